/** What happens behind our counter, told in passing: a machine, somebody at home, a queue, a meeting, a form. */
import { bodyParts, family, ownThings } from '../../words/kitchenWords';
import { giveOut, letDowns, makers, officeDays, outings, ownGear, shopMachines, upheavals } from '../../words/kitchenSceneWords';
import { oneOf } from './cues';
import type { Kitchen } from './kitchenGuards';
import { trade } from './kitchenSlots';
import type { ToneForm } from './tones';

/** Up to six words between a thing and its fate that speak of nobody else. */
const onward =
  '(?: (?!(?:after|and|before|but|can|could|for you|if|in your|may|might|never|no|on your|or|unless|until|when|will|' +
  "without|would|you|your)\\b)[\\w'&-]+){0,6}? ";
const aux =
  "(?:(?:'s|has|have|had|is|are|was|were|went and|also|again|all|both|been|completely|finally|has|just|now|really|simply|" + 'still|suddenly|then|twice) )*';
const of = "(?:'s [a-z]+(?: [a-z]+)?|s' [a-z]+|'s|'ve)?(?: (?:we|i|that|which|for|in|at|with) (?!your\\b)(?:(?!your\\b)[\\w'-]+ ?){1,5}?)?,? ";

const gear: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(giveOut)}(?![\\w-])`,
    amid: [
      {
        before: `\\b(?:my|our|one of our|both our|all our) (?:(?!your\\b)[\\w'-]+ ){0,3}?(?:${oneOf(ownGear)}|${ownThings}|${oneOf(shopMachines)})s?${of}${aux}`,
        after: '(?! (?:(?:at|for|in|on|with) (?:you|your)|after|before|unless|until|without)\\b)',
      },
      {
        before:
          '(?:\\b(?:the|that|a)|^\\W*|[,;:.–—] ?|\\b(?:and|as|because|since|so)) ?(?:(?:big|company|delivery|hired|work|blessed|' +
          `bloody|damned?|large|little|main|new|old|only|other|poor|second|small) )*(?:[a-z]+ )?${oneOf(shopMachines)}${of}${aux}`,
        after: '(?! (?:(?:at|for|in|on|with) (?:you|your|the (?:client|customer)|site|time|schedule|course)|after|before|by itself|unless|until|without)\\b)',
      },
      {
        before:
          '\\b(?:my|the) (?:laptop|hard (?:disk|drive)|computer|accounting|booking|scheduling|invoicing|billing|planning|mail|' +
          `drawing|design)(?: (?:package|program(?:me)?|software|system|tool|app))?(?: with your [a-z]+)?${of}${aux}`,
        after: '(?= (?:all |and |half |it\\b|my |on (?:me|us)\\b|our |the |your )|\\W*$|[,;])',
      },
    ],
    unless: '\\b(?:your (?:\\w+ )?(?:machine|boiler|system|printer|kiln|van|server|laptop|press|saw|oven|freezer|truck))\\b|^\\W*(?:if|when|once|should)\\b',
    advice: 'suppliers',
  },
  {
    is:
      '\\b(?:crashed|pranged|totalled|scraped|wrecked|wrote off|written off|dented|reversed) (?:into )?' +
      '(?:his|her|my|our|the|their) (?:[a-z]+ )?(?:bike|car|lorry|pick-?up|trailer|truck|van)\\b(?! (?:at|in) your)',
    amid: [{ before: "\\b(?:i|he|she|we|(?:my|our|the) (?:[\\w'-]+ ){1,6}?|has|have|had|'s|'ve)(?: ?(?:just|also|gone and|has|have))* ?" }],
    advice: 'suppliers',
  },
  {
    is: '\\b(?:failed (?:its|her|the) (?:m\\.?o\\.?t|test|inspection|service)|failed the mot)\\b',
    amid: [{ before: '\\b(?:ours|our [a-z]+|the (?:van|lorry|truck|car|pick-?up)) ' }],
    advice: 'suppliers',
  },
  {
    is:
      "\\b(?:we|i)(?:'ve| have|'ve got)? (?:got )?no (?:internet|power|electricity|heating|van|light|wifi|wi-fi|phones?|" +
      'network|diesel)\\b(?= (?:until|till|since|at|here|today|this|because|as|and|all|so)\\b|\\W*$|[,;])',
    advice: 'suppliers',
  },
  {
    is:
      '\\b(?:nepa|load-?shedding|power cuts?|blackouts?|eskom|no light since|took light|brownout)\\b' +
      '(?! (?:protection|plan|at your|in your|policy|insurance|lamps?))',
    amid: [{ before: '^[^?]*', after: '(?=.*\\b(?:since|again|here|last|this (?:morning|week)|all (?:day|week|morning)|our|we|so)\\b)' }],
    unless: '\\byour (?:power|house|office|site|lights?)\\b|\\bif\\b|\\bduring (?:a|any)\\b',
    advice: 'suppliers',
  },
  {
    is:
      '\\b(?:ate|corrupted|crashed|deleted|froze|frozen|lost|swallowed)(?= (?:again|and|halfway|it|mid|my|on (?:me|us)|our|' +
      'several times|the|three|twice|your)\\b)(?! (?:on|in) your\\b)',
    amid: [
      {
        before:
          '\\b(?:acrobat|adobe|autocad|excel|final cut|illustrator|indesign|lightroom|outlook|photoshop|premiere|quickbooks|' +
          'revit|sage|sketchup|windows|word|xero|zoom) (?:(?:also|had|has|just|then) )*',
      },
    ],
    advice: 'tools',
  },
  { is: '\\bticket (?:is )?(?:in|logged|open|raised) with (?:our|the) (?:helpdesk|i\\.?t|support)\\b(?! at your)', advice: 'tools' },
  {
    is: '\\b(?:deleted|filed|mislaid|mixed up|shredded|spilt|spilled|threw (?:away|out)|wiped)(?= (?:all|coffee|it|paint|tea|the|your)\\b)',
    amid: [
      { before: `\\b(?:our|my) ${trade} (?:(?:had|has|must have|then) )*`, after: '' },
      {
        before:
          '\\b(?:our|the) (?:apprentice|intern|new (?:boy|girl|lad|receptionist|recruit|starter)|saturday girl|student|temp|' +
          'trainee|work experience [a-z]+) (?:(?:had|has|must have|then) )*',
      },
    ],
    advice: 'left',
  },
  {
    is:
      '\\b(?:just|right) behind (?=(?:an?|four|some|the|three|two) (?:[a-z]+ )?(?:and |churches|clinics?|colleges?|dental|' +
      'factor(?:y|ies)|firms?|hotels?|jobs?|offices?|orders?|restaurants?|schools?|shops?|weddings?))',
    amid: [{ before: "\\b(?:you're|you are|yours is|yours comes|your (?:[a-z]+ ){1,3}?(?:is|comes|goes|sits)) [^.;]{0,70}?" }],
    advice: 'busy',
  },
  {
    is: '\\b(?:in|from|by|into|through|as|out of) (?:my|our) (?:junk|spam)\\b(?: (?:box|filter|folder|mail))?',
    unless: '\\byour (?:spam|junk)\\b',
    advice: 'tools',
  },
  {
    is: '\\b(?:in|into|caught by|hit by|stuck in) the spam (?:filter|trap)\\b',
    amid: [
      {
        before:
          "\\b(?:we|i)(?:'ve| have)? (?:only )?(?:found|fished|spotted|dug)(?: [\\w'-]+){1,6} |" +
          '\\byour (?:[a-z-]+ )?(?:e-?mail|mail|message|note|order|reply|letter) (?:[a-z]+ ){0,4}',
      },
    ],
    unless: '\\byour (?:spam|junk)\\b',
    advice: 'tools',
  },
];

