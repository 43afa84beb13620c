/** What a sentence promises, asks or announces: who is to do something, and when it was or will be. */
import { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { awaitedFrames, passives } from './awaitedFrames';
import { emptyPleas, imperatives } from './commitmentWords';
import { courtesyOf, looksAtWork } from './courtesies';
import { cuedPhrase, phrase } from './cues';
import { kindErrand } from './kindErrands';
import { futures, ourselves } from './promiseSlots';
import { datesAhead, isHistory, plainText, saysWhen } from './tense';

export interface Commitment extends TextRange {
  /**
   * “promise”: we will do something. “request”: the client is to do something, asked or told. “question”: the client is to answer.
   * “next”: what happens next, by somebody else or by itself. “nothing”: the client need do nothing.
   */
  readonly type: 'promise' | 'request' | 'question' | 'next' | 'nothing';
  /** True when the sentence says when, if only loosely: a day, “next week”, “once you approve”. */
  readonly timed: boolean;
  /** True for a verb that merely begins a sentence, in a list perhaps what we do, and for a day that no one is said to act on. */
  readonly bare: boolean;
}

/** The commitments in a sentence, in order; offsets count from its start. Courtesies are none: “let me know if you have any questions”. */
export const commitmentsIn = (sentence: Sentence): readonly Commitment[] => sentence.note(findCommitments);

function findCommitments(sentence: Sentence): readonly Commitment[] {
  const text = plainText(sentence).replace(kindErrand, (words) => ' '.repeat(words.length));
  if (!trigger.test(text)) return none;
  const found: Commitment[] = [];
  const history = isHistory(sentence);
  for (const [type, pattern, accept, bare] of patterns) {
    const match = pattern.exec(sentence, text);
    if (!match) continue;
    const start = match.index + (match[1]?.length ?? 0);
    const range = { start, end: match.index + match[0].length };
    if (sentence.isQuoted(range) || !accept({ sentence, text, history, match, ...range })) continue;
    if (found.some((other) => other.start < range.end && range.start < other.end)) continue;
    found.push({ type, timed: saysWhen(sentence), bare, ...range });
  }
  if (found.length === 0) return none;
  const courtesy = courtesyOf(sentence);
  // An offer or a hope is worded like a request or a promise; with a day it is one all the same: “your thoughts by Friday”, “see you on Monday”.
  const kept =
    courtesy === undefined ||
    (courtesy === 'hope' && saysWhen(sentence)) ||
    (datesAhead(sentence).length > 0 &&
      /\b(?:see|seeing|meet|meeting|welcom(?:e|ing)) you\b|\b(?:our|the|your) (?:first |next |kick-?off )?(?:call|meeting|session|start|visit|workshop|chat|appointment|shoot)\b/.test(
        text,
      ))
      ? found
      : found.filter(({ type }) => type === 'nothing');
  return kept.sort((a, b) => a.start - b.start);
}

interface Candidate extends TextRange {
  readonly sentence: Sentence;
  readonly text: string;
  readonly history: boolean;
  readonly match: RegExpExecArray;
}

const none: readonly Commitment[] = [];
const anyOf = (words: readonly string[]): string => words.join('|');
const verbs = anyOf(imperatives);
const always = (): boolean => true;
const ahead = ({ history }: Candidate): boolean => !history;
const negated = /^(?: \w+){0,2}(?: not|n't| never| no longer)\b|^n't/;

/** A word that every commitment has one of, or a figure; asked first because most sentences have none. */
const trigger = new RegExp(
  "\\?|\\d|\\b(?:please|kindly|could|can|would|will|won't|shall|should|must|let|lets|let's|need|needs|needed|required|" +
    'want|wait|waiting|settled|cleared|closed|paid|await|going|plan|like|ask|mind|nothing|action|all set|everything|turn|' +
    'over to|ball|grateful|appreciate|due|deadline|tonight|tomorrow|noon|midday|\\w*day|week|weekend|month|next|then|once|' +
    'when|soon|after|from|by|within|if|to|just|awaiting|pending|expect|hope|aim|coming|consider|will do|on it|word|list|' +
    `missing|outstanding|left|undertake|propose|commit|being|${verbs})\\b|'(?:ll|d|re|m)\\b`,
);

/** Where a clause that tells somebody to do something may begin: at the start, or behind “To go ahead,” and the like. */
const opening =
  '^((?:[^\\p{L}\\p{N}]*(?:\\d+[.)] )?(?:(?:so|do|then|now|just|simply|and|or|also|next|first|second|third|finally|' +
  "lastly|meanwhile|otherwise|instead|alternatively|either|if so|if not|if yes|here's how|step \\d+)[,:]? )*)" +
  '(?:(?:to|if|when|once|after|before|as soon as|in the meantime|until|till|by|on|from|for|should|in case|whenever|' +
  'either way|next steps?|action|what (?:happens )?next|your turn|over to you|from you|for you|you|to do|the next step|' +
  'one thing|one question|one request)\\b[^.!?]{0,120}?[,:–—-] ?(?:(?:then|just|simply|either|please|you can) )*)?)';
const bareImperative = cuedPhrase(`${opening}(?:${verbs})\\b(?! (?:is|are|was|were|will|has|of)\\b)`, 'u');
const anything = /[\s\S]/;
const plea = new RegExp(
  '\\b(?:please(?! (?:me|you|him|them|everyone|everybody|us)\\b)|kindly(?! (?:on|upon|of|and|but)\\b))' +
    '(?:,? (?:do|also|could you|can you|just|either|then|simply|first|now))?,? ' +
    `(?!(?:also )?(?:${anyOf(emptyPleas)})\\b)[a-z]`,
);
const emptyPleaThenMore = new RegExp(`\\b(?:please|kindly) .{3,160}?,? (?:and|then|or) (?:please |then |just )?(?:${verbs})\\b`);

type Accept = (candidate: Candidate) => boolean;

type Written = readonly [Commitment['type'], RegExp | CuedPattern, Accept];

/** Each pattern may begin with one group that stands before the commitment. */
const written: readonly Written[] = [
  [
    'nothing',
    new RegExp(
      '\\bnothing (?:more |else |further |at all |now |left |special |is left |that is left |remains )*(?:for you|' +
        'you (?:need|have)|to do|needed|is needed|required|is required|we need|you must|that you|do you need|' +
        'on your (?:side|end|part|plate))|' +
        '\\b(?:no|without) (?:further |other |extra )*(?:action|reply|answer|response|steps?|input|work|help) (?:is |are )?' +
        '(?:needed|required|necessary|from you|on your|by you)|' +
        '\\b(?:no|without any) need (?:for you )?to ' +
        '(?:reply|answer|respond|do|act|call|write|send|worry about|change|reset|pay)|' +
        "\\byou (?:do not|don't|needn't|need not|won't|will not|shouldn't) (?:need to|have to|need|be asked to)? ?" +
        '(?:do|reply|answer|respond|act|change|pay|send) ?(?:anything|a thing|to this|back)?|' +
        "\\byou need do nothing\\b|\\b(?:don't|do not) need anything (?:else |more |further )?from you\\b|" +
        "\\b(?:have|got|'ve got) (?:everything|all) (?:that )?(?:we|i) need\\b|" +
        "\\byou(?:'re| are) all set\\b|" +
        "\\b(?:we|i)(?:'ll| will) take (?:it|care of (?:it|the rest|everything)|things|the rest) ?(?:from here|on from here)?\\b|" +
        "\\bnothing (?:else )?(?:is )?(?:needed|required|to do)\\b|\\bnothing(?:'s| is| has)? changes? for you\\b|" +
        '\\bthis is (?:just |only |purely )*for (?:your )?(?:information|records|files)\\b|' +
        '^(?:just |only |purely )?(?:fyi|for your (?:information|records))\\b[^,]*$|' +
        '\\bplease (?:ignore|disregard)\\b|\\bsit back\\b|' +
        '^(?!.*\\b(?:once|when|if|until|till|after|unless|as soon as|before)\\b).*\\b(?:(?:account|invoice|bill|balance) ' +
        '(?:is|has been|stands) (?:now |fully |all )*(?:settled|paid|cleared|closed)|' +
        'nothing (?:more |else )?is (?:due|owed|outstanding|left to pay)|paid (?:up )?in full)\\b',
    ),
    ({ text }) => !/\bunless\b/.test(text) || always(),
  ],
  ['request', plea, ({ text }) => !isEmptyCall(text)],
  ['request', emptyPleaThenMore, always],
  ['request', /,? please[\s.!)]*$/, ({ text }) => text.length > 12],
  [
    'request',
    new RegExp(
      '\\b(?:could|can|would|will|might|may) (?:you|someone|anyone|somebody|your \\w+|(?:the )?\\w+ from your)\\b' +
        '(?! (?:have|need) any| believe| imagine| have guessed)',
    ),
    ({ text, start }) => isAsked(text, start),
  ],
  ['question', /\b(?:could|can|may|shall|should|might) (?:we|i)\b(?! have\b)/, ({ text, start }) => isAsked(text, start)],
  [
    'request',
    /\bif you (?:could|would|can|wouldn't mind|were able to)\b/,
    ({ text, match }) => !/^ (?:like|want|prefer|rather)/.test(text.slice(match.index + match[0].length)) || /\?\s*$/.test(text),
  ],
  ['request', /\bfeel free to (?:approve|sign|confirm|choose|pick|book|select|start|pay)\b/, always],
  ['request', /\b(?:appreciate|grateful|great|lovely|helpful|like|love|help(?: us| me)?(?: a lot| a great deal)?) (?:it )?if you\b|\bwould you mind\b/, always],
  [
    'request',
    /\b(?:let|tell) (?:me|us) (?:know|have)\b(?=.{3})/,
    ({ text, match }) =>
      (/^[,:]? ?(?:(?:please|then|today|now|here|in your reply|in a (?:short )?(?:reply|mail)|by e?-?mail|asap|soon)[, ]*)*(?:by|before|on|until|at|this|next|today|tomorrow|whether|which|who|whom|whose|where|when|how|what|that|if|about|your|the|their|a|an|any|one|two|and|or|as|once|in|within|:|-|of)\b/.test(
        text.slice(match.index + match[0].length),
      ) &&
        !/^ (?:if|about) (?:there|anything)/.test(text.slice(match.index + match[0].length))) ||
      saysBy(text),
  ],
  ['request', bareImperative, ({ text, history }) => !history && !isEmptyCall(text)],
  [
    'request',
    new RegExp(
      "\\b(?:all|what|the (?:only |last |one )?things?|everything) (?:that )?(?:we|i)(?:'ll|'d| will| would| still| now| do)*" +
        '(?: only)? (?:need|ask|want|require|lack)\\b|' +
        "\\b(?:we|i)(?:'ll|'d| will| would| do)?(?: still| now| only| just| also| both)* " +
        '(?:need|request|require|lack|ask|want)\\b(?! to\\b| not\\b|\\w)(?! (?:another|more time|a (?:little|bit|few)|some time|' +
        'about|around|(?:\\d+|one|two|three|four|five|six|seven|ten)(?: more| extra| further)?(?: working)? ' +
        '(?:minutes?|hours?|days?|weeks?|months?))\\b)|' +
        "\\b(?:we|i)(?:'re|'m| are| am)?(?: still| only| just| now)* (?:wait(?:ing)?|await(?:ing)?) " +
        '(?:for|on|your|to hear which)\\b',
    ),
    ({ history, text }) =>
      !history &&
      /\byou|\bfrom\b|\bby\b|\bthe\b|\ba\b|\bsign|\bonly\b|\bthis\b|\bthese\b|\byour\b/.test(text) &&
      !/\b(?:wait(?:ing)?|await(?:ing)?) (?:for|on) (?:the (?:printer|supplier|council|bank|host|parts|delivery|paint|results?)|a |our|news|them|him|her|it|word|permission|someone)/.test(
        text,
      ),
  ],
  [
    'request',
    new RegExp(
      "\\b(?:what|all|the only thing|everything|anything) (?:that )?(?:is|'s|that's)?(?: still| now)?" +
        '(?: needed| missing| left| outstanding)? (?:from|for) you(?:r side| to do)?\\b|' +
        '\\b(?:all|everything) you (?:need|have) to do\\b|' +
        '\\byour (?:answer|signature|approval|ok|okay|yes|reply|go-ahead|decision|choice|confirmation|consent)\\b.{0,30}\\b' +
        "(?:is|by)\\b|\\bover to you\\b|\\byour (?:turn|move|call)\\b|\\bball(?:'s| is) in your\\b|" +
        '\\bwaiting (?:on|for) you\\b|\\bsubject to your\\b|' +
        "\\ball (?:that's|that is|that remains|i'm|i am|we're|we are)(?: \\w+){1,3} is (?:for you|you|your)\\b|" +
        '\\b(?:only|one|last) (?:bit|item|part|piece|thing) (?:still )?(?:left|missing|needed|outstanding|wanted)\\b|' +
        '\\b(?:should|must|has to|have to|needs to|ought to|wants to) be (?:back )?(?:here|' +
        'in (?:my|our) (?:hands|inbox|office|post ?box)|on (?:my|our) (?:desk|doormat|mat)|with (?:me|us))\\b|' +
        '\\bawaits? your\\b|^\\W*(?:(?:now|still|just) )?(?:awaiting|waiting for|pending) (?:your|you)\\b|' +
        '^\\W*(?:still |needed |due |open )*from you(?:r side)?(?: by [^:]{2,30})? ?[:–—] ?(?!\\W*(?:nothing|none)\\b)(?=.*[a-z])',
    ),
    ahead,
  ],
  [
    'request',
    new RegExp(
      "\\b(?:we|i)(?:'d| would|'ll| will)? (?:kindly |also |now |just |really )*(?:(?:like |want |wish |love )?(?:to )?" +
        '(?:ask|invite)|urge|request|like|love|want|encourage|need|prefer|advise|recommend) (?:that )?(?:you|your|for your)\\b' +
        '(?! (?:had|were|did|loved|liked))',
    ),
    ({ history, match }) => !history && !/^\w+ (?:\w+ly |also |now |just )*(?:(?:like|love|prefer) |want (?:that )?your$)/.test(match[0]),
  ],
  [
    'request',
    new RegExp(
      "\\b(?:you(?:'ll| will)?(?: now| still| only| just| then| also| first| both)* (?:need to|have to|must|should|ought to|" +
        "are to|are asked to|may want to|might want to)|it(?:'s| is) (?:now )?up to you)\\b" +
        '(?! (?:know|note|see|receive|get|have|be|hear|notice|expect|worry|find)\\b)',
    ),
    ({ text, match, history }) => !history && !negated.test(text.slice(match.index + match[0].length)) && !/\bno longer\b|\bdon't\b/.test(match[0]),
  ],
  [
    'request',
    new RegExp(
      "^[^.]{0,8}\\b(?:to|if you(?:'d| would)?|should you|when you(?:'re| are)?) " +
        '(?:(?:like|want|wish|decide|ready|happy|choose|are) )*(?:to )?(?:accept|go ahead|confirm|book|order|approve|proceed|' +
        'start|begin|say yes|take (?:this|it) (?:up|on|further)|agree|move forward|get started|sign up|reserve|secure|hold|pay|' +
        'choose)\\b.{0,60}(?:,|\\bjust\\b|\\byou\\b|\\bsimply\\b)',
    ),
    always,
  ],
  [
    'request',
    /\b(?:we|i)(?:'d)? (?:would )?(?:suggest|propose|recommend)\b(?= (?:that )?(?:we|you|a|an|the|meeting|to|\w+ing|\w+day)\b)/,
    ({ text, history, sentence }) => !history && (/\b(?:we|you|call|meet|meeting)\b/.test(text) || saysWhen(sentence)),
  ],
  [
    'request',
    new RegExp(
      "\\b(?:once|when|as soon as|after) (?:it|that|this|everything|the \\w+)(?:'s| is| has)? (?:been )?(?:both |all )?" +
        '(?:signed|approved|confirmed|returned|agreed|accepted|paid|settled)\\b',
    ),
    ({ text, history }) => !history && /\b(?:we|i)(?:'ll|'d| will| can| would| could)\b/.test(text),
  ],
  ['request', /\bnext (?:steps?|actions?)\b(?: (?:for you|for us|on (?:your|our) side))?(?: ?[:–—-] ?|,? (?:is|are|will be|would be) )(?=.*\p{L})/u, ahead],
  ['question', /\?["'”’)\]\s]*$/, ({ text }) => !isEmptyQuestion(text)],
  [
    'promise',
    phrase(`\\b(?:you|${ourselves})(?:${futures}|'d| would| can)\\b(?! (?:always|never)\\b)`),
    ({ text, match, history, sentence }) =>
      !history &&
      isPromise(text, match) &&
      (!/'d$| would$| can$/.test(match[0]) || (datesAhead(sentence).length > 0 && / can$/.test(match[0]) && !/^you/.test(match[0]))),
  ],
  ...[passives, ...awaitedFrames].map((pattern): Written => [
    'promise',
    pattern,
    ({ text, history, match }) => !history && !(pattern === passives && /\byour? $/.test(text.slice(0, match.index + 1))),
  ]),
  ['promise', /\byou (?:then |also )?(?:have|get|see|hear|receive|hold)\b/, ({ sentence, history }) => !history && saysWhenAhead(sentence)],
  [
    'promise',
    new RegExp(
      "(^|[,;:–—(-] ?|\\b(?:and|then|so|but|which|that|where|when|today|day) )(?:we|i|you)(?:'re|'m| are| am)?" +
        "(?: then| also| both| all)? (?!had|have|'ve|did|was|were|could|would|should|might|may|do not|don't|can't|cannot|need|" +
        'think|believe|hope|know|see that|like|love|use|[a-z]+[^e\\s]ed\\b)[a-z]+',
    ),
    ({ sentence, history }) => !history && saysWhenAhead(sentence),
  ],
  [
    'next',
    /\b(?:will|'ll|shall|(?:is|are) (?:going|due|set|scheduled|planned|expected|meant|about) to|(?:is|are) (?:due|scheduled|planned|booked|set))\b/,
    ({ text, match, history }) => !history && !negated.test(text.slice(match.index + match[0].length)) && isEvent(text),
  ],
  ['next', anything, ({ sentence, history, text }) => !history && saysWhenAhead(sentence) && isEvent(text) && !denied.test(text)],
];
const patterns = written.map(
  ([type, pattern, accept]) =>
    [type, pattern instanceof CuedPattern ? pattern : new CuedPattern(pattern), accept, pattern === bareImperative || pattern === anything] as const,
);

/** “When” in a sentence without a future of its own: a day or hour, not a length of time, and not what already is so today. */
function saysWhenAhead(sentence: Sentence): boolean {
  const dates = datesAhead(sentence).filter(({ type, text }) => type !== 'duration' && !/^today$/i.test(text));
  return (
    dates.length > 0 ||
    /\b(?:tomorrow|(?:during|in the course of) the (?:day|week|afternoon)|next (?:week|month|\w+day)|(?:in|within) (?:about |around )?(?:a|an|one|two|three|four|five|six|\d+)(?: to \w+| or \w+|[-–]\d+)? (?:working |business )?(?:hours?|days?|weeks?|months?)|(?:once|when|as soon as|after) (?:you|your|we (?:have|get) your))\b/.test(
      plainText(sentence),
    )
  );
}

/** “There isn’t another one to be had by Thursday” tells of nothing that will happen. */
const denied = /\b(?:cannot|never|no longer|nobody|falls? (?:due|on)|runs? out)\b|\b(?:are|ca|do|does|is|wo)n't\b/;

/** False for what is not an event to come: until when a price holds, opening hours, what was dated. */
const isEvent = (text: string): boolean =>
  !/\b(?:valid|holds? (?:good )?(?:until|till|to)|good (?:until|through|for)|expires?|opening (?:hours|times)|office hours|open (?:from|every|on|daily)|(?:price|prices|offer|quote|quotation|estimate|rate|rates) (?:will )?(?:stays?|stands?|holds?|remains?|is|are|runs?|ends?|lapses?)|(?<!\b(?:we|i|who) ?)(?:is|are|both|all|'s|'re)(?: still| also| all| both| now| currently)* (?:free|available|left|remaining|vacant|unbooked|untaken|not (?:yet )?(?:taken|booked))|copyright|©|version|invoice (?:no|number|date)|established|since)\b/.test(
    text,
  ) && /[\p{L}]/u.test(text);

/** “Could you …” at the start of a clause asks; “as soon as you could” and “the page that will you” do not. */
function isAsked(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\?/.test(text.slice(start))) return true;
  return /(?:^|[,;:–—(.!-] ?|\b(?:and|so|but|or|then|now|please|also|first|meanwhile|otherwise)[,:]? |[^\p{L}]\s?)$/u.test(before);
}

/** “Please get in touch if you have any questions” and the like ask for nothing. */
const isEmptyCall = (text: string): boolean =>
  /\b(?:if|should|in case)\b.{0,40}\b(?:any|anything|questions?|problems?|concerns?|need|unclear|wrong|help|(?:further|more|additional) (?:information|info|details?))\b/.test(
    text,
  ) &&
  /\b(?:call|ring|write|reply|e-?mail|contact|get in touch|reach out|let (?:me|us) know|ask|shout|tell|text|message|visit|drop)\b/.test(text) &&
  !saysBy(text) &&
  !looksAtWork.test(text);

const saysBy = (text: string): boolean =>
  /\b(?:by|before|until) (?:the )?(?:\d|\w+day\b|tomorrow|tonight|noon|end|close|lunch|next|this|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(text);

/** Questions of courtesy, and those that the writer asks to answer. */
const isEmptyQuestion = (text: string): boolean =>
  /\bhow (?:was|were|did)\b|\bhow (?:are|is|have) (?:you|your (?:weekend|holiday|trip|day|week|summer|christmas|family)|things|life|everything|the (?:weekend|holiday|trip|party|wedding|event|show|opening|launch))\b|^\W*(?:any|got any|have any|do you have any|other|more|further|still)? ?(?:other |more |further )*(?:questions?|queries|thoughts|concerns|comments|problems|doubts)\??\W*$|^\W*(?:do you )?(?:have|got) (?:any )?(?:other )?(?:questions?|concerns?|queries)|^\W*(?:need|want) (?:help|more|anything)|^\W*(?:and |so |but )*(?:why|what (?:does|did|do|is|are|was|were|happened|went|has|have|changed|will|you get|we (?:did|do|found|offer|suggest))|how (?:does|did|do we|will|much (?:does|will|is)|long (?:does|will)|it works|we work)|who (?:is|are|we)|could (?:we|i|anyone|they) have|the (?:result|reason|good news|bad news|catch|price|cost|upshot))\b(?!.{0,60}\byour?\b)|\bisn't it\?|\bright\?$|\bremember\b.{0,30}\?$|\bwho knows\?|\bcan you (?:believe|imagine)\b|\bguess what\b|\bdid you (?:know|notice)\b|\bhope you\b/.test(
    text,
  );

/** “We will be happy to help”, “we will not” and “you will see how” promise nothing. */
function isPromise(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match.index + match[0].length);
  if (negated.test(rest)) return false;
  if (
    /^(?: \w+){0,2} (?:be (?:(?:more than |very |only too |so )?(?:happy|glad|pleased|delighted|able|sure|aware|fine|here|available|proud)|of help)|do (?:our|my) (?:very |level )?(?:best|utmost)|love|like|agree|see (?:that|how|why|what|below|from)|notice|understand|recall|remember|know|miss|forever|cherish|appreciate|enjoy|keep in mind)\b/.test(
      rest,
    )
  )
    return false;
  return !/\b(?:if|should) (?:you|there|anything)\b.{0,40}\b(?:questions?|anything|problems?|concerns?)\b/.test(text) || saysBy(text);
}
