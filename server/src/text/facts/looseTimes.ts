/** Times that nobody can put in a calendar, in the many ways that no list holds: “as quickly as you possibly can”, “when things calm down”, “in early March”. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';
import { plainText } from './tense';

export interface LooseTime extends TextRange {
  /** Which real days to offer for it; `month` for days of the month that it names. */
  readonly offer: 'soon' | 'days' | 'weeks' | 'later' | 'thisWeek' | 'thisMonth' | 'month';
  /** The preposition that a real day takes in its place; empty where no day can stand there. */
  readonly preposition: 'on' | 'by' | '';
  /** Counts only in so many words of promise or request. */
  readonly isStrict: boolean;
  /** Promises by itself, for all its “not”: “it will not be long”. */
  readonly isPromise: boolean;
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const clauseEnd = '(?=\\W*$|[,;:.!?)–—-]|\\s+(?:and|but|so|or|to|with|please|because|then|as|for)\\b)';
const spare = '(?:spare|free|quiet|quieter|idle|calm|clear|odd|bit of|little|few|couple of|five|ten|two|good|next|more|proper) ';
const chance = '(?:breather|chance|gap|half an hour|half hour|hour|minutes?|mo|moments?|opening|opportunity|sec|seconds?|slot|space|time|window)';

/** Stands before what is vague in a promise of ours alone. */
const weWill =
  "(?<=\\b(?:we|i|our [a-z]+|someone)(?:'ll| will| shall|'re going to| are going to|'m going to| am going to) " +
  '(?!see\\b|speak\\b|talk\\b|chat\\b)[^.;:]{3,70} )(?<!\\b(?:no|not|or|much|even|any|little|bit|days?|weeks?|years?|' +
  'months?|hours?|minutes?|while|sooner|moment|than) )';

/** The same for a request. */
const weAsk = '(?<=\\b(?:please|kindly|could you|can you|would you|we need|i need|you must)\\b[^.;:]{3,70} )';