const board: readonly ToneForm<Kitchen>[] = [
  {
    is:
      '\\bon (?:a|our|my|the) (?:white-?board|wall planner|job board|job sheet|clipboard|post-it|sticky note|spreadsheet|' + 'pile|to-do pile|action list)\\b',
    amid: [
      {
        before:
          '\\b(?:your (?:[\\w-]+ ){0,3}?|yours |you |it |jobs |everything |orders |note |message )(?:(?:is|was|were|has been|got|' +
          "are|'s|been|sits|sat|lives|sitting|still|only|written|put|stuck|down) )*",
      },
      {
        before:
          '\\b(?:we|i) (?:have|keep|kept|put|run|stuck|write|wrote) (?:all )?(?:(?:my|our|the) )?' +
          '(?:appointments|bookings|dates|everything|jobs|notes|orders|you|yours) (?:down )?',
      },
    ],
    unless: "\\b(?:our (?:meeting|workshop|session)|let's|you can)\\b",
    advice: 'tools',
  },
  {
    is:
      "\\b(?:i|we)(?:'ve| have)? put (?:you|your (?:[a-z]+ ){1,3}|it |this )(?: ?(?:down|in|into|on|under))+ (?:my|our) " +
      '(?:excel|calendar|list|sheet|spreadsheet|planner|book|tracker|system)\\b(?! for the)',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:got|been|was|were|is|gets) (?:re-?assigned|' +
      'passed (?:around|along|between (?:our|two|three|four|several)|to and fro)|bounced (?:between|around|from)|shuffled|' +
      're-?routed|closed by (?:a|the) (?:script|system|bot)|triaged|ranked|put at the bottom|mis-?filed|' +
      'filed (?:under|wrong)|forgotten in)\\b|' +
      "\\bsat in (?:a|an|our|my|the|someone's|somebody's) (?:[a-z]+ )?(?:queue|in-?box|in-?tray|folder|outbox|drafts?)\\b|" +
      "\\bsitting in (?:our|my|the|someone's) (?:[a-z]+ )?(?:queue|in-?box|in-?tray|outbox|drafts?|tray)\\b",
    unless: '\\byour (?:in-?box|team|colleagues?|side|people|spam)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:in-?box|mailbox|address) is shared by ' +
      '(?:(?:all|several|half|two|three|four|five|six|seven|eight|\\d+|the) )*\\b|' +
      '\\b(?:nobody|no one|none of us)(?: here)? (?:felt it was|saw it as|thinks it is|thought it was|took it as|' +
      'really looked after|ever looked)\\b|' +
      "\\bon (?:a )?(?:sticky note|post-it)(?: note)? on (?:our |the )?\\w+(?:'s)? (?:desk|screen)\\b",
    advice: 'tools',
  },
  {
    is:
      "\\bwe (?:had|have had|'ve had|held) (?:a|an|another|two|three) (?:[a-z]+ )?(?:long|heated|big|internal|endless|whole) " +
      '(?:[a-z]+ )?meetings?\\b(?! with you)|' +
      '\\bmeetings? (?:yesterday |today |this week |on \\w+day )?(?:about|as to|on|over) (?:who|whose)\\b|' +
      '\\bsales kick-?off\\b|\\bplanning sessions?\\b(?= (?:all|so|and|since|\\W*$)|,)',
    unless: '\\bwith you\\b|\\byour (?:meeting|sales|planning)\\b|\\b(?:includes?|price)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:ran|run|running|put|took|pushed) (?:your (?:[a-z]+ ){1,2}|it |this )(?:past|through|to|by) ' +
      "(?:the|our|my|\\w+day's) (?:[a-z]+ )?(?:stand-?up|meeting|team meeting|boss|scrum|huddle|round)\\b",
    advice: 'tools',
  },
  {
    is:
      '\\b(?:must|has to|have to|needs to|need to|had to|still has to|go|goes|went)(?: first)? (?:go |pass |get )?(?:first )?' +
      '(?:over|past|through|via) (?:our |the )?(?:accounts|compliance|controlling|finance|head office|legal|management|' +
      'my boss|procurement|purchasing|the board|the partners)\\b',
    unless: '\\byour (?:accounts|compliance|finance|head office|legal|procurement|board|side|team|company)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:waiting|wait|waits) (?:for|on) (?:my|our|the) (?:area |line |regional |finance |office |big )?(?:boss|director|' +
      'directors|head office|management|manager|managing director|partners|supervisor|chief|higher-ups|owner) (?:to )?' +
      '(?:agree|approve|authori[sz]e|check|come back|confirm|decide|get back|give|look|ok|okay|release|sign)',
    unless: '\\byour (?:boss|manager|director|board)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:the|our) (?:board|directors|management|partners|bosses|committee) (?:(?:only|all|still|first) )*(?:sits? down|' +
      'meets?|goes through|go through|looks? at|has put a freeze|have put a freeze|ha(?:s|ve) frozen|sees?)\\b',
    amid: [
      {
        before: '',
        after: '(?=.*\\b(?:first of|once a|every|each|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|month|about it|overtime|spending|budgets?|agenda)\\b)',
      },
    ],
    unless:
      '\\b(?:your|school|parents|trustees|of the (?:church|club|school|charity))\\b' +
      "(?! (?:hasn't|isn't|is|was|order|quote|request|ticket|job))|\\bcouncil\\b",
    advice: 'tools',
  },
  {
    is:
      "\\b(?:(?:after|because of|between|due to|during|since|thanks to|what with|with|in the middle of|it's|it is|we've had|" +
      'we have had|we had|owing to) (?:(?:a|all|an|our|that|the|this|whole|big|annual) )*)' +
      `${oneOf(upheavals)}\\b`,
    amid: [
      {
        before: '',
        after:
          '(?:(?= (?:on|here|and (?:everybody|everyone|the auditors|all)|going on|since|with us|in our|at our)\\b)|' +
          '(?=,? (?:we|our|all (?:requests|orders|purchase)|everything|nobody|half of us|i)\\b' +
          "(?! (?:can|plan|shall|will)\\b|'ll\\b))|(?=, (?:so|and so|hence)\\b))(?! (?:of|in|to|at) your)",
      },
    ],
    unless:
      '\\byour (?:\\w+ )?(?:audit|accounts|year|merger|move|migration|inventory|stock|books|return|figures|tax)|' +
      '\\b(?:price|quote|fee|scope|includes?)\\b|\\bclosed\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:auditors?|builders|decorators|painters|fumigators) (?:camped|in|here|all over|crawling)\\b' +
      '(?= (?:out|our|the (?:office|shop|studio|workshop)|again|this|all)\\b)',
    unless: '\\byour (?:house|home|office|kitchen|place|site)\\b|\\bat yours\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:databases|departments|offices|programs|systems|tools|computers|calendars|teams) (?:that|which|who) ' +
      "(?:do not|don't|never|refuse to|will not|won't) (?:agree|match|speak|sync|talk)",
    unless: '\\byour (?:databases|systems|two)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:files|folders|papers|paperwork|records|archive|desks|everything|whole office|stuff) ' +
      "(?:is|are|'s|still|sitting|all)(?: (?:all|still|packed|sitting|now))* in (?:boxes|crates|cardboard)\\b|" +
      '\\bnothing is where it should be\\b',
    amid: [{ before: '^(?!.*\\byour (?:files|folders|papers|things|stuff)\\b).*' }],
    advice: 'tools',
  },
  {
    is:
      "\\bwe(?:'ve| have|'d| had)?(?: (?:just|only just|recently|also))* (?:gone|went|going|moved|switched|changed) " +
      '(?:over )?(?:to )?(?:a |an |our |the )?(?:(?:different|new|other|own) )*(?:accounting|accounts|billing|booking|' +
      'invoicing|order|payroll|stock|till|mail|email|ticket|rostering|scheduling)' +
      '(?: (?:app|package|platform|program(?:me)?|software|system|tool|provider))\\b',
    unless: "\\b(?:for you|from now on|you will|you'll|your (?:new|old|accounting|system|login|account))\\b",
    advice: 'tools',
  },
];

