/** Data, rights and money that are lost or fall into wrong hands. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** What a client keeps and cannot have again, or must not let others see. */
export const records = lines(`
  (?:address|client|contact|customer|donor|e-?mail|guest|mailing|member|membership|patient|payroll|price|salary|seating|staff|wage) lists?
  (?:customer|patient|purchase|sales) histor(?:y|ies)
  (?:day|week|month|year|weeks|months|years)'?s?'? (?:of )?work
  (?:every|each|most) frames?
  (?:lists?|registers?) of (?:all )?(?:(?:our|the|your) )?(?:[\\d.,]+ )?(?:clients|customers|donors|guests|members|parents|patients|pupils|residents|staff|students|subscribers|tenants|volunteers)
  (?:medical|tax|student|personnel|client|customer) (?:data|files?|records)
  (?:phone|card|social security|member|tax) numbers
  account (?:data|details|numbers?)
  accounts
  address book
  address(?:es| list)
  appointments
  archives?
  artworks?
  audio
  back-?ups?
  bank details
  birth dates
  blog
  book of [a-z]+
  book-?keeping
  bookings?
  card (?:data|details|numbers?)
  case files?
  chapters?
  clips?
  code
  codebase
  contacts?
  contracts?
  copy of (?:your|the) [a-z]+
  credentials
  data
  databases?
  dataset
  designs?
  details of [a-z]+
  diar(?:y|ies)
  documents?
  domain(?: name)?
  dossiers?
  draft agreements?
  drafts?
  drawings
  e-?mails
  e-mail addresses
  enquiries
  entries
  essays
  evidence
  exam papers?
  exhibits?
  figures
  files?
  film footage
  films?
  findings
  folders?
  footage
  forms
  frames (?:from|of)
  health records
  home movies
  id (?:cards?|copies)
  images?
  inbox
  information
  interviews?
  invoices
  journal
  keynote
  letters from [a-z]+
  lists? of (?:all )?(?:our|the|your)
  log-?ins?
  logo files
  mailbox(?:es)?
  manuscripts?
  maps?
  master (?:copy|files?|tapes?)
  masters?
  messages
  mock-?ups?
  names(?: and [a-z]+)?
  negatives?
  notebooks?
  notes
  order (?:data|details|histor(?:y|ies))
  orders
  originals?
  paintings?
  papers
  passports?
  passwords?
  patient files?
  pay ?slips?
  payroll
  photo library
  photographs?
  photos?
  pictures?
  pieces
  playlists?
  podcasts?
  portfolio
  posts
  private [a-z]+
  prototypes?
  questionnaires?
  recipe(?:s| book)?
  recordings?
  records
  reels?
  registrations?
  repository
  research
  reservations
  responses
  results
  reviews
  rolls(?: of film)?
  salaries
  samples
  scans?
  school reports
  scripts?
  shots
  sign-?ups
  sites?
  sketch(?:es|book|books)
  slides
  songs
  sound (?:from|of) (?:the|your) [a-z]+
  sound ?tracks?
  source files?
  specimens?
  speech(?:es)?
  spreadsheets?
  statements?
  stems
  study
  submissions?
  subtitles
  survey
  takes
  tapes?
  texts?
  thesis
  tickets?
  tracks
  transactions
  transcripts?
  translation memory
  translations?
  videos?
  voice recordings?
  vows
  web ?sites?
  wedding (?:album|film|video)
  whole (?:archive|list|shop|site)
  work of (?:weeks|months|years)
  years? of [a-z]+
`);

/** Things that hold them. */
export const stores = lines(`
  box(?:es)?
  briefcase
  cards?
  cds?
  computers?
  discs?
  disks?
  drives?
  dvds?
  envelope
  hard (?:disks?|drives?)
  ipad
  laptops?
  memory (?:cards?|sticks?)
  parcel
  partition
  phone
  rucksack
  servers?
  sticks?
  suitcase
  tablet
  tapes?
  usb sticks?
`);

/** Who did it, or how: before what is kept. */
export const lost = lines(`
  binned
  burned
  burnt
  corrupted
  deleted
  destroyed
  erased
  formatted
  incinerated
  lost
  mislaid
  misplaced
  overwritten
  overwrote
  purged
  reformatted
  shredded
  stole
  stolen
  threw away
  threw out
  thrown away
  thrown out
  trashed
  wiped
  wiped out
`);

