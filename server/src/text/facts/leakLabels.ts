/** Titles, labels and pointers of a paper that was written for the house: “Suggested positioning to the client”, “Day rate (internal):”, “see docs/plan.md”. */
import { clauseAround, type Accept, type LeakForm } from './leakForms';

const lineStart = String.raw`^[\s>*_#|\d.-]*`;
const lineEnd = String.raw`[*_]*\s*(?::|$)`;
const advised = '(?:advised|best|draft|ideal|internal|possible|preferred|proposed|recommended|suggested)';
const pitch =
  '(?:angle|answer|anchor|e-?mail|fallback|framing|language|message|messaging|narrative|negotiation|note|opening|pitch|positioning|presentation|' +
  'pricing strategy|reply|response|script|statement|story|summary|talking points|text|version|wording)';
const ourFigure =
  '(?:(?:daily|day|hourly|our) rates?|rates?|costs?|costing|budget|margin|mark-?up|price|effort|estimate|hours|contingency|buffer|discount|target|floor)';

/** Rooms and walls have an inside too. */
const isOfHouse: Accept = (_match, text, leak) => !/\bexternal|\b(?:outside|exterior|your)\b/i.test(clauseAround(text, leak)) && !/\(external/i.test(text);

/** A path in the client’s own project, or one that is handed over, is theirs. */
const isOurPlan: Accept = (_match, text) => !/\b(?:branch|commit|deliver\w*|git\w*|hand\w* over|handover|merged?|pull request|repo|repository|your)\b/i.test(text);

export const leakLabels: readonly LeakForm[] = [
  [
    'secret',
    new RegExp(
      `${lineStart}(?:${advised}\\s+(?:[a-z-]+\\s+)?${pitch}\\s+(?:to|for|with|towards)\\s+(?:the\\s+)?(?:clients?|customers?)|` +
        `${advised}\\s+(?:client|customer)-facing\\s+${pitch})${lineEnd}`,
      'gim',
    ),
  ],
  [
    'money',
    new RegExp(
      `(?:${lineStart}|\\|\\s*[*_]*)${ourFigure}\\s+\\((?:for\\s+)?internal(?:ly|\\s+only|\\s+use(?:\\s+only)?)?\\)` +
        '(?:[*_]*:[^\\n|]{0,40}|[*_]*\\s*(?=\\||$))',
      'gim',
    ),
    isOfHouse,
  ],
  [
    'money',
    new RegExp(
      '\\binternal\\s+(?:budget|cost|costing|effort|margin|price|pricing|rate)s?\\s+(?:breakdown|calculation|card|details?|figures?|list|notes?|sheet|split)' +
        '[*_]*\\s*:[^\\n|]{0,80}',
      'gi',
    ),
    isOfHouse,
  ],
  [
    'note',
    new RegExp(
      "[([]\\s*(?:please\\s+)?(?:do\\s+not|don[’']t|never)\\s+send(?:\\s+(?:as\\s+is|from\\s+here|like\\s+this|out))?\\s*[)\\]](?!\\()|" +
        "(?<=^#+\\s[^\\n(\\[]{0,80})[([]\\s*(?:do\\s+not|don[’']t)\\s+send\\s+(?:yet|this)\\b[^)\\]\\n]{0,30}[)\\]]",
      'gim',
    ),
  ],
  [
    'path',
    new RegExp(
      '(?<=\\b(?:according\\s+to|detail(?:s|ed)?\\s+(?:in|are\\s+in)|listed\\s+in|per|refer\\s+to|see|tracked\\s+in)\\s+[*_`]{0,3})' +
        '(?:docs?|internal|notes|plan(?:ning|s)?|specs?)/[\\w./-]{1,60}\\.(?:docx?|md|txt|xlsx?)\\b',
      'gi',
    ),
    isOurPlan,
  ],
];
