/** What a client, a colleague or a supplier may be expected to do. Data only: verbs in their first form. */
import { lines } from './lines';

/** Not to have done it is a failing, on whichever side. */
export const duties = lines(`
  acknowledge
  act on
  advise
  alert
  announce
  answer
  approve
  arrange
  attach
  attend to
  authori[sz]e
  back up
  bear in mind
  bother
  brief
  bring
  call
  cancel
  care
  chase
  check
  clarify
  clean
  clear
  co-operate
  collect
  come back to
  come to
  comment
  communicate
  complete
  confirm
  consider
  consult
  contact
  cooperate
  copy
  copy in
  correct
  decide
  declare
  deliver
  deposit
  disclose
  do (?:as|what|your|his|her|their|the|it|a|any|anything|so|that|this)
  do the job
  double-?check
  e-?mail
  enclose
  enter
  explain
  fill (?:it|them|that|this|the [\\w-]+) (?:in|out)
  fill in
  fill out
  finali[sz]e
  find the time
  finish
  follow
  follow up
  forward
  fulfil
  fulfill
  get (?:it|them|the [\\w-]+) (?:back )?to (?:us|me)
  get around to
  get back to
  get in touch
  get round to
  give
  hand in
  hand over
  heed
  help
  honou?r
  inform
  inspect
  instruct
  involve
  keep (?:his|her|their|your|to|us|me|its|an eye|track)
  leave (?:us|me|a|the|enough|any)
  let (?:us|me|anyone|anybody|you|him|her) (?:in|know|have)
  lift a finger
  listen
  lock
  look
  look at
  look into
  make sure
  make up (?:his|her|their|your) minds?
  meet
  mention
  name
  note
  notice
  notify
  obey
  own up
  pass (?:the|your|our|his) [a-z]+ (?:on|along)
  pass it on
  pass on
  pay
  pay attention
  phone
  pick up
  prepare
  proof-?read
  provide
  raise
  read
  realise
  realize
  recogni[sz]e
  register
  release
  remember
  remind
  renew
  reply
  report
  reserve
  respond
  return
  review
  ring
  say
  see fit
  send
  send (?:it|them|the [\\w-]+) back
  separate
  share
  show
  show up
  sign
  sign off
  sort
  speak to
  speak up
  specify
  spell out
  spot
  state
  stick to
  stop
  submit
  supervise
  supply
  take (?:any|care|notice|part|the time|the trouble|action|it seriously)
  take a look
  talk to
  tell
  test
  text
  think
  think to
  tick
  transfer
  treat
  turn up
  understand
  update
  upload
  verify
  wait
  warn
  wire
  write
  write back
  write down
`);

/** What a colleague or a supplier is expected to do as well, while a client may or may not. */
export const workDuties = lines(`
  act
  apply
  arrange for
  ask
  book
  charge
  choose
  come
  deliver
  fit
  fix
  hang
  include
  install
  invite
  keep
  label
  load
  look (?:properly|closely|at)
  look twice
  make
  measure
  mount
  order
  pack
  place
  plan
  post
  print
  put
  register
  repair
  replace
  ring
  run
  save
  set
  set up
  ship
  switch
  think
  turn
  unload
  wash
  water
  wrap
`);

/** Nor is it a choice of the client’s to leave these undone: “you did not ask us first”. */
export const clientDuties = lines(`
  act on (?:it|this|our)
  ask (?:us|me|first|anyone|anybody|before|beforehand|whether|if|for (?:help|permission|advice))
  book (?:it|them|the \\w+ )?in time
  measure
  order (?:it|them|the \\w+ )?(?:in|on) time
  plan (?:ahead|for|properly)
  put (?:it|this|that|anything) in writing
  react
  save (?:it|the|a|your)
  try
`);

/** What one tells others or asks them, so that “you could have told us” is a reproach. */
export const telling = lines(`
  advise
  alert
  ask
  avoid
  brief
  call
  check
  clarify
  communicate
  consult
  contact
  e-?mail
  explain
  flag
  give
  inform
  let
  listen
  look
  mention
  message
  notice
  notify
  own up
  phone
  prevent
  put
  raise
  read
  remind
  reply
  respond
  ring
  said so
  save
  say
  send
  speak
  specify
  spot
  tell
  text
  think
  wait
  warn
  write
`);

