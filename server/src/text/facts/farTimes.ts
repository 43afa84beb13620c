/** Seasons, years and other far times: the world has them too (“rain will get in by autumn”), so they count only in what we do or what the client is asked to do. */
import type { Sentence } from '../sentence';
import { clauseAround, isLabelled, type WordSpan } from './clauses';

const far = /\b(?:autumn|fall|holidays|months|quarter|season|spring|summer|winter|years?)\b/;
/** Our side acts or is given something. */
const ours = /\b(?:i|we|us|me|our|my|let's|someone|somebody)\b(?! (?:know|suppose|think)\b)/;
/** Asked of the client, or given to the client. */
const asked = new RegExp(
  '\\b(?:please|kindly)\\b|\\b(?:can|could|would|will) you\\b|' +
    '\\byou(?: all| both)? (?:must|need to|have to|should|ought to)\\b|' +
    "\\byou(?:'ll| will| should| can| are to|'re to)? (?:be (?:able|getting|given|receiving|sent)|count on|expect|get|have|" +
    'hear|look forward|receive|see)\\b',
);
/** Done to something, and so by somebody who promises it; prices, rules and roads are changed by others. */
const done = new RegExp(
  "\\b(?:(?:will|'ll|to|should|gets?) (?:be )?(?:[a-z]+ly )?(?:[a-z]+ed|built|begun|complete|cut|done|held|laid|live|" +
    'online|ready|relaid|rebuilt|redone|sent|shot|written)\\b|is (?:available|due|ready|scheduled)\\b)',
);
const others = new RegExp(
  '^(?:the |all |most |new |our )*(?:[a-z]+ )?(?:banks?|bridge|council|duty|duties|fares?|fees?|fuel|law|laws|' +
    'licen[cs]es?|market|prices?|rates?|roads?|rules?|school|streets?|tax|taxes|tolls?|town|trains?|wages?)\\b',
);
/** What one says of things that are on their way, or asks somebody to wait for. */
const coming = /\b(?:should|follows?|in touch|on (?:its|their) way|underway|expect)\b/;
/** Part of the work, which nobody but us brings about. */
const work = new RegExp(
  '^(?:the |your |this |all )?(?:[a-z]+ )?(?:app|article|book|books|box|building|delivery|deliveries|design|draft|' +
    'drawings?|film|fitting|handover|installation|invoice|job|launch|parcel|parts?|phase|photos?|pictures|plans?|print|' +
    'proofs?|renovation|repairs?|report|results?|samples?|shipment|shop|site|stage|text|texts|training|translation|version|' +
    'website|work|works)\\b',
);

/** True unless the words name a far time in a clause that says nothing of what we do or what the client is asked to do. */
export function isOfUs(sentence: Sentence, span: WordSpan, key: string): boolean {
  if (!far.test(key)) return true;
  const { words, text } = sentence;
  const around = clauseAround(sentence, span);
  // “…, before the end of the quarter” says nothing by itself.
  const { start, end } = span.firstWord - around.start < 2 && around.end === span.endWord ? { start: 0, end: words.length } : around;
  if (isLabelled(text, words[span.firstWord]!.start)) return true;
  const clause = text
    .slice(words[start]!.start, words[end - 1]!.end)
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ');
  if (advised.test(clause)) return false;
  return (
    ours.test(clause) ||
    asked.test(clause) ||
    coming.test(clause) ||
    work.test(clause) ||
    imperative.test(clause) ||
    (done.test(clause) && !others.test(clause))
  );
}

/** “The dogwood should be looked at by an arborist this winter”: advice that somebody else do something. */
const advised = /\b(?:must|needs? to|ought to|should|wants? to)(?: also| really)? be [^.;]{2,40} by (?:an?|some) (?!date|day|time)[a-z]/;

/** “Book your slot next spring.” */
const imperative = new RegExp(
  '^(?:and |so |but |then |just )*(?:book|bring|call|check|choose|come|confirm|decide|email|fill|give|keep|expect|let|' +
    'order|pay|phone|pick|plan|reply|return|ring|send|sign|tell|write)\\b',
);
