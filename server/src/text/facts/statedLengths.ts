/** Lengths of time, with what they are of. */
import type { Sentence } from '../sentence';
import { datesIn, type DateMention } from './dates';
import { factClause, factStem, type FactClause, type FactWord } from './factClause';
import { timeVerbs } from './factWords';
import { numberNamed } from './numberNames';
import type { StatedFact } from './statedFacts';
import { validityTimes } from './statedTimes';
import { plainText } from './tense';

const light = new Set(timeVerbs.split(' '));
const none: readonly StatedFact[] = [];

const inHours: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  hr: 1,
  day: 24,
  night: 24,
  week: 168,
  wk: 168,
  fortnight: 336,
  month: 720,
  quarter: 2160,
  year: 8640,
  yr: 8640,
};

const takes = new RegExp(
  '\\b(?:takes?|lasts?|plays?|performs?|stays?|runs? (?:for|over)|will (?:take|last|run for|play|stay)|will be|is|are|' +
    'needs?|requires?|of|for|valid for|spans?|covers?)\\s+(?:us\\s+|you\\s+)?(?:for\\s+)?(?:a\\s+)?(?:full\\s+)?$',
);
const paying = new RegExp(
  '\\b(?:pa(?:y|ys|id|yable|yment|yments)|(?:transfer|remit|wire) (?:us |me )?(?:the|this|that|your) ' +
    '(?:sum|amount|total|money|bill|fee)|invoices?|invoiced|settle[ds]?|net|due)\\b',
);

/** Lengths of which a letter knows one of each name. */
const namedLength = new RegExp(
  '\\b(guarantee|warranty|notice(?: period)?|licen[cs]e|contract|agreement|minimum term|lease|trial(?: period)?|aftercare|' +
    'cooling-off period)\\b(?: \\w+){0,2}? (?:of|for|is|runs?|lasts?|takes?|covers?|will be)(?: for)? $',
);

const delivering = /\b(?:deliver\w*|dispatch\w*|shipp\w+|turnaround|lead time)\b/;

