/** Words of giving something for nothing. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** That something costs nothing, behind what was done: “free of charge”. */
export const freeOfCharge = lines(`
  (?:with )?no (?:extra |additional |further |[a-z]+ )?(?:bill|charge|cost|fee|surcharge|payment)(?! (?:was made|to (?:open|register)|for using)\\b)
  as a freebie
  as a giveaway
  at (?:our|my) (?:own )?(?:cost|expense)
  at no (?:extra |additional |added |further |other )?(?:charge|cost|expense|fee|premium)
  at zero (?:charge|cost)
  compliments of (?:the|our) (?:chef|garage|house|kitchen|management|office|shop|studio|team|workshop)
  foc(?=\\W*$|,)
  for free
  for no (?:extra |additional |further )?(?:charge|cost|fee|money|payment)
  for nothing
  for nowt
  for sweet nothing
  for zilch
  free and for nothing
  free for you(?! to\\b)
  free of (?:all |any )?(?:charge|cost|charges)
  free of cost
  from (?:my|our) side,? (?:complimentary|free|without charge)
  gratis
  in (?:my|our) (?:own|free|spare) time
  my (?:shout|treat)(?=\\W*$)
  no (?:extra )?strings
  nothing (?:extra |more )?(?:due|owed|owing)
  nothing (?:extra |more )?to pay
  off the clock
  on (?:our|my) (?:tab|dime|nickel|account)\\b
  on me(?=\\W*$)
  on the house(?! (?:committee|call|style|account|side|plan|roof|wall))
  on us(?=\\W*$|,| and| as\\b| too| again)
  our (?:shout|treat)(?=\\W*$)
  pro bono
  unbilled
  uncharged
  with (?:our|my) compliments
  with the compliments of (?:the|our) [a-z]+
  without (?:adding (?:it|that|this|them|anything) to (?:the|your) (?:price|bill|invoice)|asking (?:you )?for (?:more|money|a penny)|billing|charg\\w+|extra (?:charge|cost)|invoicing|you paying)
  without (?:a|any) (?:extra |additional |further )?(?:bill|charge|cost|fee|invoice|payment|supplement|surcharge)
  without (?:changing|increasing|putting up|raising|touching) (?:the|your|our) (?:bill|cost|fee|price|quote|total)
  without (?:charge|cost)
  without (?:levying|raising|making|asking|taking|adding) (?:any |an? )?(?:extra |additional )?(?:charges?|fees?|costs?|payment)
`);

