/** Ways to promise something that a client waits for. */
import { cuedPhrase, oneOf } from './cues';
import { awaitedDoings, awaitedDone } from './awaitedVerbs';
import { awaitedGoods, awaitedPapers } from '../../words/awaitedWords';
import { betweenThem, futures, ourselves } from './promiseSlots';

/** “We will”, “Anna’s going to”, “our fitter, who will”, “… and will”: what is promised follows. */
export const promises = cuedPhrase(
  `\\b(?:${ourselves}|he|she|they|who)${futures}${betweenThem}|` +
    `\\b[a-z\\u00e0-\\u024f'-]{2,20}(?: will|'ll| is going to)${betweenThem}|` +
    `\\b(?:we|i)\\b[^.;:]{3,80}?\\b(?:and|then|but) (?:then |also )?(?:will|shall|'ll)${betweenThem}|` +
    '(?:^[^a-z]*|[,;:.!–—] )(?:(?:noted|ok|okay|sure|yes|thanks|understood|and|then|so)[,.!;:–—]* )*' +
    `(?:will|shall|(?:am )?going to)${betweenThem}|` +
    '\\b(?:(?:our|my) (?:(?:next )?(?:step|move|job|task|thing)|intention|plan)(?: (?:for us|here|now))* (?:is|will be) to|' +
    "it(?:'s| is)(?: still)? (?:my|our) (?:firm )?(?:intention|plan) to|the next thing (?:we|i)(?:'ll| will)? do is" +
    "(?: to)?|what (?:we|i)(?:'ll| will)? do (?:now|next|is|first)(?: is)?(?: to)?|you have (?:my|our) word that (?:we|i)" +
    "(?:'ll| will))",
  'g',
);

/** “A new proof will be sent”. */
export const passives = cuedPhrase(
  "(?<!\\b(?:you|we|i))(?:(?<=\\w)'ll| will| shall| (?:is|are) (?:going )?to)(?: (?:then|also|all|both|now|gladly|" +
    `of course|certainly|duly|be prepared by us and|[a-z]+ly))* be (?:${oneOf(awaitedDone)})(?! (?:by you\\b|by your\\b|` +
    'in (?:english|german|french|spanish|colou?r|black|white|gold)|automatically|with care|as (?:the|a|an)\\b|' +
    'on (?:a|the) (?:server|machine|press)|annually))\\b|' +
    "\\byou(?:'ll| will| shall) be (?:contacted|called|informed|notified|written to|told|" +
    'kept (?:informed|posted|updated))\\b(?! (?:that you are|when))|' +
    '\\b(?:is|are)(?: (?:now|currently|already|still|both|all|just))* being (?:looked (?:into|at)|investigated|checked|' +
    'dealt with|sorted(?: out)?|prepared|drafted|reviewed|chased|processed|repaired|fixed|mended|arranged|worked on|' +
    'attended to|assessed|tested|handled|followed up|addressed|examined|corrected|replaced|traced|drawn up|put together|' +
    'considered|written up|put right|resolved|amended|updated|reprinted|rolled out|deployed|re-?made|restored|recovered)\\b',
);

