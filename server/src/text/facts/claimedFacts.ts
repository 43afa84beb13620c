/** What a sentence states as a fact with a label: “the total is £1,200”, “launch on 4 December”, “the three films”. */
import { anyDigit, CuedPattern, whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { dayIn } from './days';
import { amountKey, moneyIn, type MoneyMention } from './money';
import { moneyRoles } from './prices';
import { plainText } from './tense';

export interface ClaimedFact extends TextRange {
  readonly type: 'price' | 'day';
  /** What the fact is about, in small letters without an article: “total”, “website”, “launch”. */
  readonly label: string;
  /** The words before a unique event: “summer” of “the summer launch”; they may be left out the next time. */
  readonly modifier: string;
  readonly value: string;
  /** Money with or without tax is not compared with the other. */
  readonly unit: string;
}

/** The facts of a sentence that is neither a question nor about a change, a condition or a choice; in order. */
export const claimedFacts = (sentence: Sentence): readonly ClaimedFact[] => sentence.note(findClaims);

const none: readonly ClaimedFact[] = [];
/** Said of what was, of what changes, of a choice, of a part: such a number agrees with no other. */
const unsure = new CuedPattern(
  /\?\s*$|\b(?:was|were|had|used to|previous\w*|original\w*|instead|rather than|no longer|mov(?:e|es|ed|ing)|chang\w+|postpon\w*|reschedul\w*|brought forward|pushed|delay\w*|late|later|earlier|old|former\w*|now|new (?:date|price|total|deadline|day)|last (?:year|time|month|week)|between|either|or|options?|alternativ\w*|packages?|tiers?|variants?|scenarios?|if|unless|might|could|about|around|approximately|roughly|reduc\w+|discount\w*|sav(?:e|es|ing)|not|per|each|every|extra|additional|another|further|more|less|second|first|third|next|phase|stage|instal\w+|half|balance|remaining|rest|draft invoice|compared|correct\w*|typo|mistake|propos\w* to|suggest\w*|prefer\w*)\b|n't\b/,
);

const findClaims = whereCued([anyDigit], none, (sentence: Sentence): readonly ClaimedFact[] => {
  if (sentence.text.length > 1500) return none;
  const plain = plainText(sentence);
  if (unsure.test(sentence, plain)) return none;
  const found = [...pricesClaimed(sentence, plain), ...daysClaimed(sentence, plain)];
  return found.length > 0 ? found : none;
});

const totalBefore = /(?:^|[^\p{L}-])(?:grand |overall |project |full )?total(?: (?:price|cost|fee|amount|sum))?(?: for (everything|the (?:whole |entire )?(?:project|job|work)|all of it))?(?:(?:,| -| –)? (?:is|of|comes to|will be|would be|amounts to|stays at|remains))?\s*[:=–-]?\s*$/u;
const totalAfter = /^ (?:in total|altogether|in all|all in|all told)\b/;
const uniqueMoney = /\b(?:the|our|your|a|this) (deposit|budget|daily rate|hourly rate|monthly fee|setup fee|set-up fee|retainer)(?: (?:is|of|comes to|will be|would be|stays at|remains))?\s*:?\s*$/;
const subject = /(?:^|[^\p{L}])(?:the|your|our|this) ([a-z][a-z-]*(?: [a-z-]+){0,3}?) (?:costs?|will cost|would cost|comes to|is priced at|comes at)\s*$/u;
const priceOf = /\b(?:price|cost|fee) (?:for|of) (?:the|your) ([a-z][a-z-]*(?: [a-z-]+){0,2}?) (?:is|of|comes to|will be|would be)\s*$/;
const forThing = /^ for (?:the|your) ([a-z][a-z-]*(?: [a-z-]+){0,2}?)(?=\s*[,.;:!)]|\s*$| (?:is|and|with|by|on|including|plus|which|that|in)\b)/;
const label = /^\W*(?:the |your )?([a-z][a-z -]{2,40}?)\s*(?::|\s[–—-]|=)\s*$/;
const generic = /^(?:price|prices|cost|costs|fee|fees|it|this|that|work|quote|total|sum|rate|whole|everything|amount|subtotal|sub-total|vat|tax|investment|subject|invoice|order|part|item|one|two|price for .*|.* total|net|gross|per .*|from)$/;

function* pricesClaimed(sentence: Sentence, plain: string): Iterable<ClaimedFact> {
  const money = moneyIn(sentence);
  for (const [index, mention] of money.entries()) {
    const { start, end } = mention;
    if (mention.type !== 'exact' || mention.per || sentence.isQuoted(mention)) continue;
    const before = plain.slice(Math.max(0, start - 90, money[index - 1]?.end ?? 0), start);
    const after = plain.slice(end, end + 60);
    const label = priceLabel(before, after, moneyRoles(sentence)[index] === 'price');
    if (label) yield { type: 'price', label, modifier: '', value: amountKey(mention), unit: unitOf(mention, before, after), start, end };
  }
}

