/** The wordings that `kitchenGuards.ts` looks for, as patterns. Data only. */
import { family } from '../../words/kitchenWords';
import { agentEndings, groups, notPeople, trades } from '../../words/peopleWords';
import { oneOf, phrase } from './cues';

const auxiliary =
  "(?: (?:do|does|did|don't|doesn't|didn't|are|is|was|were|have|has|had|will|would|may|might|can|could|aren't|isn't|" +
  "haven't|hasn't|all|both|already|currently|now|off|on|out|partly|still))*";
/** Who is not of our house: “you”, “your colleague”. */
export const yours = new RegExp(`\\b(?:you(?:'(?:re|ve|ll|d))?(?: and (?:the |your )?[a-z]+)?|yours?|your (?:[a-z'-]+ ){0,2}[a-z'-]+)${auxiliary}\\W*$`);
/** “Your drivers Ama and Kofi are on leave”, “your two cooks (Ama, Kofi) were ill”: the client's own people, by their names. */
export const yourPeople = phrase(
  `\\byour (?:own |other |[a-z]+ )?(?:${oneOf(trades)}s?|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?|` +
    `${oneOf(groups)}|colleagues?|m[ae]n|people|wom[ae]n),? ?` +
    `(?:\\([^()]*\\)|(?:[a-z'-]+,? ){0,4}?(?:and|&) [a-z'-]+|[a-z'-]+),?${auxiliary}\\W*$`,
);
/** “The morning call moves to 9.15”: a visit or a call that the client gets; one of ours is “in the morning call”. */
export const toldCall = new RegExp(
  '^ (?:(?:is|will|would|can|shall|must|has to|now|also|then) )*(?:be|begins?|changes?|comes?|goes|happens?|lasts?|' +
    'moves?|moved|remains?|starts?|stays?|at|on|from)\\b' +
    '(?=.*(?:\\d|\\bnoon\\b|\\b(?:as (?:before|it is|now)|earlier|later|same|unchanged)\\b))',
);
export const restOfThem = /^\W*(?:and |but |only )?the (?:last|other|others|remaining|rest)\b/i;
export const someOfThem = /(?:^\W*|[,;:–—] |\b(?:and|but) )(?:another|both|one|some|three|two)(?: more| of them)? (?:are|has|have|is|was|were)\b/i;
export const theOne = /\bthe ([a-z]{3,}) (?:who(?:['’]s| is) )?(?:off|on)\b/i;
export const theirPeople = /\byou(?:r|(?:['’]ve| have)(?: got)?| employ) (?:(?:about |all |own |other |\d+ |[a-z]+ )?)([a-z]{3,}s)\b/g;

/** “I hear your Marcus is off with a …” */
export const ofTheirs = new RegExp(
  "\\byou(?:'ve)? (?:also )?(?:mention(?:ed)?|said|told (?:me|us)|wrote)\\b[^.;]*$|" +
    "\\byour [a-z'-]+(?: is| has| was|'s| are| were| had)\\b(?![^.;:]*\\b(?:i|my|our|we)\\b)[^.;:,]*$",
);
/** People of whom stories, rules and reports tell. */
export const strangers = new RegExp(
  '\\b(?:guests?|children|patients?|customers?|clients?|visitors?|passengers?|students?|pupils?|' +
    'tenants?|users?|residents?|neighbours?|animals?|pets?|dogs?|cats?|whoever|(?<!, )who|anyone|anybody|' +
    '(?:a|the) (?:man|woman|person)|somebody|someone|(?<!\\b(?:our|my) (?:[a-z-]+ )?)people|wards|hospitals|schools|hotels|' +
    'shops|restaurants|companies|firms|employers?|hero|heroine|character|groom|bride|' +
    `(?<!\\b(?:our|my) (?:[a-z-]+ )?)(?:actor|actress|band|employees?|members?|readers?|singer|speaker|staff members?|workers?))${auxiliary}\\W*$`,
);
/** Places of others that may have too few people. */
export const theirPlace = new RegExp(
  '(?<!\\b(?:our|my) (?:\\w+ )?)\\b(?:branch(?:es)?|clinics?|homes?|hospitals?|schools?|shifts?|stores?|wards?)' +
    '(?: (?:is|are|was|were|may be|can be|gets?))? *$',
);
/** “glad to hear that Tom is back”, “the page about sick leave”. */
export const told = new RegExp(
  "\\b(?:hear(?: that)?(?: [a-z']+){0,4}|sorry(?: that)?(?: [a-z']+){0,3}|hope(?: that)?(?: [a-z']+){0,3}|about(?: the)?|" +
    '(?:page|policy|rules?|forms?|text|chapter|part|guide|leaflet|poster|brochure|film|play|story|book|novel|questions?|' +
    'insurance|course|training|article|report|essay|interview|post|piece|talk|manual|survey) ' +
    '(?:on|for|about|covers?|explains?|says|of|with)(?: [a-z]+){0,5})\\s*$',
);

/** A case that may come, or a story. */
export const supposed = new RegExp(
  '\\b(?:if|in case|should|whether|unless|even when|whenever|in the event|suppose|how to|ways? to|wherever|who covers|' +
    'insurance|plot|novel|film|play|what happens when|(?:asked|describes?|explains?|shows?|tells?) ' +
    '(?:how|what|when|whether|why))\\b[^,;:.]{0,60}$|' +
    // “When she’s on leave it’s Dinh.”
    '^\\W*(?:and |but )?when(?:ever)? $',
);

export const redirected = new RegExp(
  '(?:^\\W*|[,;:–—(] ?|\\b(?:please|just|do|kindly|can|could|may|so|or|and|to|then|simply|instead|meantime|meanwhile) )' +
    '(?:write to|contact|e-?mail|call|ring|reach|speak to|get in touch with|ask for|turn to|message|text|phone) (?!us\\b|' +
    'me\\b|you\\b|over\\b|back\\b|(?:after|at|before|between|during|from|in|on|only|within)\\b)(?:my |our )?\\w+|' +
    '\\b(?:new|your) (?:contact|account manager|project manager|point of contact)\\b|' +
    '\\btak(?:es|ing|en|e) over (?:your|from|for|as|the|my|his|her)\\b|' +
    "\\b(?:is|are|will be|'ll be) (?:looking after|handling|answering|covering|in charge of) (?:your|my|all|the)\\b|" +
    "(?<!\\b(?:nobody|no one|none of us) )\\b(?:can|will|'ll) (?:answer|cover|deal with|handle|help|look after|reply to|" +
    'see to|step in|take care of)(?: (?:all|any|everything|for|it|me|the|with|you|your))\\b|' +
    '\\banswers? (?:your|my) (?:mails?|e-?mails?|calls?)\\b|' +
    '\\bmy colleague [a-z]+\\b.*\\b(?:does|will|is there|can help|helps|knows|covers)\\b|' +
    '\\b(?:stands?|steps?|filling|fills?) in for (?:me|him|her)\\b',
);

/** What the client’s job is put on or in at our place. */
export const ownBoards =
  /\b(?:excel|job board|stand-?up|sticky note|post-it|spam|spreadsheet|wall planner|white-?board|huddle|scrum|meeting|right behind|just behind)\b/;

/** “, who prepared your papers so far,” tells of one of ours. */
export const aside = /, (?:who|which)\b[^,;:.]*, *$| (?:who|that) (?:[a-z']+ ){1,4}your? [^,;:.]*$/;

/** “The patient spent a week in bed with a fever.” */
export const inStory = new RegExp(
  '\\b(?:actor|actress|boy|character|child|children|customers?|girl|guests?|hero|heroine|m[ae]n|patients?|people|person|' +
    'pupils?|readers?|students?|tenants?|visitors?|wom[ae]n)\\b(?! (?:at|from|in|of) (?:our|my)\\b)[^.;:]*$',
);

/** A hedge, a horse or a pump may be in a bad way as well: “the left half is sick”. */
export const sick = /\b(?:burn(?:ed|t)[ -]out|ill|in a bad way|knackered|not (?:\w+ ){0,2}well|poorly|shattered|sick|under the weather|unwell)$/;
export const subject = new RegExp(
  '(?:^|[,;:.!?–—(]|\\b(?:and|as|because|but|since|so|that|when|where|while) )[^a-z]*' +
    '((?:all|an?|both|half|it|its|some|that|the|these|this|those|three|two)\\b[^,;:]*)$',
);
export const somebody = phrase(
  `\\b(?:${oneOf(trades)}s?|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?|${oneOf(family)}|${oneOf(groups)}|` +
    "department|everybody|everyone|kitchen|members?|of us|one|others|rest|studio|workshop)(?![\\w'-])",
);
export const byTheClock = new RegExp(
  '\\b(?:after|before|between|from|till|until) (?:about )?(?:noon|midday|\\d{1,2}(?:[.:]\\d\\d)?(?![\\d/]| ?(?:st|nd|rd|th)\\b|' +
    ' (?:days?|guests|people|weeks?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))',
  'i',
);
