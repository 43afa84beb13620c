/** Words of those who lose their temper. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** Figures of speech for anger. */
export const outcries = lines(`
  (?:(?:i|we) (?:told|asked|said)[^.]{1,40})?blue in the face
  (?:and )?i'd (?:love|like|be curious) to know what you call
  (?:i|we) (?:am|'m|'re|are) not (?:in the habit of begging|a stupid person|stupid|made of money|your (?:bank|cousin|mother|servant|doormat|slave))
  (?:i|we) (?:find|found) it (?:quite |truly |rather |frankly )?(?:extraordinary|astonishing|astounding|incredible|unbelievable|insulting|outrageous) that
  (?:i|we) (?:read|note|noted|hear|see|learn|learned) with (?:amazement|astonishment|disbelief|dismay|fury|anger) that
  (?:i|we) (?:will|shall|do) not (?:be (?:spoken|talked|treated(?! to )|lectured|bullied|insulted|fobbed|shouted)|dignify)
  (?:i|we) (?:will|shall|do|can) not (?:put up with|stand for|tolerate)(?= (?:this|that|it|your|such|any)\\b)
  (?:i|we) demand (?:a|an|that|to know|your|immediate|nothing|the)
  (?:i|we) do not care (?:what|how|who|why) (?:you|your)
  (?:i|we) don't want to hear (?:a (?:peep|word)|another (?:word|excuse)|it|any more)
  (?:i|we) give up(?= (?:on you|with you|trying)|\\W*$)
  (?:i|we)'ll thank you (?:not|to)
  (?:i|we)(?:'ll| will)? (?:won't|refuse to) (?:put up with|stand for|tolerate|dignify|be (?:spoken|talked|treated(?! to )|lectured|bullied|insulted|fobbed|shouted))
  (?:i|we)(?:'ve| have)? (?:run|ran) out of patience
  (?:i|we)(?:'ve| have)? lost (?:all )?patience
  (?:my|our) patience (?:has|is|ran|runs|wears?)
  (?:should|ought to) go without saying
  (?:still|again) (?:beg|chase|beg and plead) for (?:a|one|your|the|my)
  (?:your|that) (?:wretched|bloody|damned?|blasted) \\w+
  (?<!\\b(?:till|until) [a-z' ]{1,20})(?<!\\byou(?:'re| are| get| were) (?:[a-z]+ ){0,2})sick of (?:being|chasing|having|hearing|it|the|these|this|waiting|your)
  (?<=^\\W*|[,!] )grow up(?=\\W*$)
  a slap in (?:my|our|the) face
  an insult to (?:me|my|our|us|the)
  at (?:my|our) wits'? end
  at a loss to (?:explain|fathom|see|understand) (?:how|why)
  at the end of (?:my|our) (?:patience|rope|tether)
  before i so much as
  beggars? belief
  beneath (?:me|us) to
  beyond (?:my|our) comprehension
  beyond a joke
  blood boil
  bloody (?:annoying|awful|minded|nonsense|rude|stupid|waste)
  disgusted (?:at|by|with) (?:you|your|the|this)
  don't (?:get me started|insult|you dare(?! (?:apologi[sz]e|feel|rush|thank|worry)\\b)|play games|take (?:me|us) for)
  drives? (?:me|us) (?:crazy|insane|mad|nuts|round the bend|to despair|up the wall)
  driving (?:me|us) (?:crazy|insane|mad|nuts|round the bend|to despair|up the wall)
  enough is enough
  fed up
  final straw
  find (?:some other|another|yourself another) mug
  for (?:christ's|crying out|god's|goodness'?|heaven's|pete's) (?:loud|sake)
  get (?:it|this|that) (?:in|into|through) your (?:head|skull)
  get a grip
  get off (?:my|our) back
  get stuffed
  get your act together
  go to hell
  had it up to here
  had just about enough
  have you no (?:manners|shame|respect|decency)
  hopping mad
  how dare (?:you|anyone|anybody|they)
  how many times (?:must|do|does|have|has|should) (?:one|a|i|we)(?: (?:person|man|woman|body))? (?:have to |had to )?(?:ask|say|tell|explain|beg|write)
  i will (?:only )?say (?:this|it) (?:once more,? slowly|one last time|slowly|once and once only)
  i(?:'m| am) (?:so )?done (?:arguing|discussing|explaining|talking|waiting|with (?:this|you))
  is a scandal
  is an? (?:absolute |complete |total |utter )?outrage
  keep off my (?:back|family|husband|mother|phone|wife)
  last straw
  let me be blunt
  lost for words
  make a mockery
  makes? (?:me|us) (?:angry|furious|mad|seethe|sick)
  mind your own business
  name out of your mouth
  no one in (?:his|their) right mind
  nobody in (?:his|their) right mind
  not (?:change|changing|lift|lifting|move|moving) (?:a|one|another) (?:single )?(?:finger|more|inch)(?: \\w+)?(?= (?:till|until|unless|for you)\\b|\\W*$)
  not be (?:fobbed off|made a fool of|taken for a fool)
  of all the cheek
  one more time and (?:you|i|we|it|that)
  or i (?:don't|do not|won't) come back(?=,? (?:period|full stop|end of)|\\W*$)
  over my dead body
  pains (?:me|us) to (?:ask|explain|have to|repeat|say|write)
  pull the wool over
  seething
  shame on you
  sick and tired of
  sick to death
  swore blind
  take (?:deep |grave |great |serious )?(?:exception|offence|offense|umbrage) (?:at|to)
  take (?:me|us) for (?:a )?(?:fools?|idiots?|mugs?|ride)
  takes the (?:biscuit|cake|mickey|piss)
  taking the (?:mickey|piss)
  thank you for nothing
  thanks a (?:bunch for (?:nothing|that|this)(?=\\W*$)|million for nothing)
  thanks for nothing
  thanks to you lot
  that(?:'s| is) (?:just )?rich(?=\\W*$|[,;!]| coming)
  the (?:audacity|bare-faced cheek|cheek|gall|nerve) (?:of|to)
  this is (?:a )?war
  tired of (?:being|chasing|having to|hearing|repeating|waiting for you|your)
  to the back teeth
  up to (?:my|our) (?:back|eye) teeth
  utterly fed
  what an? (?:absolute |complete |total |utter )?(?:cheek|circus|disgrace|farce|fiasco|insult|joke|mess|nerve|shambles|waste)
  who do you think you are
  with all due respect
  with respect,? (?:that|this|your) (?:is|was|\\w+ is)
  words fail (?:me|us)
  you have (?:a|some) (?:cheek|nerve)
  you(?:'ve| have) (?:some|a) (?:nerve|cheek|gall|brass neck)
  you(?:'ve| have) got to be (?:joking|kidding)
  your tone (?:is|leaves|was)
`);