/** That somebody will not be asked to pay: a clause of its own. */
export const unpaid = lines(`
  (?:(?<=^\\W*)|(?:we|i)(?:'ve|'ll|'m|'re| have| will| am| are| shall)? (?:also |even )?)(?:bung(?:ed|ing)?|chuck(?:ed|ing)?|sneak(?:ed|ing)?|snuck|threw|throw(?:ing|n)?|toss(?:ed|ing)?) in (?:an?|two|three|some|your|another|four|five|six|ten|\\d+|extra)\\b
  (?:[a-z-]+ )?(?:charges?|costs|fees?|postage|supplement|surcharge) (?:has|have|had|is|was|were|will be) (?:(?:also|been|now|therefore) )*(?:cancelled|dropped|scrapped|struck off|waived|written off)(?=\\W*$|[,;:–—]| (?:and|as|because|for (?:you|this)|in your|so|too)\\b)
  (?:added|adds?|adding|put|puts) nothing (?:extra )?(?:on|onto|to) (?:the|your) (?:bill|invoice|price|total)
  (?:and|but)(?: (?:we|i)(?:'ve|'ll| have| will)?)? (?:picked up|pick up|absorbed|absorb|swallowed|footed|covered) the (?:extra |additional )?(?:tab|bill|cost|costs)
  (?:are|be|been|being|came|come|comes|gets?|got|go|is|was|were) (?:all |both |completely |entirely |thrown )?(?:complimentary|thrown in(?! the\\b))
  (?:cancelled|left out|scrapped|struck off|written off|wrote off) (?:any|both|my|our|that|the|this|your) (?:[\\w£€$.,-]+ ){0,3}?(?:charges?|fees?|postage|supplement|surcharge)(?! (?:for using|from the|sheet|table)\\b)
  (?:consider|call|take) (?:it|this|that|them|(?:the|your) (?:[\\w'-]+ ){1,4}?)(?:(?<= )| )(?:on (?:us|me|the house)|paid|settled)
  (?:cost|costs|costing|set|sets) you (?:back )?(?:nothing|not a (?:cent|penny|thing)|zero)
  (?:did not|didn't|have not|haven't|won't|will not) (?:clock|clocked|count|counted|log|logged) (?:the|these|those|that|this) (?:[a-z]+ )?(?:extra|additional|\\d+|two|three|second|other) (?:days?|hours?|minutes?|trips?|visits?|evenings?)
  (?:do not|don't|does not|doesn't|won't|will not) (?:add|make) (?:anything|a (?:cent|penny)) to (?:your|the) (?:bill|invoice|price|total)
  (?:do not|don't|need not|needn't|no need|won't|will not|never mind)(?: (?:have|need))?(?: to)? (?:pay(?:ing)?|be (?:paying|charged|billed)) (?:(?:us|me|anything|a thing|extra|more|a penny|a cent) )?(?:for (?:this|that|it|them|these|those|any of|all of|the|your|my|our)|extra|anything)
  (?:do not|don't|no need to) worry about (?:(?:the|any) (?:bill|cost|costs|charge|fee|money|payment|price)|paying(?: for (?:it|that|this|them|(?:my|our|the|these|those|your) (?:(?!now|today|yet)[\\w-]+ ){0,3}?(?!now|today|yet)[\\w-]+))?(?=\\W*$|[,;]| extra))
  (?:dropped|forgo|forgone|forwent|waive|waived|waiving) (?:the|our|your|my|any|all|both|that|this) (?:[\\w£€$.,-]+ ){0,4}?(?:charge|charges|cost|costs|fee|fees|supplement|surcharge|deposit|rate|bill|invoice|payment|price|postage)(?! (?:card|column|list|range|table|tag)s?\\b)
  (?:is|are|'s|be|was|were|as) (?:all )?(?:our|my) (?:treat|shout)
  (?:is|are|'s|was|were|as) (?:just )?(?:a|one)(?: [a-z]+)? (?:freebie|giveaway)(?! from the)
  (?:it|that|this|they|which|both|those|these) costs? nothing(?: extra| more)?(?=\\W*$|[,;])
  (?:leave|left|leaving|kept|keep) (?:it|that|this|them|these|those|the [\\w -]{3,30}?) (?:off|out of) (?:the|your) (?:bill|invoice|price)
  (?:not|n't)(?: (?:be|going to))? (?:bill|billing|charge|charging|invoice|invoicing) you for (?:last|today|yesterday|[a-z]+day|[a-z]+'s)
  (?:not|never|[a-z]+n't|dont|wont|didnt|isnt|havent)(?: (?:be|been|being|also|even|going to|to|charge|charged|of course))* (?:billed|bill|charged?|charging|billing|invoiced?|invoicing|raised? (?:a|any) (?:bill|invoice))(?: (?:you|extra|anything|a thing|a penny|a cent|you (?:extra|anything|a penny)))?(?: (?:for|towards))? (?:this|that|it|them|those|these|any|the|your|his|her|an?|two|three|my|our|all|both|either|more|[a-z]+ing)
  (?:not|never|[a-z]+n't|dont|wont|didnt|isnt|havent)(?: (?:be|been|being|also|even|going to|to|of course))* (?:billed|charged|invoiced)(?: (?:to you|extra|at all|of course))*(?=\\W*$|[,;])
  (?:not|never|[a-z]+n't|dont|wont|didnt|isnt|havent)(?: (?:going to|to))? (?:be )?(?:(?:add(?:ing)?|put|include|list) (?:it|this|that|them|these|those) (?:on|to|in)|added to|appear on|be on|charged(?: for| to)?|billed|find its way (?:on to|onto|into)|included in|invoiced|on|show(?: up)? on|turn up on|go on|listed on|itemised on) (?:the|your|our|this|any|my) (?:next |final |total )?(?:account|bill|estimate|invoice|price|quote|total)\\b
  (?:not|never|[a-z]+n't|dont|wont|didnt|isnt|havent)(?: (?:going to|to|even))? (?:cost|set) (?:you )?(?:back )?(?:anything|a (?:cent|penny|thing|bean|euro|pound|dollar)|any more|any extra|extra|one (?:cent|penny))\\b
  (?:not|never|[a-z]+n't|not)(?: (?:going to|to|even|be|also))* (?:bill|billing|charge|charging|invoice|invoicing)(?: you)?(?=\\W*$|[,;])
  (?:there is|there's|there'll be|there will be|there was|there were) (?:no|not any) (?:extra |additional |further )?(?:bill|charge|cost|fee|invoice|payment)s?(?: at all)? (?:for|on|with)(?! (?:paying|using|cancell|changing|opening|returning|rescheduling|booking|your (?:card|phone|account)|the (?:phone|battery|card)|children|guests|under))
  (?:we|i)(?:'m|'re| am| are| shall)(?: also| even)* (?:chucking|throw|throwing) in (?:an?|two|three|some|the|your|another|four|five|six|ten|\\d+|extra)\\b
  (?:we|i)(?:'ve| have|'ll| will|'d)? (?:only|just) (?:billed?|charged?|counted?|invoiced?|put down) (?:you )?(?:for )?(?:half|one|two|three|four|five|six|\\d+) of (?:the|your|those) (?:half|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?! (?:batter|card|device|lamp|laptop|phone|tablet))
  (?:we|i)(?:'ve|'ll| have| will| shall| of course| also| gladly| happily)* (?:absorb|absorbed|bear|bore|borne|foot|footed|shoulder|shouldered|swallow|swallowed) (?:all |any |the whole |half of |all of )?(?:the|that|this|those|these) (?:[a-z-]+ )?(?:bill|charge|charges|cost|costs|difference|expense|expenses|fee|fees|increase|postage|price (?:increase|rise)|surcharge|tab)(?! by)\\b
  (?:we|i)(?:'ve|'ll| have| will| shall| of course| also| gladly| happily)* (?:carry|carried|cover|covered|meet|met|paid|pick up|picked up|stand|stood|take on|took on|taken on) (?:all |any |the whole |half of |all of )?(?:the|that|this|those|these) (?:extra |additional |whole |full )?(?:bill|charge|charges|cost|costs|difference|expense|expenses|fee|fees|postage|surcharge|tab)(?! by)\\b
  (?:we|i)(?:'ve|'ll|'m|'re| have| will| also| even| just| simply)* (?:throw|threw|thrown|throwing) in (?!the (?:towel|sponge)\\b)(?:an?|two|three|some|the|your|another|four|five|six|ten|\\d+)\\b
  (?:we|i)\\b[^.;:!?]{4,90}[,;] ?(?:and |but )?(?:the|your) (?:price|bill|invoice|total|fee|cost|quote) (?:still )?(?:stays|remains|will stay|will remain|doesn't change|does not change|won't change|will not change)(?: (?:the same|as (?:it (?:is|was)|agreed|quoted)|unchanged))?
  (?<!\\bneed )(?:not|never|[a-z]+n't|dont|wont|didnt|isnt|havent)(?: (?:even|also|going to|to))* (?:bill(?:ed|ing)?|charg(?:ed|e|ing)|clock(?:ed|ing)?|count(?:ed|ing)?|invoic(?:ed|e|ing)|log(?:ged|ging)?|reckon(?:ed|ing)?)(?: (?:it|that|this|them|those|these|either|both|you))?(?=\\W*$)
  (?<=\\b(?:and|have|i|i'll|i've|just|we|we'll|we've|will) )charged? (?:you )?nothing
  (?<=^\\W*)no (?:additional |extra |further )?(?:bill|charge|cost|fee) for (?:that|the|these|this|those|your) (?!first\\b)[a-z]+(?: [a-z]+){0,4}(?=\\W*$)
  (?<=^\\W*)there(?:'s| is| was| will be) no (?:extra )?(?:bill|charge|cost|fee)(?: at all| whatsoever)?(?=\\W*$)
  have (?:it|that|this|them|those|these|that one|this one)(?: on (?:me|us)|,? (?:free|gratis|for nothing|with (?:my|our) compliments))
  no payment (?:is |will be |was )?(?:needed|due|required)(?: for (?:this|that|it|them))?(?=\\W*$|[,;])
  there(?:'s| is| will be) nothing (?:extra |more )?to pay(?: for (?:it|that|this|them|those|these))?
  there(?:'s| is| will be| was) no (?:extra |additional )?(?:cost|charge|fee|bill) to you
  you (?:won't|will not|shall not|shan't) (?:see|find) (?:it|this|that|them|a|any)(?: [a-z]+){0,2} (?:on|for)
  you(?:'ll| will)? (?:do not|don't|won't|will not|needn't)? ?(?:owe|pay) (?:us |me )?(?:nothing|not a (?:cent|penny|thing)|anything|a (?:cent|penny|thing))(?: extra| more)?(?: for (?:it|that|this|them|those|these|the)\\b)?(?! (?:until|before|if|unless|yet)\\b)
  you(?:'ll| will)? (?:only|just) (?:owe|pay)(?: us| me)?(?: for)? (?:half|one|two|three|four|five|six|\\d+) of (?:the|your|those) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)(?! [a-z]+ (?:first|now|today)| (?:first|now|today))
`);

