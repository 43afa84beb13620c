/** What the lines at the end of a letter look like: a name, a firm, how to reach them, and the goodbye above them. */
import { abbreviations } from './abbreviations';
import { light } from './light';
import type { Prose } from './prose';
import { opaque } from './words';
import { linesOf } from './zoneMarks';

const wordsOf = (line: string): readonly string[] => line.trim().split(/\s+/);

/** “Co. Tipperary” is no end of a sentence. */
const parts = (line: string): boolean =>
  Array.from(line.matchAll(/(\p{L}*[a-z])\.\s+[A-Z]/gu)).some(([, word]) => !abbreviations.has(word!.toLowerCase()));
const isShortLine = (line: string): boolean => wordsOf(line).length <= 9 && !/[?!]\s*$/.test(line) && !parts(line);
/** A short line that is no sentence. */
export const isSignatureLine = (line: string): boolean => isShortLine(line) && !(/\.\s*$/.test(line) && wordsOf(line).length > 3);

const nameWord = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const name = `${nameWord}(?:[ ]+(?:${nameWord}|de|van|von|der|la|da|and|&)){0,4}`;
const kisses = '(?: [xX]{1,4}| xo)';
const bracket = ' \\([\\p{L} ,&/-]{2,30}\\)';
const nameLine = light({
  source: `^\\s*(?:[–—-]\\s*)?${name}(?: (?:and|&) (?:the )?(?:all|co|crew|everyone|family|team))?(?:${kisses}|${bracket})?\\s*,?\\s*$`,
  flags: 'u',
});
export const isNameLine = (line: string): boolean => nameLine.test(line);

/** A title of our own has more words than a name: three, or two people with two each. */
const mostNames = (line: string): number => (/ (?:&|and) /.test(line) ? 5 : 3);

/** “Dana Okafor, PT, DPT” without the letters behind the name. */
const withoutLetters = (line: string): string => line.replace(/(?:,? [A-Z][A-Za-z]{0,6}[A-Z]\.?){1,4}\s*,?\s*$/, '');

export const isName = (prose: Prose): boolean => {
  const lines = linesOf(prose.text);
  const first = withoutLetters(lines[0]?.text ?? '');
  return (
    lines.length > 0 &&
    lines.length <= 5 &&
    isNameLine(first) &&
    lines.every(({ text }) => isShortLine(text)) &&
    !/[.?!:]\s*$/.test(prose.text) &&
    wordsOf(first.replace(/\(.*/, '')).length <= mostNames(first)
  );
};

/** “Dana Okafor, PT, DPT”, “Urs Tanner, head of the ski room”: a name with what they are behind it. */
const titledName = light({ source: `^\\s*${nameWord}(?:[ ]+${nameWord}){1,3},[ ]*[\\p{L}][\\p{L}\\p{M}’'.,&() -]{1,50}$`, flags: 'u' });
/** True for lines that can only be who writes where a goodbye stands above them. */
export const isWhoWrites = (prose: Prose): boolean =>
  prose.note(isName) || prose.note(isFirm) || prose.note(isNameAndPlace) || (prose.note(isContactBlock) && titledName.test(linesOf(prose.text)[0]!.text));

/** “Slán for now,”, “Until Tuesday, and mind the ice,”: nothing but a goodbye ends a paragraph with a comma, right above a name. */
const goodbye = /^\s*\p{Lu}[^.;:!?\n\u2028]{1,110},\s*$/u;
const mostGoodbyeWords = 16;
/** “We will send the drawings on Monday,” was to go on. */
const goesOn = /^\s*(?:(?:I|We)(?:’|'| (?!(?:am looking|look|remain|send|wish)\b))|(?:If|It|Please|That|The|There|This|You)\b)/;
export const isGoodbye = ({ text }: Prose): boolean => isGoodbyeLine(text);
export const isGoodbyeLine = (line: string): boolean => goodbye.test(line) && !goesOn.test(line) && wordsOf(line).length <= mostGoodbyeWords;

/** “Niamh Daly, Daly Architects”, “3 Quay Lane, Wexford”, “053 555 0121”. */
export const isContactBlock = (prose: Prose): boolean => {
  const lines = linesOf(prose.text);
  return lines.length > 0 && lines.length <= 6 && lines.every(({ text }) => isSignatureLine(text) && !/[.?!:]\s*$/.test(text));
};

const joined = (joiners: string): string => `\\p{Lu}[\\p{L}\\p{M}’'.&-]*(?: +(?:\\p{Lu}[\\p{L}\\p{M}’'.&-]*|${joiners}))`;
const firmJoiners = '&|and|de|for|of|the|van|von';

/** “Prairie Computer Care, 306-555-0154”: who writes, with a number, and no sentence. */
export const isFirm = (prose: Prose): boolean => prose.note(isContactBlock) && hasNumber(prose.text) && firm.test(prose.text);
const firm = light({ source: `^\\s*${joined(firmJoiners)}*\\s*[,|·–—\\n\\u2028(+\\d]`, flags: 'u' });

/** “Kwekerij Bakker, Boskoop.”, “Jan at Meadow End”. */
export const isNameAndPlace = (prose: Prose): boolean => nameAndPlace.test(prose.text);
const nameAndPlace = light({
  source: `^\\s*${joined(firmJoiners)}{0,4}(?:,| at| from) +\\p{Lu}[\\p{L}\\p{M}-]*(?: +\\p{Lu}[\\p{L}\\p{M}-]*)?(?: [xX]{1,4})?\\s*$`,
  flags: 'u',
});

/** “All of us at Cotehele Seeds”, “The team from Ode Films”. */
export const isTeam = (prose: Prose): boolean => team.test(prose.text);
const team = light({
  source:
    '^\\s*(?:[–—-] ?)?(?:[Ff]rom )?(?:[Aa]ll of us|[Ee]very(?:one|body)|(?:[Tt]he|[Yy]our) (?:whole )?(?:crew|people|team))' +
    `(?: here)? (?:at|from|of) (?:the )?${joined('&|and|of|the|de')}{0,5}\\s*$`,
  flags: 'u',
});

/** A phone number, or an address of the web. */
export const hasNumber = (text: string): boolean => /(?:\d[ ()./–-]{0,3}){6}/.test(text) || text.includes(opaque);
