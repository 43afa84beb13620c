/** What a sentence says no to, and whether words give a reason or another way. */
import { whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { courtesyOf } from './courtesies';
import { cuedPhrase, oneOf, phrase } from './cues';
import { datesIn } from './dates';
import { notRefused, otherSubjects, otherWays, reasonWords } from './refusalWords';
import { plainText } from './tense';

export interface Refusal extends TextRange {
  /** `no` is a mere “No.”, which may also be the answer to a question; `scope` says only that it is not part of the job; in a quote or proposal that is a plain fact. */
  readonly type: 'cannot' | 'impossible' | 'scope' | 'no';
  /** True when the sentence itself gives a reason, another way or another date. */
  readonly isExplained: boolean;
}

export const refusalIn = (sentence: Sentence): Refusal | undefined => sentence.note(findRefusal);

/** True when the sentence gives a reason, an alternative or a date, wherever the no stands. */
export const softensRefusal = (sentence: Sentence): boolean => sentence.note(softens);

/** True when the sentence states something of its own, as a reason behind a no does: “The press is booked.” */
export const statesSomething = (sentence: Sentence): boolean => sentence.note(states);

const adverbs = '(?: (?:also|unfortunately|sadly|really|simply|just|currently|always|therefore|at present|at the moment|now|yet|still|quite))*';
const cannot = cuedPhrase(`\\b(?:we|i)(?:'re|'m| are| am|'ll| will| would|'d)?${adverbs} (?:can't|cannot|can not|unable to|not able to|won't be able to|not be able to|be unable to|not in a position to)(?!${adverbs} (?:${oneOf(notRefused)})\\b)|\\b(?:we|i) (?:have to|must|will have to|need to|would rather) (?:decline|refuse|say no|turn (?:(?:this|it|that|you|your \\w+) down|down))\\b|\\b(?:we|i) (?:do not|don't) (?:offer|provide|do|sell|support|give|grant|issue|allow|make) (?:that|this|it|these|those|refunds|discounts|exceptions|extensions|credit notes|returns|such)\\b|\\b(?:we|i) (?:won't|will not) (?:do|offer|accept|pay|refund|allow|agree to) (?:that|this|it|your|the|any)\\b|\\b(?:we|i) (?:have to|must|will have to|need to) reject\\b|\\b(?:we|i)(?:'ve| have)? (?:decided|chosen|opted|agreed) (?:not to (?:accept|add|agree|change|continue|do|extend|give|go ahead|grant|lower|make|match|move|offer|print|proceed|reduce|refund|renew|take)|against)\\b|\\b(?:we|i)(?:'re|'m| are| am)(?: really)? not (?:prepared|willing|going to be able|allowed) to\\b|\\b(?:we|i) (?:aren't|am not|are not) (?:prepared|willing|able|allowed|going to be able) to\\b(?! (?:say|tell|confirm))|\\b(?:we|i)(?:'ll| will) (?:have to|need to) pass(?: on (?:this|that|it|the \\w+|your \\w+))?(?=\\W*$|[,;.]| (?:i'm|this time))|\\bnothing (?:more |else |further )?(?:that )?(?:we|i) can do(?=\\W*$|[,;.]| (?:about|for|here))|\\bno can do\\b|\\b(?:we|i) (?:do not|don't) (?:offer|accept|grant|issue|allow) (?!anything\\b|us\\b|that\\b)[a-z]+(?: [a-z]+){0,4}(?=\\W*$)|\\bagainst (?:our|company|the company's) (?:\\w+ )?polic(?:y|ies)\\b|\\bnot (?:our|company) policy\\b|\\b(?:we|i) (?:never|don't ever|do not ever) (?:offer|provide|give|grant|allow|make exceptions|do refunds|refund)\\b|\\b(?:we|i)(?: are|'re| am|'m) not going to (?:change|do|offer|pay|accept|refund|move|lower|extend|discuss)\\b|\\b(?:afraid|unfortunately|sadly|regrettably|sorry),?(?: that| but)? (?:we|i) (?:do not|don't|no longer) (?:offer|provide|do|sell|support|take|make|print|ship|deliver|work|accept)\\b|\\b(?:we|i) (?:do not|don't|no longer) (?:offer|provide|do|sell|support|take|make|print|ship|deliver|accept)\\b(?=[^.,;]*,? (?:i'm|i am|we're|we are) afraid)|\\b(?:this|that|it|they|these|those|refunds?|changes?|discounts?|deposits?|(?:the|your) [a-z]+(?: [a-z]+)?) (?:can't|cannot|can not) (?:unfortunately |simply |now |also )*(?:be (?:done|changed|moved|added|included|refunded|offered|extended|made|given|accepted|altered|arranged|granted|brought forward|returned)|happen)\\b`);
const impossible = cuedPhrase("\\b(?:this|that|it|which|(?:a|the|your|any|another|such) [a-z-]+(?: [a-z-]+){0,3}|refunds?|changes?|returns)(?:'s| is| are| will| would)(?: unfortunately| sadly| simply| just| really| also| be| therefore| currently)* (?:not(?: be)?(?: unfortunately| really| currently)? (?:possible|an option|feasible|doable|on the table|on offer|negotiable|up for (?:discussion|negotiation)|going to happen|something (?:that )?(?:we|i) (?:can |could )?(?:do|offer|provide|support))|impossible|out of the question|off the table)\\b|\\b(?:this|that|it|which|[a-z]+) (?:isn't|wouldn't be|won't be|aren't)(?: unfortunately| really| currently)? (?:possible|an option|feasible|doable|on the table|on offer|negotiable|up for (?:discussion|negotiation)|going to happen|something (?:that )?(?:we|i) (?:can |could )?(?:do|offer|provide|support))\\b|^(?:[^a-z]|unfortunately|sadly|sorry|no|but|so|i'm afraid|i am afraid|we're afraid|that's|,)* (?:not possible|impossible)\\b|^(?:(?:unfortunately|sadly|regrettably),? )?[a-z-]+(?: [a-z-]+){0,2} (?:is|are) (?:unfortunately )?not (?:possible|an option|feasible)\\W*$|\\b(?:the|my|our) answer (?:is|has to be|must be) no\\b|\\b(?:i'm|i am|we're|we are) afraid (?:not|no)\\b|^(?:unfortunately|sadly|sorry),? (?:not|no)\\W*$|\\b(?:your|the|this) (?:request|application|proposal|claim|wish|refund) (?:has been|was|is|must be|will be|had to be|has to be) (?:rejected|refused|declined|denied|turned down)\\b|\\b(?:is|are) no longer (?:possible|an option)\\b|\\bthere(?:'s| is) no way (?:that )?(?:we|i) can\\b|^(?:unfortunately|sadly|sorry|i'm afraid),? no (?:refunds?|discounts?|returns?|exceptions?|changes?|extensions?|exchanges?|deposits?)\\W*$");
const scope = cuedPhrase("\\b(?:is|are|'s|falls?|be|lies)(?: (?:unfortunately|clearly|simply|also|strictly))? (?:out of|outside|beyond|not (?:in|within|part of)|not covered by)(?: (?:of|the|our|your|this|agreed|original|current|project's|contract's))* (?:scope|contract|agreement|quote|package|brief)\\b|\\byour (?:plan|package|contract|quote|subscription) (?:does not|doesn't) (?:cover|include) (?:this|that|it)\\b|\\b(?:this|that|it)(?:'s| is)(?: unfortunately)? not (?:included in|part of|covered by) (?:your|our|the) (?:package|contract|plan|agreement|scope|deal|order|job)\\b|^(?:no,? |sorry,? |unfortunately,? )?(?:we|i) (?:do not|don't) (?:do|offer|provide|sell) (?!business\\b|harm\\b|anything\\b)[a-z-]+(?: [a-z-]+){0,2}[.!]?$|^(?:sorry,? |unfortunately,? )?out of scope\\b|\\b(?:beyond|outside|more than) what (?:we|you|was|our \\w+|the \\w+)(?: have|'ve| had)? (?:agreed|quoted|planned|signed|covers?|ordered|allows)\\b|\\b(?:(?:does|do|did|is|are) not|doesn't|don't|isn't|aren't) (?:fall within|part of|included in|covered by|within|fit (?:in|within)) (?:the|our|your) (?:\\w+ )?(?:scope|contract|agreement|quote|package|brief)\\b(?! of)");
const no = cuedPhrase("^\\W*(?:(?:i'm |i am |we're |we are )?(?:sorry|afraid|unfortunately|sadly|regrettably),? (?:but )?)?no(?: way)?(?:,? (?:sorry|unfortunately|sadly|i'm afraid|i am afraid|we're afraid))?\\W*$");
const notOurs = phrase(`\\b${oneOf(otherSubjects)} *$`);
const isOpen = phrase('\\b(?:if|when|whenever|unless|in case|should|whether|so that|because|as|since|even though|although)\\b[^,;:.]*$');
const isProblem = cuedPhrase('\\bnot possible for (?:your )?(?:visitors|customers|users|people|guests|readers)\\b|\\b(?:at the moment|currently|today|right now),? (?:it|this) is not possible to\\b');

export const findRefusal = whereCued([cannot, impossible, scope, no], undefined, (sentence: Sentence): Refusal | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || isProblem.test(sentence, text)) return undefined;
  const match = cannot.exec(sentence, text) ?? impossible.exec(sentence, text) ?? scope.exec(sentence, text) ?? no.exec(sentence, text);
  if (!match) return undefined;
  if (/^ (?:for \w+ )?to (?:miss|overlook|say|tell|know|forget|imagine|predict|describe|choose|thank|mistake|resist|put into words)\b/.test(text.slice(match.index + match[0].trimEnd().length))) return undefined;
  const type = cannot.test(sentence, text) ? 'cannot' : impossible.test(sentence, text) ? 'impossible' : scope.test(sentence, text) ? 'scope' : 'no';
  const start = match.index + /^[^a-z]*/.exec(match[0])![0].length;
  const end = match.index + match[0].trimEnd().length;
  const before = text.slice(Math.max(0, start - 300), start);
  if (sentence.isQuoted({ start, end }) || (notOurs.test(before) && !/^[^a-z]*that *$/.test(before)) || isOpen.test(before)) return undefined;
  // “Not possible before Friday” names another day; “not possible on Friday” repeats the one asked for.
  const rest = text.slice(end, end + 400);
  const isExplained = clue.test(sentence, `${before} – ${rest}`) || /[:;–—(] *(?:\w+ +){2}\w+/.test(rest) || / - (?:\w+ +){2}\w+/.test(rest) || /\b(?:until|before|earlier than|sooner than|from) (?:\w+ )?\d|\b(?:until|before|earlier than|sooner than) /.test(rest) || /,? +(?:but|so) +(?:\w+ +){2}/.test(rest) || /\bso (?:we|i) *$/.test(text.slice(Math.max(0, start - 300), start + 3)) || hasLead(before);
  return { type, start, end, isExplained };
});