/** What makes it plain that it is a goodwill extra. */
export const markers = lines(`
  (?:(?:as|because|considering|given that|seeing (?:as|that)|since) you(?:'ve| have)|because you(?:'ll| will|'re| are| were|'d)?) (?:(?:also|always|both|even|once|only|so|[a-z]+ly) )*(?!asked|booked|mentioned|needed|noticed|ordered|paid|read|requested|said|saw|seen|told|wanted)[a-z]+
  (?:anniversary|birthday|christmas|diwali|easter|eid|farewell|hanukkah|holiday|leaving|new year's?|wedding|welcome|xmas) (?:bonus|gift|present|surprise|treat)
  (?:a|as|little|my|our|small|this) (?:[a-z]+ )?gift(?! (?:bag|box|card|shop|voucher|wrap))\\w*
  (?:a|as|my|our) (?:[a-z]+ )?thank-you
  (?:a|as|our|by) courtesy
  (?:considering|given) (?:how|the|your|all)
  (?:don't|do not) (?:get used to|tell)
  (?:make|made|making) (?:[a-z]+ )?an? (?:[a-z]+ )?exception
  (?:next|later|from [a-z]+) [^.;]{0,50}(?:normal|regular|usual)(?: [a-z]+)?
  (?:normal|regular|usual) (?:[a-z]+ )?(?:charges?|fees?|prices?|rates?)
  (?<!\\bthan (?:i|we|you|they) )normally
  (?<!\\bthan (?:i|we|you|they) )usually
  a little something
  a small token
  as a (?:[\\w-]+ )?(?:bonus|courtesy|favou?r|gift|goodie|present|reward|surprise|thank|thanks|token|treat for)
  as a one
  as a rule
  as an? (?:\\w+ )?apology
  as an? (?:\\w+ )?exception
  as our way
  as part of our goodwill
  because (?:it|that|this)(?:'s| is| was)
  because of (?:all )?(?:the|your)
  by way of (?:apology|thanks|exception)
  celebrat\\w+
  compensat\\w+
  don't count on it
  exceptional\\w*
  for (?:being|your) (?:so |such )?(?:loyal|loyalty|patience|patient|trust)\\b
  for once
  gesture
  good ?will
  habit
  happy (?:anniversary|birthday|christmas|diwali|easter|holidays|new year)
  in (?:appreciation|gratitude|recognition|return for)\\b
  in thanks
  just for (?:that|the|this|today)
  just once
  kind of thank
  list price
  make amends
  make it up to you
  make up for
  merry christmas
  next time (?:it|this|we|i|the)
  on this (?:one )?occasion
  one-?off
  one-?time
  only (?:decent|fair|right)
  only once
  otherwise costs?
  our present
  our treat to you
  our way of
  precedent
  return(?:ing)? the favou?r
  seeing (?:as|how|that)
  seemed (?:decent|fair|right)
  special (?:case|exception|favou?r)
  standard (?:price|rate|fee) (?:is|would)
  surprise for you
  thank-you (?:for|to)
  this once
  this one (?:time|occasion)
  this time
  to (?:say|express|show) (?:thanks|thank you|sorry|our|my)\\b
  to thank you
  token of
  we(?:'d| would) (?:as a rule|generally|normally|usually)
  we(?:'re| are) back to
  with (?:all our|many|my|our) thanks
  worth [£€$]?\\d
  would (?:have|normally|usually|otherwise) cost
  would normally
  years (?:as (?:a|our)|with us)
  you (?:helped|lent|recommended|referred) (?:me|us|our)
  you(?:'ve| have) been (?:so |such )?(?:a )?(?:[a-z]+ )?(?:angel|client|coming|customer|good|great|here|kind|loyal|ordering|patient|understanding|very|with us)
`);

