/** What was meant for us alone, in a text as written: code, addresses and comments are read too. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import { cuesOf, type Cued } from '../cues';
import { Memo } from '../memo';
import { asWritten, type Prose } from '../prose';
import { overlaps, Spans, type TextRange } from '../range';
import { quotedRanges } from '../sentences';
import type { Leak } from './leakForms';
import { leakAsides } from './leakAsides';
import { leakHidings } from './leakHidings';
import { leakKeys } from './leakKeys';
import { leakLabels } from './leakLabels';
import { leakLinks } from './leakLinks';
import { leakMoney } from './leakMoney';
import { leakNotes } from './leakNotes';

export type { Leak, LeakType } from './leakForms';

/** Code and HTML are texts of their own, read again with each version; what did not change is remembered. */
const known = new Memo<readonly Leak[]>(500_000);
export const leaksInCode = (text: string): readonly Leak[] => known.get(text, leaksInText);

/** In order of place, none overlapping. */
const leaksInText = (text: string): readonly Leak[] => leaksWritten(text, { cues: cuesOf(text) });

/** The same for the text of a block as it is written. */
export const leaksIn = (prose: Prose): readonly Leak[] => prose.note(findLeaks);
const findLeaks = (prose: Prose): readonly Leak[] => leaksWritten(prose.raw, asWritten(prose));

function leaksWritten(text: string, cued: Cued): readonly Leak[] {
  if (!mayLeak(cued)) return none;
  const found: Leak[] = [];
  const spans = new Spans(text.length);
  let quoted: readonly TextRange[] | undefined;
  for (const [type, pattern, accept] of forms) {
    for (const match of pattern.matchAll(cued, text)) {
      const words = match[0].replace(/[\s.,;:!?)\]>"”’'*_]+$/, (tail) => (type === 'note' ? tail.trimEnd().replace(/[.,;:!?*_]+$/, '') : ''));
      const closing = isOpen(words) && match[0][words.length] === ')' ? 1 : 0;
      const marks = /^[\s>*_#|-]*/.exec(type === 'note' || type === 'secret' || type === 'money' ? words : '')![0].length;
      const { host, who } = match.groups ?? {};
      const leak: Leak = {
        type,
        start: match.index + marks,
        end: match.index + words.length + closing,
        ...(host && { host: host.toLowerCase().replace(/\.+$/, '') }),
        ...(who && { who }),
      };
      if (leak.end <= leak.start || spans.overlaps(leak)) continue;
      if (accept && !accept(match, text, leak)) continue;
      // Words in quotation marks are somebody's own; a link or a key leaks all the same.
      if ((type === 'secret' || type === 'money' || type === 'note') && (quoted ??= quotedRanges(text)).some((range) => overlaps(range, leak))) continue;
      spans.add(leak);
      found.push(leak);
    }
  }
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
}

/** “Cost (internal” wants its bracket back. */
const isOpen = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

const none: readonly Leak[] = [];
const forms = [leakNotes[0]!, ...leakKeys, ...leakLinks, ...leakAsides, ...leakLabels, ...leakHidings, ...leakNotes.slice(1), ...leakMoney].map(
  ([type, pattern, accept]) => [type, new CuedPattern(pattern), accept] as const,
);
const { mayFind: mayLeak } = whereCued(forms.map(([, pattern]) => pattern), none, () => none);
