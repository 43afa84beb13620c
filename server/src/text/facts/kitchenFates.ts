/** What befalls our people, our things and those we buy from, told in a sentence that names whose they are. */
import { bodyParts, family, hands, houseFates, illnesses, machineFates, ownThings, pastimes, plainSuppliers, suppliers } from '../../words/kitchenWords';
import { oneOf } from './cues';
import type { Kitchen } from './kitchenGuards';
import { a, trade } from './kitchenSlots';
import type { ToneForm } from './tones';

/** Up to eight words that tell no other story: “in Finland has been having”. */
const onward =
  '(?:,? (?!(?:after|and|before|but|can|could|despite|for you|if|may|might|never|no|not|nor|so|until|we|when|will|' +
  "without|would|you|your)\\b)[\\w'&-]+){0,8}?,? ";
const supplier = `(?:${oneOf(suppliers)}|${trade}s?)(?:'s|s')?`;
const deal =
  '(?:always |normally |often |used to |usually |would )?(?:bought|book(?:ed)?|buy|commission(?:ed)?|depend|' +
  'employ(?:ed)?|get|got|had|hired?|order(?:ed)?|print|rely|relied|rent(?:ed)?|source|take|trust(?:ed)?|used?|use|' +
  'work(?:ed)?)(?:(?: (?:all|for|from|in|most of|of|on|our|the|with|years|ages|over|a)| \\w+){0,5}?)';
const firm = `(?:${oneOf(suppliers)}|business|company|firm|house|lady|man|people|place|shop|woman|works|yard)`;
const serve =
  '(?:bakes?|binds|builds?|casts?|cuts|delivers?|develops?|drives|dyes|engraves|frames|glazes|grows|hosts?|makes?|' +
  'maintains|prints?|processes|provides|runs|saws|sells|sews?|ships?|stores?|supplies|supply|used to|washes|weaves|welds)';
const things = `(?:${ownThings}|(?:[a-z]+ )?(?:app|mail program|planner|program|programme|software|spam filter|system|tool))`;
const use = "(?:book|bought|buy|bill|calculate|count|depend|do|draw|edit|invoice|keep|plan|rely|run|send|store|track|use|used|work|write)";

