/** Words of what goes on inside a house and is nobody else’s business. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** How somebody is who cannot work. */
export const unwell = lines(`
  at death's door
  at the (?:dentist|dentist's|doctor|doctor's|doctors|hospital|vet|vet's)(?! for you)
  bed-?ridden
  bereaved
  burn(?:ed|t)[ -]out
  concussed
  contagious
  convalescing
  down with (?:it|something|a|the)
  expecting(?! (?:you|your|the|a|it|to|this|that|them|us|more|no|about|around|rain|snow|delivery|delays?))
  having (?:an? )?(?:\\w+ )?(?:op|operation|surgery)
  home sick
  hospitali[sz]ed
  hung[ -]?over
  ill
  in a bad way
  in and out of hospital
  in bed
  in hospital
  in intensive care
  in labour
  in mourning
  in plaster
  in quarantine
  in the hospital
  incapacitated
  indisposed
  isolating
  jet-?lagged
  knackered
  laid low
  laid up
  off sick
  off work
  on crutches
  on long-term sick
  on sick leave
  on the mend
  on the sick list
  out of action
  out sick
  poorly(?=\\W*$|,| (?:all|and|for|lately|so|this|today|with|at|again|since|until))
  quarantined
  recovering
  recuperating
  self-isolating
  shattered(?=\\W*$|[,;]| (?:after|from|and))
  sick
  signed off(?: sick| work)?(?= (?:for|until|with|by|since)|\\W*$)
  under the knife
  under the weather
  undergoing (?:an? )?(?:\\w+ )?(?:op|operation|surgery|treatment)
  unwell
`);

/** What people fall ill with or suffer from. */
export const illnesses = lines(`
  allerg(?:y|ies)
  anxiety
  appendicitis
  bad back
  bereavement
  broken (?:ankle|arm|bones?|collarbone|elbow|finger|foot|hand|knee|leg|nose|rib|ribs|shoulder|thumb|toe|wrist)
  bronchitis
  burn-?out
  cancer
  chest infection
  chickenpox
  chikungunya
  cold
  concussion
  corona
  coronavirus
  cough
  covid(?:-19)?
  dengue(?: fever)?
  depression
  ear infection
  exhaustion
  eye infection
  fever
  flu
  food poisoning
  gastric flu
  gastritis
  gastroenteritis
  gout
  hangover
  hay fever
  headache
  heart attack
  heart trouble
  hernia
  high temperature
  infection
  influenza
  injur(?:y|ies)
  jaundice
  kidney stones?
  laryngitis
  long covid
  lumbago
  lurgy
  malaria
  measles
  mental health
  migraines?
  miscarriage
  mumps
  nasty bug
  nervous breakdown
  norovirus
  operation
  pink eye
  pneumonia
  rsi
  sciatica
  shingles
  sickness
  sinusitis
  slipped disc
  sore throat
  sprained ankle
  stomach (?:ache|bug|flu|upset|virus)
  stress
  stroke
  sunstroke
  surgery
  temperature
  throat infection
  tonsillitis
  tooth-?ache
  tummy bug
  typhoid
  vertigo
  viral(?: fever| infection)?
  virus
  whiplash
`);

/** What people break. */
export const bodyParts = lines(`
  achilles tendon
  ankle
  arm
  back
  collarbone
  elbow
  finger
  fingers
  foot
  hand
  hip
  knee
  leg
  neck
  nose
  rib
  ribs
  shoulder
  thumb
  toe
  tooth
  wrist
`);

export const family = lines(`
  aunt(?:y|ie)?
  baby
  best friend
  boy
  boyfriend
  brother(?:-in-law)?
  cat
  child
  children
  cousin
  dad
  daddy
  daughter(?:-in-law)?
  dog
  family
  father(?:-in-law)?
  fiancée?
  girl
  girlfriend
  godmother
  gran
  grand-?dad
  granddaughter
  grandfather
  grandma
  grandmother
  grandson
  granny
  husband
  in-laws
  kid
  kids
  little one
  mom
  mother
  mother-in-law
  mum
  mummy
  nana?
  nephew
  newborn
  niece
  parents
  partner
  puppy
  sister(?:-in-law)?
  son(?:-in-law)?
  step(?:father|mother|son|daughter)
  toddler
  twins
  uncle
  wife
`);

