/**
 * Signs that a letter says how or when it is paid, whatever its words: money that somebody gives, asks for or waits for beside the
 * moment when, a way to pay beside a word that offers it, or sums that each have their moment.
 */
import { moneyMoves, moneyThings, moneyTakers, settlings, softMethods } from '../../words/paymentSignWords';
import type { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';

const sum = "(?:\\p{Sc} ?\\d[\\d.,' ]*\\d?|\\d[\\d.,']* ?\\p{Sc}|\\b(?:usd|eur|gbp|chf|aud|cad|inr|rs\\.?|r) ?\\d[\\d.,']*)";
const notOffer = '(?! ?(?:off|back|less|more|extra|cheaper|discount|refund|voucher|worth|an hour|a (?:day|head|person)|per)\\b)';
const money = `(?:(?:the|our|my|your|its|her|his|a|an|any|each side's|that|this|for|us|me)[ ])*(?:${sum}${notOffer}|(?:[a-z-]+ )?${oneOf(moneyThings)}\\b)`;

/** “I would want the £400”, “you can drop the money round”, “to hand over the fee”. */
const given = cuedPhrase(
  '\\b(?:i|we|you|to|and|please|just|then|or|also|could|can|may|agents?|bank|firm|insurers?|landlord|lender|office|' +
    "school|scheme|seller|side|solicitors?|they|treasurer|which|who)(?:'ll|'d|'re|'m)?" +
    `(?: [a-z']+){0,2}? ${oneOf(moneyTakers)}s?(?: (?:you|us|me|him|her|over|down|in|for|out|off|round|back|by|only))* ` +
    `${money}|^\\W*${oneOf(moneyTakers)}(?: (?:you|us|me|him|her|over|down|for|off))* ${money}`,
  'gu',
);
/** “The fee must reach us”, “£500 goes across”. */
const moving = cuedPhrase(
  `(?:${sum}|\\b${oneOf(moneyThings)}),?(?: (?:will|would|can|could|may|must|should|shall|then|only|also|that's|that is|` +
    `is|are|be|to|just|usually|always))* ${oneOf(moneyMoves)}\\b`,
  'gu',
);
/** The moment when. */
const moment = cuedPhrase(
  '\\b(?:when|once|before|after|as soon as|the (?:day|night|evening|morning|minute|moment|week|month)|till?|until|upon|' +
    'beforehand|afterwards|in advance|up[ -]?front|now|today|halfway|half-?way|monthly|weekly|quarterly|each|every|' +
    'on (?:arrival|completion|collection|confirmation|delivery|fitting|handover|instruction|receipt|return|signature|' +
    'signing|start|starting|the (?:day|night|morning|evening|last|first|\\d)|your return|booking|ordering|instalment|' +
    'approval|\\w+days?)|at (?:drawdown|exchange|hand-?over|pick-?up|collection|check-?(?:in|out)|launch|kick-?off|close|' +
    'signing|the (?:end|start|first|door|beginning|last|other|desk|\\w+ (?:visit|meeting))|christmas|completion|visit|' +
    'easter|month|hand|contract|once)|by (?:the|\\d|mon|tues|wednes|thurs|fri|satur|sun|end|then)|' +
    'with (?:the|your|an) (?:order|report|keys|booking|signed|first|last|final|text|work)|within|' +
    'in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\w+ (?:days|weeks)|' +
    'the spring|the new year)|direct|separately|days?|weeks?|over|against|goes|spring|accompany|follow|wait)\\b',
  'g',
);

/** A way to pay that may be another thing, and what is said of one that is offered. */
const method = cuedPhrase(
  `(?<![\\w-])${oneOf(softMethods)}(?![\\w-])(?! (?:album|board|book|design|flow|game|index|printing|reader design|` + 'register|stock|paper|trick)s?\\b)',
  'g',
);
const offered = cuedPhrase(
  '\\b(?:pay|pays|paid|pop|ping|send|sending|give|gave|hand|handed|bring|brought|leave|drop|post|' +
    'over the (?:phone|telephone)|please|pls+|fine|ok|okay|grand|good|nice|nicely|will do|works?|suits?|suit|welcome|' +
    'easiest|easier|best|preferred|prefer|either|whichever|any|as you (?:like|prefer|wish)|takes?|only|when|once|before|' +
    'after|on the day|with me|usual)\\b',
  'g',
);

/** Sums that each have their moment: “£220 to buy the leaf and £400 when I climb down”. */
const parts = cuedPhrase(
  `(?:${sum}|\\b(?:first|second|third|fourth|last|final|other|rest|remainder|balance|half|quarter|tenth|fifth|twenty|` +
    'thirty|forty|fifty|per cent))(?: (?:is|are|one|half|of (?:it|that|them)|then|payment|when|falls|comes|goes|follows?|' +
    'per cent|be|accompany|wait|for|called|due|needed|lets me [a-z]+ [a-z]+|to follow|of that|now-ish|at|on|in|and))*?,? ' +
    '(?:when|once|before|after|as soon as|the day|the evening|up[ -]?front|now|halfway|half-?way|at kick-?off|' +
    'to (?:start|begin|buy|book|cover|kick off|secure|hold|confirm|put|get)|accompany|follow|wait|till?|until|with the|' +
    'against (?:the|your)|on (?:starting|fitting|erection|completion|delivery|signing|the day|return)|' +
    'at the (?:end|start|first|others?))\\b(?! (?:\\d|six|seven|noon|midnight)\\b)',
  'gu',
);

/** What is said of money and of nothing else. */
const settled = cuedPhrase(
  [
    `\\b${oneOf(settlings)}\\b`,
    "\\b(?:nothing|never|not|n't|no)\\b[^.;,]{0,30}\\b" +
      '(?:money|penny|cent|pennies|anything|bill|charge|owe|pay|deposit|up-?front)\\b[^.;]{0,24}\\b' +
      '(?:till?|until|before|unless|beforehand|now)\\b',
    '\\b(?:come|comes|coming|deduct|deducted|draw|drawn|drawing|knock|knocked|met|paid|set|take|taken|takes?|taking|' +
      'leave)\\b[^.;]{0,30}? (?:off|out of|from|against) (?:the|your|our|it|what|that|the funds) ?(?:[a-z]+ ){0,3}?' +
      '(?:account|balance|bill|credit|credit note|deposit|estate|excess|funds|money|owe|proceeds|purse|grant|refund|repair|' +
      'retainer|trust|tab)\\b',
    `\\b(?:spread|split|divide[ds]?) (?:it|that|this|the (?:cost|fee|price|sum|lot))\\b[^.;]{0,20}(?:${sum}|\\b(?:over|into|across|in|between)\\b)`,
    '\\b(?:the lot|all of it|the whole (?:lot|sum|amount|fee)|half|everything) (?:is )?(?:due )?(?:on the (?:day|night)|' +
      'on (?:completion|collection|delivery)|at the end|up ?front|beforehand)\\b',
    `${sum} (?:a|each|per|every) (?:week|month|visit|lesson|time|session|go) (?:at|till?|until|from|over|for|by)\\b|` +
      `${sum} (?:a go|[×x] ?\\d)|` +
      '\\b(?:two|three|four|five|six|ten|\\d+)(?: (?:easy|equal|quarterly|monthly|weekly))? ' +
      '(?:payments|sums|instalments|debit orders|cheques|goes) of\\b|' +
      '\\b(?:in|into|want it in|falls into|pay in|paid in) (?:two|three|four|five|six)' +
      '(?: (?:halves|parts|goes|bites|lots|stages))?(?=\\W*$|[:;,.])',
    '\\bno rush (?:for|on|with) (?:the )?(?:money|bill|payment)|' +
      '\\b(?:wait|waited|waiting|waits) for (?:my |the |your |his |her |our )?(?:money|payment|fee|bill)\\b|' +
      '(?<!\\b(?:same|that|this|your) )\\bmoney\\b[^.;]{0,25}\\b' +
      '(?:when|once|till?|until|before|after|due|last year|as usual|same)\\b|' +
      '\\b(?:same|usual)\\b[^.;]{0,30}\\bfor the (?:money|bill)\\b|' +
      `${sum} (?:to put )?down\\b`,
  ].join('|'),
  'u',
);

/** So many letters may stand between what is paid and when, and between a way to pay and the word that offers it. */
const width = 90;
const near = 40;

/** No sentence without the words of one of these bears a sign. */
export const signPatterns: readonly CuedPattern[] = [given, moving, method, parts, settled];

/** True when `plain`, the plain words of a sentence without the money of others, bears such a sign. */
export function bearsPayment(sentence: Sentence, plain: string): boolean {
  if (settled.test(sentence, plain)) return true;
  const moments = moment.matchAll(sentence, plain);
  if (moments.length > 0) {
    const isClose = ({ index, 0: text }: RegExpExecArray): boolean =>
      moments.some(({ index: at }) => (at > index - width && at < index) || (at >= index + text.length && at < index + text.length + width));
    if (given.matchAll(sentence, plain).some(isClose) || moving.matchAll(sentence, plain).some(isClose)) return true;
  }
  const methods = method.matchAll(sentence, plain);
  if (methods.length > 0) {
    const offers = offered.matchAll(sentence, plain);
    if (methods.some(({ index }) => offers.some(({ index: at }) => Math.abs(at - index) < near))) return true;
  }
  const shares = parts.matchAll(sentence, plain);
  return shares.length > 1 && shares.some(([text]) => /\d|half|third|quarter/.test(text));
}
