/** Words by which a letter says until when its price holds, in many people’s ways. Data only; alternatives of patterns over small letters, each list sorted. */
import { lines } from './lines';

/** Times that a date is told by, besides those of the calendar. */
export const limitTimes = lines(`
  (?:19|20)\\d\\d
  (?:st|saint) [a-z]+(?:'s)?(?: day| eve)?
  [a-z]+'s (?:day|eve|night)
  \\d{1,2}(?:st|nd|rd|th)
  advent
  agm
  april
  august
  autumn
  bank holiday
  batch
  board
  brochure
  budget
  calving
  candlemas
  catalogue
  christmas
  clocks
  close of business
  close of play
  council
  daffodils
  december
  delivery
  diwali
  easter
  eid
  epiphany
  february
  first storm
  flakes
  fortnight
  friday
  frosts?
  half[- ]?term
  hanukkah
  harvest
  hay ?making
  hogmanay
  holi
  january
  july
  june
  labou?r day
  lady day
  lambing
  lammas
  lent
  longest day
  march
  martinmas
  meeting
  memorial day
  michaelmas
  midnight
  monday
  month-end
  months?
  new year(?:'s)?(?: eve| day)?
  noon
  november
  october
  palm sunday
  pancake day
  planting
  price list
  quarter
  ramadan
  saturday
  school
  schools
  season
  september
  shearing
  shortest day
  shrove tuesday
  silage
  snow
  snowdrops
  solstice
  spring
  stocks?
  summer
  sunday
  tea ?time
  terms?
  thanksgiving
  the holidays
  thursday
  tomorrow
  tonight
  trip
  tuesday
  twelfth night
  visit
  wassail(?: night)?
  wednesday
  week
  week ?end
  weeks
  whit
  whitsun
  winter
  xmas
  year
  year-end
`);

/** What a price is called. */
export const priceNames = lines(`
  (?:fixed|held|frozen) (?:it|that|those|these|them)
  (?:our|these) terms
  (?:same|that|this) money
  (?:stick|keep) to (?:it|this|that)
  (?:the|all the|everything|as) above
  (?:the|these|my|our) costs
  (?<!your )numbers?(?! of)
  amounts?(?! of)
  at a loss
  at cost
  bid
  call it (?:good|fixed|firm|open)
  charges?
  cheap
  cheaper
  deal
  discount
  estimate
  estimates
  fees?
  figures?
  guarantee it
  honou?r it
  it costs
  market
  offer
  offers
  premiums?
  prices?
  pricing
  promise it
  quotation
  quotations
  quotes?
  rates?
  scale
  stand (?:by|over) (?:it|this|that)
  sums?(?! up)
  tariffs?
  tender
  terms (?:herein|above|here)
  this (?:cheap|sheet|page|letter|paper)
  this one(?! time)
  total
  what you(?:'ll| will)? pay
`);

/** What a price does as long as it holds, and what its writer does with it. */
export const priceHolds = lines(`
  (?:won't|wouldn't|will not|shan't) (?:touch|raise|move|put|budge|go|be)
  accepted
  alive
  appl(?:y|ies)
  available
  binding
  bound
  call it good
  carries on
  carry on
  count on
  current
  disposal
  do it
  done
  firm
  fix
  fixed
  for you
  freeze
  frozen
  good
  guaranteed?
  guarantees?
  have it
  held
  holding
  holds?
  honou?r(?:ed)?
  keep
  keeping
  keeps
  kept
  lasts
  live
  lock
  locked
  matched
  not (?:be )?(?:change|raise|touch|move|go back on|budge)
  on the table
  open
  promise
  protected
  quiet
  remains?
  run away
  runs?
  safe
  saved
  secures?
  shan't (?:raise|change|touch|move|put)
  shelf life
  sit on
  slack
  stands?
  stays?(?! with)
  stick
  sticks
  unchanged
  valid
  will last
  won't be changing
  won't change
  yours
`);