/** Kinds of absence that one is “on”. */
export const absences = lines(`
  (?:a )?winter break
  a business trip
  a course
  a cruise
  a day off
  a family (?:trip|visit)
  a hiking (?:tour|trip)
  a long weekend
  a mini-break
  a sabbatical
  a safari
  a skiing (?:holiday|trip)
  a stag do
  a study trip
  a training course
  a trip
  a week off
  a well-(?:earned|deserved) (?:break|holiday|rest)
  a world tour
  adoption leave
  annual leave
  bereavement leave
  business abroad
  business travel
  casual leave
  compassionate leave
  earned leave
  family leave
  furlough
  garden leave
  gardening leave
  hajj
  her hen do
  her holidays?
  her hols
  her honeymoon
  her leave
  her maternity leave
  her vacation
  his holidays?
  his hols
  his honeymoon
  his leave
  his paternity leave
  his stag do
  his vacation
  holidays?
  hols
  jury (?:duty|service)
  leave
  long leave
  maternity(?: leave)?
  medical leave
  military service
  my holidays?
  my honeymoon
  my leave
  my vacation
  paid leave
  parental leave
  paternity(?: leave)?
  pilgrimage
  pto
  reserve duty
  sabbatical
  secondment
  sick leave
  special leave
  stress leave
  study leave
  summer (?:break|holidays?)
  their holidays?
  their honeymoon
  unpaid leave
  vacation
`);

/** What somebody did who is with us no more. */
export const departures = lines(`
  been (?:headhunted|laid off|let go|made redundant|poached|sacked)
  defected
  given (?:her|his|my|their|us (?:her|his|their)) notice
  gone back to (?:college|school|uni|university)
  gone freelance
  got the (?:boot|chop|sack)
  handed in (?:her|his|my|their) (?:notice|resignation)
  jumped ship
  left (?:our|the) (?:agency|business|company|department|firm|practice|studio|team|workshop)
  left us(?! (?:a|an|her|here|his|in (?:doubt|no)|no|some|the|their|two|with|wondering|your)\\b)
  moved on to (?:another|a new|pastures new|a different|a competitor)
  parted company with us
  parted ways with us
  quit(?=\\W*$|[,;]| (?:last|this|yesterday|two|three|without|and|so|in|on|over|after))
  resigned
  retired unexpectedly
  started at (?:another|a competitor)
  taken (?:another job|early retirement|redundancy|a job (?:at|elsewhere|in|with))
  taken up another post
  tendered (?:her|his|my|their) resignation
  walked out on us
`);

/** Figures of speech for too much work, behind “we are”. */
export const overworked = lines(`
  all at sea
  at breaking point
  at full stretch
  at our limit
  at the end of our tether
  behind with everything
  bogged down
  booked to the hilt
  buried in
  buried under
  burning the (?:candle at both ends|midnight oil)
  chasing our tails
  completely full
  crammed
  drowning
  exhausted
  fire-?fighting
  flat out
  flat to the boards
  frantic
  inundated
  juggling
  maxed out
  on (?:our|my) knees
  on our last legs
  over capacity
  overbooked
  overburdened
  overextended
  overloaded
  overrun with
  overstretched
  overwhelmed
  overworked
  pulled in (?:all|every|too many) directions?
  pulling (?:all-nighters|double shifts|extra shifts|overtime)
  run off (?:our|my) feet
  run ragged
  rushed off (?:our|my) feet
  slammed
  snowed under
  spread (?:too |rather |very )?thin
  spreading ourselves
  strapped for (?:hands|people|resources|staff|time)
  stretched
  struggling to (?:cope|keep up)
  swamped
  tied up
  under (?:a lot of|great|huge|enormous|massive|heavy|so much) (?:pressure|stress)
  under the cosh
  under the pump
  under water
  up against it
  up the wall
  up to (?:our|my) (?:ears|elbows|eyeballs|eyes|necks?)
  working (?:double shifts|nights|overtime|round the clock|through the night)
`);

