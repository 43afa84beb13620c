import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'unreadable-header',
  summary: 'Begins with a header that cannot be read.',
  why: 'Who the message is for, its subject and its date are read from the header; a slip in it hides them all.',
  inAnyLanguage: true,
  severity: 'error',
  kinds: allKinds,
  options: {},
  examples: [{ bad: '---\nkind: email\nto: "Maya\n---\n\nHi Maya,', good: '---\nkind: email\nto: Maya\n---\n\nHi Maya,' }],

  *check({ frontMatter }) {
    for (const { range, message } of frontMatter?.problems ?? []) yield { range, message };
  },
});
