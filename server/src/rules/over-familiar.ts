import type { Block } from '../text/blocks';
import { CuedPattern } from '../text/cuedPattern';
import type { ProseDocument } from '../text/document';
import { sharedWords } from '../text/facts/addressed';
import { oneOf } from '../text/facts/cues';
import type { TextRange } from '../text/range';
import { Sentence } from '../text/sentence';
import { chatPhrases } from '../words/chatPhrases';
import { chatWords } from '../words/chatWords';
import type { Edit, Finding, Fix } from './finding';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'over-familiar',
  summary: 'Chats as if to a friend: “hey guys”, “gonna”, “lol”, three emoji in a row.',
  why: 'Your client may have to pass the message on to a boss; slang makes both of you look careless.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'We’re gonna send it on Friday.', good: 'We’re going to send it on Friday.' },
    { bad: 'Hey guys, the draft is ready.', good: 'Hello all, the draft is ready.' },
  ],

  *check(document) {
    for (const block of document.blocks) {
      if (block.zone !== 'own' && block.zone !== 'greeting' && block.zone !== 'header') continue;
      // A title of nothing but “xxx” is still to come.
      if (block.type === 'heading' && /^\W*x+\W*$/i.test(block.prose.text)) continue;
      for (const { start, notes } of block.prose.hits(chatsIn)) for (const chat of notes) yield* finding(document, chat, { start: block.start + start });
    }
    const subject = document.frontMatter?.fields.get('subject');
    const line = subject && document.text.slice(subject.range.start, subject.range.end);
    if (line) for (const chat of chatsIn(new Sentence(line, false))) yield* finding(document, chat, { start: subject.range.start });
  },
});

interface Chat extends TextRange {
  readonly words: string;
  /** The plain words, empty where the chat can go; `undefined` where only the writer knows. */
  readonly use: string | undefined;
  readonly isEmoji?: boolean;
}

