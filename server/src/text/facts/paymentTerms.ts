/** Tells whether words say how or when the client pays. A page for payments is work, and a fee paid to somebody else is no term of ours. */
import type { Block } from '../blocks';
import { whereCued } from '../cuedFinder';
import type { Prose } from '../prose';
import type { Sentence } from '../sentence';
import { labelOf } from './labels';
import { otherPayers } from './paymentWords';
import { bearsPayment, signPatterns } from './paymentSigns';
import { saidByUs } from './soldPrices';
import { plainText } from './tense';
import { payingTime, paymentLabel, shortLabel, terms } from './paymentTermsPatterns';

/** True when a block says how or when the client pays. */
export const saysPayment = (block: Block): boolean =>
  saidByUs(block) &&
  (paymentLabel.test(labelOf(block)) ||
    (shortLabel.test(labelOf(block)) && payingTime.test(block.prose.text)) ||
    isPaymentColumn(block) ||
    block.prose.note(hasTerms));

/** The head of a table of payments. */
const isPaymentColumn = ({ type, row, prose }: Block): boolean =>
  type === 'cell' &&
  row === 0 &&
  /^\W*(?:(?:payments?|instal?ments?|tranche)(?: (?:due|date|amount|stage))?|payable|payment due(?: on| date| when)?|to pay|amount due|when payable)\W*$/i.test(
    prose.text,
  );

