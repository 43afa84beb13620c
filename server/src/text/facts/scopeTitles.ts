/** The titles of what the client gets: headings, lines in bold, and labels that begin a paragraph. */
import { light } from '../light';
import type { Prose } from '../prose';
import { oneLine } from './itemLists';

const scopeTitle = light(
  new RegExp(
    "\\b(?:what (?:we|i)(?:['’](?:ll|d)| will| would| shall) (?!ask|charge|cost|expect|like|love|need|not|want)\\p{L}+|" +
      "what (?:you|you['’]ll|you will|we|we['’]ll|we will|i|i['’]ll|i will|the price|it|this price|the fee)\\b" +
      '(?: \\p{L}+){0,3}? ?(?:get|receive|covers?|includes?|do|deliver|provide|buys?|make|offer|have|write|build|design)|' +
      "what (?:is|['’]s)? ?(?:all )?(?:included|covered|in the price)|what['’]s (?:included|covered|in)|scope|included|" +
      'includes|inclusions?|deliverables?|(?:our |the )?services|the work|work plan|tasks|itemi[sz]ed|line items|breakdown|' +
      'what to expect|your package)\\b',
    'iu',
  ),
);
const noScopeTitle = /\bnot\b|n['’]t\b|exclu|out of scope|outside|need from|you need|you (?:send|provide|pay|do)\b|terms of|change|how the work|why/i;

/** A heading, a line in bold or a short lead-in whose words are about what the client gets. */
export function isScopeTitle({ raw, text }: Prose): boolean {
  if (raw.length > 90) return false;
  const words = oneLine(text);
  const isTitle = !raw.includes('\n') && !/[.,;!]$/.test(words) && words.split(/\s+/).length <= 9 && !/\d{3}/.test(words);
  return isTitle && scopeTitle.test(words) && !noScopeTitle.test(words) && (!/[a-z] [a-z]/.test(words) || words.split(/\s+/).length <= 7);
}

/** “What we would not do”, “Extras”: a price below it is of what is no part of the offer. */
export const isExclusionTitle = ({ raw, text }: Prose): boolean =>
  raw.length < 90 && /\bnot\b|n['’]t\b|\b(?:exclu\p{L}+|extras|on request|optional\p{L}*|out of scope)\b/iu.test(text);

/** “**What we do each month.** We enter your receipts and …”: a title in bold with what it covers behind it. */
export function hasScopeLabel({ raw }: Prose): boolean {
  const [label, title] = /^\s*(?:\*\*|__)([^*_\n]{4,60})(?:\*\*|__)/.exec(raw) ?? [''];
  return (
    title !== undefined &&
    scopeTitle.test(title) &&
    !noScopeTitle.test(title) &&
    /\p{L}{2,}\s+(?:\S+\s+){2}\S/u.test(raw.slice(label.length)) &&
    !/\p{Sc}\s?\d/u.test(raw)
  );
}