/** “Our paper merchant has been having no end of trouble with his mill”. */
const houses: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(houseFates)}\\b`,
    amid: [
      { before: `\\b(?:our|my) (?:[\\w&-]+ ){0,3}?${supplier}${onward}` },
      {
        before:
          `\\b(?:the|a) (?:[\\w-]+ ){0,2}?(?:${firm}|${trade})(?: in \\w+)?,? (?:(?:from|in) (?:which|whom) |from where |that |where |which |` +
          `who |whom |whose \\w+ )?(?:we|i)(?:'d|'ve| had| have)? ${deal}${onward}`,
      },
      {
        before:
          `\\b(?:the|a) (?:[\\w-]+ ){0,2}?${firm}(?: in \\w+)?,? (?:that|which|who) (?:${serve}|[a-z]+s(?= our\\b))` +
          `(?: [\\w-]+){0,3}? (?:for us|our)(?: [\\w-]+){0,3}?${onward}`,
      },
      { before: `\\bthe ${oneOf(plainSuppliers)}(?: in \\w+)?${onward}` },
    ],
    advice: 'suppliers',
  },
  // Whoever lets us down is one whom we hired.
  {
    is:
      '\\b(?:left (?:me|us) (?:hanging|high and dry|in the lurch|stranded)|let (?:me|us) down|' +
      'mess(?:ed|es|ing) (?:me|us) (?:about|around)|put (?:me|us) on (?:allocation|rations|short (?:rations|supply)|stop)|' +
      'sent (?:me|us) (?:a|an|the)? ?(?:damaged|faulty|wrong)|' +
      'stood (?:me|us) up|strung (?:me|us) along)\\b',
    amid: [
      {
        before:
          `\\b(?:(?:our|my|one of our) (?!(?:\\w+ )?(?:clients?|customers?)\\b)(?:[\\w-]+ ){1,3}?|the (?:[\\w-]+ )?${supplier} )` +
          '(?:(?:has|have|had|also|just|sadly|then|unfortunately) )*',
      },
    ],
    advice: 'suppliers',
  },
  '\\bour (?!(?:parcel|post)s?\\b)(?:[\\w-]+ ){1,3}?(?:has been |have been |is |are |was |were )' +
    '(?:(?:still|currently|now) )*(?:held|held up|stuck) (?:at|by|in) (?:the )?(?:border|customs|docks?|port|warehouse)\\b',
  {
    is: '\\b(?:industrial action|a strike|lock-?out|walk-?out) (?:at|in|on the part of) (?:our|my|one of our|the) ',
    amid: [{ after: `(?:[\\w-]+ ){0,3}?${oneOf(suppliers)}\\b` }],
    advice: 'suppliers',
  },
  {
    is:
      '\\b(?:our|my) landlord (?:has |had |just )*(?:cancelled|ended|g(?:iven|ave) (?:me|us) notice|is (?:ending|throwing)|' +
      'put up|raised|sold|terminated|threw|wants)\\b',
    advice: 'suppliers',
  },
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'suppliers' }));

const machines: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(machineFates)}\\b`,
    amid: [
      {
        before:
          '\\b(?:the|a|our) (?:[\\w-]+ )?(?:app|computer|database|machine|program|programme|server|software|system|tool) ' +
          `(?:that |which |where |with which )?(?:we|i)(?:'ve| have)? ${use}(?: (?!(?:and|but|so)\\b)[\\w'-]+){0,6}?,? `,
      },
    ],
    advice: 'suppliers',
  },
  { is: '\\bteething (?:problems?|troubles?)\\b', amid: [{ before: `\\b(?:our|my) (?:[\\w-]+ ){0,2}?${things}${onward}` }] },
  {
    is: '\\b(?:corrupted|cut off|down|dropping out|drops out|keeps (?:cutting|dropping|failing)|not working|out of order|stopped working)\\b',
    amid: [
      {
        before:
          '\\bthe (?:broadband|electricity|heating|internet|network|phones?|power|printer|server|water|wi-?fi) (?:at|in) ' +
          '(?:our|the) (?:kitchen|office|shop|studio|warehouse|workshop) (?:(?:has|have|had|is|are|was|were|been|again|still) )*',
      },
    ],
  },
  "\\b(?:i|we|he|she)(?:'ve| have| has|'s)? (?:accidentally |just |stupidly )?" +
    '(?:broke|broken|drowned|dropped|lost|sat on|smashed) (?:my|our|his|her) (?:\\w+ )?(?:bag|camera|diary|glasses|keys|' +
    'laptop|mobile|note-?book|phone|tablet|wallet)\\b(?! (?:call|number|signal|' +
    '(?:at|in|on) (?:the|your)\\b(?! (?:sea|river|lake|train|snow|bus|tube|street))))',
  '\\b(?:break|breaking|broke|broken) into (?:my|our) (?:car|garage|kitchen|office|premises|shop|store|studio|van|warehouse|workshop|yard)\\b',
  '\\bour (?:address|client|customer|mailing)? ?' +
    '(?:address book|archive|back-?ups?|data|database|files|list|lists|records) (?:got|is|are|was|were|has been|have been) ' +
    '(?:corrupted|deleted|destroyed|lost|wiped)\\b',
  {
    is:
      '\\b(?:caus(?:es|ed|ing)|g(?:ives?|ave|iving|iven)) (?:me|us) ' +
      '(?:(?:a lot of|all sorts of|endless|nothing but|constant|no end of|so much) )?' +
      '(?:bother|grief|headaches?|hell|problems?|troubles?|a headache|a hard time)\\b',
    amid: [{ before: `\\b(?:our|my|the) (?:[\\w-]+ ){0,2}?(?:${things}|${oneOf(suppliers)})s?${onward}` }],
    advice: 'suppliers',
  },
  {
    is:
      '\\b(?:attacked|hijacked|infected|knocked out|taken down) by\\b|' +
      '\\b(?:f(?:ailed|ell foul of)) (?:its|her|his|the) (?:annual |safety )?' +
      '(?:check|inspection|m\\.?o\\.?t|service|test|tüv)\\b|' +
      '\\b(?:ate|deleted|garbled|jumbled|mixed up|muddled|scrambled|swallowed|wiped) ' +
      '(?:a|all|every|half|my|our|several|some|the|two|your)\\b',
    amid: [
      {
        before:
          '\\b(?:our|my|the (?:booking|planning|scheduling|invoicing|billing|accounting|mail|e-?mail|phone|office|studio|' +
          `workshop)) (?:[\\w-]+ ){0,2}?${things}s?(?: (?:has|had|have|was|is|were|been|just|simply|also|somehow|again))* `,
      },
    ],
    advice: 'suppliers',
  },
  '\\b(?:half of our|all our|our|my) (?:\\w+ )?(?:books|files|gear|kit|office|papers|stuff|studio|things|tools|' +
    'whole office|whole workshop|workshop) (?:is|are) (?:all |still )?(?:packed )?in (?:boxes|cardboard|crates|storage)\\b|' +
    "\\bwe(?:'re| are) (?:still )?living out of (?:boxes|crates)\\b",
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'suppliers' }));

