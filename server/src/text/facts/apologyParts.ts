/** Which parts of an apology a message has, wherever they stand in it. */
import type { Block } from '../blocks';
import type { OwnSentence, ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { admissionOf } from './admissions';
import { delaysOf } from './announcedDelays';
import { apologyIn, findApology as findApologyIn, type Apology } from './apologies';
import { sentencesWith, phrase } from './cues';
import { isOfUnnamed } from './handedOver';
import { isOfAnotherPart } from './numberedParts';
import { offeredPrices } from './offers';
import { tellsOwnHarm } from './ownHarms';
import { onOtherTopics } from './otherTopics';
import { refusalIn } from './refusals';
import { namesTime, remedyIn, tellsHarm } from './remedies';
import { isHistory, plainText } from './tense';

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
    return apology &&
      countsFor(apology) &&
      own.block.type !== 'heading' &&
      (apology.saysWhat || !own.block.prose.sentences.some(({ sentence }) => refusalIn(sentence)))
      ? [{ own, apology }]
      : [];
  });
  const chosen = apologies.find(({ apology }) => apology.saysSorry) ?? apologies[0];
  if (!chosen) return alone(document) ?? ownedUp(document);
  if (isForWait(document, chosen.own)) return undefined;
  const found = partsIn(document, chosen.own.block, undefined, onOtherTopics(document, chosen.own));
  const has = { ...found, when: found.when && !staysLate(document, chosen.own.block) };
  const missing = (['sorry', 'what', 'do', 'when'] as const).filter((part) =>
    part === 'sorry'
      ? !saysSorry(document)
      : part === 'what'
        ? !has.what && !apologies.some(({ apology }) => apology.saysWhat) && !answersComplaint(document, chosen.own)
        : !has[part],
  );
  return { ...chosen, missing };
}

/** “> The map leads to the back gate.” “It does, sorry.”: the client’s own words say what went wrong. */
const answersComplaint = ({ blocks }: ProseDocument, { block, sentence }: OwnSentence): boolean =>
  blocks[blocks.indexOf(block) - 1]?.zone === 'client' &&
  (echo.test(plainText(sentence)) || (block.prose.sentences[0]?.sentence === sentence && forThis.test(plainText(sentence))));
const echo = new RegExp(
  "^\\W*(?:yes,? )?(?:he|it|i|she|that|they|this|we|you) (?:are|did|do|does|had|has|have|is|was|were)(?:n't)?" +
    "(?: indeed)?[,;–—-]* (?:and )?(?:(?:i'm|i am|we're|we are) )?(?:so |very |really )?sorry" +
    '(?: about (?:it|that|this))?\\W*$',
);

/** “> Two families had the same hour.” “Sorry for this. It is put right.” */
const forThis = phrase(
  "^\\W*(?:(?:ah|no|oh(?: dear| no)?|ouch|right|yes|you(?:'re| are) right)[,.!–—-]* )?(?:(?:i'm|i am|we're|we are) )?(?:so |very |really |terribly )*" +
    '(?:sorry|(?:many |my |our |with )?apologies)(?: (?:about|for) (?:both|it|that|them|these|this)| indeed)?(?: (?:one|two|too|all))?(?=\\W*$|[,;:–—-])',
);

/** “Sorry for the wait, been flat out” on top of a quote: the quote is what was waited for, and it has come. */
const isForWait = (document: ProseDocument, own: OwnSentence): boolean =>
  own === document.ownSentences[0] &&
  forWait.test(plainText(own.sentence)) &&
  delaysOf(document).every(({ own: { block } }) => block === own.block) &&
  offeredPrices(document).length > 0;
const forWait = new RegExp(
  "^\\W*(?:(?:hi|hello|hey)\\b[^,!.]{0,20}[,!.] ?)?(?:i'm |i am |we're |we are |so |very |really )*sorry " +
    '(?:about|for|it took|to have kept) (?:(?:all|my|our|such a|the|this|a|so) )?(?:(?:bit of a|long|slight) )*' +
    "(?:delay|hold-?up|long|wait(?:ing)?|you waiting)(?=\\W*$|[,;:–—(]| (?:again|been|here|i|in|it's|on my|this|we)\\b)" +
    '(?! in (?:the|your) (?:build|delivery|work))',
);

/** “That was our mistake” owns up, and the client still waits for “sorry”. */
function ownedUp(document: ProseDocument): ApologyCheck | undefined {
  const admitted = admissionOf(document);
  if (!admitted) return undefined;
  const has = partsIn(document, admitted.own.block);
  return { ...admitted, missing: (['sorry', 'do', 'when'] as const).filter((part) => part === 'sorry' || !has[part]) };
}

/** “The boxes have slipped a bit. Sorry about that.”: some other day in the message is not the new one. */
const staysLate = (document: ProseDocument, apologized: Block): boolean =>
  delaysOf(document).some(({ own, hasNewDate }) => own.block === apologized && !hasNewDate);

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
const putsRight = phrase(
  '\\b(?:put|set) (?:it|things|everything|all of it|that|this) (?:all )?right\\b|' +
    '\\b(?:correct|fix|mend|rectify|repair|resolve|sort)(?:ed|ing)? (?:it|that|this)\\b|' +
    '\\b(?:get|have) (?:it|that|this) (?:all )?(?:corrected|fixed|put right|repaired|resolved|sorted)\\b|' +
    "\\b(?:it|that|this) (?:is|was|has been|will be|'ll be) (?:corrected|fixed|put right|repaired|resolved|sorted)\\b",
);

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
 * @param elsewhere What is said of other matters.
 */
