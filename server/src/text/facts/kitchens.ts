/** What goes on inside our own house: who is ill or away, too few people, tools and meetings, trouble with suppliers. */
import { oneOf } from './cues';
import { fates } from './kitchenFates';
import { isOurs, type Kitchen } from './kitchenGuards';
import {
  absences,
  bodyParts,
  breakdowns,
  departures,
  family,
  hands,
  holidayPlaces,
  illnesses,
  overworked,
  ownThings,
  ownTools,
  suppliers,
  supplierTroubles,
  unwell,
} from '../../words/kitchenWords';
import { ownRows } from './kitchenRows';
import { a, be, lately, now, our, ourTeam, ownPeople, perfectBe, person, states, trade, who } from './kitchenSlots';
import { scenes } from './kitchenScenes';
import { thinHouse } from './kitchenThin';
import { toneFinder, type ToneForm } from './tones';

const ill: readonly ToneForm<Kitchen>[] = [
  '(?<!\\bjob )(?:\\b(?:is|are|was|were|am|be|being|has been|have been|had been|stays?|remains?|feels?|felt|feeling|' +
    `been)|'s|'re|'m|'s been|'ve been) ${now}(?:${oneOf(unwell)}|not (?:feeling )?(?:very |at all |too |so )?well)\\b` +
    '(?!-| enough| \\w+ed\\b| (?:of|and tired|for you|animals?|pay|notes?)\\b)',
  '\\b(?:went|gone|going|rushed) into (?:labour|hospital|premature labour|intensive care|quarantine|isolation)\\b|' +
    '\\b(?:called|calling|phoned|rang|went|gone|going|reported|reporting)(?: in)? (?:sick|ill|unwell)\\b|' +
    '\\b(?:fell|fallen|falls|taken|took|got|gone) (?:suddenly |very |seriously |badly )?(?:ill|sick|poorly)' +
    '(?! (?:of|leave|days?)\\b)\\b|' +
    '\\b(?:sick|sickness|illness|flu|covid) (?:leave|in (?:the|our) (?:team|office|studio)|here in the office|' +
    'at our end)\\b(?! (?:policy|rules?|is|page))',
  '\\b(?:for|due to|owing to|because of) (?:health|medical|family|personal) ' +
    '(?:reasons|problems?|issues?|matters?|circumstances|crisis)\\b|' +
    '\\b(?:a|an|some|his|her|had|has|have|with|to) (?:\\w+ )?(?:family|personal|medical) ' +
    '(?:emergency|bereavement|crisis|matter to (?:attend|sort|deal))\\b',
  {
    is: `\\b${oneOf(`${illnesses}, illness, ill health, health (?:problems|reasons|issues)`)}\\b`,
    amid: [
      { before: `\\b(?:due|owing|thanks) to ${a}` },
      {
        before: `\\b(?:because of|on account of|following) ${a}`,
        after: "(?: in (?:the|our|my) \\w+| here)?\\b(?=\\W*$|,| (?:the|your|our|we|i|and|in|on|at|last|this|we're)\\b)",
      },
      {
        before:
          '(?:\\b(?:comes?|came|coming|gone|goes|going|went|is|are|was|down|off|out|home|bed|struck|hit|away|laid low|laid up|' +
          "plagued|struggling|suffering|suffers|recovering|recovers|sick|ill|unwell)|'s|'re) " +
          `(?:down |work |in bed |sick |ill |at home |for (?:a|two|three|the) \\w+ )?(?:with|from|by) ${a}`,
        after: '(?! (?:prevention|page|leaflet|clinic))',
      },
      {
        before:
          '(?:\\b(?:has|have|had|having|got|caught|catch|contracted|picked up|battling|fighting|fighting off|nursing|suffered|' +
          "suffering|brewing|in for|needs|need|needed|requires|scheduled for|awaiting|undergoing|due|facing)|'s got|'ve got) " +
          `(?:both |all |also |just |only |now |each )*${a}`,
        after:
          '(?! (?:prevention|page|leaflet|clinic|at (?:your|the) (?:festival|event|congress)|table|tap|room|start|store|storage|' +
          'water|buffet|call|tests?|control|charity|ward|research|relief|snap|bridge|drinks?|spell|spot|treatment|insurance|' +
          'kits?|pens?|packs?|cards?|forms?|lists?|charts?|medicines?|tablets|nurses?|plans?|warnings?|guides?))',
      },
    ],
  },
  '\\b(?:broke|broken|breaks|fractured|sprained|twisted|dislocated|tore|torn|hurt|injured|pulled|slipped|put out|cut|' +
    'burn(?:ed|t)|smashed|bruised|damaged|strained|trapped|pinched) (?:his|her|my|their|a|an) (?:left |right |own )?' +
    `(?:${oneOf(bodyParts)}|muscle|ligament|tendon|disc|nerve|cartilage|vertebra)\\b|` +
    '\\bslipped disc\\b|\\b(?:his|her|my) (?:bad |left |right )?(?:back|knee|hip|shoulder) (?:went|gave (?:out|way)|' +
    'has gone|(?:is|was) (?:bad|sore|hurting|killing|playing up|giving|out|aching|in plaster))\\b',
  {
    is: `\\b(?:his|her|my|their) (?:\\w+ )?${oneOf(bodyParts)}\\b`,
    amid: [
      {
        before:
          '\\b(?:off|out|down|home|in bed|laid up|laid low|struggling|suffering|trouble|problems|bother)' +
          '(?: at home| in bed| sick| again| (?:all|the whole|this|last) \\w+)? (?:with|from) ',
        after: '(?! (?:up|full|in|on|open|raised|tied)\\b)',
      },
      { before: '\\b(?:did|done|put|threw|thrown|gone and done) ', after: ' (?:in|out)\\b(?! (?:the|a|an|of)\\b)' },
    ],
  },
  // “Davo has done his back.”
  {
    is:
      '\\b(?:his|her|my) (?:ankle|back|calf|groin|hamstring|hip|knee|neck|shoulder|wrist)(?=\\W*$|[,;:–—]|' +
      ' (?:again|and|as well|at|chasing|in(?= a| the)|last|lifting|moving|on|playing|shifting|so|this|too|when|yesterday)\\b)',
    amid: [{ before: "(?:\\b(?:has|have|had)|'s|'ve)(?: (?:also|gone and|just|now|only|really|went and))* (?:done|tweaked|wrecked|knackered|buggered) " }],
  },
  '\\b(?:had|has had|was in|were in|been in|involved in|after) (?:an? )?(?:(?:car|bike|bicycle|cycling|motorbike|moped|' +
    'scooter|road|traffic|skiing|riding|bad|small|minor|serious|nasty|little) )*(?:accident|crash|collision|fall)\\b' +
    '(?! (?:with|involving|in (?:which|prices?|temperature|sales)|report|insurance|of|risk))',
  {
    is:
      '\\b(?:fell|fallen|tumbled|slipped) (?:off|down|from) (?:a|an|the|his|her|my|some) (?:\\w+ )?' +
      '(?:ladder|bike|bicycle|horse|stairs|roof|scaffold\\w*|steps|chair|motorbike)\\b',
    amid: [{ before: `\\b(?:he|she|i|who|we|has|have|had|${trade}s?)(?: \\w+)? ` }],
  },
  '\\b(?:take|took|taking|bring|brought|rush|rushed|drive|drove|collect|collected|pick up|fetch) ' +
    `(?:my|our|his|her|their) (?:\\w+ )?${oneOf(family)} (?:to|from) (?:(?:an?|the) )?(?:[a-z]+ )?(?:a&e|casualty|hospital|doctors?|vet|` +
    'dentist|school|nursery|day-?care|emergency|clinic|airport)\\b|' +
    "\\b(?:had to|have to|has to|need to|needs to|am|'m|is|was|were|'s) (?:stay(?:ing)? (?:at )?home " +
    '(?:with|to look after)|look(?:ing)? after|car(?:e|ing) for|be (?:at )?home with|at home with|home with|' +
    `up all night with) (?:my|our|his|her|their|a) (?:\\w+ )?${oneOf(family)}\\b|` +
    `\\bup all night with (?:my|our|his|her|a|the) (?:\\w+ )?${oneOf(family)}\\b`,
  {
    is: `\\b${oneOf(family)}\\b`,
    amid: [
      {
        before: "\\b(?:my|his|her|their|our \\w+'s|\\w+'s) (?:\\w+ )?",
        after:
          " (?:(?:has|have|had|is|are|was|were|'s|just|also|recently|sadly|suddenly|got|both|all|needs|needed|fell|went|came) )*" +
          `(?:${oneOf(unwell)}|passed away|passed on|died|dying|a baby|twins|ill|hurt|an accident|a fall|a fever|the flu|surgery|` +
          'an operation|to hospital|into (?:hospital|labour)|give(?:n)? birth|gave birth|teething|off school|off nursery|' +
          `down with|chickenpox|${illnesses.split(', ').join('|')})\\b`,
      },
    ],
  },
  '\\b(?:maternity|paternity|parental|compassionate|sick|bereavement) (?:leave|cover)\\b' +
    '(?= (?:and|so|until|since|has|from|at|for|as|which|,|this|next)\\b|[.,;:!]|$)|' +
    '\\b(?:just |recently )?(?:become|became|had become) (?:a )?' +
    '(?:father|mother|parents?|dad|mum|grandfather|grandmother)\\b|' +
    '\\b(?:his|her|my|our) (?:nursery|kindergarten|day-?care|childminder|babysitter|nanny|school|' +
    "\\w+'s (?:nursery|kindergarten|school|day-?care))(?: \\w+)? (?:is|was|has|had|closed|shut|cancelled|let|called)\\b|" +
    '\\bchild-?care (?:problems?|issues?|fell|has fallen|trouble)\\b|' +
    '\\b(?:because of|before|after|for|due to|since) (?:my|his|her) (?:own )?(?:divorce|stag do|hen do|birthday party|' +
    'house move|wedding(?! (?:day|photos?|film|dress|guests?)))\\b|' +
    '\\bgoing through (?:a|his|her|my) divorce\\b',
  "\\b(?:i|he|she|we|they)(?:'ve| have| has| had| was| were|'s)? (?:(?:just|also|only|had to|been) )*" +
    "(?:at |had |have |got |to go to |go to )?(?:a|an|the|my|his|her) (?:\\w+ )?(?:dentist|dentist's|doctor|doctor's|" +
    'hospital|hairdresser|vet|physio|therapy|dental|medical|eye) (?:appointment|visit|check-?up)\\b|' +
    '\\b(?:stuck in (?:a |the |heavy |terrible )*traffic|overslept|missed (?:my|the|his|her) (?:train|bus|flight|alarm)|' +
    '(?:my|his|her) (?:car|train|flight|bus|alarm) (?:broke down|was (?:late|cancelled|delayed)|did not go off|' +
    "didn't go off|wouldn't start|was towed))\\b",
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'ill' }));