/** Trades of which there are too few, in the plural or as a mass. */
export const hands = lines(`
  animators
  artists
  bakers
  bricklayers
  builders
  cameramen
  carpenters
  chefs
  cleaners
  coders
  colleagues
  consultants
  cooks
  decorators
  designers
  developers
  devs?
  draughtsmen
  drivers
  editors
  electricians
  employees
  engineers
  fitters
  florists
  gardeners
  hands
  helpers
  illustrators
  installers
  interpreters
  joiners
  kitchen staff
  labour
  linguists
  manpower
  masons
  mechanics
  men
  of us
  painters
  pairs of hands
  people
  personnel
  photographers
  plasterers
  plumbers
  programmers
  proofreaders
  resources
  roofers
  seamstresses
  skilled (?:people|staff|workers)
  staff
  technicians
  testers
  tilers
  trainers
  translators
  tutors
  waiters
  welders
  workers
  workforce
  writers
`);

/** Programs that a house runs itself by. */
export const ownTools = lines(`
  airtable
  asana
  bamboohr
  basecamp
  bugzilla
  clickup
  confluence
  crm(?: system| software)?
  datev
  erp(?: system)?
  freshdesk
  gantt chart
  hubspot
  jenkins
  jira
  kanban(?: board)?
  mantis
  microsoft teams
  monday board
  monday\\.com
  netsuite
  odoo
  pipedrive
  quickbooks
  redmine
  salesforce
  sap
  servicenow
  sharepoint
  slack
  task board
  ticket system
  ticketing system
  time sheets?
  timesheets?
  toggl
  trac
  trello
  wrike
  xero
  youtrack
  zendesk
  zoho
`);

/** Machines and services of our own that break down, behind “our”. */
export const ownThings =
  '(?:air con|air conditioning|alarm|archive|back-?ups?|boiler|broadband|bus|calendar|camera|car|card reader|cement mixer|cloud storage|coffee machine|computer|computers|connection|copier|cutter|database|delivery van|diary|digger|disk|dishwasher|domain|drill|drive|drone|dryer|e-?mail|electricity|excavator|external drive|file server|freezer|fridge|generator|graphics card|hard (?:disk|drive)|heating|hosting|inbox|internet|iphone|ipad|kiln|kitchen|laptop|laser cutter|lens|licen[cs]e|lift|lorry|mac|machine|macbook|machines|mail|mailbox|microphone|mixer|mobile|monitor|mower|nas|network|office|oven|pc|phone|phones|phone line|phone system|photo archive|pizza oven|plotter|power|power supply|press|presses|printer|printing press|router|saw|scaffolding|scanner|screen|server|servers|sewing machine|shared drive|software|spray booth|studio|subscription|switchboard|tablet|telephone|till|tractor|trailer|transit|truck|van|vans|voicemail|vpn|washing machine|water|wi-?fi|workshop|(?:storage|store|server|print|post|sample)[ -]?room|storage|cellar|basement|roof|shed|garage|yard|website|ovens?|freezers?)';

