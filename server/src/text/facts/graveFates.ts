/** What befalls what: pairs of a thing and a fate that together are grave, wherever the two stand in a sentence. */
import type { CuedPattern } from '../cuedPattern';
import { cuedPhrase, oneOf, phrase } from './cues';
import {
  costs,
  dues,
  earnings,
  faults,
  lostMoney,
  moneyFates,
  runs,
  spent,
  sums,
  taken,
  unpaid,
  worth,
  wrongly,
  wrongPayees,
} from '../../words/graveMoneyWords';
import {
  asPlanned,
  calledOff,
  cutOff,
  fellThrough,
  firstDay,
  launched,
  lostFirst,
  movedOff,
  needed,
  notLaunched,
  notThere,
  outages,
  ruinedIt,
  stoodShut,
} from '../../words/graveOccasionWords';
import {
  gone,
  intrusions,
  lapsed,
  lost,
  lostRights,
  missed,
  pastHelp,
  privateFacts,
  records,
  rights,
  seen,
  seenByOthers,
  seenOnPage,
  spoilt,
  stores,
  vanished,
  wrongHands,
} from '../../words/graveWords';
import {
  being,
  callsTo,
  hangs,
  hasRecords,
  hasRights,
  having,
  hung,
  isFewNames,
  isPrivate,
  isTheirs,
  light,
  named,
  object,
  ofOccasion,
  onFirstDay,
  ours,
  passed,
  passing,
  payed,
  paying,
  reached,
  secret,
  secretOrOwn,
  thingHeld,
  tooLate,
} from './graveFatesPatterns';

export interface Fate {
  readonly thing: CuedPattern;
  readonly fate: CuedPattern;
  /** Where the fate stands, seen from the thing. */
  readonly order: 'behind' | 'before' | 'any';
  /** How many characters at most stand between. */
  readonly gap: number;
  /** What stands between must fit this; else nothing there may deny or end the clause. */
  readonly between?: RegExp;
  /** What stands right before the fate must fit this. */
  readonly head?: RegExp;
  /** What the words are quoted from, where it stands before both. */
  readonly verb?: RegExp;
  /** False for words that mean something else here; `thing` and `fate` are where the two begin. */
  readonly isMeant?: (text: string, thing: number, fate: number) => boolean;
}

const listed = (words: string): CuedPattern => cuedPhrase(`\\b${oneOf(words)}(?![\\w-])`, 'g');
/** For words that begin with a sign. */
const signed = (words: string): CuedPattern => cuedPhrase(`(?<![\\w'])${oneOf(words)}(?![\\w-])`, 'g');
/** “The tickets are gone” says that they are sold. */
const areNotSold = (text: string, thing: number, fate: number): boolean => !(text.startsWith('ticket', thing) && text.startsWith('gone', fate));
const isWeighty = (text: string, thing: number, fate: number): boolean =>
  !light.test(text.slice(0, thing)) && !isFewNames.test(text.slice(fate)) && areNotSold(text, thing, fate);
