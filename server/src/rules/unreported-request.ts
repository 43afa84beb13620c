import type { ProseDocument } from '../text/document';
import { sharesTopic } from '../text/facts/answerSigns';
import { clientRequests, type ClientAsk } from '../text/facts/questions';
import { isReportedAnyhow } from '../text/facts/reportedAnyhow';
import { holdsMail } from '../text/facts/thread';
import { doneLines, insertAtEnd, shortened } from './askFixes';
import { allKinds, defineRule } from './rule';

const onlyHaste = new RegExp(
  '^\\W*(?:and |but |so |please )*(?:we|i) (?:really |just )?need (?:all (?:of )?)?' + '(?:it|this|that|these|those|them|everything)(?: all)?\\b[^,;]{0,40}$',
  'i',
);

export default defineRule({
  id: 'unreported-request',
  summary: 'Does not say what became of something that the client asked for.',
  why: 'Who asks for something has to know that it is done; else they ask again, or check it themselves.',
  waits: true,
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'Thank you for your mail.\n\n> Please put the new phone number on the contact page.',
      good: 'Done: the new phone number is on the contact page.\n\n> Please put the new phone number on the contact page.',
    },
    {
      bad: 'The flyers are in print.\n\n> We still need the invoice for October.',
      good: 'You will have the invoice for October by Friday 27 November 2026.\n\n> We still need the invoice for October.',
    },
  ],

  *check(document, _, { kind }) {
    if (kind !== 'email' && !holdsMail(document)) return;
    // “We need all of this ASAP” asks for haste and names nothing that could be done.
    const open = clientRequests(document)
      .filter(({ answer, isBegun, text }) => !answer && !isBegun && !onlyHaste.test(text))
      .filter((request) => !isReportedAnyhow(document, request))
      .filter((request) => kind === 'email' || !isThisOffer(document, request));
    for (const request of open) {
      yield {
        range: request.range,
        message: `The client asked: “${shortened(request.text)}”; say that it is done, or by which day it will be.`,
        fixes: (document) => [
          ...(open.length > 1 && open.length <= most ? [insertAtEnd(`Insert “Done:” lines for all ${open.length} requests`, doneLines(open), document)] : []),
          insertAtEnd('Insert a “Done:” line', doneLines([request]), document),
        ],
      };
    }
  },
});

/** “Can you send something in writing?”, “I need a logo”: the quote or proposal that they stand under is what was asked for. */
const isThisOffer = ({ ownSentences }: ProseDocument, { text, sentence }: ClientAsk): boolean =>
  asksForOffer.test(text) || (needsThing.test(text) && ownSentences.some((own) => sharesTopic(sentence, own.sentence)));
const asksForOffer = new RegExp(
  '\\b(?:send|give|get|let|put|write|have|make|do|prepare|need|want|like)\\b[^.;?]*\\b(?:(?:an?|the|your) (?:[a-z]+ )?' +
    '(?:estimate|figure|offer|price|proposal|quotation|quote)|in writing|on paper)\\b',
  'i',
);
const needsThing = new RegExp(
  "^\\W*(?:(?:and|also|basically|so),? )*(?:i|we)(?:['’](?:d|m|re)| am| are| would)? (?:(?:also|just|really) )?" + '(?:after|like|looking for|need|want)\\b',
  'i',
);

/** Nobody answers more at once, and each finding would carry them all. */
const most = 30;
