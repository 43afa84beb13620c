/** What is said about putting things right: what we do or did, and when; and what it meant for the client. */
import type { Sentence } from '../sentence';
import { apologyIn } from './apologies';
import { courtesyOf } from './courtesies';
import { oneOf, phrase } from './cues';
import { datesIn, type DateMention } from './dates';
import { deedsDone, deedsToDo, idleVerbs, wrongDeeds } from '../../words/remedyWords';
import { isHistory, plainText } from './tense';

export interface Remedy {
  /** True when it says when: “by Friday”, “within two hours”, “done at 9:20”, “here is the right file”. */
  readonly timed: boolean;
  /** The things that the sentence only hands over: “the report is attached” puts nothing right unless the report was wrong. */
  readonly handsOver?: readonly string[];
}

/** What the sentence says that we do or did about what went wrong; `undefined` when it says nothing of the kind. */
export const remedyIn = (sentence: Sentence): Remedy | undefined => sentence.note(findRemedy);

/** True when the sentence names a day, an hour or a term that a client can hold us to. */
export const namesTime = (sentence: Sentence): boolean => sentence.note(findTime);

/** True when the sentence says what went wrong: with `you`, what it meant for the client. */
export const tellsHarm = (sentence: Sentence): 'you' | 'it' | undefined => sentence.note(findHarm);

const always = "(?: (?:also|already|now|both|all|just|since|then|today|therefore|immediately|personally|of course))*";
const who = '(?:we|i|(?:our|the|my) [a-z]+|they|he|she|somebody|someone|(?:both|one|some|three|two) of (?:our [a-z]+|us))';
const future = phrase(`\\b(?:${who}|you)(?:'ll| will| shall|(?:'re|'m| are| am) going to)${always} (?!${oneOf(idleVerbs)}\\b)[a-z]+`);
const doing = phrase(`\\b(?:we|i)(?:'re|'m| are| am)${always} (?!(?:going|looking forward|hoping|trying|being|feeling|writing|apologi[sz]ing|doing)\\b)[a-z]+ing\\b`);
const perfect = phrase(`\\b${who}(?:'ve| have| has)${always} (?!${oneOf(wrongDeeds)}\\b)(?:[a-z-]+ed|found|got|put|sent|set|taken|begun|written|built|brought|bought|given|paid|redone|rewritten|spoken|sent)\\b`);
const past = phrase(`\\b${who}${always} (?:${oneOf(deedsDone)}|had (?:the|it|them|your|all|every) (?:\\w+ ){0,3}(?:${oneOf(deedsDone)}|deleted|destroyed|erased)|sent (?:you )?(?:the|a|an) (?:new|right|correct\\w*|second|replacement)|put it right|saw to (?:her|him|it|that|them)|(?:came|went) (?:back|over|round)\\b[^.;]{0,30} and [a-z]+ed|rang|spoke|took (?:it|them|the \\w+) (?:down|off|back|out)|gave you back)\\b`);
const present = phrase(`\\b(?:we|i)${always} ${oneOf(deedsToDo)}\\b(?! (?:this|it|that) (?:very )?serious)`);
const state = phrase(`\\b(?:is|are|was|were|has been|have been|'s|will be|being|be) (?:(?:now|already|again|all|fully|back|since|completely|being) )*${oneOf(deedsDone)}\\b|\\b(?:the|a|an|your|all|both|every) (?:right|correct\\w*|new|second|fresh|replacement|proper|updated|sorted|revised|missing|full|final) (?:[a-z-]+ ){0,3}(?:is|are|was|were|has been|have been|went|will be)\\b`);
const reply = phrase("\\b(?:attached|enclosed|here is|here's|here are|below is|you will find|you'll find)\\b|\\b(?:the|your) (?:right|correct|new|updated|corrected|revised|sorted|missing|replacement|proper|full) [a-z]+(?: [a-z]+){0,3} (?:is|are|reads|says)\\b(?! (?:being|coming|on (?:its|their|the) way|to follow|under way)\\b)");
const arrival = phrase("\\b(?:you(?:'ll| will| can)? (?:have|get|receive|see|collect|be refunded|not be charged|not pay)|(?:will|'ll) (?:arrive|be|go|reach|open|work|land|come|follow)|(?:goes|comes?|arrives?|leaves?|opens?(?! (?:days?|evenings?|houses?|studios?)\\b)|works|follows?)\\b|(?:brings|collects|corrects|delivers|fits|fixes|pays|prints|puts|refunds|rebuilds|redoes|replaces|repairs|returns|reprints|sends|swaps|takes|transfers|picks up|reach|reaches) (?:it|them|you|the|your|a|an|all)\\b|(?:went|go|goes|gone) (?:live|back|online|out|off|to)\\b|(?:new|right|correct|fresh|other) ones? (?:left|leaves?|goes?|went|comes?|came|are|were|is|was|will|reach(?:es)?|arrived?)\\b|you (?:got|received|had) (?:a |the |your |an )?(?:corrected|correct|credit|fresh|full|missing|money|new|refund|replacement|right|second)\\b|(?:is|are|was|were) (?:up|ready|in place|there|here|with you|on (?:its|their) way)\\b|(?:the )?new (?:date|day|time) is|to (?:put (?:it|this|things) right|make up for (?:it|this))\\b|\\b(?:has|have) been (?:\\w+ ){1,6}since\\b|\\b[a-z]+ again (?:since|from|at|as of)\\b|\\b(?:from|as of) (?:now on|today|tomorrow|\\d{1,2} [a-z]+|[a-z]+ \\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|^(?:done|fixed|by [^,:]{3,40}[,:]))");
/** With a day or an hour it tells what somebody does about it: “Ms Lund rings you at 4 pm”. */
const happens = phrase("\\b(?:by|from|as of|within|before|no later than) (?:tonight|today|tomorrow|noon|[a-z]*day|\\d|the \\d|(?:one|two|three|four|five|six|seven|ten|a|an) [a-z]+)[^;]*\\b(?:you|your|we|i|it|they|all|both|everything|the|our|new)\\b|\\b(?:you|your|we|i|it|they|all|both|everything|the|our|new)\\b[^;]*\\b(?:by|from|as of|within|no later than) (?:tonight|today|tomorrow|noon|[a-z]*day|\\d|the \\d)|\\b[a-z]{2,}s (?:you|it|them|the|your|an?|over|in|into|at|by|on|out|off|back|up|from|for|again)\\b(?<!\\b(?:is|was|has|does|as|this|us|days|hours|weeks|thanks|its|his|guests|minutes|months) (?:you|it|them|the|your|an?|over|in|into|at|by|on|out|off|back|up|from|for|again))");
const none = phrase('\\b(?:do not|don.t) know\\b|\\bnot sure\\b|\\b(?:could|would|should|might|never|if) (?:not )?(?:be|have|you)\\b');
const clock = /\bat (?:noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?)(?![\d/])/;
const atOnce = /\b(?:today|tonight|this (?:morning|afternoon|evening)|immediately|at once|straight away|right away|overnight|back online|(?:is|are|was|were|been|works?|working|runs?|running|up|online|open|live|back|there) again|last night|yesterday|within (?:hours|minutes|the (?:hour|day))|(?:an hour|hours|minutes) ago|at your door now|the (?:following|next|same|very) (?:afternoon|day|evening|hour|morning|night)|by the end of (?:the day|today))\b/;
/** What is done is done in time. */
const done = /\b(?:now|already|again)\b/;
/** What is handed over instead of what was wrong. */
const corrected = phrase("\\b(?:right|correct|corrected|new|updated|revised|missing|fresh|replacement|proper|full|sorted|amended|fixed|final|another|again|instead|second|credit|refund)\\b|\\b(?:it|they|them|both|all)(?:'s| is| are)? (?:now )?(?:attached|enclosed|below)|\\bhere (?:it is|they are|you are)\\b|\\bfind (?:it|them)\\b");

