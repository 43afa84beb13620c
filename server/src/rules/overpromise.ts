import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { isContract } from '../text/contracts';
import { leadOf } from '../text/facts/openEndPlaces';
import { titleOf } from '../text/facts/openEndTerms';
import { extremesIn, vowsIn, type Vow } from '../text/facts/vows';
import { blocksUnder } from '../text/sections';
import { allKinds, defineRule, placed } from './rule';
import { smallerPromise } from './smallerPromise';

export default defineRule({
  id: 'overpromise',
  summary: 'Promises what nobody can keep, as in “we guarantee” or “it will never happen again”.',
  why: 'One slip breaks a promise of “never” or “always”, and the next promise with it; a smaller one that is kept builds trust.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'This will never happen again.', good: 'From now on two people check every mailing, so this is far less likely to happen again.' },
    { bad: 'The move will cause no downtime.', good: 'The move takes the shop offline for 20 minutes at most.' },
  ],

  *check(document) {
    for (const { sentence, start, block, notes } of [
      ...document.hits(vowsIn),
      ...document.hits(extremesIn).filter(({ sentence }) => sentence.note(vowsIn).length === 0),
    ]) {
      if (isContract(block, document) || document.note(guaranteeBlocks).has(block)) continue;
      for (const vow of notes)
        if (isUnpromised(block, document) || isFallback(block.prose.text.slice(0, start - block.start), sentence.slice(vow))) continue;
        else if (notes.length === 1 || !bareOath.test(sentence.slice(vow)))
          yield placed(
            {
              range: { start: vow.start, end: vow.end },
              message: `“${sentence.slice(vow)}” promises more than anyone can keep; ${advice[vow.advice]}.`,
              fixes: () => smallerPromise(sentence, vow, vow.advice),
            },
            start,
          );
    }
  },
});

/** Under “What I am not promising” every line says what may fail. */
const isUnpromised = (block: Block, document: ProseDocument): boolean => disclaims.test(leadOf(block, document)) || disclaims.test(titleOf(block, document));
const disclaims = /(?:\bnot\b|n[’']t)\W{1,4}(?:promis|guarantee)|\b(?:cannot|no one can|nobody can) (?:promise|guarantee)|\bno (?:promises|guarantees)\b/i;

/** “Expect the import to break at times. The form will always be there” tells what is left when it does. */
const isFallback = (before: string, words: string): boolean => /\balways\b/i.test(words) && breaksDown.test(before);
const breaksDown =
  /\b(?:expect (?:it|them|this|that|the [a-z]+) to (?:break|fail|stop)|(?:can|could|may|might|will)(?: [a-z]+ly| sometimes)? (?:break|fail|stop working)|(?:breaks|fails) (?:at times|now and then|occasionally|periodically|sometimes))\b/i;

/** Beside another promise such words only swear to it: “it is bulletproof, you have my word”. */
const bareOath = new RegExp(
  '^(?:(?:i|we) (?:can )?(?:promise|swear)(?: (?:it|that|you(?: that)?))?|' +
    "(?:(?:i|we) give you|you(?:['’]ve| have)(?: got)?) (?:my|our) (?:\\w+ )?(?:guarantee|promise|word)" +
    '(?: (?:for|on) (?:it|that))?|(?:mark my|take my|upon my) words?(?: for it)?|hand on heart|cross my heart|' +
    "on my honou?r|that i (?:can )?promise(?: you)?|scout['’]s honou?r)$",
  'i',
);

const advice: Readonly<Record<Vow, string>> = {
  guarantee: 'say what you do, and what happens if it goes wrong',
  sure: 'say what you know, or what you checked',
  again: 'say what you changed so that it is less likely',
  never: 'say what you do against it',
  without: 'say how much at most, and what you do if it happens',
  always: 'say how often, or within what time',
  secure: 'say what you do to keep it so',
  result: 'say what you do, and what result you aim for',
};

/** What stands under a heading such as “Our guarantee” is agreed, with its limits. */
const guaranteeBlocks = blocksUnder(/\b(?:guarantees?|service levels?|sla|aftercare)\b/i);
