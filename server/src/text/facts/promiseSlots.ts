/** The parts that a promise is made of: who promises, the words of the future, what may stand between. Patterns over `plainText`. */
import { ourPeople } from '../../words/blameWords';
import { oneOf } from './cues';

/** More of us than those who may be blamed: “our director will call you”. */
const ourOthers =
  'accounts department, accounts team, boss, brother, crew, dad, daughter, desk, director, end, foreman, foremen, front desk, ' +
  'guys, head of [a-z]+, helpdesk, husband, lab, lads, lawyer, lawyers, legal team, logistics team, master, mechanic, ' +
  'mum, nurse, office, owner, people, programmers, sales desk, shop, side, sister, solicitor, solicitors, son, staff, studio, ' +
  'team, team lead, tech, techs, wife, workshop';
const teams =
  'colleagues?, team, office, studio, crew, workshop, lads, support team, sales team, photographer, designer, editor, ' +
  'translator, engineer, plumber, accountant, fitter, developer, builder, painter, printer, electrician, carpenter, ' +
  'surveyor, director';

/** Our side as a subject. */
export const ourselves =
  `(?:we|i|head office|(?:the|your) ${oneOf(teams)}|` +
  `(?:our|my) (?:[a-z-]+ ){0,2}?(?:${oneOf(ourPeople)}|${oneOf(ourOthers)})(?:,? [a-z]+,?)?|` +
  "(?:our|my) (?:mr|mrs|ms|miss|dr|herr|frau)\\.? [a-z'-]+|somebody|someone|" +
  '(?:one|another|a member|two|both|all|each) of (?:us|(?:my|our|the) [a-z]+))';

/** “will”, “are going to”, “plan to”: with the space before it, for “we’ll”. */
export const futures =
  "(?:'ll| will| shall|(?:'re|'m| are| am| is) (?:now )?" +
  "(?:going|about|set|planning|aiming|hoping|intending|looking|due|to) to|(?:'re|'m| are| am| is) gonna|" +
  '(?: (?:fully|do|certainly|firmly))? (?:plan|aim|expect|intend|mean|promise|undertake|hope|propose|commit|' +
  "guarantee) to|(?: will|'ll) (?:promise|undertake|endeavou?r|try|aim) to)";

/** What may stand between “we will” and the verb. */
export const betweenThem =
  '(?: (?:also|then|both|all|all of us|just|gladly|happily|personally|certainly|definitely|surely|simply|always be|still|' +
  'again|first|later|of course|naturally|in any case|in turn|therefore|thus|once more|try to|try and|try our best to|' +
  'do (?:our|my) (?:very )?best to|do (?:our|my) utmost to|do (?:all|everything|what) (?:we|i) can to|now|carefully|' +
  'quickly|be able to|make sure to|make a point of|be sure to|be happy to|be glad to|go and|come and|aim to|have to|' +
  'need to|want to|endeavou?r to|attempt to|take care to|have to go and|see to it that (?:we|i)|send someone to|' +
  'be pleased to|be delighted to|have someone|(?!(?:apply|only|reply|re-?apply|supply|rely|multiply|comply|fly|imply|' +
  'tally|rally|resupply)\\b)[a-z]+ly)\\b)*';
