/** Numbers of things with what the things belong to: “a brochure of 24 pages”, “our two drafts”, “the 20-page programme”. */
import { whereCued } from '../cuedFinder';
import type { Sentence } from '../sentence';
import { factClause, factStem, type FactClause } from './factClause';
import { functionWords, plainModifiers, vagueThings } from './factWords';
import { moneyIn } from './money';
import { numberNamed } from './numberNames';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import {
  counted,
  hostBefore,
  hostBehind,
  hyphened,
  noThing,
  occasion,
  ofWork,
  ownerBefore,
  peopleNoun,
  restricted,
  seater,
  together,
  verbal,
} from './statedCountsPatterns';

const none: readonly StatedFact[] = [];
const translationStem = factStem('translations');
const translatedStem = factStem('translated');
const seatStem = factStem('seats');

const stops = new Set(functionWords.split(' '));
const plain = new Set(plainModifiers.split(' '));
const vague = new Set(vagueThings.split(' '));

/** “The lunch for your staff, for 80 people”: the first thing that the clause names as known. */
function guestsOf({ before: all, front }: FactClause): readonly string[] {
  // “The hall is paid for, food for 200 guests is settled”: behind the comma stands another thing.
  const last = /[^,;]*$/.exec(front)![0];
  const before = /^\W*(?:all |and |being )*for $/.test(last) ? all : all.filter(({ lower }) => last.includes(lower));
  const at = before.findIndex(({ joint, isVerb }) => !isVerb && /(?:^|\s)(?:our|the|your)$/.test(joint));
  if (at < 0) return [];
  const end = before.findIndex(({ joint }, index) => index > at && joint !== '');
  return [before.slice(at, end < 0 ? before.length : end).map(({ stem }) => stem).join(' ')];
}

/** “short” of “the short walk”. */
function modifiersOf(host: string, { before }: FactClause): readonly string[] {
  const at = before.findLastIndex(({ lower }) => lower === host);
  return at > 0 && before[at]!.joint === '' ? [before[at - 1]!.lower] : [];
}

/** All numbers of things that a sentence names, in doubt or not. */
export const statedCounts = (sentence: Sentence): readonly StatedFact[] => sentence.note(countsIn);

/** The same for `document.hits`. */
export const countsIn = whereCued([counted, hyphened, together, seater], none, findCounts);