const away: readonly ToneForm<Kitchen>[] = [
  { is: `\\b${states}(?![a-z])`, amid: [{ before: `\\b${person}${perfectBe} ${lately}` }] },
  {
    is:
      '\\b(?:walked off (?:the|his|her|their) job|went (?:home (?:early|sick)|abroad|on (?:strike|holiday|leave)|off to|' +
      `missing|to (?:${oneOf(holidayPlaces)}))|moved (?:away|abroad|back to)|` +
      'retired(?=\\W*$|[,;]| (?:last|this|in|early|and|so|unexpectedly))|got married|overslept|fell ill|' +
      'had (?:a|an) (?:baby|accident|fall|breakdown|operation)|broke (?:his|her|their|a) \\w+|' +
      "gave notice(?! (?:of|that|to)\\b)|did not (?:turn up|show up|come in)|didn't (?:turn up|show up|come in))\\b",
    amid: [{ before: `\\b${person} (?:just |recently |suddenly |unexpectedly )?` }],
  },
  '\\b(?:our|the) (?:\\w+ )?(?:team|staff|crew|department|workforce|office) (?:has |have |had )?(?:shrank|shrunk|' +
    'been (?:cut|halved|reduced)|(?:is|was) (?:cut|halved|reduced|down to(?! earth)))\\b|' +
    '\\b(?:had|got|with|having) a (?:flat (?:tyre|tire)|puncture)\\b|' +
    '\\bup (?:all night|half the night|till \\w+|until \\w+) with (?:my|our|his|her|a|the) (?:\\w+ )?\\w+\\b',
  '\\b(?:since|after|now that|because|as|when) [a-z]+ (?:retired|resigned|quit|left us|' +
    'left the (?:company|team|firm|agency)|went on (?:leave|holiday|maternity)|moved (?:away|abroad)|fell ill)\\b|' +
    "\\b(?:have|had|'ve|is|was|there's|there is) (?:nobody|no one)(?: left| else)?(?: here)? who " +
    '(?:knows|knew|can|could|understands|is able|speaks|has)\\b|' +
    "\\b(?:i'm|i am|we're|i was|we were|i've been) (?:all )?(?:on my own|alone|by myself|single-handed|holding the fort)" +
    '(?: (?:in|at) (?:the|my|our) \\w+)?(?: (?:this|today|here|at the moment|right now|until|all|for)\\b|(?=,| and| so))',
  {
    is: `\\b${oneOf(`${absences}, days? off, time off, leave days, holiday days`)}\\b`,
    amid: [
      { before: `\\b${person}${perfectBe} ${lately}on ` },
      {
        before:
          '(?:\\b(?:is|are|was|were|am|be|been|being|went|gone|left|leaves|leaving|off|going|goes|away|out|out of the office|' +
          `home|both|all|currently|now|still)|'s|'re|'m|,) ${now}(?:on|in|for|taking|having|enjoying|using up) ` +
          '(?:(?:a|an|his|her|their|my|our|long|short|two[- ]week|three[- ]week|remaining|last|overdue|well-earned|well-deserved|' +
          'extended|half-term|planned|early|family|annual|summer|winter|autumn|easter|christmas|skiing|unpaid|paid) )*',
        after: '(?! (?:policy|page|rules?|home|cottage|season|offer|let)\\b)',
      },
      { before: `\\b${trade}s? (?:away |off |still |out )?on ` },
    ],
  },
  '\\b(?:back|returns?|returning|returned|comes? back|came back|home) from (?:(?:his|her|their|my|our|a|the|maternity|' +
    "paternity|parental|annual|skiing|well-earned|sick|long|summer|family|two|three|week's|weeks'|week|weeks) )*" +
    '(?:holidays?|hols|vacation|leave|honeymoon|sabbatical|wedding|skiing|spain|italy|greece|france|portugal|turkey|' +
    'mallorca|goa|bali|thailand|florida|tour|jury duty|a conference|a trade fair|travelling|a trip)\\b|' +
    '\\b(?:went|gone|is|are|out|was|were|off) (?:back )?(?:skiing|snowboarding|surfing|travelling|traveling|sunbathing|' +
    'sunning (?:himself|herself|themselves|itself)|lying on a beach|basking|hiking|sailing|camping|fishing|backpacking|' +
    'trekking|golfing|climbing|diving|horse riding|cycling (?:in|through))\\b(?! (?:you|to)\\b)',
  '\\b(?:half|most|all|some|a third|a quarter|many|a good part|much|the rest|two thirds) (?:of )?(?:our|the|my) ' +
    '(?:\\w+ )?(?:team|office|studio|staff|people|crew|company|colleagues|department|designers|developers|translators|' +
    'workshop) (?:is|are|was|were|will be)(?: currently| still| now| already| all)* ' +
    '(?:on (?:holiday|vacation|leave|a course|a training course|a trip)|away|off|out|ill|sick|missing|absent|abroad|' +
    'at (?:a|an|the) \\w+)\\b',
  "\\b(?:has|have|had|'s|'ve) (?:just |already |now )?(?:flown|gone|travelled|jetted|driven|headed|popped|moved) " +
    '(?:home|back|off|out|away|over)?(?: ?to \\w+)?(?: \\w+)? for (?:an? |the |his |her |their )?' +
    "(?:family |friend's |sister's |brother's |cousin's )*(?:wedding|funeral|holiday|break|christmas|diwali|eid|easter|" +
    'pongal|a while|two weeks|the week)\\b|' +
    "\\b(?:is|are|was|were|am|'m|'s|'re|off|gone|away|had to go|has to go|flying|went|been|travelling) " +
    "(?:back |home |off )?(?:at|to) (?:a|an|his|her|my|a friend's|a family|his family|her family) " +
    "(?:family |friend's |sister's |brother's |cousin's |colleague's |own )*" +
    '(?:wedding|funeral|stag do|hen do|christening)\\b(?= (?:in|until|this|today|and|on|so|all|yesterday|last)\\b|[.,;!]|$)',
  `(?:\\b(?:${who}|everyone|everybody|nobody|${our.slice(3, -1)}|the (?:whole )?(?:team|office|studio|crew)|one of us|` +
    "anyone)(?: \\w+){0,2}? ?(?:(?:is|are|was|were|am|have been|had been|has been)|'s|'re|'m)|'(?:re|m)) " +
    '(?:(?:all|out|off|away|both|still|currently|busy) )*(?:at|on|in|preparing for|recovering from|planning|organi[sz]ing) ' +
    '(?:a|an|our|the|their) (?:(?:office|company|staff|team|works|leaving|christmas|summer|birthday|diwali) party|' +
    '(?:\\w+ )?(?:outing|retreat|trip|away day|away-day|off-?site|team[- ]building|excursion|christmas do|christmas lunch|' +
    'christmas party|summer party|summer do|company day|works do|diwali lunch|training (?:course|day|session)|' +
    'works outing))\\b(?! (?:with|for) you)',
  '\\b(?:office|company|staff|team|works|department|summer|christmas) ' +
    '(?:party|outing|retreat|away day|off-?site|excursion|do)\\b' +
    '(?=\\W*$| (?:on|in|at|last|until|yesterday|this|and|so|today|we)\\b|,)',
  '\\b(?:who|which one|the one who|whoever|nobody else) (?:normally |usually |always )?(?:knows|handles|does|looks after|' +
    'deals with|understands|runs|can open|has (?:the )?(?:key|password|access))(?: \\w+){1,5}? (?:is|was) ' +
    '(?:away|off|out|abroad|ill|not in|gone|on|in)\\b|' +
    "\\b(?:is|are|was|were|'s) (?:abroad|overseas|travelling|traveling|out of (?:the )?(?:country|town)|up a mountain|" +
    `at the (?:beach|seaside)|(?:(?:away |off |still |currently )(?:in|on|to) (?:the )?${oneOf(holidayPlaces)}|` +
    `(?:in|on) (?:the )?${oneOf(holidayPlaces)}(?= (?:until|till|this|for (?:a|two|three|the|her|his)|` +
    'and (?:nobody|can|no|the|has)|with (?:her|his|the)))))(?![a-z])',
  "\\b(?:before|after|during|since|owing to|due to|because of) (?:his|her|my|our|their|\\w+'s) (?:\\w+ )?" +
    '(?:holidays?|hols|vacation|honeymoon|leave|skiing trip|wedding|sabbatical)\\b',
  { is: '\\b(?:off sick|ill|sick|in hospital)(?=\\W*$|[,;:–—])', amid: [{ before: `\\b${trade}s? ` }] },
  {
    is:
      "\\b(?:is|are|'s|was) (?:off|out)(?: (?:today|tomorrow|this (?:week|morning|afternoon)|until|till|for the|" +
      'all (?:day|week)|sick|on (?:mon|tues|wednes|thurs|fri)days?|next week|again))\\b',
    // A book is out on Tuesday, and so is a shoe.
    amid: [
      {
        before:
          `(?:\\b${person}|(?:^\\W*|[,;:.–—(] ?|\\b(?:and|as|because|but|since|so|that|while) )` +
          "(?!(?:all|everything|it|news|nothing|one|something|that|this|what|which|word)\\b)[a-z'-]+) " +
          '(?:also |both |still |currently )?',
      },
    ],
  },
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'away' }));

