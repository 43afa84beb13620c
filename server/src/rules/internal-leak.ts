import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { leaksInCode, leaksIn, type Leak, type LeakType } from '../text/facts/leaks';
import { nameWords } from '../text/plainLetters';
import { leakFixes } from './leakRemoval';
import { phrases } from './options';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'internal-leak',
  summary: 'Lets out what was meant for us alone: test links, file paths, keys, notes, our own margin.',
  why:
    'A link that opens nowhere wastes the client’s time; a key, a cost price or a note about them costs far more. A ' +
    'password that the client is to have is no leak: what is “yours” is left alone.',
  inAnyLanguage: true,
  severity: 'error',
  kinds: allKinds,
  options: {
    previewHosts: phrases({ description: 'Hosts of preview links that clients may open, such as staging.example.com.', example: 'staging.example.com' }),
  },
  examples: [
    { bad: 'The draft is at http://localhost:3000/home.', good: 'The draft is at https://www.example.com/draft.' },
    { bad: 'Our admin password is Rhubarb!42.', good: 'Your password is Sunflower-42; change it when you first log in.' },
    { bad: 'TODO: ask Ben about the price.', good: 'The price is £480.00.' },
  ],

  *check(document, { previewHosts }, { client }) {
    for (const { start, leaks, block } of placedLeaks(document)) {
      for (const leak of leaks) {
        const range = { start: start + leak.start, end: start + leak.end };
        const words = document.slice(range);
        if ((leak.host && isPreview(leak.host, previewHosts)) || (leak.type !== 'note' && document.note(clientText).includes(words.toLowerCase()))) continue;
        if (leak.host && isOwnMachine.test(leak.host) && document.note(tellsToRun)) continue;
        if (leak.who && !isClient(leak.who, document, [client?.name ?? '', ...(client?.people ?? [])])) continue;
        const shown = shownWords(words, leak.type);
        yield {
          range,
          message: `“${shown}” ${advice[leak.type]}.`,
          fixes: () => leakFixes(document.text, block, range, leak.type, shown),
        };
      }
    }
  },
});

const advice: Readonly<Record<LeakType, string>> = {
  link: 'is an address that only we can open; put in one that the client can open, or remove it',
  path: 'is a place on our own computers; attach the file or put in a link that the client can open',
  key: 'looks like a key or token; remove it, and have it changed if it was sent',
  password: 'gives a password of ours away; remove it, and have it changed if it was sent',
  secret: 'is meant for us, not for the client; remove it',
  money: 'tells the client what we pay or earn; remove it',
  note: 'is a note to ourselves; remove it',
};

/** Enough to know what is meant; a message says no secret once more. */
function shownWords(words: string, type: LeakType): string {
  if (type === 'key') return `${words.slice(0, 8)}…`;
  if (type === 'password') return `${words.replace(/\s*(?:[:=/;,|]|\b(?:is|are)\b)[\s\S]*$/, '')} …`;
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

/** Code, HTML and link targets have no prose, and are read as they stand. */
function leaksOf({ type, prose, start, end }: Block, { text }: ProseDocument): readonly Leak[] {
  return type === 'code' || type === 'html' || type === 'definition' ? leaksInCode(text.slice(start, end)) : leaksIn(prose);
}

/** The leaks of each part of the text; of the header only its subject is for the client to read. */
function* placedLeaks(document: ProseDocument): Iterable<{ readonly start: number; readonly leaks: readonly Leak[]; readonly block?: Block }> {
  const subject = document.header.fields.get('subject')?.range;
  // “Margin” alone is a topic there, and no column of our costs.
  if (subject)
    yield {
      start: subject.start,
      leaks: leaksInCode(document.text.slice(subject.start, subject.end)).filter(
        ({ type, start, end }) => type !== 'money' || /\d/.test(document.text.slice(subject.start + start, subject.start + end)),
      ),
    };
  for (const block of document.blocks) {
    if (block.zone === 'client' || block.zone === 'footer' || block.zone === 'header' || block.type === 'rule') continue;
    yield { start: block.start, leaks: leaksOf(block, document), block };
  }
}

/** True for a name that the mail goes to, or that of the client. */
function isClient(who: string, document: ProseDocument, names: readonly string[]): boolean {
  const { to, cc, client } = document.header;
  const known = [...names, client ?? '', ...[...to, ...cc].map(({ name }) => name), ...document.blocksIn('greeting').map(({ prose }) => prose.text)].flatMap(
    nameWords,
  );
  return nameWords(who).some((word) => known.includes(word));
}

const isPreview = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((known) => host === known.toLowerCase() || host.endsWith(`.${known.toLowerCase()}`));

const isOwnMachine = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)$/;
/** Who is told to run commands opens “localhost” on a computer of their own. */
const tellsToRun = ({ blocks, text }: ProseDocument): boolean =>
  blocks.some(
    ({ type, zone, start, end }) =>
      type === 'code' &&
      zone !== 'client' &&
      /^[\s>]*(?:\$ )?(?:cargo|composer|curl|docker(?:-compose)?|git|make|node|npm|npx|php|pip3?|pnpm|python3?|rails|wget|yarn) [a-z-]/m.test(text.slice(start, end)),
  );

/** An address that the client wrote is no secret to the client. */
const clientText = (document: ProseDocument): string => document.blocksIn('client').map(({ prose }) => prose.raw.toLowerCase()).join('\n');
