/** Limits of open-ended words that stand in another line: the next item of the list, the same words in another table, a count named once for all. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { isRowLimited } from './openEndPlaces';
import type { OpenEndType } from './openEndPatterns';
import { outlineOf } from './outline';

/** @param words The open-ended words, in small letters. */
export function isLimitedElsewhere(words: string, type: OpenEndType, block: Block, document: ProseDocument): boolean {
  if (type === 'rest' || type === 'unlimited' || type === 'asNeeded') return false;
  return isLimitedBelow(block, document) || isLimitedInTwin(block, document, type) || (/^(?:[a-z-]+ )?[a-z-]+$/.test(words) && document.note(countedWork).has(lastWord(words)));
}

const lastWord = (words: string): string => words.replace(/^.* /, '');

/** “6 hours”, “for 30 days”, “(up to two)”: a line that is a limit and nothing else. */
const bareLimit = new RegExp(
  '^\\W*(?:for |max\\.? |at most |up to |within )*(?:\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve)\\W' +
    '(?:[a-z-]+ )?(?:calls?|days?|hours?|hrs?|months?|rounds?|sessions?|visits?|weeks?|years?)(?: (?:each|in all|in total|included|max))?\\W*$',
  'i',
);

/** True when the next item, or one under this one, is a limit and nothing else. */
function isLimitedBelow(block: Block, document: ProseDocument): boolean {
  if (!block.list) return false;
  const { own } = outlineOf(document);
  const next = own[own.indexOf(block) + 1];
  return next?.list !== undefined && (next.list === block.list || next.list.parent === block.list) && bareLimit.test(next.prose.text);
}

/** True when the same words stand in a row of another table that says how many. */
function isLimitedInTwin(block: Block, document: ProseDocument, type: OpenEndType): boolean {
  if (!block.table) return false;
  const words = block.prose.text.trim().toLowerCase();
  return outlineOf(document).own.some(
    (other) => other.table && other.table !== block.table && other.prose.text.trim().toLowerCase() === words && isRowLimited(other, document, type),
  );
}

const work = '(?:amendments|changes|corrections|edits|iterations|maintenance|revisions|support|training|tweaks)';
const number = '(?:\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve)';
const spans = '(?:days?|hours?|months?|rounds?|sets?|weeks?|years?)';
const counts = new RegExp(
  `\\b${number}[ -](?:[a-z-]+ )?${spans} (?:of )?(?:[a-z-]+ ){0,2}?(${work})\\b|\\b${number} (${work})\\b|` +
    `\\b(${work})(?: is| are)?(?::| \\(|,| for| limited to| up to)+ ?(?:for |max |up to )?${number} (?:[a-z-]+ )?${spans}\\b`,
  'gi',
);

/** Kinds of work of which some line says how many rounds or how long: said once, it holds for each bare mention. */
const countedWork = (document: ProseDocument): ReadonlySet<string> =>
  new Set(
    outlineOf(document).own.flatMap(({ prose }) =>
      Array.from(prose.text.matchAll(counts), (found) => (found[1] ?? found[2] ?? found[3])!.toLowerCase()),
    ),
  );
