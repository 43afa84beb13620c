import type { ProseDocument } from '../text/document';
import { sharedWords } from '../text/facts/addressed';
import { tempersIn, type Temper } from '../text/facts/tempers';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { calmed } from './calmWords';
import { isInHeadingLine } from './capitalHeadings';
import type { Finding, Fix } from './finding';
import { allKinds, defineRule, placed } from './rule';
import { shoutsIn } from './shouts';

export default defineRule({
  id: 'emotional-tone',
  summary: 'Shouts, reproaches or loses its temper: capitals, “!!”, “as I already said”.',
  why: 'The client remembers the tone longer than the reason for it; calm words keep the talk on the work.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'As I already said, we need the logo.', good: 'We still need the logo.' },
    { bad: 'Please send it NOW!', good: 'Please send it today!' },
  ],

  *check(document) {
    for (const { sentence, start, block, notes } of document.hits(outbursts)) {
      if (block.type === 'heading' || (block.type === 'cell' && block.row === 0)) continue;
      const words = document.note(sharedWords);
      for (const note of notes) {
        if (note.type === 'words') yield placed(note.finding, start);
        else if (!legal.test(block.prose.text) && !isInHeadingLine(document, block, start + note.range.start) && !isMadeOfNames(sentence, note.range, words))
          yield placed(shout(sentence, note.range, document), start);
      }
    }
  },
});

/** Lawyers write so. */
const legal = /\b(?:WARRANT(?:Y|IES)|LIAB(?:LE|ILITY)|MERCHANTABILITY|INDEMNI\w+)\b/;

type Outburst = { readonly type: 'shout'; readonly range: TextRange } | { readonly type: 'words'; readonly finding: Finding };

const none: readonly Outburst[] = [];
const marks = /!(?:\s?[!?])+|\?+!+[!?]*/g;

function outbursts(sentence: Sentence): readonly Outburst[] {
  const { text } = sentence;
  const found: Outburst[] = sentence
    .note(tempersIn)
    .map((temper) => ({
      type: 'words',
      finding: {
        range: { start: temper.start, end: temper.end },
        message: `“${sentence.slice(temper)}” ${advice[temper.advice]}.`,
        fixes: () => withoutWords(sentence, temper),
      },
    }));
  for (const range of shoutsIn(sentence)) found.push({ type: 'shout', range });
  if (text.includes('!')) {
    for (const match of text.matchAll(marks)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (sentence.isQuoted(range)) continue;
      const one = match[0].includes('?') ? '?' : '!';
      found.push({
        type: 'words',
        finding: {
          range,
          message: `“${match[0]}” raises the voice; write one “${one}”.`,
          fixes: () => [{ title: `Write “${one}”`, safe: true, edits: [{ range, text: one }] }],
        },
      });
    }
  }
  return found.length > 0 ? found : none;
}

function shout(sentence: Sentence, range: TextRange, document: ProseDocument): Finding {
  const calm = calmed(sentence, range, document);
  const shown = `“${calm.replace(/\s+/g, ' ')}”`;
  return {
    range,
    message: `“${sentence.slice(range)}” reads as shouting; write ${shown}.`,
    fixes: () => [{ title: `Write ${shown}`, safe: true, edits: [{ range, text: calm }] }],
  };
}

const advice: Readonly<Record<Temper, string>> = {
  reproach: 'reproaches the client; leave it out, and say it again in a friendly way',
  scorn: 'sounds as if the client were slow; leave it out',
  anger: 'shows anger; say what is wrong and what you ask for, in calm words',
  pressure: 'sounds like a quarrel; say what you need and why',
};

/** “Obviously, we …” → “We …”; “As I already said, the price …” → “The price …”. */
function withoutWords(sentence: Sentence, { start, end, advice }: { readonly start: number; readonly end: number; readonly advice: Temper }): readonly Fix[] {
  if (advice !== 'reproach' && advice !== 'scorn') return [];
  const { text } = sentence;
  const words = sentence.slice({ start, end });
  const behind = text.slice(end);
  // “As I have told you twice now, …”
  const rest = /^obviously/i.test(words)
    ? /^,?\s+(\p{L})/u.exec(behind)
    : /^(?: (?!the\b|we\b|you\b|it\b|and\b|but\b)[\p{L}\d]+){0,4},\s+(\p{L})/u.exec(behind);
  if (/^\P{L}*$/u.test(text.slice(0, start))) {
    if (!rest) return [];
    return [{ title: `Leave out “${words}”`, safe: false, edits: [{ range: { start, end: end + rest[0].length }, text: rest[1]!.toUpperCase() }] }];
  }
  if (!/^obviously/i.test(text.slice(start))) return [];
  const before = /,?\s*$/.exec(text.slice(0, start))![0];
  const isInset = before.startsWith(',') && text[end] === ',';
  const from = isInset ? start - before.length : start - before.replace(/^,/, '').length;
  return [{ title: `Leave out “${words}”`, safe: false, edits: [{ range: { start: from, end: isInset ? end + 1 : end }, text: '' }] }];
}

/** “BEST NOW” may be the client's own name. */
const isMadeOfNames = (sentence: Sentence, range: TextRange, names: ReadonlySet<string>): boolean =>
  sentence.slice(range).toLowerCase().split(/[\s,]+/).every((word) => names.has(word));
