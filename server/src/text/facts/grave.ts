/** Things so grave that a client is told by phone first: data, money, an occasion or a launch lost or at risk. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { lapsed, lostMoney, misfortunes, missedFilings, moneyFates, notThere, occasions, spoiltRuns, sums } from './graveMoneyWords';
import { carriers, dataThings, failedStores, intrusions, loseVerbs, lostStates, mishapVerbs, passedOn, pastHelp, seenByOthers, wrongHands } from './graveWords';
import { plainText } from './tense';
import { verbs } from './verbForms';

/** The words that say that data, money, an event or a launch is lost or at risk. */
export const graveIn = (sentence: Sentence): TextRange | undefined => sentence.note(findGrave);

/** The occasion that a sentence names as the client’s: “your launch event”. */
export const occasionIn = (sentence: Sentence): TextRange | undefined => sentence.note(findOccasion);

/** The words that say that something was not there when it was needed: “the projectors did not arrive”. */
export const absenceIn = (sentence: Sentence): TextRange | undefined => sentence.note(findAbsence);

const whose = "(?:your|the|all|our|his|her|their|some|most|many|every|both|half|two|three|four|five|six|a year's|months of|years of|weeks of|tomorrow's|today's|tonight's|this [a-z]+'s|[a-z]+day's|[a-z]+s?'s?|\\d[\\d.,]*)";
const data = `(?:${whose} (?:(?!(?:old|duplicate|double|test|spare|extra|second|outdated|dead|spam|draft)\\b)[\\w'-]+ ){0,4}?${oneOf(dataThings)})(?![\\w-])`;
const within = "(?:(?!\\b(?:but|not|no|never|nothing)\\b)[^;:!?.]|\\.(?=\\d)){0,80}?";
const fair = '(?:page|poster|e-?mail|flyer|invit|programme|program|menu|website|site|ticket|report|summary|photo|film|video|text|date|hour|time|name|coffee|banner|map|plan|card|sign|leaflet|brochure|booklet|badge|agenda|hashtag|logo|copy|rate|fee)';
const occasion = `(?:(?:your|the|our|their|[a-z]+day's|tomorrow's|today's|tonight's|this [a-z]+'s|[a-z]+'s) (?:[\\w'&-]+ ){0,3}?${oneOf(occasions)})(?![\\w-])(?! ${fair})`;
const placed = "(?: (?:of|on|in|at|for|this|next|with) (?:[\\w'-]+ ){0,4}?[\\w'-]+){0,2}?";
const during = '(?:during|in the middle of|throughout|on the (?:day|evening|night|morning|eve) of|at the (?:start|beginning|height|end) of|just before|hours before|minutes before|right before|for|over|at|on|before|in time for)';

const grave = [
  `\\b${data}${within} ${oneOf(lostStates)}(?![\\w-])`,
  `\\b${verbs(loseVerbs, 'past', 'participle')} (?:(?!(?:up|down|out|in|off|weight|the match|the game|track|touch)\\b)[\\w'-]+ ){0,2}?${data}`,
  `\\b(?:loss|theft|leak|deletion|exposure|destruction) of (?:all |most |some )?${data}`,
  `\\b${data}${within} (?:was|were|has been|have been|got) (?:[a-z]+ly )?${verbs(loseVerbs, 'participle')}(?![\\w-])`,
  `\\b(?:the|our|my|your|a|one|her|his) (?:[\\w-]+ ){0,3}?${oneOf(carriers)} (?:with|of|holding|containing|that (?:holds|held|contains|contained|had)) (?:(?:all|some|half|most|the only) )*(?:of )?(?:your|the|all|customer|personal|original)\\b[^;:!?.]{0,70}? (?:(?:was|were|is|has been|have been|got|went) )?(?:lost|stolen|missing|gone|left (?:on|in|at)|taken)\\b`,
  `\\b(?:lost|mislaid|left) (?:a|the|our|my|your) (?:[\\w-]+ ){0,2}?${oneOf(carriers)} (?:with|of|that held|holding|containing) (?:your|the|all|customer|personal)\\b`,
  oneOf(failedStores),
  `\\b${oneOf(intrusions)}(?![\\w-])`,
  `(?<=\\b(?:${oneOf(dataThings)})\\b[^.;:!?]{0,80})\\b${verbs(passedOn, 'past', 'participle')}(?: [\\w'-]+){0,5}? ${oneOf(wrongHands)}`,
  `\\b${verbs(passedOn, 'past', 'participle')}(?: [\\w'’-]+){0,7}? (?:${oneOf(dataThings)})(?: [\\w'-]+){0,6}? ${oneOf(wrongHands)}`,
  `\\b(?:your|the|all|customer|client|personal|confidential) (?:[\\w'-]+ ){0,4}?${oneOf(dataThings)}${within} (?:leaked|got out|fell into|became public|went public|are (?:online|public)|is (?:online|public)|(?:was|were|is|are|has been|have been) (?:[\\w'-]+ ){0,3}?(?:visible|readable|searchable|accessible|public|exposed|published|online|on the (?:web|internet|net)|on a public))\\b`,
  `(?<![\\w'])(?:${oneOf(lostMoney)})(?![\\w'])`,
  `(?<![\\w'])(?:${oneOf(missedFilings)})(?![\\w'])`,
  `\\b${occasion}${placed} ${oneOf(misfortunes)}(?![\\w-])`,
  `\\b(?:cancell?ed|cost you|delayed|disrupted|jeopardi[sz]ed|messed up|missed|postponed|put (?:back|off|at risk)|ruined|spoiled|spoilt|stopped|wrecked|broke off|interrupted|double-booked|overbooked) ${occasion}`,
  `\\b${oneOf(notThere)}(?![\\w-])(?: [\\w'’£€$.,-]+){0,7}? ${during} ${occasion}`,
  `\\b(?:for|at|of) ${occasion}${placed}${within} ${oneOf(notThere)}(?![\\w-])`,
  `\\b(?:late|not ready|too late|in time|without (?:[\\w'-]+ ){1,3}?) ?(?:[\\w'-]+ ){0,2}?(?:for|at|before) ${occasion}`,
  `\\b(?:down|offline|closed|unavailable|not working|unreachable|broken|crashed|did not work|didn't work|failed|out of (?:order|action|stock)|took no (?:orders|bookings|payments)) (?:[\\w'-]+ ){0,5}?${during} (?:the whole of )?(?:${occasion}|(?:the|your) (?:\\w+ ){0,2}sale\\b|black friday|cyber monday)`,
  `\\bdouble[- ]booked\\b|\\b(?:no|without (?:an?|any)) (?:music|band|programmes|venue|hall|room|photographer|caterer|speaker|interpreter|stage|marquee|food|catering|minister|driver|sound|lights?|power|chairs|stand|booth|flowers|cake|photos|film|microphones?|heating|water|electricity|tickets|screens?|projectors?) (?:[\\w'-]+ ){0,3}?(?:for|at|on|during) (?:${occasion}|(?:the|your) (?:big )?day\\b)`,
  `\\b${occasion}${placed} (?:is|was|are) (?:in|on) no (?:[a-z]+)\\b`,
  `(?<![\\w'])(?:${oneOf(lapsed)})(?![\\w'])`,
  `(?<![\\w'])(?:${oneOf(spoiltRuns)})(?![\\w'])`,
  '\\b(?:formatted|reformatted|wiped|erased|overwrote) (?:the|your|our|my|that|both|a) (?:[\\w-]+ ){0,3}?(?:card|cards|disk|disks|disc|drive|phone|laptop|stick|tape|tapes|computer|server|partition)\\b',
  '\\btwo (?:weddings|parties|bookings|events|functions|groups|couples|brides)\\b[^;:!?.]{0,40} (?:on|for|in|at) (?:the same|one|our|the (?:book|diary)|\\d)',
].map((source) => cuedPhrase(source));

