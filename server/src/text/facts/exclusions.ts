/** Tells whether a sentence says what is not part of the work. “Excl. VAT” is about tax and says nothing of the work. */
import { CuedPattern, whereCued } from '../cuedPattern';
import { onOneLine } from '../blanks';
import { light } from '../light';
import type { Sentence } from '../sentence';

export const saysExclusion = (sentence: Sentence): boolean => sentence.note(findExclusion);

/** Said of what stands behind: “does not include hosting”. */
const active = new CuedPattern(/\b(?:exclud(?:es?|ing)|excl\.?|exclusive of|except(?: for)?|apart from|other than|without|(?:does|do|will|would|is|are|can) ?(?:not|n['’]t)(?: \p{L}+)? (?:include|cover|contain|extend to|provide|offer|take on|includ\p{L}+|cover\p{L}+)|(?:does|do|wo|would|is|are|ca)n['’]t (?:include|cover|contain|extend to|provide|offer)|not (?:includ|cover)ing)\b/iu);
/** Said of what stands in front: “hosting is not included”. */
const passive = new CuedPattern(/\b(?:(?:is|are|was|be|been)?(?: ?not|n['’]t)(?: \p{L}+)? (?:included|covered|part of|in (?:this|the|our) (?:price|quote|proposal|offer|scope|fee))|not (?:included|covered|part of|in scope)|(?:is|are|be|as) excluded|(?:is|are|be|as|at|costs?|come|comes|an?|charged|billed|for) extra\b|(?:charged|billed|quoted|priced|paid|invoiced|agreed|available|costed|payable|handled) (?:for )?separately|(?<!\b(?:bought|built|hosted|kept|purchased|sold|stored|tested|together and|trained) )separately|extra(?= ?(?:[.;,)]|$))|separate (?:quote|quotation|charge|price|fee|cost|offer|estimate|charged|billed|quoted|priced)|on top)\b/iu);
/** Said of the work whatever stands around. */
const outright = new CuedPattern(/\b(?:exclusions?|what(?:['’]s| is) out|at cost|billed on|third[- ]party (?:costs?|fees?|charges?)|(?:remains?|stays?|lies?|rests?) with you|(?:have|has)(?: not|n['’]t) (?:\p{L}+ )?(?:included|covered|priced)|(?:you|we) (?:do not|don['’]t|will not|won['’]t) get|not in (?:this|the) (?:tier|package|plan|option|bundle)|out of scope|(?:covers?|includes?|is for) (?:only|just)|(?:covers?|includes?|is for) [^.;]{2,50} only|paid (?:directly |straight )?to (?!us\b|me\b|our\b)|^\W*excluded|excluded\W*$|outside (?:of )?(?:the |this |our |that )?(?:scope|price|quote|quotation|proposal|offer|project|agreement|work|fee)|beyond (?:the |this |our )?(?:scope|price|quote|proposal)|not (?:in|part of) (?:the |this |our )?(?:scope|price|quote|quotation|proposal|offer|fee)|(?:at|on) your (?:own )?(?:cost|expense)|your own (?:cost|expense)|we (?:will not|won['’]t|do not|don['’]t|are not|aren['’]t|cannot|can['’]t)|what (?:is|['’]s) (?:not|left out)|what we (?:do not|don['’]t|leave out)|(?:left|leave|leaves|leaving) out|not responsible|no (?:hosting|photography|printing|maintenance|support|travel|content|copywriting|training|design|materials)|you(?: will|['’]ll| would| need to| have to| can)?(?: need to| have to)? (?:provide|supply|bring|arrange|organi[sz]e|pay for|buy|take care of|look after)|(?:provided|supplied|arranged|organi[sz]ed|bought|paid(?: for)?|written|sourced) by (?:you|the client|the customer|your)|the client (?:will |shall |must )?(?:(?:provide|supply|arrange)s?|pays? (?:for|directly|separately))\b|your responsibility|you are responsible|client(?:['’]s)? responsibilit\p{L}+|nothing else|anything else (?:is|costs|would)|extras|(?:extra|additional|further|more|other) (?:\p{L}+ ){0,3}(?:costs?|charges?|charged|fees?|work|hours?|days?|pages?|changes?|rounds?|revisions?|words?|languages?|photos?|pictures?|copies|visits?|items?|requests?|services?|features?)|extra (?!virgin|mile|care|careful|time|help|large|small|effort|pair)\p{L}+|optional (?:extras?|add)|limitations?)\b/iu);

/** Words that say nothing of the work: the tax, and what the sentence says of it. */
const aboutTax = light(/\b(?:vat|v\.a\.t|gst|hst|pst|qst|sales|value|added|tax|taxes|local|iva|tva|btw|mwst|moms|all|any|our|the|these|this|that|your|prices?|costs?|fees?|amounts?|figures?|rates?|totals?|quotes?|quotation|sum|and|are|is|in|of|at|to|by|be|will|would|applicable|relevant|where|if|when|which|uk|us|eu|state|shown|quoted|stated|given|above|below|here|listed|current|currently|standard|rate|for|per|cent|euros?|pounds?|dollars?|usd|gbp|eur|on|with|please|note|but|it|as|added|charged|payable|due|net|invoice)\b|[^\p{L}]+/giu);

/** A cell that says no more. */
const no = new CuedPattern(/^\W*no\W*$|✗|✘|❌/i);

const findExclusion = whereCued([outright, passive, active, no], false, (sentence: Sentence): boolean => {
  const text = onOneLine(sentence.text);
  if (outright.test(sentence, text) || no.test(sentence, text)) return true;
  const before = passive.exec(sentence, text);
  if (before && (!tax.test(text) || isMore(clauseBefore(text.slice(0, before.index))))) return true;
  const after = active.exec(sentence, text);
  return after !== null && (!tax.test(text) ? isWork(after[0], text) : isMore(clauseAfter(text.slice(after.index + after[0].length))));
});

const tax = /\b(?:VAT|V\.A\.T|GST|HST|PST|QST|tax|taxes|IVA|TVA|BTW|MwSt|moms)\b/i;

const isMore = (words: string): boolean => words.replace(aboutTax, '').length > 0;
const clauseBefore = (text: string): string => text.split(/[;:(]|, (?!and\b|or\b)|\s[–—-]\s/).at(-1)!;
/** “Excluding VAT, travel and printing” goes on; “excl. VAT, payable in 30 days” does not. */
const clauseAfter = (text: string): string => text.split(/[;:).]|\s[–—-]\s|,\s*(?=(?:payable|for|with|due|which|but|valid|if|to|in|we|you|and (?:is|are|we|you|it|will)|so|plus|paid|spread|per|from|until|on|by)\b)|\s(?:for|on|which|and (?:is|are|we|you|it|will|valid|payable))\s/i, 1)[0]!;

/** “Without” and “apart from” say it only of a price or of the work. */
const isWork = (match: string, text: string): boolean => !/^(?:without|apart from|other than|except)/i.test(match) || /\b(?:price|quote|cost|includ|cover|fee|everything|all)\w*/i.test(text);
