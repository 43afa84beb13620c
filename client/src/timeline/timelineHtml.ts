import { escaped } from '../report/reportHtml';
import type { ClientTimeline, Mark, TimelineModel } from './timelineModel';

/** The rows of a picture, from the top, in pixels. */
const rows = { ours: 18, promises: 48, theirs: 78 } as const;
const axis = 98;
const height = 118;

const rowOf = ({ sort }: Mark): number => rows[sort === 'ours' || sort === 'theirs' ? sort : 'promises'];

/** A picture and a table for each client. The page puts it in place. Places across are per cent, so that it fits any width. */
export const timelineHtml = (model: TimelineModel): string => model.clients.map((client, index) => clientHtml(client, index, model)).join('');

function clientHtml(client: ClientTimeline, index: number, model: TimelineModel): string {
  const { name, summary, marks } = client;
  const id = `client-${index}`;
  return `<section class="client" data-client="${escaped(client.id)}" aria-labelledby="${id}">
<h2 id="${id}">${escaped(name)} <span class="summary">${escaped(summary)}</span></h2>
<div class="chart"><div class="rows" aria-hidden="true"><span>We wrote</span><span>We promised</span><span>They wrote</span></div>
<svg width="100%" height="${height}" role="group" aria-label="${escaped(`Timeline of ${name}: ${marks.length} marks. The table below tells the same.`)}">
${[rows.ours, rows.promises, rows.theirs].map((y) => `<line class="row" x1="0" x2="100%" y1="${y}" y2="${y}"/>`).join('')}
${model.ticks.map(({ at, label }) => `<line class="tick" x1="${at}%" x2="${at}%" y1="4" y2="${axis}"/><text class="tick-label" x="${at}%" y="${axis + 15}">${escaped(label)}</text>`).join('')}
<line class="today" x1="${model.today}%" x2="${model.today}%" y1="0" y2="${axis + 2}"><title>${escaped(`Today, ${model.todayInWords}`)}</title></line><text class="today-label" x="${model.today}%" y="${axis + 15}">Today</text>
${marks.map((mark) => (mark.from === undefined ? '' : `<line class="span ${mark.sort}" x1="${mark.from}%" x2="${mark.at}%" y1="${rows.promises}" y2="${rows.promises}"/>`)).join('')}
${marks.map((mark, number) => markHtml(mark, index, number)).join('\n')}
</svg></div>
${tableHtml(client, index)}
</section>
`;
}

/** Each sort has a shape of its own, so that nobody needs to see colours. */
const shapes: Readonly<Record<Mark['sort'], string>> = {
  ours: '<circle r="6"/>',
  theirs: '<rect x="-5.5" y="-5.5" width="11" height="11"/>',
  due: '<path d="M0 -8 8 0 0 8 -8 0Z"/>',
  kept: '<path d="M0 -8 8 0 0 8 -8 0Z"/><path class="sign" d="M-3 0 -1 2.5 3.5 -2.5"/>',
  late: '<path d="M0 -9 9 7 -9 7Z"/><path class="sign" d="M0 -4V2M0 4.2V4.7"/>',
  open: '<path d="M0 -8 8 0 0 8 -8 0Z"/><path class="sign" d="M-2.2 -1.8C-2.2 -4.6 2.4 -4.6 2.4 -1.6 2.4 0 0 0 0 1.6M0 3.8V4.2"/>',
};

/** The first mark of a picture can be reached by Tab, the others from there by the arrow keys. */
function markHtml(mark: Mark, client: number, number: number): string {
  const label = escaped(`${mark.state}: ${mark.what}, ${mark.dayInWords}`);
  const aside = mark.before > 0 ? ` transform="translate(${mark.before * 7} ${mark.before * -4})"` : '';
  return (
    `<svg class="place" x="${mark.at}%" y="${rowOf(mark)}"><g class="mark ${mark.sort}" role="button" ` +
    `tabindex="${number === 0 ? 0 : -1}" data-key="${client} ${number}" data-open="${client} ${number}" ` +
    `aria-label="${label}"${aside}><title>${label}</title><circle class="focus" r="11"/>${shapes[mark.sort]}</g></svg>`
  );
}

function tableHtml({ name, marks }: ClientTimeline, client: number): string {
  const lines = marks.map(
    (mark, number) =>
      `<tr class="${mark.sort}"><td>${escaped(mark.dayInWords)}</td><td>${escaped(mark.state)}</td><td><button class="link" ` +
      `data-key="table ${client} ${number}" data-open="${client} ${number}">${escaped(mark.what)}</button></td></tr>`,
  );
  return (
    `<details data-key="details ${client}"><summary>The same as a ` +
    `table</summary><table><caption>${escaped(`${name}: mails and promises by day`)}</caption><thead><tr><th ` +
    'scope="col">Day</th><th scope="col">What it is</th><th scope="col">Where it ' +
    `stands</th></tr></thead><tbody>${lines.join('')}</tbody></table></details>`
  );
}
