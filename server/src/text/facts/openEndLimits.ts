/** Tells whether a number or an end in a sentence limits certain words of it, and not only what stands beside them. */
import type { TextRange } from '../range';

const number = "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|once|twice|both|single|first|half|a|an)";
/** A number of anything, or an end. */
const anyLimit = new RegExp(
  '\\b(?:\\d[\\d.,]*|(?<!\\b(?:the|this|that|which|any|new|old|last|final|chosen|no) )one|two|three|four|five|six|seven|' +
    'eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|' +
    'once(?! (?:an?|all|everything|it|live|the|they|this|that|we|you|your)\\b)|twice|a single|both)\\b|' +
    '\\b(?:a|an|the first|first|the same|each|half an?|this|that|the following|launch|opening) (?:\\w+ )?' +
    '(?:hour|day|week|month|year|round|set|fortnight|quarter)\\b|' +
    "\\b(?:hour|day|week|month|year|fortnight)(?:'s|s')|" +
    '\\b(?:until|(?<!\\b(?:the|an?|your|our|each|every|new|old|cash|this) )till|up to(?: the)?|through(?: to)?(?: the)?|' +
    "ends?(?: on| with| at)?|before) (?!you(?:'re| are)\\b|then\\b|(?:us|our|me|hand)\\b)(?:\\w+)|" +
    '\\bby (?:(?:the|your|our) (?:end|day|close|start|beginning|launch|opening|handover|deadline|delivery|wedding|event|' +
    '\\d)|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|' +
    'october|november|december|christmas|easter|new year|tomorrow)|' +
    '\\b(?:for the duration|(?:throughout|during)(?! the (?:first|early|coming|following|next|initial) ' +
    '(?:days|weeks|months)\\b)|on launch day|on the day|at the launch|on the (?:launch|opening|wedding) day|' +
    'within the project|the end of)\\b|\\bone-(?:year|month|week|hour|day)\\b|\\ball year\\b',
);
/** What hangs on the words before it and is no new thing: “up to two rounds”, “for 30 days”, “(twice)”. */
const apposition = new RegExp(
  '^\\s*(?:\\(|each |which |that |included |free |is |are |so |lasting |limited |capped |available |and )*' +
    '(?:(?:in |over |at )?(?:up to|at most|max\\w*|no more than|not more than)|in (?:one|two|three|four|five|\\d+)|' +
    'for(?: up to)?|until|till|within|during|limited to|capped at|per|lasts?|ends?|runs?|' +
    `${number}\\b(?: \\w+){0,2} (?:rounds?|times?|hours?|days?|weeks?|months?|years?|sets?|sessions?|calls?|each|in all|` +
    'in total|per)|once|twice)\\b',
);

const opens = /[,;:]|\s[–—-]\s|\b(?:and|plus|with|as well as|along with|together with|but|including|includes?|covers?)\b|[&+]/g;