/** The lengths of time that a sentence gives a thing: “the project takes ten weeks”, “a guarantee of five years”, “the two-minute film”, “payable within 14 days”. */
export function statedLengths(sentence: Sentence): readonly StatedFact[] {
  const given = noticeOf(sentence) ?? nightsOf(sentence);
  if (given) return [given];
  const lengths = datesIn(sentence).filter(({ type }) => type === 'duration');
  const plain = plainText(sentence);
  // “12 hours of clearing and 8 hours of planting the hedge”: to each its own.
  if (lengths.length > 1 && lengths.every(({ end }) => /^ of (?!the\b|your\b|our\b)[a-z]/.test(plain.slice(end))))
    return lengths.flatMap((one) => partOf(one, lengths, sentence));
  const only =
    lengths.length === 1
      ? lengths[0]
      : (lengths.find(({ end }) => /^\s+long\b/.test(sentence.text.slice(end))) ?? onlyOne(lengths.filter(({ start }) => lasting.test(plain.slice(0, start)))));
  if (!only) return none;
  const value = lengthOf(only.text);
  if (value === undefined) return none;
  const start = only.start + /^(?:(?:within|in|for|over|after|under)\s+)?(?:(?:the|a|an)\s+(?=\d|\w+[- ]))?/i.exec(only.text)![0].length;
  const clause = factClause(sentence, { start, end: only.end }, [], light);
  const [before, behind] = [plain.slice(0, start), plain.slice(only.end)];
  const fact = { type: 'length' as const, value, clause, isDefinite: /\b(?:the|our|your|this)\s+$/.test(before), hosts: [] as string[], start, end: only.end };
  if (
    Number(value) >= 24 &&
    !/^\s+(?:guarantee|warranty|licen[cs]e|contract|lease|trial)\b/.test(behind) &&
    validityTimes(sentence)?.some(({ start }) => start === only.start)
  )
    return [{ ...fact, role: 'validity', clause: { ...clause, before: [], after: [] } }];
  if (paying.test(`${clause.front} ${clause.back}`) && !/\b(?:deposit|balance|rest|remainder|instal\w+|reminder|late|overdue|discount|%)/.test(plain))
    return [{ ...fact, role: 'payment', clause: { ...clause, before: [], after: [] } }];
  if (delivering.test(clause.front) && /(?:\b(?:within|in|takes?|is)|:)\s*$/.test(before))
    return [
      {
        ...fact,
        role: 'delivery',
        clause: { ...clause, before: clause.before.filter(({ lower }) => !delivering.test(lower) && !/^(?:time|lead|order)$/.test(lower)) },
      },
    ];
  const named = namedLength.exec(before)?.[1] ?? namedLength.exec(clause.isLabelled ? `${before.replace(/[:–—-]\s*$/, '')} of ` : '')?.[1];
  if (named) {
    const thing = factStem(named.split(' ')[0]!);
    return [{ ...fact, role: `of ${thing}`, clause: { ...clause, before: ownerOf(clause, named.split(' ')[0]!) } }];
  }
  // “The two-minute film” and “two minutes of film”.
  if (
    /-/.test(only.text) ||
    /^\s+(?:of|film|video|call|meeting|workshop|talk|course|guarantee|warranty|licen[cs]e|notice|session|visit|tour|training)\b/.test(behind)
  ) {
    const thing = clause.after[0];
    if (thing && /^(?:guarantee|warranty|licen[cs]e|contract|lease)$/.test(thing.lower))
      return [{ ...fact, role: `of ${factStem(thing.lower)}`, clause: { ...clause, before: clause.after.slice(1), after: [] } }];
    // “You have 25 days of leave”, and “colleagues over fifty” have more.
    const owner =
      clause.actor === 'you' || clause.actor === 'we'
        ? clause.actor
        : clause.before
            .filter(({ isVerb, stem }) => !isVerb && stem !== thing?.stem)
            .map(({ stem }) => stem)
            .join(' ');
    return thing
      ? [
          {
            ...fact,
            role: 'of',
            clause: { ...clause, before: [thing], after: [] },
            hosts: [thing.stem],
            detail: /-/.test(only.text) ? undefined : owner || undefined,
          },
        ]
      : none;
  }
  // “After ten weeks the project is finished.”
  if (/^(?:after|within|in)\b/.test(plain.slice(only.start)) || /\b(?:after|within|in)\s+$/.test(before)) {
    const done = /^,?\s+(?:the|your|our) (?:[a-z-]+ )?([a-z-]+) (?:is|are|will be|'ll be|stands) (?:all )?(?:complete|completed|done|finished|ready)\b/.exec(
      behind,
    );
    const thing = done && clause.after.find(({ lower }) => lower === done[1]);
    if (thing) return [{ ...fact, role: 'of', clause: { ...clause, before: [thing], after: [] } }];
  }
  // “Wedding film, 8 minutes”
  const titled = title.exec(plain);
  if (titled && clause.before.length > 0 && !/^\W*(?:in|within|after|for|every)\b/.test(plain.slice(only.start)))
    return [{ ...fact, role: 'of', isDefinite: true, hosts: [clause.before.at(-1)!.stem], clause: { ...clause, isLabelled: true } }];
  if (!clause.isLabelled && !takes.test(before)) return none;
  const things = clause.before.filter(({ lower }) => !durative.test(lower));
  return things.length === 0 && !clause.hasPronoun ? none : [{ ...fact, role: 'of', clause: { ...clause, before: things } }];
}

const lasting = /\b(?:takes?|lasts?|plays?|performs?|stays?|runs? for)\s+(?:for\s+)?$/;
/** What only says that something lasts. */
const durative = /^(?:lasts?|lasting|performs?|plays?|requires?|runs?|stays?|takes?)$/;
const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** A title or a cell: words, a comma, and a length that ends it. */
const title = /^[^.,;:!?]{3,50}, (?:\d+|[a-z]+)[ -](?:minutes?|hours?|days?|weeks?|months?|years?)\W*$/;

