/** Keys, tokens and passwords of ours: by the shapes that services publish, by the words before them, and unknown ones by their entropy. */
import { clauseAround, type LeakForm } from './leakForms';

/** Keys that tell by their first letters whose they are. */
const shapes = [
  String.raw`-----BEGIN [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----`,
  String.raw`\b(?:sk|pk|rk)_(?:live|prod)_\w{8,}`,
  String.raw`\b(?:sk|rk)_test_\w{8,}`,
  String.raw`\bwhsec_[A-Za-z0-9+/=]{16,}`,
  String.raw`\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}`,
  String.raw`\bA(?:KIA|SIA|BIA|CCA)[0-9A-Z]{12,}`,
  String.raw`\bgh[pousr]_\w{16,}`,
  String.raw`\bgithub_pat_\w{16,}`,
  String.raw`\bgl(?:pat|ptt|dt|rt)-[\w-]{12,}`,
  String.raw`\bxox[abeoprs]-[\w-]{10,}`,
  String.raw`\bxapp-\d-[\w-]{10,}`,
  String.raw`\bAIza[\w-]{20,}`,
  String.raw`\bGOCSPX-[\w-]{20,}`,
  String.raw`\bya29\.[\w-]{20,}`,
  String.raw`\bSG\.[\w-]{16,}\.[\w-]{16,}`,
  String.raw`\bkey-[0-9a-f]{32}\b`,
  String.raw`\b[0-9a-f]{32}-us\d{1,2}\b`,
  String.raw`\bnpm_[A-Za-z0-9]{30,}`,
  String.raw`\bpypi-[\w-]{40,}`,
  String.raw`\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}`,
  String.raw`\bdop_v1_[0-9a-f]{40,}`,
  String.raw`\bsq0(?:atp|csp|idp)-[\w-]{20,}`,
  String.raw`\bhf_[A-Za-z]{30,}`,
  String.raw`\blin_api_\w{30,}`,
  String.raw`\bntn_\w{30,}`,
  String.raw`\bfigd_[\w-]{30,}`,
  String.raw`\bAGE-SECRET-KEY-1[0-9A-Z]{40,}`,
  String.raw`\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{30,}=*`,
  String.raw`\beyJ[\w-]{8,}\.eyJ[\w-]{8,}[\w.-]*`,
  String.raw`\bBearer [\w.-]{20,}`,
  String.raw`\bhooks\.slack\.com\/services\/[\w/]{20,}`,
  String.raw`\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{20,}`,
  // A user and a password in an address.
  String.raw`\b[a-z][a-z+]{2,20}:\/\/(?!(?:user(?:name)?|name|login|your\w*):(?:pass(?:word)?|pwd|secret|your\w*)@)[^\s:/@]{1,60}:[^\s:/@]{3,60}@[^\s]+`,
];

