/** Who does what a verb says: the client, somebody who works for us, or neither. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { asideWords, auxiliaries, modals, negations } from './fillers';
import { oneOf, phrase } from './cues';
import {
  agentEndings,
  clientPeople,
  clientPlaces,
  groups,
  houses,
  namesInLy as namesInLyList,
  namesInS,
  notNames,
  notPeople,
  trades,
} from '../../words/peopleWords';
import { plainText } from './tense';

/** Words between “your” and whom it is about. */
const between = "(?: (?!(?:and|or|our|my|the|to|that|who|which|with|for|of|in|is|was|has|had)\\b)[\\w'&-]+){0,2}";
/** “your IT people”, “somebody in your office”, “you guys”. */
const yours =
  `(?:your${between} ${oneOf(clientPeople)}|(?:some|no|any|every)(?:body|one) (?:else )?(?:at|in|on|from|of|with) your ` +
  `(?:[\\w'&-]+ ){0,2}?${oneOf(clientPlaces)}|(?:no one|none|nobody|one|some|people|staff|the [\\w-]+(?: [\\w-]+)?|` +
  "a [\\w-]+|whoever (?:[\\w'-]+ ){1,8}) ?(?:at|in|on|from|of) your (?:[\\w'&-]+ ){0,2}?" +
  `(?:${oneOf(clientPlaces)}|${oneOf(clientPeople)}))`;
export const theirSide =
  '(?:your good sel(?:f|ves)|you(?: guys| all| lot| people| both| folks| two| yourselves| yourself)?|' +
  `${yours}(?: (?:at|in|on|from|of|over at|down at) (?:the |your |our )?(?:[\\w'&-]+ ?){1,2})?)`;

const agent = `(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?`;
/** “Our sound man.” */
const men =
  '(?:camera|delivery|lighting|light|lorry|maintenance|office|parcel|removal|repair|sales|shop|sound|stage|tea|truck|van|' +
  'warehouse) (?:boy|girl|lad|man|woman)';
const helper = `(?:${oneOf(trades)}s?|${men}|${oneOf(houses)}|(?!own |whole |entire |small |little |great |friendly )[\\w&-]+ ${oneOf(groups)}|${agent})`;
const joined =
  "(?:,? (?:that |who |whom |which )?(?:we|i)(?:'ve| have| had|'d)? (?!can\\b|could\\b|will\\b|should\\b)[a-z]+" +
  "(?: [\\w'-]+){0,4}?| (?:in|at|from|of|on|over in|down in|for|with) (?:the |our |my |your )?[\\w'&-]+(?: [\\w'&-]+)?)?";
/** “our usual framer”, “the agency we work with in Madrid”, “my assistant”. */
export const ourSide =
  '(?:(?!the (?:buyer|claimant|defendant|landlord|opponent|seller|tenant)s?\\b)(?:our|my|the|one of (?:our|my|the)|' +
  'another|this|that|two of (?:our|the)|both|an?(?= (?:[\\w-]+ )?(?:colleague|courier|driver|freelancer|junior|member|' +
  `printer|subcontractor|supplier|temp|trainee|translator|workman)\\b)) (?:[\\w'&-]+ ){0,2}?${helper}${joined}|` +
  '(?:my|our) predecessors?|he|she|dhl|dpd|fedex|ups|gls|hermes|evri|royal mail|usps|tnt)';

const ends = (source: string): RegExp => phrase(`(?<![\\w'-])${source}$`);
const begins = (source: string): RegExp =>
  phrase(`^[^a-z]*(?:(?:and|but|also|then|so|unfortunately|sadly|well|honestly|frankly|regrettably|apparently),? )*(?:${source})(?![\\w'-])`);
const isTheirs = ends(theirSide);
const isOurs = ends(ourSide);
const isWe = ends('(?:we|i|(?<!\\b(?:at|from|in|of|on) )(?:our team|the team|our whole team|our side)|us|me|ourselves|myself)(?: both| all)?');
const beginsTheirs = begins(theirSide);
const beginsOurs = begins(ourSide);

