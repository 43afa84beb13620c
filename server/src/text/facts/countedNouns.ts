/** The nouns behind a number, in the singular: “hour” in “#0 working hours”, “box” in “#0 boxes of nails”. */

export const singular = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/^people$/, 'person')
    .replace(/^children$/, 'child')
    .replace(/^(?:wo)?men$/, 'person')
    .replace(/^(?:hrs?|h)$/, 'hour')
    .replace(/^mins?$/, 'minute')
    .replace(/^(?:m|met(?:re|er)s?)$/, 'metre')
    .replace(/^(?:km|kilomet(?:re|er)s?)$/, 'kilometre')
    .replace(/^(?:kg|kilos?)$/, 'kilo')
    .replace(/(?<=(?:ch|sh|ss|x|z))es$/, '')
    .replace(/(?<=[a-z]{2,}[^aeiou])ies$/, 'y')
    .replace(/(?<=[a-z]{2})s$/, '');

/** The nouns right behind a count; “them” where it counts what has been named before. */
export function nounsBehind(text: string, at: number): readonly string[] {
  const behind = /^(?:[ -](?:of (?=them|these|those)|working |full |whole |extra |large |small |more )?([\p{L}']+[²³]?)(?: (?:of )?([\p{L}']+))?)?/u.exec(
    text.slice(at),
  );
  const [first, second] = [behind?.[1], behind?.[2]];
  if (first && /^(?:them|these|those)$/.test(first)) return ['them'];
  // “45 have been sold” counts nothing that it names.
  if (first && /^(?:are|came|had|has|have|is|was|were|will)$/.test(first)) return [];
  return [first, second].flatMap((word) => (word ? [singular(word)] : []));
}