/** Figures of speech that take the client for slow. */
export const sneers = lines(`
  (?:can|could|must) surely (?:read|count|see|tell the time|write)
  (?:do )?you think (?:my|our|that my|that our) (?:\\w+ )?(?:\\w+'s|\\w+ is|\\w+ are|\\w+ grows?|time is|time's) (?:free|cheap|worthless|on trees|nothing|a joke|elastic)
  (?:do|did) me a favour(?=[:,]? (?:and )?(?:don't|never|stop|next time|read))
  (?:perhaps|maybe) (?:the|a) (?:gentleman|lady|person|man|woman) who
  (?<=^\\W*|[,;:–—-] ?|\\b(?:bold|cute|funny|ironic|laughable|odd|rich|strange|surprising) )coming from you(?!,? (?:means|that means)\\b)
  (?<=^\\W*|[,;:–—] ?|\\b(?:please|just|perhaps|maybe|you (?:should|could|must|need to|ought to)) )learn to read
  a (?:child|five-year-old|monkey|toddler|trained monkey) (?:can|could|would) (?:do (?:it|that|this)|get|grasp|have|know|read|see|tell|understand)
  any (?:fool|half-wit|idiot|sane person|normal person|reasonable person) (?:can|could|knows|would|will|sees)
  anybody with (?:eyes|half a brain|a brain)
  anyone with (?:eyes|half a brain|a brain)
  can you (?:even|not even|actually) (?:read|count|understand)
  do you (?:honestly|seriously) (?:believe|expect|imagine|suppose|think|want)
  do you suppose (?:that )?\\w+ (?:grows?|falls?|drops?|is free|are free|happens?)
  do you think (?:i|we)(?:'m| am| are|'re)? (?:enjoy|have nothing|made of|print|stupid|work for (?:free|fun|nothing)|your|magicians?)
  do(?:n't)? you (?:actually|even|ever) (?:bother|care|check|listen|look|open|read|think)
  does not take a (?:genius|rocket scientist)
  doesn't take a (?:genius|rocket scientist)
  don't (?:need|have) to be a (?:genius|rocket scientist)
  don't teach (?:me|us)
  don't tell (?:me|us) (?:how|what) (?:to|our|my)
  even a (?:child|fool|five-year-old|layman|monkey) (?:can|could|would|knows) (?:do (?:it|that|this)|get|grasp|have|know|read|see|tell|that|understand)
  even you (?:can|could|must|should|will|would)
  had you (?:actually |only |even )?(?:bothered|cared|listened|paid attention|read|taken the trouble)
  hardly rocket science
  have you (?:actually |even |ever )+(?:bothered|looked|opened|read|tried)
  how (?:can|could) (?:anyone|anybody|one|you) (?:be so|possibly|seriously|not)
  how (?:very )?(?:charming|convenient) of you
  how much (?:clearer|plainer|simpler)
  how stupid(?! of (?:me|us))
  i'm (?:an? [\\w-]+ )?(?:and |,? )not a (?:raccoon|mind ?reader|prophet|magician|miracle worker|charity|bank|clairvoyant|psychic|dustbin|doormat|taxi)
  if you(?:'d| had) (?:bothered|cared|paid attention|taken the trouble)
  if you(?:'d| had) (?:listened|looked|read|opened) (?:[a-z]+ ){1,4}(?:at all|carefully|properly)
  if you(?:'d| had)? (?:actually |even |only )(?:bothered|cared|checked|listened|looked|opened|read|took)
  in words of one syllable
  is (?:it|that|this) (?:really |honestly |seriously )?(?:so|too|that) (?:complicated|difficult|hard|much)
  it isn't (?:exactly )?rocket science
  it(?:'s| is) not (?:exactly )?rocket science
  let (?:me|us) (?:explain|put|say|spell|write) (?:it|that|this) (?:again|out|(?:once|one) more|slowly|in (?:capitals|plain|simple|words)|very|so that even)
  must (?:i|we) (?:really |seriously )?(?:repeat|explain|spell|beg|chase)
  no idea what you(?:'re| are) (?:doing|talking)
  nobody asked you
  not (?:my|our) (?:problem|job)(?! to)
  not a (?:prophet|mind ?reader|miracle worker|clairvoyant|psychic|doormat)
  not your (?:servants?|slaves?|personal|skivv\\w+|mother|nanny)
  open your eyes
  paid attention
  read (?:my|our|the) (?:\\w+ )?(?:lips|mails? properly|e-?mails? properly)
  see how charming
  since apparently i
  since it seems not to have
  since you (?:seem|appear) (?:to|not to|unable|incapable)
  so that even you
  surely (?:even )?you (?:can|could|must|know|do|did|have|are)
  that much is clear even
  the bleeding obvious
  the least you (?:can|could) do
  try reading
  use your (?:brain|common sense|head|eyes)
  we are not (?:a bank|a charity|idiots|magicians|mind-? ?readers|stupid|fools|your)
  we're not (?:a bank|a charity|idiots|magicians|mind-? ?readers|stupid|fools|your)
  what (?:exactly |precisely )?do(?:n't| not)? you (?:not )?(?:get|grasp|understand) about
  what on earth
  what planet
  what were you thinking
  what(?:'s| is) so (?:difficult|hard|complicated)
  which (?:word|bit) (?:of|do|did)
  you (?:apparently|clearly|evidently|obviously|plainly) (?:are|can|cannot|can't|could|did|didn't|do|don't|failed|had|have|haven't|ignored|lack|missed|misread|never|prefer|think|were)
  you are not (?:my|our|the) only (?:client|customer|one)
  you people
  you're not (?:my|our|the) only (?:client|customer|one)
  you(?:'d| would) know (?:it |this |that )?(?:if|had)
`);

