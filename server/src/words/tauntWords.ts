/** Words of mockery and of lost patience. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** What people are when they can take no more. */
export const lacksPatience = lines(`
  affronted
  at breaking point
  at the end of (?:my|our) (?:patience|rope|tether)
  beside (?:myself|ourselves)
  bristling
  done (?:asking|begging|being|chasing|explaining|with (?:excuses|this|your))
  enraged
  exasperated
  fuming
  heartily sick
  incandescent
  incensed
  indignant
  infuriated
  irate
  losing (?:my|our|all|the last of my) (?:patience|temper)
  not (?:amused|having (?:it|this|that)|in the mood|prepared to (?:be|put up|take|tolerate)|putting up with|standing for)
  out of patience
  past caring
  raging
  running out of patience
  seething
  sick (?:and tired )?of
  steaming
  tearing my hair out
  thoroughly fed up
  weary of (?:being|chasing|having|your)
`);

/** What people are at the deeds of others; good deeds may make them so too. */
export const aghast = lines(`
  aghast
  amazed
  appalled
  astonished
  astounded
  baffled
  bewildered
  dismayed
  dumbfounded
  flabbergasted
  gobsmacked
  horrified
  incredulous
  outraged
  scandali[sz]ed
  staggered
  stunned
`);

/** What nobody is glad to get once more. */
export const sourThings = lines(`
  amendments?
  change of (?:heart|mind|plan)
  changes?
  complaints?
  corrections?
  deadlines?
  delays?
  demands?
  discounts?
  e-?mails?
  emergenc(?:ies|y)
  excuses?
  final version
  logo
  postponements?
  promises?
  questions?
  redesigns?
  reminders?
  requests?
  revisions?
  rewrites?
  surprises?
  versions?
  wish list
`);

/** Sweet words that turn sour beside such things. */
export const sweetWords = lines(`
  brilliant
  charming
  considerate
  convenient
  delightful
  fabulous
  fantastic
  flattering
  generous
  good
  great
  interesting
  joy
  kind
  lovely
  marvellous
  marvelous
  nice
  perfect
  refreshing
  splendid
  super
  sweet
  terrific
  thoughtful
  touching
  wonderful
`);

/** What we are not to be taken for. */
export const mocked = lines(`
  baby-?sitters?
  bank
  call centre
  charity
  clairvoyants?
  cloakroom
  dogsbod(?:ies|y)
  doormats?
  errand boys?
  fools?
  free agency
  idiots?
  left-luggage office
  magicians?
  mind[- ]?readers?
  miracle workers?
  mugs?
  nannies
  nanny
  psychics?
  punch(?:bags?|ing bags?)
  robots?
  secretar(?:ies|y)
  servants?
  skivv(?:ies|y)
  slaves?
  storage
  taxi service
`);

/** Figures of speech that end a friendship. */
export const tauntIdioms = lines(`
  (?:asked and asked|begged and begged|called and called|chased and chased|rung and rung|told you and told)
  (?<!\\b(?:are|be|been|being|is|kept|stands?|stays?|stood|was|were)(?: [a-z]+)? )shut up(?! (?:our|shop|the)\\b)
  (?<!\\b(?:i|let's|to|us|we)(?: (?:all|can|could|may|might|must|should|will|would))? )think again(?=\\W*$|,)
  (?<!\\bif it's |\\bif it is |\\bonce it's |\\bonce it is |\\bwhen it's |\\bwhen it is )there in black and white(?=,? (?:as you|for (?:all|any(?:body|one)|every(?:body|one)|you)|if you|so (?:please|you)|where you|with your))
  am i clear(?=\\?)
  bang out of order
  beats me (?:how|why) you
  been more than (?:fair|patient|reasonable) with you
  boggles (?:my|the) mind
  born yesterday
  bullshit
  came down in the last shower
  can't be arsed
  come down in the last shower
  come off it
  cough up
  could be arsed
  damn (?:cheek|invoice|stupid|well)
  defies (?:belief|comprehension|logic)
  do(?:n't| not) (?:push|try) (?:me|us|my luck|your luck)
  do(?:n't| not) (?:speak|talk) to (?:me|us) like
  do(?:n't| not) (?:you )?(?:ever )?(?:insult|lecture|patroni[sz]e|shout at|talk down to) (?:me|us)
  do(?:n't| not) come (?:crying|running|complaining|moaning)
  do(?:n't| not) play (?:games|dumb)
  do(?:n't| not) treat (?:me|us) like
  dream on
  effing
  end of my (?:rope|tether)
  for the life of (?:me|us) (?:imagine|see|think why|understand|work out (?:how|why) you)
  frigging
  fuck[a-z]*
  get over yourself
  get real
  give (?:it|me|us) a (?:break|rest)
  goddamn
  gone on (?:long enough|for too long|far too long)
  had it with
  had just about enough
  hardly too much to (?:ask|expect)
  have i made myself clear
  have it your (?:own )?way
  having a laugh
  heads will roll
  high time (?:that )?(?:you|your)
  how would you (?:feel|like it) if (?:i|somebody|someone|we)
  i'd have thought (?:even |that )?you
  i(?: do)? hope you(?:'re| are) (?:happy|pleased|proud|satisfied) (?:now|of yourself|with yourself)
  if you think (?:for one (?:minute|moment|second)|(?:i|we)(?:'m| am|'re| are) going to)
  in your dreams
  it never ceases to amaze
  know the meaning of
  lost all (?:patience|respect)
  lost count of
  my last (?:nerve|ounce of patience)
  never ceases to amaze
  not asking for (?:the (?:earth|moon|world)|miracles|much)
  not born yesterday
  not hold(?:ing)? my breath
  not on your (?:life|nelly)
  nothing but (?:aggravation|aggro|excuses|grief|hassle|headaches|problems|trouble)
  nothing short of (?:a (?:disgrace|farce|joke|scandal)|insulting|rude|scandalous)
  off your head
  on what planet
  out of your (?:head|mind)
  pain in the (?:arse|ass|backside|behind|neck)
  pay up(?=\\W*$| or)
  piss(?:ed)? off
  pull the other one
  pull your finger out
  put up or shut up
  rubs? salt
  ruddy
  shit[a-z]*
  sodding
  some nerve
  sort yoursel(?:f|ves) out
  stick it where
  take your (?:business|custom|money) elsewhere
  teach (?:me|us) (?:how to|my|our)
  the answer (?:is still|keeps being|remains|will always be) no
  the last time (?:i|we)(?:'ll| will)? (?:ever )?(?:bend over|deal with you|do business|do you|work for|work with)
  the mind boggles
  the nerve to
  the same old (?:excuse|story)
  too much to (?:ask|expect|hope)
  treated like (?:a (?:fool|servant|skivvy|dogsbody)|an idiot|dirt|servants|idiots|staff)
  typical of you
  wake up and
  walk all over (?:me|us)
  wash(?:ed|ing)? (?:my|our) hands of
  what a (?:cheek|liberty|nerve)
  who do you take (?:me|us) for
  won't hold my breath
  work for (?:free|nothing)(?=\\W*$|[,;:])
  yet another (?:broken|empty)
  you lot
  you must be (?:dreaming|mad|out of)
  you(?:'ve| have) a nerve
`);