function findRemedy(sentence: Sentence): Remedy | undefined {
  const all = plainText(sentence);
  if (/\?\s*$/.test(all) || (/^\s*please\b/.test(all) && !/\bwe\b/.test(all))) return undefined;
  // What one is sorry for is no remedy: “sorry that your event was cancelled on Monday, we …”.
  const apology = apologyIn(sentence);
  const sorryEnd = apology ? apology.end + /[,;:–—]|$| +(?:and|but|so) +(?=(?:we|i|it|you|the|have|will)\b)/.exec(all.slice(apology.end))!.index : 0;
  const text = apology ? all.slice(0, apology.start) + ' '.repeat(sorryEnd - apology.start) + all.slice(sorryEnd) : all;
  if (onlyDiary.test(text)) return undefined;
  if (hearsAgain.test(text) && !/[;]|,? \b(?:and|but) (?:i|it|the|they|we|your)\b/.test(text)) return undefined;
  const isReply = reply.test(text);
  if (isReply && corrected.test(text)) return { timed: true };
  const arrives = saysArrival(text);
  const isDone = past.test(text) || perfect.test(text) || state.test(text) || arrives;
  const isRemedy = future.test(text) || doing.test(text) || perfect.test(text) || past.test(text) || present.test(text) || state.test(text) || (arrives && !none.test(text));
  const dates = datesIn(sentence).filter((date) => !(apology && date.start < sorryEnd && date.end > apology.start));
  const isTimed = dates.some(isTime) || clock.test(text);
  if (isReply && !future.test(text) && !doing.test(text)) return { timed: true, handsOver: text.match(/[a-z]{4,}/g) ?? [] };
  if (!isRemedy && !(dates.some(({ fixed }) => fixed) && !courtesyOf(sentence) && ((happens.test(text) && !isHistory(sentence)) || (!apology && !harm.test(text) && !foreseen.test(text))))) return undefined;
  // “We will print them again” is still to come.
  const told = future.test(text) || doing.test(text) ? text.replace(/\bagain\b/g, '') : text;
  return { timed: isTimed || atOnce.test(text) || (isDone && done.test(told)) };
}

