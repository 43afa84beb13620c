/** The wordings that `statedCounts.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';
import { numberSource } from './numberNames';

const people = 'people|persons|children|men|women|staff|guests';
const measures =
  'm²|m2|sqm|sq\\.? ?m|square metres?|square meters?|square feet|sq\\.? ?ft|km|kilomet(?:re|er)s|miles|met(?:re|er)s|m|tonnes|tons|lit(?:re|er)s|kg';
export const counted = new CuedPattern(
  '(?<![\\d.,/:\\p{Sc}#-]|\\p{Sc} |\\b(?:no|nr|number|room|page|flat|unit|phase|step|version|section|year|hall|' +
    `court) )\\b(${numberSource})(?:\\s+(${measures})(?![\\p{L}\\d])|` +
    `\\s+((?:[a-z-]+\\s+){0,2}?)(${people}|[a-z-]*[a-rt-z]s)\\b(?![-']))`,
  'gu',
);
export const hyphened = new CuedPattern(
  `(?<![\\d.,/:\\p{Sc}-])\\b(${numberSource})-(page|room|seat|word|person|metre|bed|course|storey|part|piece|volume|` +
    'panel|window|colour|day|night)\\s+((?:[a-z]+\\s+)?[a-z]{3,})\\b',
  'gu',
);

export const together = new CuedPattern(
  '\\b(our|your|the|an?) (team|crew|class|panel|staff) (?:(?:consists|is composed|is made up|will consist) )?of ' +
    `(${numberSource})(?![\\d.,-]|\\s+(?:hundred|thousand|percent)\\b)`,
  'gu',
);

export const seater = new CuedPattern(`(?<![\\d.,-])\\b(${numberSource})-seater(?:s)?\\b`, 'gu');
export const noThing = new RegExp(
  '^(?:is|was|has|does|this|its|plus|yes|less|class|us|business|always|as|costs|includes|covers|takes|means|percent|' +
    'pounds|euros|dollars|pence|cents|rupees|francs|vs|hrs|mins|gives|makes|comes|stands|needs)$',
);
export const verbal = new RegExp(
  '^(?:is|are|was|were|will|have|has|had|take|takes|can|come|comes|go|goes|get|gets|need|needs|of|for|to|in|on|at|with|' +
    'from|by|and|or|that|which|who|per|each|than|more|additional|extra|other|further|times|x|old|ago|later|before|after|' +
    'long|high|wide|weeks?|days?|hours?|months?|years?|minutes?|january|february|march|april|may|june|july|august|' +
    'september|october|november|december|am|pm|percent)$',
);

/** What the things belong to, in front of the number and behind the things. */
export const ownerBefore = /(?:^|[^\p{L}])(?:the|your|our|this) (?:[a-z-]+ )?([a-z-]{3,})'s?\s+$/u;
export const hostBefore = new RegExp(
  '(?:^|[^\\p{L}])([a-z-]{3,})(?:s|ies)?(?:,? (?:which|that))? (?:of|has|have|with|contains?|comprises?|includ(?:es?|ing)|' +
    'runs? to|counts?|covers?|holds?|seats?)(?: a total of| all| the| our| your)?\\s+$|' +
    '(?:^|[^\\p{L}])([a-z-]{3,})(?: at| are| is|,) $|' +
    '(?:^|[^\\p{L}])(?:the|your|our|a|an|this) ((?!year|month|week|day|night|hour|price|fee|total|sum)[a-z-]{3,}) for $',
  'u',
);
export const hostBehind = new RegExp(
  '^\\s+(?:of (?:the|your|our|this|a|an|his|her|my|its)?|(?:at|in|on|for|with|from|to|into) ' +
    '(?:the|your|our|this|his|her|my|its)) ?((?:[a-z-]+ ?){1,2}?)(?= (?:of|for|on|in|at|with|from|by|to|are|is|come|comes|' +
    'will|go|need|cost|costs|take|have)\\b|[,.;:!?]|$| )(?: (?:of|for|on|in|at) ((?:the|your|our|a) [a-z-]+))?',
);
/** “On the same visit”, “in the first week” tell when, and not which ones. */
export const occasion = new RegExp(
  '^\\s+(?:at|in|on|for|with) (?:the|your|our|this) (?:\\w+ )?(?:afternoon|beginning|contract|day|days|end|evening|hour|' +
    'job|moment|month|morning|night|occasion|order|price|start|time|trip|visit|week|weekend|weeks|year)\\b',
);
/** “Repair of seven chairs”: the work, to which nothing belongs. */
export const ofWork = new RegExp(
  '^(?:care|cleaning|delivery|design|estimate|hire|installation|making|offer|order|price|printing|proposal|quotation|' +
    'quote|rental|repair|replacement|restoration|supply|translation)$',
);
export const restricted = new RegExp(
  '^\\s*,?\\s*(?:(?:who|which|that|with(?! (?:delivery|postage|shipping|tax|transport|vat)\\b)|without|for|from|about|of)\\b|' +
    '(?:in|on|at|by) (?:the|your|our|its|their)\\b|in (?:autumn|spring|summer|winter)\\b)',
);

export const peopleNoun = new RegExp(`^(?:${people}|attendees|delegates|participants|visitors)$`);
