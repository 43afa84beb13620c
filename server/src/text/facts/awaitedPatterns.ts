/** The wordings that `awaited.ts` looks for, as patterns. Data only. */
import { landmarks, looseTimes, otherSenders } from '../../words/awaitedWords';
import { awaitedBefore, awaitedSeconds } from './awaitedVerbs';
import { oneOf, phrase } from './cues';

/** “I’ll take your questions in turn”: that is done in the lines below. */
export const isDoneBelow = phrase(
  '\\b(?:answer|answering|deal with|go through|going through|reply to|take|taking) ' +
    '(?:(?:all|both|each|of|the|these|those|them|your) ){0,3}(?:[a-z]+ )?' +
    '(?:(?:items?|list|points?|quer(?:y|ies)|questions?|them) )?(?:below|in (?:the )?(?:same )?order|in turn|' +
    'one (?:at a time|by one)|point by point)(?=\\W*$|[,;:]| (?:below|here|in which|of|that|you)\\b)',
);
/** “I’ll ask if he can” is no condition. */
export const isConditional = phrase(
  '(?<!\\b(?:see|ask|asking|check|checking|know|find out|say|tell|look|test|confirm|verify|learn|hear|work out|' +
    "figure out|determine|clarify|enquire|inquire|investigate)(?: [\\w']+){0,4} )\\bif\\b|" +
    '\\b(?:unless|should (?:you|it|anything|there|the \\w+)|in case|whenever|whatever|whichever|provided|in the event|' +
    'otherwise|anything (?:that|which|you))\\b',
);
/** What the client said or asked of our promises. */
export const isTold = phrase(
  '\\b(?:you|your [a-z]+|he|she|they)\\b[^.;:]{0,30}\\b(?:ask(?:ed|s)?|said|say|wrote|wonder(?:ed)?|hoped?|expect(?:ed)?|' +
    'want(?:ed)? to know|assumed?|think|thought|saying|asking)\\b[^.;:]*$',
);
export const isIdle = phrase(
  '^ (?:that\\W*$|in with\\b|kettle|by saying|with (?:some |the )?(?:good|bad|best|worst|easy|hard) |on your|in touch if|' +
    'a copy of your data|your data|your details|you safe|in mind|care of you|nothing|no more|anything to|' +
    '(?:any|all|every|each|further) (?:[a-z]+ )?(?:questions?|quer(?:y|ies)|calls?)|you how much|you a lot|forward to)',
);
/** “You will be charged”, “the gate will be closed by you”. */
export const isOfNobody = phrase(
  '\\b(?:you|they|guests|visitors|users|customers|people|each|every|any|' +
    'all (?:orders|calls|requests|mails|prices|complaints)|calls|requests|orders|complaints|nothing|none|no [a-z]+) ' +
    '(?:all |both |can |may )?$',
);

/** “You will get a letter from the bank”: when, only the bank knows. */
export const sentByOthers = phrase(
  `^[^.;]{0,60}\\b(?:from|by) (?:the |your )?(?:[a-z-]+ )?(?:${oneOf(otherSenders)})(?![\\w'-])(?! (?:through|via) (?:me|us)\\b)`,
);
export const second = phrase(`^ (?!(?:not|never|only|be)\\b)[a-z][^.;:!?]{1,90}?,? (?:and|then)(?: then| also| just)*(?= (?:${oneOf(awaitedSeconds)})\\b)`);
export const be = phrase(`^ be (?:${awaitedBefore['be']!})(?![a-z])`);
export const isOutsider = new RegExp(
  "^(?!(?:[^\\p{L}]|it(?:'s| is)(?: still)? (?:my|our)\\b|" +
    '(?:(?:noted|ok|okay|sure|yes|thanks|understood|and|then|so)[,.!;:–—]* +)+(?:will|shall|(?:am )?going)\\b|' +
    '(?:will|shall|(?:am )?going)\\b|(?:we|i|our|my|the|your|somebody|someone|one|another|a|two|both|all|each)\\b))',
  'u',
);

const looseOf = (times: string): RegExp =>
  phrase(`\\b(?:${oneOf(times)})\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:hourly|daily|weekly|monthly|yearly|annually|quarterly)\\b`);

export const loose = looseOf(looseTimes);
/** “Speeches come before the cheese” tells an order, and nothing of the promise beside it. */
export const looseBeside = looseOf(
  looseTimes
    .split(', ')
    .map((time) => (/^(?:after|before|during)$/.test(time) ? `${time}(?! (?:(?:a|an|the|your) (?!${oneOf(landmarks)})|it\\b|them\\b))` : time))
    .join(', '),
);

/** “Tell me which times work and I’ll send the invitations”: at once, when the client has done their part. */
export const isOnAnswer = phrase(
  '(?:^\\W*|[;:–—] )(?:(?:do|just|please|simply|so|then),? )*(?:choose|confirm|decide|drop me|give (?:me|us)|let (?:me|us)|mark|name|pick|' +
    'reply|return|say|send (?:me|us)|sign|tell (?:me|us)|tick)\\b[^.;:!?]{2,90}?,? and (?:then )?(?:i|we)(?:\'ll| will)(?= )',
);
