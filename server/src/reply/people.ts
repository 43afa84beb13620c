/** Who gets the reply: everyone on the client's mail but ourselves. */
import type { Mail, Mailbox } from '../mail/mail';
import { closings } from '../text/closings';

export interface People {
  /** Ourselves, as the client's mail names us. */
  readonly me: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** False when the mail went to several people and nothing says which of them we are. */
  readonly knowsMe: boolean;
}

/**
 * Reply to all.
 *
 * @param addresses Our own, from the settings. Without any, we are the only one the mail went to, or the only one of
 * them who wrote a mail further down.
 * @param writers The addresses of those who wrote the mails further down.
 */
export function replyToAll(mail: Mail, addresses: readonly string[], writers: readonly string[] = []): People {
  const ours = new Set(addresses.map(key));
  const isOurs = (one: Mailbox): boolean => ours.has(key(one.address)) || (one.address === '' && ours.has(key(one.name)));
  const everyone = [...mail.to, ...mail.cc];
  const named = everyone.find(isOurs);
  const sender = mail.from.some(isOurs) ? [] : mail.replyTo.length > 0 ? mail.replyTo : mail.from;
  const wrote = mail.to.filter(({ address }) => writers.some((writer) => key(writer) === key(address)));
  const candidates = mail.to.length > 1 ? wrote : mail.to;
  const onlyOne = ours.size === 0 && candidates.length === 1 ? candidates[0] : undefined;
  const me = named ?? onlyOne ?? mail.from.find(isOurs);
  const others = (list: readonly Mailbox[], taken: readonly Mailbox[]): Mailbox[] => {
    const seen = new Set(taken.map(keyOf));
    return list.filter((one) => !isOurs(one) && (!onlyOne || keyOf(one) !== keyOf(onlyOne)) && !seen.has(keyOf(one)) && seen.add(keyOf(one)));
  };
  const to = others([...sender, ...mail.to], []);
  return { me, to, cc: others(mail.cc, to), knowsMe: me !== undefined || everyone.length === 0 };
}

const key = (text: string): string => text.trim().toLowerCase();
const keyOf = ({ name, address }: Mailbox): string => key(address || name);

/** “Maya Hartwell <maya@hartwellbakery.example>”; on one line whatever the mail says, and never two people. */
export function written({ name, address }: Mailbox): string {
  const at = oneLine(address).replace(/[\s<>",;]/g, '');
  // An address within a name could be taken for the person's own.
  const plain = oneLine(oneLine(name).replace(/\S*@\S*|[<>"\\]/g, ' '));
  if (plain === '' || key(plain) === key(at)) return at;
  const said = /[,;:()@[\]]/.test(plain) ? `"${plain}"` : plain;
  return at === '' ? said : `${said} <${at}>`;
}

/** Without line ends and what is not to be seen, so that nothing of a mail can begin a line of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();

/** The first name below the closing line of a mail, which may be another than the address says; `undefined` when there is none. */
export function signedName(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line) => /^(?:>|from:|on\b.*\bwrote:|-{2,}\s*original message)/i.test(line));
  const own = lines.slice(0, end < 0 ? lines.length : end).filter(Boolean);
  const closing = own.findLastIndex((line) => closings.has(line.toLowerCase().replace(/[\s,.!–—-]+$/u, '')));
  return /^\p{Lu}[\p{L}\p{M}’'-]+(?=$|[\s,]+(?:\p{Lu}[\p{L}\p{M}.’'-]*[\s,]*){0,2}$)/u.exec((closing < 0 ? undefined : own[closing + 1]) ?? '')?.[0];
}

/** What a firm or an office is called by; nobody has it for a first name. */
const notAPerson = new RegExp(
  '^(?:the|team|info|office|accounts?|sales|support|hello|admin|service|billing|orders?|no-?reply)\\b|' +
    '\\b(?:ltd|llc|inc|gmbh|plc|co|company|team|office|bakery|agency|studio|group|clinic|hotel|restaurant|school|shop|' +
    'services?|support|accounts|department|solutions|consulting)\\b\\.?',
  'i',
);

/** The first name that a name begins with, or that stands behind the comma; `undefined` when it may be none. */
export function firstName({ name }: Mailbox): string | undefined {
  const plain = oneLine(name).replace(/\(.*?\)/g, '').replace(/^(?:mr|mrs|ms|miss|dr|prof)\.?\s+/i, '');
  if (notAPerson.test(plain)) return undefined;
  const [last = '', first] = plain.split(/\s*,\s*/, 2);
  const word = (first ?? last).trim().split(/\s+/)[0] ?? '';
  return /^\p{L}[\p{L}\p{M}’'.-]+$/u.test(word) && !word.endsWith('.') ? word : undefined;
}