/** The same words said of the work, of other people, or of the past: cut out before the words are looked at. */
const otherParts: readonly RegExp[] = [
  // What somebody else charges or pays, and what the client buys elsewhere.
  new RegExp(
    '\\b(?:billed|charged|collected|invoiced|paid|settled) (?:\\w+ )?by (?:the|an?|your|their) (?!(?:1st|bank|card|card|' +
      'cheque|day|direct|due|end|first|hour|invoice|job|last|middle|month|page|quarter|standing|time|transfer|week|wire|word|' +
      'year|\\d)\\b)[^.;,]*',
    'g',
  ),
  new RegExp(
    "\\byou(?:'ll| will| would|'d| only| just| can)* pay (?:only |just )?(?:for )?(?!for |(?:it|this|that|everything|all|" +
      'both|each|half|what|one|them|our|us|me|now|later|monthly|every|the (?:balance|bill|boys|bulk|course|crew|day|driver|' +
      'fitters?|foreman|men|office|team|lot|whole lot|deposit|design|event|fee|film|final|first|full|hours|invoice|job|order|' +
      'price|project|remainder|rest|second|service|set|site|sum|time|total|visit|whole|work|amount|same|remaining|other|' +
      'money))\\b)(?:for |the |any |your )[^.;]*',
    'g',
  ),
  // How much it is, and not when: “what you see is what you pay”, “that is all you pay”.
  new RegExp(
    '\\b(?:what|all(?: that)?|every (?:cent|penny)|(?:price|amount|sum|figure|rate|total)(?: that)?) ' +
      "(?:you(?:'ll| will|'d| would| actually| really| then)* pay|(?:is|are) paid)\\b" +
      '(?! (?:and|at|before|by|in|now|on|up|when|within)\\b)',
    'g',
  ),
  /\b(?:could|can|able to|make you|made you|let you) pay (?:up to |about |around |no more than )?\p{Sc}[^.;]*/gu,
  /\byou(?:'ll| will)? pay nothing (?:for|extra|more)\b[^.;]*/g,
  /\b(?:it|which|that|they|the \w+)(?: also| can)? (?:takes?|accepts?|reads?|handles?|prints?) (?:cash|cards?|che(?:que|ck)s?|paypal|payments?)\b[^.;]*/g,
  new RegExp(
    '[^.;]*\\bto (?:hmrc|the (?:\\w+ )?(?:authority|council|court|customs|government|insurer|irs|landlord|owner|printer|' +
      'registry|revenue|state|supplier|tax office|town|union|venue))\\b[^.;]*',
    'g',
  ),
  /\btransfers? (?:all |the |your |you )*(?:account|content|copyright|data|domain|files|ownership|rights|site|tapes|title)\b[^.;]*/g,
  // What a course, a text or a paper of the client's is about.
  new RegExp(
    '\\b(?:about|cover|covers|course on|describes?|explains?|guide (?:on|to)|handbook|leaflet|learns?|research on|shows?|' +
      'teach|teaches|tells?)\\b[^.;]{0,30}\\b(?:how|what|when|why)\\b[^.;]{0,20}\\b' +
      '(?:bills?|invoices?|pay|settle|transfers?)\\b[^.;]*',
    'g',
  ),
  new RegExp(
    '\\b(?:check|design|draft|overhaul|redesign|review|revise|rewrite|set up|translate|update|write) (?:your|their|the) ' +
      '(?:\\w+ )?(?:bills?|invoices?|payment \\w+|reminders?|terms(?: of payment)?)\\b[^.;]*',
    'g',
  ),
  /\b(?:the )?other (?:half|quarter|third) (?:comes?|follows?|is (?!due|payable)|will (?!be due))[^.;]*/g,
  // Parts of the work, and not of its price.
  new RegExp(
    '\\b(?:receive|get|have|see|deliver|finish|send|write|shoot|build|film|plant|paint|publish|print|translate|fit|install)' +
      '(?: you)? (?:the |a |one )?(?:first |second |other |last |final )?(?:half|third|quarter|rest)\\b' +
      '(?! of (?:the |our |your )?(?:price|fee|sum|amount|total|money|cost|bill|invoice))[^.;]*',
    'g',
  ),
  new RegExp(
    '\\b(?:half|thirds?|quarters?|rest|others?)(?: of (?:it|them|these|the \\w+))? ' +
      '(?:is|are|will be|gets?|goes?|go|comes?|arrives?|follows?) (?:already )?(?:built|delivered|done|filmed|finished|' +
      'fitted|here|installed|live|on (?:stage|site|paper)|painted|planted|printed|published|ready|shot|there|translated|up|' +
      'written)\\b[^.;]*',
    'g',
  ),
  /\b(?:paid|free|car) parking\b[^.;,]*|\bparking\b[^.;,]*\bpa(?:y|id)\b[^.;,]*/g,
  new RegExp(
    '(?<!\\b(?:after|before|once|until|when|as soon as) )\\b' +
      '(?:with |for |in |take |takes |taking |accept |accepts |by |and )?' +
      "(?:your |online |card |their |secure |customers'? |mobile |in-app )+(?:\\w+ )?(?:payments?|invoices)\\b[^;.]{0,60}",
    'g',
  ),
  new RegExp(
    '\\b(?:shop|site|website|app|system|page|form|till|store|machine|checkout|platform)\\b[^.;]{0,30}\\b' +
      '(?:takes?|accepts?|sends?|handles?|processes|collects?|issues?)\\b[^.;]*',
    'g',
  ),
  // A till and a page of the client's take money for them, and a bookkeeper pays out what is theirs.
  /\bpayments? [^.;]{0,40}\b(?:at|in|on) (?:the|your|their) (?:app|checkout|counter|gate|kiosk|shop|site|till|website)\b[^.;]*/g,
  /\bpay(?:s|ing)? [^.;,]{2,40}\b(?:for you|on (?:your|their) behalf)\b/g,
  new RegExp(
    '\\b(?:payment|checkout|invoice|billing) (?:gateway|page|form|provider|integration|system|button|processor|template|' +
      'design|software|layout|forms|app)s?\\b(?: (?:for|with|that|which|by|where|taking|accepting)\\b[^.;]*)?',
    'g',
  ),
  /\b(?:invoices?|receipts?|bills) (?:[a-z]+ )?(?:for|to) your (?:own )?(?:buyers|customers|guests|clients|members|tenants)\b/g,
  new RegExp(
    '\\bpa(?:id|y|ys|ying) (?:(?:close|special|particular|great|full|much|careful) )?' +
      '(?:attention|off|heed|for (?:itself|themselves))\\b[^.;,]*|\\bpays? per\\b|' +
      '\\bpay-?per\\b|\\bpaid (?:ads?|search|social|media|leave|holiday)\\b',
    'g',
  ),
  new RegExp(
    `(?<!\\b(?:our|my|all|most|other) )\\b(?:${otherPayers})\\b[^.;]{0,40}\\b(?:bring|pay|paid|pays|settles?|give|gives|` +
      'donate|contribute|order|book|spend|buy)\\b(?! (?:me|us)\\b)[^.;]*',
    'g',
  ),
  /\blets? (?:people|them|you|your [a-z]+) (?:pay|settle|split)\b[^.;]*/g,
  // “Taking payment by card” is what the shop that we build does.
  /^\W*(?:accepting|collecting|taking) payments? (?:by|from|through|via|with)\b[^.;]*/g,
  new RegExp(`\\b(?:${otherPayers})'? (?:\\w+ )?payments?\\b[^.;]*`, 'g'),
  /[^,;.]*\b(?:directly|straight) to\b[^.;]*/g,
  new RegExp(
    '\\b(?:last|previous) (?:year|time|month)[^.;]*\\bpaid\\b[^.;]*|' +
      '\\b(?:in (?:19|20)\\d\\d|until now|so far|back then)[^.;]*\\bpaid\\b[^.;]*|' +
      "\\byou(?:'ve| have)? (?:already |always |both )?paid\\b[^.;,]*",
    'g',
  ),
  new RegExp(
    '\\b(?:batter(?:y|ies)|phones?|cars?|devices?|laptops?|scooters?|bikes?)\\b[^.;]{0,30}\\bcharg\\w+[^.;]*|' +
      '\\bcharg\\w+ (?:all |its |the |your )+(?:batter(?:y|ies)|cars?|devices?|laptops?|phones?|radios?|tools?)\\b[^.;]*',
    'g',
  ),
  // The tax is paid as the law has it: “VAT is reverse-charged to you”, “we bill you without VAT”.
  new RegExp(
    '\\b(?:gst|hst|(?:import|customs) duty|sales tax|vat) (?:\\w+ )?(?:is|are|will be|would be|has to be) ' +
      '(?![^.;]{0,60}\\b(?:balance|bills?|deposit|half|instal\\w+|invoices?)\\b)[^.;]*|' +
      '\\b(?:bill|charge|invoice)(?: you)? (?:no|without) (?:gst|hst|sales tax|vat)\\b',
    'g',
  ),
  /\b(?:your|last|old|previous|unpaid|overdue) (?:\w+ )?invoice\b/g,
  /\b(?:thank\w*|thanks|cheers)\b[^.;]*/g,
  /\b(?:half|quarter|third) now (?:hangs|lies|sits|stands|works)\b/g,
  /\b(?:they|these|those|both) (?:are|will be|aren't) due\b[^.;]*|\bbills? of (?:fare|lading|materials?|quantities|rights|sale)\b/g,
  /\b(?:is|are|was|will be) due (?:on|by|in|at) (?=[^.;]*\b(?:and costs?|to open|to start|to end)\b)/g,
  new RegExp(
    '\\b(?:tells?|told|stor(?:y|ies)|series|episodes?|magazine|novel|tale|podcast|newsletter|' +
      'saga)\\b[^.;]*\\binstal?ments?\\b[^.;]*|' +
      '\\binstal?ments?\\b[^.;]*\\b(?:stor(?:y|ies)|series|episodes?|magazine|novel|tale|podcast|saga)\\b[^.;]*',
    'g',
  ),
  /\b(?:half|a third|third|quarter|the rest|rest|balance) of (?:the|your|our|a) (?!price|fee|sum|amount|total|money|cost|bill|invoice)[^.;]*/g,
];

/** Nobody says terms in a longer sentence. */
const longest = 3000;

const hasTerms = ({ sentences }: Prose): boolean => sentences.some(({ sentence }) => sentence.note(findTerms));

function findTerms(sentence: Sentence): boolean {
  if (!terms.mayFit(sentence) || sentence.text.length > longest) return false;
  if (!terms.test(sentence, bare(sentence))) return false;
  return terms.test(sentence, ours(sentence));
}

/** “You pay 30% (£1,380.00) on booking” says it with the amount beside. */
const bare = (sentence: Sentence): string => plainText(sentence).replace(/\([^()\p{L}]*\d[^()\p{L}]*\)/gu, ' ').replace(/ {2,}/g, ' ');

/** What is left when the money of others is taken out. */
const ours = (sentence: Sentence): string => sentence.note(findOurs);
function findOurs(sentence: Sentence): string {
  let plain = bare(sentence);
  for (const part of otherParts) plain = plain.replace(part, ' ');
  return plain;
}

/** True when a block bears a sign of how or when the client pays, where no words say it outright. */
export const showsPayment = (block: Block): boolean => saidByUs(block) && block.prose.note(hasSign);
const hasSign = ({ sentences }: Prose): boolean => sentences.some(({ sentence }) => sentence.note(isSign));
const isSign = whereCued(
  signPatterns,
  false,
  (sentence: Sentence) => sentence.text.length < longestSign && bearsPayment(sentence, bare(sentence)) && bearsPayment(sentence, ours(sentence)),
);
const longestSign = 1000;