const left: readonly ToneForm<Kitchen>[] = [
  {
    is: "\\b(?:we|i)(?:'ve| have|'d| had)?(?: just| recently| also)? lost (?:our|my|a|one of our|two of our|both our) ",
    amid: [{ after: `(?:\\w+ )?${trade}s?(?: to)?\\b(?!'|-)` }],
  },
  {
    is:
      '\\bleft(?=\\W*$|[,;:–—]| (?:us(?! (?:a|an|her|his|no|some|the|their|two|with|your)\\b)|and|this|last|over the|' +
      'for (?:a|an|another)|in (?:a hurry|the middle|(?:the )?(?:spring|summer|autumn|fall|winter|january|february|march|' +
      'april|june|july|august|september|october|november|december))|since|recently|without|so|at the (?:end|start|beginning)|' +
      'on (?:the|mon|tues|wednes|thurs|fri)))',
    amid: [{ before: `\\b${ownPeople} (?:(?:have|has) )?(?:just |both |all |now |recently |also |sadly )*` }],
  },
  "\\b(?:has|have|had|'s|'ve|'d|just|recently|who|suddenly) (?:(?:just|recently|now|suddenly|unexpectedly|also|all|both|" +
    `since|already|sadly|unfortunately|decided to|chosen to) )*${oneOf(departures)}\\b(?! (?:for|with|at) you)`,
  '\\b(?:handed|hands|handing|gave|giving|given) (?:in |us )?(?:his|her|their|my) (?:notice|resignation)\\b|' +
    "(?<!\\b(?:to|never|not|don't|didn't|can't|i|me|us|and|or|says?|you|we|they|please|will|would|should|could|must) )\\b" +
    '(?:resigned|quit)(?= (?:last|this|yesterday|two|three|a (?:week|month)|without|on|in|over|from|at|after|and|so|' +
    'suddenly|unexpectedly)\\b|[.,;!]|$)|' +
    '\\b(?:walked out(?: on us| (?=(?:last|this|yesterday|two|three|in the middle)\\b))|' +
    'got (?:the sack|fired|sacked|the boot|made redundant)|' +
    'was (?:sacked|let go|laid off|made redundant|poached|headhunted)|were (?:sacked|let go|laid off|made redundant))\\b',
  {
    is: '\\bleft us\\b(?! (?:a|an|the|with|no|some|in|wondering|open)\\b)',
    amid: [{ before: `\\b(?:he|she|who|they|has|have|had|just|recently|suddenly|${trade}s?) ` }],
  },
  '\\bleft (?:(?:the|our) (?:company|team|agency|firm|business|studio|practice|department|workshop))' +
    '(?! (?:a|an|the|with|no|some|in|wondering|open)\\b)\\b|' +
    "\\b(?:is|are|'s|'re|am) (?:(?:sadly|unfortunately|soon|also|now|both) )*leaving " +
    '(?:us|the (?:company|team|agency|firm|business|studio)|our \\w+)\\b|' +
    "\\b(?:is|are|'s|'re) no longer (?:with (?:us|the (?:company|team|agency|firm|business))|part of (?:our|the) team|" +
    'working (?:here|for us|with us)|employed|on (?:our|the) (?:team|staff)|' +
    'at (?:our|the) (?:company|agency|firm|studio))\\b|' +
    '\\bno longer (?:works?|working) (?:here|for us|with us|at (?:our|the) \\w+)\\b',
  "\\b(?:we|i|they|management|the company)(?: have|'ve| had|'d| has)? (?:(?:just|recently|also|unfortunately|sadly) )*" +
    '(?:had to |were forced to |decided to )?(?:lose|lost|fire|fired|lay off|laid off|dismiss|dismissed|sack|sacked|' +
    'part(?:ed)? (?:ways|company) with|let go (?:of )?) ?(?:(?:our|a|an|one of our|two of our|three of our|two|three|four|' +
    'half|several|some|many|most) )*(?:of )?(?:our |the |my )?(?:\\w+ ){0,2}?(?:designers?|developers?|programmers?|' +
    'writers?|translators?|editors?|people|colleagues?|employees?|drivers?|fitters?|photographers?|managers?|staff|team|' +
    'assistants?|plumbers?|engineers?|cooks?|chefs?|waiters?|interns?|apprentices?|trainees?|sales ?people|accountants?|' +
    "bookkeepers?)\\b(?!'| (?:in|at|of|from) your)|" +
    '\\b(?:let|letting|make|made) (?:(?:our|a|an|one of our|two of our|three of our|two|three|four|half|several|some|many|' +
    'most|the|my) )+(?:\\w+ ){0,3}?(?:go|redundant)\\b(?= (?:last|this|in|at|on|and|so|yesterday)|\\W*$|[,;])',
  {
    is:
      "\\b(?:we|i|management|the (?:boss|company|office))(?:'ve| have| had|'d| has)? " +
      '(?:(?:also|finally|just|now|recently|sadly|unfortunately) )*(?:(?:decided|had|have|were forced|was forced) to )?' +
      '(?:dismiss(?:ed)?|fired?|lay off|laid off|part(?:ed)? (?:company|ways) with|sack(?:ed)?) ',
    amid: [
      {
        after:
          '(?:(?:an?|both|my|one of (?:my|our|the)|our|the|three|two) )+(?:[\\w-]+ ){0,2}?' +
          `(?:(?!(?:boiler|burner|cooker|heater|printer|smoker)s?\\b)${trade}s?|apprentices?|assistants?|blokes?|boys?|girls?|` +
          "guys?|hands?|lads?|ladies|lady|m[ae]n|people|person|woman|women)(?![\\w'-])(?! (?:in|at|of|from) your)",
      },
    ],
  },
  '\\b(?:serv(?:es|ing|ed)|work(?:s|ing|ed)) (?:out )?(?:her|his|their|my) notice(?: period)?\\b',
  '\\b(?:redundancies|lay-?offs)(?= (?:in our|at (?:our|work)|here|among|this|last|over)\\b)|' +
    '\\b(?:laid off|staff (?:turnover|changes|departures)|(?:high|a lot of|much) (?:staff )?turnover|' +
    'hiring (?:freeze|stop)|recruitment (?:freeze|problems?|difficulties))\\b(?! (?:tax|in your|at your))|' +
    '\\b(?:fill|filling|filled) (?:the|a|this|his|her|their|that|two|our) ' +
    '(?:vacancy|vacancies|post|position|gap|vacant \\w+)\\b(?! (?:you|in your|on your))|' +
    "\\b(?:we|i)(?:'re| are|'ve been| have been| am|'m)? (?:(?:still|desperately|urgently|currently|now|also) )*(?:hiring|" +
    'recruiting|looking for (?:a|an) (?:new|replacement|successor|second|third)(?: \\w+\\b)?(?! (?:\\w+ )?for you\\b)|' +
    'looking for a replacement|interviewing|advertising the post|understrength)\\b(?! (?:for you|on your|your)\\b)|' +
    '\\b(?:his|her|their) (?:post|position|desk|chair|job) (?:is|has been|was|remains|stays) ' +
    '(?:vacant|empty|unfilled|still open)\\b',
  '\\b(?:new|our new|the new|my new) (?:guy|girl|colleague|designer|developer|intern|trainee|assistant|driver|girl|boy|' +
    'hire|starter|recruit|temp|apprentice|bookkeeper|editor|fitter|cook|chef|manager|receptionist)(?: \\w+){0,3}? ' +
    "(?:(?:is|are|was|has|have|still|only|just|needs?|'s|does not|doesn't|did not|didn't|not|yet|first) )+(?:learning|" +
    'finding (?:his|her|their) (?:feet|way)|settling|being trained|training|to be trained|to learn|getting used|started|' +
    'new to|know|know how|know (?:the|where)|found|been shown|up to speed|green|inexperienced|on (?:his|her) first)\\b|' +
    '\\b(?:learning the ropes|finding (?:his|her|their) feet|not yet up to speed)\\b',
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'left' }));

