/** Words by which a letter says how and when it is paid, in many people’s ways. Data only; alternatives of patterns over small letters, each list sorted. */
import { lines } from './lines';

/** What money does on its way. */
export const moneyMoves = lines(`
  accompany
  arrives?
  be with (?:us|me)
  called for
  carried over
  clears?
  collected
  come to
  comes?(?! in)
  deducted
  drawn
  due
  falls?
  follows?
  go
  goes
  handed over
  in (?:our|my) (?:account|hand|hands)
  issued
  lands?
  lodged
  needed
  owed
  posted
  put down
  raised
  reach(?:es)?
  released
  remitted
  sent
  settled
  spread
  taken
  waits?
  with (?:us|me)
  withheld
`);

/** What is done with money on its way. */
export const moneyTakers = lines(`
  accept
  ask
  ask for
  asks
  bring
  chase
  claim
  clear
  collect
  deduct
  draw
  drop
  drop off
  give
  hand
  hand over
  issue
  leave
  like
  lodge
  need
  owe
  pass
  pay
  ping
  pop
  post
  put
  put down
  put in
  raise
  release
  remit
  request
  require
  send
  settle
  slip
  spread
  take
  taken
  transfer
  wait for
  want
  write
`);

/** Money that is on its way to us. */
export const moneyThings = lines(`
  (?:own|side's|your) share
  amount
  balance
  bill
  bills
  booking fee
  cash
  charges
  cheque
  deposit
  excess
  fee
  fees
  fivers?
  half of (?:it|that)
  instal?ments?
  invoice
  invoices
  money
  moneys
  official fees
  payment
  payments
  penny
  quid
  remainder
  retainer
  sums
  tenners?
`);

/** Ways to pay that may be something else. */
export const softMethods = lines(`
  (?:a|by|bank|instant|or) transfer
  (?:bank|banking) app
  (?:cashier's|certified|personal|grandmother's) check
  bank draft
  bank transfers?
  card machine
  cash
  cheques?
  contactless
  direct debit
  monzo
  paypal
  revolut
  standing order
  starling
  sumup
  transfer (?:before|is|on|or|please|to (?:my|our))
  venmo
  zelle
  zettle
`);

/** What is said of paying and of nothing else. */
export const settlings = lines(`
  (?:7|14|30|60|seven|fourteen|thirty|sixty) days (?:are|is) (?:fine|good|grand|normal|ok)
  (?:accounts|bills|invoices|statements) (?:are|go) (?:sent|raised|issued|out)
  (?:accounts|finance) (?:department|dept|office|people|team)
  (?:add|book|charge|put|stick) (?:it|that|them|this) (?:on|onto|to) (?:my|our|the|your) (?:[a-z]+ ){0,2}(?:account|bill|card|invoice|room|slate|statement|tab)
  (?:always|generally|normally|usually) (?:has paid|paid|pays?|settled|settles?)
  (?:bring|give|hand|leave|send|slip) (?:me|us) the (?:balance|other half|remainder|rest)
  (?:debit|credit) notes?
  (?:don't|never|no) (?:[a-z]+ ){0,2}deposits
  (?:equal|monthly|quarterly|weekly|termly|yearly) (?:sums|amounts|bites|chunks|lots|goes)
  (?:give|hand|leave|pass|slip) (?:\\w+ )?(?:an|the|your) envelope
  (?:our|my) (?:account|bill|invoice|debit note|statement)s? (?:are|comes?|follows?|goes|go|is|will|would|in the|with the|at the)
  (?:paypal|venmo|monzo|revolut|bizum|zelle|swish) me
  (?:see|do) (?:me|us) right
  (?:takes?|use|on) (?:a|any|the|your) card\\b(?! games?)
  (?:the day|once|when|after) (?:the|your) payment
  (?:usual|normal|same) (?:thirty|fourteen|seven|sixty|30|14|7|60) days
  a third,? (?:and )?a third
  account (?:details|number)
  any (?:method|means)
  bacs run
  bill (?:you )?(?:after|when|once|at|on|by|monthly|weekly)
  bills? (?:with|after|at) (?:every|each|the)
  booking fee
  bsb\\b
  by card
  card (?:by phone|details|machine|ok|okay|fine|please|over the|when|works)
  card on file
  cards? (?:accepted|fine|ok|taken|welcome)
  cash (?:on|in) (?:the (?:nail|table)|hand|an envelope)
  chip and pin
  clear(?:ed)? funds
  days (?:eom|end of (?:the )?month|from us|from invoice|please)
  debit orders?
  did (?:me|us) right
  easy payments
  escrow
  fee notes?
  fund(?:s|ed)? the (?:escrow|job|milestone)
  goes through (?:fiverr|the platform|upwork)
  i bill\\b
  in an envelope
  in cleared funds
  in escrow
  interest[- ]free
  invoice by e-?mail
  ledger account
  no (?:deposit|up-?front|money up front|money down)
  no amex
  on (?:the|your) (?:tab|slate)
  on account of \\p{Sc}
  one invoice
  paid like
  pay like
  pay[- ]as[- ]you[- ]go
  payment request
  payment run
  postal orders?
  raises? (?:a|an|the|your) (?:order|po|purchase order)
  reckon up
  remittance
  render (?:an|my|our) account
  reservation fee
  self-billing
  settle up
  settle[ds]? with (?:me|us)
  sort (?:me|us) out
  square (?:it|me|that|things|up)\\b
  supplier run
  terms as (?:always|before|ever|usual)
  tot up
  two lots of
  upfront fee
  we bill\\b
  we're (?:straight|square|quits)
  weekly cash
  whichever way you like
`);
