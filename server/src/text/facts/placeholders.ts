/** Fields that nobody filled in: `{{name}}`, `[Client name]`, `<name>`, XXX, TBD, ??, ____, a price of nothing, DD/MM, lorem ipsum, tab stops. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import { cuesOf, type Cued } from '../cues';
import { Memo } from '../memo';
import { asWritten, type Prose } from '../prose';
import { Spans, type TextRange } from '../range';
import { quotedRanges } from '../sentences';
import { isQuotedWord } from './placeholderChecks';
import { placeholderForms, type Placeholder } from './placeholderForms';

export type { Placeholder } from './placeholderForms';

/** The open fields of a block, in order, none overlapping. Code, addresses, comments and links are left alone. */
export const placeholdersIn = (prose: Prose): readonly Placeholder[] => prose.note(find);

/** The same for a text that is no Markdown, such as a header. */
export const placeholdersInText = (text: string): readonly Placeholder[] => known.get(text, findInText);

/** A header is read again with each version; what did not change is remembered. */
const known = new Memo<readonly Placeholder[]>(100_000);

const forms = placeholderForms.map(([form, pattern, accept, isShown]) => ({ form, pattern: new CuedPattern(pattern), accept, isShown }));
const none: readonly Placeholder[] = [];
const { mayFind } = whereCued(forms.map(({ pattern }) => pattern), none, () => none);

function find(prose: Prose): readonly Placeholder[] {
  const written = asWritten(prose);
  return mayFind(written) ? collect(prose.raw, prose.text, written, true) : none;
}

function findInText(text: string): readonly Placeholder[] {
  const written = { cues: cuesOf(text) };
  return mayFind(written) ? collect(text, text, written, false) : none;
}

function collect(raw: string, masked: string, written: Cued, isProse: boolean): readonly Placeholder[] {
  const comments = Array.from(raw.includes('<!--') ? raw.matchAll(/<!--[\s\S]*?-->/g) : [], ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  const found: Placeholder[] = [];
  const spans = new Spans(raw.length);
  let quoted: readonly TextRange[] | undefined;
  for (const { form, pattern, accept, isShown } of forms) {
    for (const match of pattern.matchAll(written, raw)) {
      const start = match.index + (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      // What is code, a URL or an address was made opaque, and comments are nobody's words. Addresses are fields at times.
      if ((masked.charCodeAt(start) === 0xfffc && !isShown) || comments.some((comment) => comment.start <= start && start < comment.end)) continue;
      if (spans.overlaps({ start, end })) continue;
      // Front matter has its values in quotation marks.
      if (isProse && isQuotedWord({ start, end }, raw, (quoted ??= quotedRanges(masked)))) continue;
      const accepted = accept(raw.slice(start, end), raw, start, end);
      if (accepted === false) continue;
      spans.add({ start, end });
      found.push({ form, start, end, sure: accepted === true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
