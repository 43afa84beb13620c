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
import { roundabout } from './roundaboutRefusals';
import { otherSubjects } from '../../words/refusalWords';
import { isHistory, namesAnyWeekday, plainText } from './tense';
import { isGoodNews, namesTopic, namesWish, weakNo } from './wishedRefusals';

export interface Refusal extends TextRange {
  /** `no` is a mere “No.”, which may also be the answer to a question; `scope` says only that it is not part of the job; in a quote or proposal that is a plain fact; `lone` is a no only where nothing else stands in the paragraph, `wished` only behind the client’s wish. */
  readonly type: 'cannot' | 'impossible' | 'scope' | 'no' | 'lone' | 'wished';
  /** True when the sentence itself names what the client wished for. */
  readonly namesWish: boolean;
  /** True when the sentence itself gives a reason, another way or another date. */
  readonly isExplained: boolean;
}

export const refusalIn = (sentence: Sentence): Refusal | undefined => sentence.note(findRefusal);

/** True when the sentence tells what the client wished for. */
export const asksSomething = (sentence: Sentence): boolean => namesWish.test(sentence, plainText(sentence));

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

/** “Which you raised in your last” stands between what is refused and the no; what gives a reason stays. */
const asides = /, (?:just |even )?(?:as|that|which|who) [^,;:.!?()]{3,60},(?= )|(?<=^\W*(?:nah|no|nope|sorry), )[a-z]+,(?= (?:i|no|that|we|you)\b)/g;

export const findRefusal = whereCued([cannot, roundabout, impossible, scope, mereNo, loneNo, weakNo], undefined, (sentence: Sentence): Refusal | undefined => {
  const plain = plainText(sentence);
  if (/\?\W*$/.test(plain) || isProblem.test(sentence, plain)) return undefined;
  const text = plain.includes(',') ? plain.replace(asides, (aside) => (clue.test(sentence, aside.replace(/^, (?:just |even )?(?:as|which)/, '')) ? aside : ' '.repeat(aside.length))) : plain;
  for (const [type, pattern] of [['cannot', cannot], ['cannot', roundabout], ['impossible', impossible], ['scope', scope], ['no', mereNo], ['lone', loneNo], ['wished', weakNo]] as const) {
    const match = pattern.exec(sentence, text);
    const refusal = match && refusalAt(sentence, text, type, match);
    if (refusal) return refusal;
  }
  return undefined;
});

function refusalAt(sentence: Sentence, text: string, type: Refusal['type'], match: RegExpExecArray): Refusal | undefined {
  // “That’s not something we do” begins at the word that the apostrophe hangs on.
  const start = match[0].startsWith("'") ? match.index - /[\p{L}-]*$/u.exec(text.slice(0, match.index))![0].length : match.index + /^[^a-z]*/.exec(match[0])![0].length;
  const end = match.index + match[0].trimEnd().length;
  const before = text.slice(Math.max(0, start - 300), start);
  const rest = text.slice(end, end + 400);
  if (isWonder.test(rest) || isManner.test(text.slice(start)) || isUnwished.test(match[0]) || sentence.isQuoted({ start, end }) || isReported.test(before.slice(wishEnd(sentence, before)))) return undefined;
  if (!isAside.test(before) && (notOurs.test(before) || isOpen.test(before))) return undefined;
  const wish = wishEnd(sentence, before);
  if (type === 'wished' && isGoodNews.test(text.slice(wish))) return undefined;
  return { type, start, end, namesWish: wish > 0, isExplained: conditions.test(match[0]) || explains(sentence, before.slice(wish), rest) };
}

/** Where the words about the client’s wish end: “you’d like her name instead of yours” gives no other way. 0 where there are none. */
function wishEnd(sentence: Sentence, before: string): number {
  const match = namesWish.exec(sentence, before) ?? namesTopic.exec(sentence, before);
  if (!match) return 0;
  const behind = match.index + match[0].length;
  const stop = before.slice(behind).search(/[,;:.–—]/);
  return stop < 0 ? before.length : behind + stop;
}

