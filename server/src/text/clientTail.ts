/** Finds what the client wrote where no “>” says so: below “On … wrote:”, and below the header of a mail further down. */
import type { Block } from './blocks';
import type { Prose } from './prose';
import { inZone, linesOf, markRest, split } from './zoneMarks';

const wrote = String.raw`(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał(?:\(a\))?)`;
const attribution = new RegExp(
  String.raw`^\s*(?:(?:on|am|le|el|il|op|em|den|dnia|w dniu)\b[\s\S]{4,240}?\b(?:${wrote}|said)[^\n]{0,80}|[^\n.?!]{2,80}\s${wrote})\s*:\s*$`,
  'iu',
);
const endsWithWrote = new RegExp(String.raw`${wrote}[^\n]{0,80}:\s*$`, 'iu');
/** “2026-11-23 10:12 GMT+01:00 Maya Chen <maya@example.com>:”, the old form of some mail programs. */
const datedAddress = /^\s*\d[^\n]{8,80}\n?[^\n]{0,40}(?:<[^>\s]+>|\uFFFC)\s*>?\s*:\s*$/u;
const forwarded =
  /^\s*(?:-{2,}\s*(?:original (?:message|appointment)|forwarded (?:message|by)|reply (?:message|above)|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale)|begin forwarded message:)/iu;
const ours = new RegExp(String.raw`\b(?:i|we)\s+(?:\w+\s+)?(?:${wrote}|said)\b`, 'iu');

const isAttribution = (prose: Prose): boolean => prose.raw.length < 400 && prose.text.trimEnd().endsWith(':') && (attribution.test(prose.text) || datedAddress.test(prose.text));
const fromLine = /^[\s*_]*(?:from|von|de|da|van)[\s*_]*:/i;
/** True for the header of a mail: “From:” with “Sent:” or “Date:”, or with “To:” and “Subject:”. */
const isMailTop = (text: string): boolean => {
  const lines = text.replace(/[*_]/g, '');
  return /(?:^|\n)\s*(?:sent|date|gesendet|envoyé|enviado|inviato|verzonden)\s*:/iu.test(lines) || (/\n\s*to\s*:/i.test(lines) && /\n\s*subject\s*:/i.test(lines));
};

export function markClientTail(blocks: Block[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.zone !== 'own' || (block.type !== 'paragraph' && block.type !== 'heading')) continue;
    const mail = block.prose.note(mailStart);
    if (mail !== undefined) {
      if (mail > 0) split(blocks, index, mail);
      return markRest(blocks, mail > 0 ? index + 1 : index, 'client');
    }
    if (block.prose.note(isAttribution)) {
      if (markAttributed(blocks, index)) return;
    } else {
      const cut = block.prose.note(attributionAtEnd);
      if (cut === undefined) continue;
      split(blocks, index, cut);
      if (markAttributed(blocks, index + 1)) return;
      index++;
    }
  }
}

/** Marks “Maya wrote:” and what follows without “>”; `true` when that is all the rest. */
function markAttributed(blocks: Block[], index: number): boolean {
  const { prose } = blocks[index]!;
  const next = blocks[index + 1];
  if (!next) return false;
  if (next.quoteDepth > 0) blocks[index] = inZone(blocks[index]!, 'client');
  else if (ours.test(prose.text)) return false;
  else if (/[\d@\uFFFC]/.test(prose.text)) {
    markRest(blocks, index, 'client');
    return true;
  } else {
    // Without a date it may be an aside; the words right below are the other one's in any case.
    blocks[index] = inZone(blocks[index]!, 'client');
    blocks[index + 1] = inZone(next, 'client');
  }
  return false;
}

/** Where the mail of the client begins in a block: with a line such as “-----Original Message-----” or “From: …”. */
function mailStart(prose: Prose): number | undefined {
  if (!/-{2,}|begin forwarded|\b(?:from|von|de|da|van)\s*[*_]*\s*:/i.test(prose.raw)) return undefined;
  return linesOf(prose.raw).find(({ text, start }) => forwarded.test(text) || (fromLine.test(text) && isMailTop(prose.raw.slice(start, start + 800))))?.start;
}

/** Where “On … wrote:” begins when it is the last line, or the last two, of a paragraph of our own. */
function attributionAtEnd(prose: Prose): number | undefined {
  if (!endsWithWrote.test(prose.text.slice(-200))) return undefined;
  return linesOf(prose.text)
    .slice(-2)
    .find(({ start }) => start > 0 && /^\s*(?:on|am|le|el|il|op|em|den|dnia|w dniu)\s[^\n]*\d/iu.test(prose.text.slice(start)) && attribution.test(prose.text.slice(start)))?.start;
}