/** What happens to such things. */
export const breakdowns = lines(`
  act(?:s|ed|ing) up
  at the garage
  blew up
  blow up
  blown up
  breaks? down
  broke
  broke down
  broken
  broken down
  burn(?:ed|t) (?:down|out)
  cannot cope
  clapped out
  conked out
  corrupted
  crash(?:es|ed)?
  cut off
  cut out
  dead
  defective
  developed a fault
  did not (?:boot|run|save|send|start|work)
  die[sd]?
  died on (?:me|us)
  down
  dropped out
  expired
  fail(?:s|ed)?
  faulty
  flooded
  fried
  froze
  frozen
  full up
  gave out
  gave up(?: the ghost)?
  given out
  given up(?: the ghost)?
  gone (?:down|bang|kaput|wrong)
  got (?:a virus|hacked|infected|stolen|stuck)
  ground to a halt
  hacked
  had (?:a|an) (?:outage|power failure|virus|fault)
  had to be (?:repaired|replaced|towed)
  held up
  in (?:for )?repair
  in the workshop
  infected
  jam(?:s|med)
  kaput
  keeps (?:breaking|crashing|cutting|dropping|failing|freezing|hanging|jamming|stopping)
  lapsed
  let (?:me|us) down
  lost (?:all|half|everything|our)
  lost power
  misbehav(?:es|ed|ing)
  not (?:booting|charging|syncing|working)
  off the road
  offline
  on strike(?: again)?
  on the blink
  on the fritz
  out of (?:action|order|service)
  overheat(?:s|ed)
  pack(?:s|ed) (?:it )?in
  pack(?:s|ed) up
  play(?:s|ed|ing) up
  refus(?:es|ed|ing) to
  ruined
  seized up
  soaked
  stalled
  stolen
  stopped (?:dead|working)
  stuck
  under water
  unusable
  went (?:bang|down|dead|missing|up in)
  without (?:power|water|heating)
  won't (?:boot|let|open|run|save|send|start|turn|work(?! (?:for (?:you|your|the)|on (?:the|a|that|your|\\d|[a-z]*day))\\b))
  would not (?:boot|let|open|run|save|send|start|turn|work(?! (?:for (?:you|your|the)|on (?:the|a|that|your|\\d|[a-z]*day))\\b))
  wouldn't (?:boot|let|open|run|save|send|start|turn|work(?! (?:for (?:you|your|the)|on (?:the|a|that|your|\\d|[a-z]*day))\\b))
  wrecked
`);

/** Those we buy from or hire. */
export const suppliers = lines(`
  agency
  bakers?
  bank
  bindery
  blacksmith
  box maker
  broadband provider
  builders?
  cabinet ?maker
  carpet people
  carriers?
  caterers?
  cleaners?
  contractors?
  copywriter
  courier (?:company|firm|service)
  couriers?
  data centre
  dealer
  delivery (?:company|firm|people|service)
  developers?
  distributors?
  dye works
  editors?
  electricians?
  engravers?
  fabric mill
  factory
  fitters?
  florists?
  forwarder
  foundry
  framers?
  freelance \\w+
  freelancers?
  furniture maker
  glaziers?
  hauliers?
  host
  hosting (?:company|firm|provider|people)
  hosts
  illustrators?
  importer
  internet provider
  isp
  joiners?
  lab
  laboratory
  laundry
  logistics (?:company|firm|partner)
  manufacturers?
  merchants?
  mill
  musicians?
  network provider
  nursery
  outfitter
  packaging (?:company|firm|plant)
  paint merchant
  paper (?:company|maker|merchant|mill|supplier)
  parcel service
  partner
  partner agency
  payment provider
  phone (?:company|provider)
  photographers?
  plant
  plasterers?
  plumbers?
  post office
  print(?:ing)? (?:company|firm|house|shop|works)
  printers?
  producer
  provider
  quarry
  removal (?:company|firm)
  rental (?:company|firm)
  reseller
  roaster
  roofers?
  sawmill
  scaffolders?
  seamstress(?:es)?
  ship
  shipper
  shipping (?:agent|company|line)
  sound engineer
  source
  stockists?
  stonemason
  studio we \\w+
  sub-?contractors?
  subbies
  suppliers?
  surveyors?
  tailors?
  tanners?
  technicians?
  third party
  tilers?
  timber (?:merchant|yard)
  timber yard
  translators?
  upholsterers?
  vendors?
  voice-?over artist
  wareh?ouse
  weavers?
  web host
  wholesalers?
  winery
  wood yard
  workshop
`);

