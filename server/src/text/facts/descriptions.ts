/** Cells and titles that say in plain words what stands beside them. */

/** “Questions that open when you click”, not “Five pages, two rounds”, “Included in the price” or “Delivered as PDF”. */
export const isDescription = (text: string): boolean => fourWords.test(text) && !amount.test(text) && !otherBeginning.test(text);

const fourWords = /^[^\p{L}\d]*\p{Lu}?\p{Ll}[\p{L}’'-]*(?:,? [\p{L}’'&-]+){3,60}\W*$/u;
const amount = /\b(?:one|two|three|four|five|six|price|included|monthly|optional|per|(?:week|day|month|round)s?|pages)\b/i;
const otherBeginning = /^\W*(?:as|at|by|each|from|if|in|no|not|on|only|our|same|see|then|up|we|with|yes|you|your|[a-z]+ed)\b/i;

/** Two words and more that name a thing and open the line, in front of a bracket: “Customer credit (accounts receivable)”, not “Phase 2 (…)”. */
export const isPlainTitle = (before: string): boolean => plainTitle.test(before);

const plainTitle = /^(?:[^\p{L}]*\p{Lu}[.)] )?[^\p{L}\d]*(?:\d+[.)] )?\p{Lu}\p{Ll}{2,}(?: (?:\p{L}{3,}|&|of|to|and)){1,6} \($/u;