/** By mishap; of themselves too weak. */
export const spoilt = lines(`
  ate
  crushed
  drowned
  eaten
  flooded
  melted
  ruined
  shattered
  smashed
  soaked
  spoiled
  spoilt
  swallowed
  wrecked
`);

/** Behind a form of “be”. */
export const gone = lines(`
  (?:never|not) (?:backed up|captured|filmed|recorded|saved)
  beyond (?:help|recall|recovery|repair|rescue|saving)
  black(?=\\W*$| from)
  blank
  compromised
  corrupt
  damaged (?:beyond|by)
  encrypted
  exposed
  gone(?! (?:live|on|out|through|to print|up))
  hacked
  irrecoverable
  irreparable
  irretrievabl[ey](?: lost)?
  leaked
  left (?:at|behind|in|on) (?:a|an|the) (?:airport|bar|bench|bin|bus|cafe|café|car|hotel|park|plane|pub|restaurant|station|street|taxi|train|tram|van)
  locked by
  lost for (?:good|ever)
  no longer (?:available|exists?|in|on|readable|recoverable|there)
  stolen
  taken(?! (?:by (?:our|my|the photographer|tom)|on|from|in|at|with|care|into))
  unreadable
  unrecoverable
`);

/** Of themselves, behind what is kept. */
export const vanished = lines(`
  (?:fell|got) into (?:the )?(?:wrong )?hands
  came out (?:black|blank|without|with no)
  did(?: not|n't) survive
  disappeared
  do(?:es)? not exist any more
  got out\\b
  had (?:all |now )?(?:disappeared|gone|vanished)(?! (?:home|in|into|live|on|out|through|to|up|well|with)\\b)
  leaked
  thawed
  vanished
  went (?:missing|up in|with it)
`);

/** That it is past help, wherever the thing is named in the sentence. */
export const pastHelp = lines(`
  (?:and )?with it (?:all )?(?:went|go|goes)\\b
  (?:can|could|may)(?:not|n't| not| no longer) (?:now |ever |all )?be (?:brought back|opened(?! (?:by|in|on|with) (?:an?|the|your) (?:old )?(?:browser|computer|device|mac|pc|phone|player|program|reader|version))|read(?! (?:by|in|on|with) (?:an?|the|your) (?:old )?(?:browser|computer|device|mac|pc|phone|player|program|reader|version))|recovered|recreated|rescued|restored|retrieved|saved|undone)
  (?:no|without an?|lack of a) (?:back-?up|duplicate|other copy|second (?:copy|one|take)|copy)(?! (?:is|was) needed)
  back-?up is (?:empty|from|months|old)
  beyond (?:recall|recovery|repair|rescue|saving)
  for good
  nobody (?:can|could) (?:find|open|read|recover|rescue|restore)
  nothing (?:can be |could be |has been |is |was )?(?:left|recovered|salvaged|saved|survived)(?! (?:over|to (?:do|say))\\b)
  only (?:existing )?(?:copy|copies|record|set)
`);

/** That others could see it; with a thing that is private. */
export const seen =
  '(?:accessible|available|in the open|on (?:a|the) (?:dark web|net|open web|public [a-z]+|web)|on display|on view|online|open|public|publicly (?:accessible|available|visible)|readable|searchable|visible)';

/** The same, where the words themselves say that nobody should have. */
export const seenByOthers = lines(`
  (?:any(?:one|body)|every(?:one|body)|outsiders|people|strangers|other (?:clients|customers|people|users)|the (?:public|whole (?:company|town|web|world)))(?: (?:from|in|on|outside|with) [\\w -]{3,30})? (?:can|could|had|has|may have|might have|was able to|were able to|would have been able to) (?:also |easily |simply )?(?:access|been able to|copy|download|find|get at|open|read|saw|see|seen|view)
  (?:can|could) (?:all )?(?:read|see) (?:each other's|everybody's|everyone's|everyone else's|one another's|other [a-z]+s'|another [a-z]+'s)
  (?:can|could|may|might|was|were)(?: also| easily| simply)? (?:be |been |have been )?(?:accessed|copied|downloaded|found|opened|read|reached|seen|viewed) by (?:any\\w*|every\\w*|outsiders|strangers|other (?:clients|customers|people|users)|the (?:public|whole))
  (?:in|on|through|via) (?:a|an) (?:open|public|shared|unlocked|unprotected) (?:file|folder|link|page|server|drive)
  (?:open|readable|visible|accessible|available) (?:for|to) (?:all|any\\w*|every\\w*|other|outsiders|strangers|the (?:public|whole|world))
  for (?:all|anyone|everyone|the whole world) to (?:read|see)
  got (?:another (?:client|customer|member|patient|tenant)'s|each other's|one another's|the wrong person's)
  indexed by google
  unencrypted
  without a password
`);

