import { templates } from '../templates';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { moneyIn } from '../text/facts/money';
import { placeholdersIn, placeholdersInText, type Placeholder } from '../text/facts/placeholders';
import type { Finding } from './finding';
import { templateFacts } from './place';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'placeholder',
  summary: 'Still has a field that nobody filled in, such as “[Client name]” or “TBD”.',
  why: 'Nothing tells a client more plainly that the message was not written for them.',
  inAnyLanguage: true,
  severity: 'error',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'The work starts on {{date}}.', good: 'The work starts on Monday 7 December 2026.' },
    { bad: 'Hi [Client name], here is the plan.', good: 'Hi Maya, here is the plan.' },
  ],

  *check(document) {
    const { frontMatter } = document;
    if (frontMatter)
      for (const field of placeholdersInText(frontMatter.source)) if (field.sure || isTemplateField(document.slice(field))) yield finding(document, field, 0);
    const labels = document.note(linkLabels);
    for (const block of document.blocks) {
      if (block.zone === 'client' || block.type === 'code' || block.type === 'rule' || block.type === 'definition') continue;
      for (const field of fieldsOf(document, block)) {
        const text = document.slice({ start: block.start + field.start, end: block.start + field.end });
        const isEmptyTitle = block.type === 'heading' && /^x+$/.test(text);
        if (labels.has(text.slice(1, -1).toLowerCase()) || (!field.sure && !isTemplateField(text) && !isEmptyTitle)) continue;
        if (!isFieldOfZone(field, text, block)) continue;
        if (field.form === 'zero' && isAmongPrices(document, block)) continue;
        yield finding(document, field, block.start);
      }
    }
  },
});

function finding(document: ProseDocument, field: Placeholder, offset: number): Finding {
  const range = { start: field.start + offset, end: field.end + offset };
  const text = document.slice(range);
  return {
    range,
    message:
      field.form === 'zero'
        ? `“${text}” looks like a price that is still to come; put in the real one, or say that it is free.`
        : `“${text}” is still to be filled in; put in what belongs there.`,
    fixes: (document, context) => {
      const { clientFirstName } = templateFacts(document, context);
      const known = isClientName(text) ? clientFirstName : undefined;
      return [
        ...(known && !text.includes(known) ? [{ title: `Fill in “${known}”`, safe: false, edits: [{ range, text: known }] }] : []),
        { title: `Select “${text}” to fill it in`, safe: false, edits: [{ range, text: `\${1:${text.replace(/[\\$}]/g, '\\$&')}}`, snippet: true }] },
      ];
    },
  };
}

/** The fields of our own templates, which nobody writes by chance. */
const isTemplateField = (text: string): boolean =>
  (templateLabels ??= new Set(Object.values(templates).flatMap(({ fields }) => Object.values(fields).map(({ label }) => `[${label}]`)))).has(text);
let templateLabels: ReadonlySet<string> | undefined;

/** True for “[Client name]”, “{{first_name}}”, “<name>”; not for the name of a page or a company. */
const isClientName = (text: string): boolean =>
  /^\W*(?:(?:the |your )?(?:client|customer|recipient|contact)(?:[’']s)?[\s_]*)?(?:first[\s_]*)?name\W*$/i.test(text);

/** The labels of link definitions: “[our terms]” is a link where its target stands elsewhere. */
function linkLabels({ blocks, text }: ProseDocument): ReadonlySet<string> {
  return new Set(
    blocks.filter(({ type }) => type === 'definition').map(({ start, end }) => /\[([^\]]+)\]/.exec(text.slice(start, end))?.[1]!.toLowerCase() ?? ''),
  );
}

const fieldsOf = (document: ProseDocument, block: Block): readonly Placeholder[] => {
  if (block.type === 'html') return htmlFields(document, block);
  const title = block.type === 'heading' ? /(?<!\S)xxx+(?=\s*$)/i.exec(block.prose.raw) : null;
  return title && /^\W*x+\W*$/i.test(block.prose.raw)
    ? [{ form: 'letters', start: title.index, end: title.index + title[0].length, sure: true }]
    : placeholdersIn(block.prose);
};

/** “<Client name>” alone on a line is a block of HTML to Markdown. */
function htmlFields({ text }: ProseDocument, { start, end }: Block): readonly Placeholder[] {
  const html = text.slice(start, end);
  return html.length < 80 && !html.includes('\n') ? placeholdersInText(html).filter(({ form }) => form === 'angles') : [];
}

/** In a signature and in small print only what names itself as a field counts: “[Your name]”. A text with a blank is taken for lines to sign on. */
const isFieldOfZone = ({ form }: Placeholder, text: string, { zone, prose }: Block): boolean =>
  (zone !== 'signature' && zone !== 'footer') ||
  form === 'blank' ||
  /_{3,}/.test(prose.raw) ||
  (zone === 'footer' && (form === 'letters' || form === 'filler')) ||
  isNamedField(text);

const isNamedField = (text: string): boolean => /^\{\{|^\$\{|\b(?:your|name|title|phone|company|position|sender|signature)\b/i.test(text);

/** A zero among other prices, in a table or list, is a price of nothing that is meant; but not the total of them all. */
function isAmongPrices({ blocks }: ProseDocument, block: Block): boolean {
  const place = block.table ?? block.list;
  if (
    block.table &&
    blocks.some((other) => other.table === block.table && other.row === block.row && /^\W*(?:grand |sub)?-?total\b/i.test(other.prose.text)) &&
    !blocks.some((other) => other.table === block.table && /[-–−]\s?[$£€]?\s?\d|\b(?:discount|credit|paid|waived)\b/i.test(other.prose.text))
  )
    return false;
  return (
    place !== undefined &&
    blocks.some(
      (other) => other !== block && (other.table ?? other.list) === place && other.prose.sentences.some(({ sentence }) => moneyIn(sentence).length > 0),
    )
  );
}