function priceLabel(before: string, after: string, isPrice: boolean): string | undefined {
  if ((totalBefore.test(before) && !/\bsub-? ?total|\b(?:annual|yearly|monthly|weekly|daily|running|prize|invoice|month's) total|\btotal of the\b/.test(before)) || (totalAfter.test(after) && isPrice)) return 'total';
  const unique = uniqueMoney.exec(before)?.[1];
  if (unique) return unique;
  if (!isPrice) return undefined;
  const thing = subject.exec(before)?.[1] ?? priceOf.exec(before)?.[1] ?? forThing.exec(after)?.[1] ?? label.exec(before)?.[1];
  return thing === undefined || generic.test(thing) || /\b(?:and|of|to|for)$/.test(thing) ? undefined : thing.trim();
}

/** “plus VAT”, “incl. VAT” and neither are three kinds of amount. */
function unitOf({ currency, sign }: MoneyMention, before: string, after: string): string {
  const around = `${before.slice(-24)}|${after.slice(0, 30)}`;
  const tax = /\b(?:incl\w*|inc|with|gross)\b[^|]{0,14}(?:vat|tax|gst)|\bgross\b/.test(around) ? 'gross' : /\b(?:excl\w*|ex|plus|before|net|without)\b|\+/.test(around) ? 'net' : '';
  return `${currency ?? sign} ${tax}`;
}

const events = 'launch|go-live|opening|wedding|deadline|release|kick-?off|handover|conference|premiere|exhibition|ceremony|fair|festival|trade show';
const eventBefore = new RegExp(`(?:^|([a-z-]+) +)(${events})(?: (?:date|day|event|party))?(?: (?:is|will be|takes place|happens|is planned|is set|is due|planned|stays|remains|falls))?(?: (?:on|for|at))?\\s*[:–—-]?\\s*(?:the )?$`);
const eventVerb = /\b(?:(?:site|website|shop|store|page|app|film|campaign|it|we|exhibition|café|restaurant|bakery)(?: (?:will|can))?) +(launch|go live|open)(?:s|es)? on (?:the )?$|\b(?:site|website|shop|store|page|app|campaign|exhibition) +(launches|goes live|opens) on (?:the )?$/;
const meetings = /\b(?:the|your|our) ((?:[a-z-]+ )?(?:call|meeting|workshop|shoot|photo shoot|training|visit|delivery date|start date|end date|interview)) (?:is|will be|takes place|happens|is planned|is booked|is set)(?: (?:on|for))\s+(?:the )?$/;
const ready = /\b(?:the|your|our) ((?:[a-z-]+ )?(?:draft|website|site|shop|film|films|report|translation|photos|pictures|brochure|kitchen|bathroom|texts|pages|posters|logo|designs?)) (?:is|are|will be) (?:ready|finished|done|delivered|due|with you)(?: (?:on|by))\s+(?:the )?$/;
const functionWord = /^(?:the|your|our|a|an|for|on|of|to|at|and|before|after|until|by|this|that|is|in|we|with|as|official|planned|actual|final|website|site|date)$/;

function* daysClaimed(sentence: Sentence, plain: string): Iterable<ClaimedFact> {
  for (const date of datesIn(sentence)) {
    if (date.type !== 'day' || sentence.isQuoted(date)) continue;
    const day = dayIn(date.text);
    if (!day) continue;
    const named = dayLabel(plain.slice(Math.max(0, date.start - 90), date.start));
    if (named) yield { type: 'day', ...named, value: `${day.month}-${day.day}`, unit: '', start: date.start, end: date.end };
  }
}

function dayLabel(before: string): { label: string; modifier: string } | undefined {
  if (/\b(?:before|after|until|from|since|till|through|ahead of) (?:the |your |our )?(?:[a-z-]+ )?[a-z-]+(?: on)?\s*$/.test(before)) return undefined;
  const event = eventBefore.exec(before);
  if (event) return { label: event[2]!.replace('kick-off', 'kickoff'), modifier: event[1] && !functionWord.test(event[1]) ? event[1] : '' };
  const verb = eventVerb.exec(before);
  if (verb) return { label: /launch/.test(verb[0]) ? 'launch' : /live/.test(verb[0]) ? 'go-live' : 'opening', modifier: '' };
  const meeting = meetings.exec(before)?.[1];
  if (meeting) return { label: meeting, modifier: '' };
  const thing = ready.exec(before)?.[1];
  return thing ? { label: `${thing} ready`, modifier: '' } : undefined;
}
