/** Words that tell that a letter speaks of money other than the price of work to come. Data only, sorted: patterns for small letters with straight apostrophes. */
import { lines } from './lines';

/** Money that is owed, paid, earned, lent, insured, taxed or shared out, and prices that change or are asked by others. */
export const moneyMatters = lines(`
  (?:account|bill|fare)(?: is|'s| was)
  (?:adds|asks|charges|quotes|takes|wants) (?:them |us |you )?\\p{Sc}
  (?:another|elsewhere|other|their|these|those|two|three) (?:quotes?|quotations|estimates)
  (?:been|has|has not|have|haven't|hasn't|have not|had|he|i|she|they|was|were|you) (?:already |both |now )?(?:billed|charged|debited|paid|repaid|settled)
  (?:bus|coach|ferry|flights?|hotel|petrol|parking|taxi|trains?)(?: [a-z]+){0,4} (?:are|came to|comes to|costs?|is|was|were)
  (?:capital gains|corporation|council|income|inheritance|property|sales|stamp) (?:duty|tax)
  (?:clients?|customers?|guests?|people|tenants?) (?:are|is) late
  (?:current|old|present) (?:contract|plan|price|provider|rate|rent|supplier|tariff)
  (?:goes|go|jumps?|moves?|rises?) (?:from|to) \\p{Sc} ?\\d
  (?:gone|goes|going|go|went|moves?|moving|jumps?|come|comes|came|put|puts) (?:back )?(?:down|up) (?:by|from|to)
  (?:has|have|'s|'ve) (?:gone|risen|increased)
  (?:hosting|monthly|running|server) (?:bills?|spend)
  (?:in place of|instead of|rather than) (?:the )?\\p{Sc} ?\\d
  (?:my|our|their|your) (?:half|share)
  (?:petty|housekeeping) cash
  (?:put|send) (?:in|forward) (?:an? |their )?(?:bid|offer)
  a direct debit
  allowance
  appeal
  arrears
  asking (?:for|price)
  at auction
  auction
  authorisation
  award(?:ed|s)?
  bailiffs?
  bequest
  bid(?:der|ders|s)?
  bonus
  bookkeeper
  bursary
  buy-?out
  cash ?flow
  cheque for
  claim(?:ed|ing|s)?
  cleared \\p{Sc}
  commission of
  compensation
  consignment
  contribution
  cost (?:me|them|us|you) \\p{Sc}
  cost \\p{Sc} ?[\\d.,]+ in (?:19|20)\\d\\d
  credited
  damages
  debited
  direct debit
  divided by
  dividends?
  donat(?:e|ed|ing|ions?)
  dues
  early settlement
  earn(?:ed|ings|s)?
  excess
  expenses
  fared
  fares?
  fined
  fines
  fund(?:ing|raiser|raising)?
  gone up
  grants?
  gross profit
  halved
  hmrc
  in (?:credit|debt)
  in royalties
  insurers?
  interest rates?
  invoices? (?:from|of) (?:last|\\d)
  invoices? (?:no\\.?|number|nos\\.?|#)? ?\\d
  irs
  late (?:fee|interest|payment)
  lenders?
  loans?
  lot \\d
  lottery
  margins?
  medical aid
  mortgages?
  outstanding
  overdrawn
  overdue
  overpa(?:id|yment)
  owe[ds]?
  owing
  payouts?
  payroll
  penalt(?:ies|y)
  pension
  per cent of (?:sales|turnover)
  permit fee
  profits?
  raffle
  rais(?:ed|es) \\p{Sc}
  rebate
  receipts?
  refund(?:ed|s)?
  reimburs(?:e|ed|ement)
  remain unpaid
  remind(?:er|ing)
  remitted
  rent
  rents
  revenue
  royalt(?:ies|y)
  salary
  sanctioned
  service charge
  settlement
  shortfall
  sold
  spent
  split (?:\\d|equally|evenly|from|between|of|it)
  statements?
  stipend
  subs
  surplus
  takings
  tax (?:bill|office|return|year)
  taxed
  third party
  tickets?
  tips?
  tolls?
  tuition
  turnover
  underwriters?
  unpaid
  valuation
  vat (?:for the|return)
  viewings?
  vouchers?
  wages?
  winnings
  write-?off
`);
