/** The wordings that `graveFates.ts` looks for, as patterns. Data only. */
import { paid } from '../../words/graveMoneyWords';
import { during, fairThings, firstDay, occasions } from '../../words/graveOccasionWords';
import { passedOn, records, rights, spare } from '../../words/graveWords';
import { cuedPhrase, oneOf, phrase } from './cues';

/** “was”, “have all been”, “is now”. */
export const being = phrase(
  "(?:\\b(?:are|be|been|being|got|is|was|were)|'s|'re)(?: (?:now|all|also|partly|both|probably|beyond|half|already|still|" +
    'then|both|[a-z]+ly|simply|accidentally))* $',
);
export const having = phrase(
  "(?:\\b(?:are|be|been|being|got|is|was|were|has|have|had)|'s|'re|'ve)" + '(?: (?:now|all|also|partly|both|probably|half|already|still|[a-z]+ly|simply))* $',
);
/** From a verb to its object: no other thing, place or clause. */
export const object = phrase(
  '^ (?:(?!(?:and|because|but|when|while|to|for|on|in|with|at|by|from|hours?|minutes?|sleep|track|touch|sight|count|' +
    "interest|weight|up|out|down|off|your|the)\\b)[\\w'-]+ ){0,2}?(?:(?:all |most |some |half |both |part )?(?:of )?" +
    "(?:your|the|our|a|an|all|both|some|this|these|two|three|his|her|their|every|most|half|[a-z]+'s|[a-z]+s'|" +
    "\\d[\\d.,]*) )?(?:(?!(?:and|because|but|when|while|to|for|on|in|with|at|by|from|that|which)\\b)[\\w'-]+ ){0,4}$",
);

export const light = new RegExp(`\\b${oneOf(spare)}(?: [\\w-]+)? $`);
export const secret = new RegExp(
  '\\b(?:customers?|clients?|personal|confidential|private|patients?|members?|card|account|salar(?:y|ies)|medical|bank|' +
    'home|staff|employees?|donors?|guests?|pupils?|students?|tenants?|secret|unpublished|internal|address(?:es)?|' +
    'passwords?|passports?|credentials|log-?ins?|prices?|details|names|data|registrations?|applicants?|invoices?|' +
    'contracts?)\\b',
);
export const secretOrOwn = new RegExp(`${secret.source}|\\byour\\b`);
/** “The names of 60 patients”, “your members’ home addresses”; names of a team stand on its own site. */
export const isPrivate = new RegExp(
  '\\b(?:applicants?|children|clients?|customers?|donors?|guests?|parents|patients?|pupils?|residents?|students?|' +
    'subscribers|tenants?)\\b|\\b(?:addresses|birth dates|bank details|dates of birth|numbers|results|salaries)\\b[^;:!?]*\\b' +
    '(?:employees|members|people|staff|users|volunteers)\\b|' +
    "\\b(?:employees|members|people|staff|users|volunteers)(?:'s|'|’|’s)? (?:home |private |e-?mail |phone |bank )?" +
    '(?:addresses|birth dates|dates of birth|details|numbers|results|salaries)\\b',
);
/** “Two names from your list” are soon put back. */
export const isFewNames = /^[a-z]+ (?:an?|one|two|three|four|five|some|a few|a couple of|\d) names? (?:from|in|off|on)\b/;
export const hasRecords = new RegExp(`\\b${oneOf(records)}(?![\\w-])`);
export const hasRights = new RegExp(`\\b${oneOf(rights)}(?![\\w-])`);
export const passing = new RegExp(`\\b${oneOf(passedOn)}(?![\\w-])`);
export const paying = new RegExp(`\\b${oneOf(paid)}(?![\\w-])`);
/** Up to the thing, from the verb that it is the object of. */
export const passed = new RegExp(`${passing.source}(?: [\\w'-]+){0,3} $`);
export const payed = new RegExp(`${paying.source}(?: [\\w'-]+){0,3} $`);

/** “the wedding”, “tonight's concert”: not any wedding. */
export const named = phrase("\\b(?:your|the|our|their|this|[a-z]+'s|[a-z]+s') (?:[\\w'&-]+ ){0,3}$");
/** Not “the rehearsal for your concert”, nor “our tour of your garden”. */
export const isTheirs = phrase(
  "(?<!\\b(?:after|at|before|during|for|from|in|of|on|to) )\\b(?:your|the|[a-z]+'s|[a-z]+s') " +
    "(?:(?!(?:after|at|before|during|for|from|in|of|on|that|to|when)\\b)[\\w'&-]+ ){0,3}$",
);
export const thingHeld = cuedPhrase(`\\b${oneOf(occasions)}(?![\\w-])(?! ${oneOf(fairThings)}\\b)`, 'g');
export const hangs = phrase(`^(?: [\\w'’£€$.,-]+){0,9}? ${during} (?:[\\w'&-]+ ){0,4}$`);
export const reached = phrase('^ (?:the|your|our|their) (?:[\\w\'&-]+ ){0,3}$');
export const hung = phrase(`\\b(?:for|at|of|to|in|on) (?:[\\w'&-]+ ){0,4}$`);
export const ours = /\b(?:you|your|yours|customers?|guests?|members?|clients?|tenants?|donors?|parents|card|account|staff|employees)\b|[£€$₹]/;

export const onFirstDay = new RegExp(
  `\\b(?:${firstDay}|(?:day|evening|morning|night) (?:of (?:its|the|your) (?:grand )?(?:launch|opening)|you opened)|` + '(?:launch|opening) (?:day|night))\\b',
);
export const callsTo = phrase(
  "^[\\w-]+(?: [\\w-]+){0,2}? (?:about|announcing|for|of|to) (?:(?:the|your|our|this|that|[a-z]+'s|[a-z]+s') )" +
    `(?:[\\w'&-]+ ){0,3}?${oneOf(`${occasions}, open house`)}(?![\\w-])`,
);

/** “The microphones went dead in the speech”, “the cake came when the dancing had begun”. */
export const ofOccasion = new RegExp(`\\b(?:${oneOf(occasions)}|dancing|first dance|speech(?:es)?|toasts?|vows)(?![\\w-])`);
export const tooLate = new RegExp(
  "\\b(?:after|once|when) (?:all )?(?:everybody|everyone|half|the|your) (?:[\\w'-]+ ){0,3}?(?:begun|ceremony|ended|" +
    'finished|gone|left|over|service|speeches|started|toasts)\\b(?!,? as (?:agreed|planned))',
);