/** What happens to a price afterwards. */
export const priceChanges = lines(`
  (?:another|different|fresh|higher|new|other) (?:[a-z-]+ )?(?:prices?|quotes?|quotation|figures?|rates?|list|tariff|sheet|price list|sum|fee|numbers?|story|brochure)
  (?:be|charge|cost|costs|cost you|costs you|cost me|costs me|pay|pay a bit|ask) (?:(?:a )?(?:bit|fair bit|good deal|little|lot) )?(?:another|extra|more)
  (?:charges|fees|prices|rates) move
  afresh
  all bets are off
  anew
  assume it's a no
  be raised
  bets are off
  can(?:'t|not) (?:promise|say|guarantee|speak for|hold|honou?r|keep|do it|vouch for)
  cancelled
  chang(?:ing|ed) (?:his|her|its|their|my|our)
  changes?
  charge (?:full|retail|the (?:full|new|usual))
  climbs?
  closes?
  closing
  couldn't (?:promise|say|guarantee|hold|honou?r|keep)
  creeping up
  creeps? up
  dearer
  differ
  ending
  ends(?! of)
  expires?
  finishes
  from scratch
  go(?:es|ing)? up
  goes mad
  going up
  higher
  increases?
  is off
  lapses?
  look again
  look at (?:it|this|them|that|the (?:price|figure|number)s?) again
  next year's
  no good
  no idea
  off the table
  out of date
  put(?:ting)? (?:my |our |the |its |their )?(?:prices?|charges|rates|fees?) up
  raises?
  raising
  rather not guess
  re-?calculate[ds]?
  re-?cost(?:ed)?
  re-?do
  re-?price[ds]?
  re-?quote[ds]?
  re-?run
  re-?scope[ds]?
  re-?think
  reactive rate
  reverts?
  review(?:s|ed)?
  revis(?:e|es|ed)
  revisit
  rework
  rises?
  rising
  runs? out
  self-destructs?
  separate mobilisation
  soft
  start over
  sunsets?
  talk again
  tear (?:it|this) up
  treat (?:it|this|that) as
  up again
  vanish
  vanishes
  void
  volatile
  we talk
  went up
  withdraw
  withdrawn
  work (?:it|this|them|that) out (?:again|afresh|anew)
  would be another
`);

/** Those a price depends on, and what they sell. */
export const suppliers = lines(`
  aluminium
  boards?
  butter
  cables?
  cement
  chocolate
  copper
  dealer
  diesel
  distributors?
  factory
  ferry
  fish
  flights?
  flour
  flowers
  foundry
  freight
  fuel
  galvanisers?
  gas
  gate fees
  glass
  gold leaf
  grain
  hardware
  horsehair
  importers?
  ink
  landfill
  larch
  lead
  leather
  lumber
  makers?
  manufacturer
  materials?
  meat
  merchants?
  mill
  nursery
  oak
  oil
  paper
  plywood
  printers?
  quarry
  rcbos
  rice
  roses
  silk
  slates?
  steel
  stone
  straw
  suppliers?
  tiles
  timber
  trucks?
  wholesale(?:rs?)?
  wine
  wood
  wool
  yard
  yarn
`);

/** What becomes of what they ask. */
export const supplierMoves = lines(`
  (?:goes|go|going|went|creeping|creep|creeps|shooting|jumping) (?:up|mad|crazy)
  (?:keep|keeps|keeping) (?:it|them)
  (?:new|next) (?:price )?(?:lists?|sheets?|figures?|tariffs?|prices?|rates?|quotes?)
  can't be had
  chang(?:es?|ing) (?:his|her|its|their) (?:lists?|prices?)
  dearer
  fixed
  given me
  hold them
  holding
  on promotion
  only priced
  priced
  promotion
  quotation
  raises?
  raising
  reprices?
  runs? out
  so the same
  today's
  volatile
`);

/** What the client does to take an offer. */
export const acceptances = lines(`
  a word
  accept(?:ed|ance)?
  agreed?
  answer
  appoint(?:ments?|ed)?
  book
  booked
  booking
  bookings
  books
  come in
  comes? in
  commit
  confirm(?:ed|ation|s)?
  convert
  decide[ds]?
  decisions?
  done by
  dropped off
  enrols?
  get (?:it|this|them|the \\w+) to me
  go-ahead
  goahead
  hear
  hear(?:d)? (?:from you|back|by|before)
  i(?:'ve| have) not heard
  if i know
  instruct(?:ions|ed)?
  joins?
  know by
  let me know
  nay
  nod
  ordered
  ordering
  orders?
  reach(?:es)? (?:me|us)
  ring me
  say by
  say so
  say the word
  shake
  sign
  signature
  signed
  signs
  signs? up
  take (?:it|this|them|me) (?:up|on)
  tell me
  tell us
  word from you
  yea
  yes
  your word
`);