/** Hard names for what the client wrote or did. */
export const insults = lines(`
  absurd
  abysmal
  amateurish
  appalling
  arrogant
  atrocious
  childish
  deplorable
  disgraceful
  disgusting
  dishonest
  farcical
  foolish
  half-baked
  ham-fisted
  hare-brained
  idiotic
  ignorant
  incompetent
  indefensible
  inexcusable
  infantile
  insolent
  insulting
  laughable
  lazy
  ludicrous
  moronic
  nonsensical
  offensive
  outrageous
  pathetic
  pig-headed
  preposterous
  ridiculous
  rude
  scandalous
  shabby
  shambolic
  shameful
  shocking
  shoddy
  sloppy
  stupid
  unforgivable
  ungrateful
  unprofessional
  unreasonable
  unspeakable
`);

/** Talk that is not worth an answer. */
export const rubbish = lines(`
  balderdash
  baloney
  bollocks
  bullshit
  claptrap
  codswallop
  crap
  drivel
  garbage
  hogwash
  hot air
  humbug
  nonsense
  poppycock
  rot
  rubbish
  tommyrot
  tosh
  tripe
  twaddle
`);

/** How often something was said already. */
export const often = lines(`
  (?:countless|innumerable|many|multiple|numerous|several|umpteen|more) times
  (?:on|in) (?:at least|no fewer than|no less than|more than|countless|many|multiple|numerous|several|two|three|four|five|various) (?:\\w+ )?(?:e-?mails?|mails|messages|occasions|times)
  (?:three|four|five|six|seven|ten|twenty) times
  a (?:dozen|hundred|million|thousand) times
  a number of times
  ad nauseam
  again and again
  already
  at least (?:twice|\\w+ times)
  before
  more than once
  more times than
  on every occasion
  over and over
  repeatedly
  till i(?:'m| am) blue in the face
  time and (?:time )?again
  twice
  until i(?:'m| am) blue in the face
`);

/** Who knows no more of a trade than anybody. */
export const laymen = lines(`
  accountant
  amateur
  apprentice
  beginner
  blind man
  child
  first-former
  five-year-old
  infant
  layman
  novice
  outsider
  pupil
  schoolboy
  schoolgirl
  stranger
  student
  ten-year-old
  toddler
  trainee
`);
