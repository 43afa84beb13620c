/** Words for telling what went wrong and whose doing it was. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** How work goes wrong, and what it costs. */
export const wentWrong = lines(`
  (?:am|are|been|gets?|getting|got|is|was|were) cut
  (?:days?|hours?|weeks?|months?|fortnight) behind
  (?:isn't|not|wasn't|weren't)(?: been| be| yet)? (?:attached|booked|cleaned|collected|covered|delivered|done|filed|finished|fixed|fitted|included|made|ordered|paid|picked up|printed|processed|ready|registered|sealed|sent|served|signed|there|working)
  a (?:day|week|month|fortnight) behind
  all over the floor
  at a standstill
  back to (?:square one|the beginning)
  backlog
  behind schedule
  bent
  blank
  bled through
  bleeding through
  blew
  blocked
  blown
  blurred
  blurry
  bounced
  broke
  broken
  bubbl(?:ed|es|ing)
  buckled
  burnt
  burst
  call-out
  can't (?:be|close|do|file|finish|fit|get|go|open|print|start|use)
  canceled
  cancelled
  cannot (?:be|close|do|file|finish|fit|get|go|open|print|start|use)
  chipped
  clogged
  cloudy
  collapsed
  come apart
  come off
  complaints?
  confusion
  could not
  couldn't
  cracked
  cracks?
  crashed
  creased
  crooked
  curdled
  cut off
  cut short
  damaged?
  damp
  dead
  delay(?:ed|s)?
  dented
  dents?
  did not (?:arrive|come|fit|go|happen|load|match|open|start|work)
  didn't (?:arrive|come|fit|go|happen|load|match|open|start|work)
  died
  dirty
  does not (?:add|close|fit|match|open|run|start|work)
  doesn't (?:add|close|fit|match|open|run|start|work)
  don't (?:add|close|fit|match|open|run|start|work)
  double
  double (?:booking|charge|entry|payment)s?
  double[- ]booked
  double[- ]charged
  dried (?:out|up)
  drooped
  drooping
  dull
  dying
  ended up
  errors?
  expired
  extra (?:charges?|costs?|day|hours?|journey|trip|visit)
  faded
  failed
  failure
  fallen
  fallen through
  falling (?:apart|off|over)
  faults?
  faulty
  fell (?:apart|down|off|out|over|through)
  fined
  flaking
  flat battery
  flooded
  fuzzy
  garbled
  gone (?:astray|bad|black|brown|cold|cloudy|flat|hard|missing|mouldy|off|soft|sour|wrong|yellow)
  got lost
  grainy
  ground to a halt
  had to (?:be (?:cancelled|cut|redone|re-?\\w+|thrown)|bin|cancel|change|charge|come back|cut|drive|give up|go back|guess|leave|rebook|rebuild|redo|refit|reorder|repaint|repeat|reprint|reset|return|re-?\\w+ (?:it|them|the)|scrap|start (?:again|from|over)|stop|throw|turn (?:back|round)|wait)
  held up
  hold-?ups?
  hole
  holes
  illegible
  in pieces
  in tatters
  incomplete
  incorrect
  jammed
  late
  later than
  leaked
  leaking
  leaks?
  lifting
  locked out
  longer than
  lopsided
  loss(?:es)?
  lost
  marks? on
  melted
  mess
  misprints?
  missed
  missing
  misspel(?:led|t)
  mistakes?
  misunderstandings?
  mix-?ups?
  mixed up
  moldy
  mouldy
  muddled?
  never (?:arrived|came|got|happened|left|reached)
  no longer
  not (?:fit|work|working)
  nothing (?:arrived|came|worked)
  nowhere near
  off by
  off-?line
  on hold
  out by
  out of date
  out of stock
  overdue
  overheated
  overrun
  overspent
  pale
  peeled
  peeling
  penalty
  pixelated
  postponed
  problems?
  pushed back
  refused
  rejected
  rotten
  rotting
  rubbed off
  ruined
  running behind
  running late
  rusted
  rusty
  sagging
  scratch(?:es)?
  scratched
  scuffed
  second (?:delivery|journey|trip|visit)
  short of
  shrank
  shrunk
  sinking
  slipped
  smashed
  smeared
  smudged
  snapped
  soaked
  soggy
  soured
  spoil(?:ed|t)
  stained
  stains?
  stalled
  stopped working
  stuck
  surcharge
  the fault
  there (?:goes|went)
  tight
  to redo
  too (?:big|cold|dark|few|heavy|high|hot|large|late|little|long|loose|low|narrow|salty|short|small|soft|sweet|tall|thick|thin|tight|wide)
  tore
  torn
  tripped
  tripping
  trouble
  twice
  typos?
  unable to
  underpaid
  uneven
  unfinished
  unpaid
  unreadable
  unusable
  upside down
  useless
  warped
  wasn't (?:done|delivered|finished|made|on|ready|there)
  wasted
  water-?logged
  we(?:'re| are|'ve been| were) (?:still )?behind
  went (?:astray|bad|black|brown|cloudy|cold|dead|down|flat|hard|missing|mouldy|off|out|over|sour|up in|wrong|yellow)
  weren't (?:done|delivered|finished|made|on|ready|there)
  wet
  will not (?:close|fit|open|start|work)
  wilted
  won't (?:close|fit|open|start|work)
  wonky
  worthless
  wrinkled
  wrong
  wrongly
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