/** What such people do or suffer, behind “our supplier”. */
export const supplierTroubles = lines(`
  (?:awaiting|waiting (?:for|on)) (?:(?:an?|fresh|her|his|its|more|new|spare|the|their) )*(?:(?!your\\b)[a-z-]+ )?(?:batch|boat|consignment|container|deliver(?:y|ies)|ferry|lorry|load|paper|parts?|ship|shipment|stock|supplies|timber|truck|van|vessel|yarn)(?! (?:from|of|to) you)
  (?:cannot|can't|could not|couldn't) pay (?:her|his|its|their) (?:bills|people|staff|suppliers|wages)
  (?:cash|cash[- ]flow|financial|money) (?:difficult(?:y|ies)|problems?|troubles?|worries)
  a day late
  a week late
  all over the place
  bankrupt
  be(?:ing)? difficult
  behind
  behind schedule
  blew up
  broke (?:her|his|their) word
  broke(?:n)? down
  burn(?:ed|t) down
  busy
  canceled
  canceled on us
  cancelled
  cancelled on us
  changed (?:its|their) prices
  charged us
  closed
  closed down
  collapsed
  cut us off
  damaged
  delayed
  delivery (?:problems|troubles?)
  did not (?:answer|come|deliver|reply|send|ship|show|turn up)
  didn't (?:answer|come|deliver|reply|send|ship|show|turn up)
  difficult
  difficulties
  disappeared
  does not (?:answer|deliver|have enough|reply)
  doesn't (?:answer|deliver|have enough|reply)
  double[- ]booked
  dragging (?:its|their|her|his) (?:feet|heels)
  dropped (?:out|us|the ball)
  failed to
  failed us
  fallen (?:behind|ill|through)
  fell (?:behind|ill|through)
  filed for
  flooded
  forgot
  forgotten
  going (?:bust|under)
  gone (?:away|bankrupt|bust|dark|into|missing|out of business|quiet|silent|under)
  got (?:it wrong|the wrong|ill)
  hacked
  had (?:a|an) (?:accident|breakdown|fire|flood|outage|power (?:cut|failure)|strike)
  having (?:difficulties|issues|problems|trouble)
  held (?:it|them|us) up
  ill
  in (?:administration|insolvency|liquidation|receivership|trouble)
  in (?:financial|money) (?:difficult(?:y|ies)|trouble)
  insolvent
  issues
  keeps? (?:cancelling|changing|delaying|failing|fobbing|forgetting|getting|letting|making|missing|postponing|promising|putting|sending|stalling|telling)
  late
  late again
  let (?:us|me) down
  letting us down
  lost
  made (?:a|an) (?:error|mess|mistake)
  messed (?:it |this |things )?up
  mislaid
  missed
  mixed (?:it|them|things) up
  mixed up
  moving
  muddled
  no (?:more )?(?:ink|leather|oak|paint|paper|parts|steel|stock|timber|toner|wood)(?: left)?(?=\\W*$|[,;:]| (?:and|at|for|so|this|until)\\b)
  no longer (?:makes?|stocks?|trading)
  not (?:answering|delivered|delivering|replied|replying|sent|shipped)
  offline
  on holiday
  on strike
  on vacation
  out of (?:business|ink|oak|paper|paint|stock|toner|wood|fabric)
  overbooked
  overloaded
  overrun
  overstretched
  overwhelmed
  packed in
  packed up
  playing up
  postponed
  problems
  pulled out
  pulled the plug
  put (?:its|their|up) prices?
  raised (?:its|their) prices?
  ran out
  refused
  refuses
  refusing
  run out
  running (?:behind|late)
  sent (?:us |me )?(?:the|a) wrong
  short of
  short-staffed
  shut(?: down)?
  sick
  slow
  snowed under
  struggling
  stuck in
  swamped
  technical (?:problems|difficulties)
  trouble
  unable to
  unavailable
  under water
  understaffed
  unreachable
  unreliable
  vanished
  walked (?:off|out)
  went (?:bankrupt|bust|dark|down|into|missing|on strike|quiet|silent|under)
  without (?:power|staff|stock)
  wrong
`);