const busy: readonly ToneForm<Kitchen>[] = [
  '\\b(?:short|under)[- ]?(?:staffed|handed|manned|resourced)\\b|' +
    "\\bshorthanded\\b|\\b(?:we|i|our \\w+)(?:'re|'m| are| am|'ve been| have been| is| were)?(?: currently| still| now)* " +
    'short (?:of|by) (?:a|one|two|three|four|\\d) \\w+|' +
    '\\b(?:staff|staffing|personnel|manpower|labour|resource|capacity|resourcing) (?:shortages?|problems?|issues?|cuts|' +
    'gaps?|bottlenecks?|crunch|difficulties|crisis)\\b(?! (?:at|in|of|on) your\\b)',
  {
    is: `\\b${oneOf(hands)}\\b`,
    amid: [
      { before: "(?:\\b(?:not|without|never)|n't)(?: have| got| quite| nearly| simply| just| currently)* enough " },
      { before: '\\b(?:too few|hardly any|not many) ', after: '(?! (?:who|in your))' },
      { before: '\\b(?:lack|shortage|dearth|scarcity) of (?:\\w+ )?|\\b(?:lack|lacking|lacked) (?:the )?|\\b(?:short|low|thin) (?:of|on) (?:\\w+ )?' },
    ],
  },
  {
    is: '\\bdown to (?:just |only |my last |our last )?(?:a single|a handful of|half (?:a|the|our|my)|one|two|three|four|\\d)(?= )',
    amid: [
      {
        before: "\\b(?:we|i)(?:'re|'m|'ve been| are| am| have been| were| was)(?: now| currently| already)* ",
        after: ` (?:\\w+ )?(?:of us|people|men|hands?|pairs? of hands|team|staff|crew|machines?|ovens?|press|presses|vans?|${trade}s?)\\b`,
      },
    ],
  },
  "\\b(?:we|i|there(?:'s| is)|have|has|'ve)(?: got)? (?:only|just)(?: have| got)? (?:one|two|a single) (?:[\\w-]+ )?" +
    `(?:person|people|man|men|woman|women|colleagues?|of us|${trade}s?) (?:who|that) (?:can|knows?|speaks?|understands?)\\b`,
  '\\bone pair of hands\\b|\\bskeleton (?:crew|staff|team|service)\\b|' +
    '\\b(?:only|just) (?:one|two|three|four|five|a few|a handful|half|\\d) (?:of us|people|colleagues|men|editors|drivers)' +
    '(?: \\w+)?(?: are| is)? (?:left|here|in(?=\\W*$|[,;]| (?:today|this|at the moment|the office))|at work|on duty|' +
    'to (?:do|run|cover|handle|look)|working|in the office)\\b|' +
    '\\b(?:with|have|has|had) (?:one|two|three|four|five|six|several|so many|half) (?:people|colleagues|of us|designers|' +
    'developers|editors|drivers|fitters|of the team) (?:out|off|away|missing|down|ill|sick|absent)\\b',
  {
    is:
      `\\b(?:${oneOf(overworked)}|(?<=(?:very|so|too|extremely|incredibly|crazy|really|super|pretty|quite|rather|terribly|` +
      'awfully|ridiculously|madly|unusually|absolutely|insanely|crazily) )busy|busy (?:with|on) (?:other|another|an?|two|' +
      'three|several|some|our|all|lots|christmas|wedding|year-end|a lot)(?! (?:your|of your|your)\\b)|full up)\\b' +
      '(?! (?:for you|on your|with your|by your|your)\\b)',
    amid: [
      {
        before:
          `\\b${ourTeam}(?: ${be}|'re|'m|'ve been|'s been|'s) (?:both )?${now}(?:(?:so|too|extremely|incredibly|crazy|insanely|` +
          'super|completely|totally|absolutely|a bit|pretty|rather|very|really) )*',
      },
    ],
  },
  '\\b(?:our|my) (?:backlog|workload|work load|to-do list|plate|plates|hands|diar(?:y|ies)|desks?|order books?|in-?tray|' +
    "pipeline|capacity|schedule)(?: (?:is|are|was|were|has been|have been|keeps|'s))? (?:(?:very|rather|already|so|quite|" +
    'really|a bit|all|currently|just|now|far too|too|pretty|completely|absolutely|still) )*(?:full|crammed|packed|' +
    'jam-packed|overflowing|growing|piling up|bursting|huge|enormous|overloaded|heavy|groaning|stretched|rammed|' +
    'choc-a-bloc|chock-a-block|high|big)\\b(?! (?:by|of) your)|\\b(?:our|my) (?:backlog|workload)\\b|' +
    "\\b(?:have|has|had|'ve|'s) (?:got )?(?:a lot|too much|so much|far too much|loads|tons|plenty|more than enough) " +
    '(?:on (?:our|my|his|her|their) plates?|on (?:just )?(?:now|at the moment|this week))\\b|' +
    "\\b(?:we|i)(?:'ve| have) (?:(?:got )?our hands full|bitten off more|taken on too (?:much|many))\\b",
  '\\b(?:because of|due to|owing to|busy (?:with|on)|tied up (?:with|on|in)|taken up (?:with|by)|caught up in|' +
    'occupied (?:with|by)|working (?:flat out )?on|flat out (?:on|with)|finish|finishing|behind|after|buried (?:in|under)|' +
    'swamped (?:with|by)|swallowed (?:up )?by|in favour of|pulled (?:off|away|onto)|put (?:on hold|aside|back) (?:for|by)|' +
    'priority over|wait(?:ing)? (?:for|behind)|delayed by|held up by|dealing with|distracted by|preoccupied with|' +
    'sidetracked by|made way for|precedence over|engaged on|launch of) (?:(?:an?|the|some|several|many|two|three|four|five|' +
    'all|our|lots of|a lot of|a whole|couple of|few|very|rather|much|more|also) )*(?:(?:another|others?|bigger|larger|' +
    'urgent|big|large|huge|major|important|more important|paying|priority|key|different|wedding|christmas|existing|regular|' +
    'earlier|previous) )+(?:client|customer|project|job|order|website|campaign|event|commission|contract|trade fair|' +
    "assignment|case|production|wedding|shoot|launch|build|translation|deadline|commitment|people)s?(?:'s?)?\\b|" +
    '\\b(?:queue|line|list|schedule) behind (?:\\w+ ){0,4}(?:projects?|jobs?|orders?|clients?|customers?|others?)\\b|' +
    '\\b(?:jumped|jumping|jumps|cut) (?:in |ahead in )?(?:the|our) (?:queue|line)\\b|' +
    "\\bother (?:clients|customers|projects|people)(?:'s?)? (?:\\w+ )?(?:come first|came first|had priority|take priority|" +
    'were ahead|are ahead|took longer|overran|needed|conferences|jobs|orders|deadlines)\\b|' +
    "\\banother (?:client|customer|project|job|order)(?:'s? \\w+(?: \\w+)?)? (?:(?:has|is|took|came|needed|was|overran|had|" +
    'took up|takes|demanded|ran over|jumped|got|swallowed|ate up)(?! (?:told|asked|said|your))|(?:first|before))\\b',
  '\\b(?:one|two|three|four|a|an|several|\\d+)(?: of our)? (?:people|person|staff|hands?|pairs? of hands|man|men|woman|' +
    'women|drivers?|fitters?|designers?|developers?|translators?|editors?|cooks?|chefs?|colleagues?|members? of staff|' +
    'team members?|waiters?|plumbers?|engineers?) (?:down|short|light|missing)\\b(?! (?:the|by|of the|from your|on your))|' +
    '\\b(?:pulling|working|doing|worked|did|putting in) (?:double shifts|extra shifts|all-nighters|overtime|night shifts|' +
    'nights|weekends|long hours|crazy hours|silly hours)(?! (?:on|for) your)\\b|' +
    '\\ball hands (?:are )?on deck\\b|\\b(?:rushed|run) off (?:our|my|their) feet\\b',
  '\\b(?:things|it|life|everything|the (?:office|studio|workshop|kitchen|shop|week|month)|' +
    'our (?:office|studio|workshop|week|month))(?: here| at (?:our|this|my) end)?' +
    "(?:(?: (?:has|have|is|are|was|were|been|got|gets|looks|remains|stays)|'s|'ve)(?: (?:all|a bit|very|really|so|rather|" +
    'absolutely|pretty|quite|completely|total|utter|such|too|a little|somewhat))*)+ (?:hectic|chaotic|crazy|manic|mad|' +
    'frantic|mayhem|chaos|madness|upside down|a madhouse|bonkers|insane|a zoo)' +
    '(?= (?:here|in (?:our|the) (?:office|studio|workshop)|at our|with us|on our|at this end|at my end|this week|lately|' +
    'recently|at the moment|right now|for us|since we|because we)\\b|,? (?:as|because|since) we\\b|\\W*$)',
].map((form) => ({
  ...(typeof form === 'string' ? { is: form } : form),
  unless: "\\b(?:you are|you're|your) (?:\\w+ ){0,2}(?:busy|swamped)\\b",
  advice: 'busy',
}));

