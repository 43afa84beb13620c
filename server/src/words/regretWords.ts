/** What apologies leave open or turn round. Data only: patterns for text in small letters, sorted. */
import { lines } from './lines';

/** Behind “sorry you are”: a feeling of theirs, not a deed of ours. */
export const feelings = lines(`
  aggrieved
  alarmed
  alienated
  angered
  angry
  annoyed
  anxious
  appalled
  baffled
  belittled
  bewildered
  bitter
  bothered
  concerned
  confused
  cross
  disappointed
  discontented
  disenchanted
  disgruntled
  disheartened
  disillusioned
  dismayed
  displeased
  dissatisfied
  distressed
  disturbed
  embarrassed
  exasperated
  fed up
  frustrated
  furious
  hurt
  ignored
  impatient
  indignant
  insulted
  irked
  irritated
  less than (?:happy|pleased|satisfied|thrilled|impressed)
  let down
  livid
  miffed
  misled
  mistaken
  neglected
  nonplussed
  not (?:happy|pleased|satisfied|impressed|comfortable|convinced|content|thrilled|best pleased)
  of (?:the|that) opinion
  offended
  out of sorts
  outraged
  overwhelmed
  patronised
  patronized
  peeved
  perplexed
  perturbed
  provoked
  put off
  put out
  puzzled
  resentful
  sceptical
  shocked
  skeptical
  surprised
  taken aback
  troubled
  uncomfortable
  unconvinced
  under the (?:wrong )?impression
  uneasy
  unhappy
  unimpressed
  unsatisfied
  unwelcome
  upset
  vexed
  worried
  wounded
`);

/** How something may be found: “sorry you found our reply unhelpful”. */
export const foundWanting = lines(`
  abrupt
  aggressive
  annoying
  arrogant
  awkward
  bad
  below par
  blunt
  boring
  brusque
  clumsy
  cold
  complicated
  condescending
  confusing
  curt
  dark
  difficult
  disappointing
  dismissive
  disrespectful
  distasteful
  dull
  excessive
  expensive
  frustrating
  hard
  harsh
  heavy-handed
  high
  hurtful
  ill-judged
  impersonal
  impolite
  in poor taste
  inadequate
  inappropriate
  inconvenient
  insensitive
  insulting
  lacking
  long
  loud
  misleading
  noisy
  not (?:good|up to|to your|helpful|clear|acceptable)
  obscure
  off-putting
  offensive
  offhand
  over the top
  overpriced
  patronising
  patronizing
  poor
  pushy
  rude
  rushed
  sharp
  short
  sloppy
  slow
  steep
  strange
  stressful
  tasteless
  tedious
  terse
  too [a-z]+
  troublesome
  unacceptable
  unattractive
  unclear
  uncomfortable
  unconvincing
  underwhelming
  unfair
  unfriendly
  unhelpful
  unkind
  unpleasant
  unprofessional
  unreasonable
  unsatisfactory
  unsatisfying
  unsuitable
  unwelcoming
  upsetting
  useless
  wanting
  weak
  wrong
`);

/** What an apology with an “if” in front leaves open: “if anyone was offended, we apologise”. */
export const hurts = lines(`
  abrupt
  affected
  aggressive
  alarm\\w*
  angered
  annoy\\w*
  anybody
  anyone
  appear(?:ed|s)?
  at fault
  bother\\w*
  brusque
  came across
  cause[sd]?
  clumsy
  come across
  complain\\w*
  concern(?:ed)?
  confus\\w*
  cross
  curt
  disappoint\\w*
  discomfort
  dismissive
  displeas\\w*
  disrespect\\w*
  disrupt\\w*
  dissatisf\\w*
  distress\\w*
  disturb\\w*
  embarrass\\w*
  error
  errors
  extra work
  fall short
  fallen short
  feel
  feels
  fell short
  felt
  frighten\\w*
  frustrat\\w*
  gave (?:you|anyone|the)
  given (?:you|anyone|the)
  hard feelings
  harm\\w*
  harsh
  hasty
  heavy-handed
  hurt
  ignored
  impatient
  impolite
  impression
  in any way
  inaccurate
  inappropriate
  inconvenien\\w*
  insensitive
  insult\\w*
  irritat\\w*
  kept you
  left out
  less than
  let (?:you|anyone|them) down
  misinterpret\\w*
  misjudged
  mislead\\w*
  misled
  misread
  mistake
  mistakes
  misunderst\\w+
  neglected
  not (?:clear|what|up to|as|to your|good)
  offen[cs]\\w*
  out of line
  out of order
  overlooked
  overstepped
  perceived
  pressur\\w*
  problem
  problems
  pushy
  put out
  put you
  rude
  rushed
  seem(?:ed|s)?
  sharp
  short with
  slow
  sound(?:ed|s)?
  spoil\\w*
  stepped on
  stress\\w*
  tactless
  taken (?:badly|amiss|the wrong)
  tone
  too (?:direct|blunt|harsh|strong|loud|pushy|far|hard|short)
  trouble[ds]?
  unclear
  unhappy
  unhelpful
  unkind
  unpleasant
  unprofessional
  untoward
  unwelcome
  upset\\w*
  wait(?:ed|ing)?
  went wrong
  woke
  worr(?:y|ied)
  wrong
  wronged
`);

