import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { leaksInCode, leaksInText, type Leak, type LeakType } from '../text/facts/leaks';
import type { Prose } from '../text/prose';
import { phrases } from './options';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'internal-leak',
  summary: 'Lets out what was meant for us alone: test links, file paths, keys, notes, our own margin.',
  why: 'A link that opens nowhere wastes the client’s time; a key, a cost price or a note about them costs far more.',
  severity: 'error',
  kinds: allKinds,
  options: {
    previewHosts: phrases({ description: 'Hosts of preview links that clients may open, such as staging.example.com.', example: 'staging.example.com' }),
  },
  examples: [
    { bad: 'The draft is at http://localhost:3000/home.', good: 'The draft is at https://www.example.com/draft.' },
    { bad: 'TODO: ask Ben about the price.', good: 'The price is £480.00.' },
  ],

  *check(document, { previewHosts }) {
    for (const block of document.blocks) {
      if (block.zone === 'client' || block.zone === 'footer' || block.zone === 'header' || block.type === 'rule') continue;
      for (const leak of leaksOf(block, document)) {
        const range = { start: block.start + leak.start, end: block.start + leak.end };
        const words = document.slice(range);
        if ((leak.host && isPreview(leak.host, previewHosts)) || (leak.type !== 'note' && document.note(clientText).includes(words.toLowerCase()))) continue;
        const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
        yield {
          range,
          message: `“${leak.type === 'key' ? `${words.slice(0, 8)}…` : shown}” ${advice[leak.type]}.`,
          fixes: () => [{ title: `Remove “${leak.type === 'key' ? `${words.slice(0, 8)}…` : shown}”`, safe: false, edits: [{ range, text: '' }] }],
        };
      }
    }
  },
});

const advice: Readonly<Record<LeakType, string>> = {
  link: 'is an address that only we can open; put in one that the client can open, or remove it',
  path: 'is a place on our own computers; attach the file or put in a link that the client can open',
  key: 'looks like a key or token; remove it, and have it changed if it was sent',
  secret: 'is meant for us, not for the client; remove it',
  money: 'tells the client what we pay or earn; remove it',
  note: 'is a note to ourselves; remove it',
};

const proseLeaks = ({ raw }: Prose): readonly Leak[] => leaksInText(raw);

/** Code, HTML and link targets have no prose, and are read as they stand. */
function leaksOf({ type, prose, start, end }: Block, { text }: ProseDocument): readonly Leak[] {
  return type === 'code' || type === 'html' || type === 'definition' ? leaksInCode(text.slice(start, end)) : prose.note(proseLeaks);
}

const isPreview = (host: string, hosts: readonly string[]): boolean => hosts.some((known) => host === known.toLowerCase() || host.endsWith(`.${known.toLowerCase()}`));

/** An address that the client wrote is no secret to the client. */
const clientText = (document: ProseDocument): string => document.blocksIn('client').map(({ prose }) => prose.raw.toLowerCase()).join('\n');
