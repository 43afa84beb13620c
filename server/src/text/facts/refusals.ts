/** What a sentence says no to, and whether words give a reason or another way. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { courtesyOf } from './courtesies';
import { cuedPhrase, oneOf, phrase } from './cues';
import { datesIn } from './dates';
import { fillers, otherBusiness, otherWays, reasonWords } from '../../words/excuseWords';
import { loneNo } from './loneRefusals';
import { cannot, impossible, mereNo, scope } from './refusalFrames';
import { otherSubjects } from '../../words/refusalWords';
import { isHistory, namesAnyWeekday, plainText } from './tense';

export interface Refusal extends TextRange {
  /** `no` is a mere “No.”, which may also be the answer to a question; `scope` says only that it is not part of the job; in a quote or proposal that is a plain fact; `lone` is a no only where nothing else stands in the paragraph. */
  readonly type: 'cannot' | 'impossible' | 'scope' | 'no' | 'lone';
  /** True when the sentence itself gives a reason, another way or another date. */
  readonly isExplained: boolean;
}

export const refusalIn = (sentence: Sentence): Refusal | undefined => sentence.note(findRefusal);

/** True when the sentence gives a reason, an alternative or a date, wherever the no stands. */
export const softensRefusal = (sentence: Sentence): boolean => sentence.note(softens);

/** True when the sentence states something of its own, as a reason behind a no does: “The press is booked.” */
export const statesSomething = (sentence: Sentence): boolean => sentence.note(states);

const notOurs = phrase(`\\b${oneOf(otherSubjects)} *$`);
const isOpen = phrase('\\b(?:if|when|whenever|unless|in case|should|whether|so that|because|as|since|even though|although)\\b[^,;:.]*$');
const isAside = phrase('^[^a-z]*that *$|\\b(?:it|this|that)(?:\'s| is) (?:[a-z]+ly )?(?:something|one thing)(?: that| which)? *$|\\b(?:accept|afraid|appreciate|convey|point out|realise|realize|regret\\w*|respond|sorry|say|inform you|tell you|note|advised|confirm|decided|aware|understand|clear|fear|know|means?|conclusion|told you)(?: you)? that *$');
const isProblem = cuedPhrase('\\bnot possible for (?:your )?(?:visitors|customers|users|people|guests|readers)\\b|\\b(?:at the moment|currently|today|right now),? (?:it|this) is not possible to\\b|\\bas (?:you (?:asked|wished|requested|wanted)|agreed|discussed|promised)\\b');
/** Said by or to somebody else: “you told us that the council turned it down”. */
const isReported = phrase('\\b(?:you|he|she|they|who|council|landlord|bank|host|supplier)(?:\'ve| have| had)? (?:said|wrote|told (?:us|me|you)|mentioned|asked|wondered|feared|thought|worried)\\b[^.;:]*$|\\bfor you[,:]? *$');
const isWonder = /^ *(?:for \w+ +)?to (?:miss|overlook|say|tell|know|forget|imagine|predict|describe|choose|thank|mistake|resist|put into words|beat|get lost|go wrong|see)\b/;
/** “I won’t sell it cloudy”: it will be sold. */
const isManner = /^(?:\S+ ){0,4}?(?:won't|will not|shan't|not) [a-z]+ (?:it|them) (?!away|early|today|any)[a-z]+(?:ed|ful|less|y)\W*$/;
/** “Getting lost is not possible”: nobody asked for it. */
const isUnwished = /^\W*(?:confusing|falling|forgetting|getting (?:lost|stuck|wet)|going wrong|losing|missing|mistaking|overlooking)\b/;

export const findRefusal = whereCued([cannot, impossible, scope, mereNo, loneNo], undefined, (sentence: Sentence): Refusal | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || isProblem.test(sentence, text)) return undefined;
  for (const [type, pattern] of [['cannot', cannot], ['impossible', impossible], ['scope', scope], ['no', mereNo], ['lone', loneNo]] as const) {
    const match = pattern.exec(sentence, text);
    const refusal = match && refusalAt(sentence, text, type, match);
    if (refusal) return refusal;
  }
  return undefined;
});