/** “The hall is booked, so we can’t”: a clause that ends in “so”, “and” or a colon before the no is its reason. */
const hasLead = (before: string): boolean => /(?:\w+ +){3}\w+[,;:]? +(?:so|therefore|hence|which means(?: that)?|meaning|and so|and therefore) *(?:unfortunately,? *|sadly,? *)?$/.test(before);

const clue = cuedPhrase(`(?<![\\w'])(?:${oneOf(reasonWords)}|${oneOf(otherWays)})(?![\\w'])(?! not)`);

function softens(sentence: Sentence): boolean {
  if (courtesyOf(sentence)) return false;
  const text = plainText(sentence);
  return clue.test(sentence, text) || datesIn(sentence).some(({ fixed, type }) => fixed || type === 'month') || /[£€$]\s?\d/.test(text);
}

function states(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (courtesyOf(sentence) || refusalIn(sentence) || sentence.words.length < 4 || /\?\W*$/.test(text)) return false;
  return !/\b(?:sorry|thank|thanks|apolog\w+|hope|understand(?:ing)?|regret|(?:could|would) have|if you had|appreciate|let (?:me|us) know|please|afraid|disappoint\w*|policy|attached|invoice|as i said|as we said|that's (?:just )?how|nothing (?:more )?we can)\b/.test(text);
}
