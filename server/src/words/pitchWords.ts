/** Words of market hawkers. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** What a hawker tells others to do. */
export const buying = lines(`
  book
  buy
  cash in
  claim
  commit
  confirm
  decide
  enrol
  enroll
  get it
  get one
  get them
  get your \\w+
  get yours
  grab
  invest
  join
  jump in
  lock in
  order
  pick up
  place your order
  register
  reserve
  save big
  say yes
  secure
  seize
  sign
  sign on
  sign up
  snap
  snap up
  subscribe
  switch
  take it
  take one
  treat yourself
  upgrade
`);

/** At once, or else. */
export const atOnce = lines(`
  (?:right )?now
  (?:right )?this (?:instant|minute|moment|second)
  asap
  at once
  before (?:close of play|midnight|tonight|the day is out|the clock strikes)
  by (?:close of play today|midnight|tonight)
  immediately
  right away
  straight away
  this (?:very )?(?:afternoon|day|evening|hour|minute|morning)
  today
  today itself
  tonight
  while you can
  within the hour
  without delay
  without hesitation
  without thinking
`);

/** What is sold so. */
export const offers = lines(`
  bargains?
  bonus(?:es)?
  bundles?
  chances?
  deals?
  discounts?
  extras?
  giveaways?
  offers?
  opportunit(?:y|ies)
  packages?
  prices?
  promos?
  promotions?
  rates?
  reductions?
  sales?
  savings
  specials?
  upgrades?
  vouchers?
`);

/** What may run short. */
export const stock = lines(`
  appointments?
  boxes
  copies
  dates?
  items?
  licen[cs]es
  pairs?
  pieces?
  places?
  rooms?
  saturdays
  seats?
  sets?
  slots?
  spaces?
  spots?
  stock
  supplies
  tables?
  tickets?
  units?
  vans
  weekends?
`);

/** Loud praise in front of a price or an offer. */
export const loudPraise = lines(`
  absolutely unbeatable
  almost criminal
  amazing
  astonishing
  awesome
  blow-?out
  bonkers
  bumper
  cracking
  crazy
  cut-price
  dirt[- ]cheap
  dream
  exclusive
  explosive
  extraordinary
  eye-popping
  fabulous
  fantastic
  fire-?sale
  freakishly low
  giant
  gigantic
  giveaway
  golden
  head-turning
  hot
  hottest
  huge
  incredible
  insane
  insanely low
  irresistible
  jaw-dropping
  killer
  knock-?down
  knock-?out
  laughably low
  ludicrous
  ludicrously low
  mad
  massive
  mega
  mind-blowing
  mind-boggling
  never-seen-before
  next-to-nothing
  once-off
  once-only
  outrageous
  phenomenal
  ridiculous
  ridiculously low
  rock-?bottom
  sensational
  silly
  sizzling
  smashing
  spectacular
  staggering
  steal of a
  stunning
  super
  super-low
  terrific
  throwaway
  top-secret
  tremendous
  ultra-low
  unbelievable
  unbelievably low
  unheard-of
  unmissable
  unrepeatable
  unrivalled
  whopping
`);

/** The very top of it. */
export const superlatives = lines(`
  best(?: possible)?
  biggest
  boldest
  cheapest
  coolest
  craziest
  fairest
  finest
  greatest
  hottest
  keenest
  lowest(?: possible)?
  most amazing
  most astonishing
  most attractive
  most competitive
  most exciting
  most exclusive
  most fantastic
  most generous
  most incredible
  most sensational
  most spectacular
  most unbelievable
  no\\. ?1
  number one
  smartest
  steepest
  sweetest
  tastiest
  top
`);

/** Where, and for how long, that is so. */
export const everywhere = lines(`
  anywhere(?: else)?
  around
  available anywhere
  ever
  going
  guaranteed
  in (?:all )?(?:the )?(?:business|city|country|county|district|galaxy|history|industry|land|market|region|state|street|town|trade|universe|whole world|world|germany|europe|india|britain|america|england|australia|london|delhi|mumbai|berlin|the uk|the north|the south)
  of (?:a lifetime|all time|the century|the decade|the season|the year)
  on (?:earth|offer anywhere|the block|the internet|the market|the planet|the web)
  under the sun
  we have ever (?:made|had|offered|given)
  we've ever (?:made|had|offered|given)
  you (?:could|can) (?:imagine|dream of|wish for)
  you(?:'ll| will| can)? (?:ever )?(?:find|get|see|come across)(?: anywhere)?
`);