/** “It goes out on Friday”, not “it did not go out”. */
function saysArrival(text: string): boolean {
  const match = arrival.exec(text);
  return match !== null && !/(?:\b(?:not|never)|n't) (?:[a-z]+ )?$/.test(text.slice(0, match.index));
}

/** Another mail puts nothing right: “you will hear from me by Friday”. */
const hearsAgain = phrase("\\byou(?:'ll| will| can| may)? (?:also |then |all )?(?:(?:count on|expect) (?:to )?)?hear(?:ing)? (?:again )?(?:back )?(?:from (?:me|us)|more)\\b|\\b(?:we|i)(?:'ll| will)(?: then| also| both)? (?:be (?:back )?in touch|come back to you|get back to you|keep you (?:informed|posted|updated)|let you know|report back|report to you|tell you more|update you|write (?:again|back|to you))\\b");

/** A place kept for them, or which day some day is, puts nothing right: “the farmer holds it for you until 30 October”. */
const onlyDiary = phrase("^(?!.*\\b(?:credit|discount|fee|old|price|rate|room|suite)\\b)\\W*(?:(?:and|in short|so|to sum up):? )?(?:(?:[\\w'-]+ ){1,7}?(?:(?:hold|holds|keep|keeps|reserves?)(?: [\\w'-]+){1,4}?|(?:are|is) (?:held|kept|reserved)(?: (?:for|open) [\\w'-]+){0,2}) (?:till|until) (?!it\\b|the (?:repair|new))|(?:the|your) (?:first|second|third|fourth|last|next) [a-z]*day (?:in|of) [a-z]+ (?:falls on|is) )");

/** A day that was, or one of somebody else’s, is no day of ours. */
const foreseen = phrase("\\b(?:was|were) (?:to|due|supposed|meant|planned|promised|expected|on|at|from)\\b|\\bshould have\\b|\\b(?:had|have) (?:promised|agreed|planned|said)\\b|\\b(?:we|i) (?:promised|agreed|planned|said|told you)\\b|\\b(?:you|your \\w+) (?:came|waited|stood|rang|called|asked|wrote|ordered|paid|booked|told|sent|(?:[a-z]+ly )?(?!need|received)[a-z]{2,}ed)\\b|\\b(?:i'd|i would|we'd|we would) rather\\b|\\b(?:confess|own up)\\b|\\b(?:heard|learn(?:ed|t)|noticed|realised|realized|found out|saw|knew|know|was told|understand|understood|things)\\b|\\bplease\\b|\\bdue\\b|\\b(?:the|our|your) (?:next |final |second )?(?:invoice|bill|lesson|meeting|appointment|issue)\\b(?! (?:is|was) (?:corrected|cancelled|put right))");

const isTime = ({ fixed, type }: DateMention): boolean => fixed || type === 'month';

const findTime = (sentence: Sentence): boolean => datesIn(sentence).some(isTime) || /\b(?:today|tonight|tomorrow)\b/.test(plainText(sentence));

const client = /\b(?:you|your|yours|customers?|visitors?|guests?|readers?|members|buyers|people|everyone)\b/;
const harm = /\b(?:wrong|(?:are|been|is|was|went|were|upside) (?:[a-z]+ )?down|late|later|lost|missing|twice|broken|unavailable|offline|could(?:n't| not)|had to|wait(?:ed|ing)|without|failed|not (?:work|arrive|reach|open|receive|see|have|ready|there)|did(?:n't| not)|unable|missed|empty|blank|damaged|cancelled|closed|cold|flood\w*|leak\w*|delay\w*|too (?:little|much|late|high|low|dark|small)|overcharged|charged|deleted|dropped|misspel\w+|last year's|error|mistake in|old (?:price|version|logo|date)\w*)\b/;

function findHarm(sentence: Sentence): 'you' | 'it' | undefined {
  const text = plainText(sentence);
  const match = harm.exec(text);
  if (!match || /\?\s*$/.test(text) || /\bif\b[^,;:]*$/.test(text.slice(0, match.index))) return undefined;
  return client.test(text) ? 'you' : 'it';
}
