/** The wordings that promise work without a number or an end, over `plainText`. */
import { changes, chores, faults, help, liking, ongoing, others, reworks, satisfied, services, smallness, vagueNumbers } from '../../words/openEndWords';
import { CuedPattern } from '../cuedPattern';
import { comprised, degree, ends, forNothing, goesOn, listed, listEnd, needs, who } from './openEndPatternsPatterns';

export type OpenEndType = 'unlimited' | 'asNeeded' | 'rest' | 'rounds' | 'count' | 'support';

export interface OpenEndPattern {
  readonly type: OpenEndType;
  readonly pattern: CuedPattern;
  /** What must stand before the words for them to count. */
  readonly led?: RegExp;
  /** What must stand behind them. */
  readonly followed?: RegExp;
}

const any = (...lists: readonly string[]): string => `(?:${lists.flatMap((list) => list.split(', ')).join('|')})`;
const cued = (...alternatives: readonly string[]): CuedPattern => new CuedPattern(alternatives.join('|'), 'g');

export const openEndPatterns: readonly OpenEndPattern[] = [
  {
    type: 'unlimited',
    pattern: cued(
      `\\bas (?:many|much|often|frequently|long|far)(?: (?!as\\b)[\\w-]+){0,4} as (?:${who} ${any(liking)}(?: to)?|` +
        '(?:your|the) heart desires|(?:is |are )?(?:needed|required|necessary|wanted|desired|useful)|it takes|need be|' +
        `(?:the|your|this|that) (?:\\w+ )?\\w+ ${needs})\\b|` +
        '(?<!\\b(?:twice|times|half|not|nearly|almost|just) )\\bas (?:many|much|often|frequently)(?: (?!as\\b)[\\w-]+){0,3} as ' +
        '(?:(?:you|your (?:team|staff|people)|it) (?!(?:had|have|has|did|do|does|paid|sold|made|were|was|is|are|would|will|now|' +
        'last|before)\\b)(?:can )?[a-z]+|the \\w+ (?:deserves|goes|holds|lasts|runs|sits|stands|wants))\\b',
      '\\bany number(?: of|(?= ?[,.;)]|$))|' +
        "\\bhowever (?:many|much|often|long)(?: [\\w-]+){0,3} (?:you|it|that|they)(?:'d| may| might| will)? " +
        '(?:need|want|like|takes?|wish|require)s?\\b',
      '\\bwhatever (?:it takes|(?:else )?(?:comes? up|turns? up|crops up|' +
        "(?:may |might )?(?:be |is )?(?:needed|required|necessary)|you(?:'d)? (?:need|want|like|require|ask)|" +
        'needs (?:doing|to be done))|(?:other |else |kind of )(?:[a-z-]+ ){0,2}(?:you|your \\w+|they|it)' +
        "(?:'d| would| may| might| could)? (?:need|want|like|ask for|require|wish|think of)s?)\\b",
      '\\b(?:all|every|any)(?: of)?(?: the)?(?: [a-z-]+)? (?:change|edit|correction|revision|tweak|draft|fix|round|version|' +
        'question|query|request|wish|visit|meeting|session|call|help|advice|support|assistance|training|adjustment|alteration|' +
        'time|attention|workshop|meeting)e?s? (?:that |which )?(?:you|your \\w+|they)' +
        "(?:'d| would| may| might| could| can| will)?(?: possibly| ever| still| then)? (?:want|need|like|wish(?: for)?|" +
        'ask(?: for| us)?|dream up|pose|put to (?:me|us)|think (?:of|up)|throw at (?:me|us)|come up with|require|desire|' +
        'request|fancy|have|raise|bring|send(?: us)?|write)\\b' +
        '(?! (?:is|are) (?:now |all |already )?(?:done|made|in|live|ready))',
      "\\b(?:until|till) (?:you(?:'re| are| feel)?|everyone(?:'s| is)?|they(?:'re| are)?|" +
        'the (?:client|board|committee|council|team|couple|\\w+) (?:is |are )?|your \\w+ (?:is |are )?|' +
        `all (?:of you )?are) ?${degree}${any(satisfied)}\\b`,
      "\\b(?:until|till) (?:it(?:'s| is)|everything(?:'s| is)|they(?:'re| are)|all is|the \\w+ (?:is|are)) " +
        '(?:just |exactly |really |absolutely )?(?:right|perfect|(?:exactly )?(?:as|what|how) you (?:want|like|imagined)|' +
        'the way you (?:want|like))\\b|' +
        '\\b(?:until|till) (?:it|everything|all of it|the \\w+) (?:fits|sits|looks|works|feels|runs)' +
        '(?: (?:just )?(?:perfectly|right|as it should|good|great|perfect|smoothly))?(?= ?(?:[.,;!)]|$))|' +
        '\\buntil (?:it|everything) is (?:exactly |just )?(?:how|what) you\\b',
      "\\b(?:until|till) you(?:(?:'re| are)(?= ?(?:[.!;]|$))| have (?:no|nothing) (?:more|further|left|else)\\b| run out of| say (?:stop|so|when))",
      "\\bindefinitely\\b|\\b(?:with |there(?:'s| is| are) |has |have |sets? |know )?no (?:upper |fixed )?" +
        '(?:limits?|cap|ceiling|restrictions?|maximum)(?= (?:on|to|of|for|as to|in)\\b| whatsoever\\b|\\W*$)|' +
        '\\bwithout (?:any |a |an |further )?(?:limits?|limitations?|restrictions?|caps?|end|upper limit|counting|' +
        "time limit)\\b|\\b(?:never|don't|do not|nobody|no one) counts?(?:ing)? (?:the |your |our )?" +
        '(?:rounds|hours|changes|edits|drafts|calls|visits|minutes)\\b',
    ),
  },
  {
    type: 'asNeeded',
    pattern: cued(
      '\\bas(?: and when| often as| far as| soon as| the need arises| circumstances require)? (?:you )?(?:needed|required|' +
        'necessary|needs? (?:it|them|us|be)|require (?:it|them|us))\\b(?! (?:for|by) (?:you|the client)\\b)',
      '\\bas you (?:wish|like|please|choose|see fit)\\b|\\bas (?:desired|wished)\\b|' +
        '\\bas and when(?: (?:you |it |they )?(?:need|require|want|wish|arises?)(?: (?:it|them|us))?)?\\b|' +
        '\\bas the need arises\\b|\\bas circumstances (?:require|demand)\\b|' +
        '\\bas (?:may|might) be (?:needed|required|necessary)\\b|' +
        '\\bas (?:the|your) (?:\\w+ )?\\w+ (?:needs?|requires?|demands?|calls? for|dictates?)(?: it)?\\b|' +
        '\\bas per (?:your |the |actual )?(?:requirements?|needs?|wish(?:es)?|demand)\\b|' +
        '\\baccording to (?:your )?(?:needs?|demand)\\b',
      '\\b(?:if and )?when (?:needed|required|necessary|you (?:need|require) (?:it|us|me|them|help)|they get stuck|' +
        'something comes up|there is a need|you call|you get stuck)\\b',
      "\\bwhenever (?:there(?:'s| is| are) (?:an? |any )?(?:doubts?|emergenc(?:y|ies)|needs?|problems?|questions?|trouble)|" +
        'needed|necessary|required|wanted|in doubt|(?:you|they|there|the|your|a|an|one|something|anything|anyone|anybody|' +
        "somebody|someone|problems|questions|it)(?: (?!can\\b)[\\w']+){0,2}? ?(?:needs?|wants?|requires?|demands?|calls?|asks?|" +
        "wish|wishes|like|fancy|feel like it|(?:get|gets|are|is|'re|'s) (?:stuck|unsure|in (?:doubt|trouble)|due|needed|wanted|" +
        'necessary|a (?:need|problem|question))|has (?:an? |any )?(?:questions?|problems?|doubts?|need)|' +
        'have (?:an? |any )?(?:questions?|problems?|doubts?|need)|runs? (?:low|out)|breaks?(?: down)?|fails?|arises?|occurs?|' +
        'comes? up|crops? up|turns? up|pops? up|goes wrong|stops?))(?: (?:it|them|us|me|help|one|something))?\\b',
      '\\b(?:any ?time|every time|each time) (?:you|your [a-z]+|they|anyone|anybody|anything|something|' +
        'a (?:problem|question|fault|need)|problems|questions) (?:ha(?:s|ve) (?:a|any|questions|problems|need)|wants?|wish|' +
        'like|feel|fancy|needs?|requires?|asks?|calls?|are stuck|gets? stuck|comes? up|crops? up|arises?|goes wrong|breaks?|' +
        'occurs?|turns? up|pops? up)\\b(?! to\\b)',
      '\\bas (?:they|it|these|those|problems|questions|bugs|issues|faults|things|needs|jobs) (?:comes? up|comes? in|' +
        'crops? up|arises?|turns? up|occurs?|appears?|pops? up|is needed|are needed)\\b',
      '\\b(?:call-?outs?|visits?|help|advice|calls|repairs|questions|assistance|available|on call|on hand|reach us|reach me|' +
        'call us|ring us|phone us|there for you|here for you)(?: (?:to|for) (?:you|your \\w+)| free|,)? ?(?:at all times|' +
        'at any (?:time|hour)(?: of (?:the )?(?:day|night)(?: (?:or|and) night)?)?|any ?time|day (?:and|or) night|' +
        '(?:a)?round the clock|24/7)\\b(?! (?:on|before|between|from|after|next|this|tomorrow|until|during|' +
        'you (?:can|are ready))\\b)',
      '\\bwhere(?:ver)? (?:needed|necessary|required)\\b|\\bfree,? (?:at )?any ?time\\b|' +
        '\\bon an as-needed basis\\b|\\bas-needed\\b|\\bad[- ]hoc\\b|' +
        '(?<!\\b(?:video|print|films?|printing|videos) )\\bon demand\\b|' +
        `\\b(?:${[changes, help].flatMap((list) => list.split(', ')).join('|')}|visits?|call-?outs?|calls|copies|versions) ` +
        '(?:on|upon|by|at your) request\\b',
      '\\b(?:on standby|at your (?:disposal|beck and call)|(?:a|one) (?:phone |quick )?call away|' +
        'on call\\b(?! (?:system|centre|center))|always (?:available|there for you|here for you|reachable|on hand)|' +
        'day and night|at all hours|around the clock)\\b',
      '\\b(?:possible|welcome|answered|fixed|corrected|handled) (?:free )?(?:at any time|any ?time|at all times)\\b',
      '\\b(?:any|every|all the|all)(?: (?!information|details|documents?|files?|data|answers?|facts|figures|forms?|links?|' +
        "questions?)[a-z-]+){1,3} (?:that |which )?(?:you|your \\w+)(?:'d| would| may| might| could)? (?:want|need|like|" +
        'wish(?: for)?|ask for|think of|come up with|require|desire|request|fancy)\\b(?! to\\b)',
      '\\b(?:(?:every )?now and (?:then|again)|from time to time|every so often|once in a while|here and there)\\b|' +
        '\\b(?:the odd|the occasional|occasional) (?:[a-z-]+ )?(?:jobs?|tasks?|visits?|calls?|requests?|errands?|letters?|' +
        'texts?|translations?|pictures?|posts?|favou?rs?)\\b',
      '\\b(?:keep|keeps|go on|carry on|continue) \\w+ing (?:[a-z]+ ){0,3}?(?:until|till) (?:you|we|it|they)\\b',
      `\\b(?:looks?|looking) after [^.;,]{2,40} ${goesOn}\\b|` +
        `\\b(?:maintain|take care of|care for|manage|support|assist|update|monitor|tend)(?:s|ing)? [^.;,]{2,40} ${goesOn}\\b`,
    ),
  },
  {
    type: 'rest',
    pattern: cued(
      '\\b(?:etc\\b\\.?|et cetera|and so (?:on|forth)|and the like|and such-?like|and what ?have you|and what ?not|' +
        'and then some|and all the rest|you name it|inter alia|' +
        'among(?:st)? other(?:s| things| duties| services| tasks| works?)|(?:but )?not limited to)(?!\\w)',
      '\\b(?:and|plus) (?:(?:much |so much |many |lots |plenty |even |a lot |a bit )?more(?: besides)?|' +
        'such(?: (?:jobs|things|work))?|similar(?: (?:jobs|things|work))?|others|beyond|things like that|' +
        `that (?:sort|kind) of (?:thing|work)|everything else|stuff|all that|the rest(?: of it)?)${listEnd}`,
      '(?:\\b(?:and|or|plus)|,) (?:all |any |various |sundry |some |many |several |the |' +
        '(?:plenty|lots|loads|heaps|a lot|a (?:whole )?(?:host|range)|all sorts) of )?(?:other|related|associated|similar|' +
        `sundry|miscellaneous|assorted|additional|further) (?!costs?|charges?|fees?)(?:[a-z-]+ ){0,2}?${any(others)}` +
        '(?=\\s*(?:$|[.,;:!?)…–—]|\\||(?:that|which|as|you|we|of this|on site|around|for|in|at|during|after|on the)\\b))',
      '\\b(?:repairs|changes|jobs|work|help|requests|problems|adjustments) of (?:any|every|all) (?:kinds?|sorts?|types?)\\b|' +
        '\\ball (?:kinds|sorts|manner) of (?:[a-z-]+ )?(?:extras|repairs|jobs|changes|work|help|questions|problems|requests)\\b',
      '\\b(?:all|any) (?:the |of the )?(?:necessary|needed|required|resulting|related|associated|remaining|follow-up|' +
        'subsequent|additional|further) (?:[a-z-]+ )?(?:repairs|works?|materials|improvements|updates|maintenance|cleaning|' +
        'jobs|tasks|changes|corrections)\\b|' +
        '\\ball the (?:(?:customary|little|small|usual) )?(?:extras|trimmings|odds and ends|bits and pieces)\\b|' +
        '\\b(?:odds and ends|bits and (?:bobs|pieces)|(?:all|any|the) loose ends)\\b',
      '\\b(?:anything|everything|whatever|any|all)(?: else| other)*(?: small| little)?(?: (?:jobs?|things?|work|tasks?|' +
        'duties|odds and ends|requests?|matters|issues|needs|errands|changes))? (?:that |which )?' +
        "(?:(?:you|your|the|they|we|it)(?: [\\w']+){0,2}? )?(?:may |might |could |will |should |then )?(?:arises?|comes? up|" +
        'comes? along|crops? up|turns? up|pops? up|brings? up|throws? at (?:us|me)|thinks? of|comes? up with|' +
        'needs? (?:doing|seeing to|to be done))\\b',
      '\\b(?:and|or|plus),? (?:anything|everything|whatever)(?: else)?(?: that| which)?(?: (?:the|your) [a-z]+)?' +
        '(?: (?:may|might))? ?(?:you|we|is|needs?|be|comes?|crops?|turns?|arises?|it takes|goes with|belongs|happens)\\b|' +
        '\\b(?:everything|anything) else (?:that )?(?:you|your \\w+|the \\w+) (?:may |might |could )?(?:need|want|require)s?\\b',
    ),
  },
  {
    type: 'rounds',
    pattern: cued(
      `\\b${any(smallness)} (?:(?:bug|text|design|colou?r|copy|content|layout|wording|technical|visual|` +
        `editorial) )?${any(changes)}\\b|` +
        `\\b(?:small|smaller|little|minor|tiny|odd) (?:[a-z]+ )?${any(chores)}\\b(?= (?:are |is )?(?:included|free|on us|` +
        'on the house|at no|for free|for you|on (?:your|the)|you|that|which|as|in between|' +
        '(?:a|an|the|your) \\w+ (?:asks|needs|wants|requires|throws))|\\s*(?:$|[.,;:!)–—|]))',
      `\\b${any(vagueNumbers)} (?:(?:rounds?|sets?) of )?` +
        `(?:(?:further|final|later|subsequent|minor|small|necessary) )?${any([...new Set([...changes.split(', '), ...reworks.split(', ')])].filter((word) => !/^(?:repairs|improvements|updates|optimi)/.test(word)).join(', '))}\\b`,
      '\\b(?:(?:rounds?|sets?) of )?revisions\\b(?! (?:table|list|number|history|rounds?|of the (?:law|act|rules)))|' +
        '\\b(?:revision|feedback|correction|review|proof|amendment) rounds\\b|' +
        '\\b(?:rounds|loops|sets) of (?:changes|edits|corrections|feedback|tweaks|amendments|revisions|reviews|comments)\\b',
      '\\b(?:a bit of|a little|lots of|plenty of|some) (?:[a-z-]+ )?(?:advice|cleaning|coaching|consulting|design(?: work)?|' +
        'editing|filming|gardening|layout work|painting|polishing|proof-?reading|retouching|tidying|training|weeding) ' +
        '(?:is|are|comes?|will be) (?:also )?(?:free|included|thrown in)\\b',
      '(?<=\\b(?:includ(?:es?|ing)|covers?|free|all|any|plus|with) )(?:bug|hosting|security) ?fixes\\b|' +
        '\\bfine-?tuning\\b|\\b(?:changes|edits|updates|adjustments|fixes|corrections) (?:are |is )?(?:included|free|' +
        'free of charge|at no (?:extra )?(?:cost|charge)|on us|on the house)\\b|' +
        '\\b(?:changes|edits|updates|adjustments) (?:big|large|great)(?: and| or) small\\b',
      '\\b(?:put|set) (?:it|that|them|things) right (?:for nothing|(?:for )?free|at no|on us)|' +
        '\\b(?:fix|mend|correct|repair|sort) (?:it|that|them|things)(?: out)? ' +
        '(?:for nothing|(?:for )?free|at no (?:extra )?c|on us|on the house)\\b',
      '\\b(?:fix|fixes|correct|corrects|repair|repairs|sort out|put right|iron out|resolve|mend|see to|attend to|' +
        'take care of|deal with) (?:any|all|every|small|minor|later|further|remaining)(?: of the| the)?' +
        `(?: [a-z-]+)? ?${any(faults)}\\b|` +
        `\\b(?:any|all|every|further|later|future)(?: [a-z-]+)? ${any(faults)} (?:are |is |will be |get |gets |we )?` +
        '(?:fix(?:ed)?|corrected|repaired|sorted out|put right|mended)\\b',
    ),
  },
  { type: 'rounds', led: listed, pattern: cued(`\\b${any(reworks)}\\b${ends}`) },
  // “Author’s amendments”, alone in its cell.
  { type: 'rounds', led: /^\W*author(?:'?s'?)? $/, followed: /^\W*$/, pattern: cued(`\\b${any(reworks)}\\b`) },
  // “Changes to the plan”, and nothing more, is an item of what one gets.
  {
    type: 'rounds',
    followed: /^(?! (?:made|since|from|so far|that)\b)(?: (?!(?:after|are|before|by|cost|from|in|is|made|on|since|that|will)\b)[\w'’-]+){0,4}\W*$/,
    pattern: cued(
      '(?<=^\\W*)(?:adjustments|alterations|amendments|changes|corrections|edits|updates) (?:in|of|on|to) ' +
        '(?:all|both|each|our|the|these|your)\\b(?! (?:act|law|regulations?|rules?|standards?|tax)\\b)',
    ),
  },
  { type: 'count', followed: forNothing, pattern: cued(`\\b${any(services, changes, faults)}\\b`) },
  { type: 'count', led: comprised, pattern: cued(`\\b${any(services)}\\b(?! (?:to|with|on|of|about|like) |'s|-)`) },
  {
    type: 'support',
    pattern: cued(
      '\\b(?:(?:ongoing|continued|continuous|full|free|technical|tech|e-?mail|phone|telephone|post-launch|after-launch|' +
        'launch|aftercare|further|follow-up|on-site|remote|regular|priority|24\\/7|round-the-clock|around-the-clock|user|it|' +
        "general|basic|personal|day-to-day|lifetime|premium|after-sales|customer|online) )*support\\b(?!(?:'s)? (?:team|staff|" +
        'desk|centre|center|ticket|page|section|request|line|address|contract|plan|agent|engineer|engineers|people|company|' +
        'centre|structure|act|documents?|articles?|material|materials|level|tier|tiers|levels|e-?mails?|form|portal|menu|' +
        'worker|workers|group|groups|service for your|chat|number|bracket|beam|costs?|system|function|hours))',
      `\\b${any(ongoing)}(?: (?:free|technical|personal|technical and|legal|tax|editorial|design|on-site|telephone|phone|` +
        `e-?mail|practical|professional|hosting|software|website|marketing|accounting|garden))? ${any(help)}\\b` +
        '(?! (?:team|staff|desk|centre|plan|contract|fee|manual|instructions|agreement|window|schedule|costs?|sheet|page|guide|' +
        'providers?|companies|professionals?|services? (?:is|are)))',
      '\\b(?:constant|continual|continued|continuing|continuous|on-?going|permanent|perpetual) (?:[a-z-]+ )?(?:changes|' +
        'cleaning|corrections|development|editing|fine-tuning|improvements|optimi[sz]ation|tuning|updates|updating|work)\\b',
      '\\b(?:care|maintenance|monitoring|servicing|upkeep)\\b(?= (?:for|of) [^.;,:]{2,40} (?:is|are) (?:also )?(?:free|included|part of)\\b)',
      '\\baftercare\\b(?= (?:is )?included|\\W*$)|' +
        `\\b${any(help)} (?:by (?:phone|telephone|e-?mail|chat|video)|over the phone|on the phone|on site|at your side|` +
        'afterwards|thereafter|later on|from then on|after that|after the launch|is included|included|free of charge)\\b',
      '\\b(?:answering |answers to )?(?:all|any)(?: your| the| later| further| subsequent| follow-up| remaining| other){1,2} ' +
        '(?:questions|queries)\\b|' +
        '\\b(?:answer|handle|deal with|respond to|reply to|clear up)(?:s|ing)? ' +
        '(?:any|all|every|each|later|further|subsequent|follow-up)(?: [a-z-]+){0,2} ' +
        '(?:questions?|queries|query|requests?|calls)\\b|' +
        '\\b(?:later|subsequent|follow-up|further) (?:questions|queries|requests)\\b',
      '\\b(?:after (?:that|the launch|launch|delivery|the hand-?over|the move|the event)|afterwards|thereafter|' +
        "from then on),? (?:we|i)(?:'ll| will)? (?:also |gladly |happily |still )?(?:help|support|assist|advise|guide)" +
        '(?: (?:you|your \\w+|them|everyone))?(?= ?(?:[.,;!]|$|with (?:any|all|every|your|the|whatever)|as|if|when|by))',
    ),
  },
];