/** The cuts between the things of a sentence; brackets belong to what stands before them. */
function pieceAround(text: string, { start, end }: TextRange): { from: number; to: number } {
  let from = 0;
  let to = text.length;
  for (const { index, 0: cut } of text.matchAll(opens)) {
    // A comma or point within a number, and what is in brackets behind the words, cuts nothing.
    if (/[,:]/.test(cut) && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue;
    // “By phone and mail until 31 March” is one way to help after the other.
    if (
      /^(?:and|&|\+|plus|,)$/.test(cut) &&
      /\b(?:by|on|over|per|via)(?: the)? (?:chat|e-?mail|letter|mail|phone|post|screen|telephone|text|video)(?:, [a-z-]+)*\s*$/.test(text.slice(end, index)) &&
      /^\s*(?:by |on |via |per |the )*(?:chat|e-?mail|letter|mail|phone|post|screen|telephone|text|video|whatsapp)\b/.test(text.slice(index + cut.length))
    )
      continue;
    if (isBracketed(text, index) && !isBracketed(text, start)) continue;
    if (index + cut.length <= start) from = index + cut.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return { from, to };
}

function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && !text.slice(open, at).includes(')') && text.indexOf(')', at) > 0;
}

const leadingTime = new RegExp(
  '^[^a-z\\d]*(?:\\d+|one|two|three|six|twelve)[ -](?:working |calendar )?(?:hours?|days?|weeks?|months?|years?)\\b(?:[^,;:]{0,60}?(?::|\\s[–—-]\\s)|' +
    // “60 days of bug fixes, tweaks and questions”
    ' of (?:[a-z-]+ )?(?:changes|corrections|fixes|help|maintenance|questions|revisions|support|tweaks|updates)(?:,| and ))',
);

/** “Revisions to both drawings” says how many drawings there are, not how many revisions. */
const changed = new RegExp(
  '^ (?:in|of|on|to) (?:(?:all|any|both|each|either|of|our|the|these|those|your)\\s)*' +
    '(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s)?(?!(?:\\d|days?|hours?|minutes?|months?|rounds?|' +
    'sessions?|sets?|the|times?|weeks?|years?|one|a|an)\\b)[a-z-]+',
);

/** True when the words, or what belongs to them, carry a number or an end. For “unlimited”, only what follows counts. */
export function limitBeside(text: string, range: TextRange, onlyAfter: boolean): boolean {
  // “30 days of support – questions, small changes”: the time is that of all that follows.
  if (leadingTime.test(text.slice(0, range.start))) return true;
  const { from, to } = pieceAround(text, range);
  if (anyLimit.test(text.slice(range.end, to).replace(changed, ' ')) || (!onlyAfter && anyLimit.test(text.slice(from, range.start)))) return true;
  let rest = text.slice(to);
  // “Support with your desk, two hours”: what it is with is no other thing.
  const concern = text.slice(range.end, to).trim() === '' && /^with [^,;:(]{2,60}?(?=[,:(]| (?:for|till|until)\b)/.exec(rest);
  if (concern) rest = rest.slice(concern[0].length);
  // “Revisions: two rounds” and “Revisions – two rounds”: all that follows is about the label.
  if (/^(?::|\s[–—-]\s)/.test(rest) && text.slice(0, from).trim() === '' && range.start - from < 24) return anyLimit.test(rest);
  // “Revisions and support for three months”: the end of the pair is the end of both.
  const pair = /^\s*(?:and|&|\+)\s+(?:[a-z-]+ ){0,3}(?:revisions|support|changes|edits|maintenance|updates|help|hosting|training|corrections|fixes)\b/.exec(
    rest,
  );
  if (pair) rest = rest.slice(pair[0].length);
  const next = rest.replace(/^(?:[,;:]|\s[–—-]\s|\s*(?:and|but|with)\b)/, '');
  return apposition.test(next) && anyLimit.test(next.split(/[;:]/, 1)[0]!);
}

/** True when a limit follows the words directly: “etc. (up to five pages in all)”. */
export const limitAfter = (text: string, { end }: TextRange): boolean =>
  /^[\s,(–—-]*(?:up to|at most|max\w*|no more than|not more than|limited to|capped at|in all|\d+ in (?:all|total))\b/.test(text.slice(end));

const counted = new RegExp(
  `\\b${number}(?: \\w+)? (?:hours?|days?|times?|rounds?|weeks?|months?|years?|visits?|calls?|sessions?|sets?)\\b|` +
    '\\b(?:once(?! (?:an?|all|everything|it|live|the|they|this|that|we|you|your)\\b)|twice)\\b|' +
    `\\b(?:up to|at most|no more than|max\\w*) ${number}\\b|` +
    '\\b(?:until|(?<!\\b(?:the|an?|your|our|each|every|new|old|cash|this) )till) (?!you\\b|we\\b|it\\b|then\\b)\\w+|' +
    "\\bbefore (?:(?:it|they|the [a-z]+|your [a-z]+) (?:gets? |is |are )?(?:goes?|launch(?:es)?|live|opens?|printed|prints?|published|ships?|starts?)|" +
    'delivery|go-live|handover|launch|opening|print(?:ing)?|publication)\\b',
);

/** True when a number of hours, times or the like, or an end, stands in the same clause. */
export function limitAnywhere(text: string, { start, end }: TextRange): boolean {
  const from = Math.max(...[';', ':', '. '].map((cut) => text.lastIndexOf(cut, start)));
  const clause = (text.slice(from + 1, start) + ' '.repeat(end - Math.max(start, from + 1)) + text.slice(end)).split(/;/, 1)[0]!;
  return counted.test(clause) || /^[\s,(–—-]*(?:up to|at most|max\w*|no more than|until|limited to)/.test(text.slice(end));
}

const amount = '(?:a dozen|a single|an?|eight|eighteen|fifteen|five|four|nine|one|seven|six|ten|thirty|three|twelve|twenty|two|\\d[\\d.,]*)';
const spans =
  '(?:minutes?|hours?|hrs?|days?|evenings?|weeks?|fortnights?|months?|quarters?|terms?|years?|visits?|rounds?|sessions?|' +
  'calls?|drafts?|times|goes|proofs|meetings)';
/** Words that set a bound to what stands beside them, whatever it is. */
const bound = new RegExp(
  '\\b(?:up to(?! you\\b)|at (?:the )?(?:most|outside|very most)|max(?:imum)?\\b|' +
    '(?:no|not|never|but not) (?:more|over|longer) than|never over|not (?:to )?exceed(?:ing)?|capped|limited to|tops\\b|' +
    'to (?:a|the) (?:cap|ceiling|limit|maximum|top|total) of|with a (?:cap|ceiling|limit|maximum|top) of)' +
    `|\\b${amount} (?:[a-z-]+ ){0,2}?(?:at (?:the )?most|at the outside|in (?:all|total)|max(?:imum)?|tops)\\b` +
    '|\\b(?:within|in|over|during|for|throughout|inside) (?:the |those |these |my |our |your )?' +
    `(?:first |next |last )?${amount} (?:[a-z]+ )?${spans}\\b|\\bin the first ${spans}\\b|` +
    `\\bwithin the [a-z]+ ${spans}\\b` +
    '|\\b(?:until|till|til|before|by|through|to|only up to)(?: the)? (?:\\d{1,2}\\b(?! ?%)|' +
    '(?:end|close|last day|day (?:of|it|they|you|we)|week of|morning of|opening|launch|wedding|handover|publication|' +
    'deadline)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|' +
    'september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|new year)\\b)' +
    '|\\bthen (?:\\s{2,}|at |an? extra|chargeable|charged)|' +
    '\\b(?:each|any|every|more|further|one|ones|those|those )(?: [a-z]+)? (?:after|above|beyond|over|past) ' +
    '(?:that|those|them|this|it|which|the)\\b|\\bbetween \\d',
  'g',
);
/** What begins another thing, which the bound belongs to. */
const another = /;|\b(?:and|plus|with|along with|as well as)\b(?! (?:then|only|to|up|within|in the|for|until|till|no|not|never|at most)\b)|[&+]/;

/** True when a bound stands on either side of the words in their sentence, with nothing else between that it could belong to. */
export function boundBeside(text: string, { start, end }: TextRange): boolean {
  return Array.from(text.matchAll(bound)).some(({ index, 0: { length } }) => {
    if (index >= end) return !another.test(text.slice(end, index));
    if (index + length > start) return index < end && index >= start;
    return !another.test(text.slice(index + length, start)) && !/[,:]/.test(text.slice(index + length, start).replace(/^[^,:]*,/, ''));
  });
}
