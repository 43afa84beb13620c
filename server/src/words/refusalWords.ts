/** Words of saying no. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Behind “we can’t”, what makes it no refusal: joy, honesty about what is not known, trouble on our side, terms. */
export const notRefused = lines(`
  access
  afford to lose
  agree more
  and won't
  arrive
  be (?:certain|sure|blamed|happier|held|liable|more|prouder|responsible|too|wrong|everywhere|seen|reached)
  beat
  believe
  blame
  but
  catch up
  claim
  compare
  compete
  complain
  confirm yet
  connect
  count
  decide (?:between|yet|which|whether|if)
  deny
  describe
  detect
  detract
  do (?:without|better|enough|any harm)(?! for)\\b
  do much better
  download
  emphasise
  emphasize
  even (?:begin|start|imagine|see|tell|remember)
  ever (?:thank|repay)
  exclude
  exist
  explain
  express
  fault
  feel
  figure
  find
  foresee
  forget
  gauge
  get (?:enough|hold of|in|into|over|past|through|to the|the (?:file|page|link|door|form))
  go wrong
  guarantee
  hear
  help (?:but|feeling|it|myself|ourselves|noticing|thinking|smiling)\\b
  hide
  hurt
  imagine
  judge
  just (?:assume|guess|ignore|wait)\\b
  keep up
  know
  load
  log in
  log on
  lose
  make out
  make sense
  measure
  miss
  name
  notice
  open
  overstate
  play the
  praise
  predict
  promise
  prove
  put (?:into words|a figure|a number|my finger)\\b
  quite (?:see|tell|read|make|place|remember|say)\\b
  reach
  read
  recall
  recognise
  recognize
  recommend
  remember
  reproduce
  resist
  rule out
  say
  see(?! (?:my|our) way)
  seem to
  sleep
  speak (?:for|highly)\\b
  speculate
  spot
  stand
  start (?:until|before|without)\\b
  stop
  stress
  tell
  thank
  think
  trace
  underestimate
  understand
  verify
  view
  wait
  win
  wish
  wrong
`);

/** What a firm does for its clients, in the first form: “we will not” with one of these says no. */
export const services = lines(`
  accept(?! any liability)\\b
  accommodate
  act on
  adjust your
  agree
  allow (?:this|that|it|you|for|any)\\b
  approve
  attend your
  authori[sz]e
  back down
  bargain
  be (?:able|accepting|adding|attending|bidding|carrying|changing|coming back|continuing|covering|doing|entering|extending|giving|going (?:ahead|any|beyond|down|forward|further|lower)|granting|handing|honou?ring|including|issuing|joining|lowering|making (?:any|an|this|that|the)|moving (?:on|forward|ahead|the|your)|negotiating|offering|paying|printing|proceeding|providing|pursuing|quoting|reconsidering|reducing|refunding|reimbursing|releasing|renewing|replacing|sending (?:you )?(?:a|any|the)|signing|submitting|supplying|supporting|taking (?:any|it|on|part|this|that|you|your|the)|tendering|waiving|working (?:on|with|for) (?:this|that|it|you|your))\\b
  bend
  bid
  budge
  change our (?:mind|price|terms|position|decision|stance)\\b
  come down
  commit
  compensate
  concede
  consent
  consider
  continue (?:with|to|this|our|the)\\b
  cover (?:this|that|it|the|your)\\b
  credit
  deal with (?:this|that|it)\\b
  discount
  discuss
  do (?:anything|it|so|that|this|those|these|your|any|another|the)\\b
  endorse
  engage
  entertain
  exchange
  extend (?:the|your|this|our|that|any)\\b
  fund
  give (?:you a|you any|you the|any|away|up our|out|refunds|discounts|way|permission|references)\\b
  go (?:any|beyond|down|further|into|lower|below|that far|there)\\b
  grant
  hand (?:over|out)\\b
  honou?r
  host
  increase
  issue
  join
  lend
  lower
  make (?:any|an|that|this|these|it any|exceptions?|concessions?|further)\\b
  match
  negotiate
  offer
  participate
  pay (?:for|the|this|that|any|back|out|more)\\b
  permit
  print this
  proceed
  provide
  pursue
  put up with
  quote
  reconsider
  reduce
  refund
  reimburse
  reinstate
  release
  renegotiate
  renew
  repay
  rethink
  rush(?! you)
  sell (?:it|this|that|you|them)\\b
  shift
  sponsor
  stretch
  submit a
  supply
  support (?:this|that|it|your|the)\\b
  sweeten
  take (?:any|back|it|on|part|responsibility for the|that|this|your|you on|the job)\\b
  take things further
  tender
  throw in
  tolerate
  undertake
  waive
  work (?:for that|for less|with you|on this|on that|under)\\b
  write off
`);