function findCounts(sentence: Sentence): readonly StatedFact[] {
  const text = plainText(sentence);
  const money = moneyIn(sentence);
  const found: StatedFact[] = [];
  for (const match of counted.matchAll(sentence, text)) {
    const { 0: whole, 1: written, 2: measure, 3: modifiers, 4: noun, index } = match;
    const value = numberNamed(written!);
    const [start, end] = [index, index + whole.length];
    if (value === undefined || value < 2 || money.some((mention) => mention.start < end && start < mention.end)) continue;
    const words = (modifiers ?? '').split(/\s+/).filter((word) => word !== '' && !plain.has(word));
    if (/\b(?:team|crew|class|panel|staff) of $/.test(text.slice(Math.max(0, start - 12), start))) continue;
    if (noun && (noThing.test(noun) || vague.has(noun) || words.some((word) => verbal.test(word) || stops.has(word)))) continue;
    const clause = factClause(sentence, { start, end }, [], stops);
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    const owner = ownerBefore.exec(before)?.[1];
    const isDefinite = owner !== undefined || /(?:^|[^\p{L}])(?:the|all|these|those|your|our|my)\s+$/u.test(before);
    // “The 15 kg limit” measures nothing.
    if (measure && /^ (?:allowance|limit|mark|maximum|minimum)\b/.test(behind)) continue;
    const complement = hostBehind.exec(behind);
    const after =
      complement && !occasion.test(complement[0])
        ? complement[1]!
            .trim()
            .split(/\s+/)
            .filter((word) => !stops.has(word))
        : [];
    const ahead = hostBefore.exec(before);
    const host =
      (isDefinite && / of [a-z]+\s+$/.test(ahead?.[0] ?? '') ? undefined : ahead?.[1]) ??
      ahead?.[3] ??
      (/^\s+(?:long|in all)\b/.test(behind) || measure ? ahead?.[2] : undefined);
    // “The stand at the fair is 12 square metres”, “Stand: 15 square metres”.
    const measured =
      measure && (ahead?.[2] || clause.isLabelled || /\b(?:weighs?|measures?|covers?)\s+$/.test(before)) ? clause.before.map(({ stem }) => stem) : [];
    // “The short walk” is another than “the walk”.
    const hosts = [
      ...measured,
      ...(owner === undefined ? [] : [factStem(owner)]),
      ...after.map(factStem),
      ...(noun && peopleNoun.test(noun) && /\bfor $/.test(before) ? guestsOf(clause) : []),
      ...(host && !stops.has(host) && !ofWork.test(host) ? [[...modifiersOf(host, clause), host].map(factStem).join(' ')] : []),
    ];
    // “The two pages with forms” says which ones are meant.
    if (
      isDefinite &&
      hosts.length === 0 &&
      (/(?:^|[.,;:]\s)\W*all\s+(?:the\s+)?$/.test(before)
        ? /^\s*,?\s*(?:that|which|who|with|without)\b/
        : /\ball\s+(?:the\s+)?$/.test(before)
          ? /^\s*,?\s*(?:that|which|who)\b/
          : restricted
      ).test(behind) &&
      !occasion.test(behind)
    )
      continue;
    // “The 25 tenant interviews” are as many tenants.
    if (isDefinite && words.length === 1 && noun && !words[0]!.endsWith('s'))
      found.push({
        type: 'count',
        role: factStem(words[0]!),
        modifiers: '',
        value: String(value),
        clause,
        isDefinite,
        hosts: [],
        deed: factStem(noun),
        start,
        end,
      });
    // Into five languages there are five translations.
    if (noun === 'languages' && clause.before.some(({ stem }) => stem === translatedStem))
      found.push({ type: 'count', role: translationStem, modifiers: '', value: String(value), clause, isDefinite: false, hosts: [], start, end });
    found.push({
      type: 'count',
      role: measure ? measure.replace(/\s|\./g, '').replace(/^met(?:re|er)s$/, 'm') : factStem(noun!),
      modifiers: words.join(' '),
      value: String(value),
      clause,
      isDefinite,
      isMeasure: measure !== undefined,
      hosts,
      detail: complement?.[2],
      start,
      end,
    });
  }
  for (const { 0: whole, 1: article, 2: noun, 3: written, index } of together.matchAll(sentence, text)) {
    const value = numberNamed(written!);
    const [start, end] = [index + whole.length - written!.length, index + whole.length];
    if (value !== undefined)
      found.push({
        type: 'count',
        role: `team ${noun!}`,
        value: String(value),
        clause: factClause(sentence, { start, end }, [], stops),
        isDefinite: !/^an?$/.test(article!),
        hosts: [],
        start,
        end,
      });
  }
  for (const { 0: whole, 1: written, index: start } of seater.matchAll(sentence, text)) {
    const [value, end] = [numberNamed(written!), start + whole.length];
    if (value !== undefined)
      found.push({
        type: 'count',
        role: seatStem,
        modifiers: '',
        value: String(value),
        clause: factClause(sentence, { start, end }, [], stops),
        isDefinite: /\b(?:our|the|your) $/.test(text.slice(0, start)),
        hosts: [],
        start,
        end,
      });
  }
  for (const { 0: whole, 1: written, 2: unit, 3: thing, index } of hyphened.matchAll(sentence, text)) {
    const value = numberNamed(written!);
    const [start, end] = [index, index + whole.length];
    const host = thing!
      .split(' ')
      .filter((word) => !plain.has(word))
      .map(factStem);
    if (value === undefined) continue;
    const clause = factClause(sentence, { start, end }, [], stops);
    found.push({ type: 'count', role: factStem(unit!), value: String(value), clause, isDefinite: false, hosts: host, start, end });
  }
  return found.length > 0 && found.length < 8 ? found : none;
}