/** What is private of whoever it belongs to. */
export const privateFacts = lines(`
  (?:bank|contact|personal) details
  (?:birth dates|dates of birth)
  (?:blood|exam|lab|medical|test) results
  (?:card|national insurance|passport|phone|social security|telephone) numbers
  (?:client|customer|donor|member|patient|pupil|student|tenant)s?'? (?:data|files?|lists?|records)
  (?:e-?mail |home |postal |private )?addresses
  (?:first |full )?names(?: and [a-z]+)?
  lists? of (?:all )?(?:our |the |your )?(?:[\\d.,]+ )?(?:clients|customers|donors|members|patients|pupils|residents|students|subscribers|tenants)
  medical (?:data|files?|histor(?:y|ies)|notes|records)
  salaries
`);

/** The same of a page; with what is private of people who are not there to be looked up. */
export const seenOnPage =
  '(?:(?:could|can) (?:all )?be (?:found|read|seen|viewed)|(?:appeared|ended up|showed up|turned up|came up)|(?:got|had been|was|were) (?:exposed|readable|shown openly|visible)) (?:in the open |openly |publicly )?(?:in|on|through|via) (?:an?|our|the|your) (?:public |open |new |shop |booking |online )?(?:blog|calendar|feed|form|home ?page|internet|net|online shop|page|search|shop|site|web|web ?page|web ?site)|shown on (?:an?|the|your) public [a-z]+';

/** Ways in which it comes to the wrong people; with a verb of passing on. */
export const wrongHands =
  "to (?:an? (?:[\\w-]+ )?(?:buyer|competitor|ex|journalist|landlord|newspaper|rival|stranger|third party|wrong [a-z]+|former [a-z]+)|all (?:of )?(?:our|the|your) [a-z]+|all \\d[\\d,]* [a-z]+|another (?:[a-z]+)|every(?:body|one)|one of (?:our|your) (?:clients|competitors|customers|rivals)|other (?:clients|customers|members|parents|patients|people|tenants)|the other (?:bidder|buyer|client|couple|party|side|tenant)|people (?:outside|who)|some(?:body|one) else|strangers|(?:the|your|his|her) (?:[\\w-]+ )?(?:competitors?|entire|general public|neighbours?|opponent|other side|press|public|rivals?|seller|tenants?|whole [a-z ]+|world|wrong [a-z]+)(?! (?:size|colou?r|day|date|time|floor|room|hall|door|place))\\b|your (?:customers|staff))";

/** What is sent, shown and the like, in the past. */
export const passedOn = lines(`
  addressed
  circulated
  copied
  delivered
  disclosed
  distributed
  e-?mailed
  forwarded
  gave
  given
  gone
  handed
  leaked
  mailed
  passed
  posted
  published
  read out
  released
  revealed
  send
  sending
  sent
  shared
  showed
  shown
  uploaded
  went
`);

/** Before a thing, what makes it one of no weight. */
export const spare = lines(`
  blank
  dead
  double
  draft
  duplicate
  empty
  extra
  old
  outdated
  second
  spam
  spare
  test
  unused
`);

