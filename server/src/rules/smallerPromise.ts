/** Turns a promise that nobody can keep into one that can be kept: “will never leak” → “should hardly ever leak”. */
import type { Vow } from '../text/facts/vows';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';

type Rewrite = readonly [vows: readonly Vow[], words: RegExp, write: string];

/** Tried in order on the words that promise too much; what fits none is left to the writer. */
const rewrites: readonly Rewrite[] = [
  [['guarantee'], /\b(is|are|will be) (?:fully |absolutely )?guaranteed$/i, '$1 what we aim for'],
  [['guarantee', 'sure', 'result'], /\b(?:guaranteed|certain|sure|bound|destined) to\b/i, 'likely to'],
  [['sure', 'result'], /\b(is|are) (?:absolutely |quite )?certain$/i, '$1 likely'],
  [['never', 'without', 'sure', 'secure'], /\b(?:no|zero) (risk|danger)(?: whatsoever| at all)?$/i, 'little $1'],
  [['never'], /^no (?!one\b)(.+? (?:will|can|could|shall)) (?:ever )?(?:again )?/i, 'hardly any $1 '],
  [['never'], /^(?:nobody|no one) (will|can|could|shall) (?:ever )?(?:again )?/i, 'hardly anybody $1 '],
  [['never'], /^nothing(?: at all| whatsoever)?(?= (?:can|could|will|goes|gets|is)\b)/i, 'hardly anything'],
  [['never'], /\bnever(?:,? ever)?,?(?: so much as| even)?/i, 'hardly ever'],
  [['never'], /\b(?:do not|don['’]t) (?=make\b)/i, 'hardly ever '],
  [['never', 'secure'], /\bimpossible (?=(?:for \w+ )?to\b)/i, 'hard '],
  [['without'], /\bwithout (?:any )?(\w+[^s\W]s)$/i, 'with as few $1 as possible'],
  [['without'], /\bno (?:more )?(\w+[^s\W]s)$/i, 'as few $1 as possible'],
  [['without'], /\bno (?:more )?(trouble|delay|disruption|interruption|mess|noise|dust|stress)$/i, 'as little $1 as possible'],
  [['always'], /,? always$/i, ''],
  [['always'], /\balways\s+/i, ''],
  [['always', 'without', 'never', 'result', 'sure'], /\bevery (?:single )?time$/i, 'almost every time'],
  [['without', 'result', 'sure', 'secure', 'always'], /\bbe (?:perfect|flawless|spotless)$/i, 'be as good as we can make it'],
  [
    ['result', 'always', 'never', 'secure', 'sure', 'without'],
    /\b(?:for ?ever|for (?:all )?eternity|for life|for generations|for decades|for the rest of your life)$/i,
    'for many years',
  ],
  [['result'], /^(we|i)(?:['’]ll| will| are going to| am going to)\b/i, '$1 aim to'],
  [['result'], /(?:['’]ll|\b(?:will|shall|(?:is|are) going to))\b(?! not\b)/i, 'could'],
  [['sure'], /^100 ?% (?!uptime|avail|satisf|success|quality|of |\w+ rate)/i, ''],
  [['secure'], /^(?:fully|completely|totally|absolutely|entirely|perfectly|utterly)\s+/i, ''],
];

const willNever = new RegExp(
  "(?:['’]ll|\\b(?:will|shall|can|could|would|need|needs)) (?:absolutely |simply )?never(?:,? ever| again)?\\b|" +
    "\\b(?:won['’]t|will not|can['’]?t|cannot) ever(?: again)?\\b",
  'i',
);
/** A word beside it that vows as well: “could double, you have my word” would be no smaller promise. */
const vowsToo = /\b(?:guarantee\w*|promise\w*|swear|my word|no question|no doubt|no way|without (?:exception|fail)|rest assured)\b/i;

/** “Is” or “are”, after the last word of the subject. */
function beOf(subject: string): string {
  const [last = ''] = /[\p{L}’']+\W*$/u.exec(subject) ?? [];
  const word = last.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (word === 'i') return 'am';
  return /^(?:you|we|they|these|those|people|children|both|all)$/.test(word) || /[^s]s$/.test(word) ? 'are' : 'is';
}

/** The fixes for words that promise too much; offsets count from the sentence's start. */
export function smallerPromise(sentence: Sentence, { start, end }: TextRange, vow: Vow): readonly Fix[] {
  const { text } = sentence;
  const words = text.slice(start, end);
  const fix = (from: number, to: number, write: string, snippet = false): Fix => {
    const isFirst = /^\P{L}*$/u.test(text.slice(0, from));
    const written = `${/^['’]/.test(text.slice(from)) ? ' ' : ''}${isFirst ? write.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : write}`;
    return {
      title: write === '' ? `Leave out “${text.slice(from, to).replace(/^,/, '').trim()}”` : `Write “${write.replace(/\$\{1:\[(.*?)\]\}/, '…').trim()}”`,
      safe: false,
      edits: [{ range: { start: from, end: to }, text: written, ...(snippet && { snippet }) }],
    };
  };
  const own = /^(we|i)\b.*\b(?:guarantee|promise|swear)$/i.exec(words);
  const rest = own && /^(?: you)? (that|to) /i.exec(text.slice(end));
  if (own && rest)
    return [
      fix(start, end + rest[0].length, rest[1] === 'to' ? `${own[1]} aim to ` : `${own[1]} do all ${own[1]!.toLowerCase() === 'i' ? 'I' : 'we'} can so that `),
    ];
  if (vow === 'again') {
    const verb = /(?:\b(?:will|shall|would|can(?:[’']t)?|won[’']t|is(?:n[’']t)?)|[’']ll)\b.*$/is.exec(words);
    return verb && /[.!]?\W*$/.test(text.slice(end)) && text.length - end < 3
      ? [fix(start + verb.index, end, 'is far less likely to happen again, because ${1:[what we changed]}', true)]
      : [];
  }
  if (vow === 'without' && /downtime$/i.test(words))
    return [
      fix(
        start + words.search(/(?:no|zero|without|free|not)\b[^.]*$/i),
        end,
        `${/without/i.test(words) ? 'with ' : ''}at most \${1:[number]} minutes of downtime`,
        true,
      ),
    ];
  const isVowedToo = vowsToo.test(text.slice(0, start)) || vowsToo.test(text.slice(end));
  const never = vow === 'never' ? willNever.exec(words) : null;
  if (never)
    return isVowedToo ? [] : [fix(start + never.index, start + never.index + never[0].length, `${beOf(text.slice(0, start + never.index))} unlikely to`)];
  for (const [vows, pattern, write] of rewrites) {
    const match = vows.includes(vow) ? pattern.exec(words) : null;
    if (!match || (isVowedToo && write === 'could')) continue;
    const from = start + match.index;
    const behind = words.length - match.index - match[0].length;
    const changed = words.replace(pattern, write);
    return [fix(from, from + match[0].length, changed.slice(match.index, changed.length - behind))];
  }
  return [];
}