/** What is refused to nobody: “visitors cannot”. */
export const otherSubjects = lines(`
  anybody
  anyone
  anything
  browsers?
  buyers
  cats?
  children
  customers
  dogs?
  drivers
  everything
  google
  guests?
  how
  machines?
  members
  ones
  parents
  patients
  people
  phones?
  readers
  reasons?
  shoppers
  somebody
  someone
  something
  students
  tenants
  that
  things
  users
  viewers
  visitors
  what
  where
  whether
  which
  who
  why
`);

/** What was wished to be done with a thing, and “cannot be”. */
export const passiveDeeds = lines(`
  added on
  attached
  bleached
  booked
  built
  carved
  connected
  coupled
  drilled
  dyed
  embroidered
  engraved
  enlarged
  erected
  filmed
  fitted
  framed
  hemmed
  hung
  imported
  installed
  integrated
  joined
  knocked down
  knocked through
  laid
  let out
  linked
  mounted
  opened
  painted
  paired
  planted
  plastered
  plugged in
  printed
  put (?:back|in|up)
  recovered
  repaired
  reserved
  restored
  retouched
  saved
  set up
  sewn
  stained
  synced
  taken (?:in|out|up)
  translated
  varnished
  widened
  wired up
`);

/** What a client may wish to do: “sorry, you can’t”. */
export const yourDeeds = lines(`
  add
  alter
  amend
  book
  borrow
  bring
  build
  cancel
  carry over
  change
  choose
  claim
  collect
  combine
  come (?:along|back|early|in|over|round)
  copy
  defer
  downgrade
  drop
  end
  exchange
  extend
  film
  get
  hang
  hang on to
  have
  hire
  hold
  invite
  keep
  leave (?:early|it|them)
  move
  opt out
  order
  paint
  park
  pass it on
  pay
  pick
  postpone
  publish
  put
  record
  rent
  reserve
  return
  send (?:it|them) back
  share
  sit
  skip
  smoke
  split
  stay
  sublet
  swap
  switch
  take
  transfer
  upgrade
  use (?:both|our|the (?:code|discount|photos?|pictures?|voucher)|two)
  watch
  withdraw
`);

/** What a client asks for and may be told is not to be had. */
export const wishes = lines(`
  access
  additions?
  adjustments?
  advance
  advances
  allowances?
  alterations?
  amendments?
  animations?
  answer
  application
  applications
  appointment
  approval
  bookings?
  cancellations?
  cash
  change
  changes
  cheques?
  claim
  claims
  collection
  compensation
  concessions?
  consultations?
  corrections?
  credit
  credits
  date change
  deadline extension
  deferral
  deliveries
  delivery
  demands?
  deposits?
  discounts?
  downloads?
  early access
  edits?
  enquiry
  evening work
  exceptions?
  exchanges?
  exclusivity
  expedited [a-z]+
  express [a-z]+
  extensions?
  extras?
  fast track
  free [a-z]+
  gift wrapping
  gluten-free [a-z]+
  half days?
  home visits?
  idea
  installation
  installments
  instalments?
  invitation
  invoice changes
  joint [a-z]+
  late (?:check-?out|entries|payment|starts?)
  lower [a-z]+
  modifications?
  name changes?
  negotiations?
  night work
  offer
  on-site [a-z]+
  orders?
  overnight [a-z]+
  overtime
  part payment
  partial [a-z]+
  payment by [a-z]+
  payment plans?
  personali[sz]ation
  petition
  postponements?
  price (?:reductions?|matching|cuts?)
  priority [a-z]+
  proposal
  quotation
  raw files
  re-?negotiation
  re-?prints?
  re-?scheduling
  re-?shoots?
  rebates?
  rebookings?
  redelivery
  reductions?
  reference
  references
  refunds?
  reimbursement
  remote work
  request
  requests
  returns?
  revisions?
  rush (?:jobs?|orders?|work)
  same-day [a-z]+
  samples
  saturday [a-z]+
  shipping
  sole use
  source files
  special [a-z]+
  split payments?
  storage
  subletting
  submission
  substitutions?
  suggestion
  sunday [a-z]+
  support
  swaps?
  tender
  trade-ins?
  transfers?
  trial period
  upgrades?
  visits?
  walk-ins
  weekend [a-z]+
  wish
  wishes
  withdrawals?
`);
