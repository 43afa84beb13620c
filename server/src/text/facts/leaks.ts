/** What was meant for us alone, in a text as written: code, addresses and comments are read too. */
import { CuedPattern, cuesOf, whereCued } from '../cuedPattern';
import { Memo } from '../memo';
import { quotedRanges } from '../sentences';
import { overlaps, type TextRange } from '../range';

export type LeakType = 'link' | 'path' | 'key' | 'secret' | 'money' | 'note';

/** Offsets count from the start of the text. */
export interface Leak extends TextRange {
  readonly type: LeakType;
  /** The host of a link, in lower case. */
  readonly host?: string;
}

/** Code and HTML are texts of their own, read again with each version; what did not change is remembered. */
const known = new Memo<readonly Leak[]>(500_000);
export const leaksInCode = (text: string): readonly Leak[] => known.get(text, leaksInText);

export function leaksInText(text: string): readonly Leak[] {
  const cued = { cues: cuesOf(text) };
  if (!mayLeak(cued)) return none;
  const found: Leak[] = [];
  let quoted: readonly TextRange[] | undefined;
  for (const [type, pattern, accept] of forms) {
    for (const match of pattern.matchAll(cued, text)) {
      const words = match[0].replace(/[\s.,;:!?)\]>"”’'*_]+$/, (tail) => (type === 'note' ? tail.trimEnd().replace(/[.,;:!?*_]+$/, '') : ''));
      const marks = type === 'note' || type === 'secret' ? /^[\s>*_#-]*/.exec(words)![0].length : 0;
      const leak: Leak = { type, start: match.index + marks, end: match.index + words.length, ...(match.groups?.['host'] && { host: match.groups['host'].toLowerCase().replace(/\.+$/, '') }) };
      if (words === '' || found.some((other) => overlaps(other, leak))) continue;
      if (accept && !accept(match, text, leak)) continue;
      // Words in quotation marks are somebody's own; a link or a key leaks all the same.
      if ((type === 'secret' || type === 'money' || type === 'note') && (quoted ??= quotedRanges(text)).some((range) => overlaps(range, leak))) continue;
      found.push(leak);
    }
  }
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
}

const none: readonly Leak[] = [];
type Accept = (match: RegExpMatchArray, text: string, leak: Leak) => boolean;

const privateHost = String.raw`localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}`;
const money = String.raw`(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|£|€|EUR|USD|GBP|pounds|dollars|euros))`;

const written: readonly (readonly [LeakType, RegExp, Accept?])[] = [
  ['note', /<!--(?:(?!<!--)[\s\S]){1,500}?-->/g, ({ 0: comment }) => isNoteToUs(comment)],
  ['key', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\b(?:sk|pk|rk)_live_\w{8,}|\bsk_test_\w{8,}|\bsk-[A-Za-z0-9_-]{20,}|\bAKIA[0-9A-Z]{12,}|\bgh[pousr]_\w{16,}|\bgithub_pat_\w{16,}|\bglpat-[\w-]{12,}|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{20,}|\beyJ[\w-]{8,}\.eyJ[\w-]{8,}[\w.-]*|\bBearer [\w.-]{20,}|\b[a-z][a-z+]{2,12}:\/\/[^\s:/@]{1,60}:[^\s:/@]{3,60}@[^\s]+/g],
  ['key', /\b(?:api|access|secret|auth|private|client|license|encryption|admin|aws)?[_ -]?(?:key|token|secret)\b[`*"']{0,3}(?:\s?[:=]|\s+is)\s?[`*"']{0,3}(?=[A-Za-z_+/=.-]{0,64}\d)[A-Za-z0-9_+/=.-]{12,}/gi, ({ 0: match }) => !/:\/\//.test(match) && !/^(?:.*[:=]|.*\bis)\s*[\d./-]+$/.test(match)],
  ['link', new RegExp(String.raw`\b(?:https?|ftp|wss?):\/\/(?:[^\s/@]{1,60}@)?(?<host>[\w.-]{1,200})(?::\d{2,5})?(?:[/?#][^\s<>)\]"”|]*)?`, 'gi'), ({ groups }) => isPrivateHost(groups!['host']!)],
  ['link', new RegExp(String.raw`(?<![\w./@-])(?<host>${privateHost})(?::\d{2,5})(?:\/[^\s<>)\]"”|]*)?|(?<![\w./@-])(?<local>localhost)\b(?:\/[^\s<>)\]"”|]*)?`, 'gi')],
  ['link', /(?<![\w./@-])(?<host>(?:[\w-]+\.){0,3}(?:[\w-]{1,40}-)?\b(?:staging|stage|stg|uat|preprod|intranet|dev|qa|internal)\d*\.(?:[\w-]+\.){1,3}[a-z]{2,10})(?![\w@-])(?:[/?#][^\s<>)\]"”|]*)?/gi, ({ groups }) => isPrivateHost(groups!['host']!)],
  ['path', /(?<![\w/\\])[A-Za-z]:\\(?!Program Files|Windows\b)[^\s<>|"”:*?]{2,}|(?<![\w\\])\\\\[\w.-]{2,}\\[^\s<>|"”]{2,}|\bfile:\/\/\/[^\s<>)"”|]+|\bsmb:\/\/[^\s<>)"”|]+|(?<![\w/\\])[A-Z]:\/(?!\/)[\w. -]+\/[\w./-]+/g],
  ['path', /(?<![\w/.:~)\]-])(?:~\/[\w.-]{2,}(?:\/[\w.-]+)*|\/(?:Users|home|var|srv|etc|opt|mnt|Volumes)\/[\w.-]+(?:\/[\w.-]+)+\/?|\/(?:Users|Volumes)\/[\w.-]+)/g],
  ['secret', /\b(?:do not|don[’']t|never|let[’']s not|must not|mustn[’']t|shouldn[’']t|should not|please not|better not)\s+(?:\w+\s+){0,2}?(?:tell|show|mention|forward|share|say|send|reveal|disclose|give|explain|let|cc)\b[^.;\n]{0,40}?\b(?:the|this|our)\s+(?:client|customer)\b(?![’']s\s+(?:name|data|address|details)\b)/gi, isAboutThem],
  ['secret', /\b(?:the|this)\s+(?:client|customer)\s+(?:must\s+not|mustn[’']t|shouldn[’']t|should\s+not|does\s*n[o’']t\s+(?:need|have)\s+to|does\s+not\s+(?:need|have)\s+to|need\s+not|needn[’']t|cannot|can[’']t|will\s+never|won[’']t|will\s+not)\s+(?:ever\s+)?(?:know|see|find\s+out|hear|learn|notice)\b|\b(?:without|before)\s+the\s+(?:client|customer)\s+(?:noticing|knowing|notices|finds\s+out)|\b(?:keep|hide|hidden)\s+(?:this|that|it)?\s*from\s+the\s+(?:client|customer)\b|\bnot\s+for\s+the\s+(?:client|customer)(?:[’']s\s+eyes)?\b/gi, isAboutThem],
  ['secret', /^[\s>*_[(#-]*(?:(?:for\s+)?internal(?:\s+use)?\s+only\b|internal(?:\s+(?:note|notes|comment|remark|version|draft))?\s*[*_]*:|internal\s+(?:note|comment|draft)\b)|\binternal\s+(?:notes?|comments?|remarks?)\s*:/gim],
  ['money', new RegExp(String.raw`\bour\s+(?:own\s+|usual\s+|target\s+|gross\s+|net\s+|profit\s+|normal\s+|total\s+){0,3}(?:margins?|mark-?ups?|cost\s+price|purchase\s+price|buying\s+price|profit)\b(?!\s+(?:for|of)\s+error|\s+(?:of|is|are|to)\s+\d+\s?(?:mm|cm|in|px|pt)\b|\s+notes?\b)|\bour\s+(?:own\s+|internal\s+|real\s+|actual\s+|net\s+)?costs?\b[^.;\n|]{0,24}?\s*(?:is|are|was|were|:|=|at|of)\s+(?:only\s+|about\s+|around\s+|just\s+)?${money}|\bcosts?\s+us\s+(?:only\s+|about\s+|just\s+)?${money}|\bwe\s+(?:only\s+)?(?:pay|paid)\s+(?:(?:him|her|them|the\s+\w+)\s+)?(?:only\s+|about\s+|just\s+)?${money}(?![\d.,]*\s+(?:into|to|twice|back|by mistake)\b)|\bwe\s+(?:still\s+)?(?:make|earn|keep|clear)\s+(?:about\s+|only\s+)?${money}[^.;\n]{0,20}\b(?:on|profit|margin)\b|\b(?:gross|net|profit)\s+margin\b\s*(?:[:=]|is|of)?\s*\d+\s?%|(?<![\w’' ] )\bmargin\s*[:=(]\s*\d+\s?%|(?:^|\|)\s*[*_]*(?:cost\s+price|our\s+(?:own\s+)?(?:cost|costs|margin|rate)|internal\s+(?:cost|costs|rate))\b[*_]*\s*(?=$|\||:)`, 'gim'), isOurMoney],
  ['note', /\b(?:TODO|FIXME|HACK)\b(?!\s*(?:lists?|apps?|items?)\b|[-\w])[:\s-]*[^\n.|]{0,80}/g, ({ 0: note }, text, { start }) => !/\b(?:our|your|the|a|of|called|named|file)\s+$/i.test(text.slice(Math.max(0, start - 10), start)) || /^TODO\s*:/.test(note)],
  ['note', /\bnote\s+to\s+(?:self|myself|ourselves|editor|designer|the\s+(?:editor|team|designer|developer))\b[^\n.|]{0,80}|\{>>[^\n]{0,200}?<<\}|\{\+\+[^\n]{0,200}?\+\+\}|\{--[^\n]{0,200}?--\}/gi],
  ['note', /[[(](?:(?:check|ask|verify|confirm|clear|double-check|discuss)\s+(?:this\s+|that\s+|it\s+)?(?:with\s+|by\s+)?(?!me\b|us\b|you\b)[A-Z]\w+[^)\]\n]{0,60}|(?:note|comment|internal|editor|ed\.|NB)\s*:[^)\]\n]{1,80}|(?:check|confirm|verify)\s+(?:this|price|date|figures?|numbers?|facts?|before\s+sending)[^)\]\n]{0,40}|rewrite\b[^)\]\n]{0,40}|add\s+more\b[^)\]\n]{0,40})[)\]](?!\()/g],
  ['note', /^[\s>*_#-]*(?:draft\W{1,4})?(?:do\s+not|don[’']t)\s+send(?:\s+(?:yet|this|it|before|until|out)\b[^\n.]{0,60})?[\s*_.!]*$|\bbefore\s+(?:it|this|we|you)\s+(?:goes|go|send|sending)\s+(?:(?:it|this)\s+)?(?:out\s+)?to\s+the\s+client\b/gim],
];
const forms = written.map(([type, pattern, accept]) => [type, new CuedPattern(pattern), accept] as const);
const { mayFind: mayLeak } = whereCued(forms.map(([, pattern]) => pattern), none, () => none);

/** “Do not show the customer a price first” may be advice to a shop about its own customers. */
function isAboutThem({ 0: words }: RegExpMatchArray, text: string, { start, end }: Leak): boolean {
  const around = text.slice(Math.max(0, start - 80), start).replace(/^[\s\S]*[.!?\n]\s/, '') + text.slice(end, end + 60);
  return !(/\b(?:customer|our\s+client)\b/i.test(words) && /\byou(?:r|rs)?\b/i.test(around)) && !/^\s*(?:shall|agrees|warrants|will\s+provide)\b/i.test(text.slice(end, end + 20)) && !/\bthe\s+Client\b/.test(words);
}

/** The client's own margin is the client's business. */
function isOurMoney({ 0: words }: RegExpMatchArray, text: string, { start, end }: Leak): boolean {
  if (/\bour\b|\bwe\b|\bus\b/i.test(words)) return !/\b(?:cover|reduce|cut|raise|at)\s+$/i.test(text.slice(Math.max(0, start - 10), start));
  return !/\b(?:your|yours|their|its|store|shop)\b|[’']s\s/i.test(text.slice(Math.max(0, start - 100), end + 60));
}

const isNoteToUs = (comment: string): boolean =>
  !/^<!--\s*(?:\/|clear-to-send|ignore|prettier|markdownlint|vale|eslint|textlint|toc|rules?\b|more\b|\[if|#)/i.test(comment) &&
  /\b(?:todo|fixme|hack|note|internal|ask|check|remember|don[’']?t|do not|client|customer|price|margin|budget|remove|delete|rewrite|draft|confirm|discuss|wait|sorry|secret|mention|tell|maybe|should we|need to)\b/i.test(comment);

const privateLabels = /^(?:staging|stage|stg|uat|preprod|intranet|internal|dev|qa|test|jira|confluence|jenkins|grafana|kibana)\d*$/;
const privateParts = /(?:^|-)(?:staging|stg|uat|preprod|intranet|dev|qa)\d*(?:$|-)/;

/** True for hosts that only we can or should reach. */
function isPrivateHost(written: string): boolean {
  const host = written.toLowerCase().replace(/\.$/, '');
  if (new RegExp(`^(?:${privateHost})$`).test(host) || /\.(?:local|internal|intranet|lan|corp|localhost|localdomain|test)$/.test(host)) return true;
  const labels = host.split('.');
  if (labels.length === 1) return /^[a-z][a-z0-9-]+$/.test(host);
  const named = labels.slice(0, /\.(?:co|com|org|net|ac|gov)\.[a-z]{2}$/.test(host) ? -3 : -2);
  return named.some((label) => privateLabels.test(label) || privateParts.test(label));
}
