/** The titles and labels under which a quote or a proposal says what it leaves out: “What’s not”, “For somebody else to do”, “Left aside:”. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { isMore, tax } from './aboutTax';
import { labelOf } from './labels';

/** True when a heading of ours, or the words before a colon, announce what is no part of the work. */
export const hasExclusionTitle = ({ blocks }: ProseDocument): boolean =>
  blocks.some((block) => block.zone === 'own' && isExclusionLabel(labelOf(block)) && !isOfTax(block));

/** “Not in it: VAT.” */
const isOfTax = ({ type, prose: { text } }: Block): boolean => type !== 'heading' && tax.test(text) && !isMore(text.slice(text.indexOf(':') + 1));

function isExclusionLabel(label: string): boolean {
  if (label === '' || label.split(' ').length > mostWords) return false;
  return outright.test(label) || (things.test(label) && kept.test(label) && !otherMatter.test(label));
}

/** No title is longer. */
const mostWords = 9;

const outright = new RegExp(
  "^(?:[a-z][.:)] )?(?:out|besides|without|yours|(?:you|you'd|you'll|you will|you would) (?:also |still )?" +
    "(?:bring|buy|find|provide|see to|supply)|what you(?:'d|'ll| will| would)? (?:also|still) " +
    '(?:bring|buy|find|have to (?:buy|find|pay)|pay|provide|supply)\\b.*|' +
    '(?:what )?(?:i|we) (?:assume|count on|presume|rely on|take for granted)|assumptions|left (?:aside|out)|' +
    'leave (?:aside|out)|(?:leaves?|leaving|left) (?:alone|for|to|with) .+|yours to [a-z]+|' +
    'not\\b(?! (?:a|all|an|before|every|far|just|long|much|only|quite|so|sure|the|to|too|working|yet)\\b).*|' +
    'for (?:another|later|others|someone|somebody|you to)\\b.*|' +
    'where (?:my|our|the|this) (?:job|offer|part|price|quote|work) (?:ends|finishes|stops)\\b.*)$',
);

/** “What we would leave out”, “Things that stay as they are”: what the title is about, and that it is kept out. */
const things = /^(?:and |but )?(?:costs?|items?|jobs?|parts?|things?|what|what's|work)\b/;
const kept = new RegExp(
  '\\b(?:elsewhere|for (?:another|later|others)|leaves?|leaving|left (?:alone|for|out|to|with)|never|not|' +
    "(?:remains?|stays?) (?:as|where|with)|to (?:others|you|your)|without)\\b|n't\\b",
);
/** “What does not work today” is about what is. */
const otherMatter = new RegExp(
  '\\b(?:forget|goes|going|happens?|knew?|know|lose|miss|missing|need|now|right|said|saw|see|today|went|work(?:ed|ing|s)|' +
    "worry|wrong|yet)\\b|(?:not|n't) work\\b",
);
