/** The ways to say no: that we cannot, that it is impossible, that it is not part of the job, a mere “no”. */
import { cuedPhrase, oneOf } from './cues';
import { notRefused, passiveDeeds, services, wishes, yourDeeds } from '../../words/refusalWords';
import { adverbs, aux, be, closed, denied, months, thing, turnedDown, unable, us } from './refusalFramesPatterns';

export const cannot = cuedPhrase(
  [
    `\\b${us}${aux}${adverbs} ${unable}(?!${adverbs} (?:${oneOf(notRefused)})\\b)`,
    `\\b${us}${aux}${adverbs} (?:could not|couldn't) (?:possibly |really )?(?:accept|agree|approve|consider|grant|justify|` +
      'support|entertain|allow|recommend that)\\b(?! more)',
    `\\b${us}${aux}${adverbs} (?:no (?:way|means|possibility|chance|option) (?:of|to)|` +
      'see no (?:way|possibility|chance|scope|room)|not see (?:any|a) (?:way|possibility|chance)|' +
      'not see (?:ourselves|myself) (?:able|in a position)|find (?:ourselves|myself) unable|unable|not able|' +
      `not comfortable (?:doing|with|to)|uncomfortable (?:doing|with))\\b(?! to (?:${oneOf(notRefused)})\\b)`,
    `\\b(?:we|i) (?:do not|don't) see (?:any|a|ourselves|myself|how (?:we|i) (?:can|could))\\b(?! (?:problem|need|reason|mistake|error|point))`,
    `\\b${us}${aux}${adverbs} (?:won'?t|will not|shall not|shan't|not going to)(?: ever| really)? ${oneOf(services)}`,
    `\\b(?:we|i)(?:(?:'re|'m| are| am)${adverbs} not| aren't) going to (?:change|discuss|lower|move|redo|rewrite)\\b`,
    `\\b${us}${aux}${adverbs} (?:n't|not)(?: really| quite| very)? (?:prepared|willing|ready|inclined|keen|comfortable|` +
      'open|interested|disposed|minded|happy) (?:to|with|in)\\b(?! (?:say|tell|confirm|be)\\b)',
    "\\b(?:we|i) (?:aren't|am not|are not|'m not) (?:really |quite |going to be )?(?:prepared|willing|ready|inclined|keen|" +
      'comfortable|open|interested|able|allowed|permitted|minded|happy) (?:to|with|in)\\b(?! (?:say|tell|confirm|be)\\b)',
    `\\b(?:we|i)(?:'re|'m| are| am|'ve| have)(?: been)?${adverbs} (?:turning (?:down|(?:this|it|that|you) down)|declining|` +
      'refusing|rejecting|passing on|saying no to|opting out|ruling (?:this|that|it) out|withdrawing from|pulling out of)\\b',
    `\\b(?:we|i)(?:'re not|'m not| are not| aren't| am not)${adverbs} (?:accepting|adding|allowing|changing|cutting|` +
      'discussing|doing|exchanging|extending|giving|handing|having|lending|letting go of|lowering|making|moving|offering|' +
      'parting with|paying|printing|redoing|refunding|releasing|reprinting|sending|sharing|shifting|taking|waiving) ' +
      '(?:any|either|it|more|one|such [a-z]+|that|these|them|this|those)(?: (?:again|any more|anymore|away|back|down|' +
      `for (?:you|that|this)|on|out|over|up))*${closed}`,
    `\\b${us}${aux}${adverbs} (?:(?:can|could|may|shall|will) )?${adverbs} ?(?:accept|allow|do|entertain|exchange|give|` +
      'grant|issue|make|offer|pay|permit|promise|provide|take) no (?!claims? (?:to|of|that)\\b)' +
      `(?:(?:additional|extra|further|more|other|partial|such) )*${oneOf(wishes)}(?![\\w'-])`,
    "^\\W*(?:(?:sorry|but|and|unfortunately|sadly|i'm afraid),? )?(?!(?:after|at|before|during|from|in|more often|normally|" +
      'often|on|over|sometimes|today|tomorrow|tonight|until|usually|with|without|[a-z]+ly)\\b)' +
      "(?:(?!(?:that|which|who|what|as|if|when|because|so|then|here|where|how|why|mistakes?|errors?)\\b)[\\w'-]+ ){1,4}?" +
      "(?:we|i) (?:do not|don't|never|cannot|can't|will not|won't)(?: ever)? " +
      `(?:accept|allow|do|give|grant|lend|make|offer|print|repair|sell|take|work)${closed}`,
    `\\b(?:this|that|it) (?:is not|isn't) for (?:us|me|release|sale|hire)${closed}|` +
      `\\b(?:this|that|it)'s not for (?:us|me|release|sale|hire)${closed}|` +
      ': (?:declined|denied|not (?:approved|granted)|refused|rejected|turned down)\\W*$|' +
      '\\bthat (?:ship|train|boat) has (?:sailed|left(?: the station)?|gone)\\W*$|' +
      '\\bnothing (?:more |else )?(?:to|that can|can|could) be done (?:about|for)\\b',
    "\\b(?:conditions|dates?|fees?|prices?|rates?|rents?|terms)\\b[^.;:!?]{0,30}? (?:not|n't) " +
      '(?:open to|up for|subject to|a matter for) (?:argument|bargaining|debate|discussion|haggling|negotiation)\\b',
    "\\b(?:we|i)(?:'ve| have) (?:absolutely |really |simply )*no " +
      '(?:intention of|plans? to|wish to|desire to|interest in|mind to) (?:accept|add|agree|alter|bargain|budg|chang|cut|' +
      'discount|do|exchang|extend|giv|haggl|lower|mov|negotiat|offer|pay|print|reconsider|redo|reduc|refund|releas|sell|shar|' +
      'tak|waiv|work)(?:e|ing)?\\b(?! (?:up|leave|(?:anything|a thing|your address))\\b)|' +
      '\\b(?:we|i) (?:want|wish) no part (?:in|of)\\b',
    '\\b(?:[a-z]+s (?:of (?:this|that|the same|such a) (?:kind|sort|type|nature|scale|size)|' +
      'like (?:this|that|these|those|yours|the one you [a-z]+)|such as (?:this|that|these|those|yours))|none|neither|' +
      "no such thing) ?(?:(?<=none |neither |thing )(?:can|could|may|will)|can't|cannot|can not|can never|may not|could not|" +
      `couldn't|won't|will not|are never|are not)${adverbs} (?:be )?(?:accepted|accommodated|added|agreed|allowed|approved|` +
      'arranged|considered|covered|done|entertained|exchanged|fulfilled|given|granted|handled|honou?red|included|issued|made|' +
      'met|offered|paid|permitted|processed|provided|refunded|requested|supported|taken on)\\b',
    "(?:^\\W*|[:?–—] ?)(?:(?:no|sorry|sadly|i'm afraid|unfortunately),? )?(?:nothing doing|no dice|no deal|" +
      'not (?:going to happen|happening|my thing|for (?:me|us)|(?:in|on) (?:my|our) (?:line|list|books|menu)))' +
      "(?=\\W*$|[,;.]| (?:i'm afraid|sorry)\\b)",
    "\\b(?:we|i)(?:'ll not| won't| will not|'m not going to| are not going to| am not going to|" +
      `'re not going to)${adverbs} be (?!charg|bill|invoic|shar|need|long|late|surpris|leav|los|forg|miss|sell|wait|call|` +
      'interrupt|ask)[a-z]+ing\\b',
    `\\b(?:we|i)(?: won't| will not|'ll not)${adverbs} (?!forget|miss|need|change|touch|lose|regret|break|share|sell|hurt|` +
      'let|leave|mention|repeat|have|be|believe|see|know|finish|reach|get|make|start|use|open|start|spoil|waste|disturb|' +
      'bother|keep)[a-z]+ (?:it|that|this|them|any of (?:it|this|that|them))' +
      "(?=\\W*$|[,;.]| (?:again|any more|for you|i'm|sorry)\\b)",
    "\\b(?:we|i) (?:(?:are not|aren't|am not|'re not|'m not) in the business of|(?:do not|don't) make a habit of|" +
      'make it a rule not to|have a rule (?:of not|not|against)|make a point of not)\\b',
    `\\bno way (?:that )?(?:i'm|we're|i am|we are|i'll|we'll) (?!miss|let|forg)`,
    "^\\W*(?:(?:sorry|no|i'm afraid|unfortunately|sadly),? )?(?:can'?t|cannot|can not|won't) " +
      "(?:(?:do|fit in|manage|offer|take) [^,;:.]{2,40}(?=, (?:afraid|i'm afraid|sorry)\\b|\\W*$)|be done|be helped|" +
      "do (?:that|it|this)?|happen|help|manage|make it|work)(?=\\W*$|[,;.]| (?:sorry|i'm afraid)\\b)",
    `^\\W*(?:(?:sorry|no|i'm afraid|unfortunately|sadly),? )?not (?:with|from|by|at|through) (?:us|me)(?=\\W*$|[,;.])`,
    `\\bthere(?:'ll| will| can| shall| must) be no (?:[a-z-]+ ){0,2}?${oneOf(wishes)}(?![\\w'-]| (?:charges?|costs?|fees?))`,
    `\\b(?:we|i)(?:'d| would)(?: much| really)? (?:rather not|sooner not|prefer not to)\\b(?! (?:say|guess|wait|bother|keep you|leave you|rush|trouble))`,
    // “Sorry, you can’t have the negatives.”
    "(?:^|[,;:–—-] )\\W*(?:(?:no|nope|nah|sorry|unfortunately|sadly|regrettably|alas|afraid|i'm afraid|i am afraid|" +
      "we're afraid),?(?: but| that)? )+(?:you|your [a-z]+|" +
      "(?:he|she|they)(?= (?:can't|cannot|won't) (?:bring|come|have|stay)\\b)) " +
      `(?:can't|cannot|can not|may not|won't be able to|will not be able to) ${oneOf(yourDeeds)}(?![\\w'-])`,
    '(?<!\\b(?:anybody|anyone|he|never|nobody|she|somebody|someone|they|who|you|your [a-z]+)' +
      '(?: (?!(?:i|we)\\b)[a-z]+){0,5} )\\b(?:say|saying) no (?:on|to) (?:it|that|this|the|your)\\b|' +
      '(?<!s )\\ba no (?:from (?:me|us|our side|my side)|(?:on|to) (?:that|this|the|your))\\b|' +
      '\\b(?:boss|landlord|management|manager|owner) sa(?:id|y|ys) no\\b|' +
      '\\bcount (?:me|us) out\\b|\\b(?:see|find) (?:me|us|myself|ourselves) not (?:able|in a position) to\\b',
    "\\b(?:job|offer|one|project|thing) (?:that )?(?:we|i)(?:'ll| will|'m| am|'re| are)(?: be| have to| going to)* " +
      '(?:declin(?:e|ing)|pass(?:ing)? (?:on|over|up)|refus(?:e|ing)|say(?:ing)? no to|skip(?:ping)?|turn(?:ing)? down)',
    "\\bsomething (?:that |which )?(?:we|i)(?: (?:do not|don't|never|will not|won't|would not|wouldn't|cannot|can't|" +
      "could not|couldn't)|(?:'re|'m| are| am)(?: [a-z]+ly)? " +
      '(?:unable|not (?:able|prepared|willing)|no longer able|unwilling) to) (?:accept|agree|allow|arrange|do|give|grant|' +
      'hand out|help with|lend|make|offer|provide|sell|support|take on|touch)',
    "\\b(?:such [a-z]+|that|these|this|those) (?:we|i) (?:cannot|can't|do not|don't|never|will not|won't)(?: ever)? " +
      `(?:accept|allow|do|give(?: out)?|grant|hand out|lend(?: out)?|make|offer|provide|sell|take(?: on)?)${closed}`,
    '\\bnothing (?:more )?(?:can|is going to|shall|will) be ' +
      '(?:added|changed|credited|done|given|moved|paid|refunded|taken off)\\b|' +
      '\\b(?:abide by|stand by|stick (?:by|to|with)|uphold) (?:my|our|the) (?:[a-z]+ )?(?:decision|no|refusal)' +
      '(?=\\W*$|[,;]| (?:about|as|not|of|on)\\b)|^\\W*nothing doing (?:about|on|with)\\b|' +
      '^\\W*afraid not\\b|^\\W*(?:cannot|can not|no can) (?:la|lah|leh|lor)\\b',
    `^\\W*[a-z]{2,}ing (?:[\\w'-]+ ){1,9}?(?:isn't|is not) on(?=\\W*$|[,;:–—])`,
    '\\b(?:unfortunately|sadly|regrettably|afraid|sorry),? (?:but |that )?(?:an?|any|the|your) ' +
      "(?:(?!(?:link|page|site|website)\\b)[\\w'-]+ ){1,6}?(?:isn't|is not|aren't|are not) " +
      `(?:allowed|available|included|offered|on offer|permitted|possible|provided)${closed}`,
    `\\b${thing} (?:won't|will not|shall not|shan't) be [a-z]{2,}(?:ed|en|id|de|lt|ne) by (?:me|us)\\b`,
    "\\b(?:we|i) (?:do not|don't) (?:wish|want|intend|plan) to (?:accept|add|agree|be part|carry|change|continue|discuss|" +
      'do|enter|extend|go (?:ahead|any|down|on)|join|move|offer|pay|proceed|pursue|renew|take|work)\\b',
    `\\b${us}${aux}${adverbs}(?: (?:have to|has to|must|need to|going to have to|forced to|obliged to|bound to|afraid to|` +
      `regret to|regret that we|regret that we must|would like to|wish to|decided to|chosen to|had to|want to))*${adverbs} ` +
      '(?:decline[sd]?|refuse[sd]?(?! to (?:give up|believe|be beaten))|reject(?:s|ed)?|say no|said no|turn(?:ed)? down|' +
      'turn(?:ed)? (?:this|it|that|you|your(?: [a-z]+){1,3}) down|disappoint you|bow out|draw (?:a|the) line|' +
      'rule (?:this|that|it) out|rule out(?=\\W*$)|veto(?:ed)?|dismiss(?:ed)?)' +
      '(?! (?:rate|button|the first|the old|cookies)\\b)(?=\\W*$|[,;:.!–—]|(?: to)? (?:your|this|that|it|the|you|any|all|' +
      "further|such|with|on|at|i'm|we're|print|do|for|and|a|an|down)\\b)",
    `\\b${us}${aux}${adverbs}(?: going to)? (?:have to|must|need to)(?: [a-z]+ly)? (?:decline|say no to|turn down) (?:both|` +
      'christmas|easter|either|extra|more|new year|next|today|tomorrow|tonight|' +
      `\\d+(?:st|nd|rd|th)?(?: (?:of )?(?:${months})|(?=\\W*$))|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|${months})` +
      '(?![\\w-])(?! (?:and|bookings?|clients|couples|customers|enquiries|jobs|or|people|requests|than|work)\\b)',
    "\\b(?:we|i)(?:'ll| will|'m going to| are going to|'re going to| am going to)? (?:have to |must |need to |'ll )?" +
      '(?:pass|take a pass|give (?:this|it|that) (?:one )?a miss|sit this one out)' +
      `(?: on (?:it|(?:this|that|the|your)(?: [\\w-]+){0,2}))?${closed}`,
    `\\b${us}(?:'ve| have| has)?${adverbs} (?:decided|chosen|chose|opted|agreed|elected|resolved|voted) ` +
      '(?:not to (?:accept|add|agree|attend|bid|carry|change|continue|deliver|do|exchange|extend|fund|give|go|grant|hand|' +
      'include|issue|join|lend|lower|make|match|move|offer|part|pay|print|proceed|provide|publish|pursue|quote|reduce|refund|' +
      'release|renew|sell|send|share|sign|sponsor|submit|supply|support|take|tender|work)\\b|' +
      'against(?! the (?:blue|red|green|first|second))(?= (?:it|this|that|your|' +
      'the (?:idea|offer|proposal|request|plan|extra)|any|a|an|[a-z]+ing (?:you|your|it|any|that|this))\\b|\\W*$))',
    `\\b${us}${aux}${adverbs} (?:do not|don'?t|does not|doesn't|no longer|never|don't ever|do not ever) (?:accept|agree to|` +
      'allow|approve(?: of)?|cater for|consent to|cover|deal with|deliver|do|entertain|exchange|give|give out|grant|haggle|' +
      'handle|hand out|issue|lend|make|negotiate|offer|pay|permit|print|provide|refund|reimburse|release|rent|sell|ship|' +
      'stock|store|supply|support|take|take back|take on|undertake|work (?:with|on|for|in|at|to))(?: (?:that|this|it|these|' +
      'those|any|such|so|exceptions?|refunds|discounts|extensions|credit notes|returns)\\b|' +
      '(?: (?!anything\\b|weight\\b|much\\b|(?:as|because|but|if|since|so|when|while)\\b|us\\b|harm\\b|card\\b|cookies\\b|' +
      'passwords\\b|(?<!\\bof )that\\b|business\\b|any longer\\b|your\\b|(?:out|on) your\\b|' +
      `personal data)[\\w'’-]+){1,9}${closed})(?! (?:seriously|lightly|sense|long)\\b)`,
    '\\b(?:nothing|not much|little) (?:more |else |further )?(?:that )?(?:we|i) (?:can|could) (?:do|offer|add|say)' +
      '(?=\\W*$|[,;.]| (?:about|for|here|with|on|in)\\b)',
    "\\bno can do\\b|\\b(?:against|not (?:in line with|compatible with)) (?:our|company|the company's|house|studio) " +
      '(?:\\w+ )?(?:polic(?:y|ies)|rules?|principles?|practice)\\b|' +
      '\\bnot (?:our|company) (?:policy|practice|custom)\\b|\\bit is not our (?:policy|practice|custom|habit) to\\b',
    '\\b(?:must|have to|had to|sorry to|afraid to|going to) disappoint you\\b|' +
      '\\bwish (?:i|we) could (?:say yes|help|do (?:it|this|that)|offer|be of)\\b|' +
      `\\b(?:we|i)(?:'re| are|'m| am)${adverbs} (?:closed (?:to|for) (?:new|any|further)|` +
      'not taking (?:on )?(?:any|new|more|further))',
    `\\b${thing} (?:can't|cannot|can not|can never|may not|could not|couldn't)${adverbs} (?:be (?:acceded to|accepted|` +
      'accommodated|acted upon|added|agreed|allowed|altered|amended|approved|arranged|brought forward|cancelled|changed|' +
      'combined|considered|converted|covered|credited|customi[sz]ed|deferred|delivered|done|discounted|entertained|exchanged|' +
      'extended|fulfilled|given|given effect|granted|handed over|honou?red|included|increased|issued|lowered|made|met|moved|' +
      'offered|paid|permitted|personali[sz]ed|postponed|processed|provided|pushed back|refunded|released|replaced|' +
      'rescheduled|returned|reversed|sent|shared|shipped|shortened|split|supplied|supported|swapped|taken(?: back| on)?|' +
      'transferred|upgraded|waived|withdrawn|held|kept(?= (?:for|open)|\\W*$|[,;]))|happen|work)\\b' +
      '(?! (?:after|once|by (?:accident|any(?:body|one)|children|either|mistake|nobody|others|small|strangers))\\b)',
    `\\b${thing} (?:can't|cannot|can not|could not|couldn't)${adverbs} be ${oneOf(passiveDeeds)}(?![\\w'-])` +
      '(?! (?:after|any|as|before|by|during|from|in (?:time|the (?:dark|rain|wet))|once|twice|until|while|without)\\b)',
    "^\\W*(?:(?:no|sorry|but|and|i'm afraid|unfortunately|sadly|well),? )*(?:it|you|we|they|that|i) " +
      "(?:cannot|can't|can not|may not|won't|will not|would not|wouldn't)(?: be)?" +
      "(?:,? (?:i'm afraid|sorry|unfortunately|sadly))?\\W*$",
  ].join('|'),
);