/** Those who get what the client does not take. */
export const rivals = lines(`
  (?:assume|take it)(?: that)? (?:it as|it is|it's) (?:a )?no
  (?:be|gets?|is|are) released
  (?:the )?other lot
  (?:two|three|four|several|\\d) (?:other )?(?:clubs|couples|families|folk|lads|others|parties|people)(?: \\w+)? (?:after|asking|chasing|coming|interested|looking|wanting|who)
  another (?:band|body|buyer|client|club|company|couple|crowd|customer|enquiry|family|firm|party|person|school)
  ask(?:s|ed) first
  first come
  first to (?:ask|book|say)
  gets? a look-in
  goes? (?:back )?to (?:another|other|some|the (?:next|other|second))
  let(?:ting)? (?:it|them) go
  next (?:in|on) (?:the|my|our) (?:line|list|queue)
  offer (?:it|the \\w+) (?:on|out|round)
  on general sale
  other (?:bands|clients|companies|couples|customers|enquiries|families|people|schools)
  others (?:after|ask\\w*|interested|wait\\w*|want\\w*)
  people wanting
  release (?:both|it|the (?:box|date|day|room|slot|table|weekend)s?|them|that|your (?:date|day|place|slot))
  ring the next
  rubbed out
  sniffing
  some(?:one|body) else
  whichever (?:asks|comes|has|of you|says)
  who(?:ever|soever) (?:asks?|books|calls|comes|has|is|rings|says|signs|wants)
`);

/** What is done with a price that no longer holds. */
export const repricings = lines(`
  (?:all )?bets are off
  (?:a|another|different|fresh|new) (?:different )?(?:figure|number)(?! of)
  (?:bin|rip|scrap|shred|throw) (?:it|that|this)(?: away| up)?
  (?:booked|go|goes|gone) elsewhere
  (?:chance|deal|it|offer|place|price|slot|space)(?:'s| is| will be) (?:dead|gone|off)
  (?:have|need|want) to re-?(?:do|run|scope)
  (?:it|that|this)(?:'d|'ll| will| would)? (?:holds?|stands?) (?:an?|one|two|three|four|six|\\d+) (?:days?|fortnight|months?|weeks?)
  (?:look at|go over|check|do|redo|revisit) (?:it|this|that|the (?:prices?|figures?|numbers?|quote|sums)) (?:again|afresh)
  (?:not|n't) (?:be )?(?:changing|raising|moving|touching|promising|guaranteeing) (?:it|that|this)
  (?:price|cost|quote|work|reckon|figure) (?:it|this|that|them|the (?:figures?|job|numbers?|prices?|quote|sums?|work))(?: out)? (?:again|afresh|anew)
  (?:rather not|wouldn't like to|couldn't|can't) guess
  (?:redo|reset|reprint|revise|review) (?:all )?(?:my|our|the) (?:new )?(?:prices?|rates?|price list|list|tariffs?|charges|fees)
  a look-in
  after (?:that|which|then)\\b[^.;]{0,40}\\b(?:dearer|double|full (?:fare|price|rate|whack)|on top|time and a half)
  ask (?:me )?again
  assume (?:it's|it is|that's|it) (?:a )?no
  back to (?:my |our |the )?(?:usual|normal|full|standard|old|list)
  early[- ]bird
  full (?:fare|price|whack|rate)
  puts? (?:prices|the price|this) up by
  re-?(?:calculate|cost|price|quote)(?:s|d|ing)?
  reverts? to
  rubbed out
  sale(?:'s| is) (?:over|on)
  start (?:again|from scratch|over|afresh) (?:with|on) (?:the|my) (?:numbers?|prices?|figures?|sums|quote)
  start over
  tear (?:this|it) up
  treat (?:this|it|that) as (?:expired|withdrawn|lapsed|void|closed|dead|gone)
`);
