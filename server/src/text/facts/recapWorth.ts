/** How much a sentence is worth in a recap: the price and what we deliver by when first, what we ask by when, and nothing incidental. */
import type { Block } from '../blocks';
import type { Sentence } from '../sentence';
import { commitmentsIn, type Commitment } from './commitments';
import { moneyIn } from './money';
import { factsIn } from './statements';
import { datesAhead, plainText } from './tense';

/** 0 for what no recap holds; the more, the sooner it is among its few lines. */
export const worthOf = (sentence: Sentence, block: Block, ask: Commitment | undefined): number =>
  isBlank.test(sentence.text) || isAside.test(plainText(sentence)) ? 0 : ask ? worthOfAsk(sentence, ask) : worthOfFact(sentence, block);

/** “[your price]”, “{{date}}”, “TBD”: nobody repeats what is still to be filled in. */
const isBlank = /\[[^\]\n]{1,80}\](?!\()|\{\{|<[a-z][^<>\n]{1,40}>|_{4,}|\bTB[ACD]\b|\bXX+\b/;

/** What holds on a condition, as an extra or as an example, and what we advise: nothing that was agreed. */
const isAside = new RegExp(
  '^\\W*(?:after (?:that|this)|alternatively|as (?:it stands|long as)|for (?:example|instance)|in case|or|otherwise|unless|when(?:ever)?)\\b|' +
    '^\\W*(?:date|dated|issued|version|prepared (?:by|for|on))\\b[^:]{0,12}:|' +
    "\\b(?:as an (?:extra|option)|e\\.g|if (?:anyone|it|that|they|you(?:'d)?) (?:like|need|prefer|want|wish|would (?:like|prefer)|is|does|comes?|falls?)\\b|" +
    'extra|if anything|on request|optional(?:ly)?|your budget)\\b|' +
    "\\b(?:i|we)(?:'d| would)? (?:advise|go for|pay|recommend|suggest)\\b|\\b(?:i|we) (?:do not|don't) (?:need|want)\\b",
);
const condition = /^\W*(?:\p{L}+ )?(?:if|should|once|as soon as)\b/iu;

/** A verb that merely begins a sentence may tell anybody; “send us the photos” tells the client. */
const addressed = /\b(?:me|us|our|you|your|yours|please|kindly)\b/;

/** “I’m free on Saturday if you can leave me the key”, “40% to start”: what is said of us and of the sums. */
const ours = /^\W*(?:(?:i'm|i am|i'll|i will|we're|we are|we'll|we will)\b|\d+(?:[.,]\d+)? ?%|\p{Sc} ?\d)/u;

function worthOfAsk(sentence: Sentence, { type, bare }: Commitment): number {
  const text = plainText(sentence);
  const isDated = datesAhead(sentence).length > 0;
  if (!addressed.test(text) && (bare || type === 'question' || !isDated)) return 0;
  if (ours.test(text)) return 0;
  if (condition.test(text) && !(isDated && /\b(?:confirm|let (?:me|us) know|reply|tell|write)\b/.test(text))) return 0;
  return isDated ? 4 : 2;
}

/** A sentence with more sums is a table without its lines. */
const mostSums = 3;
const price = new RegExp(
  '\\bfor (?:about |only )?\\p{Sc} ?\\d|\\b(?:all[- ]in|all told|altogether|balance|budget|come(?:s|ing)? to|costs?|deposit|due|fees?|' +
    'in (?:all|total)|invoice|prices?|quote|rate|retainer|sum|totals?)\\b',
  'u',
);
const whole = /\b(?:all[- ]in|all told|altogether|come(?:s|ing)? to|in (?:all|total)|(?:the|your|our|my)? ?(?:price|fee|quote|total))\b/;

function worthOfFact(sentence: Sentence, { list }: Block): number {
  const text = plainText(sentence);
  const sums = moneyIn(sentence);
  if (sums.length > mostSums || condition.test(text)) return 0;
  if (sums.length > 0) return whole.test(text) ? 4 : price.test(text) ? 3 : 1;
  const { days, isDecision } = factsIn(sentence);
  if (isDecision) return 3;
  if (days.length === 0) return 0;
  const tells = commitmentsIn(sentence).some(({ type, bare }) => type === 'promise' || (type === 'next' && !bare));
  return tells ? 3 : list || /\b(?:i|our|the|we|you|your)\b/.test(text) ? 2 : 1;
}
