/** Messages whose reader works with programs: told to type commands, or asked for a grant for open-source work. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';

/** Use it through `document.note`. */
export const isReaderTechnical = (document: ProseDocument): boolean => isToldToTypeCommands(document) || isAskedForCodeGrant(document);

/** “git checkout main” in a box of code, or in marks of code in the text: nobody sends that to one who has no terminal. */
const isToldToTypeCommands = (document: ProseDocument): boolean => document.blocksIn('own').some((block) => commandsOf(document, block));

function commandsOf(document: ProseDocument, block: Block): boolean {
  if (block.type === 'code') return commandLine.test(document.text.slice(block.start, block.end));
  return block.prose.raw.includes('`') && commandInMarks.test(block.prose.raw);
}

const command =
  '(?:(?:sudo )?(?:apt(?:-get)?|brew|cargo|composer|docker(?:[- ]compose)?|git|go|helm|kubectl|npm|pip3?|pnpm|terraform|yarn) ' +
  '(?:add|apply|build|checkout|clone|commit|fetch|get|i|init|install|log|merge|pull|push|rebase|run|start|test|up|update|upgrade)\\b|' +
  'npx [a-z@]|curl (?:-|"?https?:)|chmod [\\d+]|ssh [a-z-]+@|(?:node|php|python3?) [\\w./-]+\\.(?:js|php|py)\\b)';
const commandLine = new RegExp(`^[ \\t>]*(?:[$%#] )?${command}`, 'm');
const commandInMarks = new RegExp(`\`[$] ?${command}|\`${command}`);

/** A form that asks for repositories or a licence to the code is read by people who judge code. */
const isAskedForCodeGrant = (document: ProseDocument): boolean =>
  document.blocksIn('own').some(({ type, prose: { text } }) => (type === 'heading' ? codeHeading.test(text) : text.length < 300 && codeQuestion.test(text)));

const codeHeading = /\b(?:open ?(?:source )?grant (?:application|proposal)|opengrant proposal|code repos(?:itories)?)\b/i;
const codeQuestion = /\b(?:do you agree to open[- ]source|(?:dual-)?licen[sc]e under (?:both )?(?:MIT|apache|GPL)\b|github (?:user ?name|handle|account):)/i;