const shared = '\\b(?:shared|share|invite|invited|invitation|join|with you|add you|added you|connect|training|course|licen[cs]es?)\\b';
/** A program that is being sold to the client, or set up for them: “projects move to …”, “I would set up … for your volunteers”. */
const sold =
  '\\b(?:accounts|archives?|books|calendars?|contacts|data|documents|drawings|e-?mails?|files|folders?|invoices|letters|mail|mailbox(?:es)?|' +
  'orders|photos|pictures|plans|projects|records|sales?|sheets|stock|takings|timetables?)\\b[^.;]{0,60}? ' +
  '(?:appears?|(?:is|are|get|gets|be|being) (?:copied|fed|kept|moved|sent|stored)|flows?|goe?s?|lands?|liv(?:e|es)|migrates?|moves?|sends?|syncs?) |' +
  '\\b(?:copy|export|feed|import|link|migrat(?:e|ing)|mov(?:e|ing)|sync) (?:all |over )?(?:of )?(?:the|your) [^.;]{0,40}|' +
  '\\byour (?:(?:[a-z]+ )?(?:form|page|shop|site|till|website)|new [a-z]+) (?:can|sends?|will|would) |' +
  '\\b(?:set(?:ting)? up|put(?:ting)? you(?:r [a-z]+)? (?:in|on)to|show(?:ing)? you) [^.;]{0,40}\\b(?:you|your)\\b';
const boss =
  '(?:boss|bosses|manager|line manager|director|directors|managing director|md|ceo|cfo|coo|supervisor|superiors?|' +
  'management|team lead(?:er)?|head of \\w+|head office|partners?|chief|board|' +
  'finance (?:team|department|people|director)|legal (?:team|department|people)|hr(?: department)?|' +
  'accounts (?:team|department)|accounts|purchasing|procurement|finance|production(?: (?:team|people|manager))?|' +
  'sales (?:team|people|department)|owner|founder|controller|controlling|marketing|dispatch|logistics)';
const people =
  '(?:colleagues?|team ?mates?|departments?|teams?|sales|production|accounts|finance|designers?|developers?|editors?|' +
  'people|partners?|bosses|managers?|offices?|engineers?|systems?|planning|marketing|sales people|planning people|' +
  'shifts?)';

/** What we keep our own books, bookings and plans with. */
const program =
  '(?:(?:accounting|address|appointment|billing|booking|bookkeeping|calendar|design|drawing|editing|enquiry|filing|' +
  'invoicing|layout|mailing|ordering|payroll|planning|rota|scheduling|stock|ticket|till|time|translation) ' +
  '(?:app|database|platform|program|programme|sheet|software|system|tool)|spreadsheet)';
const reorganised =
  '(?:merger|office move|move|reorgani[sz]ation|restructuring|takeover|stock-?taking|stocktake|inventory|audit|' +
  'year-end closing|relocation|rebranding|refurbishment|migration|hand-?over|server move|software change)';

