/** Favours told by what is not asked or not on the bill: “for the second fitting we ask no fee”, “the two lamps you will not find on the bill”, “my trips go unbilled”. */
import { dues, fees } from '../../words/favourWords';
import { cuedPhrase, oneOf } from './cues';

const bill = '(?:account|bill|invoice|price|quote|reckoning|statement|tab)';
const theBill = `(?:the|your|our|my|any)(?: (?:final|last|next))? ${bill}`;
const time = "(?:'ll|'ve| have| shall| will)?(?: (?:also|gladly|happily|of course|simply|therefore))*";
const asked = '(?:ask(?:ed|ing)?|charge[ds]?|charging|claim(?:ed)?|expect(?:ed)?|taken?|tak(?:e|ing)|took|want(?:ed)?)';
const money = `(?:(?:additional|extra|further|separate) )?(?:charge|cent|fee|money|payment|penny|${oneOf(fees)})`;
/** A thing or a piece of work; what is named by its number, its name or its mark was never to be paid for. */
const work = "(?!(?:[\\w'-]+ ){0,4}?(?:address|code|date|e-?mail|line|logo|name|number|reference|stamp)\\b)";

export const unaskedFees = [
  // “For the second fitting we ask no fee.”
  cuedPhrase(`\\b(?:we|i)${time} ${asked} (?:you )?(?:for )?no ${money}(?![\\w-])|\\b(?:we|i)${time} make no (?:extra )?charge\\b`),
  cuedPhrase(
    `\\b(?:we|i)${time} ${asked} nothing (?:at all |extra |more )?for(?= (?!granted\\b))|` +
      `\\b(?:and|but|though)${time} (?:asked?|charged?|took|wanted) nothing (?:at all |extra |more )?for ` +
      '(?:it|that|them|this)\\b',
  ),
  cuedPhrase(
    '^\\W*for (?!(?:now|once|that reason|this reason|you)\\b)[^.;:!?]{3,60}?,? (?:you owe (?:me|us) nothing|' +
      'no (?:charge|fee|payment)s? (?:falls? due|is due|will be due|arises?))\\b',
  ),
  // “The two lamps in the hall you will not find on the bill.”
  cuedPhrase(
    `(?:^\\W*|[,;:–—] ?)(?:and |but )?(?:my|our|that|the|these|this|those|your) ${work}(?:[\\w'-]+ ){1,7}?you` +
      `(?:'ll| will| do)? (?:never|not|won't) (?:find|meet|see) (?:anywhere )?on ${theBill}\\b`,
  ),
  cuedPhrase(
    '\\b(?:find|see) (?:neither a line|no (?:charge|entry|item|line)|nothing) for ' +
      `(?:my|our|that|the|these|this|those|your) ${work}[^.;:!?]{2,50}? (?:in|on) ${theBill}\\b`,
  ),
  cuedPhrase(
    `\\b(?:it|that|these|they|this|those|(?:my|our|that|the|this) ${work}(?:[\\w'-]+ ){0,3}?[\\w'-]+) (?:has |have )?never ` +
      `(?:finds?|found|gets?|got|makes?|made|went)(?: (?:its|their) way| it)? (?:in|on)(?:to)? ${theBill}\\b`,
  ),
  // “My trips go unbilled”, “done without our billing it”, “which we leave out of the invoice”.
  cuedPhrase(
    '\\b(?:go|goes|going|remains?|stays?|went)(?: [a-z]+ly)? (?:unbilled|uncharged|uninvoiced)(?![\\w-])|' +
      '\\bwithout (?:me |my |our |us )?(?:billing|charging|invoicing)(?: (?:you )?(?:for )?(?:it|that|them|this|those)| you)' +
      "(?![\\w'-])|\\bwithout an?y? (?:entry|item|line) (?:in|on) (?:the|your|our|any) (?:bill|invoice)\\b",
  ),
  cuedPhrase(`\\b(?:that|which) (?:we|i)${time} (?:keep|kept|leave|left|leaving) (?:off|out of) ${theBill}\\b`),
  cuedPhrase(
    '\\b(?:cost|costs|costing) you not (?:a|one) (?:cent|dime|penny|pfennig|single (?:cent|penny))\\b|' +
      `\\b${oneOf(dues)}[^.;:!?,]{0,40}? (?:is|are|was|were) left off ${theBill}\\b`,
  ),
  // “Of the five hours I put down only three”, “the late fee we have let drop”.
  cuedPhrase(
    "\\bof (?:the|those|your) (?:\\d+|[a-z]+) [a-z]+,? (?:we|i)(?:'ve| have)? " +
      '(?:billed?|charged?|count(?:ed)?|invoiced?|noted?|put down|wrote down) (?:just|only|no more than) (?:\\d+|[a-z]+)' +
      '(?![\\w-])',
  ),
  cuedPhrase(
    `\\b(?:the|your) (?:[\\w'-]+ ){0,2}?(?:${oneOf(dues)}|${oneOf(fees)})(?: for [^.;:!?,]{2,30}?)? (?:we|i)(?:'ve| have)? ` +
      '(?:let (?:drop|fall|go|pass|slide)|dropped|forgiven|forgave|struck out|waived|wiped)(?![\\w-])',
  ),
  cuedPhrase("\\b(?:we|i)(?:'ll not| shall not| will not| won't) (?:be )?send(?:ing)? (?:you )?an?y? (?:bill|invoice) for(?= (?!(?:now|a month)\\b))"),
];

/** What is left off a bill and was never to be paid for, or left off by others or by mistake. */
export const isBillingSlip = new RegExp(
  '\\b(?:address|code|logo|name|number|reference)(?: [a-z]+){0,6} (?:bill|invoice)\\b|' +
    '\\bby (?:mistake|oversight)\\b|^\\W*please (?:keep|leave|take)\\b|' +
    '\\b(?:asked|ask|wonder(?:ed)?) why\\b|\\bthey (?:forgot|have left|kept|left)\\b|' +
    "\\bnothing (?:but|except)\\b|\\b(?:as|because|for|since) you(?:'ve| have)?(?: already)? paid\\b|" +
    '^\\W*(?:so |then )?you owe (?:me|us) nothing\\W*$',
);