const frames: readonly (readonly [source: string, offer: LooseTime['offer'], preposition: LooseTime['preposition'], isStrict: boolean])[] = [
  [
    "\\bas (?:soon|quickly|fast|promptly|early|swiftly|speedily|rapidly) as (?:(?:is|it's|it is|was|you|we|i|they|he|she|" +
      'your [a-z]+|our [a-z]+|the [a-z]+|humanly|reasonably|ever|possibly|practically|conveniently) )*(?:possible|' +
      'possibly can|can|could|feasible|practicable|able|are able|am able|is able|manage|can manage|allows?|' +
      `permits?)\\b${clauseEnd}`,
    'soon',
    'by',
    false,
  ],
  [
    '\\b(?:when|whenever|once|as soon as|the (?:minute|moment|second|instant|next time)|if and when|as and when) (?:i|we|' +
      "you|he|she|they|someone|somebody|one of us|our [a-z]+|my [a-z]+|your [a-z]+)(?:'ve| have|'ll)?(?:(?<='ve)|" +
      ' (?:next )?(?:can )?(?:get|gets|got|find|finds|found|have|has|spare|grab|catch|see|spot|snatch|make)' +
      `(?: myself| yourself)?) (?:a |an |the |some |any |enough |half )?(?:${spare}){0,2}${chance}\\b` +
      '(?! (?:slots?|at (?:my|your|our) (?:shop|fair))\\b)(?: (?:to (?:do|look|get|spare|breathe)(?: [a-z]+)?|for it|free))?',
    'soon',
    'by',
    false,
  ],
  [
    '\\b(?:when|whenever|once|as soon as|after|the minute|the moment) (?:things|it|work|the (?:[a-z]+ )?(?:backlog|chaos|' +
      'harvest|madness|month-end|pile|rush|season|dust|workload|pressure|diary|calendar|queue|storm|holidays)|life|' +
      'everything|our (?:workload|diary|schedule|desk|calendar)|my (?:workload|diary|schedule|desk|inbox|calendar)|time|' +
      "the other (?:jobs?|work)|(?:we|i)(?:'ve| have)?)(?:'s|'ve| has| have| is| are)? (?:calms?|calmed|settles?|settled|" +
      'quietens?|quietened|quiets?|quieted|slows?|slowed|eases?|eased|lightens?|lightened|dies?|died|clears?|cleared|allows?|' +
      'permits?|over|quieter|calmer|caught up|cleared the (?:backlog|decks|desk)|come up for air|' +
      'got (?:over|through) the (?:rush|worst|backlog))\\b' +
      '(?: (?:down|up|off|again|a (?:bit|little)|here|it|for us|on our side))*',
    'soon',
    'by',
    false,
  ],
  [
    "\\b(?:when|whenever|once|as soon as|the next time|next time)(?: i'm| we're| i am| we are| i have| we have)" +
      '(?: next| over| back)*(?: in)? (?:passing|town|' +
      '(?:the|your) (?:area|neighbou?rhood|street|city|building|region|vicinity)|your (?:neck of the woods|' +
      'part of (?:town|the world|the country|the city)|parts|corner|way)|(?:round|around|over) (?:your way|there)|' +
      'out your way|(?:at|to) (?:my|our) desks?|in the (?:office|workshop|shop)|nearby|less busy|free|up and running|able)\\b',
    'soon',
    'by',
    true,
  ],
  [
    `${weWill}(?:as soon as|once|when) (?:it|they|these|our [a-z]+(?: [a-z]+)?)(?:'s|'re| is| are|'ve| has| have)` +
      `(?: all| both)? (?:ready|available|(?:come )?in|finished|arrived)\\b${clauseEnd}`,
    'soon',
    'by',
    true,
  ],
  [
    `(?<!\\b(?:${months})(?:,|,? and)(?: in)? )` +
      '\\b(?:(?:around|about|towards?|near|sometime|some time|at some point) )?(?:in )?(?:the )?(?:early|mid|late|middle of|' +
      `beginning of|start of|(?:first|second|latter) half of)[ -](?:in )?(?:${months})\\b(?!,? \\d{1,2}(?:st|nd|rd|th)?\\b)` +
      // “Mid October and late April” are two visits of a yearly plan.
      `(?!(?:,|,? and) (?:in )?(?:the )?(?:early|late|mid|(?:beginning|end|middle|start) of)[ -](?:${months})\\b)` +
      `(?: (?:or|to|and) (?:early |mid |late )?(?:${months}))?(?!,? 20\\d\\d)`,
    'month',
    'on',
    true,
  ],
  [
    '\\b(?:(?:towards?|around|about|near) (?:the )?end of|at the (?:back|tail) end of|in the (?:first|last) (?:few )?' +
      "(?:days|weeks?) of|(?<!\\b(?:for|it|me|spend|spent|take|takes|them|there is|there's|took|us) )some time " +
      `(?:in|during)) (?:${months})\\b(?!,? (?:19|20)\\d\\d)`,
    'month',
    'on',
    true,
  ],
  [
    '\\b(?:around|about|towards?|near|by around|by about)(?: around| about)? (?:the )?' +
      '(?:beginning|start|middle|end|latter part|early part|(?:first|second) half) of ' +
      '(?:the|this|next|that|the coming|the following) (?:week|month)\\b(?! (?:following|after|in which|of))',
    'thisMonth',
    'on',
    true,
  ],
  [
    '\\b(?:around|about|towards?|near|round|just before|shortly before|soon after|just after|shortly after|' +
      'some ?time (?:before|after|around)) (?:christmas|easter|thanksgiving|new year|the holidays|the summer|' +
      'the (?:summer|winter|spring|christmas|festive) (?:break|holidays?|season))\\b',
    'later',
    'by',
    true,
  ],
  [
    `\\bsome ?time (?:after|around|before|between) (?:my|our|that|the|your) (?:(?!(?:and|or)\\b)[\\w-]+ ){0,2}?[\\w-]+(?![\\w-])${clauseEnd}`,
    'later',
    'by',
    true,
  ],
  [
    '\\b(?:in|during|over|by|before|after|from|at the (?:start|end) of)(?: the)? ' +
      '(?:first|second|third|fourth|last|next|coming) (?:quarter|half of (?:the|next) year)\\b',
    'later',
    'by',
    true,
  ],
  [
    '\\b(?:a little |a bit |much )?(?:nearer|closer) (?:to )?(?:the|your) ' + '(?:time|day|date|event|party|wedding|launch|opening|start|fair|show|trip)\\b',
    'later',
    'by',
    true,
  ],
  [
    "\\bin (?:about |around )?(?:a|an|one|two|three) (?:day|week|month|fortnight|hour)(?:s|'s|s')?(?: time)? or (?:so|two|three|thereabouts)\\b",
    'weeks',
    'on',
    false,
  ],
  [
    '\\b(?:at |on |by )?some (?:later|future|other) (?:date|stage|point|time|day)\\b|\\b(?:at|on) a (?:later|future) (?:date|stage|point|time|day)\\b',
    'later',
    'by',
    false,
  ],
  [
    `${weAsk}(?:immediately|right away|straight ?away|at once|instantly|pronto|(?:pretty|quite|fairly|rather|really|super) ` +
      '(?:quickly|fast|soon)|in good time|well in advance|forthwith)' +
      '(?! (?:if|when|whenever|in the event|in case|after|before|upon|once|as)\\b)',
    'soon',
    'by',
    true,
  ],
  [`\\bany (?:day|hour|minute|moment)(?: now)?${clauseEnd}`, 'soon', 'by', true],
  [`\\bin the next (?:good |little |short |wee )?while\\b`, 'soon', 'by', false],
  [`\\bin a (?:tick|mo|flash|trice|wee while|heartbeat|couple of ticks|short space of time|little)\\b${clauseEnd}`, 'soon', 'by', true],
  [`\\bby return(?: of (?:post|mail|e-?mail))?\\b${clauseEnd}`, 'soon', 'by', true],
  [
    "\\b(?<=\\byou(?:'ll| will) (?:get|have|receive|see) [^.;:]{3,50} )(?<!\\b(?:no|not|or|much|even|any|little|bit|days?|" +
      'weeks?|years?|months?|hours?|minutes?|while|sooner|moment|than) )later(?=\\W*$|[,;!]|\\s+(?:and|but|so)\\b)',
    'soon',
    'by',
    true,
  ],
  [
    "\\b(?:when|whenever|once|as soon as|after|the (?:minute|moment)) (?:i|we)(?:'ve|'m|'re| have| am| are| can)?" +
      '(?: finally)? (?:(?:got|get|come|came|dig|dug|work|worked|see|back) )?(?:(?:my|our) heads? above water|' +
      '(?:my|our)sel(?:f|ves) (?:out (?:from under|of)|together|clear)|(?:some )?daylight|up for air|' +
      '(?:a bit of |some )?breathing (?:room|space)|on top of (?:everything|it|the pile|things)|on (?:my|our) feet|caught up|' +
      '(?:my|our) desk clear(?:ed)?|out of the woods|less (?:snowed under|stretched)|' +
      '(?:out from under|through) (?:it|the (?:backlog|pile|rush|worst)))\\b',
    'soon',
    'by',
    false,
  ],
  [
    `${weWill}as (?:it|matters|things|events|the (?:day|situation|story|week|work)) (?:goes (?:along|by|on)|` +
      `go (?:along|on)|unfolds?|develops?|progress(?:es)?|evolves?|moves? (?:along|on)|comes? in)\\b${clauseEnd}`,
    'soon',
    'by',
    true,
  ],
  [
    `${weWill}(?:as soon as|once|when) (?:it|they)(?:'s|'re| is| are| has| have)?` +
      '(?: all| both| been| look| looks| looking| starts looking)*(?: like [a-z]+(?: [a-z]+)?| (?:baked|decent|done|dry|' +
      `fit to be seen|glazed|good enough|in shape|polished|presentable|set|tidied up|up to scratch))\\b${clauseEnd}`,
    'soon',
    'by',
    true,
  ],
  [`${weWill}(?:just now|now now|another (?:day|time)|some other (?:day|time)|on another occasion)${clauseEnd}`, 'soon', 'by', true],
  ['(?<=\\b(?:bring|call|come|pay|pop|reply|return|ring|send|sign)\\b[^.;:]{0,40} )whenever(?=\\W*$)', 'soon', 'by', false],
  [`${weWill}later(?=\\W*$|[,;!]|\\s+(?:and|but|so)\\b)`, 'soon', 'by', true],
  ['\\b(?:in|during|over|through|in the course of|over the course of) the (?:course of the )?(?:current |coming )?(?:week|month)\\b', 'thisWeek', 'on', true],
  [
    '\\b(?:when|once|as soon as|if|after|until) (?:it|the (?:days|frost|ground|heat|rain|snow|soil|sun|weather|wind))' +
      '(?: has| have)? (?:allows|permits|improve[sd]|clear(?:s|ed)|is (?:better|dry enough|gone|over)|' +
      'gets? (?:better|drier|longer|warmer)|lets (?:up|us)|plays along|turn(?:s|ed)|ease[sd]|picks? up|dries? (?:off|out|up)|' +
      'dried (?:off|out|up)|drops|settles|warms? up|thaw(?:s|ed)|stop(?:s|ped))(?: (?:a (?:bit|little)|off|up))?' +
      '(?=\\W*$|[,;:–—]| (?:again|and|enough|but|so)\\b)',
    'soon',
    'by',
    true,
  ],
  [
    '\\b(?:towards?|around|about|near) the (?:weekend|turn of the year)\\b|' +
      '\\b(?:around|about|at|by|before) the turn of the year\\b|' +
      '\\bby (?:early |late |mid-?|the )?(?:spring|summer|autumn|winter)\\b|' +
      '\\b(?:some ?time|at some (?:point|time)) (?:today|tomorrow|this (?:morning|afternoon|evening|week|month))\\b|' +
      '\\bat an early date\\b',
    'later',
    'by',
    true,
  ],
  ['\\bbe (?:a matter of|a few|a couple of|some|several) (?:more )?(?:days|weeks|months|hours)\\b(?! (?:ago|late|old|long|behind))', 'days', '', true],
  [
    '(?<=\\b(?:grateful for|appreciate|glad of|welcome|need|like|hoping for|await|awaiting|thankful for|ask for|' +
      'ask you for|want|requesting|request) )(?:a|an|your) (?:swift|quick|prompt|speedy|fast|rapid|early) ' +
      '(?:reply|answer|response|decision|word|confirmation|return|yes or no|ok)\\b',
    'soon',
    '',
    false,
  ],
  [
    '\\b(?:in|within) (?:two or three|three or four|four or five|five or six) (?:working )?(?:days|weeks|months|hours)\\b|' +
      '\\bin (?:the )?next (?:hour|fortnight) or (?:so|two)\\b',
    'days',
    'on',
    true,
  ],
  [
    `${weWill}(?:once|when|as soon as|the minute|the moment) (?:i|we) (?:know more|know|get (?:home|back|in|there)|` +
      `hear more|next (?:come|drive|pass) (?:by|past|through))${clauseEnd}`,
    'soon',
    'by',
    true,
  ],
  [
    `${weWill}(?:(?<!\\bbe [a-z]+ )over (?:the|this) weekend|(?:after|in|within) some (?:days|weeks|months|hours)|` +
      `sooner or later|now-now|(?:the )?first chance (?:i|we) get|(?:as )?(?:quick|fast|soon) as (?:i|we) can)${clauseEnd}`,
    'soon',
    'by',
    true,
  ],
  ['\\b(?:be|takes?|needs?|give (?:it|me|us)) another (?:few (?:days|weeks)|(?:day|week|month) or (?:so|two)|couple of (?:days|weeks))\\b', 'days', '', false],
  [
    '\\b(?:an|a|your) (?:early|prompt|quick|speedy|swift) (?:answer|confirmation|decision|reply|response)\\b' +
      '(?= (?:(?:will|would) (?:be|help)|is (?:(?:greatly|highly|much) )?(?:appreciated|requested|welcome))\\b)',
    'soon',
    '',
    false,
  ],
  [`(?<=\\b(?:it|them|this|that) )(?:as a (?:matter of urgency|priority)|on priority|with priority|as urgent)${clauseEnd}`, 'soon', 'by', true],
  [
    `${weWill}(?:(?:once|when|as soon as) (?:i|we)(?:'ve| have) (?:heard(?: back)?(?: from (?:her|him|them|the [a-z]+))?|` +
      'had (?:a|the) chance(?: to [a-z]+)?)|double quick|in two ticks|in (?:early |late |mid |mid-)?q[1-4]|sharpish|' +
      `inside (?:a|one) (?:day|week|month) or (?:so|two))${clauseEnd}`,
    'soon',
    'by',
    true,
  ],
  ['\\bthis (?:morning|afternoon|evening) or so\\b', 'soon', 'by', true],
  [
    '\\b(?:well|shortly|some time|a (?:bit|little|good while)|soon) (?:before|ahead of|in advance of|after) ' +
      '(?:the|your|our) (?:party|wedding|event|fair|show|launch|opening|trip|meeting|deadline|visit|day|date)\\b',
    'later',
    'by',
    true,
  ],
  // “Some time after the half-term break.”
  [
    "\\b(?<!\\b(?:for|spend|spent|take|takes|took) )(?:some ?time|a (?:good |little )?while|not long) (?:before|after) (?:the|your|our|that) " +
      `(?:[a-z'-]+ ){0,3}?[a-z'-]+(?![\\w-])${clauseEnd}`,
    'later',
    'by',
    true,
  ],
  [
    '\\b(?:give|allow|grant) (?:us|me)(?: just)? (?:a (?:bit|little) (?:of |more )?time|some time|a little while|a while|' +
      'a few (?:more )?(?:days|weeks|hours)|a day or (?:so|two)|a couple of (?:days|weeks|hours))\\b',
    'days',
    '',
    false,
  ],
];

