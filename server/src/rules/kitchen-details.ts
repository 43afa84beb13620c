import { isOneOfClients, redirects, tellsHowItEnded, tellsWhenToRing, type Kitchen } from '../text/facts/kitchenGuards';
import { isOutsider } from '../text/facts/kitchenOutsiders';
import { kitchensIn } from '../text/facts/kitchens';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { blocksUnder } from '../text/sections';
import { kitchenFixes } from './kitchenFixes';
import { allKinds, defineRule, placed } from './rule';

export default defineRule({
  id: 'kitchen-details',
  summary: 'Tells what goes on inside our own house: who is ill or away, too few people, tools, meetings, suppliers.',
  why: 'The client needs the result, how it comes about and when; our troubles only make them wonder whether it will.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'Our designer is ill, so the logo comes on Friday 27 November 2026.', good: 'The logo comes on Friday 27 November 2026.' },
    { bad: 'We are short-staffed this week.', good: 'We will finish the two pages by Friday 27 November 2026.' },
  ],

  *check(document) {
    for (const { sentence, start, block, notes } of document.hits(kitchensIn)) {
      // Who asks tells nothing: “Will we lose the people who find us now?”
      if (block.type === 'heading' || /\?\W*$/.test(sentence.text) || /\bmeet the team\b/i.test(block.prose.text) || document.note(teamBlocks).has(block))
        continue;
      for (const kitchen of notes) {
        if (
          (kitchen.advice === 'away' || kitchen.advice === 'left' || kitchen.advice === 'ill') &&
          redirects(block.prose.text) &&
          !tellsHowItEnded(sentence.slice(kitchen))
        )
          continue;
        if (
          (kitchen.advice === 'away' || kitchen.advice === 'ill') &&
          isOneOfClients(
            sentence.text,
            block.prose.text,
            document.ownSentences.map((own) => own.sentence.text),
          )
        )
          continue;
        if (
          (kitchen.advice === 'away' || kitchen.advice === 'left' || kitchen.advice === 'ill') &&
          isOutsider({
            before: sentence.text.slice(0, kitchen.start),
            paragraph: block.prose.text.slice(0, start - block.start),
            header: `${document.header.subject ?? ''} ${document.header.to.map(({ name }) => name).join(' ')}`,
          })
        )
          continue;
        if (kitchen.advice === 'busy' && tellsWhenToRing(sentence.text, block.prose.text)) continue;
        if (
          kitchen.advice === 'tools' &&
          (isClients(document, sentence.slice(kitchen)) ||
            isSold(document, block, sentence.slice(kitchen)) ||
            isAskedOfReader(sentence.text.slice(0, kitchen.start)))
        )
          continue;
        yield placed(
          {
            range: { start: kitchen.start, end: kitchen.end },
            message: `“${sentence.slice(kitchen)}” ${problem[kitchen.advice]}; say what happens and when instead.`,
            fixes: (document) => kitchenFixes(document, block, sentence, start, kitchen),
          },
          start,
        );
      }
    }
  },
});

const problem: Readonly<Record<Kitchen, string>> = {
  ill: 'is our own affair',
  away: 'is our own affair',
  left: 'is our own affair',
  busy: 'tells the client that others come first',
  tools: 'is how we work inside',
  suppliers: 'is trouble that we have to solve',
};

/** Where a team introduces itself, lives may be told. */
const teamBlocks = blocksUnder(
  new RegExp(
    '\\b(?:(?:the|our|your|meet the|project) (?:team|people|staff|contacts?)|who (?:works|we are|does|looks after|you)|' +
      "(?<=^\\W*)teams?(?:['’]s)?(?: (?:background|bios?|experience|members?|structure))?(?=\\W*$)|" +
      'about (?:us|me)|introductions?|cvs?|profiles?|biograph(?:y|ies))\\b',
    'i',
  ),
);

/** A tool that the client writes of is theirs too. */
const isClients = (document: ProseDocument, words: string): boolean => {
  const tool = /\b(?:jira|asana|trello|slack|confluence|clickup|basecamp|notion|tickets?|sprint|stand-?up)\b/i.exec(words)?.[0].toLowerCase();
  return tool !== undefined && document.blocksIn('client').some(({ prose }) => prose.text.toLowerCase().includes(tool));
};

/** “Please correct the weight in SAP”: the reader works in it. */
const isAskedOfReader = (before: string): boolean => /^\W*(?:\d+\W+)?(?:(?:also|then),? )?(?:please|kindly|(?:can|could|would) you)\b[^.;]*$/i.test(before);

/** A tool that the row or the title names is what the work is about. */
function isSold({ blocks }: ProseDocument, block: Block, words: string): boolean {
  const tool = /\b(?:in|into|on|to|with) (\p{Lu}[\p{L}\d]+)$/u.exec(words)?.[1];
  if (tool === undefined) return false;
  return blocks.some(
    (other) =>
      other !== block &&
      (other.type === 'heading' || (block.table !== undefined && other.table === block.table && other.row === block.row)) &&
      other.prose.text.includes(tool),
  );
}
