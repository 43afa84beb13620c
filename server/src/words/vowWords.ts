/** Words of promises that nobody can keep. Data only, each list sorted; verbs stand in the form that follows “will”. */
import { lines } from './lines';

/** What somebody “will always” do once we have done our work. */
export const feats = lines(`
  answer correctly
  answer the phone
  be (?:a step |one step |miles |streets )?ahead
  be ahead of
  be spot on
  beat (?:the|their|your) (?:competition|competitors?|market|rivals?)
  come (?:back )?when called
  come out on top
  come top
  find the (?:best|correct|perfect|right) [a-z]+
  get (?:it|things|everything) right
  get the (?:best|correct|right) [a-z]+
  have the (?:best|correct|perfect|right) [a-z]+
  hit the (?:mark|target)
  know (?:exactly )?what to (?:do|say)
  know the (?:best|correct|right)? ?answers?
  land on (?:his|her|its|their|your) feet
  make the (?:best|correct|right) [a-z]+
  say the (?:correct|perfect|right) [a-z]+
  start first time
  win
`);

/** What work, things and people do when they fail, as in “our seals never leak”. */
export const failings = lines(`
  blow
  break
  break down
  break off
  buckle
  burn out
  burst
  cave in
  chip
  clog
  collapse
  come apart
  come loose
  come off
  come unstuck
  corrode
  crack
  crash
  crumble
  decay
  deteriorate
  disappoint
  disappoint anyone
  disappoint you
  discolour
  drift (?:off|out of) \\w+
  drip
  drop out
  drop the ball
  drop(?=\\W*$|[,;])
  err
  fade
  fail
  fall apart
  fall behind
  fall behind schedule
  fall off
  fall over
  fall short
  fall through
  falter
  flake
  flood
  fray
  freeze
  get anything wrong
  get hacked
  get it wrong
  get lost
  get stolen
  get stuck
  get things wrong
  give out
  give up the ghost
  give way
  go astray
  go bust
  go down
  go missing
  go off the rails
  go offline
  go out of (?:line|shape|step|true|tune)
  go out of date
  go out of fashion
  go stale
  go under
  go wrong
  hang
  have to wait
  jam
  keep you waiting
  lag
  leak
  let anybody down
  let anyone down
  let anything in
  let in
  let people down
  let us down
  let water in
  let you down
  lose a case
  lose a file
  lose a parcel
  lose any
  lose anything
  lose data
  lose its colour
  lose its shape
  lose time
  lose your
  make a mistake
  make an error
  make errors
  make mistakes
  malfunction
  mess up
  miss a beat
  miss a call
  miss a date
  miss a deadline
  miss a delivery
  miss a launch
  miss a thing
  miss an appointment
  miss an order
  miss any
  miss anything
  miss deadlines
  miss our
  miss your
  need attention
  need cleaning
  need cutting
  need maintenance
  need mending
  need painting
  need repainting
  need repairing
  need replacing
  need servicing
  need sharpening
  need touching up
  need tuning
  overheat
  overrun
  peel
  perish
  rain in
  rot
  run dry
  run late
  run out
  run over
  rust
  scratch
  seize up
  shatter
  shrink
  slip out of \\w+
  slip through
  slip up
  smudge
  snap
  spill
  split
  spoil
  squeak
  stain
  stall
  stick(?=\\W*$|[,;]| again)
  stop working
  stumble
  tarnish
  tear
  time out
  tip over
  trip
  turn yellow
  warp
  wear off
  wear out
  wilt
  wobble
`);

/** The same, said of what is done to things: “cannot be hacked”. */
export const failed = lines(`
  a minute late
  a second late
  an issue again
  beaten
  behind schedule
  compromised
  cracked
  damaged
  defeated
  disrupted
  down
  forgotten
  hacked
  intercepted
  interrupted
  kept waiting
  late
  let down
  lost
  mislaid
  misplaced
  missed
  offline
  out of date
  out of order
  out of service
  out of stock
  overlooked
  overpowered
  penetrated
  picked
  scratched
  short of stock
  stolen
  tampered with
  unavailable
  unreachable
  without power
  wrong
`);

/** Trouble with machines and programs, of which a promise knows none. */
export const outages = lines(`
  bugs?
  crash(?:es)?
  data loss
  downtime
  glitch(?:es)?
  interruptions?
  outages?
  system failures?
`);