/** Rooms, lines and rosters that fail a whole house. */
const mains: readonly ToneForm<Kitchen>[] = [
  {
    is:
      '\\b(?:broadband|electricity|heating|internet|lift|network|phone lines?|phones|power|server|water|wi-?fi)' +
      "(?:'s| is| are| has| have| was| were| went)?(?: (?:all|been|gone|went))? " +
      '(?:cut off|dead|down|gone|off|out|playing up)\\b',
    amid: [
      {
        before: '\\b(?:our|the|our whole) (?:[a-z]+ )?',
        after:
          '(?=(?: [a-z]+)?(?: (?:in|at|of) (?:our|the) (?:whole |entire )?(?:area|block|building|estate|office|shop|street|' +
          'studio|town|village|workshop)| here)\\b)',
      },
    ],
    unless: '\\b(?:at|in) your\\b|\\byour (?:broadband|building|electricity|heating|house|internet|office|phones?|power|server|wi-?fi)\\b',
    advice: 'suppliers',
  },
  {
    is:
      '\\bthe (?:auditors|bailiffs|builders|decorators|electricians|fumigators|painters|plasterers|plumbers|tax people|' +
      'taxman) in\\b(?! (?:your|for you|question)\\b)',
    amid: [{ before: "\\b(?:we|i)(?:'ve| have|'ve had| have had|'ve got| had|'d had) (?:got |still )?" }],
    advice: 'tools',
  },
  {
    is: `\\bat (?:an?|our|the) (?:[a-z]+ )?${oneOf(officeDays)}\\b`,
    amid: [
      {
        before:
          '\\b(?:accounts|dispatch|everybody|everyone|half of us|most of us|nobody here|production|reception|sales|' +
          "the (?:entire |whole )?(?:crew|office|studio|team)|we're all|we were all)" +
          "(?:'s| is| are| was| were| has been| have been|'ve been)? (?:all |away |off |out )*",
      },
    ],
    unless: '\\byour (?:fair|conference|party|wedding|stand)|\\bwith you\\b',
    advice: 'away',
  },
  {
    is:
      '\\b(?:because|now that|since|when|after) (?:my|our) (?:[\\w-]+ ){1,3}?' +
      '(?:died|got married|had (?:a|her|his)|left|moved|quit|resigned|retired|went)\\b(?! (?:to you|over|through|' +
      'out (?:to|on) (?:you|site)|for (?:you|your)|(?:it|the|a|your) )\\b)',
    advice: 'left',
  },
  {
    is: '\\b(?:has|have)(?: just| recently| now)* retired\\b',
    amid: [{ before: '\\b(?:my|our|the) (?:[\\w-]+ ){1,2}?(?:(?:that |who )?(?:i|we) (?:always |usually )?(?:use|used|work with|rely on|go to) )?' }],
    unless: '\\b(?:takes over|took over|successor|new contact)\\b',
    advice: 'left',
  },
  {
    is:
      '\\b(?:difficulty|hard|impossible|problems|struggled|struggling|trouble|tough) (?:finding|getting|hiring|in finding|' +
      'keeping|recruiting|to find|to get|to hire|to keep) (?:any |enough |good |new |skilled |the )*(?:apprentices|carers|' +
      'cooks|drivers|hands|labour|people|staff|trades?men|waiters|workers)\\b',
    unless: '\\b(?:you|your)\\b',
    advice: 'busy',
  },
  {
    is:
      '\\b(?:so|too) many (?:bookings|calls|clients|commissions|customers|e-?mails|enquiries|jobs|orders|projects|requests|' +
      'weddings)(?= (?:(?:come|coming) in|in|at once|at the moment|lately|on|right now|that|this)\\b)',
    amid: [{ before: "\\b(?:we|i)(?:'ve| have|'re| are)?(?: just)?(?: been getting| been having| been| getting| got| had| have| taken on| took on)* " }],
    advice: 'busy',
  },
  {
    is:
      '\\b(?:caught up|delayed|held up|lost|sitting|stuck|waiting) in our (?:[a-z]+ )?(?:approval|compliance|ordering|' +
      'procurement|purchasing|review|sign-?off|vetting)(?: [a-z]+)?\\b|' +
      "\\b(?:been|got stuck|languishing|lay|left|lying|sat|sitting|stuck|was) on (?!your\\b)[a-z]+'s desk\\b" +
      '(?! (?:at|in) your)',
    advice: 'tools',
  },
  {
    is:
      "\\bwe(?:'ve| have)(?: got)? a new (?:area manager|boss|bookkeeper|director|head of [a-z]+|manager|managing director|" +
      'owner|receptionist|secretary|supervisor)(?= (?:and (?:everything|he|it|nothing|she|they)|so)\\b)',
    advice: 'left',
  },
  {
    is:
      '\\b(?:gone|went|been signed|signed) off (?:again )?(?:with|for) (?:a |an |her |his |some |the )?(?:anxiety|back|' +
      'burnout|chest|depression|exhaustion|knee|nerves|nervous|stress)\\b',
    advice: 'ill',
  },
  {
    is: '\\bate (?:it|the|half|my|our|your)\\b',
    amid: [{ before: "\\b(?:my|our|the (?:office|shop|studio|workshop)) (?:[a-z]+'s )?(?:cat|dog|goat|mice|parrot|puppy|rabbit|rats)(?: has| have|'s)? " }],
    advice: 'suppliers',
  },
];

