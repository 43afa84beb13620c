/** The vague times of a sentence that are meant: promised or asked, not told, quoted or pinned down by a real date. */
import { passesGuard } from '../phrases/guards';
import { matchesOf, type PhraseMatch } from '../phrases/scan';
import { claimAbout, type Claim } from '../text/facts/claims';
import { datesIn } from '../text/facts/dates';
import { isOfUs } from '../text/facts/farTimes';
import { looseTimesIn } from '../text/facts/looseTimes';
import { nameEvidence } from '../text/facts/names';
import { overlaps, type TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Word } from '../text/words';

/** A vague time with the words before it that belong to it: “in the” of “in the next few days”. */
export interface VagueTime extends TextRange {
  readonly match: PhraseMatch<'vagueDates'>;
  readonly claim: Claim;
  /** The words before the listed phrase that belong to it, in small letters. */
  readonly lead: string;
  /** The place of its first word in the sentence. */
  readonly firstWord: number;
  /** True when the sentence is these words and nothing else. */
  readonly isAll: boolean;
  /** True for the end of something that goes on: “runs until the end of the year”. */
  readonly isLimit: boolean;
}

const none: readonly VagueTime[] = [];
const longest = 6000;

/** The phrases of the list and the times that no list holds, by place and then longest first. */
function allMatches(sentence: Sentence): readonly PhraseMatch<'vagueDates'>[] {
  const listed = matchesOf(sentence, 'vagueDates');
  const loose = sentence.text.length > longest ? [] : looseTimesIn(sentence);
  if (loose.length === 0) return listed;
  const { words } = sentence;
  const others = loose.flatMap(({ start, end, offer, preposition, isStrict, isPromise }): PhraseMatch<'vagueDates'>[] => {
    const firstWord = words.findIndex((word) => word.start >= start);
    const endWord = words.findLastIndex((word) => word.end <= end) + 1;
    // What the list holds is for the list to judge.
    if (firstWord < 0 || endWord <= firstWord || listed.some((match) => match.firstWord <= firstWord && match.endWord >= endWord)) return [];
    return [
      {
        list: 'vagueDates',
        key: sentence.slice({ start, end }).toLowerCase(),
        entry: { offer, preposition, ...(isStrict && { strict: true }), ...(isPromise && { isPromise }) },
        slot: 0,
        start: words[firstWord]!.start,
        end: words[endWord - 1]!.end,
        firstWord,
        endWord,
      },
    ];
  });
  return [...listed, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** In order, none overlapping; offsets count from the start of the sentence. */
export function vagueTimesIn(sentence: Sentence): readonly VagueTime[] {
  const matches = allMatches(sentence);
  // A line of such a length is data, and reading around each of its words would take for ever.
  if (matches.length === 0 || sentence.text.length > longest) return none;
  const times: VagueTime[] = [];
  let done = 0;
  for (const match of matches) {
    if (match.start < done || !passesGuard(sentence, match)) continue;
    // A longer phrase that is not meant so holds no shorter one that is.
    done = match.end;
    const time = withLead(sentence, match);
    if (
      sentence.isQuoted(time) ||
      spellsOut(sentence, time) ||
      isName(sentence, time) ||
      isAdjective(sentence.text, time) ||
      isMonthsEnd(sentence.text, time) ||
      isPinned(sentence, time) ||
      (match.entry.last && !endsClause(sentence.text, time))
    )
      continue;
    if (/\b(?:do not|don['’]t|cannot|can['’]t|never) (?:claim|pretend|promise|say)\b[^.;]*$/i.test(sentence.text.slice(0, time.start))) continue;
    // “It sorts itself out in a little while.”
    if (/\b(?:itself|themselves|of its own accord|on (?:her|his|its|their) own)\b/i.test(sentence.text) && !/\b(?:i|we|you|our|us)\b/i.test(sentence.text))
      continue;
    const claim =
      match.entry.isPromise || isTimeOfTelling(sentence.text, time) || isHandedOver(sentence, time) || isOnList(sentence.text, time)
        ? 'promise'
        : isAskedLast(sentence.text, time)
          ? 'request'
          : claimAbout(sentence, { firstWord: time.firstWord, endWord: match.endWord });
    if (
      claim === 'other' ||
      (claim === 'plain' && isTold(sentence, time)) ||
      isFree(sentence, time) ||
      isOfTimeAsked(sentence.text, time) ||
      isInvited(sentence, time) ||
      isForecast(sentence, time) ||
      isOfTheLaw(sentence.text) ||
      !isOfUs(sentence, { firstWord: time.firstWord, endWord: match.endWord }, match.key)
    )
      continue;
    // “Sometime” leads “sometime this winter”.
    if (times.length > 0 && times.at(-1)!.start >= time.start) times.pop();
    times.push({ ...time, claim });
  }
  return times;
}

/** True for a phrase that counts only in so many words of promise or request: “this week”, “at the end of the month”. */
export const isStrict = ({ match, lead, isLimit }: VagueTime): boolean =>
  match.entry.strict === true || isLimit || (/^at\b/.test(lead) && / of the /.test(` ${match.key} `));

const leads = new Set(['at', 'in', 'over', 'within', 'during', 'inside', 'the', 'these', 'across', 'sometime']);
const goingOn = new Set(['applies', 'apply', 'continues', 'free', 'good', 'hold', 'holds', 'last', 'lasts', 'open', 'run', 'runs', 'stands', 'valid']);
const whenLeads = new Set(['when', 'whenever', 'once', 'as', 'soon']);

function withLead(sentence: Sentence, match: PhraseMatch<'vagueDates'>): Omit<VagueTime, 'claim'> {
  const { words, text } = sentence;
  const belongs = match.entry.after?.includes('whenever') ? whenLeads : leads;
  let { firstWord } = match;
  while (
    firstWord > 0 &&
    belongs.has(words[firstWord - 1]!.lower) &&
    canLead(words[firstWord - 1]!.lower, words[firstWord]!.lower) &&
    /^\s+$/.test(text.slice(words[firstWord - 1]!.end, words[firstWord]!.start))
  )
    firstWord--;
  const { start } = words[firstWord]!;
  const lead = text.slice(start, match.start).toLowerCase();
  const isLimit = /^(?:until|till|through)$/.test(words[firstWord - 1]?.lower ?? '') && words.slice(0, firstWord).some(({ lower }) => goingOn.has(lower));
  return { match, lead, firstWord, start, end: match.end, isLimit, isAll: !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(match.end)) };
}

/** “in the next few days”; but the “in” of “pop in sometime” belongs to the verb. */
const canLead = (lead: string, next: string): boolean =>
  (lead !== 'these' || /^(?:coming|few|next)$/.test(next)) &&
  (!/^(?:in|at|over)$/.test(lead) || /^(?:the|these|an?|several|month|month's|quarter|year|year's)$/.test(next));

/** “by hand at EOD (end of day)”: what the brackets hold is said already. */
const spellsOut = ({ text }: Sentence, { start }: TextRange): boolean => /\b[A-Z]{2,6} ?\($/.test(text.slice(Math.max(0, start - 9), start));

/** “the Coming Soon page”: capitals where none belong make a name. */
function isName(sentence: Sentence, { firstWord, match, start, end }: Omit<VagueTime, 'claim'>): boolean {
  const { text, words } = sentence;
  const phrase = text.slice(start, end);
  // “ASAP Couriers” is somebody, and so is “Soon & Sons”.
  if (/^\p{Lu}/u.test(phrase)) {
    const evidence = nameEvidence(sentence, { firstWord, endWord: match.endWord }, false);
    if (evidence === 'sure' || (evidence === 'likely' && phrase === phrase.toUpperCase())) return true;
  }
  if (phrase === phrase.toUpperCase() || !words.slice(firstWord, match.endWord).every((word) => /^\p{Lu}/u.test(text.slice(word.start)))) return false;
  return /[\p{L}\p{N},]\s*$/u.test(text.slice(0, start));
}

/** “the end-of-month report”, “next week’s call”. */
function isAdjective(text: string, { start, end }: TextRange): boolean {
  if (/^['’]s\b/.test(text.slice(end))) return true;
  return /\p{L}[-‐‑]\p{L}/u.test(text.slice(start, end)) && /^\s+(?!(?:and|at|but|for|if|or|so|this|to|when|with)\b)\p{L}/u.test(text.slice(end, end + 12));
}

/** “By the end of this month” is the last day of it; “at the end” may be any of the last, and “the month” any month. */
const isMonthsEnd = (text: string, { start, end }: TextRange): boolean =>
  (/^(?:the\s+)?end\s+of\s+(?:this|next)\s+month$/i.test(text.slice(start, end)) && /\bby\s+$/i.test(text.slice(Math.max(0, start - 6), start))) ||
  (/^(?:the\s+)?end\s+of\s+the\s+month$/i.test(text.slice(start, end)) && freeUntil.test(text.slice(0, start)));
/** “No storage fee until the end of the month” holds to its last day. */
const freeUntil = /\b(?:free|no (?:\w+ )?(?:charges?|costs?|fees?|rent)|nothing to pay)\b[^,;.]{0,30}\b(?:until|till|through)\s+$/i;

/** “At some point in January” leaves the day as open as “at some point”. */
const isWithin = (text: string, end: number, month: number): boolean =>
  month > end && /^\s+(?:in|during|of|around)(?:\s+(?:early|mid|late|the\s+\w+\s+of))?\s+$/.test(text.slice(end, month));

/** “The bus soon reaches the town” and “the next few weeks are busy” tell what is so. */
const isTold = ({ words, text }: Sentence, time: Omit<VagueTime, 'claim'>): boolean =>
  isPresent({ words, text }, time) || isHabit(text, time) || isBusy(words, time) || /\bminutes$/.test(time.match.key);
/** “It hangs out again before long” and “they appear as and when” tell what is so; “it comes soon” promises. */
const isHabit = (text: string, { start, match }: Omit<VagueTime, 'claim'>): boolean =>
  /^as and when\b/i.test(text.slice(match.start)) || habit.test(text.slice(0, start));
const habit = new RegExp(
  '(?:^\\W*|[,;:–—] ?|\\b(?:and|as|because|but|since|so|that|when|while) )' +
    '(?:(?:it|he|she) (?!(?:arrives|begins|comes|follows|goes|is|lands|leaves|opens|reaches|ships|starts)\\b)[a-z]+s|' +
    "they(?:['’]re| are) (?!(?:arriving|coming|going|leaving|starting)\\b)[a-z]+ing|" +
    'they (?!(?:are|arrive|begin|come|follow|go|land|leave|open|reach|ship|should|start|will)\\b)[a-z]+)\\b[^.;]*$',
  'i',
);
/** “You can have it back any day” leaves the day to the client, and “soon as it is here” is “as soon as”. */
const isFree = ({ text }: Sentence, { match: { key, start, end } }: Omit<VagueTime, 'claim'>): boolean =>
  (/^any (?:day|hour|minute|moment)$/.test(key) && !/(?:\b(?:will|shall|should|due|expect\w*)\b|['’]ll\b)/i.test(text.slice(0, start))) ||
  (key === 'soon' && /^\s+as\s+(?!well\b)/i.test(text.slice(end)));
/** “Let me know a convenient time this week”: the day is what we ask for. */
const isOfTimeAsked = (text: string, { start, end }: Omit<VagueTime, 'claim'>): boolean =>
  /^(?:in )?(?:the )?(?:coming|following|next|this)\b/i.test(text.slice(start, end)) && timeAsked.test(text.slice(0, start));
const timeAsked = new RegExp(
  '\\b(?:choose|find|give (?:me|us)|let (?:me|us) (?:have|know)|name|offer|pick|propose|say|suggest|tell (?:me|us)) ' +
    '(?:(?:me|us) )?(?:an?|one|some|the|three|two) (?:[a-z]+ ){0,2}?(?:dates?|days?|evenings?|(?:half )?hours?|mornings?|slots?|times?) $',
  'i',
);
/** “Have a look when you get a minute” invites, and “a convenient time this week” leaves the day to the client. */
const isInvited = ({ text }: Sentence, { start, end }: Omit<VagueTime, 'claim'>): boolean =>
  (/^when(?:ever)? you (?:find|get|have)\b/i.test(text.slice(start, end)) && invited.test(text.slice(0, start)) && !answers.test(text)) ||
  (/^(?:this|next) week$/i.test(text.slice(start, end)) && choice.test(text.slice(0, start)));
const invited = /\b(?:have|take) an? (?:browse|go|listen|look|peek|play|read|wander)\b[^.;]*$/i;
const answers = /\b(?:kindly|please)\b|\b(?:and|then) (?:answer|let|reply|say|send|tell|write)\b/i;
const choice = /\b(?:an?|any|the best|what|which) (?:(?:better|convenient|good|quiet|suitable) )?(?:day|evening|hour|morning|slot|time)s? $/i;
/** “We could take the narrow claims and have a patent, probably by summer”: what an option may bring, and no promise. */
const isForecast = ({ text }: Sentence, { start }: Omit<VagueTime, 'claim'>): boolean => {
  const before = text.slice(0, start);
  return hedge.test(before) && /\b(?:could|might|may|would)\b[^.;]*\band (?:then )?(?:be|get|have|hold|own|see|win)\b/i.test(before);
};
/** “You will have to keep digital records at some point as the new rules come in”: when a law comes, nobody here promises or asks. */
const isOfTheLaw = (text: string): boolean =>
  /\b(?:acts?|directives?|laws?|legislation|regulations?|(?:new|tax|vat) rules?)\b(?: \w+){0,3} (?:appl(?:y|ies)|bites?|changes?|comes?|kicks?|requires?|starts?|takes?|will)\b/i.test(
    text,
  ) && !/\b(?:i|we)(?:['’]ll| will| shall)\b|\bplease\b/i.test(text);
const hedge = /\b(?:hopefully|likely|maybe|perhaps|possibly|presumably|probably|with (?:some |any |a bit of )?luck)[ ,]*(?:at |in |by )?$/i;
const isBusy = (words: readonly Word[], { match, firstWord }: Omit<VagueTime, 'claim'>): boolean =>
  firstWord < 2 &&
  /^(?:is|are|look|looks)$/.test(words[match.endWord]?.lower ?? '') &&
  /^(?:always|busy|calm|cold|crowded|free|full|fully|going|hectic|hot|mild|packed|quiet|rather|set|so|very|wet)$/.test(words[match.endWord + 1]?.lower ?? '');
const isPresent = ({ words, text }: Pick<Sentence, 'words' | 'text'>, { match, start, end }: Omit<VagueTime, 'claim'>): boolean =>
  match.key === 'soon' &&
  /^\s+(?!(?:is|has|as|this|us|unless)\b)[a-z]{2,}s\b/.test(text.slice(end)) &&
  /\p{L}\s+$/u.test(text.slice(0, start)) &&
  !/^(?:we|i|you|they)\b/.test(words[match.firstWord - 1]?.lower ?? '');

/** A real date in the same sentence says which day is meant; an hour says so of today, a month of a longer time. */
function isPinned(sentence: Sentence, { match, start, end }: Omit<VagueTime, 'claim'>): boolean {
  const { offer } = match.entry;
  return datesIn(sentence).some((date) => {
    // “Tuesday next week” is a day itself.
    if (overlaps(date, { start, end })) return date.type === 'weekday' && date.fixed;
    if (/^(?:yesterday|last)\b/i.test(date.text)) return false;
    if (date.type === 'time') return offer === 'today' || offer === 'soon';
    return date.fixed || (date.type === 'month' && /Year$|^later$/.test(offer) && !isWithin(sentence.text, end, date.start));
  });
}

/** “I’ll tell you who opened it when I get a chance”: what the clause between tells is over, so the time is that of the telling. */
const isTimeOfTelling = (text: string, { start }: TextRange): boolean =>
  /^(?:once|when|whenever) (?:I|we) (?:can|find|get|have)\b/.test(text.slice(start, start + 24)) &&
  /^\W*(?:\w+,? ){0,2}(?:I|[Ww]e)(?:['’]ll| will| shall|['’]m going to|['’]re going to) [^,;]*\b(?:what|where|which|who|whether|why)\b[^,;]*$/.test(
    text.slice(0, start),
  );

/** “That is on my list for when things calm down.” */
const isOnList = (text: string, { start }: TextRange): boolean =>
  /\b(?:first|next|top|up)? ?(?:of|on) (?:my|our|the) (?:bench|desk|list|pile|to-do list),? (?:for )?$/i.test(text.slice(Math.max(0, start - 40), start));

/** “Could you come by one day, when it suits you?” asks for no time. */
const isAskedLast = (text: string, { start, end }: TextRange): boolean =>
  /^when/i.test(text.slice(start)) && /^\W*\?/.test(text.slice(end)) && /\b(?:can|could|will|would) you\b[^?;:]*, $/i.test(text.slice(0, start));

/** “You receive the seat plan in good time” promises in the present; “you arrived in good time” and “we always do” tell. */
const isHandedOver = (sentence: Sentence, { start, end, firstWord, match }: Omit<VagueTime, 'claim'>): boolean =>
  /^(?:in good time|within a reasonable)/i.test(sentence.text.slice(start, end)) &&
  handsOver.test(sentence.text.slice(0, start)) &&
  claimAbout(sentence, { firstWord, endWord: match.endWord }) === 'plain';
const handsOver = new RegExp(
  '^\\W*(?:(?:and|also|then|so),? )?(?:(?:you|your [a-z]+|the (?:crew|guests|team|drivers?)) (?:gets?|hears?|receives?)|' +
    'we (?:bring|deliver|send)|(?:the|your|our) [^,;:]{2,40}? (?:comes?|goe?s?|reach(?:es)?) (?:to )?' +
    '(?:you|your [a-z]+))\\b[^,;:]*$',
  'i',
);

const endsClause = (text: string, { end }: TextRange): boolean =>
  /^\s*(?:$|[^\p{L}\p{N}\s]|(?:after|and|because|but|by|for|if|on|once|please|so|this|to|with)\b)/iu.test(text.slice(end));