/** A thing of weight and what befell it, in any order within a sentence. */
const pairs = [
  [oneOf(dataThings), `(?:${oneOf(pastHelp)}|${verbs(mishapVerbs, 'past', 'participle').slice(3, -1)}(?= (?:all|the|your|both|every|half|two|it|them)\\b))`],
  [oneOf(dataThings), oneOf(seenByOthers)],
  [oneOf(sums), oneOf(moneyFates)],
  [occasion, `(?:${verbs(`${mishapVerbs}, collapse, cancel, postpone, wash away`, 'past', 'participle').slice(3, -1)}|${oneOf(pastHelp)})`],
].map(([thing, fate]) => ({ thing: cuedPhrase(`(?<![\\w'])(?:${thing!})(?![\\w])`), fate: cuedPhrase(`(?<![\\w'])(?:${fate!})(?![\\w])`) }));

/** Before these words nobody says that it is so. */
const unsaid = /\b(?:if|no|not|never|nothing|without|none|before|story|chapter|scene|novel|insurance|what happens|test(?:ed|s)?|like)\b(?:(?!\b(?:and|that|because|so|but)\b)[^,;:])*$/;

function findGrave(sentence: Sentence): TextRange | undefined {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text)) return undefined;
  for (const pattern of grave) {
    const match = pattern.exec(sentence, text);
    if (!match) continue;
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    if ((/^(?:late|without)/.test(match[0]) && /\bminutes? +$/.test(before)) || (!/^in time/.test(match[0]) && unsaid.test(before)) || (/\bin time\b/.test(match[0]) && !/\b(?:not|n't|never|too)\b/.test(text))) continue;
    const range = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (!sentence.isQuoted(range)) return range;
  }
  for (const { thing, fate } of pairs) {
    const what = thing.exec(sentence, text);
    const befell = what && fate.exec(sentence, text);
    if (!befell || unsaid.test(text.slice(Math.max(0, befell.index - 200), befell.index))) continue;
    const range = { start: Math.min(what.index, befell.index), end: Math.max(what.index + what[0].length, befell.index + befell[0].length) };
    if (!sentence.isQuoted(range)) return range;
  }
  return undefined;
}

const itsOccasion = phrase(`\\b${occasion}`);
const absence = phrase(`\\b(?:the|our|your|half (?:of )?(?:the|your)|all (?:the|your)|no) (?:[\\w'-]+ ){0,5}?${oneOf(notThere)}(?![\\w-])|\\byou(?:'ll| will| have to| would) (?:be|go|do|manage|open|start) without\\b|\\bthere (?:is|was) no time (?:left )?to\\b|\\b(?:we|i|nobody|no one) (?:had |have )?(?:nothing to|${oneOf(notThere)})(?![\\w-])`);

const findOccasion = (sentence: Sentence): TextRange | undefined => rangeOf(itsOccasion.exec(plainText(sentence)));
const findAbsence = (sentence: Sentence): TextRange | undefined => rangeOf(absence.exec(plainText(sentence)));
const rangeOf = (match: RegExpExecArray | null): TextRange | undefined => match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
