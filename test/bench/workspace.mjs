/**
 * A workspace as a house of some years has it: 2,000 mails, quotes and proposals to 100 clients over the last year, half of
 * them replies that quote the client. The same every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { clientProse } from './texts.mjs';

const things = ['the draft of the menu', 'the price list', 'your home page', 'the second film', 'the floor plan', 'the photos of the shop', 'the brochure', 'a quote for the sign', 'the translation', 'the invitation'];
const questions = ['Which phone number should stand on the page?', 'On which days is the shop closed?', 'Who writes the words for it?', 'Shall we print it in colour?', 'How many copies do you need?'];
const asks = ['What does a second page cost?', 'Could you also put our new opening hours on it?', 'When will it be ready?', 'Can we still change the photos?'];

/**
 * @param {string} folder Is made.
 * @param {{ documents?: number, clients?: number, days?: number, today?: string }} options The documents bear days of so many days up to today.
 */
export function makeWorkspace(folder, { documents = 2000, clients = 100, days = 365, today = '2026-11-23' } = {}) {
  const end = Date.parse(`${today}T00:00:00Z`);
  const dayBefore = (count) => new Date(end - count * 86_400_000).toISOString().slice(0, 10);
  const each = Math.ceil(documents / clients);
  for (let index = 0; index < documents; index++) {
    const client = index % clients;
    const turn = Math.floor(index / clients);
    const ago = Math.floor(((each - 1 - turn) / each) * days) + (client % 7);
    const path = join(folder, 'clients', `client-${String(client + 1).padStart(3, '0')}`);
    mkdirSync(path, { recursive: true });
    const kind = turn % 10 === 4 ? 'quote' : turn % 10 === 9 ? 'proposal' : 'email';
    writeFileSync(join(path, `${dayBefore(ago)} ${turn + 1}.${kind}.md`), documentOf(index, kind, dayBefore(ago), dayBefore(ago - 4), dayBefore(ago + 2)));
  }
}

/** Between one and three thousand characters, as most mails have. */
function documentOf(index, kind, day, later, earlier) {
  const pick = (list, more) => list[(index * 7 + more) % list.length];
  const isReply = kind === 'email' && index % 2 === 0;
  const person = `Maya Client${index % 100} <maya@client${index % 100}.example>`;
  const answered = isReply ? `in-reply-to:\n  from: ${person}\n  subject: Our page\n  date: ${earlier}\n` : '';
  const header = `---\nkind: ${kind}\nfrom: Alex Reed <alex@studio.example>\nto: ${person}\nsubject: What we do next for your page\ndate: ${day}\n${answered}---\n\nHi Maya,\n`;
  const prose = (seed, length) => clientProse(length, seed).replace(/^---[\s\S]*?\n---\n\nHi Maya,\n\n/, '').replace(/^#.*\n+/gm, '');
  const own = [`Thank you for the call. ${index % 3 === 0 ? `I have attached ${pick(things, 0)}.` : 'All goes well.'}`, prose(index + 1, 400 + (index % 5) * 250), `We will send you ${pick(things, 1)} by ${later}.`, pick(questions, 2), 'Thank you, and have a good week!', 'Kind regards,\nAlex'];
  const quoted = isReply ? [`On ${earlier}, ${person} wrote:`, `Hi Alex,\n\n${pick(asks, 3)}\n\n${prose(index + 50_001, 500)}`.replace(/^/gm, '> ')] : [];
  return `${[header, ...own, ...quoted].join('\n\n')}\n`;
}
