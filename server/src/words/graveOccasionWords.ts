/** Occasions and launches, and what befalls them. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Occasions that do not come again. */
export const occasions = lines(`
  (?:bar|bat) mitzvah
  (?:fiftieth|fortieth|seventieth|sixtieth|thirtieth|eightieth)
  agm
  anniversary(?: party| dinner)?
  annual (?:general )?(?:ball|conference|dinner|meeting)
  assembly
  auction
  awards?(?: night| ceremony| dinner)?
  ball
  ballot
  banquet
  baptism
  bash
  bazaar
  big day
  birthday(?: party)?
  black friday
  book (?:fair|launch|signing)
  broadcast
  campaign
  carnival
  ceilidh
  ceremony
  charity [a-z]+
  christening
  christmas (?:concert|dinner|fair|market|party|sale|show)
  cocktail party
  concert
  conference
  congress
  convention
  cruise
  cyber monday
  day trip
  degree show
  dinner
  dress rehearsal
  election
  evening of (?!(?:the|this|that|my|our|your|his|her|their|[a-z]*day|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)\\b)[a-z]+
  event
  events
  exam(?: day)?
  excursion
  exhibition(?: opening)?
  expo
  fair
  fashion show
  festival
  fete
  film night
  filming day
  final
  fireworks
  first communion
  first night
  function
  fundraiser
  funeral
  fête
  gala(?: dinner| night)?
  gig
  go-?live
  graduation
  grand opening
  hackathon
  hearing
  hen (?:night|party)
  holiday
  honeymoon
  housewarming
  inauguration
  inspection
  jubilee
  keynote
  kick-?off
  launch(?: day| event| night| party)?
  lecture
  live ?stream
  marathon
  market day
  mass
  match
  memorial(?: service)?
  naming day
  official opening
  open day
  opening(?: day| night| ceremony| party)?
  outdoor [a-z]+
  parade
  party
  performance
  photo ?shoot
  pilgrimage
  play
  poetry night
  pop-?up
  premiere
  presentation
  press (?:conference|day|event|launch)
  private view
  prize-giving
  procession
  product launch
  prom
  quincea[ñn]era
  quiz night
  race
  rally
  readings?
  reception
  recital
  relaunch
  retreat
  reunion
  roadshow
  school play
  screening
  season opening
  seminar
  shoot
  show
  signing
  sports day
  stag do
  street party
  summer (?:ball|fair|fete|party)
  summit
  symposium
  tasting
  tour
  tournament
  trade (?:fair|show)
  trial
  trip
  unveiling
  vernissage
  vow renewal
  wake
  webinar
  wedding(?: day| reception| ceremony)?
  workshop
`);

/** Behind the name of an occasion these make it the name of a thing. */
export const fairThings = lines(`
  agenda
  badge
  banner
  booklet
  brochure
  card
  coffee
  copy
  date
  e-?mail
  fee
  film
  flyer
  hashtag
  hour
  invitation
  invite
  leaflet
  logo
  map
  menu
  name
  page
  photo
  photos
  plan
  poster
  program
  programme
  rate
  report
  sign
  site
  summary
  text
  ticket
  time
  video
  website
`);

/** Behind a form of “be”. */
export const calledOff = lines(`
  (?:blocked|refused|rejected|pulled|taken down|thrown out) by
  (?:given|let|promised|sold)(?: out| away)? (?:to )?(?:another|other|a second|somebody|someone|two)
  a disaster
  abandoned
  aborted
  adjourned
  at (?:great |real |serious )?risk
  broken off
  called off
  cancell?ed
  cut short
  disrupted
  evacuated
  in (?:danger|doubt|jeopardy|question|tatters)
  interrupted
  off(?=\\W*$| (?:because|after|since|now|the)\\b)
  over before
  overbooked
  oversold
  postponed
  put (?:back|off)
  ruined
  scrapped
  shut down
  sold twice
  spoiled
  spoilt
  stopped
  turned away
  up in the air
  without (?!problems?|trouble|a hitch|delay|us\\b|me\\b)
  wrecked
`);

/** Behind “to be”, “must be”, “will be”. */
export const movedOff = 'curtailed, delayed, missed, moved, rescheduled';