/** Trouble of any kind. */
export const troubles = lines(`
  accidents?
  blemish(?:es)?
  breach(?:es)?
  breakages?
  breakdowns?
  complaints?
  complications?
  cracks?
  damage
  defects?
  delays?
  disappointments?
  disruptions?
  errors?
  failures?
  faults?
  flaws?
  gaps?
  hassle
  headaches?
  hiccups?
  hitch(?:es)?
  hold-?ups?
  inaccurac(?:y|ies)
  issues?
  leaks?
  losses
  marks?
  mishaps?
  misprints?
  mistakes?
  mix-?ups?
  mould
  nasty surprises?
  omissions?
  overruns?
  problems?
  recurrences?
  repeats?
  risks?
  scratch(?:es)?
  setbacks?
  slip-ups?
  slips?
  snags?
  spelling mistakes?
  stains?
  stoppages?
  streaks?
  surprises?
  teething problems?
  trouble
  typos?
  unpleasant surprises?
  weak points?
  weak spots?
  worries
`);

/** What only a perfect thing is, whatever it is said of. */
export const perfections = lines(`
  bomb-?proof
  bug-free
  bug-proof
  bulletproof
  burglar-?proof
  cheat-?proof
  crash-?proof
  defect-free
  error-free
  fail-?safe
  fault-free
  faultless
  faultlessly
  flaw-free
  flawless
  flawlessly
  fool-?proof
  fraud-?proof
  glitch-free
  hack-?proof
  hacker-?proof
  idiot-?proof
  impenetrable
  impregnable
  indestructible
  infallible
  infallibly
  invulnerable
  mistake-free
  problem-free
  risk-free
  tamper-?proof
  theft-?proof
  trouble-free
  typo-free
  unbeatably reliable
  unbreakable
  uncrackable
  unfailing
  unfailingly
  unhackable
  zero-defect
`);

/** What a thing cannot be fully. */
export const absolutes = lines(`
  accurate
  bulletproof
  certain to \\w+
  correct
  dependable
  effortless
  error-free
  flawless
  foolproof
  free of errors
  free of faults
  free of mistakes
  free of risk
  hack-proof
  leak-free
  leak-proof
  maintenance-free
  painless
  perfect
  private and safe
  protected
  reliable
  risk-free
  safe
  safe from hackers
  seamless
  secure
  smooth
  stable
  tamper-proof
  trouble-free
  unbreakable
  uninterrupted
  water-?proof
  watertight
  weather-?proof
  worry-free
`);

/** What nobody has in full. */
export const certainties = lines(`
  accuracy
  availability
  cover against everything
  data security
  discretion at every moment
  peace of mind
  perfection
  precision
  protection
  punctuality
  reliability
  safety
  satisfaction
  security
  success
  uptime
`);

/** What becomes of the work in a rosy future, and does not rest with us alone. */
export const triumphs = lines(`
  be a hit
  be a huge success
  be a resounding success
  be a roaring success
  be a runaway success
  be a sensation
  be a success
  be a triumph
  be booked solid
  be full every
  be fully booked all
  be fully booked every
  be given permission
  be out of this world
  be packed every
  be sold out
  be the best at
  be the best in
  be the envy of
  be the market leader
  be the number one
  be the star of
  be the talk of
  be worth double
  beat all
  beat every
  blow (?:you|them|everyone) away
  blow your competitors
  bring in thousands
  change your life
  come out on top
  come through
  earn back
  earn you a fortune
  exceed all expectations
  exceed all your expectations
  exceed every expectation
  exceed your wildest
  get every
  get the job
  go according to plan
  go exactly as
  go exactly to plan
  go like clockwork
  go off without
  go perfectly
  go to plan
  go viral
  go without a hitch
  hit the jackpot
  make history
  make you a fortune
  make you rich
  make you the market leader
  outlive (?:you|us|the lot|everyone|your \\w+)
  outperform all
  outperform every
  outrank every
  outsell
  pass any
  pass every
  pass first time
  pass the audit
  pass the exam
  pass the inspection
  pass the test
  pass with flying colours
  pay for itself
  persuade everyone
  rank first
  rank number one
  rank top
  recoup every
  rule in our favour
  rule in your favour
  run (?:\\w+ )?perfectly
  run flawlessly
  run like clockwork
  run smoothly from start to finish
  run without (?:any )?(?:fail|faults?|problems?|trouble)
  save you a fortune
  say yes
  sell like hot cakes
  sell out
  sign at once
  solve all
  solve every
  succeed
  sweep the board
  take the world by storm
  turn every head
  win back every
  win(?! (?:or|some)\\b)
  work like a charm
  work perfectly
  work wonders
  wow every
`);

/** How those feel who only see the bright side. */
export const delights = lines(`
  amazed
  astonished
  astounded
  blown away
  bowled over
  captivated
  dazzled
  delighted
  ecstatic
  enchanted
  enthralled
  happy
  impressed
  moved to tears
  over the moon
  overwhelmed
  pleased
  satisfied
  speechless
  spellbound
  stunned
  thrilled
  won over
`);

