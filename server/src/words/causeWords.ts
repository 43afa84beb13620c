/** Words for telling what went wrong and whose doing it was. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** How work goes wrong, and what it costs. */
export const wentWrong = lines(`
  (?:am|are|been|gets?|getting|got|is|was|were) cut
  (?:days?|hours?|weeks?|months?|fortnight) behind
  (?:isn't|not|wasn't|weren't)(?: been| be| yet)? (?:attached|booked|cleaned|collected|covered|delivered|done|filed|finished|fixed|fitted|included|made|ordered|paid|picked up|printed|processed|ready|registered|sealed|sent|served|signed|there|working)
  (?:two|three|four|five|six|ten|\\d+) short
  a (?:day|week|month|fortnight) behind
  all over the floor
  arrived (?:cold|hot|soft|stale|warm)
  at a standstill
  audit
  back to (?:square one|the beginning)
  backlog
  behind schedule
  bent
  bitten
  bitter
  blank
  bled through
  bleeding through
  blew
  blistered
  blistering
  blocked
  blocked in
  blown
  blurred
  blurry
  bolted
  bounced
  bounced back
  bowed
  breakdowns?(?! of\\b)
  broke
  broken
  browning
  bubbl(?:ed|es|ing)
  buckled
  burned
  burned out
  burnt
  burnt out
  burst
  call-out
  can't (?:be|close|do|file|finish|fit|get|go|open|print|start|use)
  canceled
  cancelled
  cannot (?:be|close|do|file|finish|fit|get|go|open|print|start|use)
  chalky
  chipped
  choked
  clipped
  clogged
  cloudy
  collapsed
  come apart
  come off
  complaints?
  confusion
  corroded
  corrosion
  corrupt(?:ed)?
  could not
  couldn't
  cracked
  cracking
  cracks?
  crash(?:ed|es)?
  creased
  crooked
  cropped
  crumbling
  cupped
  cupping
  curdled
  cut off
  cut out
  cut short
  cutting out
  damaged?
  damp
  dangerous
  dead
  delay(?:ed|s)?
  deleted
  dented
  dents?
  did not (?:arrive|come|fit|go|happen|load|match|open|start|work)
  didn't (?:arrive|come|fit|go|happen|load|match|open|start|work)
  died
  dirty
  disallowed
  distorted
  distressed
  does not (?:add|close|fit|match|open|run|start|work)
  doesn't (?:add|close|fit|match|open|run|start|work)
  don't (?:add|close|fit|match|open|run|start|work)
  double
  double (?:booking|charge|entry|payment)s?
  double payment
  double[- ]booked
  double[- ]charged
  doubled up
  dried (?:out|up)
  dripping
  drips
  drooped
  drooping
  dull
  duplicated?
  duplicates
  dusty
  dying
  empty-handed
  ended up
  erased
  eroded
  errors?
  escaped
  expired
  extra (?:charges?|costs?|day|hours?|journey|trip|visit)
  faded
  failed
  failures?
  fallen
  fallen through
  falling (?:apart|off|over)
  faults?
  faulty
  fell (?:apart|down|off|out|over|through)
  fell due
  felted
  feverish
  filthy
  fined
  fingerprints
  flaking
  flat
  flat battery
  flooded
  footprints
  for nothing
  frayed
  fraying
  frost(?:ed)? damage
  frozen
  fuzzy
  gaping
  gaps
  garbled
  gone (?:astray|bad|black|brown|cold|cloudy|flat|hard|missing|mouldy|off|soft|sour|wrong|yellow)
  got lost
  got out
  grainy
  ground to a halt
  hacked
  had to (?:be (?:cancelled|cut|redone|re-?\\w+|thrown)|bin|cancel|change|charge|come back|cut|drive|give up|go back|guess|leave|rebook|rebuild|redo|refit|reorder|repaint|repeat|reprint|reset|return|re-?\\w+ (?:it|them|the)|scrap|start (?:again|from|over)|stop|throw|turn (?:back|round)|wait)
  held up
  hissing
  hold-?ups?
  hole
  holes
  hours lost
  hurt
  ill again
  illegible
  in pieces
  in tatters
  in vain
  incomplete
  incorrect
  infected
  infested
  injured
  interest charges?
  invaded
  invalid
  itching
  jammed
  jams
  lame
  lapsed
  late
  late fee
  later than
  leaked
  leaking
  leaks?
  leggy
  lifting
  limping
  limps
  locked in
  locked out
  longer than
  loose
  lopsided
  loss(?:es)?
  lost
  lost (?:a|an|half|two|three|the)
  lumpy
  marks? on
  melted
  mess
  mis-?aligned
  misprint
  misprints?
  missed
  missing
  misspel(?:led|t)
  misspelling
  mistakes?
  misunderstandings?
  mix-?ups?
  mixed up
  mold
  moldy
  mould
  mouldy
  muddled?
  muffled
  nearly lost
  never (?:arrived|came|got|happened|left|reached)
  no longer
  noisy
  not (?:fit|work|working)
  nothing (?:arrived|came|worked)
  nowhere near
  off by
  off-?line
  off-center
  off-centre
  on hold
  one (?:bed|chair|place|plate|room|seat) short
  out by
  out of date
  out of focus
  out of level
  out of square
  out of stock
  out of sync
  out of time
  out of true
  out of tune
  outages?
  overbooked
  overcooked
  overdue
  overexposed
  overgrown
  overheated
  overheating
  overpayment
  overrun
  overspent
  overweight
  pale
  parked in
  patchy
  peeled
  peeling
  penalties
  penalty
  pixelated
  postponed
  problems?
  puckered
  puckering
  pulled
  pushed back
  ran off
  ran out
  rattling
  refused
  rejected
  reminder fee
  ripped
  rolled back
  rotten
  rotting
  rubbed off
  ruined
  run out
  running behind
  running late
  running out
  runny
  rust
  rusted
  rusty
  sagged
  sagging
  scared
  scratch(?:es)?
  scratched
  scuffed
  second (?:delivery|journey|trip|visit)
  seized(?: up)?
  short
  short of
  short-?handed
  shortfall
  shrank
  shrivelled
  shrunk
  shut out
  sick
  silted
  sinking
  slipped
  smashed
  smeared
  smears
  smells
  smelly
  smoking
  smudged
  snagged
  snapped
  soaked
  soggy
  sold out
  sore
  sour
  soured
  spam folder
  split
  spoil(?:ed|t)
  spooked
  squeaking
  stained
  stains?
  stale
  stalled
  sticking
  sticks
  stopped working
  streaks
  streaky
  stripey
  stuck
  stung
  subsided
  sunk
  surcharge
  surcharges?
  swelled
  swollen
  the fault
  there (?:goes|went)
  tight
  time-barred
  to redo
  too (?:big|cold|dark|few|heavy|high|hot|large|late|little|long|loose|low|narrow|salty|short|small|soft|sweet|tall|thick|thin|tight|wide)
  tore
  torn
  tripped
  tripped out
  tripping
  trips
  trouble
  turned (?:black|brown|sour|yellow)
  turned away
  turned back
  turned down
  twice
  twisted
  typos?
  unable
  unable to
  undercooked
  underexposed
  underpaid
  underpayment
  understaffed
  unenforceable
  uneven
  unfinished
  unlevel
  unpaid
  unreachable
  unreadable
  unsafe
  unsharp
  unstable
  unusable
  upset
  upside down
  useless
  void
  warped
  washed away
  washed out
  wasn't (?:done|delivered|finished|made|on|ready|there)
  wasted
  wasted journey
  water-?logged
  we(?:'re| are|'ve been| were) (?:still )?behind
  went (?:astray|bad|black|brown|cloudy|cold|dead|down|flat|hard|missing|mouldy|off|out|over|sour|up in|wrong|yellow)
  went missing
  weren't (?:done|delivered|finished|made|on|ready|there)
  wet
  wild goose
  will not (?:charge|run|turn)
  will not (?:close|fit|open|start|work)
  wilted
  wilting
  wiped
  wobbles
  wobbly
  won't (?:charge|run|turn)
  won't (?:close|fit|open|start|work)
  wonky
  worn
  worn out
  worthless
  wrinkled
  wrong
  wrongly
  yellowing
`);