const folk =
  '(?:apprentices?|bloke|boys?|brigade|chap|crew|fellas?|girls?|guys?|lads?|ladies|lady|man|men|office|people|staff|team|' +
  `temps?|trainees?|woman|women|workshop|${trade}s?)`;
const ours =
  '(?:(?:my|our)(?: [\\w-]+){0,3}?|(?:two|three|four|five|half|both|some|one|most|all|several) of (?:my|our|the)' + '(?: [\\w-]+)?|half the|the whole|the) ';

const people: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b(?:off|away|out|gone|went|all|both|at|on) (?:(?:a|all|at|for|her|his|on|still|the|their|today|to|some|big) )*(?:[a-z]+ )?${oneOf(outings)}\\b`,
    amid: [
      {
        before: `\\b${ours}${folk} (?:(?:is|are|was|were|has|have|had|been|will be) )?`,
        after: '(?! (?:photos?|pictures|page|video|trip for|for you|with you))',
      },
      { before: "\\b(?:he|she|they)(?:'s|'re| is| are| was| were| has| have) ", after: '(?! (?:in|on) (?:the|this|your) )' },
    ],
    unless: '\\byour\\b.*\\b(?:match|festival|game|race)\\b',
    advice: 'away',
  },
  {
    is: `\\b(?:called|phoned|rang|texted)(?: in)? sick\\b|\\bdown with\\b|\\bin bed with\\b`,
    amid: [
      {
        before:
          '\\b(?:(?:two|three|four|five|half|both|some|one|most|all|several) of (?:the|my|our)|half (?:the|of)|' +
          `the (?:other|whole)|both) (?:[\\w-]+ ){0,2}?${folk}(?: (?:from|in|on) [a-z]+)? ` +
          '(?:(?:is|are|has|have|was|were|all|lying|also) )*',
      },
    ],
    advice: 'ill',
  },
  {
    is:
      '\\b(?:in (?!(?:a|agreement|black|blue|charge|favou?r|hand|place|red|site|the|their|time|touch|white|your)\\b)[a-z]+|' +
      "at (?:a|an|home|the)|on (?:an?|annual|holiday|leave|strike|the (?:beach|piste|sick|slopes)|vacation))(?![\\w'-])",
    amid: [{ before: '\\bhalf (?:of )?(?:my|our|the) (?:crew|office|staff|studio|team|workshop) (?:is|are|was|were) (?:(?:still|away|off|out) )*' }],
    advice: 'away',
  },
  '\\bput in (?:his|her|their) papers\\b|' +
    '\\bgone (?:back |home |off )?to (?:his|her|their) (?:native place|native|village|home ?town|home country|parents)\\b|' +
    '\\bwalked out(?= (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|' +
    'the middle)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|over)\\b)|' +
    '\\b(?:chef|cook|manager|owner|partner|boss|foreman)s? (?:has |have )?(?:quarrelled|fallen out|fell out|argued) with ' +
    '(?:the|his|her|our|my)\\b',
  {
    is: '\\bwent to (?:a|another|the) (?:[a-z]+ )?(?:agency|company|competitor|competition|factory|firm|rival|studio)\\b',
    amid: [{ before: `\\b(?:our|my) (?:[\\w-]+ ){1,3}?` }],
  },
  {
    is: `\\blost (?:another |both |our last |our only |our |two |three |four |a |one |half our )+(?:[\\w-]+ )?${folk}\\b`,
    amid: [
      {
        before: "\\b(?:we|i)(?:'ve| have|'d| had)?(?: (?:just|also|recently))* ",
        after: '(?= (?:to (?:a|an|the)|this|last|in|over|since|and|so)\\b|\\W*$|[,;])(?! (?:and|in) your)',
      },
    ],
  },
  {
    is: '\\bkitchen brigade\\b|\\b(?:brigade|crew|team|staff) (?:has |have )?(?:changed|turned over) (?:twice|three times|completely|again)\\b',
    unless: '\\byour (?:brigade|crew|team|staff)\\b',
  },
  '\\b(?:still |busy |now |currently )(?:breaking in|showing|teaching|training)(?: up)? ' +
    '(?:a|her|his|our|the|their|up the) (?:new|replacement|successor)\\b|' +
    '\\blearning (?:it|the job|this|the trade|everything) (?:all )?(?:as i go|on the job|from scratch)\\b|' +
    '\\bgoing through (?:her|his|their) (?:files|folders|desk|notes|papers|inbox)\\b',
  '\\b(?:hunting|looking|searching) (?:for|to find) (?:a|an|somebody|someone) (?:new one|' +
    'new (?:person|colleague|bookkeeper|receptionist|chef|cook|driver|fitter|manager|designer)(?! for you)|' +
    'else to (?:do|fill)|successor|replacement|to (?:fill|replace) (?:her|him|them))\\b',
  "\\b(?:we're|we are|i'm|i am|been|currently) (?:(?:at present|currently|still|now) )*between (?:[a-z]+ )?" +
    `(?:accountants|assistants|bookkeepers|chefs|drivers|managers|receptionists|secretaries|${trade}s)\\b`,
  {
    is: `\\b(?:vacanc(?:y|ies)|vacant|unfilled)\\b`,
    amid: [
      {
        before: "\\b(?:owing to|due to|because of|have|with|'ve) (?:several |two |three |some |many |a |an |the )*(?:[a-z]+ )?",
        after: '(?= (?:in|on|at) (?:our|the) [a-z]+|\\W*$|[,;])',
      },
      { before: '\\b(?:jobs|posts?|positions?|seats|desks)(?: in (?:our |the )?[a-z]+)? (?:are|is|stands?|have been|has been|still) (?:still )?' },
    ],
    unless: '\\byour (?:vacanc|post)|\\b(?:candidate|candidates|applicants?|rooms?|flat|seats at)\\b',
  },
  {
    is:
      "\\b(?:just|only|leaves|left|it's|it is) (?:with )?(?:me|us two|the two of us|two of us)" +
      '(?: and (?:a|an|the|my|one) (?:dog|cat|[a-z]+))' +
      '(?= (?:here|for|to|at|this|doing|now|left|in|and|on|until)\\b|\\W*$|[,;])',
    advice: 'busy',
    unless: "\\bit's just me and (?:your|my wife at)|\\bon the day\\b|\\bphotos?\\b",
  },
  {
    is:
      '\\b(?:doing|covering|doing the work of|the work of|juggling) (?:two|three|four|five) ' +
      '(?:jobs|people|roles|posts|desks)?(?: at once)?(?=\\W*$|[,;]| (?:at once|and|so|until|this|right)\\b)|' +
      '\\bdoing (?:everything|it all|all of it) (?:alone|by myself|myself|ourselves|on my own|on our own)\\b|' +
      '\\brunning on (?:agency|agency staff|fumes|empty|temps|adrenaline|caffeine|coffee)\\b|' +
      '\\b(?:at the desk and|on the till and|in the shop and|on the van and) (?:on )?(?:the )?(?:phone|till|van|counter)\\b',
    advice: 'busy',
  },
  {
    is:
      "\\b(?:having|had|been|it's been|was) (?:just )?(?:one of those|a (?:hell|nightmare) of a|" +
      'an? (?:absolute|right|proper|bit of a|complete|total) (?:nightmare|circus|mare|rollercoaster) (?:of a )?) ?' +
      '(?:days?|weeks?|fortnights?|months?)\\b|' +
      '\\b(?:bit|bonkers|crazy|mad|manic|hectic|chaos|madness|mayhem|nightmare|chocka|rammed|heaving|bedlam) ' +
      '(?:mad |crazy |chaotic |hectic |manic |of a [a-z]+ )?(?:here|round here|over here|at (?:my|our|this) end|this end)' +
      '(?: (?:at the (?:min|minute|moment)|right now|just now|this week|today))?\\b|' +
      "\\b(?:everybody|everyone|we|we all)(?: (?:is|are)|'re)? (?:all )?(?:run|runs|running) (?:about |around |round )?like " +
      '(?:headless|mad|crazy|madmen|blue)',
    unless: '\\byour (?:day|week|end)\\b|\\b(?:sounds|hope)\\b',
    advice: 'busy',
  },
  {
    is:
      '\\b(?:list as long as [a-z]+ arm|long (?:line|list)|pile|queue|stack|backlog|couple of jobs|few jobs)(?: of [a-z]+)? ' +
      '(?:ahead|in front)(?= of (?:you|your[a-z]*)\\b)|' +
      '\\b(?:eleven|ten|nine|eight|seven|six|five|four|three|\\d+) (?:other )?' +
      '(?:launches|weddings|events|openings|fairs|deliveries|jobs) (?:before|between now and|this side of) ' +
      '(?:christmas|easter|new year|the holidays|the weekend)\\b|' +
      '\\b(?:a|an|another) (?:[a-z]+ )?(?:big|huge|massive) ' +
      '(?:conference|event|function|funeral|job|launch|order|party|show|wedding) on ' +
      '(?:at the moment|here|next|this|right|over|that|and|so|tomorrow|today)\\b|' +
      '\\ball hands are (?:needed )?(?:on|at) (?:it|that|the)\\b',
    unless: "\\b(?:your (?:big|launch|wedding|event|party)|you (?:have|'ve)|you've got)\\b",
    advice: 'busy',
  },
].map((form) => ({ advice: 'left', ...(typeof form === 'string' ? { is: form } : form) }) as ToneForm<Kitchen>);

const home: readonly ToneForm<Kitchen>[] = [
  '\\b(?:had|has|have|having|needed|needs) to (?:be |just |quickly |suddenly )*' +
    '(?:rushed|rush|pop|nip|dash|run|go|get|taken|drive|driven|hurry|see|visit)' +
    '(?: (?:him|her|me|them|off|out|over|straight|up|back|down))* (?:to |into )?(?:my|the|an?|his|her) (?:a&e|casualty|' +
    "chiropractor|clinic|dentist(?:'s)?|doctor(?:'?s)?|emergency(?: room| dentist)?|er|gp|hospital|kids' school|nursery|" +
    "optician|osteopath|physio|school|surgery|urgent care|vet|vet's|vets)\\b(?!'s [a-z]| (?:surgery|house|office)\\b|" +
    ' (?:for|to (?:fit|fix|install|measure|photograph|collect (?:the|your)))\\b)',
  `\\bhad (?:my|his|her|a) (?:new )?(?:[a-z]+ )?${oneOf(bodyParts)} ` +
    '(?:done|fixed|operated|replaced|out|seen to|x-rayed)\\b|' +
    `\\b(?:my|his|her) (?:[a-z]+ )?${oneOf(bodyParts)}(?:'s| is| has)(?: just)? ` +
    '(?:gone|gone again|packed up|seized up|out again|given out)\\b',
  '\\b(?:getting|got|going through a|in the middle of a|been through a) ' +
    '(?:divorced?|nasty divorce|messy divorce|separation|break-?up|bad break-?up)\\b(?! (?:party|lawyer|case|papers))|' +
    '\\b(?:bad|difficult|hard|rough|rotten|terrible|tough|trying) ' +
    '(?:couple of weeks|few (?:days|weeks|months)|month|patch|spell|time|week)(?: of it)? (?:at home|at my end|family-wise|' +
    'in the family|personally|with the family|here)\\b|' +
    "\\b(?:things|it)(?:'s| is| are| have been| has been)? (?:[a-z]+ ){0,2}(?:difficult|hard|messy|rough|tough) at home\\b",
  {
    is: '\\b(?:off (?:nursery|school|daycare)|teething|on half-term|not sleeping|got (?:nits|croup|worms))\\b',
    amid: [
      {
        before:
          `\\b(?:(?:my|our|her|his) (?:[a-z]+ )?(?:${oneOf(family)}|kids|children|little ones?|baby|twins)|` +
          "the (?:kids|baby|little ones?|twins|children|boys|girls)) (?:(?:is|are|was|were|has|have|been|all|both|'s|still) )*",
        after: "(?=.*\\b(?:i|i'm|i've|we|we're)\\b|\\W*$)",
      },
    ],
  },
  {
    is:
      '\\b(?:(?:absolute|bad|chest|dreadful|filthy|head|heavy|horrible|lousy|nasty|proper|rotten|shocking|stinking|streaming|' +
      'terrible|awful) )+(?:cold|cough|flu|fever|bug)\\b|\\b(?:winter )?(?:vomiting|sickness|norovirus|24-hour|nasty) bug\\b',
    amid: [
      {
        before:
          "(?:\\b(?:i|we|she|he|they|whole [a-z]+|office|workshop|everybody|everyone|[a-z]+)(?:'ve|'s|'m|'re)?|'ve|'s) " +
          '(?:(?:also|all|been|had|has|have|got|caught|is|are|was|down|in bed|fighting|nursing|off|with|full of|just|still) )+' +
          '(?:a|an|the|this|some|that) ',
      },
    ],
  },
  {
    is: '\\b(?:a lot of|so much|lots of|plenty of) (?:illness|sickness|flu|covid)\\b',
    amid: [
      {
        before: '',
        after:
          '(?= (?:about|among|around|at our|here|in (?:our|the (?:home|house|office|school|team|ward|workshop))|just now|' +
          'right now|going (?:around|round)|on the (?:team|ward|staff)|this)\\b|\\W*$|[,;])',
      },
    ],
    unless: '\\byour\\b.*\\b(?:school|staff|children|pupils)\\b',
  },
  '\\b(?:sleep|slept|awake|up)(?: (?:half|most of|all|for))* (?:the )?(?:night|nights) with (?:a|an|our|my|the) ' +
    '(?:[a-z-]+ )?(?:baby|child|dog|kid|newborn|puppy|toddler|tooth|toothache|fever|cough)\\b',
].map((form) => ({ advice: 'ill', ...(typeof form === 'string' ? { is: form } : form) }) as ToneForm<Kitchen>);

