/** Names as they are compared: without accents, capitals, and what people write in different ways. */

/** Without accents, in small letters, with no mark of possession. */
export const plainLetters = (text: string): string => unaccented(text).replace(/[’']s?(?![\p{L}\p{N}])/gu, '').replace(/[’']/g, '');

const unaccented = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text.toLowerCase().replace(/ß/g, 'ss').replace(/[øö]/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');

/** Most names are, and a test costs less than making the same text again. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** The words of a name, plain, without “and”, “&”, “the” and the ending of a company. */
export function nameWords(name: string): readonly string[] {
  const words = plainLetters(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => word !== 'and' && word !== 'the' && word !== 'und' && word !== 'et');
  while (kept.length > 1 && companyEndings.has(kept[kept.length - 1]!)) kept.pop();
  return kept;
}

/** All words of a name as one: “Hartwell & Sons Ltd” and “hartwell-sons” are the same. */
export const squeezed = (name: string): string => nameWords(name).join('');

/** What the law adds to the name of a company, and nobody says. */
const companyEndings: ReadonlySet<string> = new Set(
  (
    'ab ag as aps bv co corp corporation eg eurl gbr gmbh inc incorporated kg kk limited llc llp ltd lp mbh nv ohg oy plc ' +
    'pte pty pvt sa sarl sas sl spa srl ug'
  ).split(' '),
);