export const leakKeys: readonly LeakForm[] = [
  ...shapes.map((shape): LeakForm => ['key', new RegExp(shape, 'g')]),
  [
    'key',
    new RegExp(
      '(?<![?&])\\b(?:api|access|secret|auth|private|client|license|licence|encryption|admin|aws|bearer|refresh|signing|' +
        'webhook)?[_ -]?(?:key|token|secret)\\b[`*"\']{0,3}(?:\\s?[:=]|\\s+is)\\s?[`*"\']{0,3}' +
        '(?=[A-Za-z_+/=.-]{0,64}\\d)[A-Za-z0-9_+/=.-]{12,}',
      'gi',
    ),
    ({ 0: match }, text, leak) => !/:\/\//.test(match) && !/^(?:.*[:=]|.*\bis)\s*[\d./-]+$/.test(match) && !isForReader(match, clauseAround(text, leak)),
  ],
  // A password is a leak when it is ours; one that is handed to the client is what the mail is for.
  [
    'password',
    new RegExp(
      '\\b(?:(?:admin(?:istrator)?|root|server|database|db|sftp|ftp|ssh|hosting|cpanel|staging|backend|back-end|cms|router|' +
        "mysql|production|vpn|office|team|company|master|bank|paypal|our)[\\w ’'-]{0,20}?)" +
        '(?:pass(?:word|code|phrase|wd)?|pwd|pw|credentials|log-?in)\\b[`*"\']{0,3}' +
        '(?:\\s+(?:of|for|to)\\s+(?:the|our)\\s+[\\w-]+(?:\\s\\w+)?)?\\s*(?:[:=]|\\bis\\b|\\bare\\b)\\s*[`*"\'“]{0,3}(?!(?:the|a|in|on|not|' +
        'our|your|with|safe|changed|stored|kept|now|new|still|only|to|being|reset|required|needed|different|known|too|long|at|' +
        'for|wrong|weak|set|valid|okay|ok|fine)\\b)\\S{4,}',
      'gi',
    ),
    (_, text, leak) => !/\byour?\b/i.test(clauseAround(text, leak)),
  ],
  [
    'password',
    new RegExp(
      '\\b[A-Za-z][\\w-]{0,40}?_?(?:PASS(?:WORD|WD)?|SECRET|TOKEN|API_?KEY)["\']?\\s?[=:]\\s?["\']?' +
        '(?=[^\\s"\'<>{}$]{0,60}[\\d!@#%^&*])(?!.{0,30}(?:example|changeme|xxx|\\*\\*\\*|your))[^\\s"\'<>{}$]{6,}',
      'g',
    ),
  ],
  [
    'password',
    /\b(?:user(?:name)?|log-?in)\s*:?\s*(?:root|admin|administrator)\s*[,;/|]\s*(?:pass(?:word)?|pwd|pw)\s*:?\s*\S{4,}/gi,
    (_, text, leak) => !/\byour?\b/i.test(clauseAround(text, leak)),
  ],
  [
    'key',
    /[?&](?:api_?key|access_?token|auth_?token|token|secret|client_secret|sig|signature|password|pwd)=(?=[^\s&#]{0,60}\d)[^\s&#<>)"”]{12,}/gi,
    (_, text, { start }) =>
      !/(?:unsubscribe|invite|download|share|reset|confirm|preview|gallery|review|approve|sign)[^\s]{0,120}$/i.test(
        text.slice(Math.max(0, start - 160), start),
      ),
  ],
  [
    'key',
    /(?<![\w/.:?&=#%@+-])(?=\S{0,199}?\d)[A-Za-z0-9_+/-]{20,200}={0,2}(?![\w/.@%-])/g,
    ({ 0: token }, text, leak) => isRandom(token) && !isNamedOtherwise(clauseAround(text, leak)),
  ],
];

/** “Your licence key is …” is what the client has bought, and a public key is for all. */
const isForReader = (match: string, clause: string): boolean =>
  /\b(?:gpg|pgp|public|ssh|fingerprint)\b/i.test(clause) ||
  (/^(?:licen[cs]e|product|activation|private)?[_ -]?key/i.test(match.trim()) && /\byour?\b/i.test(clause));

/** Hashes, numbers of orders and the like may be as long. */
const isNamedOtherwise = (clause: string): boolean =>
  /\b(?:hash|checksum|digest|fingerprint|sha-?\d*|md5|commit|revision|order|booking|reference|invoice|tracking|serial|article|product|model|part|licen[cs]e|voucher|coupon|ticket number|transaction|iban|bic|uuid|guid|public key|wallet|address|file|picture|photo|image|meeting)\b/i.test(
    clause,
  );

/**
 * True for letters and figures by chance, as keys are made: at least 3.5 bits a character (Shannon), all three of small letters, capitals
 * and figures, which change about at every second place and never make a word.
 */
function isRandom(token: string): boolean {
  const core = token.replace(/=+$/, '');
  const count = (pattern: RegExp): number => core.match(pattern)?.length ?? 0;
  if (count(/[a-z]/g) < 3 || count(/[A-Z]/g) < 3 || count(/\d/g) < 2 || /[a-z]{6}|[A-Z]{7}|[_/-].*[_/-].*[_/-]|\d{6}/.test(core)) return false;
  const changes = core.match(/(?<=[a-z])(?![a-z])|(?<=[A-Z])(?![A-Z])|(?<=\d)(?!\d)/g)?.length ?? 0;
  return changes / core.length > 0.4 && entropy(core) >= 3.5;
}

/** Bits a character, by how often each occurs (Shannon 1948). */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