const tools: readonly ToneForm<Kitchen>[] = [
  {
    is:
      '\\b(?:on|to|in|onto|across) our (?:\\w+ )?(?:task |project |planning |kan ?ban )?board\\b(?! of)|' +
      '\\bconfusion (?:here |in our \\w+ |at our (?:end|office) |among us )?(?:about|over|as to) who\\b|' +
      '\\b(?:our|my) (?:\\w+ ){0,2}?(?:program|programme|software|system|tool|app|database|computer|spreadsheet) ' +
      "(?:(?:had |has |just |simply )*(?:would not|wouldn't|will not|won't|refused|refuses|did not|didn't|does not|doesn't|" +
      'keeps?|kept|crashed|swallowed|lost|ate|deleted|mixed))\\b|' +
      '\\bin (?:\\w+ )?meetings (?:all|since|the whole|until|for (?:hours|days)|most of)\\b|' +
      '\\b(?:in the (?:middle|midst|throes) of (?:(?:a|an|our|the) )?|' +
      '(?:because of|the chaos of|the confusion of|due to|owing to|busy with|amid) (?:a|an|our|the) )' +
      `(?:\\w+ )?${reorganised}\\b(?! (?:of|to|in) your)|` +
      "\\b(?:our|the company's|the firm's) (?:it|systems?|software|server|network|database|phones?|telephone system|crm|" +
      'e-?mail|mail|shop system|computers?) (?:got|is|are|was|were|has been|have been) ' +
      '(?:being |currently being |just being )?(?:migrated|moved|upgraded|replaced|repaired|rebuilt|overhauled|changed over|' +
      'switched|reinstalled|converted)\\b|' +
      '\\b(?:in|on|through|into|to) our (?:\\w+ )?(?:queue|backlog|pipeline|ticket \\w+|task list|work list|to-do list)\\b',
    unless: '\\b(?:your (?:move|merger|office|team|it|system|server))\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:in|at) (?:the|our|last|this) (?:(?:mon|tues|wednes|thurs|fri)day|morning|weekly|monthly|daily) ' +
      '(?:round|meeting|call|huddle|stand-?up|conference|catch-?up|briefing)\\b|' +
      '\\b(?:the|our|my) (?:boss|head of \\w+|managing director|finance director|department head|team leader|line manager|' +
      "board|controller) (?:wanted|was against|is against|has to|had to|must|did not|didn't|does not|doesn't|refused|" +
      'insists?|insisted|still has|still needs|needs to|vetoed|stopped|blocked|rejected|first)\\b|' +
      "\\b(?:budget|spending|internal|management|finance|purchase|board|director's|my boss's|his|head office) " +
      '(?:approval|sign-?off|go-ahead|clearance)\\b(?! (?:from you|of your))|' +
      '\\b(?:purchasing|accounts|finance|head office|production|dispatch|the warehouse|hr) (?:has|have) not (?:yet )?' +
      '(?:released|paid|approved|signed|ordered|answered|sent|booked|freed)\\b',
    unless: '\\b(?:your (?:boss|board|manager|head|director|team|purchasing|accounts|finance)|with you|join us)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:falling[- ]outs?|row|clash|quarrels?|spat|disputes?|arguments?|bad blood|misunderstandings?|mix-?ups?|' +
      'crossed wires|confusion|disagreements?) (?:here|(?:between|among) (?:design|print|sales|accounts|production|marketing|' +
      'purchasing|dispatch|the two|our|two (?:of our|colleagues)|us|the office|the workshop|day shift))\\b|' +
      '\\b(?:on|in|from) (?:the|our) (?:night|late|early|day|weekend) shift ' +
      "(?:forgot|missed|did not|didn't|lost|mixed|left|overlooked|failed)\\b|" +
      "\\b(?:did not|didn't|does not|doesn't|do not|don't) (?:yet )?know (?:our|the new) " +
      '(?:system|software|filing|program|programme|processes|procedures?|rules)\\b',
    unless: '\\byour (?:team|colleagues|people|department|staff)',
    advice: 'tools',
  },
  {
    is: `\\b${oneOf(ownTools)}\\b`,
    amid: [
      {
        before: '\\b(?:in|on|into|to|onto|via|from|through|across|over) (?:our |the )?(?:internal |own |team |company )?',
        after: '(?![.-]\\w| (?:training|licen|integration|course|shop|import|export|test))',
      },
      { before: '\\b(?:of our|(?:within|inside) (?:our|the)) (?:internal |own |team |company )?' },
      {
        before: '\\bour ',
        after:
          " (?:(?:would|did|does|has|had|is|was|were|will|could) (?:not )?|wouldn't |didn't |doesn't |won't |keeps |kept |" +
          'refuses |refused |shows |showed |crashed |lost |had |never )',
      },
      { before: '(?<!\\byour (?:\\w+ )?)', after: ' (?:ticket|board|card|task|thread|issue|channel|column|backlog)s?\\b' },
    ],
    unless: `${shared}|${sold}`,
    advice: 'tools',
  },
  {
    is:
      '\\b(?:opened|created|raised|logged|filed|moved|assigned|put|closed|open|create|raise|log|escalated|file|triage|' +
      'triaged|re-?opened) (?:a|an|the|this|it|your|another|two|some)(?: \\w+){0,2} (?:internal )?tickets?\\b' +
      '(?! (?:office|desk|number|machine|for the (?:show|train|concert|flight|event))| \\d)|' +
      '\\b(?:our|the|a) (?:\\w+ )?(?:internal|support|bug|dev|development) (?:ticket|queue|backlog|board)\\b|' +
      '\\b(?:in|on|at|to) (?:our|the) (?:ticket(?:ing)? system|backlog(?! of)|' +
      '(?:current|next|last|this) (?:sprint|iteration))\\b|' +
      '\\b(?:this|next|last|our|the current|the next|the last|our current|our next) (?:sprint|iteration)\\b' +
      '(?! (?:race|of your))|\\bsprint (?:planning|review|goal|backlog)\\b|' +
      '\\bthe ticket (?:is|was|has|got|will be) (?:\\w+ )?' +
      '(?:triaged|assigned|closed|stuck|in|with|moved|escalated|sitting)\\b|' +
      '\\b(?:second|first|third)[- ](?:level|line) (?:support|team)\\b|' +
      '\\b(?:triaged|blocked) (?:by|in|with) our\\b',
    unless: '\\b(?:your (?:internal|team|board|boss|side|own)|museum|theatre|tickets? (?:price|sales?))\\b',
    advice: 'tools',
  },
  {
    is:
      "\\b(?:our|the|in|at|on|this|yesterday's|today's|monday's|tuesday's|wednesday's|thursday's|friday's) " +
      "(?:(?:weekly|daily|monday|morning|internal|monthly|team|friday|sales|planning|production|quarterly|partners'|staff|" +
      'board|management|editorial|departmental) )+' +
      '(?:stand-?ups?|meetings?|calls?|retro|scrum|catch-?up|huddle|conference)\\b|' +
      "\\b(?:our|the|yesterday's|today's|monday's|tuesday's|wednesday's|thursday's|friday's|last week's|this week's|" +
      "this morning's) (?:stand-?up(?! (?:comed\\w+|desk|paddle|banner))|retrospective|all-hands|scrum|partners' meeting|" +
      'town hall meeting|editorial meeting|jour fixe)\\b|' +
      '\\b(?:back-to-back|endless|one) meetings?(?: after another)?(?: all| the whole| since|\\W*$)|' +
      '\\bback-to-back meetings\\b|' +
      '\\bin (?:back-to-back )?meetings (?:all|since|the whole|until|from|for (?:hours|days)|most of)\\b|' +
      '\\bstuck in (?:a |an |endless )?(?:\\w+ )?meetings?\\b',
    unless:
      '\\b(?:with|invite|join) you\\b|\\bproposal includes\\b|' +
      '\\b(?:with|in|at|between|and) your (?:\\w+ )?' +
      '(?:team|board|people|staff|office|colleagues|department|company|house|boss)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:discuss|discussed|discussing|clarify|clarified|talk|align|aligned|checking|check|checked|agree|agreed|sort out|' +
      'sorted out|coordinate|coordinated|escalate|escalated|arguing|argued|resolve|consult) ' +
      '(?:(?:this|it|that|things|the \\w+|among ourselves|matters) )?internally\\b|' +
      '(?<=^\\W*)internally,? (?:we|there|i|nobody|it)\\b|' +
      '\\b(?:internal (?:meetings?|discussions?|approvals?|process(?:es)?|politics|problems?|issues?|reasons|' +
      'reorgani[sz]ation|restructuring|misunderstandings?|mix-ups?|miscommunication|systems?|tools?|deadlines?|delays?|' +
      'sign-?offs?|review|queue|workflow|planning|hand-?overs?|audit|training|budget|shake-?up|matters|wrangling|quarrels?|' +
      'hurdles?|red tape|bureaucracy))\\b',
    // A list of what the client plans in a calendar is none of our days.
    unless: '\\b(?:appointments?|calendars?|hearings?|schedule|your internal|your (?:team|board|boss|side|own)|with you|join you|fund|act|revenue|combustion|medicine|linking|links)\\b',
    advice: 'tools',
  },
  {
    is:
      `\\b(?:our|my) ${boss} (?:(?:has|have)(?:n't)? (?:not|yet|to|still|asked|told|decided|refused|vetoed|changed|put|just|` +
      'said|been|already|now|only|taken|forgotten|cut)|(?:is|are) (?:not|still|away|out|' +
      'on (?:a|business|her|his|holiday|leave|strike|vacation)|in (?:a meeting|bed|court|hospital|meetings|the middle)|' +
      'overloaded|slow|swamped|against|unhappy|insisting|busy|the only|worried|making|breathing|very|abroad|unsure|keen|' +
      "asking|waiting)|has(?=\\W*$)|wants?|says?|said|did|does|needs?|still|would|will not|won't|had|insists?|refused?s?|" +
      "decided|decides|hasn't|haven't|isn't|doesn't|didn't|must|forgot|rejected|asked|told|thinks?|cut|froze|fear|only|can't|" +
      'cannot|blocked|vetoed|changed|kept|keeps|stopped|dislikes?|was|were)\\b|' +
      "\\bthe boss (?:wants?|says|said|has|needs|did|would|is|will|won't|insists)\\b|" +
      '(?:(?<=^\\W*)|\\bour |\\bbecause |\\bas |\\b(?:head office|upper|senior) |\\bthat |\\band our )(?:management|' +
      'head office|accounts|finance|hr|purchasing|procurement|qa|legal|production|sales|dispatch) (?:has|have|still|did|' +
      "wants?|needs|decided|decides|refuses?|refused|cut|froze|insists?|forgot|will not|won't|hasn't|haven't|did not|didn't|" +
      'is still|are still|and (?:accounts|sales|production|finance|marketing))' +
      '(?! (?:rained|snowed|been a pleasure|been lovely)\\b)',
    unless:
      '\\byour\\b(?! (?:order|invoice|file|request|job|project|quote|offer|price|discount|logo|text|draft))|' +
      '\\b(?:meet|introduce|looking forward|says? (?:hello|hi)|sends? (?:his|her|their)|pleased|happy to|delighted)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:ask|asked|asking|discuss|discussed|check|checked|talk|talked|spoke|speak|clear|cleared|agree|agreed|confer|' +
      'consult|consulted|escalated?|run|ran)(?: (?:it|this|that|things|first))?(?: past| by| with| to)? (?:our|my) ' +
      `(?:own )?${boss}\\b(?! to (?!agree|approve|authori|check|confirm|look|sign)[a-z])|` +
      '\\b(?:need|needs|waiting for|wait for|await|awaiting|get|got|missing|pending|requires?|without) ' +
      '(?:a |an |the |another |still )?(?:yes|go-ahead|ok|okay|approval|sign-?off|signature|green light|nod|permission|' +
      `decision|word|blessing|answer|authori[sz]ation|clearance|budget) (?:from|of|by) (?:our|my|the|a) (?:own )?${boss}\\b|` +
      '\\b(?:go|goes|gone|going|pass|passes|run) through (?:our|the) (?:\\w+ )?' +
      '(?:approval|sign-?off|compliance|purchasing|legal)\\b|' +
      '\\bnobody else (?:may|can|is allowed to|has (?:the )?(?:authority|rights?|access|key|password))\\b',
    unless: '\\b(?:meet|call|introduce|your boss|your manager)\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:mix-?ups?|misunderstandings?|miscommunications?|confusion|crossed wires|breakdown in communication|quarrels?|' +
      'arguments?|disagreements?|disputes?|friction|tension|row|hand-?over problems?) ' +
      '(?:between|among|amongst|within|inside) (?:our|sales|production|two of (?:our|my)|departments|my|' +
      'the (?:team|office|departments|two)|accounts|colleagues|us here)\\b|' +
      `\\b(?:${people}|accounts|we) (?:and (?:our )?${people} )?(?:are|is|were|was|have been|'re|'ve been) ` +
      '(?:(?:still|currently|now|again|busy) )*(?:arguing|quarrelling|fighting|falling out|at odds|at loggerheads|' +
      'not (?:speaking|talking)(?= to each other)|bickering|squabbling|debating who)\\b|' +
      '\\b(?:stuck|lost|fell|sat|lay|lying|slipped|got lost|fallen|vanished|passed back and forth|shuttled|torn) ' +
      '(?:in )?between (?:two |our |three |several |the )?' +
      '(?:departments|teams|desks|stools|systems|offices|colleagues|chairs)\\b|' +
      "\\b(?:systems?|departments?|teams|programs|databases|offices) (?:do not|don't|did not|didn't|aren't|are not|weren't) " +
      '(?:talk|speak|communicate|synced?|in sync|connected|linked|properly)(?: to each other| with each other)?\\b|' +
      '\\b(?:nobody|no one) (?:told|informed|briefed|warned|showed|had (?:shown|told|informed|briefed)) ' +
      '(?:the |our |him|her|them|me|us)(?: ?(?:warehouse|team|office|driver|drivers|production|workshop|new \\w+|kitchen|' +
      'fitters|studio|print shop|night shift|colleagues?|trainee|intern))?\\b|' +
      '\\b(?:nobody|no one) (?:quite |really )?(?:here|in the office|in our office|at our end|in the team|on our side) ' +
      '(?:quite |really )?(?:knows|knew)\\b|' +
      '\\b(?:nobody|no one) (?:quite |really )?(?:knows|knew) who (?:does|did|looks|looked|handles|is|was|should)\\b',
    unless: '\\byour (?:team|colleagues|people|department)',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:merger|reorgani[sz]ation|restructuring|takeover|relocation|closure|merging|splitting) of (?:our|my) ' +
      '(?:two |three |old |whole )?(?:\\w+ )?(?:departments?|teams?|offices?|company|companies|firms?|agency|agencies|' +
      'branches|divisions?|units)\\b|' +
      '\\bconfusion (?:here )?(?:about|over|as to) who (?:looks after|does|handles|is|was|should|deals|answers)\\b|' +
      "\\bwe(?:'re| are|'ve been| have been| were|'ve just| have just|'d just| have|'ve)? (?:(?:just|currently|still|also|" +
      'all|now|busy|in the (?:middle|midst|process) of|recently) )*(?:moving (?:offices?|studios?|premises|workshops?|house)|' +
      '(?:changed|changing|switched) (?:accountants|systems?|offices|banks|couriers|hosts|software|providers|suppliers)|' +
      'moved offices|being (?:reorgani[sz]ed|restructured|taken over|audited|merged)|reorgani[sz]ing|restructuring|' +
      'migrating (?:our|all|to)|merging with|switched (?:over )?to (?:a|an|our) (?:new )?|(?:rolling out|introducing|' +
      'introduced|installing|implementing|getting used to|migrated to|converted to|wrestling with|battling with|' +
      'struggling with|testing) (?:a|an|our|the) (?:\\w+ )?(?:new )?(?:\\w+ )?(?:system|software|program|programme|tool|crm|' +
      'erp|app|platform|server|database|process|accounting|invoicing|billing|printer|press))\\b|' +
      '\\bour (?:department|office|team|company|firm|agency|division) (?:is|was|has been|are) ' +
      '(?:being |just |currently |just been |been )*(?:reorgani[sz]ed|restructured|merged|moved|split|taken over|relocated|' +
      'sold|audited|closed down|cut)\\b|' +
      '\\b(?:our|my) (?:office move|relocation|restructuring?|reorgani[sz]ation|merger|staff changes?|takeover|house move|' +
      'move (?:to|of) (?:new|the) (?:office|offices|premises))\\b|' +
      '\\bteething (?:troubles?|problems?)\\b(?= (?:with|in|of) our)|' +
      '\\bstill getting used to\\b(?= (?:it|our|the (?:new )?(?:system|program|software|tool|machine)))',
    unless: '\\bnew address\\b|\\b(?:our|the) new (?:office|studio|address) is\\b|\\binvited\\b|\\bfrom your\\b|\\bfor you\\b|\\byour\\b.*\\bfor\\b',
    advice: 'tools',
  },
  {
    is:
      '\\b(?:pinged|nudged|chased|chasing|reminded|badgered|nagged|messaged) (?:the |our |my )(?:devs?|developers|designers?|' +
      'team|colleagues?|it (?:team|department|guys)|printers?|boss|accounts?|back office|warehouse|studio)\\b|' +
      '(?<!-)\\b(?:the )?(?:devs|dev team|qa(?: team)?|ops|devops|back-?end team|front-?end team|release manager|' +
      'scrum master|product owner|tech lead|it department|it guys|back office) (?:(?:has|have|are|is|will|did|does|do|still|' +
      "not|yet|only|currently|need|needs|want|wants|said|say|were|was|can't|cannot|haven't|hasn't|won't)\\b)|" +
      "\\b(?:(?:not|n't|has|have|developers?|qa|team|they|devs|we)(?: yet| not| still| just| finally)* )" +
      '(?:merged?|deployed?|pushed?|rebased?|refactor\\w*) (?:the |our |this |that |a )?' +
      '(?:branch|pull request|commit|hotfix|staging|build)\\b|\\bcode (?:freeze|review)\\b',
    unless: '\\byour\\b',
    advice: 'tools',
  },
];