/** Behind an occasion, of themselves. */
export const fellThrough = lines(`
  (?:can't|won't|(?:can|could|did|do|does|may|might|will|would)(?: ?not|n't| no longer)) (?:now |possibly )?(?:be (?:held|opened|staged|there)|begin|go (?:ahead|live|on|out)|happen|open|proceed|run|start|take place)
  (?:had|has|have) (?:nothing to (?:drink|eat|see)|to (?:wait|move))
  (?:had|has|have)(?: now)? nowhere to (?:be|go)
  (?:had|has|have|with) (?:now )?no (?:band|caterer|chairs|dj|electricity|food|hall|heating|lights?|marquee|music|photographer|place|power|room|screen|seats|sound|speaker|stage|stand|tables|tent|venue|water)
  (?:is|are|was|were|begins?|goes ahead|opens?|starts?|took place|went ahead|stands?|left)(?: [\\w'-]+){0,3}? without (?:an?|any|chairs|food|heating|it\\b|its|them\\b|light|music|power|seats|sound|tables|water)\\b
  (?:is|was|are|were) (?:in|on) no [a-z]+
  (?:licen[cs]e|permission|permit)[^.;:]{0,30} (?:denied|expired|lapsed|not come|not granted|refused|withdrawn)
  (?:not|n't|no longer) (?:actually |be |been |go |gone |now |yet )*(?:advertised|announced|booked|built|finished|insured|licensed|live|open|possible|ready|registered|safe|set up)
  (?:remained|stayed|was|went|were) (?:black|blank|closed|dark|empty|shut|silent|unmanned|unstaffed)
  broke off
  closed (?:down )?by (?:the )?(?:council|fire|police)
  collapsed
  fell (?:apart|flat|through)
  froze
  lost (?:its|the|their) (?:band|booking|caterer|date|guest|hall|headliner|licen[cs]e|main|permit|photographer|place|slot|speaker|stage|venue)
  missed (?:its|the) (?:date|day|moment|slot)
  slip(?:s|ped)? (?:behind|by|into|past|to)
  went wrong
`);

/** Behind an occasion that did not last as long as it was to. */
export const cutOff = lines(`
  (?:broke off|ended|finished|stopped) (?:(?:half|part)(?:way|-way)?(?: through)?|(?:half|an?|two|three) (?:an )?hours? (?:early|too (?:early|soon))|after (?:only|just)|abruptly|before (?:its|the|their) (?:end|time)|early|in the (?:dark|middle)|mid-?way|too (?:early|soon))
  (?:had to|having to) (?:be (?:brought to an end|ended|halted)|break off|end|finish|stop)(?! (?:at|by|in time)\\b| for (?:lunch|dinner|tea|coffee|the night|a))
  came to (?:a|an) (?:abrupt |early |sudden )?(?:halt|standstill|stop|(?<=abrupt |early |sudden )end)
`);

/** Before an occasion: what somebody did to it. */
export const ruinedIt = lines(`
  broke off
  called off
  cancell?ed
  cost you
  delayed
  disrupted
  double-booked
  had to (?:break off|cut short|end|halt|interrupt|stop)
  interrupted
  jeopardi[sz]ed
  messed up
  miss
  missed
  misses
  overbooked
  postponed
  put (?:at risk|back|off)
  ruined
  spoiled
  spoilt
  stopped
  wrecked
`);

/** That what was to be there is not; with the occasion. */
export const notThere = lines(`
  (?:am|are|is|was|were)(?:n't| not) going to (?:arrive|be (?:built|delivered|finished|here|live|printed|ready|there|up)|come|happen|make it|work)
  (?:aren't|isn't|not|wasn't|weren't|no longer) available (?:after all|any (?:longer|more))
  (?:backed|cried|dropped|pulled) (?:off|out)
  (?:broke|broken|burned|burnt|collapsed|crashed|flooded|sank|smashed|stolen|stuck|sunk) (?:at|down|in|off|on|out|over|up)?
  (?:cannot|can't|could not|couldn't|did not|didn't|do not|does not|doesn't|don't|failed to|may not|might not|never|not able to|not going to|unable to|unlikely to|will not|won't) (?:actually |now )?(?:appear(?:ed)?|arrived?|attend|be (?:built|delivered|finished|flown|here|installed|live|made|online|printed|ready|repaired|set up|there|up|working)|came|come|get (?:there|here|to)|got (?:there|here|to)|make (?:another|it)|make(?= your| the)|perform|play|reach(?:ed)?|show(?:ed)? up|start(?:ed)?|turn(?:ed)? up|work(?:ed)?)
  (?:cannot|can't|could not|couldn't|may not|might not|will not|won't) be standing
  (?:can|could|may|might|will) (?:barely|hardly|scarcely) (?:be (?:built|delivered|finished|here|live|made|online|printed|ready|there|up)|arrive|make it|open|start)
  (?:failed|forgot|neglected|omitted) to (?:announce|book|bring|build|deliver|invite|order|place|publish|register|run|send)
  (?:had|has|have)n't (?:arrived|been (?:built|delivered|printed|sent)|come|reached|turned up)
  (?:had|has|have|'s|'ve) (?:been (?:closed|damaged|destroyed|flooded|held|impounded|lost|stolen)|burned down|burnt down|cancelled|collapsed|fallen|not (?:arrived|been (?:built|delivered|printed|sent)|come|reached|turned up))
  (?:has|have|had) lost (?:her|his|their) voice
  (?:is|are|was|were|been) (?:booked|given|let|promised|sold)(?: away| out)? (?:to )?(?:another|other|somebody|someone)
  (?:no one|nobody|no-one) (?:to|can|could|who can) (?:stand|step) in
  (?:no one|nobody|we (?:did not|didn't|forgot to|never)) (?:had )?(?:arrange|arranged|book|booked|confirm|confirmed|invite|invited|order|ordered|reserve|reserved)
  (?:sent|turned) away
  (?:still )?(?:is|are|was|were|'s|'re) (?:also |now |still )?(?:broken|closed|destroyed|down|flooded|gone|lost|missing|offline|stolen|stuck|unusable|wrecked|cancelled|impounded|seized|stranded)
  cancelled on (?:me|us)
  double[- ]book\\w*
  held (?:up )?(?:at|by|in)\\b
  late(?= for| to)
  no time (?:left )?to
  not (?:be |have |yet )*(?:arrive|built|delivered|finished|live|online|printed|ready|there|up|working)\\b
  nothing to show
  still (?:at|in|on) (?:a|an|the) (?:[a-z]+ )?(?:airport|border|customs|depot|factory|lorry|motorway|port|ship|train|truck|van|warehouse)
  too late
  you(?:'ll| have to| will| would) (?:be|do|go|manage|open|stand there|start) without
`);

