import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'useless-ignore',
  summary: 'Has a comment that tells Clear to Send to ignore something and that ignores nothing.',
  why: 'A comment that ignores nothing hides nothing either: the name in it may be misspelt, or what it was for may be gone.',
  inAnyLanguage: true,
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: '<!-- clear-to-send ignore jargon -->\nSend us the photos on Monday 7 December 2026.',
      good: '<!-- clear-to-send ignore jargon -->\nWe leverage your photos on Monday 7 December 2026.',
    },
  ],

  // What the comments ignore is known only when all other rules have been run; see `ignore.ts`.
  *check() {},
});
