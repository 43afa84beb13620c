/** Weighs the answers to requests: what neither names the deed nor its thing, nor speaks of it as “it”, leaves the request open. */
import { hasValue } from './answerSigns';
import { names } from './answerTies';
import { deedParts, type DeedParts } from './deedParts';
import { deedScore, enough, tellsOfDeed } from './deedTies';
import { hasVerdict, isElliptic } from './elliptic';
import { answerToOnly } from './onlyRequest';
import { answerOf, isQuestion, type OwnPlace, type Wanted } from './ownPlaces';
import { plainText } from './tense';

/**
 * @param sure The requests whose answers a number or their place between the client's words marks.
 */
export function weighDeeds(wanted: readonly Wanted[], places: readonly OwnPlace[], sure: ReadonlySet<Wanted>): void {
  const open = wanted.filter(
    (one) => !isQuestion(one) && !sure.has(one) && one.answer?.by !== 'all' && partsOf(one).thing.size > 0 && !ofOthers.test(one.ask.text),
  );
  if (open.length === 0) return;
  const statements = places.filter(tellsOfDeed);
  // A reply that says no more than was asked is an answer in whatever words.
  const isShort = wanted.length === 1 && statements.length === 1;
  // “300 rows, ouch.”
  const begins = new Set(statements.slice(0, 1 + statements.findIndex((place) => !isAside(place))));
  const scoreOf = (one: Wanted, place: OwnPlace, isLinked: boolean): number => {
    const before = places[places.indexOf(place) - 1];
    const others = wanted.filter((other) => other !== one && other.answer);
    return deedScore(
      one,
      partsOf(one),
      place,
      {
        isFirst: begins.has(place),
        isOneOfMany: wanted.length > 1,
        isAmong: others.some(({ answer }) => answer!.block === place.block && answer!.start !== place.start),
        isTaken: !forAll.test(place.sentence.text) && others.some(({ answer }) => answer!.start === place.start),
        goesOn:
          before !== undefined &&
          before.block === place.block &&
          (tellsOfDeed(before)
            ? !isAside(before) && !/!\s*$/.test(before.sentence.text)
            : before.sentence.words.length > 8 || thanksForThing(before.sentence.text)),
      },
      isLinked,
    );
  };
  const found = new Map(open.map((one) => [one, places.find(({ start }) => start === one.answer?.start)]));
  // The surest come first, and what only speaks of “it” may not stand for two.
  for (const one of open) one.answer = undefined;
  const held = open.flatMap((one) => {
    const place = found.get(one);
    return place ? [{ one, place, score: tellsOfDeed(place) ? scoreOf(one, place, false) : enough }] : [];
  });
  for (const { one, place } of held.sort((first, second) => second.score - first.score))
    if (isShort || !tellsOfDeed(place) || scoreOf(one, place, false) >= enough) one.answer = answerOf(place, 'content');
  const first = places.find(({ isCourtesy, block }) => !isCourtesy && block.type !== 'heading');
  if (first && wanted.length === 1 && asksFirst.test(first.sentence.text)) open[0]!.answer ??= answerOf(first, 'place');
  if (first && open.includes(wanted[0]!) && agrees.test(plainText(first.sentence)) && !wanted.slice(1).some((other) => names(other, first)))
    wanted[0]!.answer ??= answerOf(first, 'place');
  const only = wanted.length === 1 ? answerToOnly(places, open[0]!.ask.text) : undefined;
  if (only) open[0]!.answer ??= answerOf(only, 'place');
  if (open.length > most) return;
  for (const one of open) {
    const place = one.answer
      ? undefined
      : (statements.find((statement) => scoreOf(one, statement, true) >= surely) ??
        places.find((asked) => /\?\W*$/.test(asked.sentence.text) && asksOf(asked, partsOf(one).thing)));
    if (place) one.answer = answerOf(place, 'place');
    else if (needsIt.test(one.ask.text)) one.answer ??= wanted[wanted.indexOf(one) - 1]?.answer;
  }
}

/** “Thank you for the order of 300 crates. They are pine.” */
const thanksForThing = (text: string): boolean => thanksFor.test(text) && !thanksForWords.test(text);
const thanksFor = /\bthank(?:s| you)\b.{0,60}\b(?:for|about) (?:the|those|these|your) (?:[\w-]+ ){0,6}[\w-]+s\W*$/i;
const thanksForWords = new RegExp(
  '\\b(?:calls|changes|comments|corrections|details|e-?mails|figures|ideas|letters|mails|messages|notes|points|questions|' +
    'requests|thoughts|wishes)\\W*$',
  'i',
);

/** “They need it by the 11th” says until when, of what was asked for right before. */
const needsIt = /^\W*(?:he|i|she|they|we)(?: all| really| just| will|['’]ll)* needs? (?:it|them|this|that|one)\b/i;

/** “Please correct that” is about what the sentence before names, and “need it back by Monday” is answered by any day. */
const partsOf = ({ ask, topic }: Wanted): DeedParts => {
  const parts = deedParts(ask.text);
  return parts.thing.size > 0 || parts.verb === '' || parts.verb.startsWith('need')
    ? parts
    : { ...parts, thing: new Set([...topic].filter((stem) => !haste.has(stem))) };
};

const haste: ReadonlySet<string> = new Set(['asap', 'urgent']);

/** “How old is your nephew?” asks back about him. */
const asksOf = ({ about }: OwnPlace, thing: ReadonlySet<string>): boolean => [...thing].filter((stem) => about[0]!.has(stem)).length * 2 >= thing.size;

const isAside = ({ sentence }: OwnPlace): boolean =>
  sentence.words.length < 4 && isElliptic(plainText(sentence)) && !hasValue('do', sentence) && !hasVerdict(plainText(sentence));

/** “Our landlord wants the shop repainted” asks nothing of us yet, and “can I have more lessons?” is answered as a question is. */
const ofOthers = new RegExp(
  '^\\W*(?:(?:and|also|but|so),? )?(?:her|his|my|our|the|their) (?:\\w+ ){1,3}(?:expects?|needs?|requires?|wants?) ' +
    '(?!to\\b)|\\b(?:can|could|may) (?:i|we) (?:\\w+ )?(?:get|have|see)\\b',
  'i',
);
/** “Yes, I can do both on one visit.” */
const agrees = new RegExp(
  '^\\W*(?:absolutely|certainly|gladly|no problem|of course|sure|yes)[,!.:–—]* +' +
    "(?:i|we)(?:'d|'ll|'m|'re| am| are| can| could| do| shall| will| would)\\b(?! (?:not|never)\\b)",
);
/** “Both are changed.” */
const forAll = /\b(?:all|both|each|everything)\b/i;
/** “Which of the two do you mean?”, unlike “that is something, eh?”. */
const asksFirst = new RegExp(
  '(?:^|[,;:–—] )\\W*(?:(?:and|but|so|sure|yes|of course|certainly)[,:]? )?(?:are|can|could|did|do|does|has|have|how|is|' +
    'shall|should|what|when|where|which|who|whose|would)\\b[^.!]*\\?\\W*$',
  'i',
);
/** What nothing else has found is surer than what was found. */
const surely = 3;

/** Nobody writes so many requests; each is held against all that we say. */
const most = 20;