export function partsIn(document: ProseDocument, apologized: Block, told?: Sentence, elsewhere?: ReadonlySet<Sentence>): Parts {
  const { ownSentences, blocks } = document;
  const own = blocks.filter(({ zone }) => zone === 'own');
  const places = new Map(own.map((block, index) => [block, index]));
  const place = places.get(apologized) ?? 0;
  let what = false;
  let remedied = false;
  let timed = false;
  const remedyPlaces = new Set<object>();
  let words: ReadonlySet<string> | undefined;
  const wrongs = (): ReadonlySet<string> =>
    (words ??= new Set(
      ownSentences
        .filter(({ sentence, block }) => apologyIn(sentence) || (block === apologized && tellsHarm(sentence)))
        .flatMap(
          ({ sentence }) =>
            plainText(sentence).match(
              /\b(?!(?:been|from|have|that|their|them|there|these|they|this|those|were|when|which|will|with|would|your)\b)[a-z]{4,}/g,
            ) ?? [],
        ),
    ));
  // “The plans are attached. Sorry you had to wait for them.”
  const regretsIt = (): boolean => apologized.prose.sentences.some(({ sentence }) => sentence.note(isSorryForIt));
  for (const { sentence, block } of ownSentences) {
    const remedy = sentence === told || elsewhere?.has(sentence) || isOfAnotherPart(sentence, document) ? undefined : remedyIn(sentence);
    if (remedy && (!remedy.handsOver || remedy.handsOver.some((word) => wrongs().has(word)) || (block === apologized && regretsIt()))) {
      remedied = true;
      remedyPlaces.add(placeOf(block));
      timed ||= remedy.timed;
    }
    if (what || apologyIn(sentence)) continue;
    const harm = tellsHarm(sentence) ?? (block === apologized && isSorryFor(sentence, apologized) ? 'it' : undefined);
    what = harm === 'you' || (harm === 'it' && Math.abs((places.get(block) ?? 0) - place) <= 1);
  }
  // “By Friday:” over a list, a column of days and a day in the next sentence say when, too.
  timed ||= ownSentences.some(
    ({ sentence, block }) =>
      sentence !== told &&
      !elsewhere?.has(sentence) &&
      namesTime(sentence) &&
      !isHistory(sentence) &&
      !wasOnly(plainText(sentence)) &&
      !apologyIn(sentence) &&
      !tellsHarm(sentence) &&
      (remedyPlaces.has(placeOf(block)) || leadsInto(block, own[(places.get(block) ?? 0) + 1], remedyPlaces)) &&
      !isRequest(sentence.text),
  );
  return { what, do: remedied, when: remedied && timed };
}

/** “You stood at a locked door for an hour. I’m sorry.”: what stands beside a bare apology is what went wrong. */
function isSorryFor(sentence: Sentence, { prose: { sentences } }: Block): boolean {
  const at = sentences.findIndex((own) => own.sentence === sentence);
  const isBare = (own: { readonly sentence: Sentence }): boolean => {
    const apology = apologyIn(own.sentence);
    return apology?.type === 'real' && bare.test(plainText(own.sentence).slice(apology.end));
  };
  const next = sentences.slice(at + 1, at + 4).find((own) => apologyIn(own.sentence));
  if (
    !(next && isBare(next)) &&
    !(
      at > 0 &&
      isBare(sentences[at - 1]!) &&
      !remedyIn(sentence) &&
      /\byou(?:rs?)?\b/.test(plainText(sentence)) &&
      !/^\W*(?:it|that|this)\b/.test(plainText(sentence))
    )
  )
    return false;
  const text = plainText(sentence);
  return (
    (isHistory(sentence) || wasOnly(text)) &&
    sentence.text.trim().split(/\s+/).length > 3 &&
    !tellsNothing.test(text) &&
    sentences.some((own) => !apologyIn(own.sentence) && aboutUsOrYou.test(plainText(own.sentence)))
  );
}
/** “The kegs that came on Thursday were flat”: its days are over. */
const wasOnly = (text: string): boolean =>
  /\b(?:came|did|had|was|wasn|were|weren|went)\b/.test(text) && !/\b(?:are|by|can|is|shall|today|tomorrow|tonight|will)\b|'(?:ll|re)\b/.test(text);
const bare = /^(?: +(?:about|for) (?:all of )?(?:it|that|this))?(?: +(?:again|indeed|so much|very much))?\W*$/;
const aboutUsOrYou = /\b(?:i|me|my|our|us|we|you|your|yours)\b/;
/** Thanks, what we read of it, and “we let you down” name nothing. */
const tellsNothing = phrase(
  '\\b(?:thanks?|thank you|complaint|feedback|experience|heard|hear|let you (?:all )?down|' +
    'made (?:a|some|this|the) mistakes?|messed up|got (?:it|this) wrong|dropped the ball|told me|wrote to (?:me|us)|' +
    'passed on|your (?:call|e-?mail|letter|mail|message|note|review))\\b',
);

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