const time =
  '(?:afternoon|days?|evening|fortnight|hours?|monday|morning|night|saturday|sunday|thursday|tuesday|wednesday|friday|' +
  'week|weekend|weeks|yesterday|back|bed|couch|floor|home|hospital|room|sofa|settee)';
const lately = '(?:after|again|all|and|at|because|for|from|last|on|over|since|so|the|this|today|when|with|yesterday)';
const relative =
  `(?:my|his|her|our (?:[\\w-]+ )?${trade}'s) (?:\\w+ )?${oneOf(family)}(?:, (?:that|who|which)[^,.;:]{3,50},)? ` +
  "(?:(?:also|has|have|had|just|now|recently|sadly|suddenly|was|is|will be|'s) )*";

const patients: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(illnesses)}\\b`,
    amid: [
      { before: `\\b${time} (?:(?:again|already|now|today) )?with ${a}`, after: '(?! (?:prevention|page|leaflet|clinic|patients?|ward|campaign|tests?))' },
    ],
  },
  '\\b(?:came|come|discharged|got|home|just|let|released)(?: back| home)? (?:from|out of) (?:the )?' +
    '(?:hospital|intensive care)\\b(?! (?:beds?|kitchens?|staff)\\b)',
  "\\b(?:my|our|the|his|her) (?:au pair|baby-?sitter|child-?minder|nanny)(?: has| have|'s)? (?:also |just |suddenly )?" +
    '(?:called off|called in sick|cancelled|ill|is ill|let (?:me|us) down|quit|was ill)\\b',
  {
    is:
      '\\bstuck (?:(?:all|for|the|whole|two|three|hours|day|morning|night) )*(?:at|in|on) (?:the |a )?' +
      '(?:airport|autobahn|ferry|jam|lift|motorway|snow|station|traffic jam|train)\\b',
    amid: [
      {
        before:
          `\\b(?:i|we|he|she|(?:our|my) (?:[\\w-]+ )?${trade}s?)(?:'m|'ve been|'s|'s been|'re| am| is| are| was| were| got|` +
          ' have been| has been)(?: (?:still|now))? ',
      },
    ],
  },
  '(?<!\\b(?:days|hours|money|nights|time|weeks|years) )\\bspent (?:(?:all|half|last|most|much|of|the|two|three|four|' +
    'five|six|several|a|few|whole|my|his|her|our|good) )*(?:\\w+ )?(?:in (?:bed|casualty|hospital|intensive care|plaster|' +
    'a dark(?:ened)? room|a hospital|the (?:hospital|emergency|bathroom))|at (?:a hospital|a&e|casualty|' +
    "the (?:dentist|dentist's|doctor|doctor's|doctors|emergency|hospital|surgery|vet|vet's)))\\b",
  `\\bflat (?:out )?on (?:my|his|her) back\\b(?=\\W*$|[,;:–—]| ${lately}\\b)`,
  "\\b(?:at|from|in|to) (?:the |a )?(?:a&e|casualty|children's hospital|clinic|dentist|doctor's|emergency(?: room)?|" +
    `hospital|vet's?) (?:(?:again|all day|all night|yesterday) )?with (?:my|his|her|our) (?:\\w+ )?${oneOf(family)}\\b`,
  `\\b(?:at|for|from|to) (?:my|his|her|our) (?:\\w+ )?${oneOf(family)}'s ` +
    '(?:burial|cremation|funeral|wake|wedding|school|hospital)\\b|' +
    '\\b(?:at|for|from|to) a (?:family )?(?:burial|cremation|funeral)' +
    '(?=\\W*$|[,;:–—]| (?:all|and|in|last|on|so|this|today|yesterday)\\b)',
  {
    is:
      `\\b(?:my|his|her) (?:\\w+ )?(?:${oneOf(bodyParts)}|head|teeth|stomach|eyes?|ears?|throat) ` +
      "(?:(?:has been|is|kept|keeps|was|were|are|'s) )(?:(?:absolutely|again|badly|really|still|so) )*(?:aching|acting up|" +
      'bandaged|hurting|in (?:a cast|a sling|agony|bits|plaster)|inflamed|killing|playing up|pounding|splitting|sprained|' +
      'swollen|throbbing)\\b(?! (?:in|on) (?:the|your)\\b)',
  },
  '\\bin no (?:fit )?(?:condition|shape|state) to (?:answer|concentrate|drive|focus|go|sit|stand|talk|think|travel|type|' +
    'work|write)\\b|\\blost (?:my|his|her) voice\\b',
  {
    is: '\\b(?:slept|sleep|slept a wink|shut an eye)(?=\\W*$|[,;:–—]| (?:a wink|for|all|last|the whole|this|since|at all|properly|much)\\b)',
    amid: [
      {
        before:
          "\\b(?:i|we|he|she)(?:'ve|'d|'s| had| have| has)?(?: (?:also|really))? ?(?:barely|hardly|haven't|hasn't|hadn't|" +
          "have not|has not|not|didn't|did not|couldn't|could not|scarcely)(?: really)? ",
      },
    ],
  },
  `\\b${relative}(?:died|dying|expecting|getting married|got married|gone into labour|in labour|in hospital|moving house|passed away|passed on)\\b`,
  "\\b(?:is|are|'s|'re|was|were|am|'m) (?:(?:also|both|currently|heavily|now|still) )*expecting " +
    '(?:a (?:baby|boy|child|girl|little one|son|daughter)|another (?:baby|child)|h(?:er|is) (?:first|second|third|fourth)|' +
    'their (?:first|second|third)|my (?:first|second)|our (?:first|second)|twins)\\b',
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'ill' }));