/** Words for growth that nobody can foresee. */
export const growths = lines(`
  boom
  double
  explode
  go through the roof
  multiply
  quadruple
  rocket
  shoot up
  sky-?rocket
  soar
  surge
  treble
  triple
`);

/** What such growth is hoped for of. */
export const gains = lines(`
  bookings
  business
  click-?through rate
  clicks
  conversions?
  customer numbers?
  customers
  downloads
  earnings
  enquiries
  followers
  footfall
  income
  inquiries
  investment
  leads
  money
  occupancy
  orders
  profits?
  ranking
  rankings
  reach
  response rate
  return
  returns
  revenue
  revenues
  sales
  savings
  sign-?ups
  subscribers
  takings
  traffic
  turnover
  visitor numbers
  visitors
`);

/** What we are proud to do; with “always” it is a promise. */
export const successes = lines(`
  achieve
  answer
  arrive (?:on time|early|punctually|safe)
  beat (?:the|our|all|every|any)
  come out
  come out perfect
  come up with
  complete
  deliver
  do everything right
  do it right
  exceed
  find a solution
  find a way
  find the best
  find the ideal
  find the perfect
  find the right
  finish (?:on time|early|within|by|what)
  get it done
  get it right
  get the best
  get there
  get through
  give you the best
  hit (?:the|our|every|deadlines|targets)
  keep all
  keep every
  keep our
  keep to
  keep your
  make it happen
  make it on time
  make it work
  meet (?:our|your|all|every|the|deadlines|expectations|targets|demands)
  outperform
  pass (?:the|every|all|inspections?|audits?)
  pick up
  reply
  respond
  ship on time
  solve
  stay within
  stick to
  succeed
  surpass
  turn up on time
  win
  work perfectly
`);

/** How our people and things are when nothing is ever amiss. */
export const alwaysRight = lines(`
  able to
  accessible
  at hand
  at your disposal
  at your service
  available
  correct
  fast
  free of
  in stock
  in time
  number one
  on call
  on hand
  on schedule
  on the dot
  on time
  online
  perfect
  punctual
  reachable
  ready
  reliable
  right
  safe
  secure
  spot on
  spotless
  the best
  the fastest
  the first
  there
  there for you
  there to help
  up
  up and running
  up to date
  working
`);

/** Names of what has ended “for good”. */
export const ended = lines(`
  banish
  banished
  be rid of
  behind you
  clear up
  cleared up
  cure
  cured
  cures
  eliminate
  eliminated
  eliminates
  end
  ended
  ends
  eradicate
  eradicated
  eradicates
  finished with
  fix
  fixed
  fixes
  get rid of
  gets rid of
  gone
  got rid of
  over
  over and done with
  put a stop to
  put an end to
  puts a stop to
  puts an end to
  remove
  removed
  removes
  resolve
  resolved
  resolves
  rid of
  settle
  settled
  solve
  solved
  solves
  sort
  sorted
  stamp out
  stop
  stopped
  stops
  vanish
  vanished
`);

/** Beginnings of a vow, and figures of speech for what is beyond doubt. */
export const oaths = lines(`
  (?:promise|swear) on my life
  as sure as eggs is eggs
  bank on it
  bank on that
  bet (?:anything|any money|money|my house|my last rupee|my life|my shirt|my bottom dollar|my career|my reputation|our reputation|the farm|the house|the ranch)
  bet your (?:boots|house|last pound|life|shirt)
  beyond a shadow of a doubt
  beyond all doubt
  beyond any doubt
  beyond the shadow of a doubt
  cast-iron guarantee
  cross my heart
  eat my hat
  give you (?:my|our) (?:\\w+ )?(?:guarantee|promise|word)
  hand on heart
  i personally vouch
  i swear
  i vouch
  mark my words
  my hand in the fire
  on my honou?r
  on my mother's grave
  put (?:my|our) hands? in the fire
  put (?:my|our) reputation on it
  put your (?:house|life|money|mortgage|shirt) on (?:it|that)
  scout's honou?r
  stake (?:my|our) (?:good |whole )?(?:business|career|life|name|reputation)
  swear on
  swear to you
  take (?:it|that) to the bank
  take my word for it
  trust me on (?:that|this)
  upon my word
  we personally vouch
  we swear
  we vouch
  word of honou?r
  you have (?:my|our) (?:\\w+ )?(?:assurance|guarantee|pledge|promise|vow|word)
`);

/** What cannot fail, by name. */
export const sureThings = lines(`
  (?:a |as good as )done deal
  a cert
  a certainty
  a dead cert
  a dead certainty
  a foregone conclusion
  a formality
  a given
  a guaranteed success
  a lead-pipe cinch
  a lock
  a mathematical certainty
  a mere formality
  a racing certainty
  a safe bet
  a shoo-in
  a slam dunk
  a sure bet
  a sure thing
  a sure-fire success
  a surefire success
  a walkover
  absolutely certain
  assured
  beyond doubt
  certain
  in the bag
  inevitable
  never in doubt
  not in doubt
`);

