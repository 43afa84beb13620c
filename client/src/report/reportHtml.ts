import { dayInWords } from '../wording';
import type { Checklist, ReportGroup, ReportItem, ReportModel } from './reportModel';

/** The part of the report that changes with the document. The page puts it in place and moves the focus along. */
export function reportHtml({ aside, groups, version, checklist }: ReportModel): string {
  const intro = aside === undefined ? '' : `<p class="aside">${escaped(aside)}</p>`;
  const keys = new Keys();
  return intro + groups.map((group) => groupHtml(group, version, keys)).join('') + (checklist ? checklistHtml(checklist) : '');
}

/** The client's questions, each with a box that is ticked when it is answered. */
function checklistHtml({ summary, items }: Checklist): string {
  const list = items.map(({ text, line, answerLine }, question) => {
    const place = (type: 'question' | 'answer', label: string): string =>
      `<button class="place" data-key="${type} ${question}" data-action='${json({ type, question })}'>${label}</button>`;
    const state =
      answerLine === undefined ? '<span class="box" role="img" aria-label="Open">☐</span>' : '<span class="box" role="img" aria-label="Answered">☑</span>';
    const answer = answerLine === undefined ? '<span class="aside">no answer found</span>' : place('answer', `Answer in line ${answerLine}`);
    return (
      `<li class="${answerLine === undefined ? 'open' : 'answered'}">${state}<div><p>${escaped(text)}</p>${place('question', `Line ${line}`)} ` +
      `${answer}</div></li>`
    );
  });
  return `<section class="checklist"><h2>What the client asks <span class="count">${escaped(summary)}</span></h2><ol>${list.join('')}</ol></section>`;
}

/** Names findings so that they keep their names while the text changes, and with them the focus and what is unfolded. */
class Keys {
  readonly #seen = new Map<string, number>();

  of({ rule, quote }: ReportItem): string {
    const words = `${rule} ${quote}`;
    const count = (this.#seen.get(words) ?? 0) + 1;
    this.#seen.set(words, count);
    return `${words} ${count}`;
  }
}

function groupHtml({ severity, name, items }: ReportGroup, version: number, keys: Keys): string {
  const list = items.map((item) => itemHtml(item, version, escaped(keys.of(item)))).join('');
  return `<section class="${severity}"><h2>${escaped(name)} <span class="count">${items.length}</span></h2><ol>${list}</ol></section>`;
}

function itemHtml(item: ReportItem, version: number, key: string): string {
  const { finding, message, why, fixes, line } = item;
  const place = `<button class="place" data-key="${key} place" data-action='${json({ type: 'reveal', finding })}'>Line ${line}</button>`;
  const buttons = fixes.map(
    (title, fix) =>
      `<button class="fix" data-key="${key} ${fix}" data-action='${json({ type: 'fix', version, finding, fix })}'>${escaped(title)}</button>`,
  );
  const repairs = buttons.length === 0 ? '' : `<div class="fixes">${buttons.join('')}</div>`;
  const reason = why === '' ? '' : `<details data-key="${key} why"><summary>Why it matters</summary><p>${escaped(why)}</p></details>`;
  return `<li><h3>${escaped(message)} ${place}</h3>${quoteHtml(item)}${repairs}${waiverHtml(item, version, key)}${reason}</li>`;
}

/** Whether the writer sends it all the same, and why; or the button to do so. */
function waiverHtml({ waivable, waiver, finding }: ReportItem, version: number, key: string): string {
  if (!waivable) return '';
  const button = (type: 'waive' | 'takeBack', label: string): string =>
    `<button class="place" data-key="${key} waiver" data-action='${json({ type, version, finding })}'>${label}</button>`;
  if (!waiver) return `<p class="waiver">${button('waive', 'Send it all the same…')}</p>`;
  return (
    `<p class="waiver">You send it all the same: “${escaped(waiver.reason)}” (${escaped(dayInWords(waiver.day))}) ` +
    `${button('takeBack', 'Ask me again')}</p>`
  );
}


/** The writer's words where they stand; nothing for what is missing. */
function quoteHtml({ before, quote, after }: ReportItem): string {
  return quote === '' ? '' : `<blockquote>${escaped(before)}<mark>${escaped(quote)}</mark>${escaped(after)}</blockquote>`;
}

function json(value: object): string {
  return escaped(JSON.stringify(value));
}

/** Text as text, wherever in a page it stands. The document is the writer's, but it quotes other people. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