const absent: readonly ToneForm<Kitchen>[] = [
  `\\b(?:our|my|both our|two of our) (?:[\\w-]+ )?(?:apprentices?|interns?|juniors?|trainees?|${trade}s?) ` +
    '(?:is|are|was|were)(?: (?:all|both|still|away))* (?:at|in the middle of|sitting|taking) (?:a (?:course|seminar)|' +
    'college|evening class|(?:her|his|the|their) exams?|exams|night school|school|technical college|university|' +
    'vocational school)\\b',
  "\\b(?:is|are|was|were|am|be|'s|'re|'m|been|gone|off|out|went|go|goes|going) (?:(?:again|all|currently|just|now|off|" +
    `out|still|this|next|last|week|month|today|together|with (?:his|her|my|their) \\w+) )*${oneOf(pastimes)} ` +
    '(?:around|at|in(?! to\\b)|on|with (?:her|his|my|their)) ' +
    '(?!(?:eggshells|(?:the )?(?:film|front|pages?|park|photos?|pictures?|poster|section|video|your))\\b)',
  '\\bon (?:a|an|his|her|their|my) (?:annual |class |study |school |company |club |choir |exchange |skiing |sailing |' +
    'walking |golf |cycling |camping |fishing |city |coach |weekend )+(?:trip|tour|break|visit|holiday|week)\\b' +
    '(?= (?:to|in|until|this|with|and|all)\\b|\\W*$|,)',
  '\\b(?:off|away|gone|out) (?:at|to) (?:a|an|some|the|his|her|their) (?:\\w+ )?(?:beer festival|concert|congress|' +
    'cup final|festival|football match|match|military service|music festival|rally|reunion|school trip|ski (?:camp|resort)|' +
    'spa|stag weekend|hen weekend|tournament|world cup|yoga retreat)\\b',
].map((is) => ({ is, advice: 'away' }));

