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
