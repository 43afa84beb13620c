import type { ReportGroup, ReportItem, ReportModel } from './reportModel';

/** The part of the report that changes with the document. The page puts it in place and moves the focus along. */
export function reportHtml({ aside, groups, version }: ReportModel): string {
  const intro = aside === undefined ? '' : `<p class="aside">${escaped(aside)}</p>`;
  return intro + groups.map((group) => groupHtml(group, version)).join('');
}

function groupHtml({ severity, name, items }: ReportGroup, version: number): string {
  const list = items.map((item) => itemHtml(item, version)).join('');
  return `<section class="${severity}"><h2>${escaped(name)} <span class="count">${items.length}</span></h2><ol>${list}</ol></section>`;
}

function itemHtml(item: ReportItem, version: number): string {
  const { finding, message, why, fixes, line } = item;
  const key = escaped(keyOf(item));
  const place = `<button class="place" data-key="${key} place" data-action='${json({ type: 'reveal', finding })}'>Line ${line}</button>`;
  const buttons = fixes.map(
    (title, fix) =>
      `<button class="fix" data-key="${key} ${fix}" data-action='${json({ type: 'fix', version, finding, fix })}'>${escaped(title)}</button>`,
  );
  const repairs = buttons.length === 0 ? '' : `<div class="fixes">${buttons.join('')}</div>`;
  const reason = why === '' ? '' : `<details data-key="${key} why"><summary>Why it matters</summary><p>${escaped(why)}</p></details>`;
  return `<li><h3>${escaped(message)} ${place}</h3>${quoteHtml(item)}${repairs}${reason}</li>`;
}

/** The writer's words where they stand; nothing for what is missing. */
function quoteHtml({ before, quote, after }: ReportItem): string {
  return quote === '' ? '' : `<blockquote>${escaped(before)}<mark>${escaped(quote)}</mark>${escaped(after)}</blockquote>`;
}

/** Stays the same while the text changes elsewhere, so that the focus and unfolded reasons survive a refresh. */
function keyOf({ rule, before, quote, after }: ReportItem): string {
  return [rule, before, quote, after].join(' ');
}

function json(value: object): string {
  return escaped(JSON.stringify(value));
}

/** Text as text, wherever in a page it stands. The document is the writer's, but it quotes other people. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
