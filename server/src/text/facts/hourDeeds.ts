/** What is at an hour, and by which words a later hour takes it for known. */
import type { Sentence } from '../sentence';
import type { ClockHour } from './clockHours';
import { factStem } from './factClause';

type Deed = 'begin' | 'close' | 'come' | 'leave' | 'meet' | 'open';

const deeds: readonly (readonly [Deed, RegExp])[] = [
  ['come', /^(?:arrives?|be|comes?|delivers?|gets?|is|turns? up|visits?)$/],
  ['begin', /^(?:begins?|commences?|kicks? off|starts?)$/],
  ['leave', /^(?:departs?|goes|leaves?|sails?|sets? off)$/],
  ['meet', /^meets?$/],
  ['open', /^opens?$/],
  ['close', /^(?:closes?|ends?|finish(?:es)?)$/],
];
const verb =
  '(?:arrives?|be(?: with you| at your [a-z]+| here| there| outside)|begins?|closes?|comes?|commences?|' +
  'delivers?|departs?|ends?|finish(?:es)?|kicks? off|leaves?|meets?|opens?|sails?|sets? off|starts?|turns? up|visits?)';

/** “Your coach leaves the school gate at”: who or what does what there. */
const happens = new RegExp(
  '(?:^\\W*|[,;] |\\b(?:and|as|because|but|once|since|so|that|when|while) )(?:(?:the|your|our|my|this) )?' +
    `((?:(?!(?:and|the|will)\\b)[a-z-]+ ){0,2}?)([a-z-]+)(?: and [a-z-]+(?: [a-z-]+)?(?= will\\b))?(?: will| shall|'ll)? (${verb})` +
    '((?: (?!on\\b|at\\b)[a-z-]+){0,4})' +
    '(?: (?:on )?(?:the )?[a-z]*day(?: \\d+[a-z]*)?(?: [a-z]+)?,?| on [a-z0-9 ]{3,24})? at $',
);

export interface Happening {
  /** “Skip” of “the skip lorry”. */
  readonly kind: string;
  readonly subject: string;
  readonly deed: Deed;
  readonly place: string;
}

export function happeningsAt(front: string): Happening | undefined {
  const [, kind, subject, does, place] = happens.exec(front) ?? [];
  const deed = does === undefined ? undefined : deedOf(does);
  return subject === undefined || deed === undefined ? undefined : { kind: kind!.trim(), subject, deed, place: deed === 'come' ? '' : place!.trim() };
}
const deedOf = (words: string): Deed | undefined => deeds.find(([, of]) => of.test(words) || of.test(words.split(' ', 1)[0]!))?.[0];

/** What the words around a later hour take for known: an event by its noun, or a deed. */
export type Pointer = { readonly noun: string } | { readonly deed: Deed };

/** What is booked by the hour. */
const bookings = /^(?:appointment|booking|class|lesson|session|sitting|slot|time|visit)$/;
const events = new RegExp(
  '^(?:boat|bus|ceremony|coach|concert|crossing|departure|ferry|flight|kick-off|match|meeting|performance|plane|rehearsal|' +
    'screening|service|show|start|talk|tour|train|tram|viewing|walk|workshop)$',
);
const definite = /\b(?:our|the|this|your) $/;
const meeting = /\bsee(?:ing)? you(?: all| both| then| there)?(?: on [a-z0-9 ]{3,28}?)?,? at $/;
const known = /\b(?:as soon as|before|once|when)(?! you\b)((?: [\w'-]+){1,9}) at $/;
const listed = /(?:^\W*|[,;] |: |\band )(?:the |your )?([a-z-]+) at $/;

export function pointsTo({ front, back }: ClockHour): Pointer | undefined {
  if (definite.test(front)) {
    const words = /^ ([a-z-]+)(?: ([a-z-]+))?/.exec(back)?.slice(1) ?? [];
    const noun = words.find((word) => word !== undefined && (bookings.test(word) || events.test(word)));
    return noun === undefined ? undefined : { noun };
  }
  if (meeting.test(front)) return { deed: 'come' };
  const does = known.exec(front)?.[1]?.trim().split(' ').map(deedOf).find((deed) => deed !== undefined);
  if (does !== undefined) return { deed: does };
  const noun = listed.exec(front)?.[1];
  return noun !== undefined && (events.test(noun) || bookings.test(noun) || noun === 'doors') ? { noun } : undefined;
}

const booked = /\b(?:appointment|class|fitting|lesson|session|test|visit)s?\b|\b(?:booked|expect(?:ing)? you|reserved)\b/;
const coming = new RegExp(`\\b(?:i|we)(?:'ll| will)? (?:arrive|be (?:there|with you)|come|visit)\\b|${booked.source}`);
const beginning = /\b(?:begins?|starts?)\b/;
const leaving = /\b(?:departs?|goes|leaves?|sails?)\b/;

/** True where the earlier sentence tells of what is taken for known later. */
export function isOfDeed(pointer: Pointer, { front }: ClockHour, sentence: Sentence): boolean {
  if ('deed' in pointer) {
    if (pointer.deed === 'come') return coming.test(front) || deedIn(front) === 'come';
    return deedIn(front) === pointer.deed;
  }
  const { noun } = pointer;
  if (noun === 'start') return beginning.test(front);
  if (bookings.test(noun)) return (noun === 'visit' ? coming : booked).test(front);
  return (
    sentence.words.some(({ lower }) => factStem(lower) === factStem(noun)) &&
    !/\b(?:closes?|ends?|finish(?:es)?)\b/.test(front) &&
    (leaving.test(front) || !moves.test(noun))
  );
}
const moves = /^(?:boat|bus|coach|ferry|flight|plane|train|tram)$/;

const deedIn = (front: string): Deed | undefined =>
  front
    .split(/[^a-z'-]+/)
    .map((word) => (/^(?:be|is)$/.test(word) ? undefined : deedOf(word)))
    .find((deed) => deed !== undefined);
