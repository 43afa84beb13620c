/** Fields that nobody filled in: `{{name}}`, `[Client name]`, `<name>`, XXX, TBD, ??, ____, a price of nothing, DD/MM, lorem ipsum, tab stops. */
import { Memo } from '../memo';
import type { Prose } from '../prose';
import { Spans, type TextRange } from '../range';
import { quotedRanges } from '../sentences';
import { isQuotedWord } from './placeholderChecks';
import { placeholderForms, type Placeholder } from './placeholderForms';

export type { Placeholder } from './placeholderForms';

/** The open fields of a block, in order, none overlapping. Code, addresses, comments and links are left alone. */
export const placeholdersIn = (prose: Prose): readonly Placeholder[] => prose.note(find);

/** The same for a text that is no Markdown, such as a header. */
export const placeholdersInText = (text: string): readonly Placeholder[] => (trigger.test(text) ? known.get(text, () => collect(text, text, false)) : none);

/** A header is read again with each version; what did not change is remembered. */
const known = new Memo<readonly Placeholder[]>(100_000);

const trigger = /[[{<?%«#$£€]|@@|___|__[A-Z]|_\/_|\bhere\b|HERE|\((?:insert|enter|fill in)|XX|[Xx]{2}[./-]|\bX\b|TB[ACD]|TK|t\.b\.|DD|MM|YY|dd[/.-]|mm[/.-]|hh:|\b00[./-]00|orem ipsum|olor sit|onsectetur|[Bb]lindtext|[Mm]uster|[Pp]latzhalter|Beispieltext|relleno|de ejemplo|segnaposto|remplacer|faux texte|\*\||your|@|^(?:Dear|Hi|Hello|Hey) ,/;
const none: readonly Placeholder[] = [];

function find({ raw, text }: Prose): readonly Placeholder[] {
  return trigger.test(raw) ? collect(raw, text, true) : none;
}

function collect(raw: string, masked: string, isProse: boolean): readonly Placeholder[] {
  const comments = Array.from(raw.matchAll(/<!--[\s\S]*?-->/g), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
  const found: Placeholder[] = [];
  const spans = new Spans(raw.length);
  let quoted: readonly TextRange[] | undefined;
  for (const [form, pattern, accept, isShown] of placeholderForms) {
    for (const match of raw.matchAll(pattern)) {
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
