/** The wordings that `items.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';
import { light } from '../light';

export const covers =
  'includ(?:es?|ed|ing)|incl\\.|covers?|covering|compris(?:es?|ing)|' +
  'consists? of|contains?|is made up of|get(?:s|ting)?(?: you)?|' +
  'receive|buys?(?: you)?|pays for|means?|gives you';
export const verbLead = new CuedPattern(
  new RegExp(
    '\\b(?:can|could|will|would|shall)(?:\\s+also|\\s+then|\\s+now)?(?=\\s)|' +
      "['’](?:ll|d)\\b(?:\\s+also|\\s+then)?(?=\\s)|" +
      '\\b(?:going\\s+to|able\\s+to|happy\\s+to|glad\\s+to|us\\s+to|me\\s+to|like\\s+to|(?<!subject\\s)to)(?=\\s)',
    'gi',
  ),
);
export const included = new CuedPattern(
  new RegExp(
    '\\b(?:is|are)\\s+(?:all\\s+|both\\s+|also\\s+)?(?:included|covered|part\\s+of|in\\s+the\\s+price)\\b|' +
      '\\b(?:is|are)\\s+(?:all\\s+|both\\s+)?what\\s+(?:you\\s+get|is\\s+included)|' +
      '\\bcome(?:s)?\\s+with\\s+it\\b',
    'i',
  ),
);

export const exclusion = new CuedPattern(/\b(?:not|excl|exclud\w+|except|without|extra)\b|n['’]t\b/i);
export const joints = /,\s*(?:and|plus|or)?(?=\s)|\s(?:and|plus|as well as|along with|together with)(?=\s)|\s[&+]\s|;/gi;

/** “Following your visit to our office, …” names what led to the letter and no work. */
export const occasion = new RegExp(
  '^\\W*(?:after|as per|following|further to|in (?:reference|reply|response) to|referring to|thank you for|thanks for|' +
    'with (?:reference|regard) to)\\s[^,;:.]{3,90},\\s',
  'i',
);

/** “For that I take …” points back to a price. */
export const pointing = new RegExp(
  "^[^\\p{L}]*(?:for|with)\\s+(?:that|this|it|the\\s+money),?\\s+(?:i|we|you)(?:['’]ll|['’]d|\\s+will|\\s+would)?\\s+" +
    '(?!(?:ask|must|need|require|want)\\b)(?:get\\s+|have\\s+)?',
  'iu',
);
export const doing = light(
  new RegExp(
    '^[^\\p{L}]*(?:we(?:\\s+also)?|i(?:\\s+also)?(?!\\s+\\p{L}+ed\\b))\\s+(?!(?:accept|aim|always|appreciate|are|ask|believe|bill|' +
      'can|cannot|charge|did|discussed|feel|found|got|had|have|hope|invoice|know|like|look|love|met|must|need|require|see|' +
      'serve|should|spoke|take|talked|thank|think|understand|value|want|was|went|were|would|wrote)\\b)\\p{L}+\\s+',
    'iu',
  ),
);
