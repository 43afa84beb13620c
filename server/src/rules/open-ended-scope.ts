import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { isOfferTopic, isOtherTopic } from '../text/facts/offerWords';
import { isLimitedElsewhere } from '../text/facts/openEndCompanions';
import { openEndsIn, type OpenEnd } from '../text/facts/openEnds';
import { isClientsTask, runsAYear, titleOf } from '../text/facts/openEndTerms';
import { outlineOf } from '../text/facts/outline';
import { isRowLimited, leadOf } from '../text/facts/openEndPlaces';
import { sells } from '../text/facts/soldPrices';
import type { Prose } from '../text/prose';
import { openEndFixes } from './openEndFixes';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'open-ended-scope',
  summary: 'Offers work without a number or an end, as “unlimited”, “etc.” or “small changes” do.',
  why: 'What has no number the client counts differently from you: two small changes or twenty, support for a week or for ever. A limit is fair to both.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'The price includes small changes.', good: 'The price includes two rounds of small changes.' },
    { bad: 'You get a logo with unlimited revisions.', good: 'You get a logo with up to three revisions.' },
  ],

  *check(document, _options, { kind }) {
    for (const { sentence, start, block, notes: ends } of document.hits(openEndsIn)) {
      if (isElsewhere(block, document) || isRowLimited(block, document, ends[0]!.type)) continue;
      for (const end of ends) {
        if (!isOurs(end, block, document, kind === 'email') || (end.isExtra && !addsTo.test(leadOf(block, document)))) continue;
        if (end.type === 'rest' && isExampleOfQuestion(block, start)) continue;
        if (end.type !== 'rest' && end.type !== 'unlimited' && runsAYear(block, document)) continue;
        if (end.type !== 'unlimited' && isClientsTask(sentence.text.slice(0, end.start), block, document)) continue;
        if (isLimitedElsewhere(sentence.slice(end).toLowerCase(), end.type, block, document)) continue;
        const range = { start: start + end.start, end: start + end.end };
        yield {
          range,
          message: messages[end.type](sentence.slice(end)),
          fixes: () => openEndFixes(end, sentence, start, block.type === 'paragraph' && !block.list),
        };
      }
    }
  },
});

const messages: Readonly<Record<OpenEnd['type'], (words: string) => string>> = {
  unlimited: (words) => `“${words}” promises work without end; say how many, or until when.`,
  asNeeded: (words) => `“${words}” has no end; say how often, how many hours or until when.`,
  rest: (words) => `“${words}” leaves the client to guess what else is included; name the rest, or leave it out.`,
  count: (words) => `“${words}” has no limit; say how many, or until when.`,
  rounds: (words) => `“${words}” has no limit; say how many rounds, or until when.`,
  support: (words) => `“${words}” has no end; say for how long, or how many hours.`,
};

/** True under a title or lead-in about something else than our offer. */
function isElsewhere(block: Block, document: ProseDocument): boolean {
  return isOtherTopic(titleOf(block, document)) || isOtherTopic(leadOf(block, document));
}

/** A title names a section; in an e-mail, words are an offer only where something says so. */
function isOurs({ type, isOffered, isPromised }: OpenEnd, block: Block, document: ProseDocument, isMail: boolean): boolean {
  if (block.type === 'heading' || isLabelOfList(block, document)) return (type === 'unlimited' || type === 'rest') && (!isMail || sells(document));
  if (isOffered || (isPromised && !isMail) || isOfferTopic(leadOf(block, document))) return true;
  if (isMail) return block.type !== 'paragraph' && sells(document);
  return block.type !== 'paragraph' || type === 'unlimited' || block.prose.note(isFragment) || isOfferTopic(titleOf(block, document));
}

/** Lead-ins of what one gets on top of another package. */
const addsTo = /\binclud(?:es?|ed|ing)\b|\bplus\b|\byou(?:['’]ll| will)? (?:also )?(?:get|receive)\b/i;

/** “Which program do you book with? (Calendly, Acuity, etc.)” leaves nothing open that we offer. */
const isExampleOfQuestion = ({ prose, start: blockStart }: Block, start: number): boolean =>
  /\?\W*$/.test(prose.text.slice(0, start - blockStart)) && /^\W*(?:e\.?g\b|for (?:example|instance)\b|like\b|such as\b)|^\s*\(/i.test(prose.text.slice(start - blockStart));

/** A line without a verb names work: “Cleaning of windows, doors, etc.” */
const isFragment = ({ text }: Prose): boolean =>
  text.length < 160 &&
  !/\b(?:we|i|you|he|she|it|they|who|which|that|is|are|was|were|has|have|had|will|can|do|does|did)\b|['’](?:s|re|ll|ve|d|m)\b/i.test(
    text.replace(/\b(?:as|if|what|whatever|when|whenever|(?:anything|everything)(?: else)?(?: that)?) you [a-z]+/gi, ' '),
  );

/** “**Support:**” above a list is a title; the list says how much. */
function isLabelOfList(block: Block, document: ProseDocument): boolean {
  if (block.type !== 'paragraph' || !/:\W*$|^\W*\*\*[^*]+\*\*\W*$/.test(block.prose.raw)) return false;
  const { own } = outlineOf(document);
  return own[own.indexOf(block) + 1]?.list !== undefined;
}