function refusalAt(sentence: Sentence, text: string, type: Refusal['type'], match: RegExpExecArray): Refusal | undefined {
  const start = match.index + /^[^a-z]*/.exec(match[0])![0].length;
  const end = match.index + match[0].trimEnd().length;
  const before = text.slice(Math.max(0, start - 300), start);
  const rest = text.slice(end, end + 400);
  if (isWonder.test(rest) || isManner.test(text.slice(start)) || isUnwished.test(match[0]) || sentence.isQuoted({ start, end }) || isReported.test(before)) return undefined;
  if (!isAside.test(before) && (notOurs.test(before) || isOpen.test(before))) return undefined;
  return { type, start, end, isExplained: explains(sentence, before, rest) };
}

const clue = cuedPhrase(`(?<![\\w'])(?:${oneOf(reasonWords)}|${oneOf(otherWays)})(?![\\w'])(?! not)`);
// “Not possible before Friday” names another day; “not possible on Friday” repeats the one asked for.
const laterDay = phrase('\\b(?:until|before|earlier than|sooner than|from|for less than|under|below) (?:\\w+ )?(?:\\d|[£€$])|\\b(?:until|before|earlier than|sooner than) ');
const goesOn = /[:;–—(] *(?:[\w'’]+ +){2}\w+| - (?:[\w'’]+ +){2}\w+|,? +(?:but|so) +(?:[\w'’]+ +){2}/;

function explains(sentence: Sentence, before: string, behind: string): boolean {
  // “Unable to offer a refund” offers nothing.
  const rest = behind.replace(/^ *(?:to +)?(?:offer|provide|recommend|suggest|allow|permit)\b/, '');
  return clue.test(sentence, `${before} – ${rest}`) || (goesOn.test(rest) && !cannot.test(sentence, rest) && !impossible.test(sentence, rest)) || laterDay.test(rest) || hasLead(before);
}

/** “The hall is booked, so we can’t”: a clause that ends in “so”, “and” or a colon before the no is its reason. */
const hasLead = (before: string): boolean => /(?:\w+ +){3}\w+[,;:]? +(?:so|therefore|hence|which means(?: that)?|meaning|and so|and therefore) *(?:unfortunately,? *|sadly,? *)?$/.test(before);

const isElsewhere = cuedPhrase(oneOf(otherBusiness));
const offers = cuedPhrase("\\b(?:instead|alternatively|could|offer|how about|what about|would you|shall we|recommend|suggest|for [£€$]\\d)\\b");

/** “And please can people stop …” asks for something else. */
const asksOthers = /^\W*(?:and |also )?please,? (?:can|could|will|would) (?!i\b|we\b)/;

/** “Good news first, the sketches are ready”, “we had great fun with them” give no reason for a no. */
const cheers = /^\W*(?:(?:the )?good news first|first the good news|(?:i|we) (?:all |both |really )*(?:had (?:a lot of|great|lots of|much|real|so much|such) fun|enjoyed|loved)|(?:i|we)(?:'m| am|'re| are) (?:all )?(?:curious|delighted|excited|thrilled))\b(?!.*\b(?:because|can|could|if|instead|offer|since|so)\b)/;

function softens(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if ((courtesyOf(sentence) && !/\b(?:alternatively|instead)\b/.test(text)) || cheers.test(text)) return false;
  if ((isElsewhere.test(sentence, text) || asksOthers.test(text)) && !offers.test(sentence, text)) return false;
  return clue.test(sentence, text) || datesIn(sentence).some(({ fixed, type }) => (fixed && !(type === 'weekday' && namesAnyWeekday(text)) && !(type === 'relative' && isHistory(sentence))) || type === 'month') || /[£€$]\s?\d/.test(text);
}

const filler = cuedPhrase(`(?<![\\w'])${oneOf(fillers)}`);

function states(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (courtesyOf(sentence) || cheers.test(text) || refusalIn(sentence) || sentence.words.length < 4 || /\?\W*$/.test(text)) return false;
  return !filler.test(sentence, text) && !isElsewhere.test(sentence, text);
}
