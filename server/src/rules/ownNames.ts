/** Trade words that are part of what something or somebody is called, or that the message will not hold when it goes out. */
import type { ProseDocument } from '../text/document';
import { isTitleLine, type WordSpan } from '../text/facts/names';
import { placeholdersIn } from '../text/facts/placeholders';
import { shift, type TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { FamiliarSentence } from './familiar';

/** A word or an acronym in a sentence, with what the lexicon says of it. */
type Use = TextRange & WordSpan & { readonly entry: { readonly means: string } | undefined };

/** “[GitHub](…)”, “[INSERT STAGING URL HERE]”, “Ann Lee – Software Architect”. */
export const isInName = (placed: FamiliarSentence, use: Use): boolean =>
  isInNamingLabel(placed, use) || isInField(placed, use) || isJobTitle(placed.sentence, use) || isInProductName(placed.sentence, use);

/** A link is labelled with what it leads to: a site's name, or a label that holds another name. */
function isInNamingLabel({ sentence, inBlock, block: { prose } }: FamiliarSentence, use: Use): boolean {
  const place = shift(use, inBlock);
  const link = prose.links.find(({ start, end }) => start <= place.start && place.end <= end);
  if (!link || link.url === undefined || !/^\p{Lu}/u.test(sentence.text.slice(use.start))) return false;
  const label = link.text.replace(/[*_`]/g, '').trim();
  return label === sentence.slice(use) || /\p{Lu}\p{L}/u.test(label.replace(sentence.slice(use), ''));
}

/** Words of an open field go when it is filled in. */
function isInField({ sentence, inBlock, block: { prose } }: FamiliarSentence, use: Use): boolean {
  if (!/[[{<]/.test(sentence.text.slice(Math.max(0, use.start - 60), use.start))) return false;
  const place = shift(use, inBlock);
  return placeholdersIn(prose).some(({ start, end }) => start < place.start && place.end < end);
}

/** A role is what somebody is called: behind the name or before it, in a short line of its own. */
function isJobTitle({ text, words }: Sentence, { start, end, entry }: Use): boolean {
  if (words.length > 12 || !entry || !somebody.test(entry.means) || !/^\p{Lu}/u.test(text.slice(start))) return false;
  return nameBefore.test(text.slice(0, start)) || (/^[^\p{L}]*$/u.test(text.slice(0, start)) && nameBehind.test(text.slice(end)));
}
const somebody = /^(?:an? |the )?(?:boss|head|manager|people|person|programmer|someone)\b/;
const nameBefore = /^[^\p{L}]*\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}[^\p{L}.!?]{1,5}(?:\p{Lu}[\p{L}&]+ ){0,2}$/u;
const nameBehind = /^[^\p{L}.!?\d]{1,5}\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}[^\p{L}]*$/u;

/** “The Smart VPN Client”: every word of it has a capital, and so has one before it, inside a sentence in small letters. */
function isInProductName(sentence: Sentence, { start, firstWord, endWord }: Use): boolean {
  const { text, words } = sentence;
  if (endWord - firstWord < 2 || firstWord < 2 || sentence.note(isTitleLine)) return false;
  const areRaised = words.slice(firstWord - 1, endWord).every((word) => /^\p{Lu}/u.test(text.slice(word.start)));
  return areRaised && /\p{Ll} \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 40), start));
}

/** The title on top names what was ordered: it is read before anything could be explained. */
export const isInTopTitle = (document: ProseDocument, { block, sentence }: FamiliarSentence): boolean =>
  block.type === 'heading' && block.level === 1 && sentence.words.length > 3 && document.note(topTitle) === block;

const topTitle = ({ blocks }: ProseDocument): unknown => blocks.find(({ zone, type }) => zone === 'own' && type !== 'rule' && type !== 'html');