/** “Kevin in dispatch”, “Mr Schneider”, “Greta, our cook,” in the words as written. */
const name = new RegExp(
  "(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Herr|Frau|Madame|Sir)\\.? +)?(?<![\\p{L}\\p{N}'’-])\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*" +
    "(?: +(?:(?:de|del|van|von|der|den|la|di|da|bin|al|el) +)*\\p{Lu}[\\p{L}'’-]+){0,2}" +
    "(?: +(?:in|from|at|of|over in|down in|on) +(?:our +|the +|my +)?[\\p{L}&'’-]+(?: +(?!and\\b|but\\b)[\\p{L}&'’-]+)?)?" +
    '(?:, +(?:our|my|the) +[^,]{2,40},)?$',
  'u',
);
const strangers = new Set(notNames.split(', '));
const names = new Set(namesInS.split(', '));
/** “Kelly” ends like “slowly”. */
const namesInLy = new Set(namesInLyList.split(', '));

const titled = /\b(?:award|category|class|entry|lot|no\.?|number|prize|room|stand|table|team)(?: \w+)?,\s*$|\b(?:for|of)\s*$/i;

export interface Doer extends TextRange {
  readonly side: 'client' | 'colleague';
  /** True for “nobody at your end”, which makes a no of what follows. */
  readonly isNobody: boolean;
  /** True behind “did not”, “never” and the like. */
  readonly isNegated: boolean;
  /** True behind “may”, “would” and the like: then nothing is stated. */
  readonly isGuess: boolean;
}

/** Whoever does what the verb at offset `at` says; `undefined` when that is us, a thing, or nobody who could be blamed. */
export function doerOf(sentence: Sentence, at: number): Doer | undefined {
  const text = plainText(sentence);
  const from = Math.max(0, at - 160);
  const { end, isNegated, isGuess, isPassive } = skipAuxiliaries(text, from, at);
  // A verb with a capital in the middle of a line is part of a title.
  if (isPassive || (/\p{Lu}/u.test(sentence.text[at]!) && /\p{L}/u.test(sentence.text.slice(0, at)))) return undefined;
  const found = doerBefore(sentence, text, from, end) ?? acrossAside(sentence, text, from, end) ?? ofSameClause(sentence, text, from, end);
  if (!found) return undefined;
  const words = text.slice(found.start, found.end);
  return { ...found, isNobody: /^(?:nobody|no one|none)\b/.test(words), isNegated, isGuess };
}

type Found = Pick<Doer, 'side' | 'start' | 'end'>;

