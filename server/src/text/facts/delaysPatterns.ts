/** The wordings that `delays.ts` looks for, as patterns. Data only. */
import { fromClient, lateFromClient, money, notJobs, strangers, travel } from '../../words/delayWords';
import { agentEndings, notPeople, trades } from '../../words/peopleWords';
import { oneOf, phrase } from './cues';

export const helpers = new RegExp(
  '(?:(?:\\b(?:has|have|had|will|must|may|might|is|are|am|be|been|being|going|to|now|also|already|unfortunately|sadly|' + "still)|\\w*'(?:ll|ve|s|re|m)) +)*$",
);

/** “Could you give us a little more time?” says as much as it asks. */
export const isQuestion = /^(?!.*\b(?:give|grant|allow) (?:us|me)\b).*\?\s*$/;
/** “You have been overdue for a check-up.” */
export const isOfClientsBody = /\byou(?:'re| are|'ve been| have been|'ll be| will be)(?: (?:a bit|a little|already|long|now|slightly|well))* overdue\b/;
/** “Your piano is a late one, 1928.” */
export const isOfItsAge = new RegExp(
  '\\ba (?:rather |very )?late (?:copy|edition|edwardian|example|georgian|instrument|model|one(?=,? (?:\\d|from|of the))|' +
    'painting|piece|print|victorian|work)\\b',
);
/** “You won't have a shower for the whole time” tells how long something lasts, not that it is late. */
export const isAllTheTime = /\b(?:all (?:of )?(?:that|the|this)|(?:entire|full|whole)) time$/;
/** What the client told us they know. */
export const isReported = phrase(
  ', (?:(?:says?|said|writes?|wrote) (?:he|she|the|you|your)|' +
    '(?:he|she|they|you) (?:says?|said|tells? (?:me|us)|told (?:me|us)))\\b|' +
    "\\byou(?:'ve| have|'d| had)?(?: just| also| already| then)* (?:wrote|write|written|said|say|told|tell|mention(?:ed)?|" +
    'report(?:ed)?|explain(?:ed)?|complain(?:ed)?|fear(?:ed)?|heard?|announced?)\\b|' +
    '\\bfrom what you\\b|\\b(?:thank(?:s| you)?|glad|grateful|good of you)\\b[^.;]{0,20}? ' +
    '(?:for|to|that you)\\b[^.;]{0,20}?\\b(?:heads-up|know|message|news|note|saying|telling|tell|told|update|warning|word|' +
    'writing)\\b(?: us| me)? (?:that|how) (?:your|you|the)\\b|' +
    "\\b(?:we|i)(?:'ve| have)? (?:hear|heard|gather) (?:[\\w ]{1,20}? )?that your\\b",
);
/** What is late because something of theirs is. */
export const isClientsCause = phrase(
  '\\b(?:as|because|since|until|till|without|when|once|before|for) ' +
    "(?:(?:we|i)(?:'re| are|'m| am|'ve| have)? (?:still )?(?:\\w+ ){0,2})?your (?:\\w+ ){0,2}?" +
    `(?:${oneOf(fromClient)}|${oneOf(lateFromClient)})\\b|` +
    "\\b(?:we|i)(?:'ve| have| are|'re| am|'m| do)?(?: (?:still|also|yet))* (?:not|n't|haven't|don't)" +
    '(?: yet| quite| fully)* (?:received|got(?! (?:round|around|to))|get(?! (?:round|around|to))|seen|heard|have|' +
    'had(?! (?:a|the) chance| time| the time)|find|found)\\b[^.;]{0,30}\\b(?:your|from you)\\b|' +
    '\\b(?:waiting|lack|missing)\\b[^.;]{0,30}\\b(?:your|from you)\\b' +
    '(?! (?:new |old )?(?:parcel|order|house|home|shop|office))|\\b(?:waiting (?:for|on)|until|till|once|unless) your?\\b|' +
    '\\bfrom your (?:side|end)\\b|\\bas you (?:asked|wished|wanted|requested|told|said|agreed|suggested|prefer)|' +
    '\\bat your (?:request|wish)\\b|\\byou (?:asked|told|wanted) (?:us|me)\\b',
);

/** What the statement would have to be about to be none of ours. */
export const isOfClient = phrase(
  `\\byour (?:[\\w'-]+ ){0,2}?(?:${oneOf(fromClient)})\\b[^,;]{0,20}$|` +
    `\\b(?:${oneOf(fromClient)}) (?:from|by) (?:you|your)\\b[^,;]{0,20}$|` +
    '\\b(?:from you|on your side|at your end|on your end|from your \\w+)[^,;]{0,12}$|' +
    `\\b(?:${oneOf(money)})\\b`,
);
export const isLateFromClient = phrase(`\\byour (?:[\\w'-]+ ){0,2}?(?:${oneOf(lateFromClient)})\\b[^,;]{0,12}$`);
/** “The photos have not arrived”: theirs or ours, nobody can tell. */
export const isOfUnnamed = phrase(`\\b(?:the|any|all|your|those|these) (?:\\w+ )?(?:${oneOf(lateFromClient)}|${oneOf(fromClient)}) *$`);
export const isTravel = phrase(`\\b${oneOf(travel)}\\b[^,;]{0,30}$`);
export const isOfStranger = phrase(`\\b(?:${oneOf(strangers)}|${oneOf(notJobs)})(?:'s)? *(?:\\w+ly )?$`);
export const isOfOurs = phrase('\\b(?:your|our|the|both|these|my) (?:[\\w-]+ )*?(?!customers|guests|people|clients|users|readers|children)\\w+s\\b');
/** “A longer text”, “drying”: what is always so. */
export const isGeneric = phrase(
  '^(?:[^a-z]*(?:and|but|so|for|as|the older) )?(?!.*\\b(?:the|our|your|this|that|these|it|we|i|everything|all|delivery|progress|work)\\b)',
);
export const isOpen = phrase(
  '\\b(?:(?<!as )if|in case|when|whenever|unless|should|whether|so that|make sure|avoid|any|without|no|not|never|nothing|' +
    "suppose|would|could|might|may|before|until|cannot|can't|hate to|rather than|most|many|often|usually|rarely|otherwise|" +
    "or (?:the|we|i|it|your|our|else)|\\w+'d)\\b[^,;:]*$",
);
/** “If the accounts were late, you would pay a fine” tells of no delay; “sorry if it was late” of one. */
export const isSupposed = phrase("(?<!\\b(?:sorry|apologise|apologize|as) )\\b(?:if|unless|in case|whether|suppose|supposing|imagine)\\b[^,;:]*$");
export const isMeeting = new RegExp(
  "\\b(?:minutes?|mins?)\\b(?! of)|\\bfor (?:our|the|your|today's|this) (?:call|meeting|appointment|chat|lunch|visit)\\b|" +
    '\\bto (?:our|the) (?:call|meeting)\\b',
);
/** “It arrived, only later than agreed.” */
export const isOver = /\b(?:arrived|began|came|ended|finished|landed|lasted|left|opened|reached|started|took|was|were)\b[^.;:]*$/;
/** “Returns that are late”: any that may be so one day. */
export const isOfSome = new RegExp(
  '(?:^\\W*|\\b(?:against|all|any|by|charge|charges|fine|fines|for|from|in|list|lists|mark|marks|of|on|show|shows|to|' +
    'with) )[a-z-]+s (?:that|which|who) *$',
);
/** “The photos I owe you are overdue” is said of the photos. */
export const owedClause =
  /(?: (?:that|which))? (?:we|i)(?:'ve|'d| have| had| are|'re)? (?:also |all |first )?[a-z]+ (?:for |to )?you(?: (?:for|by|on|last) [a-z]+)? *$/;
export const readyFor = new RegExp(
  '^ *(?:$|[.,;:!?–—)]|yet\\b|today\\b|tomorrow\\b|tonight\\b|this (?:week|morning|afternoon|evening)\\b|in time\\b|on time\\b|' +
    'by\\b|for (?:you|review|print|launch|friday|monday|tuesday|wednesday|thursday|delivery|collection|' +
    'the (?:printer|launch|opening|fair|\\w+))\\b|to (?:launch|send|show|print|go|leave|ship|be (?:sent|shown|printed))\\b|' +
    'and\\b|because\\b|as\\b|so\\b|but\\b|until\\b|on\\b|either\\b|since\\b|despite\\b|after\\b|at\\b|though\\b)',
);

/** Somebody who is not there, or something that nobody waits for. */
export const isAbsent = phrase(
  `\\b(?:we|i|he|she|${oneOf(trades)}s?|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?|m[ae]n|wom[ae]n|people|` +
    'team|crew|lads?|guys?|neighbours?|colleagues?|dirt|dust|mess|noise|rain|scaffold(?:ing)?|skip|smell|snow|sun|traffic|' +
    'water|weather) *$',
);