/** What a guarantee is on tells it from another: “the pump’s warranty”, “a licence of three years in print”. */
function ownerOf({ before, after, back }: FactClause, name: string): readonly FactWord[] {
  const at = before.findLastIndex(({ lower }) => lower === name);
  const front = at > 0 && before[at]!.joint === '' ? [before[at - 1]!] : [];
  const complement = before.slice(at + 1).filter(({ lower }) => !durative.test(lower));
  const next = /^ (?:(?:on|for|in|of|to) )?(?:(?:the|your|our|all|its|every) )*([a-z-]+)/.exec(back)?.[1];
  return [...front, ...complement, ...after.slice(0, 1).filter(({ lower }) => lower === next)];
}

const notice = /\b(\d+|[a-z]+)[\s-](?:calendar |full |clear )?(?:day|week|month)s?(?:'s?)? notice\b/;

/** “One month’s notice” is the length that “Notice period: three months” names. */
/** One of several lengths of time, with the work that it is spent on. */
function partOf(one: DateMention, all: readonly DateMention[], sentence: Sentence): readonly StatedFact[] {
  const value = lengthOf(one.text);
  const clause = factClause(sentence, one, all, light);
  if (value === undefined || clause.after.length === 0) return [];
  return [
    {
      type: 'length',
      role: 'of',
      value,
      clause: { ...clause, before: clause.after, after: [] },
      isDefinite: false,
      isPart: true,
      hosts: [],
      start: one.start,
      end: one.end,
    },
  ];
}

function noticeOf(sentence: Sentence): StatedFact | undefined {
  const plain = plainText(sentence);
  const match = plain.includes('notice') ? notice.exec(plain) : null;
  const value = match ? lengthOf(match[0].replace(/'?s?'? notice$/, '')) : undefined;
  if (!match || value === undefined) return undefined;
  const range = { start: match.index, end: match.index + match[0].length };
  const clause = factClause(sentence, range, [], light);
  return { type: 'length', role: `of ${factStem('notice')}`, value, clause: { ...clause, before: [], after: [] }, isDefinite: false, hosts: [], ...range };
}

const nights = /\b(\d{1,2}|[a-z]+) nights?\b/g;

/** A letter speaks of one stay. */
function nightsOf(sentence: Sentence): StatedFact | undefined {
  const plain = plainText(sentence);
  const matches = plain.includes(' night') ? [...plain.matchAll(nights)] : [];
  const [match] = matches;
  const number = match && numberNamed(match[1]!);
  if (matches.length !== 1 || number === undefined || /^(?:an?|one)$/.test(match![1]!)) return undefined;
  const range = { start: match!.index, end: match!.index + match![0].length };
  const clause = factClause(sentence, range, [], light);
  // “Three nights in Rome” and two in Florence are two stays.
  const place = /^ (?:in|at|on) (?:the )?([a-z-]+)/.exec(clause.back)?.[1];
  return {
    type: 'length',
    role: 'nights',
    value: String(number * 24),
    clause: { ...clause, before: [], after: [] },
    isDefinite: false,
    hosts: [],
    detail: place,
    ...range,
  };
}

function lengthOf(text: string): string | undefined {
  const match =
    /(\d+(?:[.,]\d+)?|(?:[a-z]+ty-)?[a-z]+)[\s-]+(?:(?:working|business|calendar|full|whole)[\s-]+)?(minute|min|hour|hr|day|night|week|wk|fortnight|month|quarter|year|yr)s?$/i.exec(
      text.replace(/^(?:within|in|for|over|after|under)\s+/i, ''),
    );
  const number = match ? numberNamed(match[1]!) : undefined;
  if (!match || number === undefined) return undefined;
  const isWorking = /working|business/i.test(text);
  const hours = number * inHours[match[2]!.toLowerCase()]!;
  // Twelve months are a year, and five working days a week.
  return String(Math.round((isWorking ? (hours / 5) * 7 : hours) * 100) / 100);
}