/** What one “should have” done to be without blame; not what one should have got by now. */
export const shouldHave = lines(`
  acted
  added
  advised
  alerted
  anticipated
  approved
  arranged
  asked
  attached
  backed
  been (?:able|aware|careful|checked|clear|clearer|faster|honest|more|on|paying|quicker|ready|spotted|stricter|there|watching)
  booked
  briefed
  brought
  budgeted
  called
  cancelled
  caught
  checked
  chosen
  clarified
  cleaned
  cleared
  come
  complained
  confirmed
  contacted
  corrected
  dealt
  decided
  declared
  delivered
  disclosed
  done
  double-?checked
  expected
  filed
  filled
  finished
  flagged
  followed
  foreseen
  forwarded
  given
  gone
  handed
  informed
  insured
  kept
  known
  labelled
  left
  let
  listened
  locked
  looked
  made
  measured
  mentioned
  noticed
  notified
  objected
  opened (?:my|our|the) (?:e-?mails?|letters?|mails?|messages?|parcels?)
  ordered
  packed
  paid
  passed
  phoned
  picked
  planned
  prepared
  proof-?read
  protected
  put
  questioned
  raised
  read
  realised
  realized
  registered
  reminded
  renewed
  replied
  reported
  reserved
  responded
  returned
  rung
  said
  saved
  sent
  shared
  shown
  signed
  sorted
  specified
  spell-?checked
  spoken
  spotted
  stayed
  stopped
  submitted
  supervised
  supplied
  switched
  taken
  talked
  tested
  thought
  ticked
  told
  tried
  turned
  updated
  uploaded
  verified
  vetted
  waited
  warned
  watched
  written
`);

/** What comes from a client and may be wrong, late or unclear. */
export const handedIn = lines(`
  account number
  address
  addresses
  answers?
  approach
  artwork
  brief
  briefing
  briefs
  changes
  choice
  comments
  contents?
  contributions?
  copy
  corrections?
  data
  dates?
  decisions?
  description
  details?
  dimensions
  directions
  documents?
  drawings?
  e-mails?
  entries
  estimates?
  feedback
  figures
  files?
  form
  forms
  guest list
  guidance
  handwriting
  ideas?
  images?
  information
  input
  instructions?
  ip list
  list
  lists
  logo
  map
  material
  materials
  measurements?
  message
  messages
  notes?
  numbers
  order
  orders
  paperwork
  photographs?
  photos?
  pictures?
  plans?
  proofs?
  purchase order
  replies
  reply
  requests?
  requirements
  responses?
  scans?
  schedule
  sketch
  sketches
  specification
  specifications
  specs?
  spreadsheet
  statement
  template
  texts?
  timetable
  translations?
  wishes
  wording
`);

/** What is wrong with them. */
export const flawed = lines(`
  (?:difficult|hard) to (?:decipher|follow|make out|read|understand)
  a (?:complete |total |right )?(?:mess|muddle|shambles|jumble)
  all over the place
  ambiguous
  anything but (?:clear|complete|correct|legible|precise|readable)
  at fault
  badly (?:lit|made|written|scanned|worded|wrong)
  blurred
  blurry
  chaotic
  conflicting
  confused
  confusing
  contradictory
  corrupt
  defective
  disorgani[sz]ed
  erroneous
  false
  faulty
  full of (?:errors|mistakes|typos|gaps|holes)
  half-?baked
  half-?finished
  haphazard
  hopeless
  illegible
  impossible to (?:read|follow)
  inaccurate
  incoherent
  incomplete
  inconsistent
  incorrect
  insufficient
  late
  low-?res
  low-?resolution
  messy
  misleading
  misspelt
  mixed up
  muddled
  obsolete
  of no use
  off by [\\w ]+
  out of date
  outdated
  patchy
  poor
  riddled with [a-z]+
  rushed
  shoddy
  sketchy
  sloppy
  slow
  too (?:late|small|vague|short|dark|blurry)
  unclear
  unreadable
  unusable
  useless
  vague
  woolly
  worthless
  wrong
`);

/** What there may be an old one of beside the right one. */
const versions =
  '(?:address|artwork|colours?|colors?|copy|dates?|designs?|draft|drawings?|figures?|files?|forms?|labels?|layout|letterhead|lists?|logos?|measurements?|menus?|names?|numbers?|photos?|pictures?|plans?|plates?|prices?|proofs?|rates?|scans?|sheets?|sizes?|templates?|texts?|translations?|versions?|wording)';

/** The same in front of a noun: “the wrong file”, “conflicting instructions”. */
export const flawedBefore = lines(`
  bad
  blurred
  blurry
  conflicting
  confused
  confusing
  contradictory
  corrupt
  defective
  different
  erroneous
  false
  faulty
  half-?baked
  half-?finished
  illegible
  imprecise
  inaccurate
  incomplete
  inconsistent
  incorrect
  insufficient
  last (?:month|season|spring|summer|autumn|winter|time|week|year)'s(?= (?:[a-z-]+ )?${versions}\\b)
  low-?res
  low-?resolution
  misleading
  mistaken
  muddled
  obsolete
  old(?= (?:[a-z-]+ )?${versions}\\b)
  out-of-date
  outdated
  poor
  poor-quality
  sloppy
  unclear
  unreadable
  unusable
  vague
  wrong
  wrongly [a-z]+
`);