/** Set phrases that say it all. */
export const patter = lines(`
  (?:a|the) win-win(?=,|[.!]|\\W*$)
  (?:grab|seize|take) (?:it|this \\w+|the \\w+|this \\w+ \\w+) with both hands
  (?:have|with|there's|there is|'ve) (?:absolutely |got )?nothing to lose(?=\\W*$|[,;!:–—]| and| by (?:trying|signing|ordering|booking))
  (?:offer|deal|price|bargain|discount)(?: \\w+)? (?:is|sounds|seems|that's|almost|looks) (?:\\w+ )?too good to be true
  (?<=^\\W*|[,;!.] |so )jump at (?:it|the chance|this)
  almost for free
  an? (?:absolute |complete |total |real )?no-brainer
  as cheap as chips
  at a price that will
  at any price anywhere
  bag a bargain
  bags? yourself a
  be an early bird
  be the first among
  beat the (?:crowd|price rise|price increase|queue|rush)
  before (?:it's|it is|they're|they are|this is|the last \\w+ is) (?:all )?(?:gone|snapped up|sold out|too late)
  before (?:i|we) (?:have to )?(?:offer|give|sell|let) (?:it|this|them|your \\w+) to
  before (?:somebody|someone) else (?:does|grabs|gets|snaps|takes|snatches|beats)
  before (?:the|our) prices? (?:go|goes|is|are|rise|rises|jump|jumps|shoot|shoots|climb|climbs|double|doubles|explode|explodes|skyrockets?)(?: (?:back )?up)?
  before your (?:competitors?|neighbours?|rivals?|competition) (?:do|does|get|gets|grab|snap|steal)
  blink and you
  bursting at the seams with
  buy one,? get one
  cheaper than chips
  clock is ticking(?! (?:loud|on the))(?! [a-z]+ly)
  crush (?:your|the) competit\\w+
  deal of the (?:century|day|decade|month|week|year)
  do yourself a favor
  do yourself a favour
  don't (?:dilly-?dally|dither|drag your feet|hang about(?=\\W*$|[,;!])|let (?:it|this|that|the \\w+) (?:\\w+ )?(?:slip|get away|go|pass|vanish)|sit on|sleep on|snooze|think twice|think too long|pass (?:this|it) up|waste a (?:minute|second)|wait a (?:minute|second|moment))
  early bird catches
  ends soon
  everything must go
  first come,? first served
  flying off (?:the|our) shel(?:f|ves)
  for a song
  for next to nothing
  for the price of a (?:coffee|cappuccino|pizza)
  free of charge if you (?:book|sign|order) (?:now|today)
  get in (?:quick|fast|now|early)
  get in on the action
  get it before
  get them before
  get yours before
  give it away
  giving (?:it|them|this) away
  go big or go home
  going for a song
  going,? going,? gone
  gone before you know
  gone in (?:a flash|no time|seconds|minutes)
  hand over fist
  hands down the best
  hot off the press
  in your wildest dreams
  it would be (?:a crime|a sin|criminal|foolish|madness|crazy|silly|mad|insane) (?:not )?to (?:take|miss|let|pass|say no|turn|skip|ignore|wait)
  jump on (?:it|this|board (?:now|today))
  kick yourself
  knock twice
  last call before (?:the )?(?:price|offer|sale|discount)\\w*
  last few (?:boxes|copies|pieces|places|rooms|seats|slots|spaces|spots|tickets|units)(?=[!,])
  leap at (?:it|the chance|this)
  leave your (?:competitors|competition|rivals) (?:behind|standing)
  like hot cakes
  like there(?:'s| is) no tomorrow
  limited availability(?=[!:,]|\\W*$)
  limited edition only
  limited offer
  lock (?:it|this|your \\w+) in (?:now|today|before)
  make a killing
  make the smartest
  make them jealous
  make your (?:neighbours|rivals|competitors) (?:green|jealous|weep)
  make your competitors (?:green|weep|jealous)
  money-making machine
  never (?:been|be) a better (?:moment|time)
  never had it so good
  never look back(?= |\\W*$)(?<=\\band never look back)
  no reason (?:whatsoever )?to (?:hesitate|wait)
  now or never
  once in a blue moon
  once they(?:'re| are) gone,? they
  once(?:-| )in(?:-| )a(?:-| )lifetime(?: \\w+)?
  one(?:-| )time(?: |-)only
  only an? (?:fool|idiot) would (?:miss|say no|wait|pass|turn|let|refuse|hesitate)
  opportunity knocks
  people are (?:lining|queu(?:e)?ing) up
  practically (?:a )?(?:free|giveaway|giving it away)
  price of a lifetime
  prices? (?:slashed|smashed|crashed)
  run,? don't walk
  save a (?:bomb|fortune|packet)
  say goodbye to (?:boring|cold|costly|dull|endless|expensive|high|leaky|old|slow|tedious|tired|ugly|your (?:competitors|worries|old))
  secure yours
  seize the (?:chance|moment|opportunity)(?=\\W*$|[,!]| now| while| before| today)
  selling fast
  selling out fast
  sky-?rocket (?:your|the)
  slashed (?:our|all|the) prices?
  smart money
  snap (?:it|one|them|this|these|yours?) up
  snooze,? you lose
  sold out in no time
  speed is of the essence
  step right up
  stop wasting (?:money|time|your \\w+) and (?:buy|call|order|sign|switch|book|join|get)
  strike (?:now|immediately|at once|while)
  take (?:full )?advantage (?:now|today|while|before|of this (?:unique|once|golden|amazing|incredible|rare))
  take the plunge
  take your \\w+ to the next level
  the (?:boat|ship) has (?:already |almost |nearly )?sailed
  the (?:opportunity|chance|deal|offer|bargain|price) of (?:a|your) (?:lifetime|life)
  the train is leaving
  the window is closing
  there(?:'s| is) no time (?:to lose|like the present)
  tick[- ,]+tock
  time is (?:running out|ticking)(?=\\W*$|[,;!:–—])
  too good to (?:miss|pass up|refuse|turn down|ignore)
  trust me,? you(?:'ll| will)
  turn your \\w+ green with envy
  unbeatable(?: (?:deals?|offers?|prices?|rates?|value))?
  unlock (?:explosive|massive|unlimited|your) \\w+
  unmissable
  unrepeatable
  watch (?:them|him|your rivals|your competitors) overtake
  what (?:more )?could you (?:possibly )?want
  what are you waiting for
  what have you got to lose
  what more do you want
  what(?:'s| is) (?:stopping|holding) you
  while (?:stocks?|supplies|supply|they|it|places|spots) lasts?
  while you (?:dither|hesitate|still can)
  why (?:wait|hesitate)(?! (?:until|till|for|to))
  will thank (?:me|us) later
  won't believe (?:your eyes|your ears|it|our|the price|how cheap)
  world-beating \\w+
  wouldn't want (?:you|your \\w+) to (?:lose|miss)
  you (?:cannot|can't) (?:afford|go wrong|lose)(?= to wait|\\W*$|[,;!]| with this| to (?:miss|pass|ignore|let)| not to)
  you (?:simply|just|really) (?:must|have to) (?:have|grab|own) (?:this|it|one)
  you can't put a price on
  you deserve (?:the (?:very )?best|only the|nothing (?:but|less))
  you have been (?:specially |hand-?)?(?:selected|chosen|picked)
  you owe it to (?:yourself|your|the)
  you won't regret
  you've been (?:specially |hand-?)?(?:selected|chosen|picked)
  you(?:'d| would)(?: have to)? be (?:\\w+ )?(?:a fool|an idiot|crazy|daft|foolish|insane|mad|nuts|silly|stupid|out of your mind) (?:not )?to \\w+(?: no)?
  you(?:'ll| will) (?:be (?:so )?sorry(?=\\W*$| if)|regret it|live to regret|lose out|rue)
  you(?:'ll| will) (?:not|never) regret
  yours for (?:just|only|a mere)
`);
