/** Delays told by what is missed, by what stops the work, or in an idiom. Sources of patterns over `plainText`. */
import { oneOf } from './cues';
import { deedsAwaited, workThings } from '../../words/delayWords';

const longer = '(?: (?:just|a|an|little|bit|while|some|few|more|another|extra|further|day|days|week|weeks|or|two|three|even|touch|good))*';

export const otherDelays: readonly string[] = [
  // The client is told to wait.
  "\\byou(?:'ll| will| may| might)?(?: (?:unfortunately|sadly|also|all|both|now))* (?:have to|need to|must) " +
    `(?:be patient|wait|hold on|hang on)${longer} (?:longer|more|while|days?|weeks?)\\b`,
  `\\b(?:ask|beg|request|need|crave)(?:ing)? (?:(?:you|for|your|a|an|some|little|bit|more|further|of) )*patience\\b`,
  // A day has passed.
  '\\b(?:came and went|come and gone|been and gone) (?:without|with no|and)\\b',
  '\\b(?:overshoot(?:ing)?|overshot|overrun(?:ning)?|blown?|bust|exceed(?:ed)?|' +
    '(?:slip(?:ped)?|gone|go|going|went|run|ran|running|sail(?:ed)?) (?:past|over|beyond)) (?:the|our|your|this|that) ' +
    "(?:[\\w'-]+ ){0,3}?(?:deadline|date|delivery day|cut-off|time ?frame)\\b",
  "\\blet(?:ting)? (?:the|your|our|this) (?:[\\w'-]+ ){1,3}slip\\b",
  "(?<!\\b(?:i|we) )\\b(?:did not|didn't|won't|will not|hasn't|haven't|has not|have not|failed to) (?:make|made) it " +
    '(?:onto|on to|into|to press|to print|on the (?:van|lorry|truck|plane|ship|boat|press))\\b',
  "\\b(?:beyond|past|after) the (?:date|day|deadline) (?:that )?(?:we|i)(?:'d| had)? (?:gave|named|promised|agreed|set|told|planned)\\b",
  '\\b(?:meant|supposed|due|should|ought) (?:to )?(?:have|be) (?!(?:clear|familiar|known|obvious|plain|used to)\\b)[^.;]{0,40}? by now\\b',
  '\\bno (?:delivery|visit|work|shoot|fitting|launch|opening|collection|session) (?:today|tomorrow|this week)\\b',
  // Not done yet.
  "\\b(?:is|are|'s|'re)(?: still)? not yet (?:available|to hand|in our hands|back from)\\b|\\bstill not (?:available|to hand)\\b",
  "\\b(?:have|has|'ve|'s) (?:still )?yet to (?!hear|decide|see|meet|receive|get|find|learn|say|choose|confirm|sign|pay|" +
    'tell|know|come across|be (?:paid|decided|seen|confirmed|agreed|told|asked|convinced)\\b)[a-z]+',
  "\\b(?:we|i)(?:'ve| have)? (?:did not|didn't|haven't|have not|not|couldn't|could not|never|failed to)" +
    '(?: (?:quite|yet|fully|all))* (?:get|got|gotten|had|have) ' +
    "(?!your (?:form|answer|reply|approval|okay)|back|hold|in touch)(?:[\\w'-]+ ){1,6}?(?:finished|done|completed|ready|" +
    'over to you|to you|printed|edited|fixed|in place|sorted|built|installed|fitted|delivered)\\b',
  '\\bnothing (?:to (?:show|send|give) you|for you)(?: \\w+){0,2} yet\\b',
  '\\b(?:we|i) still owe you (?!an? (?:apolog|expla|answer|reply|coffee|drink|beer|lunch|dinner|thank))',
  "\\b(?:has not|hasn't|have not|haven't)(?: (?:yet|still|actually|quite))* (?:even (?:started|begun)|(?:started|begun) (?:on (?:it|them|your|the)|work))\\b",
  // No way on.
  '\\b(?:work|works|project|job|site|everything|production|(?:the|your) [a-z]+) (?:stands?|is standing|are standing) still\\b(?! for)',
  "\\b(?:not|n't|nowhere near)(?: (?:quite|nearly|yet))* as (?:far|advanced|complete)(?: (?:on|along|ahead|advanced))? (?:as|with)\\b",
  '\\b(?:no|little|hardly any|not much|barely any) (?:progress|headway)\\b(?= (?:on|with|so far|since|this|yet|for|because|at)\\b|\\W*$|[,;])',
  '\\b(?:play|playing) catch-?up\\b|\\bcatching up to do\\b',
  '\\b(?:we|i|nobody|no one|no-one|none of us|they|the (?:men|lads|team|crew|[a-z]+ers)) ' +
    "(?:could not|couldn't|could|were unable to|were not able to|weren't able to) (?:do any |do )?work\\b" +
    "(?<=\\b(?:n't|not|unable to|not able to|nobody could|no one could|no-one could|none of us could) (?:do any |do )?work)" +
    '(?! (?:out|with|for you|together))',
  // Others, or the weather.
  '\\b(?:customs|(?:the|our) (?:border|port|carrier|courier|airline|shipping (?:line|company)|' +
    "freight (?:company|forwarder)|police|harbour))(?: [\\w']+){0,3}? (?:keep|kept|keeps|keeping|hold|holds|held|holding|" +
    'detain(?:ed|s)?|impounded|seized|stopped|sitting on) (?:on to |back )?(?:your|our|the|it|them|all)\\b' +
    '(?! (?:rules|law|line|parcel for you))',
  '\\b(?:rain|snow|frost|ice|storms?|winds?|gales?|weather|floods?|flooding|heat|fog|strike|power cut|outage|' +
    "breakdown)\\b(?: [\\w'-]+){0,3}? (?:stopp(?:ed|ing)|halt(?:ed|ing)|kept|keeps?|keeping|prevent(?:ed|s|ing)|" +
    'put paid to|washed out|drove|driven|beaten?|defeated) (?:us|me|our|everything|work|' +
    'the (?:work|job|crew|team|men|lads|project|[a-z]+ing|[a-z]+ers))\\b',
  '\\b(?:was|were|got|been|is|are|being|get) (?:rained|snowed|blown|washed) off\\b',
  '\\b(?:let|letting|lets) (?:us|me) down\\b(?! (?:gently|easy))',
  '^[^a-z]*(?:delayed|postponed|held up|on hold|overdue|running late|behind schedule)(?= ?[:–—])',
  "\\b(?:schedule|timetable|timings?|plan|plans) (?:has|have|is|are|'s) (?:gone )?(?:out of the window|pear-shaped|to pot|in tatters|up in the air)\\b",
  // Where it still is, and how far.
  "\\b(?:caught up|entangled|trapped|marooned|tangled up) in (?:the |an? |some )?(?:[\\w'-]+ ){0,2}?(?:backlog|blockade|" +
    'congestion|customs|floods?|jam|pile-?up|queues?|red tape|snow|storms?|strikes?)\\b',
  '\\bstill (?:at sea|on the (?:boat|drawing board|high seas|loom|ocean|ship|water)|in the (?:kiln|mould|mold|oven|dye bath|drying room))\\b',
  "\\b(?:not|n't)(?: yet| all| even)* out of (?:the|our) (?:bindery|dock|drying room|factory|foundry|kiln|lab|mould|mold|paint shop|press|workshop)\\b",
  "\\b(?:not|n't)(?: yet| quite| nearly)* (?:come|get|got|gotten) as far(?: along| on| ahead)? (?:as|with|on)\\b",
  `\\b(?:${oneOf(workThings)})(?: (?:for|of|on|to|in) (?:[\\w'-]+ ){1,3}?| )(?:has|have|'s|'ve) ` +
    '(?:now |also |sadly |unfortunately )?(?:hit|run into|struck|met(?: with)?) (?:an?|some|another|a few|unexpected) ' +
    '(?:[\\w-]+ ){0,2}?(?:difficult(?:y|ies)|hurdles?|obstacles?|problems?|rocks?|setbacks?|snags?|trouble)\\b',
  '\\b(?:the|our) (?:[a-z-]+ ){1,3}?(?:has |have )?(?:keeps?|kept|left|let) (?:us|me) wait(?:ing)?\\b(?! for you)',
  "\\b(?:haven't|hasn't|have not|has not)(?: yet| even| still)* left (?:the|our) [a-z]+(?:'s|s')(?![\\w-])",
  `\\b(?:can't|cannot|can not|couldn't) be (?:${oneOf(deedsAwaited)}) (?:just )?yet\\b`,
  // The delay as a subject.
  '\\b(?:slight|short|small|little|further|minor|unexpected|unfortunate) delays? ' +
    '(?:on|with|in|to|at|of|because|due|owing)\\b' +
    '(?! (?:(?:my|our|the|this) )?(?:repl|answer|respon|getting|writing|coming))',
  "\\b(?:the|this|another) (?:[a-z]+ )?delay (?:(?:with|in|on|to) (?:[\\w'-]+ ){1,4}?)?" +
    '(?:is (?:due|caused|down|because|our|on)|comes from|stems|arose|means|lies with)\\b|' +
    '\\b(?:reason|cause|explanation|responsib\\w+) (?:for|of) (?:the|this|our) (?:[a-z]+ )?delay\\b',
];