/** Where people go to rest. */
export const holidayPlaces = lines(`
  algarve
  alps
  amalfi coast
  andamans
  bahamas
  bali
  barbados
  beach
  canaries
  canary islands
  cancun
  caribbean
  corfu
  cornwall
  corsica
  costa brava
  costa del sol
  country
  crete
  croatia
  cyprus
  devon
  dolomites
  dordogne
  dubai
  florida
  fuerteventura
  goa
  gran canaria
  greece
  hawaii
  himalayas
  ibiza
  italy
  kerala
  kos
  la palma
  lake district
  lake garda
  lanzarote
  lapland
  majorca
  maldives
  mallorca
  malta
  mauritius
  mountains
  north sea
  ooty
  phuket
  portugal
  provence
  pyrenees
  rhodes
  rimini
  sardinia
  scottish highlands
  seaside
  seychelles
  sicily
  spain
  sri lanka
  sun
  tenerife
  thailand
  turkey
  tuscany
  tyrol
  zakynthos
`);

/** What befalls a firm that we buy from, however far behind its name it is told. */
export const houseFates = lines(`
  (?:(?:all kinds|all sorts|a lot|endless amounts|lots|no end|a (?:good|great) deal|plenty) of|nothing but) (?:bother|difficult(?:y|ies)|grief|hassle|problems|strife|troubles?)
  (?:a|an|the|her|his|its|one) (?:[\\w-]+ )?(?:boiler|cutter|furnace|generator|kiln|loom|machine|oven|press|saw) (?:has |had )?(?:blew up|broke(?:n)?(?: down)?|caught fire|exploded|fail(?:s|ed)|gave up|given up|is (?:broken|down|out of order)|jam(?:s|med)|packed up|stopped)
  (?:booked (?:out|solid|up)|fully booked)
  (?:bother|difficult(?:y|ies)|grief|hassle|headaches|problems?|strife|troubles?) with (?:a|an|customs|her|his|its|one of|the|their)
  (?:cannot|can no longer|can't|could no longer|could not|couldn't|(?:is|are|was|were) (?:no longer able|not able|unable) to) (?:afford|cope|find (?:an?y?|drivers|enough|people|staff)|get (?:enough|hold of)|keep up|meet|pay|ship|source)
  (?:caught|crippled|held up|hit|knocked out|overtaken|paralysed|plagued|ravaged|struck|wiped out) by (?:a|an|blight|disease|fire|floods?|frost|hackers|hail|illness|storms?|strikes?|the)
  (?:ceased|stopped|suspended) (?:answering|delivering|making|picking up|production|replying|returning|taking (?:calls|orders)|trading)
  (?:clos(?:ed|es|ing)|shuts?) for (?:a|christmas|january|february|july|august|december|most of|repairs|summer|the|three|two|winter)
  (?:closed|closing|shut|shutting) (?:her|his|its|their|up) (?:books|business|doors|factory|gates|mill|plant|shop|shutters|works|workshop)
  (?:delivered|sent|shipped|supplied) (?:me |us )?(?:a damaged|a faulty|broken|damaged|faulty|only half|the wrong|too few|too little)
  (?:her|his|its|their) (?:drivers|men|people|staff|workers) (?:are on|have gone|have walked|walked|went)
  (?:left|leaves|leaving) (?:me|us) (?:hanging|high and dry|in the lurch|stranded|waiting|without)
  (?:let|lets|letting) (?:me|us) down
  (?:mess(?:ed|es|ing)|mucked|mucking) (?:me|us) (?:about|around)
  (?:raised|put up|doubled|hiked|increased) (?:all )?(?:her|his|its|their) prices
  (?:took|taken|taking) on (?:far |much )?(?:more than|too many|too much)
  a strike (?:broke out|followed|halted|started|stopped)
  bankrupt
  bankruptcy
  been (?:bought (?:out|up)|taken over)
  behind with
  burn(?:ed|t) (?:down|out|to the ground)
  changed hands
  closed for good
  done a runner
  fight(?:s|ing)? (?:for (?:her|his|its|survival|their)|with (?:customs|her|his|its|the|their))
  go(?:es|ing|ne) (?:bankrupt|belly up|broke|bust|out of business|to the wall|under)
  gone to ground
  gone up in (?:flames|smoke)
  had (?:a|an|another|two) (?:[\\w-]+ )?(?:break-?in|burglary|explosion|fire|flood|heart attack|outage|power (?:cut|failure)|strike|stroke)
  hands (?:full|more than full)
  in (?:dire|deep|desperate|serious) (?:straits|trouble|water)
  in(?:to)? (?:administration|insolvency|liquidation|receivership)
  insolvent
  kept (?:me|us) (?:dangling|guessing|hanging|waiting)
  lost (?:all|almost all|half|most of) (?:her|his|its|of|their|the)
  lost (?:her|his|its|their) (?:best|big|biggest|contract|drivers?|entire|foreman|lease|licen[cs]e|main|only|premises|staff|whole|workshop)
  more orders than
  nothing (?:has gone|goes|went) right
  out of business
  overturned
  put (?:me|us) off (?:again|once more|three times|twice|yet again)
  put (?:me|us) on (?:a|its|the|their) waiting list
  short of (?:boards?|cash|containers|drivers|fabric|glass|hands|ink|lorries|men|money|paper|parts|people|staff|steel|stock|timber|wood|workers)
  stood (?:me|us) up
  strung (?:me|us) along
  vanished
  went (?:bankrupt|belly up|broke|bust|out of business|to the wall|under|up in (?:flames|smoke))
`);

