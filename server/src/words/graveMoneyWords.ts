/** Money, and how it is lost, misdirected or taken wrongly. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** A sum of some weight, or money by another name. */
export const sums = lines(`
  (?:[£€$₹]|rs\\.?|inr|eur|gbp|usd|chf|aud) ?\\d[\\d.,' ]*\\d\\d
  [£€$₹₦₱₺¥] ?\\d[\\d.,]*(?: ?(?:k|m|million))?
  \\d[\\d.,']*\\d\\d(?: ?k)? (?:euros?|pounds?|dollars?|rupees|francs)
  ad spend
  advance
  balance
  budget
  cash
  cheque
  commission
  contributions
  credit
  deposit
  donations
  escrow
  fares?
  fees?
  flights?
  funds
  grant money
  instalment
  money
  payments?
  pension(?:s| contributions)?
  prize money
  refund
  rents?
  retainer
  royalt(?:y|ies)
  salar(?:y|ies)
  savings
  sum of
  takings
  tax payment
  tickets
  till
  transfers?
  wages
`);

/** Behind a form of “be” or “have”. */
export const spent = lines(`
  at risk
  burned
  burnt
  disappeared
  embezzled
  forfeit(?:ed)?
  frozen
  gone(?! (?:down|out|through|up))\\b
  lost
  missing
  seized
  spent(?! on\\b)
  stolen
  unaccounted for
  used up
  vanished
  wasted
  withheld
`);

/** Where it went; with a verb of paying. */
export const wrongPayees =
  "(?:in|into|to|with) (?:(?:a|an|the) (?:[\\w-]+ )?(?:different|former|fraudulent|fraudster|previous|stranger|wrong)(?: [\\w-]+)?|another (?:account|bank|client|company|customer|firm|party|person|supplier|vendor)|(?:another|a different|a former|an old|somebody else's|someone else's|the wrong) (?:[a-z]+'s? )?account|fraudsters|one of [\\w' -]{4,30}|some(?:body|one) else\\w*|an account (?:that|which) (?:does not|doesn't|is not|isn't|no longer|was not|wasn't)), (?:bank|account|card) details (?:in|of|on)[^.;]{0,40} (?:old|wrong)";

export const paid = lines(`
  credited
  debited
  deposited
  ended up
  gone
  invested
  landed
  made
  moved
  paid
  pay
  posted
  put
  remitted
  sent
  transferred
  went
  wired
`);

/** What befalls money, wherever the sum is named in the sentence. */
export const moneyFates = lines(`
  (?:(?:has|have|had) )?left your account
  (?:bogus|fake|false|fraudulent) (?:account|e-?mail|invoice|letter|one|site|supplier)
  (?:can|could)(?:not|n't| not) be (?:paid back|recalled|refunded|returned|traced)
  (?:disappeared|made off|stole|vanished)
  for the wrong (?:airport|city|date|day|month|person|week|year)
  from the till
  helped (?:himself|herself|themselves)
  instead of (?:[£€$₹]|rs) ?\\d[\\d.,]*
  never (?:arrived|got to|reached)\\b
  no (?:longer refundable|refund (?:by|from))
`);

/** Money taken when it should not have been: with how often or how much. */
export const taken = lines(`
  charged
  collected
  debited
  deducted
  paid
  taken
  took
  transferred
  withdrawn
  withdrew
`);
export const wrongly = lines(`
  (?:\\d+|a hundred|several|ten|three) times
  by mistake
  double
  in error
  instead of (?:[£€$₹]|rs\\.?) ?\\d[\\d.,]*
  too (?:early|much)
  twice
  wrongly
`);

/** Money that was not paid on. */
export const dues = lines(`
  (?:pay|salary|wage|wages) (?:file|run)
  back pay
  contributions
  drivers
  employees
  pay run
  payroll
  pension contributions
  people
  rent
  salaries
  staff
  standing order
  tax payment
  vat
  wage run
  wages
  workers
`);
export const unpaid =
  "(?:not|n't|never|failed to|could not)(?: been| be| yet| have| gone| all)*(?: (?:arrive|arrived|go|go out|gone out|made|paid|passed on|processed|run|sent|transferred))\\b, (?:has|have|are|is|were|was) (?:no|without) (?:money|pay|salary|salaries|wages)(?! (?:slip|rise)), unpaid";