/** What is put right or owed anyway is no favour. */
export const owedAnyway = lines(`
  (?:act|law|regulations?|regulator) (?:allows?|demands?|entitles?|gives?|has us|lets?|obliges?|requires?|says?)
  (?:agreement|allowance|arrangement|contract|deal|fee|flat rate|hire|lease|licen[cs]e|membership|offer|package|plan|policy|price|proposal|quote|rent|retainer|season ticket|service|subscription|terms|ticket|tuition) (?:already )?(?:allows|covers|includes|provides|says|states)
  (?:arrived?|came|delivered|is|it|sent|they|was|were) (?:\\w+ )?(?:bent|blurred|broken|chipped|cracked|crumpled|damaged|defective|dented|faulty|late|scratched|torn|unusable)
  (?:as|same as) (?:always|ever|usual|with (?:all|any|each|every))
  (?:a|our|my|that|the|this) (?:own )?(?:error|fault|mistake|slip|slip-up|oversight|mix-up)s?(?! (?:in|on|of) your)
  (?:bug|crack|defect|error|fault|flaw|leak|mistake|scratch|slip)s? (?:\\w+ )?(?:by|from|in|of|on|with) (?:my|our|ours|us)\\b
  (?:came|comes?|down|due|thanks|was|were|is) (?:from|to) (?:me|my|our|us)(?= [a-z]+|\\W*$)(?! (?:client|customer|knowledge|mind|view)s?\\b)
  (?:care|maintenance|service) (?:contract|plan)
  (?:inside|within) (?:the|your|our) [\\w-]+ (?:years?|months?)
  (?:is|are|was|were) (?:our own|ours|mine)
  (?:i|we) (?:chose|picked) (?:it|that|the)(?: [a-z]+)?(?=\\W*$)
  (?:i|we)(?:'ve| have)? (?:bent|broke|burnt|caused|chipped|cracked|damaged|dented|dropped|scratched|scuffed|spilt|stained|tore) (?:it|that|the|this|them|your)(?! (?:[a-z]+ )?(?:charge|fee|gate|price)s?\\b)
  (?:i|we|it|they) should (?:never )?have (?:been|caught|checked|held|lasted|noticed|seen|spotted|worked)
  (?:left|open|unused) (?:in|on) (?:the|this|your)
  (?:like|same as) (?:all|every)
  (?:never|not) (?:arrived|came|got to you|reached you)
  (?:package|plan|ticket|tariff) you (?:booked|bought|chose|have|took out)
  (?:pays|reimburses) (?:for )?(?:all|it|that|the|them|these|this|those|you|your)
  (?:we|i)(?:'re| are|'m| am)? (?:closed|cancel|cancelled|pause|paused|skip|skipped|shut)
  (?:we|i)(?:'ve| have| had)? (?:botched|forgot|forgotten|forgot to|mis[a-z]+|missed|omitted|overlooked|left (?:it|that|them|the [\\w ]{3,25}?) out)
  (?:you|you've|you have) (?:already |still )?(?:paid|pay|bought|booked)(?: (?:for )?(?:it|this|that|them|these))?(?= (?:in advance|with|already|long ago|last|per|every|each|monthly|yearly)|,|\\W*$)
  (?<!\\b(?:nothing|anything|something|what's) )wrong(?! [a-z]+ (?:of|from) (?:your|the) (?:old|last|former))
  (?<!\\bnot )(?:(?:belongs?|counts?) to|by|falls? (?:in|under|within)|in|included with|part of|under|within|with|comes? (?:in|under|with)) (?:our|that|the|this|your) (?:[a-z]+ ){0,2}(?:agreement|allowance|arrangement|contract|deal|fee|flat rate|hire|lease|licen[cs]e|membership|offer|package|plan|policy|price|proposal|quote|rent|retainer|season ticket|service|subscription|terms|ticket|tuition)(?![\\w-])
  already paid
  apolog\\w+
  as (?:agreed|promised|per (?:the|our|your)|you (?:did not|didn't|cancelled|no longer))
  as it says (?:in|on)
  by law
  by mistake
  came (?:apart|loose|off)
  collecting (?:it|them|the [a-z]+) yourself
  complain\\w*(?! (?:to|against|about|letter)\\b)
  contractual\\w*
  cover(?:s|ed)? (?:by|under|it|that|this)
  crashed
  defect\\w*
  delay(?:ed|s)?
  entitled?
  fail(?:ed|ure|s)?
  faulty
  guarantee\\w*
  in the (?:hire|rent|price|fee|package|plan|ticket) of
  insur\\w+
  legally
  let you down
  misprint\\w*
  misspel\\w+
  never have(?=\\W*$|[,;:–—-])
  no (?:class|classes|collections?|deliver(?:y|ies)|lessons?|meals?|rehearsals?|school|sessions?|training|visits?|work)(?= |,|;)(?! (?:fee|charge|cost))
  no longer (?:need|want)
  obliged
  our (?:bad|doing|side)
  peel\\w*
  price list
  promised
  rate card
  sorry
  statutory
  supplier(?:'s)? (?:bears?|compensat\\w+|covers?|credited|delivered|gave|made|mixed|paid|pays|refund\\w*|replace[ds]?|sent|supplied|takes?|took)
  tariff
  the (?:error|mistake|fault) was
  too late
  under (?:the |our |your )?(?:contract|guarantee|warranty|plan|terms)
  warranty
  you (?:cancel|cancelled|paused?|skip|skipped|did not use|don't use|didn't use)
  you signed
`);