const person = `(?:${trade}s?|apprentices?|blokes?|bodies|boys?|girls?|guys?|ladies|m[ae]n|pairs? of (?:hands|eyes)|people|persons?|women|${oneOf(hands)})`;
const few = '(?:one|two|three|four|five|six|seven|half a dozen|a|\\d{1,2})';
const weAre = "\\b(?:we|i|the (?:crew|office|team|workshop|kitchen))(?:'re|'m|'ve been|'s| are| am| is| were| was| have been| had been)";

const short: readonly ToneForm<Kitchen>[] = [
  {
    is:
      '\\b(?:down|fewer|light|missing|short)(?=\\W*$|[,;:–—]| (?:and|at|because|for|in the|' +
      'on (?:the|mon|tues|wednes|thurs|fri)|right now|since|so|than (?:normal|planned|usual|we)|this|today|tomorrow|until|' +
      'when|which)\\b)',
    amid: [{ before: `${weAre}(?: (?:also|already|currently|now|still|unfortunately))* ${few} (?:of our |good )?(?:[\\w-]+ )?${person} ` }],
  },
  {
    is: `\\b(?:absent|away|down|ill|missing|not here|off|out|sick)(?=\\W*$|[,;:–—]| (?:and|at|because|for|since|so|this|today|tomorrow|until|with)\\b)`,
    amid: [
      {
        before:
          `\\b(?:${few.replace('|a|', '|both|several|some|half|most|many|')}) of (?:our|my) (?:[\\w-]+ ){0,2}?${person} ` +
          '(?:is|are|were|was|have been|will be) (?:(?:all|also|currently|still|now|both|unfortunately) )*',
      },
    ],
  },
  {
    is:
      '\\b(?:turned up|showed up|turned out|came in|made it in|could come|' +
      '(?:is|are) (?:at work|fit|healthy|here|in|left|standing|working))(?=\\W*$|[,;:–—]| (?:and|at|because|on|since|so|this|' +
      'to (?:do|run|work)|today|until|yesterday|now)\\b)',
    amid: [
      {
        before:
          `\\b(?:barely|just|less than|not even|only) (?:${few}|a handful|a quarter|a third|half)(?: of)? (?:of )?(?:us|` +
          `(?:our|the) (?:[\\w-]+ )?(?:crew|office|people|staff|studio|team|lads|girls|workshop|${trade}s))(?: (?:has|have))? `,
      },
    ],
  },
  {
    is:
      '\\b(?:a|an|such a|quite a|another) (?:(?:really|very|absolutely|completely|total|utterly) )?(?:awful|chaotic|crazy|' +
      'frantic|hectic|hellish|horrendous|horrible|insane|mad|manic|nightmare|stressful|terrible) (?:few (?:days|weeks)|' +
      'autumn|day|december|fortnight|january|month|november|october|season|spring|summer|time|week|winter|year)\\b',
    amid: [
      {
        before: "\\b(?:we|i)(?:'re|'m|'ve| are| am| have| had| were| was)?(?: (?:been|had|having|just|in for|in the middle of))* ",
        after: '(?! (?:together|with you|planning your))',
      },
    ],
  },
  "\\b(?:we|i)(?:'ve| have)? (?:rather |simply |just )*(?:accepted|booked|took|taken) (?:on )?(?:far )?too " +
    '(?:many|much)\\b(?! (?:of your|from your|off)\\b)|' +
    '\\b(?:everybody|everyone|the (?:crew|kitchen|lads|team|whole (?:crew|office|team)|workshop)|we all|all of us) ' +
    '(?:here )?(?:works?|worked|does|did|is doing|are doing) (?:overtime|double shifts|extra shifts|night shifts)\\b',
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'busy' }));

