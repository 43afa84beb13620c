/** Days and hours of the clock, with what they are of. */
import type { Sentence } from '../sentence';
import { datesIn, type DateMention } from './dates';
import { dayValue, isSpan } from './factDays';
import { factClause, factStem, type FactClause } from './factClause';
import { moneyIn } from './money';
import { everyWeek, timeVerbs } from './factWords';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import { validitySentence } from './validity';
import { begunOn, dotted, eventBefore, eventBehind, eventDay, events, lastDay, noModifier, stated, talkOf, validOffer, zone } from './statedTimesPatterns';

const light = new Set(timeVerbs.split(' '));
const lightOfDays = new Set([...light, ...everyWeek.split(' ')]);
const none: readonly StatedFact[] = [];

const roles: readonly (readonly [RegExp, string])[] = [
  [/\b(?:until|till|til|through|thru|to|up to|up to and including|up until)\s+(?:the\s+(?:end of\s+)?)?$/, 'until'],
  [/\b(?:expires?|ends?|lapses?|runs out|closes)(?: on| by)? (?:the )?$/, 'until'],
  [/\b(?:from|since|starting|as of|beginning)\s+(?:the\s+)?$/, 'from'],
  [/\b(?:after|before|ahead of|prior to)\s+(?:the\s+)?$/, 'around'],
];

/** “24 December” of “from 24 December to 3 January”, of which both say what lasts. */
const openingOf = (date: DateMention, dates: readonly DateMention[], plain: string): DateMention | undefined =>
  dates.find(({ end }) => end < date.start && /^\s*(?:to|until|till|through|[–—-])\s*(?:the\s+)?$/.test(plain.slice(end, date.start)));