/** What rests with others, and is only boasted of where it is “bound to” come. */
export const grants = lines(`
  accept
  agree
  approve
  arrive
  attract
  be (?:approved|delivered|done|finished|full|granted|in time|on time|ready|there)(?! (?:if|when)\\b)
  boost
  bring
  buy
  choose
  come through
  convince
  delight
  double
  get approved
  get the job
  get the loan
  get the permit
  get the visa
  get your \\w+
  go down well
  impress
  increase
  love
  make (?:everyone|everybody|you|your \\w+|them)
  pass
  pay
  please
  say yes
  sell
  sign
  succeed
  win
  work
`);

/** Who and what means harm to what we build. */
export const attackers = lines(`
  attackers?
  bots?
  burglars?
  crooks?
  fraudsters?
  gales?
  hackers?
  intruders?
  moths?
  scammers?
  spammers?
  storms?
  thie(?:f|ves)
  vandals?
  virus(?:es)?
  woodworms?
`);

/** What is said to be gone for good once we have dealt with it. */
export const pests = lines(`
  algae
  ants
  bugs?
  buzz
  condensation
  cracks?
  damp
  draughts?
  errors?
  faults?
  glitch(?:es)?
  hum
  knotweed
  leaks?
  limescale
  mice
  mold
  moles
  moss
  mould
  noise
  pain
  problems?
  rats
  rattle
  rot
  rust
  smell
  spam
  squeak
  stains?
  virus(?:es)?
  wasps
  water
  weeds?
  woodworm
`);

/** What bothers those who live or work beside a job, and machines that hum. */
export const nuisances = lines(`
  bother
  buzz
  complaints
  crackle
  disruption
  drop-?outs?
  dust
  fuss
  grief
  hassle
  headaches
  hum
  mess
  noise
  smells?
  stress
  trouble
  worries
`);

/** A very small part, down to which something is said to be right. */
export const smallest = lines(`
  bolt
  cent
  comma
  crumb
  dot
  drop
  full stop
  grain
  hair
  inch
  letter
  millimet(?:er|re)
  minute
  penny
  pixel
  screw
  seam
  second
  stitch
`);

/** How far a promise goes that knows no end and no exception; each counts only beside a promise. */
export const extremes = lines(`
  (?:day|month|week|year) in(?: and|,|) (?:day|month|week|year) out
  (?:dry|good|solid|sound|standing|there|tight) in (?:a|two) hundred years
  (?:each and every|every last) (?!one of (?:them|these) (?:was|were)\\b)[a-z]+
  (?:no|without) exceptions?(?=\\W*$)
  absolutely (?:anyone|anything|everybody|everyone|everything|nobody|nothing)
  come (?:hell|rain)\\b
  for (?:as )?long as you (?:keep|live|own)
  for (?:a|another|the next) hundred years
  for as long as you have (?:it|the|them|this)
  from the first [a-z]+ to the last
  in any light
  in any year to come
  no matter (?:how (?:bad|big|busy|cold|hard|heavy|hot)|what (?:comes|gets|happens|they|you throw)|when|where (?:i am|you are|it))\\b
  not ever
  till (?:you're|you are) (?:grey|ninety|old)
  till your (?:dying day|retirement)
  until (?:you're|you are) (?:grey|ninety|old)
  whatever (?:comes|goes wrong|happens|life throws|you throw at (?:it|them|us))
  whatever the (?:load|road|season|sky|traffic|weather|wind)
  without (?:so much as )?(?:a|the) (?:single |slightest |smallest )?(?:blip|break|crease|glitch|hiccup|hitch|mark|scratch|second|stumble|wobble)
`);

/** What stays as it is when the work lasts. */
export const lastingStates = lines(`
  bright
  clean
  clear
  dry
  glued
  online
  put
  safe
  secret
  sharp
  shut
  straight
  tight
  white
`);

/** Verbs of what people notice, and would notice if something went wrong. */
export const noticing = lines(`
  experience
  feel
  find
  get
  have
  hear
  lose
  miss
  notice
  see
  spot
  suffer
`);

/** What is said to be so by a hundred per cent. */
export const soundStates = lines(`
  airtight
  clean
  clear
  dry
  exact
  flat
  fresh
  identical
  intact
  invisible
  level
  right
  roadworthy
  smooth
  solid
  sound
  soundproof
  square
  steady
  straight
  tight
  true to size
  weatherproof
  windproof
`);