/** Strangers who get hold of it. */
export const intrusions = lines(`
  (?:(?:an? )?(?:attackers?|burglars?|criminals?|fraudsters?|hackers?|intruders?|outsiders?|scammers?|somebody|someone|strangers?|thie(?:f|ves)|third part(?:y|ies)|unknown persons?|former (?:colleague|employee|member)s?)) (?:also |could |got |had |has |have |may have |might have |then |was able to |were able to )*(?:access(?:ed)?(?: to)?|break(?:ing)? into|broke(?:n)? into|cop(?:y|ied)|download(?:ed)?|get hold of|got(?:ten)? (?:access|at|hold of|into)|hijacked?|hold of|into|log(?:ged)? in(?:to)?|read|seen|spent|steal|stole|stolen|took over|taken over)(?: (?:our|the|your) [\\w-]+)?
  (?:are|been|got|is|was|were) (?:breached|broken into|burgled|hacked|hijacked|phished|raided)
  (?:a|the) (?:trojan|virus|worm) (?:had |has )?(?:deleted|destroyed|encrypted|got|infected|locked|spread|wiped)
  (?:brute-force|cyber|hacker|phishing|ransomware)[ -]?attack
  (?:burglars?|thie(?:f|ves)) (?:have |has )?(?:also )?(?:taken|took) (?:our|the|your)
  data (?:breach|leak|loss|theft)
  malware
  ransomware
  security (?:breach|hole|incident|leak)
`);

/** Papers and rights that hang on a day. */
export const rights = lines(`
  (?:completion|court|eviction|title|visa) papers
  accounts
  appeal
  application
  approval
  auction
  bid
  claim
  closing
  competition
  court
  court date
  domain
  election
  entries
  entry
  filing
  funding
  grant
  hearing
  insurance
  invention
  lease
  licen[cs]e
  limitation period
  listing
  mortgage
  objection
  option
  patent
  patent response
  permit
  planning permission
  policy
  registration
  renewal
  return
  submission
  subsidy
  tax (?:deadline|filing|office|return)
  tender
  tender documents
  trade ?mark
  vat
  vat return
  visa
`);

/** Before them, how they were lost. */
export const missed =
  "missed, too late for, (?:forgot|failed|neglected|omitted) to (?:file|insure|lodge|meet|pay|register|renew|send|submit), (?:did(?: not|n't)|never) (?:file|filed|lodge|lodged|meet|register|registered|renew|renewed|submit|submitted), (?:let|letting) (?:the|your), (?:after|past) the (?:closing date|cut-off|deadline)";

/** Behind them. */
export const lapsed =
  "(?:(?:\\d+|[a-z]+) (?:minutes?|hours?|days?) (?:after|past) (?:closing|midnight|noon|the (?:close|closing date|cut-off|deadline|hour))|(?:after|past) the (?:closing date|cut-off|deadline)|(?:noon|midnight|\\d[\\d.:]*|[a-z]*day) was the (?:cut-off|deadline|last|limit)|(?:is|was|were|has been|have been|had been)(?:n't| not) (?:accepted|admitted|considered|entered|filed|issued|lodged|looked at|opened|posted|recorded|registered|renewed|sent in|submitted)|never (?:entered|filed|issued|lodged|posted|recorded|registered|submitted|went (?:in|off|out))|(?:lay|lain|left|sat) (?:un[a-z]+|in (?:my|our) (?:drafts|outbox|tray))|missed (?:its|the|their) (?:date|day|deadline|window|slot)|should have been (?:filed|in|lodged|posted|sent|submitted)\\b[^.;!?]{0,40}\\b(?:was|were|did)(?:n't| not)\\b|(?:won't|will not|cannot|can't) be (?:considered|looked at|opened|accepted|heard)|knocked back|turned down|cancel(?:l)?ed|went in with the wrong [a-z]+|[a-z\\d]+ (?:minutes?|hours?|days?|weeks?|months?) (?:too )?late|cancelled|denied|dismissed|disqualified|excluded|expired|forfeited|gone to|grabbed|lapsed?|not (?:accepted|admitted|considered|filed|granted|lodged|registered|renewed|submitted)|refused|rejected|revoked|ruled out|ran out|run out|snapped up|struck (?:off|out)|suspended|taken by|thrown out|time-barred|too late|withdrawn)";

/** Of themselves. */
export const lostRights = "(?:default )?judge?ment (?:for [^.;]{2,30} )?(?:has been |was |is )(?:entered|given|made|passed)? ?against, struck off, statute-barred, time-barred, without insurance, uninsured";