/** Words that hang it on the occasion. */
export const during =
  '(?:all (?:over|through)|at|before|by the time|during|for|in the middle of|in time for|into|just before|on|over|right through|through|throughout|to|until after|when|before the (?:start|opening) of|(?:at|on|by) (?:the )?(?:beginning|day|end|eve|evening|height|morning|night|start) of)';

/** What is out of use. */
export const outages = lines(`
  (?:aren't|isn't|not|stopped|wasn't|weren't) (?:accepting|processing|taking) (?:any )?(?:bookings|cards|orders|payments)
  (?:before|in front of|outside) (?:closed|locked|shut) doors
  (?:no one|nobody) (?:can|could|was able to) (?:book|buy|check out|order|pay)
  broken
  closed
  crashed
  did(?: not|n't) work
  down
  failed
  not working
  off(?=(?: all)? black| all)|off air
  offline
  out of (?:action|order|stock)
  took no (?:bookings|orders|payments)
  unavailable
  unreachable
  without (?:a |an |any )?(?:card reader|card machine|electricity|internet|line|network|phones?|power|tills?)
`);

/** Without these there is no occasion. */
export const needed = lines(`
  band
  booth
  cake
  caterer
  catering
  chairs
  drinks
  driver
  electricity
  film
  flowers
  food
  hall
  heating
  interpreter
  lights?
  marquee
  microphones?
  minister
  music
  photographer
  photos
  power
  programmes
  projectors?
  room
  screens?
  sound
  speaker
  stage
  stand
  tickets
  venue
  water
`);

/** What opens to the world on a day. */
export const launched = lines(`
  album
  app
  bakery
  bar
  book
  caf[eé]
  campaign
  crowdfunding
  film
  gallery
  game
  hotel
  kiosk
  museum
  offer
  online shop
  platform
  pre-?sale
  product
  pub
  range
  restaurant
  sale
  salon
  shop
  single
  site
  stall
  store
  studio
  theatre
  ticket sale
  tickets
  web ?shop
  web ?site
  workshop
`);
export const notLaunched =
  "(?:cannot|can't|could not|couldn't|did not|didn't|failed to|never|not able to|unable to|will not|won't) (?:be (?:launched|live|online|open|opened|published|released|(?:in|on) (?:the )?(?:[a-z]+ )?(?:air|shelves|shops|stores?))|come out|go (?:live|on sale|online)|launch|let (?:anybody|anyone|people) in|open|premiere|serve|start selling|trade|welcome|went live)(?:ed)?, (?:was|were|is|are)(?: not|n't) (?:launched|live|online|open|opened|published|released)";
/** That a day for it was set. */
export const asPlanned = lines(`
  (?:announced|planned|promised)
  (?:at|from|since) (?:\\d|eight|midnight|nine|noon|seven|six|ten|twelve)
  as (?:advertised|agreed|announced|hoped|planned|promised|scheduled)
  in time
  on (?:\\w+day|launch|the (?:agreed|announced|day|planned|promised)|time)
  on (?:its|the|their|your) (?:very )?(?:first|opening) (?:day|evening|morning|night|weekend)
  on the (?:day|evening|morning|night) (?:of (?:its|the|their|your) (?:launch|opening)|you opened)
  this morning
  today
  tomorrow
  yesterday
`);

/** The day on which something of the client’s opens to the world. */
export const firstDay = '(?:its|their|your) (?:very )?(?:first|opening) (?:day|evening|night|weekend)';
export const lostFirst =
  "(?:cannot|can't|could not|couldn't|did not|didn't|failed to|never|unable to) (?:be ready for|go on|have|hold|open|reach|sell|serve|show|start|take place|trade|welcome), missed, missing, lost, without (?:a )?(?:light|power|stock|till|water)";
/** How it was on that day. */
export const stoodShut = '(?:had to |must |was left to )?(?:remain(?:ed)?|stay(?:ed)?|stood|was|were) (?:closed|dark|dead|down|empty|offline|shut)';
