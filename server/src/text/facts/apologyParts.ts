/** Which parts of an apology a message has, wherever they stand in it. */
import type { Block } from '../blocks';
import type { OwnSentence, ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { delaysOf } from './announcedDelays';
import { apologyIn, findApology as findApologyIn, type Apology } from './apologies';
import { sentencesWith, phrase } from './cues';
import { isOfUnnamed } from './handedOver';
import { tellsOwnHarm } from './ownHarms';
import { refusalIn } from './refusals';
import { namesTime, remedyIn, tellsHarm } from './remedies';
import { plainText } from './tense';

/** - `sorry`: the word. - `what`: what went wrong for the client. - `do`: what we do or did. - `when`: by when. */
export type ApologyPart = 'sorry' | 'what' | 'do' | 'when';

export interface ApologyCheck {
  /** The apology that counts: the first one that says “sorry”, or else the first. */
  readonly own: OwnSentence;
  readonly apology: Apology;
  readonly missing: readonly ApologyPart[];
}

/** The apology of a message and what it lacks; `undefined` when there is none, or only one for a small thing. */
export const apologyCheck = (document: ProseDocument): ApologyCheck | undefined => document.note(findApology);

function findApology(document: ProseDocument): ApologyCheck | undefined {
  const apologies = [...sentencesWith(document, findApologyIn)].flatMap(([, own]) => {
    const apology = apologyIn(own.sentence);
    return apology && countsFor(apology) && own.block.type !== 'heading' && (apology.saysWhat || !own.block.prose.sentences.some(({ sentence }) => refusalIn(sentence))) ? [{ own, apology }] : [];
  });
  const chosen = apologies.find(({ apology }) => apology.saysSorry) ?? apologies[0];
  if (!chosen) return alone(document);
  const found = partsIn(document, chosen.own.block);
  const has = { ...found, when: found.when && !staysLate(document, chosen.own.block) };
  const missing = (['sorry', 'what', 'do', 'when'] as const).filter((part) => (part === 'sorry' ? !saysSorry(document) : part === 'what' ? !has.what && !apologies.some(({ apology }) => apology.saysWhat) : !has[part]));
  return { ...chosen, missing };
}

/** “The boxes have slipped a bit. Sorry about that.”: some other day in the message is not the new one. */
const staysLate = (document: ProseDocument, apologized: Block): boolean => delaysOf(document).some(({ own, hasNewDate }) => own.block === apologized && !hasNewDate);

/** “Sorry about that. It will be put right by Friday”: something is wrong, and nobody says what. */
function alone(document: ProseDocument): ApologyCheck | undefined {
  for (const [index, own] of sentencesWith(document, findApologyIn)) {
    const apology = apologyIn(own.sentence);
    if (apology?.type !== 'small' || !saysThatOnly.test(plainText(own.sentence))) continue;
    const before = document.ownSentences[index - 1];
    if (before?.block === own.block && tellsOwnHarm(before.sentence)) {
      const { do: remedied, when } = partsIn(document, own.block, before.sentence);
      const isTimed = when && !staysLate(document, own.block);
      return remedied && isTimed ? undefined : { own, apology, missing: remedied ? ['when'] : ['do', 'when'] };
    }
    if (staysLate(document, own.block)) return { own, apology, missing: partsIn(document, own.block).do ? ['when'] : ['do', 'when'] };
    if (!own.block.prose.sentences.some(({ sentence }) => putsRight.test(plainText(sentence)))) continue;
    const has = partsIn(document, own.block);
    return has.what ? undefined : { own, apology, missing: (['what', 'do', 'when'] as const).filter((part) => !has[part]) };
  }
  return undefined;
}

const saysThatOnly = phrase("^\\W*(?:(?:i'm|i am|we're|we are) )?(?:so |very |really |terribly )*sorry(?: (?:about|for) (?:that|this|it))?(?: again)?\\W*$");
const putsRight = phrase("\\b(?:put|set) (?:it|things|everything|all of it|that|this) (?:all )?right\\b|\\b(?:correct|fix|mend|rectify|repair|resolve|sort)(?:ed|ing)? (?:it|that|this)\\b|\\b(?:get|have) (?:it|that|this) (?:all )?(?:corrected|fixed|put right|repaired|resolved|sorted)\\b|\\b(?:it|that|this) (?:is|was|has been|will be|'ll be) (?:corrected|fixed|put right|repaired|resolved|sorted)\\b");

/** “Any inconvenience” without “sorry” is an apology of a kind, which lacks most of it; the rest of the empty ones are none. */
const countsFor = ({ type, doubt, saysSorry }: Apology): boolean => type === 'real' || (doubt === 'any' && !saysSorry);

const saysSorry = (document: ProseDocument): boolean => [...sentencesWith(document, findApologyIn)].some(([, { sentence }]) => apologyIn(sentence)?.saysSorry);

export interface Parts {
  readonly what: boolean;
  readonly do: boolean;
  readonly when: boolean;
}

/**
 * @param apologized Where the apology stands; what went wrong may be told right beside it.
 * @param told The sentence that is known to tell what went wrong, and so puts nothing right.
 */
export function partsIn({ ownSentences, blocks }: ProseDocument, apologized: Block, told?: Sentence): Parts {
  const own = blocks.filter(({ zone }) => zone === 'own');
  const places = new Map(own.map((block, index) => [block, index]));
  const place = places.get(apologized) ?? 0;
  let what = false;
  let remedied = false;
  let timed = false;
  const remedyPlaces = new Set<object>();
  let words: ReadonlySet<string> | undefined;
  const wrongs = (): ReadonlySet<string> => (words ??= new Set(ownSentences.filter(({ sentence, block }) => apologyIn(sentence) || (block === apologized && tellsHarm(sentence))).flatMap(({ sentence }) => plainText(sentence).match(/[a-z]{4,}/g) ?? [])));
  // “The plans are attached. Sorry you had to wait for them.”
  const regretsIt = (): boolean => apologized.prose.sentences.some(({ sentence }) => sentence.note(isSorryForIt));
  for (const { sentence, block } of ownSentences) {
    const remedy = sentence === told ? undefined : remedyIn(sentence);
    if (remedy && (!remedy.handsOver || remedy.handsOver.some((word) => wrongs().has(word)) || (block === apologized && regretsIt()))) {
      remedied = true;
      remedyPlaces.add(placeOf(block));
      timed ||= remedy.timed;
    }
    if (what || apologyIn(sentence)) continue;
    const harm = tellsHarm(sentence);
    what = harm === 'you' || (harm === 'it' && Math.abs((places.get(block) ?? 0) - place) <= 1);
  }
  // “By Friday:” over a list, a column of days and a day in the next sentence say when, too.
  timed ||= ownSentences.some(({ sentence, block }) => sentence !== told && namesTime(sentence) && !apologyIn(sentence) && !tellsHarm(sentence) && (remedyPlaces.has(placeOf(block)) || leadsInto(block, own[(places.get(block) ?? 0) + 1], remedyPlaces)) && !isRequest(sentence.text));
  return { what, do: remedied, when: remedied && timed };
}

function isSorryForIt(sentence: Sentence): boolean {
  const apology = apologyIn(sentence);
  const text = plainText(sentence);
  return apology !== undefined && (waitedForIt.test(text) || (saysLate.test(text) && isOfUnnamed(text, apology.end)));
}
const waitedForIt = /\b(?:wait(?:ed|ing)?|getting|delay|time|long)\b[^.,;]{0,24} (?:it|them|these|this|those)\b/;
const saysLate = /\b(?:behind|delay|late|later|longer|overdue|wait)\b(?! (?:in|of|on|to|with)\b)/;

/** A list or table counts as one place. */
const placeOf = (block: Block): object => block.table ?? block.list ?? block;

const isRequest = (text: string): boolean => /^\s*(?:please|could you|can you|would you|will you)\b/i.test(text);

const leadsInto = (block: Block, next: Block | undefined, places: ReadonlySet<object>): boolean =>
  next !== undefined && (block.type === 'heading' || /:\s*$/.test(block.prose.text)) && places.has(placeOf(next));
