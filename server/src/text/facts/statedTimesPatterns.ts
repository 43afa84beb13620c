/** The wordings that `statedTimes.ts` looks for, as patterns. Data only. */
import { functionWords, plainModifiers, sameHappenings, singleEvents } from './factWords';

/** “The last date for filing the return is …” */
export const lastDay = /\b(?:last|latest|final) (?:possible )?(?:date|day) (?=(?:for|to)\b)/;

export const begunOn = /\b(begins?|comes?|commences?|follows?|opens?|runs?|starts?)(?: on)? (?:the )?$/;
export const events = new Set(
  (
    `${singleEvents} ${sameHappenings.join(' ')} appointment assembly auction ball banquet birthday briefing christening ` +
    'closing concert course exhibition fair filming fitting inspection interview keynote lecture lesson market match ' +
    'meeting moving opening outing party performance photoshoot presentation recital recording retreat sale screening ' +
    'session survey tasting test tour training trial trip viewing wedding'
  ).split(' '),
);
export const eventBefore = new RegExp(
  "(?<!\\b(?:after|since|until) )\\b(?:the|your|our|this|my|their|[a-z]+'s) ((?:[a-z'-]+ )??)([a-z-]+)(?: (?:day|date))?" +
    '(?: of (?:the|your|our|my) ([a-z-]+))?(?: (?:on|at)|,(?: on)?| \\(|:) ?(?:the )?$',
);
/** “Moving day, 15 December”. */
export const eventDay = /(?<!\b(?:after|since|until) )\b()([a-z]+) (?:day|date)(?:,(?: on)?| \(|:| on) ?(?:the )?$/;
/** “13 December, the day of the exam”. */
export const eventBehind = /^\)?,? (?:which is |that is |being )?the (?:day|date|morning|evening|night) of (?:the|your|our|this) ((?:[a-z'-]+ )?)([a-z-]+)\b/;
export const noModifier = new Set(`${functionWords} ${plainModifiers}`.split(' '));
export const stated = /^\s+(?:has|have|is|are|was|were|will|can|goes|leaves|stays|takes|needs)\b/;
export const talkOf = /\b(?:about|ask|call|check|decide|discuss|know|look|meet|review|speak|talk|tell|write)\b/;

export const validOffer = new RegExp(
  '\\b(?:valid(?:ity)?|expir\\w+|lapses?|(?:prices?|quotes?|quotation|offer|proposal|estimate|fees?|rates?)\\b[^.;]{0,30}\\b' +
    '(?:holds?|stands?|stays?|remains?|open|good|firm|fixed|ends|closes)|(?:hold|held|keep|honou?r)\\b[^.;]{0,20}\\b' +
    '(?:prices?|quote|offer|that|it|this))\\b',
);

export const dotted = /\b(?:at|from|until|till|by|is|starts?|begins?|opens?)\s+((?:[01]?\d|2[0-3])[.][0-5]\d)(?![\d.%]|\s?(?:€|%|eur|m\b|km|h\b))/gi;
export const zone = new RegExp(
  '\\b(?:gmt|utc|bst|cet|cest|est|edt|pst|pdt|cst|ist|aest|your time|our time|my time|local time|london|berlin|paris|' +
    'tokyo|new york|sydney|time zone|time in|time\\))\\b',
  'i',
);