/** What people do to work and goods: beside something gone wrong it says whose doing that was. */
export const handling = lines(`
  assume
  assure
  bake
  bang
  bash
  bill
  block
  boil
  book
  build
  bury
  buy
  change
  charge
  chop
  clamp
  click
  close
  coat
  code
  connect
  copy
  count
  cover
  cross
  cut
  deliver
  dig
  drag
  drill
  drive
  drop
  dump
  edit
  empty
  engrave
  enter
  fiddle
  file
  fill
  fit
  fold
  force
  forward
  freeze
  fry
  glue
  guess
  handle
  hang
  heat
  hide
  hit
  install
  invoice
  keep
  key
  key in
  kick
  knock
  label
  lay
  lean
  leave
  load
  lock
  loosen
  mail
  mark
  measure
  mix
  mount
  move
  mow
  nail
  open
  order
  overfill
  overlook
  overwater
  pack
  paint
  park
  paste
  place
  plant
  plug
  post
  pour
  press
  print
  promise
  prune
  pull
  push
  put
  quote
  reset
  reverse
  route
  rub
  save
  saw
  scan
  schedule
  scrub
  season
  sell
  send
  set
  set up
  ship
  shut
  skip
  solder
  sort
  spell
  spray
  stack
  stamp
  stand
  steam
  step
  stick
  stop
  store
  stuff
  swap
  switch
  tell (?:us|me|you|him|her|them)
  throw
  tick
  tie
  tighten
  tip
  touch
  tow
  transfer
  transpose
  treat
  trim
  try to
  turn
  type
  unload
  unlock
  unplug
  upload
  use
  walk
  wash
  water
  weigh
  weld
  wire
  wrap
  write
`);

/** What clients do that nobody holds against them. */
export const welcome = lines(`
  agree
  allow
  ask
  belong
  bring (?:us|me) (?:cake|tea|coffee)
  come with
  cope
  deserve
  enjoy
  feel
  find
  give (?:us|me) (?:a day|more|the go)[a-z-]*
  guess right
  hear
  help
  hope
  kindly
  let us know
  like
  love
  mention
  mind
  need
  notice
  point (?:it|this|that) out
  prefer
  report
  request
  say
  see
  spot
  suggest
  tell us (?:at once|early|in time|straight away)
  think
  trust
  want
  warn
  wish
`);