/** Who gets things for nothing from the client, not from us. */
export const others = lines(`
  any person
  anybody
  anyone
  attendees
  audience
  buyers
  children
  citizens
  clients with
  customers
  delegates
  drivers
  employees
  everybody
  everyone
  exhibitors
  guests
  kids
  locals
  members
  newcomers
  parents
  participants
  passengers
  patients
  pensioners
  people
  public
  pupils
  readers
  residents
  schools
  seniors
  shoppers
  staff can
  students
  subscribers
  tenants
  users
  viewers
  visitors
  volunteers
`);

/** What may always be done for nothing, as a right. */
export const rights = lines(`
  apply
  ask
  browse
  call
  cancel
  change your mind
  collect
  come in
  contact
  copy
  download
  drop
  enter
  exchange
  go (?:in|back)\\b
  join
  leave
  listen
  log in
  opt out
  park
  phone
  print
  read
  register
  reschedule
  return
  ring
  run
  sign up
  stop
  switch
  test
  travel
  try
  unsubscribe
  upgrade at any
  use
  visit
  watch
  withdraw
  write
`);

/** Free of charge as a rule, before any job begins: “our quotes are free”. */
export const standing = lines(`
  (?:taster|trial) [a-z]+
  admission
  advice line
  app
  apps
  assessment
  brochures?
  call-out
  cancellations?
  catalogues?
  collection
  consultation
  consultations
  deliveries
  delivery
  demo
  demos
  download
  entrance
  entry
  estimates?
  exchanges?
  first (?:call|chat|hour|look|meeting|visit|session|lesson|consultation)
  fonts?
  guide
  guided tours?
  helpline
  hotline
  initial [a-z]+
  inspection
  introductory [a-z]+
  library
  licen[cs]e
  measur(?:e|ing)(?:[ -]?ups?)?
  museum
  newsletter
  parking
  parking lot
  picture library
  plug-?ins?
  postage
  quotations?
  quotes?
  quoting
  registration
  returns?
  samples?
  shipping
  shuttle
  site survey
  site visits?
  software
  stock photos?
  support line
  survey
  tap water
  tool
  tools
  trial
  valuation
  viewings?
  webinar
  wi-?fi
`);