const supply: readonly ToneForm<Kitchen>[] = [
  // “The firm that brings us our paper is on strike.”
  {
    is: `\\b(?:${oneOf(letDowns)}|in (?:administration|trouble)|on strike|out of stock)(?![\\w-])`,
    amid: [
      {
        before:
          '\\b(?:the|our) (?:company|dealer|farm|firm|house|man|mill|people|place|shop|woman|workshop) (?:in [a-z]+ )?' +
          '(?:that|which|who) (?:bakes|binds|brews|brings|builds|cuts|delivers|dyes|grows|makes|prints|sells|sends|ships|' +
          'supplies|weaves) (?:me |us )?(?:our|the|my|all our) [a-z]+(?: for us)? ' +
          '(?:(?:is|are|has|have|had|was|were|been|also|just|now|still) )*',
      },
    ],
    advice: 'suppliers',
  },
  {
    is:
      "\\b(?:barely|do not|don't|hardly|no longer|scarcely) know(?:ing)? (?:where to (?:begin|start|turn)|which way to turn|" +
      'whether (?:i|we) (?:are|am) coming or going)(?![\\w-])',
    unless: "\\byou (?:[a-z]+ )?(?:do not|don't|hardly)\\b|\\bthank",
    advice: 'busy',
  },
  {
    is: '\\b(?:lie|lies|lying|lay) (?:at home )?(?:in bed|ill|sick)(?: at home)?(?: with (?:a |the )?[a-z]+)?(?![\\w-])',
    amid: [
      {
        before:
          '\\b(?:half|most|some|three|two|four|one) of (?:my|our|the) (?:people|staff|team|crew|bakers?|drivers?|fitters?|cooks?|[a-z]+ers?) (?:are |is )?',
      },
    ],
    advice: 'ill',
  },
  {
    is: `\\b${oneOf(letDowns)}\\b`,
    amid: [
      {
        before: `\\b(?:my|our|the) (?:[a-z-]+ )${oneOf(makers)}(?: (?:in|from|at|for|of|up in|over in) (?!your\\b)[a-z]+)?,?(?: (?:who|that|which))?${onward}`,
      },
      { before: `\\b(?:my|our) (?:[a-z-]+ )?${oneOf(makers)}(?:'s [a-z]+)?${onward}` },
    ],
    advice: 'suppliers',
  },
  {
    is:
      "\\b(?:can'?t come|cannot come|cancelled on (?:me|us)|did(?:n't| not) (?:come|show|show up|turn up)|" +
      "has(?:n't| not) (?:been|come|shown up|turned up)|isn't free|keeps (?:cancelling|not (?:coming|showing up|turning up))|" +
      "never (?:answers|came|comes|picks up|rings|showed|turned up)|wo(?:n't|nt) (?:answer|come))\\b",
    amid: [
      {
        before:
          '\\b(?:the|our|my) (?:[\\w-]+ )?(?:air-?con man|bloke|broadband (?:man|people)|chap|electrician|engineer|fella|guy|' +
          'it (?:guy|man|people)|landlord|man|mechanic|repairman|repair man|serviceman|tech|technician|telephone man)' +
          '(?: (?:who|that) (?:fixes|looks after|mends|repairs|services|does)(?: \\w+){1,3})?,?(?: who)? ',
        after: '(?! (?:to (?:you|your)|at (?:you|your)|round to you))',
      },
    ],
    unless: '\\b(?:your|you)\\b(?! (?:ordered|asked|can imagine|see|know|order|job|files?|proofs?|lettering))',
    advice: 'suppliers',
  },
  {
    is: '\\b(?:bust|hopeless|unreliable|useless) (?:again|as ever|as usual)\\b',
    amid: [{ before: '\\b(?:my|our|the) (?:[\\w-]+ ){1,3}?(?:is|are|was|were) ' }],
    advice: 'suppliers',
  },
  {
    is:
      '\\bbudget for (?:our|the|my) [a-z]+(?: [a-z]+)? (?:was|has been|got|is) (?:cut|halved|slashed|frozen|trimmed)\\b|' +
      '\\bput a freeze on\\b|\\b(?:selling|sold) the (?:building|premises|workshop|shop|unit)' +
      '(?: (?:from under|over our|we))?\\b(?=.*\\b(?:we|our|us)\\b)|' +
      '\\bour landlord (?:is |has |wants )',
    advice: 'suppliers',
    unless: '\\byour (?:building|premises|budget|landlord)\\b',
  },
];

export const scenes: readonly ToneForm<Kitchen>[] = [...gear, ...mains, ...board, ...people, ...home, ...supply];