export const impossible = cuedPhrase(
  [
    `\\b${thing}${be}${adverbs} ${denied}(?![\\w'-])`,
    // “Gluten free is out of the question.”
    `(?<=[a-z])(?<!\\b(?:defeat|delays?|doubt|failure|harm|loss|rain)) (?:is|are)${adverbs} ` +
      "(?:a no-?go|a non-?starter|off the table|out of the question)(?![\\w'-])",
    "\\b(?:this|that|it|your (?:[\\w'-]+ ){0,5}?[\\w'-]+|(?:(?:a|an|the|any|another|such|all|both|further) )?" +
      `(?:[\\w-]+ ){0,2}?${oneOf(wishes)}(?: (?:for|to|of|about) (?:[\\w'-]+ ){0,5}?[\\w'-]+)?)${be}${adverbs} ${turnedDown}` +
      "(?![\\w'-])",
    `\\b(?:this|that|it|which|[a-z-]+) (?:isn't|wouldn't be|won't be|aren't|wasn't|weren't)${adverbs} (?:accepted|allowed|` +
      'an option|available to you|doable|feasible|going to (?:happen|work|be possible)|granted|honou?red|in the cards|met|' +
      'negotiable|on offer|on the (?:cards|menu|table)|permitted|possible|practicable|practical|realistic|' +
      "something (?:that )?(?:we|i)(?: can| could|'re able to|'re going to| are going to|'ll| will|'d| would)?(?: ever)? " +
      '(?:accept|agree to|allow|arrange|consider|do|give|grant|handle|help with|hire out|lend|make|offer|provide|sell|' +
      'support|take on|touch|want)|successful|up for (?:debate|discussion|negotiation)|upheld|viable|workable|happening)\\b',
    `\\b${oneOf(wishes)} (?:are|is)${adverbs} (?:never|not|no longer) (?:accepted|allowed|available|given|granted|` +
      'honou?red|issued|made|offered|paid|permitted|possible|processed|provided|supported|an option)\\b',
    '\\b(?:adding|changing|coming|delivering|finishing|meeting|moving|starting|swapping|visiting|a|an|the|your|that|this|' +
      `it|${oneOf(wishes)})(?: [\\w'-]+){0,6}? (?:won't|will not|would not|wouldn't|does not|doesn't) ` +
      '(?:work(?: for (?:us|me))?|suit (?:us|me)|be (?:possible|feasible|an option|happening|honou?red|accepted|granted|' +
      `processed|approved|considered)|happen|go ahead|fly)${closed}`,
    "^(?:[^a-z]|unfortunately|sadly|sorry|no|but|so|i'm afraid|i am afraid|we're afraid|that's|,|[\\w'-]+ (?=to the)|" +
      '(?:delivery|shipping|moving|changing) [^?]{2,40}\\?)* ?(?:not possible|impossible|out of the question|no chance|' +
      'not doable|not an option|not something (?:we|i) (?:can|could) (?:do|offer))\\b',
    '\\b(?:unfortunately|sadly|regrettably|afraid|sorry),? (?:that |but )?(?:this|that|it|such [a-z ]+?) ' +
      "(?:does not|doesn't|will not|won't|would not|wouldn't|is not going to) (?:work|go|be possible|fit|fly)\\b" +
      '(?! (?:in (?:safari|chrome|firefox|edge|all|some|every)|on (?:phones?|all|some|mobile|android)))',
    `^\\W*(?:[a-z]+ing|a|an|the|your|extra|more|another|any|${oneOf(wishes)})\\b[^:?]{0,60}[:?–—] ?` +
      "(?:(?:i'm afraid|sorry|unfortunately|sadly),? )?no" +
      "(?:,? (?:sorry|i'm afraid|i am afraid|unfortunately|sadly|thanks|not something)\\b|\\W*$)",
    "[:?–—-] ?(?:(?:no|sadly|unfortunately|sorry|i'm afraid|regrettably),? )*(?:not possible|impossible|" +
      `out of the question|no chance|not doable|not an option|not something (?:we|i) (?:can |could )?(?:do|offer))${closed}`,
    '^\\W*(?:(?:unfortunately|sadly|regrettably),? )?[a-z-]+(?: [\\w:-]+){0,5} (?:is|are)' +
      '(?: (?:unfortunately|sadly|also|then|just|simply))? (?:not (?:possible|an option|feasible|on offer)|impossible)\\W*$',
    '\\b(?:the|my|our|short) answer(?: (?:of|from) (?:the|our|my) [a-z]+)?(?: (?:to|on|about|regarding|concerning|as to) ' +
      "(?:your|that|this|the|a|an)(?: [\\w'-]+){0,7}?)? (?:is|has to be|must be|remains|will be|is still|stays)" +
      '(?: [a-z]+,?)? (?:a )?(?:no|negative)\\b|' +
      "\\b(?:it's|it is|that's|that is|this is|i'm afraid it's)(?: still| going to be| got to be|,? i'm afraid,?)* a" +
      "(?: firm| clear| polite| definite| big| hard| flat)? no\\b|\\b(?:i'm|i am|we're|we are) afraid (?:not|no)\\b|" +
      '^(?:unfortunately|sadly|sorry|regrettably),? (?:not|no|no luck|no chance)\\W*$',
    `\\b(?:your|the|this) (?:[\\w-]+ ){0,2}?${oneOf(wishes)}(?: (?:for|to|of|about)(?: [\\w'-]+){1,6}?)? (?:has been|` +
      "have been|was|were|is|are|must be|had to be|has to be|will be|has|have|did|could|cannot|can't|will)" +
      "(?: (?:not|n't|now|therefore|unfortunately|regrettably|been|be))* ?(?:rejected|refused|declined|denied|turned down|" +
      'dismissed|(?<=not (?:been |be )?)(?:approved|accepted|granted|successful|succeed|succeeded|honou?red|met|upheld|' +
      'accommodated|supported|fulfilled))\\b',
    `\\b${oneOf(wishes)}(?: (?:for|to|of|about)(?: [\\w'-]+){1,6}?)? ` +
      "(?:did not|didn't|has not|hasn't|failed to|could not|couldn't) (?:find|found|gain|gained|get|got|meet with|met with|" +
      'receive|received|win|won|secure) (?:(?:a|an|any|the|enough|sufficient|necessary) )*' +
      '(?:approval|backing|consent|favou?r|majority|support)\\b',
    `\\b${oneOf(wishes)} (?:isn't|aren't|is not|are not)${adverbs} available\\b|` +
      `\\b[a-z]+ (?:isn't|aren't|is not|are not)${adverbs} available (?:at|from|with|through) (?:us|our)\\b`,
    '\\b(?:is|are) no longer (?:possible|an option|available to|accepted|on offer|offered)\\b|' +
      "\\bthere(?:'s| is) (?:[a-z]+ly |just |sadly )*(?:no (?:way|possibility|chance|question(?! that\\b)|scope|room|" +
      'prospect|flexibility|budget|leeway)(?= (?:that|of|for|to|we|i|on)\\b)(?:(?: that)? (?:we|i) (?:can|could))?' +
      "(?! (?:i'd|we'd|i would|we would|i'll|we'll|i'm|we're) (?:miss|let|forg))(?! (?:to|of) (?:miss|overlook|say|saying|" +
      'tell|telling|know|knowing|get(?:ting)? (?:lost|(?:\\w+ ){1,3}wrong)|break|forget|los(?:e|ing)|mistake|see|thank)\\b)|' +
      'nothing (?:we|i) can|no more room)\\b',
    `^(?:unfortunately|sadly|sorry|i'm afraid|regrettably)?,? ?no ${oneOf(wishes)}(?: [a-z]+){0,3}(?:,? (?:sorry|i'm afraid|unfortunately))?\\W*$`,
  ].join('|'),
);

