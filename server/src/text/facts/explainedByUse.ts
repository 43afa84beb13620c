/** Tells whether the words beside a tool’s name say what it is good for: “Stripe for card payments”, “a mailing tool such as Brevo”. */
import { usesBehindFor, usesBehindTo } from '../../words/useWords';

/** What stands before the name and what follows it, each on one line. */
export const isExplainedByUse = (before: string, behind: string): boolean => use.test(behind) && !parting.test(before);

/** “We leave Wix to save money” says what the leaving is good for. */
const parting = /\b(?:drop|dropped|dropping|from|leave|leaving|left|than|without) $/;

/** @param before What stands before the name, on one line. */
export const isExampleOfKind = (before: string): boolean => kind.test(before.slice(-100));

const kind = new RegExp(
  '(?:(?<![\\p{L}-])(?!(?:any|common|different|few|free|good|many|modern|more|new|online|other|our|popular|several|some|such|the|these|those|various|your) )' +
    '[\\p{L}-]{2,} (?:apps?|frameworks?|languages?|platforms?|plugins?|programs?|providers?|services?|software|systems?|tools?)|\\bdatabases?),? ?' +
    '\\(?(?:e\\.g\\.,?|for example,?|like|namely|such as) (?:\\p{Lu}[\\p{L}\\d.]*(?: \\p{Lu}\\p{L}*)?,? (?:and |or )?){0,4}$',
  'u',
);

/** The version and a bracket may stand between. */
const between = '(?: v?\\d[\\d.]*)?(?: \\([^()]{2,24}\\))?(?: or (?:an? )?(?:equivalent|similar)(?: \\p{Ll}+)?)?';
const words = '(?:(?:all|card|our|the|their|your|[a-z]+ing|[a-z]+al|online|live|photo|web|page) ){0,2}';
const use = new RegExp(
  `^${between} (?:for ${words}(?:${usesBehindFor.replaceAll(' ', '|')})\\b(?! \\p{L}+ing\\b)|` +
    'for (?!(?:any|every|no)thing\\b|(?:being|evening|going|having|meeting|morning|spring|using)\\b)\\p{Ll}{2,}ing ' +
    '(?:and |the |your |our )?\\p{Ll}{3,}|' +
    'as (?:an?|our|the|your) (?:\\p{Ll}[\\p{Ll}-]+ ){1,3}(?:service|program|app|tool|system|software|shop|store|database)\\b|' +
    `to (?:${usesBehindTo.replaceAll(' ', '|')}) (?!(?:it|them|this|that|you|us|me|in|on|by|before|from)\\b)\\p{Ll}{2,})`,
  'u',
);