/** What a mistake of ours may cost. */
export const earnings = lines(`
  bookings
  business
  clients?
  contract
  custom
  customers?
  deal
  flat
  funding
  grant
  house
  income
  job
  lease
  licen[cs]e
  listing
  mortgage
  orders
  revenue
  sales
  savings
  season
  subsidy
  takings
  tender
  trade
  turnover
`);
export const costs = lines(`
  cost (?:you|your)\\b
  costing (?:you|your)
  costs (?:you|your)
  forfeited
  leaves you
  left you
  lose
  losing
  lost
  missed(?: out on)?
`);

/** What says by itself that money is lost. */
export const lostMoney = lines(`
  (?:ate|blew|burned|burnt|exhausted|overspent|spent|used|went) (?:[\\w£€$.,'-]+ ){0,6}?(?:ad spend|budget|in (?:a|one) (?:day|night|weekend)|overnight|twice the)
  (?:a|any|heavy|hefty|steep|the) (?:[\\w£€$₹.,-]+ )?(?:fines?|late fee|penalt(?:y|ies)|surcharge)(?! (?:area|art|day|detail|example|job|kick|line|mesh|piece|print|result|shoot|thread|tuning|weather)\\b)
  (?:be|been|is|are|was|were|you) (?:defrauded|embezzled|fined|overcharged|swindled|underpaid)
  (?:go|goes|going|gone|went) (?:bankrupt|bust|into administration)
  (?:not|n't|unable to)(?: yet)?(?: been able to)? account for (?:it|the (?:difference|money|rest))
  (?:went|gone|go|goes) (?:unpaid|to fraudsters)
  [£€$₹] ?[\\d.,]*\\d(?: \\w+)? (?:down|missing|short|too (?:little|much))
  back (?:tax|taxes|payments?) of
  bankrupt(?:cy)?
  defraud\\w*
  double[- ](?:charge[ds]?|debited|paid|payment)
  embezzl\\w+
  fined\\b
  fraud(?:ulent\\w*|sters?)?
  insolven\\w+
  interest (?:charge|of [£€$]|has been added)
  misappropriat\\w+
  none of (?:your|the) [a-z]+ (?:got|has|have|was|were)(?: been)? paid
  out of pocket
  overcharged
  overpaid (?:by|the|you)
  ponzi
  short (?:by |of )?[£€$₹] ?\\d
  shortfall
  sold (?:[\\w'-]+ ){0,5}?(?:at|for) (?:a (?:fraction|tenth)|half|one|the wrong price|[£€$]0|[£€$₹]?[\\d.,]+ instead of)
  tax office (?:has |is |now |will )?(?:asks? for|charg\\w+|demand\\w*|fin(?:ed|ing)|impos\\w+|want\\w*)
  undercharged
`);

/** Goods that are spoilt, with what they are worth. */
export const worth = "worth(?: of)? (?:[a-z]+ )?[£€$₹]? ?\\d, (?:[£€$₹] ?[\\d.,]+|[\\d.,]+ (?:euros?|pounds?|dollars?|rupees))(?: worth)? of (?:damage|equipment|fabric|food|furniture|goods|lost|material|merchandise|produce|stock|wine), to the (?:tune|value) of";

/** Many copies out in the world with a fault in them. */
export const runs =
  '\\d{1,3}[,.]?\\d{3} (?:[\\w-]+ ){0,2}?(?:adverts?|booklets|brochures|cards|catalogues|copies|customers|e-?mails|flyers|homes|invitations|labels|leaflets|letters|magazines|mailings|menus|newsletters|packs|people|posters|programmes|recipients|subscribers|tickets), (?:ads?|adverts?|campaign|mailing)';
export const faults = "(?:carries|carried|had|has|have|show(?:s|ed)?|with|went out with|say|said) (?:an?|the) (?:dead|last year's|old|wrong)";