/** Behind “sorry for the delay, but”: what defends us and takes the apology back. */
export const defences = lines(`
  (?:a|the) (?:lesson|fault) (?:here|lies)
  (?:the|your) (?:[\\w-]+ )?(?:amendments?|approval|briefing|changes?|comments|confirmation|corrections?|feedback|go-ahead|instructions|measurements|orders?|request|sign-off|text|texts|wording) (?:first |just |only )?(?:(?:came|got|reached) (?:back |here |in |through |to us |to me |us |me )?|(?:was|were) (?:only (?:given|made|placed|sent|supplied)|sent to (?:me|us)) )(?:(?:[\\w-]+ ){0,2}?late|after|at|in the (?:evening|night)|on|only|the (?:day|evening|night) before|yesterday)
  (?:the|your) (?:[\\w-]+ )?(?:artwork|changes?|confirmation|content|copy|corrections?|data|documents|figures|files?|footage|images|information|list|logo|material|measurements|order|photos|pictures|texts?|wording) (?:only (?:arrived|came|got|reached)|(?:arrived|came|got here|got to us|reached (?:us|me))(?: in)? (?:(?:[\\w-]+ ){0,2}?late\\b|after|at the last|only)|(?:did not|didn't) (?:arrive|come|reach us|reach me)(?: in| here)? until|came from (?:you|your)\\b)
  (?:the|your) (?:[\\w-]+ )?(?:proof|proofs|sample|samples|text|texts|wording) (?:had been|has been|was|were) (?:agreed|approved|passed|signed off) (?:before|by you\\b|by your\\b|in|last|on|without)
  accidents (?:do )?happen
  all of us
  anyone can
  anyone could
  as (?:i|we) (?:said|told|explained|mentioned|wrote|warned)
  be fair
  bear in mind that you
  before you
  beggars can't
  by (?:your own|the same token)
  even the best
  every(?:one|body) (?:makes?|has|does|is|else|in)
  everybody's
  everyone's
  frankly
  given that you
  given the (?:circumstances|short notice|price|budget|state)
  hardly (?:our|my|the)
  honest(?:ly)?
  i (?:did|didn't|do|had|have to say|must say|never|only|really|simply|still|thought|was (?:told|given|under|not|never|only|waiting|rushed|promised|just)|wasn't|wouldn't have|would not have|can't (?:be|do|help|know|control|read)|cannot (?:be|do|help|know|control|read)|couldn't (?:have|be|know|do|help)|could not (?:have|be|know|do|help)|don't (?:think|see|believe|make|control)|do not (?:think|see|believe|make|control)|feel|believe|stand by|tried|told|warned|asked|explained|said|wrote)
  i'm only human
  if (?:you|we) (?:had|are honest|look|think)
  in (?:all )?fairness
  in (?:our|my|his|her|their) defen[cs]e
  in (?:our|this) (?:business|trade|line of work)
  in the end you
  it (?:cannot|can't|couldn't|could not) be helped
  it (?:could|might) have been worse
  it (?:had been|was) (?:(?:an?|just|such an?|so|rather|really|very) )*(?:busy|cold|crazy|dark|difficult|frosty|hard|hectic|hot|icy|rainy|raining|snowing|stormy|tight|wet|windy)
  it (?:happens|has to be said|must be said|should be said|takes two|was to be expected|was in the small print|(?:is|was) (?:all |entirely |simply |just |only |also |mainly |largely )*(?:due to|because of|caused by|down to|the fault)|says? so|is what it is|wasn't that|was not that|isn't that|is not that|really wasn't|really isn't)
  it (?:is|was) hardly (?:my|our)
  it(?:'s| is| was) (?:all |also |clearly |only |really |just |simply |still |hardly |actually )*(?:a fact|an? (?:honest|easy|genuine|small|minor|simple|common|understandable|human) (?:mistake|error|slip|oversight)|beyond|company policy|how|human|in the|life|not (?:as if|easy|intentional|meant|on purpose|our|my|that|the end|us|uncommon|unusual)|nothing|normal|nobody's|outside|out of|part of|standard|the (?:way|rules?|law|policy|same|price|nature)|there in|unavoidable|up to you|what you|written|your|you who|your own)
  let's (?:be|face|not)
  many (?:people|others|clients|customers)
  mistakes (?:do )?happen
  most (?:people|clients|customers)
  much of (?:it|this|that)
  my hands (?:were|are)
  no(?:body| one) (?:else|is perfect|could|has|ever|was hurt|noticed)
  nobody's perfect
  none of (?:it|this|that) (?:was|is)
  not (?:all|everything|entirely|our|my|us|because of)
  nothing (?:we|i) could
  on the other hand
  one (?:must|has to|should|can't|cannot)
  other (?:clients|customers|people)
  others
  our hands (?:were|are)
  part of
  policy
  quite frankly
  rules are
  so (?:is|was|did|does|has|have|would) (?:everyone|everybody|any|the|your|you)
  some of (?:it|this|that|the)
  strictly speaking
  such (?:things|is)
  technically
  that(?:'s| is| was) (?:all |also |just |simply |really |hardly |not )*(?:business|how|life|our|my|not|the (?:way|rule|policy|nature|deal|price|risk)|to be expected|what|why|your)
  the (?!(?:correct(?:ed)?|revised|right|updated) )(?:\\w+ )?(?:agreement|brief|briefing|contract|dates?|deadlines?|figures|form|instructions?|offer|policy|price|printer|quote|rules?|supplier|terms|weather|wording|budget|courier) (?:\\w+ )?(?:are|arrived|came|clearly|did|has|had|is|kept|said|says|states?|was|were|wasn't|would)
  the fact (?:is|remains)
  the truth is
  there (?:is|was) (?:nothing|no way|only so much|little)|there's (?:nothing|no way|only so much)
  there(?:'s| are) two sides
  these things
  they (?:do|did) happen
  things (?:do )?happen
  this (?:happens|sort of thing|kind of thing)
  to be (?:fair|honest|frank|blunt)
  to err is
  under the circumstances
  we (?:all|did|didn't|do|had|have to say|never|only|really|simply|still|thought|were (?:told|given|under|not|never|only|waiting|rushed|promised)|weren't|wouldn't have|would not have|can't (?:be|do|help|know|control|read)|cannot (?:be|do|help|know|control|read)|couldn't (?:have|be|know|do|help)|could not (?:have|be|know|do|help)|don't (?:think|see|believe|make|control)|do not (?:think|see|believe|make|control)|feel|believe|stand by|acted|got|received|merely|just (?:followed|did|do)|did warn|did tell|tried|made it clear|told|warned|asked|explained|said|wrote)
  we(?:'re| are) (?:all|only) (?:human|only|just|people)
  what (?:can|did|could) (?:i|we|you)
  with (?:all due )?respect
  you (?:also|agreed|approved|are (?:also|partly|not|the one)|asked|aren't|can't (?:expect|deny|blame)|cannot (?:expect|deny|blame)|changed|chose|clearly|could|did|didn't|do (?:have|need|know|realise|understand)|gave|had|insisted|knew|know|left|made|might|must|need to (?:understand|remember|realise)|never|only|ordered|ought|really|said|saw|sent|should|signed|still|took|told|wanted|were|weren't|would|yourself)
  your (?:own )?(?:brief|\\w+ (?:was|were|did|had|kept|should|also|never))
`);
