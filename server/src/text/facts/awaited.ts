/** Promises that a client waits for: “we will send”, “I’ll get back to you”, “you will hear from us”. */
import { whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { ourPeople } from './blameWords';
import { awaitedDeeds, awaitedGoods, looseTimes } from './awaitedWords';
import { courtesyOf } from './courtesies';
import { cuedPhrase, oneOf, phrase } from './cues';
import { datesIn } from './dates';
import { plainText } from './tense';

/** The words of the first promise in a sentence: “we will send”. */
export const awaitedIn = (sentence: Sentence): TextRange | undefined => sentence.note(findAwaited);

/** True when the words say when, in any way at all: a day, a length of time, “soon”, “once you approve”, “every month”. */
export const saysAnyTime = (sentence: Sentence): boolean => sentence.note(findAnyTime);

const adverbs = '(?: (?:also|then|both|all|just|gladly|happily|personally|certainly|definitely|of course|try to|try and|now|carefully|be able to|make sure to|go and|aim to))*';
const subject = `(?:we|i|(?:our|my|the) (?:team|colleagues?|office|studio|photographer|designer|editor|translator|engineer|plumber|accountant|fitter|developer|support team|sales team)|(?:our|my) ${oneOf(ourPeople)}|somebody|someone|(?:one|another|a member) of (?:us|(?:my|our) [a-z]+|the team))`;
const deed = cuedPhrase(`\\b${subject}(?:'ll| will| shall|(?:'re|'m| are| am| is) going to)${adverbs} ${oneOf(awaitedDeeds)}\\b|\\byou(?:'ll| will| shall)(?: (?:then|also))* ${oneOf(awaitedGoods)} (?!to\\b|no\\b|not\\b|that\\b|how\\b|why\\b|what\\b|the chance|fun|peace|access to all|more (?:control|time))|\\blet me (?:check|find out|look into|have a look|get back|come back|see what|ask)\\b(?! with you| if you| you\\b)|\\blet us (?:check|find out|look into|get back)\\b|\\b(?:we|i)(?:'ll| will)? (?:promise|undertake|plan|intend|aim|mean) to${adverbs} ${oneOf(awaitedDeeds)}\\b|\\b(?:leave|leaving) (?:it|this|that) (?:all )?(?:with|to) (?:me|us)\\b|\\b(?:we|i)(?:'re| are|'m| am) (?:already )?on (?:it|the case)(?=\\W*$|[,;] | and\\b)|\\b(?:details|more|quote|invoice|draft|report|contract|photos|proofs?|update|news|information|drawings?|plans?|samples?|receipt|paperwork|results?) (?:will follow|to follow)(?=\\W*$|,)|\\b(?:will|'ll)(?: then| also| all| both)* be (?:sent|e-?mailed|posted|forwarded|mailed|couriered|passed|returned|refunded|delivered|given|handed|shown|shipped) (?:(?:on|over|out|across|back|through|along) )?to you\\b|\\b(?:will|'ll)(?: then| also| all| both)* be (?:on (?:its|their) way|with you|back in touch|in touch)(?=\\W*$|,)|\\b(?:we|i)(?:'re| are|'m| am) (?:now |currently |already )?(?:looking into|investigating|working on)\\b`);
const idle = phrase("\\b(?:if|unless|should you|in case|whenever|would|could)\\b");
const nothing = phrase("^ (?:on your|in touch if|a copy|an eye|your data|your details|you safe|in mind|care of you)");

export const findAwaited = whereCued([deed], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text)) return undefined;
  const match = deed.exec(sentence, text);
  if (!match || idle.test(text) || nothing.test(text.slice(match.index + match[0].length)) || courtesyOf(sentence) === 'offer') return undefined;
  const range = { start: match.index, end: match.index + match[0].trimEnd().length };
  return sentence.isQuoted(range) ? undefined : range;
});

const loose = phrase(`\\b(?:${oneOf(looseTimes)})\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:hourly|daily|weekly|monthly|yearly|annually|quarterly)\\b`);

const findAnyTime = (sentence: Sentence): boolean => datesIn(sentence).length > 0 || loose.test(plainText(sentence));