export const awaitedFrames = [
  "\\b(?:we|i)(?:'re| are|'m| am|'ve been| have been)(?: (?:[a-z]+ly|now|still|already|all|both))* " +
    "(?:working(?: hard| flat out| (?:around|round) the clock| day and night| closely with [\\w' ]{2,30}?)* to|" +
    'doing (?:everything|all|whatever|what|our best|my best|our utmost)(?: that)?(?: (?:we|i) can| in our power)? to) ' +
    '(?:add|answer|bring|change|clear|complete|correct|deliver|find|finish|fix|get|improve|make|mend|prepare|put|rebuild|' +
    'recover|repair|replace|resolve|restore|reverse|send|settle|solve|sort|trace|undo|update)\\b',
  '\\b(?:we|i)(?: still| also)? owe you (?:a|an|the|your|two|three|some|our|my) (?!apolog|drink|beer|favou?r|explan|' +
    'coffee|lunch|dinner|debt|big|great|huge|pint|thank|cake|hug)',
  '\\b(?:to-?do|to do|actions?|tasks?|homework) (?:for|from|on) (?:us|me|our side|our part)\\b ?[:–—-]',
  "\\b(?:you can|do) look forward to (?:a|an|the|our|my|another|some) |\\bthe next thing you(?:'ll| will) (?:get|hear|see|receive|hold)\\b",
  "\\b(?:it|that|this|the matter|everything|all|the \\w+) ?(?:is|'s) (?:already |now |well |all )*" +
    '(?:as good as (?:done|sorted|fixed|mended)|in hand|being taken care of|under way)' +
    '(?=\\W*$|[,;]| and\\b| with (?:us|me)\\b)',
  "\\b(?:we're|we are|i'm|i am) (?:right |all )(?:on|over) it\\b|" +
    '\\b(?:our|my|the) (?:[a-z]+ )?(?:team|colleagues?|engineers?|developers?|studio|people|electrician|plumber|' +
    'accountant) (?:is|are) (?:already |right |now )?on it\\b',
  "\\b(?:it|this|that)(?: will|'ll| shall)(?: all)? (?:be|get) (?:done|sorted|fixed|seen to|handled|mended|corrected|" +
    'put right|dealt with|repaired|replaced|taken care of)\\b(?! by you)',
  '\\b(?:let (?:me|us)|allow (?:me|us)(?: (?:a|some) (?:moment|minute|time|day))? to|permit me to)' +
    '(?: (?:just|quickly|first|please|go and|try to|try and))* (?:ask (?!you)|call (?:the|our|him|her|them|back)|chase|' +
    'check(?! (?:with|if) you)|come back|consult|dig|discuss|double-check|enquire|figure|find|fix|follow up|' +
    'get (?:back|that|this|it|the|a|an|onto|on to|hold|our|someone|you)|go (?:back|through|over)|' +
    'have (?:a|another) (?:[a-z]+ )?(?:look|think|word|go)|have (?:it|that|this) [a-z]+ed|investigate|look|' +
    'make (?:some|a few) (?:calls|enquiries)|mull|price|raise|recheck|re-check|research|ring|' +
    'run (?:it|this|that|the|some|a)|see (?:what|if|whether|about|to)|sleep on|sort|speak|' +
    'take (?:a|another) (?:look|closer)|take (?:it|this|that) up|talk to|test|think|trace|try|verify|work (?:on|out)|' +
    'write to)\\b(?! (?:of it|so\\b|you\\b))',
  "\\b(?:we|i)(?:'ve| have)(?: (?:just|already|now|also))* (?:asked|told|instructed|requested|got) " +
    '(?:our|my|a|one of our|one of my) (?:[a-z-]+ ){1,3}to (?:call|ring|phone|contact|e-?mail|mail|write to|visit|come to|' +
    'speak to|get in touch with|get back to|look into|check|find|send) (?:you|your|it|this|the|what|why)\\b',
  "\\b(?:we|i)(?:'ve| have)(?: (?:just|already|now|also))* (?:asked|told|got) (?!you\\b|they\\b)[a-z'-]+ to (?:call|ring|" +
    'phone|contact|e-?mail|mail|write to|visit|come to|speak to|get in touch with|get back to) you\\b',
  '\\b(?:our|my) (?!(?:[a-z]+ )?(?:ads?|app|computer|letter|machine|newsletter|robot|shop|site|software|system|' +
    `website)\\b)(?:[a-z'-]+ ){1,3}?(?<= )(?:will|is going to|is to)${betweenThem} (?:call|ring|phone|contact|visit|` +
    'e-?mail|mail|write to|get in touch with|get back to|come back to|reply to|speak to) you\\b',
  "\\b(?:we|i)(?:'ve| have)(?: just| now| also)* (?:made (?:a|myself a) note to [a-z]+|" +
    '(?:added|put) (?:it|that|this|them|(?:the|your) [a-z]+) (?:on|to) (?:my|our) (?:to-?do )?list)\\b',
  `\\byou (?:get|receive) (?:a|an|the|your|another) (?:[a-z]+ )?(?:${oneOf(awaitedPapers)}) from (?:us|me|(?:our|my) [a-z]+)\\b`,
  '\\b(?:our|my) (?!(?:[a-z]+ )?(?:ads?|app|computer|letter|machine|newsletter|robot|shop|site|software|system|' +
    "website)\\b)(?:[a-z'-]+ ){1,2}?(?:(?:calls|contacts|rings|visits|writes to) you\\b(?! an?\\b)|" +
    '(?:e-?mails|mails|posts|sends) you (?:an?|another|the|your)\\b)',
  `\\byou can count on (?:a|an|our|my|another) (?:[a-z]+ )?(?:${oneOf(awaitedPapers)})\\b`,
  '(?:^\\W*|[,;:–—] |\\b(?:and|so|then) )(?:so |then )?(?:we|i) (?:also |now |then )?(?:bring|build|change|clean|correct|' +
    'finish|fix|mail|mend|post|redo|remake|repair|replace|rewrite|send|swap|translate)(?= (?:back (?:a|it|the|this|to)|' +
    '(?:a|an|it|that|the|them|this|those|your)\\b(?=[^.;:]*\\b(?:back|for you|to you|you back)\\b)|' +
    'you (?:a|an|back|it|the|your)\\b))' +
    '(?![^.;]*\\b(?:attached|below|enclosed|here|herewith|in the attachment|with this)\\b)',
  '(?:,| and| but) (?:so )?(?:we|i)(?: certainly| gladly| most certainly)? will(?=\\W*$)',
  "\\byou(?:'ll| will| shall| are going to|'re going to)(?: (?:then|also|all|both|of course|certainly))* " +
    `(?:${oneOf(awaitedGoods)})\\b(?! (?:to\\b|no\\b|not\\b|that\\b|how\\b|why\\b|what\\b|` +
    'the (?:chance|idea|hang|best|most)|fun|peace|access to all|more (?:control|time)|(?:a )?discount|\\d))',
  `\\byou(?:'ll| will| shall)(?: (?:then|also|soon))* be (?:hearing|getting|receiving) (?:from|the|a|an|your|another|our|it|them)\\b`,
  '\\b(?:leave|leaving) (?:it|this|that|the (?:[a-z]+ ){0,2}[a-z]+|your (?:[a-z]+ )?[a-z]+|everything|them) (?:all )?' +
    '(?:with|to|in the hands of) (?:me|us)\\b(?! (?:until|till))',
  "\\b(?:we|i)(?:'re| are|'m| am) (?:already |now |right |straight )?(?:on (?:it|the case|to it|this)|onto it)(?=\\W*$|[,;:–—] | and\\b| now\\b)",
  '\\bconsider (?:it|that|this|them|(?:the|your) (?:[a-z]+ ){0,2}[a-z]+) (?:as good as |already )?(?:done|sorted|fixed|' +
    'mended|made|sent|gone|taken care of|booked|ordered|replaced|changed|repaired|removed|added|corrected|swapped|' +
    'cancelled|handled|in hand)\\b',
  "\\b(?:it's|it is|this is|that's|that is|they're|they are|(?:your|the) [\\w' ]{1,40}? (?:is|are)) " +
    '(?:now |already |still |also |high |next |high up )*on (?:my|our)(?: own)? (?:to-?do |job |work |snag )?list\\b',
  "(?:^\\W*|[,;:–—] |\\band |\\bplease |\\bso |\\byou (?:can|may|should|will|'ll|might) (?:also |then |all )?)expect " +
    '(?:(?:it|them)(?= from (?:me|us|our)|[.,!]|$)|to (?:hear|get|receive|have)|' +
    `(?:(?:a|an|the|our|your|my|another|some|his|her) )?(?:[\\w-]+ ){0,3}?(?:${oneOf(awaitedPapers)}))\\b` +
    '(?! to (?:be|cost|last|have|take))',
  `\\b(?:${oneOf(awaitedPapers)}|chart|colou?rs|details|more|pages|rest|paperwork|results) ` +
    "(?:(?:about|for|from|of|on|to|with) (?!to\\b)(?:[\\w'-]+ ){1,5}?)?" +
    "(?:(?:will(?: then| also)? |(?:is|are) going to )(?:go (?:out|off) to|reach) you|(?:comes?|goes|go) " +
    '(?:separately|in a (?:further|second|separate) (?:e-?mail|letter|mail)|under separate cover)|' +
    "(?:will|shall|'ll)(?: then| also)? follow|(?:is |are )?to follow|follows?|(?:is |are )?to come)(?=\\W*$|,|" +
    ' by (?:separate|e-?mail|post|mail)| under| in a separate| separately| and\\b|(?<=(?:cover|mail|letter|separately|you))\\b)',
  "\\b(?:will|'ll)(?: then| also| all| both)* (?:(?:land|arrive|drop|turn up|be|appear) (?:in|into|on|at|through) your " +
    '(?:inbox|mailbox|letter ?box|desk|door|doorstep|office|e-?mail)|be (?:on (?:its|their) way|with you|back in touch|' +
    'in touch|coming (?:your way|to you|round|over|by)|heading your way|yours))(?=\\W*$|,|;| and\\b| nicely)',
  "\\b(?:is|are|'s|'re|will be|'ll be)(?: (?:now|already|also|all|both|just))* (?:(?:coming|heading) your way|coming by (?:post|courier|e-?mail|mail))\\b",
  "(?<!\\bnow )\\b(?:we|i)(?:'re| are|'m| am)(?: (?:now|currently|already|just|also|still|both|busy|" +
    `in the (?:middle|midst|process) of|in touch with .{3,30} and))* (?:${oneOf(awaitedDoings)})\\b` +
    '(?! the (?:assumption|basis|principle|understanding|premise)\\b| (?:three|two|four|five|\\d+|several|many|some) ' +
    '(?:projects|jobs|sites)| (?:from home|hard|late|at|with (?:the|a) (?:group|school|firm)))',
  "\\b(?:we|i)(?:'re| are|'m| am)(?: (?:now|currently|already|just|also|still|both))* looking at " +
    '(?:the|your|this|that|why|what|it|how)(?: [a-z]+){0,2}? ?(?<=it|why|what|how|(?:error|errors|problem|problems|fault|' +
    'faults|bug|bugs|issue|issues|leak|leaks|noise|cause|causes|matter|case|complaint|charge|charges|difference|damage|' +
    'crack|cracks|options|ways|request|question))(?=\\W|$)',
  "\\b(?:we|i)(?:'ll| will|'d| would)? (?:have to|need to|must|'ve got to|have got to|want to|would like to|'d like to|" +
    "like to|'d better|should|ought to)(?: first| just| also)? (?:ask|check|discuss|talk|speak|look|think|consult|confirm|" +
    'clear|find|run|verify|test|see|calculate|measure|read|go|clarify|research|count|compare|dig|double-check|' +
    "work)\\b[^.;:]{2,80}?(?:\\band|,|\\bthen)(?: then| i'll| we'll| will| i will| we will)* (?:get back|come back|" +
    'let you know|reply|tell you|report back|call you|ring you|write|be in touch|answer|send|follow up|revert)\\b',
  '(?:^\\W*(?:(?:yes|sure|ok|okay|of course|no problem|certainly|thanks|thank you|great|fine|right|absolutely|noted|' +
    'got it|understood|gladly)[,.!:;–— ]*)*)\\bwill do\\b(?=\\W*$|[,.;!:–—]| and\\b| that\\b| so\\b)',
  '\\b(?:we|i) (?:do )?promise(?: you)? (?:a|an|the|another|you the|your) (?!(?:good|great|fun|nice|lovely|warm))[a-z]+',
].map((source) => cuedPhrase(source));
