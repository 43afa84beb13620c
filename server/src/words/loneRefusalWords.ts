/** What is said no to in a sentence that stands alone, and what such a sentence promises rather than refuses. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** “We will not …” before these is a kindness, a calm word or a manner of speaking. */
export const kindDenials = lines(`
  abandon
  allow (?:that|this|it)
  argue
  ask
  be\\b
  bill
  bite
  blame
  bore
  bother
  break
  budge
  cease
  change
  charg
  complain
  count
  deny
  detain
  disappoint
  distract
  disturb
  doubt
  embarrass
  even
  expect
  fail
  fall
  feel
  find
  finish
  forget
  gain
  get
  giv(?:e|ing) (?:away|in|less|short|up)
  go (?:away|into|on|over|wrong)
  guess
  hear
  hesitat
  hide
  hold (?:it|that|this) against
  hurry
  hurt
  interrupt
  invoic
  jok
  judge
  keep(?:ing)? (?:you|it long|your (?:deposit|money))
  kid
  know
  labou?r
  laugh
  leave (?:before|until|you)
  let
  lie
  like
  look(?:ing)? (?:back|for)
  lose
  mean
  mention
  mind
  miss
  need
  notic
  object
  overrun
  panic
  pretend
  prolong
  push
  regret
  repeat (?:it|myself|that)
  rest
  retir
  rush
  say
  see
  settle for
  shar
  show off
  sit
  sleep
  sound
  spam
  spoil
  stand in
  start (?:before|until)
  stop
  suffer
  suggest
  sulk
  surpris
  take (?:up|long|much)
  tell
  tire
  touch (?:it|a thing|anything|your)
  try
  use (?:it|your|them) (?:against|for)
  wait
  wast
  worry
`);

/** What can be done for somebody, in the passive. */
export const grantedDeeds = lines(`
  accepted
  accommodated
  added
  allowed
  approved
  considered
  covered
  delivered
  done
  exchanged
  extended
  given(?: out)?
  granted
  handed (?:out|over)
  honou?red
  included
  issued
  kept open
  lent(?: out)?
  made
  met
  offered
  opened
  paid(?: back| out)?
  permitted
  processed
  provided
  redone
  reduced
  refunded
  reimbursed
  released
  replaced
  reprinted
  returned
  sent out
  signed
  supplied
  supported
  taken on
  undertaken
  waived
  written
`);

/** What somebody is glad not to get: “Hidden extras? No.” */
export const unwanted = lines(`
  bother
  catch
  charges?
  damage
  delays?
  downsides?
  extras?
  fees?
  fuss
  hassle
  mess
  mistakes?
  pain
  problems?
  regrets?
  risks?
  side effects
  snags?
  strings
  surprises?
  trouble
  worries
`);