const patterns = [
  ...frames.map(([source, offer, preposition, isStrict]) => ({ pattern: cuedPhrase(source), offer, preposition, isStrict, isPromise: false })),
  {
    pattern: cuedPhrase(
      "\\b(?:(?:it|we|i|this|that)(?: will not|'ll not| won't| shouldn't| should not) be|" +
        "(?:won't|will not|not|n't) (?:have|need) to wait|not (?:have|need) long to wait|(?:won't|will not) be waiting|" +
        "(?:is|are|'s|'re|am|'m)(?: not|n't) far off|(?:is|are|'s|'re) only a matter of time)" +
        '(?: too| very| that| much| all that)?(?: long(?:er)?)?(?= *(?:now|before|until|till|for)\\b|\\W*$)',
    ),
    offer: 'soon' as const,
    preposition: '' as const,
    isStrict: false,
    isPromise: true,
  },
];

/** In no order, some perhaps one in another; offsets count from the start of the sentence. */
export const looseTimesIn = (sentence: Sentence): readonly LooseTime[] => sentence.note(findLooseTimes);

const none: readonly LooseTime[] = [];

const findLooseTimes = whereCued(patterns.map(({ pattern }) => pattern), none, (sentence: Sentence): readonly LooseTime[] => {
  const text = plainText(sentence);
  return patterns.flatMap(({ pattern, offer, preposition, isStrict, isPromise }) => {
    const match = pattern.exec(sentence, text);
    return match ? [{ start: match.index, end: match.index + match[0].trimEnd().length, offer, preposition, isStrict, isPromise }] : [];
  });
});
