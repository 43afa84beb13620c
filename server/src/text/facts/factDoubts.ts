/** Words by which a number, a price or a day is no plain statement of what holds: history, changes, choices, guesses, parts. */
import type { Sentence } from '../sentence';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import {
  accepted,
  agreed,
  askedBy,
  attributed,
  done,
  doubtBack,
  doubtFront,
  elsewhere,
  forATime,
  forSome,
  hedge,
  noPrice,
  preferred,
  ofSeveral,
  ofSeveralBehind,
  onlyThen,
  otherwise,
  priceDoubt,
  question,
  repeated,
  thanked,
  told,
  whenDone,
  wholeBehind,
  withMore,
} from './factDoubtsPatterns';

export const isTold = (sentence: Sentence): boolean => told.test(sentence, plainText(sentence));

const known = /\b(?:the|your|our|my) (?:[a-z-]+ ){1,3}of $/;

/** True for a value that is asked for, or that somebody is said to have named. */
export function isSaidOrAsked({ type, start, isDefinite }: StatedFact, sentence: Sentence): boolean {
  const plain = plainText(sentence);
  // “Could you pay the total of £1,250?” takes the total for known.
  if (
    /\?\s*$/.test(plain) &&
    start >= (question.exec(plain)?.index ?? 0) &&
    !(type === 'day'
      ? askedBy.test(plain.slice(0, start))
      : type === 'count'
        ? isDefinite
        : type === 'price' && (known.test(plain.slice(0, start)) || accepted.test(plain.slice(0, start))))
  )
    return true;
  const from = Math.max(plain.lastIndexOf(': ', start), plain.lastIndexOf('; ', start)) + 1;
  return attributed.test(sentence, plain.slice(from, start));
}

/** Words that are no doubt for a kind of fact. */
const fine: Readonly<Partial<Record<StatedFact['type'], RegExp>>> = {
  price: /\b(?:each|per|every)\b|\b(?:are|be|is) paid (?=(?:at|by|each|every|in|monthly|on)\b)|\bfirst (?=(?:monthly|weekly|yearly|annual|quarterly)\b)/g,
  share: /\b(?:half|per|discounted|savings?|saves?|balance|rest|off)\b/g,
  day: /\b(?:last|latest|final) (?:possible )?(?:date|day) (?=(?:for|to)\b)|\b(?:at the latest|balance|rest|half|off|less|more|extra)\b/g,
  hour: /\b(?:half|each|every)\b/g,
  length: /\b(?:per|each|every|last(?=s?\s*$))\b/g,
  count: new RegExp(
    '\\b(?:together with|per)\\b|\\b(?:each|every) (?=(?:day|evening|month|morning|night|week|year)\\b)|' +
      '\\b(?:fewer|less|more|other) than (?=(?:all )?the\\s*$)|\\b(?:in addition to|on top of) the\\s*$|' +
      '\\bbetween the\\s*$|\\b(?:with|of|at|for) (?:\\S+ ){1,3}each\\b',
    'g',
  ),
};

/** What stands behind a comma is about something else, and far behind a number of things too. */
const behindComma = /^[^,;]*/;
const nearBehind = /^(?:(?!and )[^\s,;]*(?: |$)){0,6}/;

export function isDoubtful(fact: StatedFact, sentence: Sentence): boolean {
  const {
    type,
    clause: { front, back },
  } = fact;
  if (isSaidOrAsked(fact, sentence) || ((type === 'price' || type === 'length' || fact.isMeasure) && withMore.test(plainText(sentence).slice(0, fact.start))))
    return true;
  if (type !== 'count' && type !== 'share' && otherwise.test(sentence, plainText(sentence))) return true;
  // “If the pages come in time, the 1,500 programmes …”: as many as there are.
  if (!(type === 'count' && fact.isDefinite) && onlyThen.test(sentence, plainText(sentence).slice(0, fact.start).replace(agreed, ' '))) return true;
  const [ahead, behind] = [
    front
      .replace(wholeBehind, ' ')
      .replace(/\b(?:each|both) of the\s*$|\b(?:could|can|would) you\b/, ' ')
      .replace(agreed, ' ')
      .replace(agreed, ' ')
      .replace(fine[type]!, ' '),
    (type === 'count' ? nearBehind : behindComma)
      .exec(back)![0]
      .replace(/(?:n't|\bnot) (?:yet )?(?:suit|work|fit|includ\w+|cover\w*|contain\w*)\b/, ' ')
      .replace(fine[type]!, ' '),
  ];
  // “After two years of the lease you may leave.”
  if (type === 'length' && fact.role.startsWith('of') && /\bafter $/.test(front)) return true;
  if ((type === 'day' || type === 'hour') && repeated.test(sentence, `${front} ${back}`)) return true;
  if (type === 'count' && /^ ?(?:would|could|might)\b/.test(back)) return true;
  if (type === 'day' && (/^\|\|/.test(fact.value) || whenDone.test(plainText(sentence).slice(0, fact.start))) && done.test(front)) return true;
  if (type === 'hour' && done.test(/[^,;:]*$/.exec(plainText(sentence).slice(0, fact.start))![0])) return true;
  if ((type === 'day' || type === 'hour') && thanked.test(plainText(sentence))) return true;
  if (
    type === 'price' &&
    (noPrice.test(plainText(sentence)) ||
      preferred.test(plainText(sentence).slice(0, fact.start)) ||
      ofSeveral.test(plainText(sentence).slice(0, fact.start)) ||
      ofSeveralBehind.test(plainText(sentence).slice(fact.end)) ||
      forSome.test(plainText(sentence).slice(0, fact.start)))
  )
    return true;
  if ((type === 'length' || type === 'hour') && elsewhere.test(plainText(sentence).slice(0, fact.start))) return true;
  if (type !== 'day' && type !== 'hour' && forATime.test(sentence, plainText(sentence).slice(0, fact.start))) return true;
  if (hedge.test(sentence, type === 'count' && fact.isDefinite ? ahead : front) || doubtFront.test(sentence, ahead) || doubtBack.test(sentence, behind))
    return true;
  return (type === 'price' && priceDoubt.test(sentence, `${ahead} ${behind}`)) || (/\bif\b/.test(ahead) && !/\bif (?:our|the|your|this|my)\b/.test(ahead));
}
