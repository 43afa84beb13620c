/** Tells who wrote a mail that is kept as a document: we, as nearly always, or the client. */
import type { Header } from '../text/header';

interface Sides {
  readonly me: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * @param hasFrontMatter False for a mail whose header stands in lines, as mail programs write it.
 */
export function isFromClient({ from, fields }: Header, hasFrontMatter: boolean, { me, theirs }: Sides): boolean {
  const [sender] = from;
  if (!sender) return false;
  const address = sender.email?.toLowerCase();
  if (address !== undefined) {
    if (me.some((own) => own.toLowerCase() === address)) return false;
    if (theirs.some((theirOwn) => isAt(address, theirOwn))) return true;
    // We know who we are, and this is somebody else, who does not share our house.
    if (me.length > 0) return !me.some((own) => own.includes('@') && isAt(address, own.slice(own.indexOf('@') + 1)));
  }
  // Nobody writes “From” and the hour over a draft; a mail that was received begins so.
  return !hasFrontMatter && fields.has('date') && /\d{1,2}[:.]\d\d/.test(fields.get('date')!.values.join(' '));
}

/** True for an address that is `wanted`, or one of its domain. */
export function isAt(address: string, wanted: string): boolean {
  const entry = wanted
    .trim()
    .toLowerCase()
    .replace(/^.*<|>.*$/g, '');
  if (entry === '') return false;
  return entry.includes('@') && !entry.startsWith('@')
    ? address === entry
    : address.endsWith(`@${entry.replace(/^@/, '')}`) || address.endsWith(`.${entry.replace(/^@/, '')}`);
}