/** In a table of prices, what comes on top of the job: “Second album for the parents: free”. */
export const extras = lines(`
  added
  additional
  another
  bonus
  duplicate
  extra
  further
  more
  second
  spare
  third
  upgrade[ds]?
`);

/** What is asked for beside the price, and nothing else by that name. */
export const fees = lines(`
  charges?
  corkage
  costs?
  excess
  fees?
  fine
  interest
  penalty
  postage
  supplement
  surcharges?
`);

/** What the client pays for as well, and is also done, kept or sent. */
export const dues = lines(`
  call-?outs?
  carriage
  courier
  delivery
  demurrage
  difference
  freight
  hours?
  increase
  installation
  labou?r
  mileage
  overtime
  packaging
  packing
  parking
  roaming
  set-?up
  shipping
  storage
  tolls?
  transport
  travel
  travel(?:ling)? (?:costs|expenses|time)
`);

/** What is done to a fee that is not taken. */
export const lettingOff = lines(`
  cancell?ed
  crossed off
  crossed out
  dropped
  lifted
  removed
  scribbled out
  taken off
  taken out
`);

/** The same, said of money only. */
export const writingOff = lines(`
  absorbed
  forgiven
  forgone
  scrapped
  struck off
  struck out
  swallowed
  waived
  wiped out
  written off
`);

/** What we call our own house. */
export const ourHouses = lines(`
  bakery
  bill
  business
  company
  crew
  firm
  garage
  house
  invoice
  kitchen
  office
  practice
  price
  quote
  salon
  shop
  studio
  surgery
  team
  workshop
`);

/** What may be left out of food, goods and places: “gluten free”. */
export const leftOut = lines(`
  additive
  alcohol
  allergen
  caffeine
  car
  chemical
  dairy
  dust
  egg
  fat
  gluten
  lactose
  lead
  meat
  milk
  nut
  pain
  peat
  pesticide
  rent
  scent
  smoke
  stress
  sugar
  tax
  traffic
  wheat
`);

/** What is free when nothing is in it. */
export const vacant = lines(`
  (?:fri|mon|satur|sun|thurs|tues|wednes)days?
  afternoons?
  car park
  courts?
  dates?
  days?
  desks?
  door
  evenings?
  hall
  hands?
  lanes?
  line
  mornings?
  nights?
  path
  pitch
  places?
  rooms?
  seats?
  shelf
  slots?
  spaces?
  spots?
  stage
  tables?
  time
  wall
  way
  week(?:end)?s?
`);
