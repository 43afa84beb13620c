/** What a question is about and what an answer to it looks like. */
import type { Sentence } from '../sentence';
import { wordsOf } from '../words';
import { datesIn } from './dates';
import { moneyIn } from './money';
import type { OpenAsk } from './questions';
import { emptyWords, kindWords, stemOf, synonymOf } from './stems';
import { plainText } from './tense';
import { calledLength } from './vocatives';
import {
  atHome,
  comesLater,
  dones,
  guess,
  modals,
  needsYours,
  negated,
  numberWords,
  ofQuote,
  ofThoseWho,
  oneWord,
  opener,
  placeAlone,
  plainYesOrNo,
  promised,
  pronoun,
  reported,
  settled,
  timeUnits,
  verdict,
  yesNo,
} from './answerSignsPatterns';

export type QuestionKind = 'when' | 'howLong' | 'price' | 'amount' | 'who' | 'where' | 'why' | 'yesNo' | 'what' | 'do';

export function kindOfQuestion({ type, text }: Pick<OpenAsk, 'type' | 'text'>): QuestionKind {
  // “Could you let us know which …” asks “which …”.
  const lower = text
    .slice(calledLength(text))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(
      /^\W*(?:(?:and|also|so|but|please|do|just) )*(?:(?:can|could|would|will) you )?(?:please |also |kindly )*(?:let (?:me|us) know|tell (?:me|us)|advise|confirm|say|explain)(?: please)? (?=(?:which|what|who|whom|whose|when|where|why|how)\b)/,
      '',
    );
  if (type === 'request') return 'do';
  const isPrice =
    /\bhow much\b(?! (?:[a-z]+ )?(?!tax\b|vat\b|money\b|cash\b|budget\b|deposit\b|rent\b|am\b|are\b|can\b|could\b|did\b|do\b|does\b|extra\b|for\b|i\b|if\b|in\b|is\b|it\b|it's\b|less\b|more\b|of\b|off\b|on\b|or\b|per\b|roughly\b|should\b|that\b|the\b|this\b|to\b|was\b|we\b|will\b|with\b|would\b|you\b|altogether\b|fitted\b|all\b|a\b|an\b|each\b|these\b|those\b|they\b|your\b|our\b|my\b|have\b|has\b|must\b|shall\b|may\b|might\b|including\b|without\b|and\b|by\b|at\b|from\b|longer\b|cheaper\b|dearer\b|cost\b|costs\b|fee\b|notice\b|up\b|then\b|now\b|approximately\b|about\b|please\b|before\b|after\b|just\b|only\b|delivered\b|installed\b|plus\b)[a-z]+\b)|\b(?:what|which|how|any|your|rough\w*)\b.{0,40}\b(?:prices?|costs?|fees?|charges?|rates?|budget|quote|quotation)\b|\b(?:prices?|costs?|fee|quote|rates?) for\b|\b(?:what|what's|what is)(?: is)? the damage\W*$|\bwhat\b[^?]{0,60}\bset (?:me|us) back\b|\b(?:what|which|any) (?:\w+ )?discount\b|what's the (?:\w+ )?discount\b|^\W*(?:and )?(?:the )?(?:price|cost|fee)s?\W*$/;
  if (isDearer.test(lower)) return 'price';
  if (
    isPrice.test(lower) &&
    !/^\W*(?:(?:and|so|but|also) )?(?:how (?:far|long|old|often|soon)|when|where|who)\b/.test(lower) &&
    !/\bhow many\b/.test(lower) &&
    !/(?<!\b(?:what|how much) )\b(?:included?|whether|if|is|are|does|do) (?:the |that |it |this |all |your |our |my )?(?:prices?|costs?|fees?)\b/.test(lower) &&
    !/\bhow (?:does|do|is|are|was|were) (?!.*\bcost\b)/.test(lower)
  )
    return 'price';
  if (/\bhow (?:long|many (?:days|weeks|months|hours|minutes))\b|\blead time|turnaround/.test(lower)) return 'howLong';
  if (
    (/\bwhen\b/.test(lower) && !isClause(lower)) ||
    /\b(?:by )?(?:what|which) (?:date|day|time|deadline|hour|week|month|year)\b|\bhow (?:soon|late|early|far (?:ahead|beforehand|in advance))\b|\b(?:the|your|our) (?:timeline|timing|deadline|latest date|earliest date)\b|\blatest date\b/.test(
      lower,
    )
  )
    return 'when';
  if (
    /\bhow far (?:along|(?:are|have|is) (?:we|you|things|the (?:\w+ )?(?:book|build|design|draft|job|order|project|work))\b(?! (?:away|from|to)))/.test(lower)
  )
    return 'what';
  if (
    /\bhow (?:many|much|big|large|often|far(?! (?:ahead|beforehand|in advance)\b)|heavy|high|wide|tall|deep|thick|old|small)\b|\bwhat (?:size|number|quantity)\b|\bwhat (?:did|do|does|will|would) [^?]{2,40} (?:measure|weigh)\b/.test(
      lower,
    )
  )
    return 'amount';
  if (
    /\b(?:who|whom|whose|which (?:person|colleague|of (?:them|us|you)(?! (?:is|are) (?:cheap|better|best|bigger|larger|right))|of (?:your|the) (?:people|colleagues|team|staff|men|lads|girls)))\b/.test(
      lower,
    ) &&
    !ofThoseWho.test(lower)
  )
    return 'who';
  // “Where are we with the draft?”
  if (/\bwhere (?:are|do) (?:we|you|things) (?:at with|on|stand (?:on|with)|with)\b/.test(lower)) return 'what';
  if (/\bwhere\b/.test(lower)) return 'where';
  if (/\b(?:why|how come|what(?:'s| is| was) the reason)\b/.test(lower)) return 'why';
  return /\b(?:what|which|how)\b/.test(lower) && !/^\W*(?:and |so |but |also )?(?:is|are|do|does|did|can|could|will|would|have|has|should|may)\b/.test(lower)
    ? 'what'
    : 'yesNo';
}

/** “Is that more?”, “would it be extra?” */
const isDearer = new RegExp(
  '^\\W*(?:(?:and|but|or|so),? )?(?:are|is|will|would) (?:it|that|these|they|this|those)(?: all)?(?: be| cost(?: us)?)? ' +
    '(?:an? extra|any (?:dearer|more)|dearer|extra|more|more expensive)\\W*$',
);

/** “Can we keep the number when we move?” and “whether it counts when it rains” ask for no day. */
const isClause = (lower: string): boolean =>
  /^\W*(?:and |but |so )?(?:how|what|where|which|who|why)\b.*[a-z] when (?:it|my|our|she|he|that|the|there|they|we|you|your)\b/.test(lower) ||
  /\b(?:whether|if)\b(?!.*\b(?:and|or) when\b).*\bwhen\b/.test(lower) ||
  (/^\W*(?:(?:and|so|but|also),? )?(?:is|are|do|does|did|can|could|will|would|have|has|should|may)\b.*[a-z] when (?:i|we|you|it|they|he|she|the|our|my|your|there)\b/.test(
    lower,
  ) &&
    !/\b(?:know|tell|let|say|confirm|idea|sure|advise|remind|decided|clear|explain|check|find out|share|give|send|news|word|and|or|by|until|since|from|of|on|about|exactly)\b.* when\b/.test(
      lower,
    ));

/** The stems of the words that a question is about, without those that its kind stands for. */
export function topicOf({ sentence, range, sentenceStart, block }: OpenAsk, kind: QuestionKind): ReadonlySet<string> {
  const end = range.end - sentenceStart;
  const first = range.start - sentenceStart;
  const start = first + calledLength(sentence.text.slice(first, end));
  const { from, to } = mainClause(sentence, start, end);
  const own = sentence.words.filter((word) => word.start >= from && word.end <= to);
  const generic = kindWords(kind);
  const telling = (words: Sentence['words']): ReadonlySet<string> =>
    new Set(words.flatMap(({ lower }) => (emptyWords.has(lower) || generic.has(stem(lower)) ? [] : [stem(lower)])));
  const main = telling(own);
  // “If the magazine prints one, do we need to come back to you?” is about magazines.
  const topic = main.size > 0 || (from === start && to === end) ? main : telling(sentence.words.filter((word) => word.start >= start && word.end <= end));
  if (topic.size > 0 || !/\b(?:that|it|this|they|them|those|these|so|why)\b/i.test(sentence.text.slice(start, end))) return topic;
  // “I would like the window to be wider. Is that possible?”
  const { sentences } = block.prose;
  const before = sentences[sentences.findIndex((placed) => block.start + placed.start === sentenceStart) - 1];
  return before && !before.sentence.text.includes('?') ? stemsIn(before.sentence) : topic;
}

/** “Before you update the shop, make a copy of the list, since we lost one”: what is asked, without when and why. */
function mainClause(sentence: Sentence, start: number, end: number): { readonly from: number; readonly to: number } {
  const text = plainText(sentence).slice(start, end);
  // “My neighbour wants to know who owns the strip” is not about the neighbour.
  const asker =
    /^\W*(?:my|our|the) (?:[a-z]+ ){1,2}(?:also |just |still )?(?:asked|asks|wants to know|wondered|wonders|would like to know)\b/.exec(text)?.[0].length ?? 0;
  const before = asker || (/^\W*(?:before|when|once|after|while|if|as soon as) (?:you|the|we|it|that|this|our|my)\b[^,]{2,60},/.exec(text)?.[0].length ?? 0);
  const behind =
    /(?: (?:before|when|once|while|until) (?:you|we|i|it|they|he|she|our|my|the \w+ (?:has|have|is|are|comes?))\b|,? (?:since|because|so that|otherwise|as (?:we|i|our|my|the))\b)/.exec(
      text.slice(before + 12),
    );
  const to = behind ? before + 12 + behind.index : text.length;
  // What is left must say something by itself.
  return to - before > 14 ? { from: start + before, to: start + to } : { from: start, to: end };
}

/** The stems of all telling words of a text. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).flatMap(({ lower }) => (emptyWords.has(lower) ? [] : [stem(lower)])));

const stem = (lower: string): string => synonymOf(stemOf(lower));

export const stemsIn = (sentence: Sentence): ReadonlySet<string> => sentence.note(findStems);
const findStems = ({ words }: Sentence): ReadonlySet<string> => new Set(words.flatMap(({ lower }) => (emptyWords.has(lower) ? [] : [stem(lower)])));

/** True when two sentences have a word in common that tells what they are about. */
export function sharesTopic(one: Sentence, other: Sentence): boolean {
  const stems = stemsIn(other);
  for (const stem of stemsIn(one)) if (stems.has(stem)) return true;
  return false;
}
/** “We do not know yet” and “it depends” answer, though without the fact. */
export const answersAnyhow = new RegExp(
  "\\b(?:(?:hasn't|haven't|has not|have not|not)(?: yet)? (?:answered|replied|heard|decided|reacted|been decided)|no news|" +
    "i'll (?:chase|ask|find out|check|ring|call (?:them|him|her))|don't know|do not know|not sure|depends|" +
    'not (?:yet )?(?:decided|fixed|clear|known)|will (?:ask|check|find out|let you know|' +
    'tell you(?! (?:as soon as|once|when) (?:he|she|the|they)\\b)|confirm|come back|get back|look into)|' +
    "'ll (?:ask|check|find out|let you know|tell you(?! (?:as soon as|once|when) (?:he|she|the|they)\\b)|confirm|come back|" +
    "get back|look into)|asked (?:the|our|my|them|him|her)|waiting for|(?:that|this)(?:'s| is| one is|'s one| is one) " +
    "(?:really )?(?:(?:one|a (?:question|matter)) )?for (?:an?|the|your) |cannot say|can't say|too early|" +
    '(?:before|until) (?:any(?:body|one)|he|i|one|she|they|we) (?:can|could) (?:answer|give|know|name|quote|say|tell)|' +
    '(?:have|need) to (?:ask|check|look|measure|see|test) .{2,40} (?:before|first))\\b',
);

/** True for what a question of this kind asks for: a day, an amount of money, a name. */
export const hasValue = (kind: QuestionKind, sentence: Sentence): boolean => sentence.note(valueFinder(kind));

/** A finder for each kind, for every question is held against every sentence. */
const valueFinders = new Map<QuestionKind, (sentence: Sentence) => boolean>();

function valueFinder(kind: QuestionKind): (sentence: Sentence) => boolean {
  let find = valueFinders.get(kind);
  if (!find) valueFinders.set(kind, (find = (sentence) => findValue(kind, sentence)));
  return find;
}

function findValue(kind: QuestionKind, sentence: Sentence): boolean {
  const text = plainText(sentence);
  switch (kind) {
    case 'when':
      return (
        datesIn(sentence).length > 0 ||
        /\b(?:once|after|as soon as|next|this|end of|early|late|mid|tomorrow|today|immediately|straight away|right away|already|any time|anytime|whenever|from \w+ to|ahead|beforehand|in advance|(?:day|evening|month|morning|night|week) before|all (?:day|night|week|year)|always|any (?:day|hour)|around the clock|daily|every \w+|round the clock|weekdays|weekends|(?:mornings|afternoons|evenings)|january|february|april|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)|(?:after|around|at|before|by|from|till|until) (?:about |half past |quarter (?:past|to) )?(?:one(?! of\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b/.test(
          text,
        )
      );
    case 'howLong':
      return (
        datesIn(sentence).some(({ type }) => type === 'duration') ||
        (timeUnits.test(text) && numberWords.test(text)) ||
        /\b(?:until|till|to|overnight|forever|life(?:time)?|in (?:an?|one) (?:afternoon|day|evening|morning))\b/.test(text)
      );
    case 'price':
      return (
        moneyIn(sentence).length > 0 ||
        /\b(?:attached|enclosed|quote|quotation|price list|free|included|no (?:extra )?(?:cost|charge|fee)|percent|per cent|discount)\b|%/.test(text) ||
        /\b(?:same (?:charge|cost|fee|price|rate)|(?:no|not any) (?:dearer|extra|more expensive)|nothing (?:extra|more|on top))\b/.test(text)
      );
    case 'amount':
      return numberWords.test(text);
    case 'who':
      return (
        /\b(?:i|we|she|he|they|team|colleagues?|somebody|nobody|yours)\b|\byou (?:do|are|may|can|will|have|must|need)\b|\b(?:by|with|to|from) (?:me|us|you)\b|\bbelongs? to\b|\b(?:held|owned|kept|paid|run|signed|written) by (?:an?|her|his|its|our|the|their) [a-z]+|\bowned by\b|\b(?:the|your|our|a|his|her|my) (?:architect|bank|builder|caretaker|city|company|council|driver|electrician|insurance|insurer|landlord|lawyer|manager|neighbou?rs?|owner|painter|plumber|printer|supplier|tenants?|town)\b/.test(
          text,
        ) ||
        /(?:^|(?<=[\s(“"]))(?!(?:Yes|No|Sure|Thanks|Thank|Many|Done|All|So|Also|As|And|But|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|The|Your|Our|A|An|In|On|At|It|This|That|There)(?!\p{L}))\p{Lu}\p{Ll}+/u.test(
          sentence.text,
        )
      );
    case 'where':
      return /\b(?:at|in|on|to|under|behind|here|there|from|near|against|beside|between|inside|opposite|along|away|above|below|next to|nowhere|anywhere|everywhere|wherever)\b|\uFFFC/.test(
        text,
      );
    case 'why':
      return /\b(?:because|due to|(?:that|this|which)(?:'s| is| was) why|so that|reasons?|owing to|in order to|otherwise|that way)\b|\b(?:since|as|so) (?:we|you|i|it|they|he|she|the|our|your|my|there|that)\b|(?:^\W*|, |\bjust )to (?!(?:the|a|an|my|our|your|me|us|you)\b)[a-z]+/.test(
        text.replace(asTheSame, ' '),
      );
    case 'yesNo':
      return yesNo.test(text);
    case 'do':
      return dones.test(text) || datesIn(sentence).length > 0;
    case 'what':
      return guess.test(text);
  }
}

/** “From the same place as the film” gives no reason. */
const asTheSame = /\b(?:same|such)(?: \w+){0,2} as\b/g;
const ours = /\b(?:i|we)(?:'ve| have) \w+/;

/** “Somebody has to be in for ten minutes” answers “would I need to be at home?”. */
export const saysWhoIsIn = (question: string, sentence: Sentence): boolean => atHome.test(question.toLowerCase()) && atHome.test(plainText(sentence));

/** True when a sentence right below a question, or with nothing else to answer, reads as its answer. */
export const repliesTo = (kind: QuestionKind, sentence: Sentence): boolean => hasValue(kind, sentence) || answersAnyhow.test(plainText(sentence));

/** What the client asks us to do or whether we do it: “come” of “can you come this week?”. */
export const deedOf = (question: string): string | undefined =>
  /\b(?:can|could|will|would|do|are) you (?:also |still |please |guys |able to |going to )*([a-z]+)/.exec(question.toLowerCase())?.[1];

/** “I can come on Thursday” answers “can you come this week?”. */
export const echoes = (text: string, deed: string): boolean =>
  new RegExp(`\\b(?:i|we)(?:'ll|'d)?(?: +(?:can|can't|cannot|could|will|won't|would|do|don't|am|are|also|not|only|still|gladly))* +${deed}(?:ing)?\\b`).test(
    text,
  );

/** “Under the stairs.” */
export const namesPlaceAlone = (sentence: Sentence): boolean => placeAlone.test(plainText(sentence));
/** “I will have the Korean price for you on Wednesday.” */
const later = {
  price: new RegExp(`\\b${comesLater}(?:costs?|estimate|figures?|offer|prices?|quotation|quote|sum)\\b`),
  when: new RegExp(`\\b${comesLater}(?:date|dates|day|slot|time|timetable)\\b`),
  howLong: new RegExp(`\\b${comesLater}(?:estimate|figure|schedule|timetable)\\b`),
};

/** How surely a sentence answers a question: 0 not at all, 1 and more for an answer. `share` is how much of the topic its surroundings have. */
export function answerScore(
  sentence: Sentence,
  kind: QuestionKind,
  share: number,
  count: number,
  topicSize: number,
  isOnly: boolean,
  deed: string | undefined,
): number {
  const text = plainText(sentence);
  const asksBack = /\?\W*$/.test(text);
  const value = hasValue(kind, sentence);
  if (asksBack) return share >= 0.5 ? 1 + share : 0;
  if (deed !== undefined && topicSize <= 1 && echoes(text, deed)) return 1.3;
  if (topicSize === 0) return value || answersAnyhow.test(text) ? 1.2 : 0;
  if (isOnly && (kind === 'price' || kind === 'when' || kind === 'howLong') && later[kind].test(text) && datesIn(sentence).length > 0) return 1.2;
  if (share === 0) {
    if (kind === 'howLong' && isOnly && datesIn(sentence).some(({ type }) => type === 'duration')) return 1;
    if (kind !== 'price' && kind !== 'when' && kind !== 'howLong') return kind === 'yesNo' && value && isOnly ? 1 : 0;
  }
  // “It comes to £480” answers the only question for a price.
  if (
    value &&
    isOnly &&
    ((kind === 'price' && (moneyIn(sentence).length > 0 || /\b(?:free|included|no (?:extra )?(?:cost|charge|fee)|percent|per cent)\b|%/.test(text))) ||
      kind === 'howLong' ||
      (kind === 'when' && !/\bfor the (?:next|first|last) \w+ (?:days|weeks|months)\b/.test(text))) &&
    pronoun.test(text)
  )
    return 1 + share;
  if (share === 0) return 0;
  if (answersAnyhow.test(text) && share >= 0.34) return 1 + share;
  switch (kind) {
    case 'what':
      return share >= 0.6 || count >= 2 ? 1 + share : 0;
    case 'yesNo':
      return share >= 0.6 || (value && share >= 0.3) || (count >= 2 && share >= 0.4) || (share >= 0.25 && settled.test(text))
        ? 1 + share + (value ? 0.5 : 0)
        : 0;
    case 'do':
      // “Under the stairs.”
      if (namesPlaceAlone(sentence)) return 0;
      // “Six chairs, two of them in gift paper.”
      if (
        share >= 0.5 &&
        !/\b(?:am|are|can|could|did|do|does|had|has|have|is|may|must|shall|should|was|were|will|would)\b|'(?:s|re|ve|ll|m|d)\b/.test(text) &&
        sentence.words.length < 12 &&
        /,/.test(text)
      )
        return 1 + share;
      return (value &&
        (share >= 0.4 ||
          count >= 2 ||
          (share >= 0.25 && reported.test(text)) ||
          (share >= 0.3 && (ours.test(text) || reported.test(text) || (promised.test(text) && datesIn(sentence).length > 0))))) ||
        (share >= 0.6 && count >= 2) ||
        share >= 0.8 ||
        (share >= 0.75 && count >= 3)
        ? 1 + share + (reported.test(text) ? 0.6 : 0)
        : 0;
    default:
      return value && (share >= 0.5 || count >= 2)
        ? 1.5 + share
        : share >= 0.99 && topicSize >= 2 && kind !== 'when' && kind !== 'price' && kind !== 'howLong'
          ? 1.2
          : 0;
  }
}

/** How well a sentence that shares little with a question could still answer it; 3 is enough. */
export function fitScore(sentence: Sentence, about: readonly ReadonlySet<string>[], kind: QuestionKind, topic: ReadonlySet<string>, question: string): number {
  const text = plainText(sentence);
  // “Does somebody have to be there?” and “you do not have to”.
  let score = modals.some((modal) => modal.test(text) && modal.test(question.toLowerCase())) ? 1 : 0;
  for (const word of topic) if (about.some((stems) => stems.has(word))) score = Math.min(score + 2, 3);
  if (pronoun.test(text)) score++;
  if (kind === 'yesNo' && plainYesOrNo.test(text)) return score + 3;
  // “I’ve rewritten the opening” reports what was asked for as “make the first paragraph friendlier”.
  if (kind === 'do' && ours.test(text)) return score + 2;
  if (kind === 'yesNo' || kind === 'do') return score + (yesNo.test(text) ? 2 : negated.test(text) ? 1 : 0);
  if (kind === 'what') return score;
  return hasValue(kind, sentence) ? score + (kind === 'who' || kind === 'where' || kind === 'why' ? 1 : 2) : Math.min(score, 2);
}

/** False for a statement that lacks what the question asks for, such as a day. */
export const fits = (kind: QuestionKind, sentence: Sentence): boolean =>
  kind === 'yesNo' || kind === 'what' || kind === 'why' || kind === 'do' || hasValue(kind, sentence) || answersAnyhow.test(plainText(sentence));

/** True for a sentence that says something: no question, and nothing that the client is to do. */
export const isStatement = (sentence: Sentence): boolean => {
  // “Thank you, round it is.”
  const text = plainText(sentence).replace(
    /^\W*(?:thanks|thank you|perfect|great|lovely|excellent|ok|okay)[,!–-]+ *(?=\w+ \w+)(?!for\b|(?:that|this|it)(?:'s| is| helps)\b)/,
    '',
  );
  return (
    (sentence.words.length > 1 || oneWord.test(text)) &&
    !/\?\W*$/.test(text) &&
    !/^\W*(?:and |so |just |then )?(?:please(?! (?:do|don't)\W*$)|next step\b|have a (?:look|read|listen)|take a look|tell(?= (?:me|us)\b)|send|reply|call|sign|approve|confirm|choose|pick|let (?:me|us) know|kindly|could you|can you|would you|to your points|here (?:are|is) (?:my|our|the) (?:answers?|replies))\b|\b(?:please (?:send|tell|let|reply|confirm|sign|approve)|let (?:me|us) know)\b/.test(
      text,
    ) &&
    !opener.test(text) &&
    !needsYours.test(text) &&
    !ofQuote.test(text)
  );
};

/** True for a sentence that says yes or no, that speaks of “it”, or, where that is asked, that something may or need be. */
export const judges = (sentence: Sentence, kind: QuestionKind): boolean => {
  const text = plainText(sentence);
  return yesNo.test(text) || negated.test(text) || pronoun.test(text) || (kind === 'yesNo' && verdict.test(text)) || sentence.words.length < 5;
};

export const refersBack = (sentence: Sentence): boolean => pronoun.test(plainText(sentence)) || sentence.words.length <= 5;