const queues: readonly ToneForm<Kitchen>[] = [
  '\\b(?:a heap of|a lot of|a mountain of|a pile of|far too many|lots of|so many|too many|too much) (?:[\\w-]+ ){1,2}?' +
    '(?:lying )?(?:on|in) (?:my|our) (?:books|desks?|hands|lists?|plates?|tables?)\\b',
  '\\b(?:had|have|with) (?:another|other) (?:clients?|customers?) (?:all (?:afternoon|day|morning|week)|' +
    'in the (?:office|shop|studio)|on the (?:line|phone)|waiting)\\b',
  "\\b(?:we|i)(?:'ve| have)?(?: just| also| recently)? lost (?:an?|one of our|our|two(?: of our)?) " +
    '(?:(?:best|big|biggest|important|large|main|major) )?(?:account|client|contract|customer|order)s?\\b',
  '\\blet (?:half the (?:crew|staff|team)|people|several people|some people|staff) go\\b(?! (?:home|first|to|through|in|on)\\b)',
  "\\b(?:can't|cannot|could not|couldn't|failed to|hard to|unable to|yet to|not|never) (?:find|found|get|hire|recruit) " +
    '(?:any(?:body|one)|somebody|someone|a replacement) (?:for (?:our|my)|' +
    'to (?:fill in for|replace|stand in for|take over from) (?!your\\b))',
  '\\bour (?:lease|rent)(?: (?:has|had|is|was|just|also))* (?:doubled|ended|ending|expired|going up|gone up|run out|' +
    'running out|trebled)\\b|\\brent (?:for|of|on) our (?:\\w+ ){1,2}(?:has|is|was|will)\\b',
  "\\b(?:has|have|'ve got|got|'ve) (?:still )?(?:a few|\\d+|five|four|many|several|six|some|three|two) (?:other|more) " +
    '(?:clients|contracts|customers|jobs|orders|people|projects|weddings|[\\w-]+ to [a-z]+) ' +
    '(?:ahead of|before|in front of) you(?:r|rs)?\\b',
  '\\b(?:a|another|an) (?:big|bigger|huge|important|larger|more (?:important|urgent)|rush|urgent) ' +
    "(?:client|commission|contract|customer|job|order|project)(?: has| have| had|'s)? (?:(?:also|just|suddenly) )?" +
    '(?:came|come|cropped|got|intervened|landed|popped|pushed|turned) (?:along|between|in|up|on|ahead|first)\\b(?! than\\b)',
  '\\banother (?:bride|builder|company|couple|family|firm|landlord|school|wedding)(?: (?:has|had|of ours|just|also))* ' +
    '(?:changed|cancelled|moved|needs|needed|postponed|took|wanted|wants) (?!your\\b)',
  '\\b(?:busiest|craziest|hardest|most (?:chaotic|hectic|stressful)) (?:days?|months?|season|time|weeks?)' +
    '(?: (?:in|of) (?:our|the) (?:\\w+ )?(?:year|season|calendar))?' +
    '(?:,? (?:at our|for (?:me|us)|here|in (?:my|our)|with us)\\b|(?<=\\bof our year))',
  "\\b(?:we|i|everyone|everybody|(?:our|the) (?:crew|lads|people|team))(?:'ve| have| has| had|'d)? (?:all |both )?" +
    '(?:been working|sat|slaved|toiled|were up|worked|were working) (?:till|until|past|up to) (?:after )?' +
    '(?:midnight|the (?:early|small) hours|\\w+ in the morning|[1-4] ?a\\.?m)\\b(?! (?:at|for|on|so that|to) )',
  "\\b(?:we|i)(?:'m|'re| am| are)(?: (?:already|also|still))? (?:\\w+ ){0,3}?behind (?:on|with) (?:all |everything |half )?(?:our|my) (?:own )?[a-z]+",
  "\\bmoney(?:'s| is) (?:(?:a bit|rather|really|so|too|very) )?(?:short|tight)(?= (?:at the moment|for us|here|just now|" +
    'right now|these days|this|with us|in our)\\b|\\W*$|[,;])',
  "\\b(?:it|this)(?:'s| is| was) only (?:her|his|my|their) (?:first|second|third) (?:day|month|week)\\b" +
    '(?! (?:at|in|of) (?!our|the (?:office|studio|workshop)))',
  `\\b(?:the only|our only|the one) (?:[\\w-]+ )?(?:colleague|man|one|person|woman|${trade}) ` +
    '(?:here |in the \\w+ |of us )?(?:that|who) ' +
    '(?:can|could|ever|has|is allowed|knows|knew|really|speaks|understands)[^,.;:]{1,50} (?:gone|has (?:gone|left)|' +
    'is (?:away|gone|ill|in hospital|off|on)|left|quit|resigned|retired)\\b(?! your?\\b)',
].map((is) => ({ is, advice: 'busy' }));