function* finding(document: ProseDocument, { words, use: plain, start, end, isEmoji }: Chat, block: Pick<Block, 'start'>): Iterable<Finding> {
  if (isClients(document, words.toLowerCase()) || isNamed(document, words)) return;
  const range = { start: block.start + start, end: block.start + end };
  // “I’ve gotta”, which has its “have” already.
  const use =
    /^gotta$/i.test(words) && /(?:['’](?:ve|s|d)|\b(?:have|has|had))\s+$/i.test(document.text.slice(Math.max(0, range.start - 8), range.start))
      ? 'got to'
      : plain;
  const todo = use ? `write “${use}”` : isEmoji ? 'keep one at most' : use === '' ? 'leave it out' : 'say it in plain words';
  const fixes: Fix[] = use ? [{ title: `Write “${use}”`, safe: !/^(?:ur|gotta|is not|ain’t)$/i.test(words), edits: [{ range, text: use }] }] : [];
  if (isEmoji) fixes.push({ title: 'Keep one', safe: true, edits: [{ range, text: use ?? '' }] });
  else if (use === '') fixes.push({ title: `Leave out “${words}”`, safe: false, edits: [withoutWords(document.text, range)] });
  yield { range, message: isEmoji ? `“${words}” is a row of emoji; keep one at most.` : `“${words}” is how friends chat; ${todo}.`, fixes: () => fixes };
}

/** “OMG, the photos!” → “The photos!”; “Chill, bro, the van …” → “Chill, the van …”. */
function withoutWords(text: string, { start, end }: TextRange): Edit {
  const before = text.slice(Math.max(0, start - 4), start);
  const next = /^[,!.–—-]*[ \t]+([\p{Ll}]?)/u.exec(text.slice(end));
  if (next && /(?:^|\n|[.!?:][ \t]|["“])$/.test(before)) return { range: { start, end: end + next[0].length }, text: next[1]!.toUpperCase() };
  return { range: { start: start - /,?[ \t]*$/.exec(before)![0].length, end }, text: '' };
}

/** Without the flag “u” this is quick; what else it lets through, the pattern below tells from emoji. */
const mayHaveEmoji = /[\u203c-\u3299\ud83c-\ud83e]|[:;]-?[)DPp]/;
const emojiRow = new RegExp(
  '(?:(?![©®™✓✔✗✘☐☑☎→←])\\p{Extended_Pictographic}[\\uFE0F\\p{EMod}]*' +
    '(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{EMod}]*)*\\s?){3,}|' +
    '(?:[:;]-?[)DPp](?:\\s|$)){3,}',
  'gu',
);
const phrasesOfChat: readonly (readonly [CuedPattern, string | undefined])[] = [
  [
    new CuedPattern(
      new RegExp(
        '\\b(?:hey|hi|hello|yo|hiya|ciao|hola|heya|howdy|oi|morning|cheers|ta|thanks|thank you)[, ]+(?:amigos?|bella|bello|boss|' +
          'bruv|champ|chief|fam|folks|girl|handsome|honey|petal|rock ?stars?|squad|sugar|sunshine|superstars?|sweetheart)\\b' +
          '(?! (?:&|at|from|who|of|in)\\b)',
        'gi',
      ),
    ),
    undefined,
  ],
  [
    new CuedPattern(
      new RegExp(
        '\\b(?:hey|hi|hello|yo|hiya|ciao|hola|heya|dear me|ta|howdy|oi|morning|thanks|thank you|cheers|ok|okay|sorry|no worries|' +
          'no problem|nice one|well done|(?<=^\\s*|[.!?,;–—]\\s*)(?:great|right|sure|well|yes)|' +
          '(?<=^\\s*|[.!?,;–—]\\s*)so(?!,? (?:gorgeous|lovely)\\b))[, ]+(?:guys|dudes?|bro|peeps|lads|mates?|buddy|buddies|pal|hun|' +
          'hon|babe|gorgeous|lovely|lovelies|sweetie|darling|gang|girls|ladies|boys)\\b(?! (?:&|at|from|who|of|in)\\b)',
        'gi',
      ),
    ),
    undefined,
  ],
  [new CuedPattern(/^\s*(?:yo|sup|wassup|heya|howdy|hiya|hellooo+|heyy+|hiii+)\b(?=[\s,!]|$)/gi), undefined],
  [new CuedPattern(/\byou guys\b/gi), 'you'],
  // “Rock n roll” is a name.
  [new CuedPattern(/(?<=\p{Ll} )n(?= (?:I|i|we|you|he|she|they)(?: |['’]))/gu), 'and'],
  [new CuedPattern(/(?<=,\s)(?:mate|bro|bruv|fam|dude|buddy|pal|guys|hun|babe|bestie|champ|boss man|sunshine|petal|my friend|amigo)(?=\s*(?:[.!?,]|$))/gi), ''],
  [
    new CuedPattern(
      new RegExp(
        '\\bno (?:worries|probs?|problemo|biggie)\\s?!+|\\bno (?:probs?|problemo|biggie|wuckers|wuckas)\\b|' +
          '(?<=^\\s*|[,;.–—]\\s*)no dramas?(?=\\s*[,;.!–—]|\\s*$| (?:at all|if|with)\\b)',
        'gi',
      ),
    ),
    undefined,
  ],
  [new CuedPattern(`\\b${oneOf(chatPhrases)}\\b`, 'gi'), undefined],
  // “For xxx” and “xxx will” hold a place for a name.
  [
    new CuedPattern(
      new RegExp(
        '(?<![$£€,.]\\s?|\\b(?:an?|and|at|between|by|for|from|of|our|the|to|via|with|your)\\s)\\b(?:xx+o?|Xx+|xoxo|XOXO)\\b' +
          '(?![,.]?\\s?[x\\d%])(?!\\s(?:and|can|has|have|is|or|was|will)\\b)(?=[\\s!.,?]|$)',
        'g',
      ),
    ),
    undefined,
  ],
  [new CuedPattern(/(?<=^\s*)Dudes?\b(?! ranch)|\bdudes?\b(?! ranch)|\bbro\b(?=[\s!.,?]|$)/g), ''],
  [
    new CuedPattern(
      new RegExp(
        '\\b(?:sooo+|yee+ss*|yess+|wooo+w|looo+ng|yaa+y+|yay+|plee+aa+se|ree+aa+lly|thanks{3,}|oops(?:ie)?|whoops|woo-?hoo+|' +
          'haha(?:ha)*|hehe(?:he)*)\\b(?=[\\s!.,?]|$)',
        'gi',
      ),
    ),
    undefined,
  ],
  [
    new CuedPattern(
      new RegExp(
        "(?<![\\p{L}\\p{N}.&@/'’-])r u\\b(?![\\p{L}.&@/'’-])(?=\\s+(?:can|are|have|will|want|need|like|know|think|get|see|guys|" +
          'should|tomorrow|later|on|all|for|the|so|my|a|an|not|always|guys)\\b|\\s*[?!])',
        'gu',
      ),
    ),
    'are you',
  ],
  [
    new CuedPattern(
      new RegExp(
        "(?<![\\p{L}\\p{N}.&@/'’-])u r\\b(?![\\p{L}.&@/'’-])(?=\\s+(?:can|are|have|will|want|need|like|know|think|get|see|guys|" +
          'should|tomorrow|later|on|all|for|the|so|my|a|an|not|always|guys)\\b|\\s*[?!])',
        'gu',
      ),
    ),
    'you are',
  ],
  [new CuedPattern(/(?<![\p{L}\p{N}.&@/'’-])[cC] u\b(?![\p{L}.&@/'’-])/gu), 'see you'],
  [
    new CuedPattern(
      new RegExp(
        "(?<![\\p{L}\\p{N}.&@/'’-])(?:u\\b|(?<=^\\s*)U\\b)(?![\\p{L}.&@/'’-])(?=\\s+(?:can|are|have|will|want|need|like|know|think|" +
          'get|see|guys|should|tomorrow|later|on|all|for|the|so|my|a|an|not|always|guys)\\b|\\s*[?!])',
        'gu',
      ),
    ),
    'you',
  ],
];

/** Offsets count from the sentence's start. */
function chatsIn(sentence: Sentence): readonly Chat[] {
  const { text } = sentence;
  let found: Chat[] | undefined;
  const add = (start: number, words: string, use: string | undefined, isEmoji = false): void => {
    const chat = { start, end: start + words.length, words, use, ...(isEmoji && { isEmoji }) };
    if (!found?.some((other) => other.start < chat.end && start < other.end)) (found ??= []).push(chat);
  };
  if (mayHaveEmoji.test(text)) {
    for (const match of text.matchAll(emojiRow)) {
      const row = match[0].trimEnd();
      add(match.index, row, /^(?:\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*|\S+)/u.exec(row)![0], true);
    }
  }
  for (const [pattern, use] of phrasesOfChat) {
    for (const match of pattern.matchAll(sentence, text))
      add(match.index + /^\s*/.exec(match[0])![0].length, match[0].trim(), use && /^\s*\p{Lu}/u.test(match[0]) ? use[0]!.toUpperCase() + use.slice(1) : use);
  }
  for (const { start, end, lower } of sentence.words) {
    const entry = plainWords.get(lower);
    if (!entry) continue;
    const word = text.slice(start, end);
    // “Cos” and “Ur” with a capital inside a sentence are names and signs.
    if (
      /^(?:Cos|Ur|Lol|Ya|Bro|Fam)$/.test(word) ||
      (/^\p{Lu}/u.test(word) && !/(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start)) && !/^\p{Lu}+$/u.test(word))
    )
      continue;
    if (
      /^(?:cos|ur|thru|b4|imo|lol|soz|ya|np|kk|ty|jk|ppl|sis|dm|tho|bro|dude|dudes|righto)$/i.test(word) &&
      (/^[(\d]|^-/.test(text.slice(end)) ||
        /[-\d]$/.test(text.slice(0, start)) ||
        (/^\p{Lu}+$/u.test(word) && lower !== 'lol') ||
        (lower === 'lol' && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end))))
    )
      continue;
    // “€2,950 ex. btw”, where it is a tax.
    if (
      lower === 'btw' &&
      (/(?:\b(?:dutch|ex|excl|exclusief|exclusive of|excluding|in|incl|inclusief|including|inclusive of|no|of|plus|the|without|your)\.?|%|[€£$] ?[\d.,]+(?:-|,-)?|\+|\/)\s*$/i.test(
        text.slice(0, start),
      ) ||
        /^(?:\s*[-:]\s*\p{L}{2,}|\s+(?:id|no\.|nr|number|rate|return|tarief|verlegd|\d+ ?%))/iu.test(text.slice(end)))
    )
      continue;
    // “The lining peeps out.”
    if (lower === 'peeps' && /^ (?:at|behind|from|in|into|out|over|round|through|under)\b/.test(text.slice(end))) continue;
    add(start, word, /^\p{Lu}/u.test(word) ? entry.use.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : entry.use);
  }
  if (!found) return none;
  return found.filter((chat) => !sentence.isQuoted(chat)).sort((a, b) => a.start - b.start);
}

const none: readonly Chat[] = [];
const plainWords = new Map(Object.entries(chatWords));

/** “Kinda” may be the client's name, a chief is addressed as one, and “Hi Buddy” greets Buddy Akins. */
const isNamed = (document: ProseDocument, words: string): boolean => {
  const last = /\p{Lu}\p{Ll}+$/u.exec(words)?.[0];
  if (last === undefined) return false;
  if (words === last ? !/^(?:heya|hiya|howdy|sup|wassup|yo)$/i.test(last) : last === 'Chief') return document.note(sharedWords).has(last.toLowerCase());
  const { to, cc } = document.header;
  return [...to, ...cc].some(({ name }) => name.split(/[\s,]+/).includes(last));
};

/** What the client says too is the tone that both share. */
const isClients = (document: ProseDocument, words: string): boolean =>
  document.blocksIn('client').some(({ prose }) => prose.text.toLowerCase().includes(words));