function skipAuxiliaries(
  text: string,
  from: number,
  at: number,
): { readonly end: number; readonly isNegated: boolean; readonly isGuess: boolean; readonly isPassive: boolean } {
  let end = at;
  let isNegated = false;
  let isGuess = false;
  let isPassive = false;
  for (;;) {
    const [whole, word] = /([a-z]*(?:n't)|'[a-z]+|[a-z-]+),?\s*$/.exec(text.slice(Math.max(from, end - 40), end)) ?? [];
    if (!word) break;
    if (word.endsWith("n't")) {
      isNegated = true;
      isGuess ||= /^(?:wo|ca|could|would|should|might|sha)n't$/.test(word);
    } else if (negations.has(word)) isNegated = true;
    else if (modals.has(word)) isGuess = true;
    else if (
      !auxiliaries.has(word) &&
      !asideWords.has(word) &&
      !(/^[a-z]{2,}ly$/.test(word) && !namesInLy.has(word)) &&
      !/^(?:must|seem|seems|seemed|appear|appears|appeared|managed|chose|decided|went|and|contrived|proceeded|tends?|happened)$/.test(word)
    )
      break;
    else if (word === 'and' && !/\b(?:went|gone|goes) *$/.test(text.slice(from, end - whole!.length))) break;
    isPassive ||= /^(?:am|are|be|been|is|was|were|being|'re)$/.test(word);
    end -= whole!.length;
  }
  return { end: from + text.slice(from, end).trimEnd().length, isNegated, isGuess, isPassive };
}

function doerBefore(sentence: Sentence, text: string, from: number, end: number): Found | undefined {
  const relative = /,?\s+(?:who|which)\s*$/.exec(text.slice(from, end));
  if (relative) end = from + relative.index;
  const head = text.slice(from, end);
  if (isWe.test(head)) return undefined;
  const theirs = isTheirs.exec(head);
  if (theirs) return { side: 'client', start: from + theirs.index, end };
  const written = sentence.text.slice(from, end);
  // “Unfortunately Stefan” is one name behind another word that begins with a capital.
  const lead =
    /^\P{L}*(?:(?!Allegedly|Conceivably|Hopefully|Possibly|Presumably|Probably|Supposedly)\p{Lu}\p{Ll}+ly|Again|Also|But|However|So|Still|Then|Today|Yesterday),? +(?=\p{Lu})/u.exec(
      written,
    )?.[0].length ?? 0;
  const found = name.exec(written.slice(lead));
  const named = found && Object.assign(found, { index: found.index + lead });
  const isFirst = named && /^\P{L}*$/u.test(sentence.text.slice(0, from + named.index));
  // “Number 14, Regional Event, who …” is the title of the award.
  if (named && relative && titled.test(sentence.text.slice(0, from + named.index))) return undefined;
  if (named && isName(named[0], isFirst!)) {
    const ours = isOurs.exec(head);
    return { side: 'colleague', start: from + Math.min(named.index, ours?.index ?? named.index), end };
  }
  const ours = isOurs.exec(head);
  return ours ? { side: 'colleague', start: from + ours.index, end } : undefined;
}

/** “Your team, which had three weeks, lost it.” */
function acrossAside(sentence: Sentence, text: string, from: number, end: number): Found | undefined {
  const aside = /,[^,;:]{3,60},?\s*$/.exec(text.slice(from, end));
  return aside && text[end - 1] === ',' ? doerBefore(sentence, text, from, from + aside.index) : undefined;
}

/** “You went ahead and unplugged it”: the subject of the verb before. */
function ofSameClause(sentence: Sentence, text: string, from: number, end: number): Found | undefined {
  const head = text.slice(from, end);
  const link = /(?:,|\b(?:and|but|or|nor|then|yet)\b)\s*(?:then\s+|also\s+)?$/.exec(head);
  if (!link) return undefined;
  const clause =
    /.*(?:[;:.!?–—]|\b(?:because|that|so|while|when|if|although|though|which|told|asked)\b|\b(?:since|as)(?= +(?:you|we|i|they|he|she|it|your)\b))/s.exec(
      head.slice(0, link.index),
    )?.[0].length ?? 0;
  const words = head.slice(clause, link.index);
  if (/\b(?:is|are|was|were|be|been|being)(?: +\w+ly)? +\w+ *$/.test(words)) return undefined;
  const theirs = beginsTheirs.exec(words);
  const ours = theirs ? undefined : beginsOurs.exec(words);
  const other = theirs ?? ours;
  if (other) {
    const begin = other[0].search(new RegExp(theirs ? theirSide : ourSide));
    const start = from + clause + other.index + Math.max(0, begin);
    return /\b(?:we|i|they)\s+(?!\w*ing)|\bit\s+(?:is|was|has|had|will|would|can|could|did|does|[a-z]+(?:ed|s))\b/.test(
      words.slice(other.index + other[0].length),
    )
      ? undefined
      : { side: theirs ? 'client' : 'colleague', start, end: from + clause + other.index + other[0].length };
  }
  const written = sentence.text.slice(from + clause, from + link.index);
  const named =
    /^[^\p{L}]*((?:(?:Mr|Ms|Mrs|Dr|Herr|Frau)\.? +)?\p{Lu}\p{Ll}[\p{L}'’-]*(?: +\p{Lu}[\p{L}'’-]+)?)(?= +(?:\p{L}+ly +)?(?:\p{L}+ed|has|had|was|did|took|went|made|gave|put|got|left|sent|kept|said|told|knew|saw|came|wrote|ran|read|neither)(?!\p{L}))/u.exec(
      written,
    );
  if (!named || !isName(named[1]!, from + clause === 0)) return undefined;
  const start = from + clause + named[0].length - named[1]!.length;
  return { side: 'colleague', start, end: start + named[1]!.length };
}

/** True for “Jared”; not for “Customers” at the head of a sentence, “Gmail” or “Fair”. */
export function isName(words: string, isFirst: boolean): boolean {
  const first = /\p{Lu}[\p{L}'’-]*/u.exec(words.replace(/^(?:Mr|Ms|Mrs|Miss|Dr|Prof|Herr|Frau|Madame|Sir)\.? +/, ''))?.[0].toLowerCase() ?? '';
  if (strangers.has(first) || /['’]s$/.test(first)) return false;
  return !(isFirst && /s$/.test(first)) || names.has(first);
}