const clue = cuedPhrase(`(?<![\\w'])(?:${oneOf(reasonWords)}|${oneOf(otherWays)})(?![\\w'])(?! not)`);
// “Not possible before Friday” names another day; “not possible on Friday” repeats the one asked for.
const laterDay = phrase('\\b(?:until|before|earlier than|sooner than|from|for less than|under|below) (?:\\w+ )?(?:\\d|[£€$])|\\b(?:until|before|earlier than|sooner than) ');
/** “We never release a file before you have approved it.” */
const conditions = /\b(?:as long as|before|except|till|unless|until|without(?! exceptions?\b))\b/;
/** “Can’t fit you in next week” names the time that was asked for. */
const sameTime = /^((?:(?!\b(?:before|but|so|till|until)\b)[^,;:.–—(])*?) next (?:month|spring|summer|autumn|winter|week|year)\b/;
const goesOn = /[:;–—(] *(?:[\w'’]+ +){2}\w+| - (?:[\w'’]+ +){2}\w+|,? +(?:but|so) +(?!(?:please )?(?:count (?:me|us) out|do not|don't|take (?:it|that|this) off)\b|(?:[\w'’]+ +){1,5}(?:has to|stands?|stays?|will have to) (?:cancelled|go|home|stay|wait)\b)(?:[\w'’]+ +){2}/;
/** “The excess can’t be waived, it’s part of the tariff.” */
const splicedReason = /, (?:i've|it (?:has|is|needs|was|would)|it's|that's|there are|there's|they're|we have|we only|we've|we're|we are|(?:its|our|the|their) (?:[\w']+ ){1,3}(?:are|closes?|has|have|is|needs?|runs?|takes?|was|were|won't|would)) (?!(?:a no|all|final|how it is|just (?:how|the way)|our (?:decision|policy)|policy|(?:really |so |very )?(?:afraid|sorry)|what it is)\b)(?:[\w'’]+ +)*\w/;

function explains(sentence: Sentence, before: string, behind: string): boolean {
  // “Unable to offer a refund” offers nothing.
  const rest = behind.replace(/^ *(?:to +)?(?:allow|keep|need|offer|permit|provide|recommend|suggest|take)\b/, '').replace(sameTime, '$1');
  return clue.test(sentence, `${before} – ${rest}`) || ((goesOn.test(rest) || splicedReason.test(rest)) && !cannot.test(sentence, rest) && !impossible.test(sentence, rest)) || laterDay.test(rest) || hasLead(before);
}

/** “The hall is booked, so we can’t”: a clause that ends in “so”, “and” or a colon before the no is its reason. */
const hasLead = (before: string): boolean => /(?:\w+ +){3}\w+[,;:]? +(?:so|therefore|hence|which means(?: that)?|meaning|and so|and therefore) *(?:unfortunately,? *|sadly,? *)?$/.test(before);

const isElsewhere = cuedPhrase(oneOf(otherBusiness));
const offers = cuedPhrase("\\b(?:instead|alternatively|could|offer|how about|what about|would you|shall we|recommend|suggest|for [£€$]\\d)\\b");

/** “And please can people stop …” asks for something else. */
const asksOthers = /^\W*(?:and |also )?please,? (?:can|could|will|would) (?!i\b|we\b)/;

/** “Good news first, the sketches are ready”, “we had great fun with them” give no reason for a no. */
const cheers = /^\W*(?:(?:the )?good news first|first the good news|(?:i|we) (?:all |both |really )*(?:had (?:a lot of|great|lots of|much|real|so much|such) fun|enjoyed|loved)|(?:i|we)(?:'m| am|'re| are) (?:all )?(?:curious|delighted|excited|thrilled))\b(?!.*\b(?:because|can|could|if|instead|offer|since|so)\b)/;

/** “What I can do is edit ten more, as a small thank-you” thanks beside what it offers. */
const offersBeside = /\b(?:alternatively|as an? (?:[\w-]+ ){0,2}(?:thank[- ]you|treat)|instead|what (?:i|we) (?:can|could) (?:do|give|offer|propose|suggest)\b(?! is (?:hope|say|thank|wish))|(?:we|i) (?:can|could) (?:do|give|make|offer) you)\b/;

function softens(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if ((courtesyOf(sentence) && !offersBeside.test(text)) || cheers.test(text)) return false;
  if ((isElsewhere.test(sentence, text) || asksOthers.test(text)) && !offers.test(sentence, text)) return false;
  return clue.test(sentence, text) || datesIn(sentence).some(({ fixed, type }) => (fixed && !(type === 'weekday' && namesAnyWeekday(text)) && !(type === 'relative' && isHistory(sentence))) || type === 'month') || /[£€$]\s?\d/.test(text);
}

const filler = cuedPhrase(`(?<![\\w'])${oneOf(fillers)}`);

function states(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (courtesyOf(sentence) || cheers.test(text) || refusalIn(sentence) || sentence.words.length < 4 || /\?\W*$/.test(text)) return false;
  return !filler.test(sentence, text) && !isElsewhere.test(sentence, text);
}