const trouble = oneOf(supplierTroubles);
const has =
  "(?:(?:has|have|had|is|are|was|were|'s|still|again|unfortunately|just|currently|also|now|been|sadly|suddenly|" +
  'once again|yet again|completely|badly|already|both|all|only|a bit|rather|very|simply|recently|today|this week|not|got|' +
  'experiencing|facing|suffering from|struggling with|full of) )*';

const suppliersTrouble: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${oneOf(suppliers)}\\b`,
    amid: [
      {
        before: '\\b(?:our|my|one of our|two of our|both our|all our|some of our) (?:\\w+ ){0,2}?',
        after:
          "(?:'s \\w+(?: \\w+)?|s' \\w+)?(?: (?:in|at|from|for|near) \\w+(?: \\w+)?| of (?:\\w+ )?\\w+)?" +
          `(?: who (?:\\w+ ){1,5}?| that (?:\\w+ ){1,5}?| which (?:\\w+ ){1,5}?)?,?(?: who| which)? ${has}${trouble}\\b`,
      },
      {
        before: '\\b(?:the|that|a|an|every) (?:\\w+ ){0,2}?',
        after:
          "(?:,)? (?:that |who |which |whom )?(?:we|i|our \\w+)(?:'ve| have)? (?:buy|bought|hire|hired|use|used|work|worked|rely|" +
          'relied|employ|employed|trust|commissioned|booked|get|order|ordered|print|asked|take|took)' +
          `(?: \\w+){0,6}?,? ${has}${trouble}\\b`,
      },
      {
        before: '\\bthe (?:\\w+ )?',
        after:
          ' (?:that|who|which) (?:supplies|delivers|develops?|makes|does|prints|provides|cuts|sews|bakes|builds|sells|hosts|' +
          `ships|stores|frames|binds|dyes)(?: \\w+){0,4}? our (?:\\w+ )?\\w+ ${has}(?:${trouble}|\\w+ (?:out|down|up))\\b`,
      },
      {
        before:
          '\\b(?:trouble|problems?|issues?|difficulties|hassle|delays?|bottlenecks?|mix-?ups?|a row|dispute|supply problems?|' +
          'hiccups?) (?:with|at|by|from) (?:our|one of our|the) (?:\\w+ )?|' +
          '\\bchasing our (?:\\w+ )?',
      },
    ],
  },
  '\\b(?:the|a|one of the) (?:paper |timber |local |usual |small |fabric |tile |glass |steel |freelance )?(?:suppliers?|' +
    'vendors?|sub-?contractors?|freelancers?|couriers?|courier (?:company|firm)|wholesalers?|print shop|printing house|' +
    'paper mill|mill|factory|manufacturer|foundry|bindery|caterers?|upholsterer|haulier|sawmill|dye ?house|dyer|brewery|' +
    'merchant|nursery|quarry|hosting (?:company|provider)|distributor|stockist|data centre|agency that supplies our \\w+)' +
    `(?: in \\w+)? ${has}(?:let (?:us|me) down|gone (?:bust|bankrupt|under|quiet|silent|into)|` +
    'went (?:bust|bankrupt|under|into)|bankrupt|insolvent|on strike|in (?:administration|liquidation|receivership)|ran out|' +
    'run out|out of (?:paper|stock|business)|broke(?:n)? down|pulled out|cancelled on us|overbooked|double[- ]booked|' +
    'closed down|short-staffed|understaffed|vanished|disappeared|sent us the wrong|messed (?:it |this )?up|' +
    "could not (?:find|get|supply) enough|couldn't (?:find|get|supply) enough|struggling|" +
    'having (?:trouble|problems|difficulties|issues)|delivery problems|technical problems|' +
    '(?:cash|cash[- ]flow|financial|money) (?:difficult(?:y|ies)|problems?|troubles?|worries)|' +
    "in (?:financial|money) (?:difficult(?:y|ies)|trouble)|(?:cannot|can't|could not|couldn't) pay (?:his|her|its|their) " +
    '(?:bills|people|staff|suppliers|wages))\\b',
  '\\b(?:supply|supplier|delivery|sourcing|procurement|logistics) (?:chain )?' +
    '(?:problems|troubles|difficulties|bottlenecks?|issues)\\b(?= (?:at|with|on) our|\\W*$|,)|' +
    '\\bgoing round (?:in circles )?with our\\b',
  {
    is: `\\b(?:${program}|${ownThings})(?![a-z])`,
    amid: [
      {
        before:
          "\\b(?:our|my|the (?:office|studio|workshop|company|firm's|studio's)|one of our|two of our|both our|half our|all our|" +
          '(?:her|his) work) (?:\\w+ ){0,3}?',
        after: `(?:'s \\w+| (?:for|in|at|from|of) (?:the |our |my )?\\w+(?: \\w+)?)? ${has}${oneOf(breakdowns)}\\b(?! (?:to|by|for) you)`,
      },
    ],
  },
  // “The old booking program crashed on us.”
  {
    is: `\\b(?:${program}|${ownThings})(?: (?:at|in) (?:the |our |my )?[a-z]+)?(?![a-z])`,
    amid: [
      {
        before:
          '(?:^\\W*|[,;:–—] ?|\\b(?:and|as|because|but|for|now that|since|that|when|while) )(?:the|this) ' +
          '(?:(?:aged|ancient|blessed|good|new|old|other|poor|silly|stupid|trusty|whole) )*(?:[a-z]+ )?',
        after:
          `(?: (?:has|had|have|just|simply|finally|once again|also))* (?:(?:${oneOf(breakdowns)}|quit|walked out) on (?:me|us)|` +
          '(?:died|gave out|gave up|let) (?:on )?(?:me|us)(?: down)?)(?![\\w-])',
      },
    ],
  },
  {
    is: `\\bto (?:an?|another|some) (?:[a-z]+ ){0,2}?${program}(?![a-z])`,
    amid: [
      {
        before:
          "\\b(?:we|i|our (?:office|shop|studio|team|workshop))(?:'re|'m| are| am| have been| is| were| was) " +
          '(?:(?:also|busy|currently|just|now|still|in the (?:middle|midst) of|(?:half ?way|right) through) )*' +
          '(?:changing|migrating|moving|shifting|switching|upgrading)' +
          '(?: (?:all|everything|it all|our [a-z]+|the (?:diary|files|whole [a-z]+)))?(?: over)? ',
      },
    ],
    unless: '\\b(?:you|your)\\b',
  },
  {
    is:
      '\\b(?:packed (?:it )?(?:in|up)|(?:gave|given) up the ghost|conked out|bit(?:ten)? the dust|died|blew up|blown up|' +
      'broken? down)(?=\\W*$|[,;:–—]| (?:again|and|at|because|before|but|halfway|in|last|on|so|this|today|two|when|while|' +
      'yesterday)\\b)',
    amid: [{ before: `\\b(?:the|our|my) (?:[\\w-]+ )?${oneOf(suppliers)}(?:'s|s') (?:[\\w-]+ ){1,3}?(?:(?:also|finally|has|have|just|now|sadly) )*` }],
  },
  '\\b(?:due to|because of|owing to|after|had|have had|with|some|suffered|despite) ' +
    '(?:an? |the |some |a few |serious |major )*(?:computer|server|it|network|internet|e-?mail|printer|software|power|' +
    'technical|equipment|system|wi-?fi) (?:problems?|crash|failure|failures|trouble|troubles|issues?|outage|breakdown|' +
    'glitch|meltdown|difficulties|cut)(?: (?:here|at our (?:end|office|studio)|in our|on our (?:side|end)|of our))\\b|' +
    "\\b(?:we|i)(?:'ve| have|'d| had)?(?: just| also| recently)* (?:lost|deleted|overwr(?:o|i)te|wiped|mislaid) " +
    '(?:our|all our|half our|the whole|half of our) (?:\\w+ )?' +
    '(?:files|data|archive|backup|server|work|disk|drive|photos)\\b',
  '\\b(?:spilt|spilled|knocked|poured|tipped) (?:his |her |their |my |a |some |the )?(?:\\w+ )?' +
    '(?:coffee|tea|water|juice|wine|beer|cola) (?:over|on|all over|into|onto|across) (?:my|our|the|her|his)\\b|' +
    '\\b(?:burglars?|burglary|break-?in|thieves|flood|fire|burst pipe|water damage|power cut|power failure|blackout|' +
    'gas leak|leak|mice|rats|builders) (?:in|at|here in|here at) (?:our|the|my) (?:office|studio|workshop|building|' +
    'warehouse|kitchen|shop|premises|place|flat|house)\\b(?! (?:you|of your))|' +
    "\\b(?:we|i)(?:'ve| have)?(?: had| just had| been| were| have had|'ve had)+ (?:burglars|burgled|broken into|robbed|" +
    'flooded|a break-?in|a burglary|a fire|a flood|a power cut|a water leak|' +
    'no (?:internet|power|electricity|heating|water|phone|wi-?fi))\\b|' +
    '\\b(?:a )?(?:water )?pipe (?:has |had )?burst (?:in|at|above|under) (?:our|the) (?:office|studio|workshop|kitchen)\\b|' +
    '\\bsoaked (?:our|the) (?:samples|files|stock|computers)\\b',
  "\\b(?:our|my|the company's|the agency's) (?:\\w+ )?(?:cash[- ]?flow|liquidity|overdraft|credit line)" +
    '(?: (?:is|are|was|were|has|have|problems?|trouble|difficulties|crisis|issues?|does|will))?\\b' +
    '(?! (?:app|course|forecast))|\\bcash[- ]?flow (?:difficulties|problems?|trouble|crisis|issues?|is tight)\\b|' +
    '\\b(?:froze|frozen|cut|slashed|capped|stopped|blocked|halved) (?:all |our |any )+(?:spending|budgets?|expenses|' +
    'overtime|hiring|orders|purchases|budget for \\w+)\\b|' +
    '\\b(?:cost|budget)[- ](?:cutting|cuts|saving measures)\\b(?= (?:here|at our|in our|at|by)|\\W*$|,)|' +
    "\\b(?:we|i)(?:'re| are| am|'m)? (?:waiting for (?:another|other) (?:clients?|customers?) to pay|" +
    'short of (?:money|cash|funds)|skint|strapped for cash|in the red|on short time)\\b',
].map((form) => ({ ...(typeof form === 'string' ? { is: form } : form), advice: 'suppliers' }));

/** Offsets count from the sentence's start. */
export const kitchensIn = toneFinder<Kitchen>(
  [...ill, ...away, ...left, ...busy, ...tools, ...suppliersTrouble, ...fates, ...ownRows, ...scenes, ...thinHouse],
  isOurs,
);
