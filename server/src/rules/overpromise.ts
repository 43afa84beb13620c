import { isContract } from '../text/contracts';
import { vowsIn, type Vow } from '../text/facts/vows';
import { blocksUnder } from '../text/sections';
import type { Sentence } from '../text/sentence';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';
import { allKinds, defineRule, placed } from './rule';

export default defineRule({
  id: 'overpromise',
  summary: 'Promises what nobody can keep, as in “we guarantee” or “it will never happen again”.',
  why: 'One slip breaks a promise of “never” or “always”, and the next promise with it; a smaller one that is kept builds trust.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'This will never happen again.', good: 'From now on two people check every mailing, so this is far less likely to happen again.' },
    { bad: 'The move will cause no downtime.', good: 'The move takes the shop offline for 20 minutes at most.' },
  ],

  *check(document) {
    for (const { sentence, start, block, notes } of document.hits(vowsIn)) {
      if (isContract(block, document) || document.note(guaranteeBlocks).has(block)) continue;
      for (const vow of notes) yield placed({ range: { start: vow.start, end: vow.end }, message: `“${sentence.slice(vow)}” promises more than anyone can keep; ${advice[vow.advice]}.`, fixes: () => smallerPromise(sentence, vow, vow.advice) }, start);
    }
  },
});

const advice: Readonly<Record<Vow, string>> = {
  guarantee: 'say what you do, and what happens if it goes wrong',
  sure: 'say what you know, or what you checked',
  again: 'say what you changed so that it is less likely',
  never: 'say what you do against it',
  without: 'say how much at most, and what you do if it happens',
  always: 'say how often, or within what time',
  secure: 'say what you do to keep it so',
  result: 'say what you do, and what result you aim for',
};

/** What stands under a heading such as “Our guarantee” is agreed, with its limits. */
const guaranteeBlocks = blocksUnder(/\b(?:guarantees?|service levels?|sla|aftercare)\b/i);

function smallerPromise(sentence: Sentence, { start, end }: TextRange, vow: Vow): readonly Fix[] {
  const words = sentence.text.slice(start, end);
  const put = (from: number, to: number, text: string, snippet = false): Fix => ({ title: `Write “${text.replace(/\$\{1:\[(.*?)\]\}/, '…').trim() || '…'}”`, safe: false, edits: [{ range: { start: from, end: to }, text, ...(snippet && { snippet }) }] });
  const leftOut = (part: RegExp): readonly Fix[] => {
    const match = part.exec(words);
    return match ? [{ title: `Leave out “${match[0].trim()}”`, safe: false, edits: [{ range: { start: start + match.index, end: start + match.index + match[0].length }, text: '' }] }] : [];
  };
  switch (vow) {
    case 'again': {
      const verb = /(?:will|shall|would|can|won[’']t|[’']ll|can[’']t|is|isn[’']t)\b.*$/is.exec(words);
      return verb && /[.!]?\W*$/.test(sentence.text.slice(end)) && sentence.text.length - end < 3 ? [put(start + verb.index, end, 'is far less likely to happen again, because ${1:[what we changed]}', true)] : [];
    }
    case 'without':
      return /downtime$/i.test(words) ? [put(start + words.search(/(?:no|zero|without|free|not)\b[^.]*$/i), end, `${/without/i.test(words) ? 'with ' : ''}at most \${1:[number]} minutes of downtime`, true)] : [];
    case 'sure':
      return leftOut(/^100 ?% (?!uptime|avail|satisf|success|quality|of )/i);
    case 'always':
      return leftOut(/always\s+/i);
    case 'secure':
      return leftOut(/^(?:fully|completely|totally|absolutely|entirely|perfectly|utterly)\s+/i);
    default:
      return [];
  }
}
