/** Words that say that a file comes with this mail. */
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { carriedFile } from './carriedFiles';
import { phrase } from './cues';
import { plainText } from './tense';
import { asFile, carrying, claims, cues, fragment, hasVerb, inWords, notWith, ofThing, otherwise, sentWith, thing, withMail } from './attachmentsPatterns';

/** The word “attached” or “enclosed” where it says so; `undefined` where it means something else, later or somebody else's file. */
export const attachmentClaim = (sentence: Sentence): TextRange | undefined => sentence.note(findClaim);
const endsInThing = phrase(`\\b${thing}s? *$`);

function fragmentIn(text: string): RegExpExecArray | null {
  const match = fragment.exec(text);
  return match && !hasVerb.test(match[1]!) && !endsInThing.test(match[1]!) ? match : null;
}

function findClaim(sentence: Sentence): TextRange | undefined {
  const isCued = sentence.words.some(({ lower }) => cues.has(lower));
  const isOfMail = sentence.words.some(
    ({ lower }, index) => lower === 'this' && /^(?:e-?mail|mail|message|note|letter|e)$/.test(sentence.words[index + 1]?.lower ?? ''),
  );
  const mayBeFile = /\b(?:here|included)\b/i.test(sentence.text.slice(0, 16));
  const mayBeCarried = isOfMail || sentence.words.some(({ lower }) => carrying.has(lower));
  if (!isCued && !mayBeFile && !mayBeCarried) return undefined;
  const text = plainText(sentence);
  if (text.length > 1500) return undefined;
  const match =
    (isCued && (!otherwise.test(text) || ofThing.test(text)) ? (claims.exec(text) ?? fragmentIn(text)) : null) ??
    (isOfMail && sentWith.test(text) && !notWith.test(text) && !inWords.test(text) ? withMail.exec(text) : null) ??
    (mayBeFile ? asFile.exec(text) : null) ??
    (mayBeCarried ? carriedFile(text) : null);
  const word = match?.at(-1) ?? match?.slice(1).find(Boolean);
  if (!match || !word) return undefined;
  const start = match.index + match[0].lastIndexOf(word);
  const range = { start, end: start + word.length };
  return sentence.isQuoted(range) ? undefined : range;
}

/** “Encl.: floor plan”, below a letter; offsets of the document. */
export function enclosureLine({ blocks }: ProseDocument): TextRange | undefined {
  for (const { zone, start, prose } of blocks) {
    const found = zone === 'signature' || zone === 'footer' ? prose.note(enclosureIn) : undefined;
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

function enclosureIn({ text }: Prose): TextRange | undefined {
  const match = /^[ \t*_]*(Encl(?:osures?|s)?\b\.?|Enc\b\.?|Attachments?\b|Anlagen?\b|Annex(?:es)?\b)[ \t*_]*[:(]/m.exec(text);
  return match ? { start: match.index + match[0].indexOf(match[1]!), end: match.index + match[0].indexOf(match[1]!) + match[1]!.length } : undefined;
}
