/** What shows that a letter tells of something grave: how sorry we are, who is called in, what hangs on it. Data only, each list sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Nobody says so of a trifle. */
export const gravestRegrets = lines(`
  (?:a|an|the) (?:utter |complete |real |total )?(?:catastrophe|tragedy)
  (?:beg|ask)(?: for)? (?:you |your )?(?:forgiveness|pardon|to forgive)
  (?:beyond|no) words
  (?:break|breaks|broke|breaking) (?:my|our) hearts?
  (?:can(?:not|'t| not)|could not|couldn't) apologi[sz]e enough
  (?:can(?:not|'t| not)|could(?:n't| not)|will never|never)(?: ever)? (?:be made again|be undone|bring (?:it|him|her|them|that|those) back|be replaced|forgive (?:myself|ourselves)|undo|put (?:it|that|this) right|make (?:it|that|this) (?:good|up))
  (?:can(?:not|'t| not)|don't know how to|do not know how to|hard to|impossible to|cannot begin to|can't begin to) (?:begin to )?(?:express|say|tell you|put (?:in|into) (?:a letter|an e-?mail|words)|describe) (?:how|what|our|my)
  (?:don't|do not) know (?:how to (?:say|tell)|what to say)
  (?:from|with) (?:all|the bottom of) (?:my|our) hearts?
  (?:grave|grievous|most serious|unforgivable|inexcusable|indefensible|irreplaceable)
  (?:haven't|have not|hardly|barely|couldn't|could not) (?:slept|sleep)
  (?:hurts?|grieves?|pains?) (?:me|us) (?:to|that|more|very|deeply)
  (?:isn't|is not|aren't|not) (?:made|available|to be had) any (?:longer|more)
  (?:is|are|was|of) irreplaceable
  (?:no|not (?:a|an)|never a) (?:good|nice|easy|gentle|kind|right|pleasant) (?:way|words?) (?:of|to|for)
  (?:our|my) profound
  (?:you )?only (?:get|have|had|got) (?:that|the|this)? ?(?:one|once)
  devastated
  heart(?:broken|sick)
  heavy heart
  nothing (?:we|i) (?:can|could)(?: ever)? (?:do|say|write)
  of the most serious kind
  profoundly
  sorrier than
  sorry (?:(?:does not|doesn't|cannot|can't) (?:begin|cover)|is (?:a poor|too small|not enough|hardly)|isn't (?:enough|the word))
  to (?:the|my) (?:bones?|core)
  unreservedly
  without (?:any )?reserv(?:ation|e)
  won't come (?:round )?again
  words fail
`);

/** Strong words that some use of less. */
export const strongRegrets = lines(`
  (?:deepest|heartfelt|humblest|sincerest|abject) apolog(?:ies|y)
  (?:feel|feeling|felt) (?:absolutely |really |so |just |quite |simply |truly )*(?:awful|dreadful|horrible|sick|terrible|wretched)
  (?:sick|ill) (?:about|over|to) (?:it|this|my|what)
  (?:so,? so|so very|desperately|dreadfully|deeply|extremely|incredibly|terribly|unspeakably|profusely|most dreadfully) sorry
  (?:very|so|deeply|truly) deeply
  apologi[sz]e (?:deeply|profusely|most sincerely)
  appalled
  ashamed
  beside (?:my|our)sel(?:f|ves)
  disaster
  distraught
  great regret
  gutted
  horrified
  in tears
  mortified
  nightmare
  no excuses?(?! (?:for )?you)
  regret (?:it|this|that|to (?:inform|tell|report))
  serious (?:mistake|error|failure|matter)
  terrible (?:mistake|error|failure|thing)
  thank (?:god|goodness|heavens?)
`);

/** What owns up without the word “sorry”. */
export const ownings = lines(`
  (?:accept|express) (?:my|our) (?:[a-z]+ )?regrets?
  (?:am|are|feel|felt|was|were|'m|'re)(?: [a-z]+ly| so| quite| just| most| very| truly)* (?:appalled|ashamed|devastated|distraught|gutted|heartbroken|horrified|mortified)
  (?:ask|beg)(?: for)? (?:you |your )?(?:forgiveness|pardon|to forgive)
  (?:break|breaks|broke) (?:my|our) hearts?
  (?:can(?:not|'t| not)|could(?:n't| not)|will never|never)(?: ever)? forgive (?:myself|ourselves)
  (?:error|failure|fault|mistake) (?:is|was) (?:all |entirely |wholly )?(?:mine|my own|our own|ours)
  (?:feel|feeling|felt) (?:absolutely |really |so |just |quite |simply |truly )*(?:awful|dreadful|horrible|sick|terrible|wretched)
  (?:forgive|pardon) (?:me|us)
  (?:is|that's|this is|was) (?:all )?on (?:me|us)
  (?:is|was) (?:all |entirely |wholly )?(?:our|my) (?:doing|error|failure|fault|mistake)
  apologi[sz]e (?:deeply|profusely|unreservedly|without)
  apologi[sz]e enough
  apologi[sz]e to (?:all|each|every|her|him|them|you)
  no excuses?(?! (?:for )?you)
  pardon,? (?:dear|ma'am|madam|madame|monsieur|mr|mrs|ms|sir)
  regret (?:it|this|that) (?:very )?(?:deeply|much)
  sorrier
  sorry to the (?:bone|core)
  with (?:deep|great|much) regret
  words fail
`);

