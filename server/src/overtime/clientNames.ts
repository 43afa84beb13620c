/** Names of clients, as folders, headers and addresses give them. */

export const freeMail = /^(?:g(?:oogle)?mail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|proton(?:mail)?|mail|btinternet|msn)\./i;

/** The domain of an address, if it is that of one house. */
export function houseOf(email: string | undefined): string | undefined {
  const domain = email?.split('@')[1]?.toLowerCase();
  return domain === undefined || freeMail.test(domain) ? undefined : domain;
}

/** “hartwell-bakery” as a name. */
export const readable = (folder: string): string =>
  /^[\p{Ll}\d_-]+$/u.test(folder) ? folder.replace(/[_-]+/g, ' ').replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : folder;

/** A name without what people leave out of it. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s,]+(?:ltd|limited|inc|llc|gmbh|plc|co|ag|sa|bv|ab|as|oy|company)\.?$/u, '')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