const desk: readonly ToneForm<Kitchen>[] = [
  `\\b(?:our|my|two) (?:[\\w-]+ )?(?:colleagues?|departments|partners?|${trade}s?)(?: and (?:i|our \\w+|my \\w+))? ` +
    "(?:cannot|can't|could not|couldn't|do not|don't) agree (?:about|how|on|what|whether|which|who)\\b(?! your\\b)",
  '\\bhead office(?: in [a-z]+)? (?:(?:still|first|also) )?(?:has|have|must|needs?|wants?)(?: still| first)? (?:to )?' +
    '(?:agree|approve|check|clear|confirm|sign)\\b',
  '\\b(?:in|on|into|to|from) our internal \\w+|' +
    '\\bour internal (?:board|calendar|chat|diary|drive|folder|forms?|lists?|log|numbering|numbers?|records?|register|rota|' +
    'rules?|schedule|shared drive|tracker|wiki)\\b',
  '\\b(?:lies|is|sits|sitting|lying|still|stuck|been|landed|waits|waiting) on (?:the desk of (?:our|my)|' +
    "(?:our|my) (?:\\w+ )?(?:accountant|boss|chief|director|head|lawyer|manager|partner|supervisor)'s desk)\\b",
].map((is) => ({ is, advice: 'tools' }));

const gone: readonly ToneForm<Kitchen>[] = [
  {
    is: '\\b(?:say|said|saying) (?:farewell|goodbye) to (?:our|my|one of our|two of our) ',
    amid: [{ before: "\\b(?:we|i)(?: |'ve |'d ).{0,30}", after: `(?:[\\w-]+ ){0,3}?(?:${trade}s?|apprentice|people|colleagues?)\\b` }],
  },
  '\\b(?:gone|went|going|moved|moving|defected|switched) (?:off |over )?to (?:a|an|another|our|the) (?:\\w+ )?' +
    '(?:competition|competitors?|rivals?)\\b|' +
    '\\b(?:joined|joining|working for|works for) (?:a|an|another|one of our|our) (?:\\w+ )?' +
    '(?:competition|competitors?|rivals?)\\b(?! of your)',
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'left' }));

export const fates: readonly ToneForm<Kitchen>[] = [...houses, ...machines, ...patients, ...absent, ...short, ...queues, ...desk, ...gone];