const thingKept = listed(records);
const isNamed = (text: string, thing: number): boolean => named.test(text.slice(0, thing));
const absent = listed(notThere);
const needs = phrase(`^ ${oneOf(needed)}s?\\b[^;:!?]*$`);
const sum = signed(sums);
const planned = new RegExp(`\\b${oneOf(asPlanned)}\\b`);
/** “Our shop could not open on Monday”: nothing of theirs is lost. */
const ofOurs = /\b(?:my|our) (?:[\w'-]+ ){0,3}$/;

/** “We charged £12 too much” is soon paid back. */
export function onlySmall(text: string): boolean {
  const amounts = text.match(/[£€$] ?\d[\d.,]*/g) ?? [];
  return amounts.length > 0 && amounts.every((amount) => Number(amount.replace(/[^\d.]/g, '').replace(/\.$/, '')) < 50);
}

/** What tells people of an occasion: without it nobody comes. */
const calls = listed(
  'adverts?, announcements?, flyers?, invitations?, invites?, leaflets?, mailings?, newsletters?, posters?, press ' +
    'releases?, programmes?, save[- ]the[- ]dates?, tickets?',
);
/** “The film for the fair is not ready yet”: there is time left. */
const isStillToCome = (text: string, fate: number): boolean =>
  /^(?:not|n't|is not|are not|isn't|aren't) (?:be |have |quite |yet )*(?:built|finished|printed|ready|up)\b/.test(text.slice(fate)) &&
  !/\b(?:was|were)\W+(?:[a-z]+ly )?$|\b(?:wasn|weren)$/.test(text.slice(0, fate));
const props = listed(needed);

/** The occasion itself, not a thing for it that still has time. */
const isReallyOff = (text: string, thing: number, fate: number): boolean =>
  isNamed(text, thing) && !(isStillToCome(text, fate) && hung.test(text.slice(0, thing)));

export const fates: readonly Fate[] = [
  { thing: thingKept, fate: listed(`${lost}, ${spoilt}`), order: 'before', gap: 60, between: object, isMeant: isWeighty },
  { thing: thingKept, fate: listed(`${lost}, ${spoilt}, ${gone}`), order: 'behind', gap: 90, head: being, isMeant: isWeighty },
  { thing: thingKept, fate: listed(vanished), order: 'behind', gap: 80, isMeant: isWeighty },
  {
    thing: thingKept,
    fate: cuedPhrase(`\\b${oneOf(lost)} (?:all (?:of )?|both (?:of )?|half of |most of |every one of )?(?:everything|it|the lot|them|all)(?![\\w-])`, 'g'),
    order: 'behind',
    gap: 110,
    between: /^[^;:!?]*$/,
    isMeant: isWeighty,
  },
  {
    thing: thingKept,
    fate: cuedPhrase('\\b(?:deletion|destruction|disappearance|exposure|leak|loss|publication|theft) of\\b', 'g'),
    order: 'before',
    gap: 45,
    isMeant: isWeighty,
  },
  { thing: thingKept, fate: listed(pastHelp), order: 'any', gap: 120, between: /^[^;:!?]*$/ },
  { thing: thingKept, fate: listed(seenByOthers), order: 'any', gap: 110, between: /^[^;:!?]*$/ },
  { thing: thingKept, fate: listed(seen), order: 'behind', gap: 80, head: being, isMeant: (text) => secret.test(text) },
  { thing: listed(privateFacts), fate: listed(seenOnPage), order: 'behind', gap: 70, isMeant: (text) => isPrivate.test(text) },
  {
    thing: thingKept,
    fate: listed(wrongHands),
    order: 'any',
    gap: 110,
    verb: passed,
    isMeant: (text, _, fate) => passing.test(text.slice(0, fate)) && secretOrOwn.test(text),
  },
  {
    thing: cuedPhrase(
      "\\b(?:salar(?:y|ies)|payroll|pay ?slips?|passports?|passwords?|bank details|medical|patients?|patients'|card details|diagnos[ei]s)(?![\\w-])",
      'g',
    ),
    fate: cuedPhrase('\\bto (?:an?|another|one of) (?!doctor|bank|clinic|hospital)[a-z]+', 'g'),
    order: 'any',
    gap: 80,
    verb: passed,
    isMeant: (text, _, fate) => passing.test(text.slice(0, fate)) && !/\bas (?:you|agreed)\b/.test(text),
  },
  {
    thing: thingKept,
    fate: cuedPhrase(
      '\\b(?:ended up|landed|put out|went|were|was|left) (?:in|into|on|with) (?:an?|our|the) (?:[\\w-]+ )?(?:bins?|dump|' +
        'garbage|landfill|rubbish|skip|street|tip|trash|waste(?: paper)?)\\b',
      'g',
    ),
    order: 'behind',
    gap: 50,
    isMeant: (text) => secret.test(text),
  },
  {
    thing: listed(stores),
    fate: cuedPhrase('\\b(?:formatted|reformatted|wiped|erased|overwrote)\\b', 'g'),
    order: 'before',
    gap: 40,
    between: object,
    isMeant: isWeighty,
  },
  {
    thing: listed(stores),
    fate: cuedPhrase(
      '\\b(?:lost|stolen|missing|gone|taken|left (?:at|behind|in|on)|hacked|encrypted|damaged|destroyed|disappeared|empty|' +
        'corrupt|died|failed|crashed|broke(?:n)? down|burned|given up|vanished)\\b',
      'g',
    ),
    order: 'any',
    gap: 110,
    isMeant: (text) => hasRecords.test(text),
  },
  {
    thing: cuedPhrase('\\b(?:back-?ups?|(?:hard |usb )?(?:disks?|drives?)|memory (?:cards?|sticks?)|nas)(?![\\w-])', 'g'),
    fate: cuedPhrase(
      '\\b(?:died|failed|crashed|broken|corrupt|gone up|given up|stolen|wiped|never ran|not (?:been )?(?:run|running|made|taken|worked))\\b',
      'g',
    ),
    order: 'behind',
    gap: 60,
    between: /^[^;:!?.]*$/,
  },
  { thing: thingHeld, fate: listed(calledOff), order: 'behind', gap: 70, head: having, isMeant: isReallyOff },
  {
    thing: cuedPhrase('\\b(?:the|your) (?:whole|entire) (?:affair|day|evening|event|night|show|thing|weekend)(?![\\w-])', 'g'),
    fate: listed(calledOff),
    order: 'behind',
    gap: 30,
    head: having,
  },
  {
    thing: thingHeld,
    fate: cuedPhrase('\\b(?:abandonment|breakdown|cancellation|collapse|early end|failure|interruption|loss|ruin|wreck) of your\\b', 'g'),
    order: 'before',
    gap: 30,
  },
  { thing: thingHeld, fate: listed(movedOff), order: 'behind', gap: 60, head: phrase("(?:\\bto|\\bmust|\\bwill|'ll) be $"), isMeant: isNamed },
  { thing: thingHeld, fate: listed(fellThrough), order: 'behind', gap: 60, isMeant: isReallyOff },
  { thing: thingHeld, fate: listed(cutOff), order: 'behind', gap: 40, isMeant: (text, thing) => isTheirs.test(text.slice(0, thing)) },
  {
    thing: thingHeld,
    fate: listed(ruinedIt),
    order: 'before',
    gap: 45,
    between: object,
    isMeant: (text, thing, fate) => isNamed(text, thing) && !/\b(?:i|we)(?:'ll| will| may| might|'m going to|'d) $/.test(text.slice(0, fate)),
  },
  {
    thing: thingHeld,
    fate: listed(`${notThere}, ${outages}`),
    order: 'before',
    gap: 90,
    between: hangs,
    isMeant: (text, _, fate) => !/\b(?:lift|elevator|toilets?|wi-?fi|coffee)\b[^,;]*$/.test(text.slice(0, fate)),
  },
  {
    thing: thingHeld,
    fate: cuedPhrase(
      "\\b(?:not|n't|never|unable to|failed to) (?:reach|make|get to|attend|make it to)(?![\\w-])|n't (?:reach|make|get to|attend)(?![\\w-])",
      'g',
    ),
    order: 'before',
    gap: 40,
    between: reached,
  },
  {
    thing: thingHeld,
    fate: absent,
    order: 'behind',
    gap: 60,
    isMeant: (text, thing, fate) => isNamed(text, thing) && hung.test(text.slice(0, thing)) && !isStillToCome(text, fate),
  },
  {
    thing: calls,
    fate: cuedPhrase(
      "\\b(?:(?:did not|didn't|never)(?: [a-z]+ly)? (?:get out|go out|got out|went out|leave|left|reach(?:ed)?|arrived?)|" +
        "(?:never|was not|wasn't|were not|weren't)(?: [a-z]+ly)? " +
        '(?:delivered|mailed|posted|printed|published|put up|sent(?: out)?)|' +
        '(?:was|were) never (?:delivered|mailed|posted|printed|published|put up|sent(?: out)?))(?! yet\\b)',
      'g',
    ),
    order: 'behind',
    gap: 80,
    isMeant: (text, thing) => callsTo.test(text.slice(thing)) && !/\b(?:draft|sample|test|trial) (?:[a-z]+ )?$/.test(text.slice(0, thing)),
  },
  { thing: thingHeld, fate: absent, order: 'behind', gap: 60, between: needs },
  {
    thing: props,
    fate: listed('cut out, died, fell silent, gave out, gave up, went (?:blank|dark|dead|off|out|silent)'),
    order: 'behind',
    gap: 20,
    isMeant: (text) => ofOccasion.test(text),
  },
  {
    thing: props,
    fate: listed('arrived, came, got (?:there|to you), reached you, turned up, (?:was|were) (?:brought|delivered)'),
    order: 'behind',
    gap: 20,
    isMeant: (text, _, fate) => tooLate.test(text.slice(fate)) && ofOccasion.test(text),
  },
  {
    thing: thingHeld,
    fate: cuedPhrase('\\bin time for\\b', 'g'),
    order: 'before',
    gap: 40,
    isMeant: (text, _, fate) => /(?:\b(?:not|never|too|cannot|unable|hardly|without)\b|n't\b)[^;:!?]*$/.test(text.slice(0, fate)),
  },
  { thing: thingHeld, fate: cuedPhrase(`\\b(?:no|without(?: an?| any)?) (?:[\\w-]+ )?${oneOf(needed)}\\b`, 'g'), order: 'before', gap: 50, between: hangs },
  {
    thing: listed(launched),
    fate: listed(notLaunched),
    order: 'behind',
    gap: 45,
    isMeant: (text, thing) => planned.test(text) && !ofOurs.test(text.slice(0, thing)),
  },
  {
    thing: listed(launched),
    fate: listed(stoodShut),
    order: 'behind',
    gap: 30,
    isMeant: (text, thing, fate) => onFirstDay.test(text.slice(fate)) && !ofOurs.test(text.slice(0, thing)),
  },
  { thing: listed(firstDay), fate: listed(lostFirst), order: 'before', gap: 45, isMeant: (text, _, fate) => !ofOurs.test(text.slice(0, fate)) },
  {
    thing: listed('completion, contract, deal, house, mortgage, move, purchase, sale'),
    fate: listed('collapsed, fallen through, fell through, came to nothing'),
    order: 'behind',
    gap: 40,
  },
  { thing: sum, fate: listed(spent), order: 'behind', gap: 90, head: having, isMeant: areNotSold },
  {
    thing: sum,
    fate: listed(wrongPayees),
    order: 'any',
    gap: 110,
    between: /^(?!.*\b(?:not|never)(?: been)? \w+ $)[^;:!?]*$/,
    verb: payed,
    isMeant: (text) => paying.test(text) && !/\bas (?:you|agreed)\b/.test(text),
  },
  { thing: sum, fate: signed(moneyFates), order: 'any', gap: 110 },
  { thing: listed(taken), fate: listed(wrongly), order: 'behind', gap: 70, isMeant: (text) => ours.test(text) && !onlySmall(text) },
  {
    thing: listed(`${dues}, payments?, transfers?`),
    fate: listed('(?:made|paid|processed|ran|run|sent|went out|went through) (?:twice|double|three times)'),
    order: 'behind',
    gap: 30,
  },
  { thing: listed(dues), fate: signed(unpaid), order: 'any', gap: 60, between: /^[^;:!?.]*$/ },
  {
    thing: listed(earnings),
    fate: listed(costs),
    order: 'before',
    gap: 60,
    between: phrase("^(?: (?!(?:because|when|while|with|from|by|and)\\b)[\\w£€$₹.,'-]+){0,7} $"),
  },
  {
    thing: sum,
    fate: listed('cost (?:you|your), costing (?:you|your), forfeited, lost, losing, leaves you, left you'),
    order: 'before',
    gap: 40,
    isMeant: (text, thing) => /^[£€$₹\d]|^(?:rs|deposit|money|savings|takings|cheque|cash|wages|rent|donations)/.test(text.slice(thing)),
  },
  { thing: signed(worth), fate: listed(`${lost}, ${spoilt}, damaged`), order: 'any', gap: 60 },
  {
    thing: listed('fabrics?, food, goods, harvest, inventory, merchandise, produce, stock, wine'),
    fate: listed(`${lost}, ${spoilt}`),
    order: 'behind',
    gap: 50,
    head: being,
    isMeant: (text, thing) => /\b(?:your|the) (?:\w+ ){0,2}$/.test(text.slice(0, thing)),
  },
  { thing: listed(runs), fate: listed(faults), order: 'behind', gap: 70 },
  {
    thing: listed(rights),
    fate: listed(missed),
    order: 'before',
    gap: 55,
    between: phrase("^ (?:(?!(?:and|because|but|when|while|to|on|at|by|from|that|which|call|mail|e-?mail|message|question)\\b)[\\w'-]+ ){1,7}$"),
  },
  {
    thing: listed('closing date, cut-off, deadline, limitation period, option, time limit, window'),
    fate: listed('closed, expired, gone, lapsed, missed, over, passed, ran out, run out'),
    order: 'behind',
    gap: 60,
    between: /^[^;:!?.]*$/,
    isMeant: (text) => hasRights.test(text),
  },
  {
    thing: listed(rights),
    fate: listed(lapsed),
    order: 'behind',
    gap: 60,
    isMeant: (text, thing) => /\b(?:your|the|our|its|this|that) (?:[\w'-]+ ){0,4}$/.test(text.slice(0, thing)),
  },
];

/** What is grave whatever else the sentence says. */
export const mishaps: readonly CuedPattern[] = [
  listed(intrusions),
  signed(lostMoney),
  listed(lostRights),
  listed(
    'double[- ]booked, (?:accepted|confirmed|made|sold|took) two (?:bookings|reservations), ' +
      "(?:booked|given|let|promised|rented|sold)(?: out| away)? (?:[\\w'-]+ ){0,4}?to " +
      '(?:another (?:client|couple|customer|family|party)|somebody else|someone else|two), two ' +
      '(?:weddings|parties|bookings|events|functions|groups|couples|brides) [^;:!?.]{0,40}(?:on|for|in|at) ' +
      '(?:the same|one|our|the (?:book|diary)|\\d), only (?:existing )?copy (?:of|was|is)',
  ),
];