export const scope = cuedPhrase(
  [
    "\\b(?:is|are|'s|falls?|be|lies|lie|would be|goes|go|sits|was|were)" +
      '(?: (?:unfortunately|clearly|simply|also|strictly|well|far|sadly))* ' +
      '(?:out of|outside|beyond|not (?:in|within|part of)|not covered by)(?: (?:of|the|our|your|this|that|agreed|original|' +
      "current|project's|contract's|what is|what was|present|existing|signed))* (?:scope|contract|agreement|quote|package|" +
      'brief|remit|mandate|order|plan|deal|offer|proposal|assignment|agreed)\\b' +
      '(?! of (?:this (?:mail|guide|letter)|the (?:book|law)))',
    '\\byour (?:[a-z]+ )?(?:plan|package|contract|quote|subscription|order|agreement|tier|licen[cs]e|policy) ' +
      "(?:does not|doesn't) (?:cover|include|extend to|allow for|entitle you)(?: (?:this|that|it)\\b)?\\b",
    "\\b(?:this|that|it|(?:a|the|your|any|another|an) (?:[\\w-]+ ){0,4}?[\\w-]+)(?:'s| is| are) " +
      "(?:unfortunately |simply |sadly |also )*(?:not|n't) (?:(?:included|covered|foreseen|provided for)" +
      '(?: (?:in|by|under) (?:your|our|the|this) (?:[a-z]+ )?(?:package|contract|plan|agreement|scope|deal|order|job|quote|' +
      'price|fee|offer))?(?=\\W*$|[,;.])|' +
      'part of (?:your|our|the) (?:package|contract|plan|agreement|scope|deal|order|job|quote|price))',
    "\\b(?:this|that|it|(?:a|the|your|any|another|an) (?:[\\w-]+ ){0,4}?[\\w-]+) (?:isn't|aren't) " +
      '(?:included|covered|part of (?:your|our|the) [a-z]+)(?=\\W*$|[,;.]| (?:in|by|under) (?:your|our|the|this) (?:[a-z]+ )?' +
      '(?:package|contract|plan|agreement|scope|deal|order|job|quote|price|fee|offer)\\W*$)',
    "^(?:no,? |sorry,? |unfortunately,? |sadly,? |i'm afraid )?(?:we|i) (?:do not|don't) " +
      '(?:do|offer|provide|sell|cater for|print|make|deliver) (?!business\\b|harm\\b|anything\\b|your\\b)[a-z-]+' +
      '(?: [a-z-]+){0,3}[.!]?$|^(?:sorry,? |unfortunately,? )?out of scope\\b(?! *:)',
    "\\b(?:(?:out|way|far|well)?side of|beyond|outside|over and above|more than|not|(?:not|n't|never)(?: been)? part of) " +
      "(?:of )?(?:anything|what|that which|the work(?: that| which)?) ?(?:we|you|i|was|our \\w+|the \\w+)(?: have|'ve| had|" +
      ' can| could| are able to| were| was| are| am| have been| had been)? (?:appointed|asked|booked|bought|commissioned|' +
      'contracted|engaged|hired|instructed|paid|retained|signed up|taken on|agreed|quoted|planned|signed|covers?|ordered|' +
      'allows|do|offer|provide|were hired|are hired)\\b|' +
      '\\b(?:exceeds?|(?:goes|go|reaches) (?:far |well |much )?(?:further than|farther than|beyond|past)) what ' +
      '(?:the|our|your) (?:[a-z]+ )?(?:agreement|brief|budget|contract|fee|order|package|plan|price|quote|retainer|scope) ' +
      '(?:allows?|buys?|covers?|foresees?|includes?|permits?|provides?)\\b|' +
      '\\bmore than (?:our|your|the) (?:agreed |fixed |flat |monthly )?' +
      '(?:agreement|budget|contract|fee|package|plan|price|quote|retainer) ' +
      '(?:allows?|buys?|covers?|includes?|provides?|runs? to|stretche?s?(?: to)?)\\b|' +
      "\\b(?:not|n't|never)(?: been)? part of (?:the|our|your) (?:agreement|assignment|brief|contract|deal|job|order|" +
      'package|plan|quote|scope)\\b|' +
      '\\b(?:beyond|outside) (?:our|my) (?:remit|brief|mandate|scope|powers?|competence|area|field|line of work)\\b',
    "\\b(?:(?:does|do|did|is|are) not|doesn't|don't|isn't|aren't) (?:fall within|form (?:a )?part of|belong to|part of|" +
      'included in|covered by|within|fit (?:in|into|within)) (?:the|our|your) (?:\\w+ )?(?:scope|contract|agreement|quote|' +
      'package|brief|remit|order|plan|price|fee|job)\\b(?! of)',
  ].join('|'),
);

export const mereNo = cuedPhrase(
  '^\\W*no [a-z]+(?: [a-z]+)?, (?:no|sorry)\\W*$|' +
    "^\\W*(?:(?:i'm |i am |we're |we are )?(?:so |very |really |terribly )?" +
    '(?:sorry|afraid|unfortunately|sadly|regrettably),? (?:but )?)?' +
    "(?:no|nope|nah|no way|no chance|no dice|no go|impossible|can't do|negative)(?:,? (?:sorry|unfortunately|sadly|" +
    "i'm afraid|i am afraid|we're afraid|thanks|thank you))?\\W*$",
);