/** Who is called in when it is grave. */
export const calledIn = lines(`
  (?:fire|bomb|coast) (?:brigade|chief|department|guard|inspector|investigator|service)
  (?:health|safety|food|building|fire) (?:inspectors?|inspectorate)
  (?:legal|independent) advice
  (?:opened|started|filed) a (?:claim|complaint|recall)
  (?:outside|external|independent) (?:accountant|auditor|expert|investigator)
  (?:police|our insurers?'?s?|my insurers?'?s?|the insurers?'?s?|the insurance|insurance company|insurer)
  (?:recovery|data) (?:company|firm|lab|laboratory|specialists?)
  a claim
  ambulance
  attorney
  compensation
  coroner
  crime (?:number|reference)
  data protection
  dog warden
  emergency (?:clinic|room|services|vet)
  forensic
  hospital
  ico
  insurance
  insurers?
  laborator(?:y|ies)
  lawyers?
  loss adjuster
  ombudsman
  recall request
  regulator
  solicitors?
  the adjuster
  the authorities
  vet
  vet's
`);

/** What makes a loss weigh. */
export const stakes = lines(`
  (?:(?:all|everything|the money|the fee|whatever you paid|every (?:cent|penny)|your (?:deposit|fee|payment|money))) (?:has been |is being |will be |was |is |are |been )?(?:(?:on its way |going |coming |paid |sent )back|refunded|repaid|returned)
  (?:bear|pay|meet|cover|carry) (?:all|every|the (?:full|whole)|any|whatever)
  (?:bill|costs?|loss(?:es)?) (?:is|are|will be) (?:ours|on us)
  (?:birthday|wedding|funeral|christening|graduation|anniversary|launch|premiere|opening|exhibition|gala|black friday|christmas|completion|conference|reception|concert|memorial|ceremony|honeymoon)
  (?:bridesmaids?|bride|groom)
  (?:can't|cannot|can not|could not|couldn't) be (?:got|had|bought|made|matched|repeated|repaired|taken back|undone|refilmed|reprinted)
  (?:heavy|serious|great|big) loss
  (?:in|your) famil(?:y|ies) (?:for|since)
  (?:know|knew|see|understand) what (?:that|this|it|the|she|he|they) (?:[a-z]+ )?(?:costs?|is|are|means?|meant|were|was) (?:to|for)? ?you
  (?:your|his|her|their|the) (?:late|mother|father|mum|dad|mom|daughter|son|husband|wife|grandmother|grandfather|gran|child|children|baby|parents|little)
  all costs
  big (?:day|moment|night)
  costs? go to us
  full (?:refund|sum)
  hundreds? of
  in full
  not (?:be )?(?:billing|charging|invoicing|paying)
  once in a lifetime
  refund(?:ed|ing)? (?:the )?(?:whole|entire|full|everything)
  since (?:1[5-9]|20)\\d\\d
  the bill is ours
  whole (?:season|spring|summer|autumn|winter|year)
`);

/** Harm of some size; what weighs it stands beside it. */
export const broadHarms = lines(`
  (?:(?:can|could)(?:not|n't|'t| not) (?:be|now be) (?:opened|played|read|restored|repaired|saved|used|worn|recovered))
  (?:(?:did|does|do|has|have|had|was|were|is|are|would|could|will)(?:n't| not)|never|nobody|none of (?:it|them|the|your)) (?:been |be |[a-z]+ly |once )?(?:appear|arrive|arrived|attend|booked|came|come|deliver|delivered|entered|file|filed|go out|happen|insure|insured|issued|lodged|open|opened|paid|play|played|post|posted|print|published|record|recorded|register|registered|renew|renewed|run|saved|sent|show up|start|submit|submitted|taken|turn up|went out|work|worked)
  (?:broke|broken|broke down|came apart|came down|come down|collapsed|fell|fallen|gave way|smashed|shattered|snapped|split|toppled)
  (?:burst|flooded|leaked|soaked|drowned|sank)
  (?:but|by) (?:mistake|accident)
  (?:cancel(?:l)?ed|called off|double[- ]booked|given away|sold (?:it )?twice)
  (?:crashed|deleted|erased|overwrit(?:ten|es)|overwrote|wiped|formatted|corrupt(?:ed)?)
  (?:cut|tore|torn|ripped|scorched|shrank|shrunk|stained|bleached|burn(?:ed|t)|melted|thawed|warped)
  (?:destroyed|lost|missing|mislaid|misplaced|ruined|shredded|spoil(?:ed|t)|stolen|thrown (?:away|out)|wrecked)
  (?:died|dead|killed|hurt|injured|sick|poisoned)
  (?:exposed|hacked|disclosed|leaked|visible to)
  (?:minutes?|hours?|days?) (?:too )?late
  (?:missed|forgot|overlooked) (?:the|your|to (?:book|file|insure|lodge|post|register|renew|send|submit))
  (?:no|without) (?:sound|music|power|light|pay|cover|band|water|heating|food|photographer|cake)
  (?:the|a|an) wrong (?:[a-z]+ )?(?:account|address|baby|body|child|church|city|cow|date|day|dog|dose|drug|drugs|field|fund|grave|hall|hotel|house|man|medicine|mother|name|patient|person|photograph|photo|side|tablets|town|tree|venue|woman|year)
  failed
  fell (?:through|ill|sick)
  gone
  not safe
  nothing in your hands
  too late
  unsafe
  unusable
`);