/** What a program or a machine does to those who work with it. */
export const machineFates = lines(`
  ate
  broke down
  broken down
  crash(?:es|ed|ing)?
  delet(?:es|ed|ing)
  dropped out
  fail(?:s|ed)?
  forg(?:ets?|ot|otten)
  freez(?:es|ing)
  froze
  frozen
  garbled
  gave up
  got stuck
  hung
  jumbled
  los(?:es|ing)
  lost
  misbehav(?:es|ed|ing)
  mix(?:es|ed|ing)
  muddled
  played up
  playing up
  refus(?:es|ed|ing)
  scrambled
  shut down
  shut itself
  stopped
  swallow(?:s|ed|ing)
  went (?:bang|dead|down|haywire|wrong)
  won't
  would not
  wouldn't
`);

/** What people do far from work, behind “is” or “went”. */
export const pastimes = lines(`
  angling
  backpacking
  basking
  camping
  canoeing
  climbing
  cruising
  cycling
  diving
  fishing
  golfing
  hiking
  horse riding
  kayaking
  lying on (?:a|the) beach
  paragliding
  sailing
  skiing
  snorkelling
  snowboarding
  sunbathing
  sunning (?:herself|himself|itself|themselves)
  surfing
  trekking
`);

/** Those of whom it is plain that we buy from them, with no “our” in front. */
export const plainSuppliers = lines(`
  bindery
  carrier
  courier (?:company|firm|service)
  distributor
  dye works
  fabric mill
  forwarder
  foundry
  haulage (?:company|firm)
  haulier
  hosting (?:company|provider)
  importer
  merchants
  paper (?:merchant|mill)
  parcel service
  print works
  sawmill
  shipping (?:agent|company|line)
  stockist
  sub-?contractor
  supplier
  timber (?:merchant|yard)
  wholesaler
  wood yard
`);