/** The days that a sentence names; on and by a day may be compared, from and until one only with their like. */
export function statedDays(sentence: Sentence): readonly StatedFact[] {
  const dates = datesIn(sentence).filter(({ type, fixed }) => fixed && (type === 'day' || type === 'weekday'));
  if (dates.length === 0 || dates.length > 6) return none;
  const plain = plainText(sentence);
  const validity = validityTimes(sentence);
  // “£900 at the start, £900 on 15 January”: each sum has its own day.
  const [, ...sums] = moneyIn(sentence);
  return dates.flatMap((date): StatedFact[] => {
    const value = dayValue(date);
    if (value === undefined) return [];
    const before = plain.slice(0, date.start);
    const opening = openingOf(date, dates, plain);
    const clause = factClause(
      sentence,
      opening ? { start: opening.start, end: date.end } : date,
      [...dates.filter((other) => other !== opening), ...sums],
      lightOfDays,
    );
    if (validity?.some(({ start }) => start === date.start))
      return [
        { type: 'day', role: 'validity', value, clause: { ...clause, before: [], after: [] }, isDefinite: false, hosts: [], start: date.start, end: date.end },
      ];
    const role = roles.find(([pattern]) => pattern.test(before))?.[1] ?? 'on';
    const event = namedEvent(clause, before, plain.slice(date.end));
    if (event)
      return [
        {
          type: 'day',
          role: isSpan(value) ? 'span' : 'on',
          value,
          clause: event,
          isDefinite: true,
          restricts: /^\W*(?:the|your|our) (?:[a-z'-]+ ){1,2}on (?:the )?$/.test(before) && stated.test(plain.slice(date.end)),
          hosts: [],
          start: date.start,
          end: date.end,
        },
      ];
    const isDeadline = lastDay.test(clause.front);
    const words =
      role === 'until'
        ? clause.before.filter(({ lower }) => !/^(?:closes|ends?|expires?|holds?|lapses?|lasts|open|runs?|valid)$/.test(lower))
        : isDeadline
          ? clause.before.filter(({ lower }) => !/^(?:final|last|latest|possible)$/.test(lower))
          : clause.before;
    // “The boat on 12 May has 40 seats” is one boat of several.
    const restricts = /^\W*(?:the|your|our) (?:[a-z-]+ ){1,2}on ?$/.test(clause.front) && stated.test(clause.back);
    const begun = role === 'on' ? begunOn.exec(clause.front)?.[1] : undefined;
    const from = begun === undefined ? [] : clause.before.filter(({ lower }) => lower !== begun);
    // “The calls follow on the 18th” are “calls from the 18th”, and “we start on the 4th with the letters” is “letters from the 4th”.
    const named = from.length > 0 || !/^ with\b/.test(clause.back) ? from : clause.after.slice(0, 1);
    const sameFrom =
      named.map(({ isVerb }) => isVerb).includes(true) || named.length === 0
        ? []
        : [
            {
              type: 'day' as const,
              role: 'from',
              value,
              clause: { ...clause, before: named, after: [] },
              isDefinite: false,
              hosts: [],
              start: date.start,
              end: date.end,
            },
          ];
    return role === 'around'
      ? []
      : [
          ...sameFrom,
          {
            type: 'day',
            role: isSpan(value) ? 'span' : role,
            value,
            clause: fronted({ ...clause, before: words }, value),
            isDefinite: isDeadline || (clause.isLabelled && clause.before.length === 1 && events.has(clause.before[0]!.lower)),
            isDeadline,
            restricts,
            hosts: [],
            start: date.start,
            end: date.end,
          },
        ];
  });
}

/** “The delivery on 9 December” says of itself what is on that day, whatever stands around it. */
function namedEvent(clause: FactClause, before: string, behind: string): FactClause | undefined {
  const { front } = clause;
  const match = eventBefore.exec(before) ?? eventDay.exec(before) ?? eventBehind.exec(behind);
  if (!match) return undefined;
  const [whole, modifier, noun, thing] = match as unknown as [string, string, string, string | undefined];
  if (!events.has(noun) || (match.input === before && talkOf.test(front.slice(0, Math.max(0, front.length - whole.length))))) return undefined;
  const names = [...modifier.trim().replace(/'s$/, '').split('-'), noun, thing ?? ''].filter(
    (word) => word !== '' && !noModifier.has(word) && !light.has(word),
  );
  const words = names.map((lower, index) => ({ stem: factStem(lower), lower, isName: false, isVerb: false, joint: index === 0 ? 'the' : '' }));
  return { ...clause, before: words, after: [], actor: undefined, isTemporal: false, hasPronoun: false, front: match.input === before ? whole : front };
}

/** “On 8 December our electrician replaces the fuse box”: what is on that day stands behind it. */
const fronted = (clause: FactClause, value: string): FactClause =>
  clause.before.length === 0 && !value.startsWith('||') && /^\W*(?:(?:so|and|then|but|also)\W+)?(?:on|by) ?(?:the )?$/.test(clause.front)
    ? { ...clause, before: clause.after.slice(0, 5), after: clause.after.slice(5) }
    : clause;

/** The times until which the sentence says that a price holds. */
export const validityTimes = (sentence: Sentence): readonly DateMention[] | undefined =>
  validOffer.test(plainText(sentence)) ? sentence.note(validitySentence) : undefined;

/** The hours at which something is. An hour up to which something lasts is another fact. */
export function statedHours(sentence: Sentence): readonly StatedFact[] {
  const hours: { start: number; end: number; text: string }[] = datesIn(sentence).filter(({ type }) => type === 'time');
  for (const match of sentence.text.matchAll(dotted)) {
    const start = match.index + match[0].length - match[1]!.length;
    if (!hours.some((hour) => hour.start <= start && start < hour.end)) hours.push({ start, end: start + match[1]!.length, text: match[1]! });
  }
  if (hours.length === 0 || zone.test(sentence.text) || /\b(?:[CEMP]T|\p{Lu}\p{L}+ time)\b/u.test(sentence.text)) return none;
  const plain = plainText(sentence);
  const [only] = hours;
  // From one hour to another is a span, and of several each has a thing of its own.
  if (
    hours.length > 1 ||
    /[–—-]|\bto\b|\band\b/.test(only!.text) ||
    /\b(?:from|until|till|to|by|before|after|between|since|about|around)\s+$/.test(plain.slice(0, only!.start)) ||
    /^\s*(?:to|till|until|[–—-])\s*\d/.test(plain.slice(only!.end))
  )
    return none;
  const value = minutesOf(only!.text);
  const days = datesIn(sentence).filter(({ type }) => type === 'day' || type === 'weekday' || type === 'relative');
  if (value === undefined || days.length > 1) return none;
  // “Call: Thursday 26 November, 10:00” is the hour of the call.
  const day = days.find(({ start, end }) => end <= only!.start && start < only!.start && /^[\s,]*(?:at|um)?\s*$/.test(plain.slice(end, only!.start)));
  const whole = factClause(sentence, { start: day?.start ?? only!.start, end: only!.end }, [], light);
  const event = namedEvent(whole, plain.slice(0, day?.start ?? only!.start), plain.slice(only!.end));
  const clause = event ?? whole;
  return [
    {
      type: 'hour',
      role: 'at',
      value: `${value}`,
      clause,
      isDefinite: event !== undefined || (clause.isLabelled && clause.before.length === 1 && events.has(clause.before[0]!.lower)),
      hosts: days.filter(({ start, end }) => end <= only!.start || start - only!.end < 6).map((day) => dayValue(day) ?? day.text.toLowerCase()),
      start: only!.start,
      end: only!.end,
    },
  ];
}

/** Minutes after noon or midnight, for “2.30” may be either. */
function minutesOf(text: string): number | undefined {
  if (/noon|midday/i.test(text)) return 0;
  const match = /(\d{1,2})(?:[:.](\d\d))?/.exec(text);
  return match ? ((Number(match[1]) % 12) * 60 + Number(match[2] ?? 0)) : undefined;
}
