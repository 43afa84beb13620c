/** What people do who let others down. Data only: verbs in their first form, with patterns for small letters behind them. */
import { lines } from './lines';

/** Whoever does this is at fault, whatever it is done to. */
export const failings = lines(`
  abandon
  back out
  bail
  blab
  block (?:our|us|me|my|the)
  blow it
  blow the
  blunder
  bodge
  botch
  breach
  break (?:his|her|their|your|its|a|the|every) (?:promise|word|agreement|contract|commitment|deal|undertaking|rules?|terms)s?
  brush (?:me|us|it|this|them|that) (?:off|aside)
  bully
  bungle
  burn the
  butcher
  bypass
  cause (?:all |so much |a lot of |quite )?(?:the|this|that|a|an|us|your|our|these|confusion|trouble|chaos|delays?|problems?|mistakes?|errors?)
  change (?:his|her|their|your|its) (?:mind|tune|story)
  cheat
  chicken out
  cling to
  cock it up
  cock up
  con (?:us|you|me)
  contravene
  contrive to
  cost (?:us|you|me) (?:the|a|an|our|your|two|three|four|five|several|days?|weeks?|hours?|half|nearly|almost|over|dear|time)
  create (?:the|this|a|an|such a|all this) (?:mess|problem|muddle|confusion|chaos|situation|delay|bottleneck|bother)
  cut (?:straight |right )?through (?:the|your|our|a) (?!park\\b|field)
  cut corners
  dawdle
  deceive
  delay (?:the|our|your|us|everything|things|this|it|matters)
  derail
  dig (?:straight |right )?through (?:the|your|our|a)
  dilly-dally
  disobey
  disregard
  dither
  do (?:no|none of the|little|half the|nothing) (?:work|checking|testing|homework|preparation|about it|to help|of the kind|of the sort|for weeks|for days)
  do a (?:bad|poor|shoddy|sloppy|rushed|terrible|lousy|half-hearted|botched|slapdash) job
  dodge
  double-book
  double-charge
  drag (?:his|her|their|your|its) (?:feet|heels)
  drill (?:straight |right )?(?:through|into) (?:the|your|our|a)
  drive over
  drop (?:me|us|you) in it
  drop (?:the ball|a clanger|a brick|a howler|this one|it again|the catch)
  duck
  evade
  exceed (?:his|her|their|your) (?:authority|brief|remit)
  fabricate
  fail (?:me|us|you)(?: all)? (?:badly|completely|miserably|again|on)
  fail(?! (?:the|a|an|his|her|your|their|every|this|that|only|with|on|over)\\b)
  fall asleep
  fall behind(?! us)
  fall down on
  fall short
  fiddle with
  fleece
  flout
  fob (?:me|us|you|them) off
  fob off
  forget(?! (?:nothing\\b|none\\b))
  foul (?:it |this |that |things )?up
  fudge
  fumble
  garble
  get (?:it|this|that|them|things|everything|your name|our name|the|your|our|his|her|its|their|half|most|all|both|that one|this one) (?:[\\w'-]+ ){0,4}?(?:wrong|backwards|muddled|mixed up|confused|upside down|back to front|the wrong way (?:round|around))
  get (?:muddled|mixed up|confused|carried away|lazy|sloppy|careless)
  get cold feet
  get hold of the wrong end
  get the wrong (?!impression|number\\b)
  give (?:me|us|you|them) the (?:run-?around|slip|brush-off|cold shoulder)
  give (?:us|me) to understand
  give the game away
  go (?:over|above) (?:our|my|your|his|her) heads?
  go absent
  go ahead (?:anyway|regardless|without)\\b
  go awol
  go back on
  go behind (?:our|my|your|his|her)
  go dark
  go missing
  go off on (?:his|her|their|your) own
  go off the rails
  go quiet(?: on (?:us|me|you))?
  go silent
  go to sleep
  goof
  goof up
  gossip
  hang (?:me|us|you) out to dry
  hang up on
  have (?:absolutely )?no (?:idea|clue|plan|excuse|business|right)
  hide (?:the|this|it|that) from
  hinder
  hit (?:the|your|our|a) (?:pipe|cable|main|wire)
  hold (?:everything|everybody|everyone|me|us|it|this|things|work|the [\\w-]+|our [\\w-]+|your [\\w-]+) (?:up|back|hostage)
  hoodwink
  ignore
  insist on (?:doing|having|using|changing|keeping|the wrong)
  insult
  interfere
  interfere with
  jeopardi[sz]e
  jumble
  jumble (?:it |this |that |them )?up
  jump the gun
  jump to conclusions
  keep (?:it|this|that) (?:from|to) (?:us|me|you|yourself|yourselves|himself|herself|themselves)
  keep (?:me|us|you|them|everyone|everybody|the [\\w-]+|our [\\w-]+|your [\\w-]+) (?:waiting|hanging|guessing|dangling|in the dark|on tenterhooks|on hold|out of the loop)
  knock (?:it|the [\\w-]+|your [\\w-]+) (?:over|off|down)
  knock (?:off|over|through) (?:the|your|our|a)
  lead (?:me|us|you) (?:astray|up the garden path|on)
  lead (?:us|me) to (?:believe|think|expect)
  leave (?:[\\w'-]+ ){1,6}in (?:a|an|such a|quite a) (?:[a-z]+ )?(?:condition|mess|muddle|shambles|state|tangle)
  leave (?:half |most |some |several |two |all )?(?:of )?(?:the |your |our )(?:[\\w'-]+ ){1,3}(?:ajar|bare|blank|exposed|half[- ](?:done|open|shut)|loose|on the latch|out of (?:it|the)|short|unbolted|unchecked|unconnected|uncovered|undone|unfinished|unlocked|unpaid|unsealed|untested|untidy)
  leave (?:it|them|the [\\w-]+|your [\\w-]+) (?:behind|lying|on the (?:train|bus|roof|bench))
  leave (?:it|this|that|everything|things|matters|all of it|all this|the [\\w-]+|your [\\w-]+|our [\\w-]+) (?:far |much |so |rather )?(?:(?:a bit|a little|awfully|dreadfully|extremely|incredibly|painfully|pretty|quite|rather|so|terribly|too|very) late(?! (?:at night|in the (?:day|evening|night)|last|on|yesterday)\\b)|until (?:the (?:very )?last(?: (?:minute|moment|second))?|it was)|to the last|to the eleventh|unattended|unfinished|half-?finished|half-?done|undone|to chance|in a (?:mess|state|muddle|shambles)|in (?:pieces|ruins|tatters)|in (?:a )?(?:shocking|terrible|dreadful|awful|poor|sorry|bad) (?:state|mess|condition)|a tip|a mess|open|unlocked|running|switched on|out in the|in the rain)
  leave (?:me|us|you|them|everyone|everybody|our [\\w-]+|your [\\w-]+|the [\\w-]+) (?:hanging|stranded|stuck|standing|waiting|guessing|dangling|in the lurch|in the dark|high and dry|without (?:a|any|the)|with no|with nothing|to pick up the|to clean up|with the mess|in a (?:mess|state|muddle|spot))
  leave (?:the place|the site|the room|your [\\w-]+|our [\\w-]+|everything) (?:dirty|filthy|a (?:mess|tip|state|shambles))
  leave off
  leave out
  let (?:an?|the|this|that|two|several|some) [\\w-]+ (?:through|slip|past|pass)
  let (?:it|this|that|things|everything|the [\\w-]+|your [\\w-]+|our [\\w-]+) (?:slip|lapse|slide|run out|expire|drift|get out of hand|go to waste|pass|through|fall)
  let (?:me|us|you|them|everyone|everybody|our [\\w-]+|your [\\w-]+|the (?:side|team|whole)) (?:all |both |badly |well )?(?:badly )?down
  let (?:us|me|you|everyone|everybody) (?:wait|hang|dangle|stew)
  let slip
  lie (?:to|about)
  lose (?:track|sight|interest|the plot|the thread|patience|count|control) ?(?:of)?
  louse up
  make (?:a|an|the|that|this|some|several|many|\\w+) (?:[\\w-]+ )?(?:mistakes?|errors?|mess|muddle|hash|pig's ear|blunders?|slip|slip-up|howlers?|botch|bad job|shambles|bad call|miscalculation|faux pas|hames)(?! (?:free|in the (?:list|test)\\b))
  make (?:heavy weather|a meal|a nonsense|a mockery|light) of
  make (?:it|this|that|our work|our job|the job|things) (?:[\\w-]+ )?(?:impossible|harder|worse|difficult|a nightmare)
  make (?:us|me) (?:wait|redo|do it|look|chase)
  meddle
  mess (?:it |this |that |things |everything |them |the [\\w-]+ |your [\\w-]+ |our [\\w-]+ )?up
  mess (?:me|us|you|them) (?:about|around)
  mess with
  misaddress
  misallocate
  misapply
  misbehave
  miscalculate
  miscommunicate
  misconfigure
  miscopy
  miscount
  misdiagnose
  misdial
  misdirect
  misestimate
  misfile
  misfire
  mishandle
  mishear
  misinform
  misinterpret
  misjudge
  mislabel
  mislay
  mislead
  mismanage
  mismeasure
  misplace
  misprice
  misprint
  misquote
  misread
  misremember
  misreport
  misrepresent
  misroute
  miss out
  misspell
  mistake the
  mistime
  mistranslate
  mistype
  misunderstand
  misuse
  mix (?:it |this |that |things |them |everything |the [\\w-]+ |your [\\w-]+ |our [\\w-]+ )?up
  move the goalposts
  muck (?:it |this |that |things )?up
  muck (?:me|us|you) (?:about|around)
  muddle
  muddle (?:it |this |that |things |them |the [\\w-]+ )?up
  muff
  neglect
  nod (?:it|this|that|them|the [\\w-]+) through
  obstruct
  omit
  open the wrong
  over-promise
  overbook
  overcharge
  overcook
  overestimate
  overlook
  overpromise
  overreact
  overrun
  oversell
  oversleep
  overstate
  oversteer
  overstep
  overstretch (?:himself|herself|themselves|yourself)
  pack (?:it|them|the [\\w-]+) (?:badly|wrong|upside)
  pass (?:it|this|that) on to (?:the wrong|nobody)
  pass the buck
  patronise
  patronize
  play (?:dead|games|for time|hide and seek)
  play about with
  pressure (?:us|me) into
  procrastinate
  prove (?:to be )?(?:useless|hopeless|unreliable|incapable|incompetent)
  pull out(?! the\\b| all\\b| a\\b| of (?:the|a) (?:hat|drawer))
  pull the plug
  pull the rug
  push (?:us|me) into
  put (?:his|her|their|your) (?:foot|elbow|ladder) through
  put (?:his|her|their|your) foot in it
  put (?:it|them|the [\\w-]+|your [\\w-]+) (?:in|on|at|through) the wrong
  put (?:me|us|you|everyone|the [\\w-]+) (?:in (?:a|an) (?:difficult|awkward|impossible|tight)|at risk|under pressure)
  put off (?:answering|replying|sending|signing|deciding|paying)
  put the phone down on
  refuse
  renege
  resist (?:every|all|our)
  ride over
  ride roughshod
  rip (?:us|you|me) off
  rubber-stamp
  ruin
  run (?:it|the [\\w-]+) into
  run off
  rush (?:it|the job|through|this)
  sabotage
  sandbag
  screw (?:it |this |that |things |everything |the [\\w-]+ |your [\\w-]+ |our [\\w-]+ |us )?(?:up|over)
  scupper
  shilly-shally
  shirk
  short-change
  short-ship
  shout at
  shrug (?:it|this|that) off
  sign (?:it|this|that|the [\\w-]+) without
  sit on (?:it|this|that|them|(?:the|our|your|his|her|their)(?! (?:bed|bench|board|bus|chair|committee|couch|doorstep|edge|floor|grass|ground|jury|lawn|panel|seat|sofa|stairs|steps?|table|terrace|throne|train|wall)\\b)|everything)
  skimp
  skip the
  skive
  slack
  slack off
  sleep through
  slip up
  slow (?:everything|everyone|us|the [\\w-]+|things|our [\\w-]+) down
  snap at
  sneak (?:in|off|out)
  snub
  spend (?:the|our|your) (?:whole )?(?:budget|money)
  spill [a-z]+
  spring (?:it|this|that) on
  squander
  stall
  stand (?:me|us|you|them) up
  step on the
  stick (?:his|her|their|your) head in the sand
  stonewall
  stop (?:answering|replying|responding|talking to us|picking up|paying)
  string (?:me|us|you) along
  stuff (?:it |this |that |things )?up
  swan off
  swear at
  sweep (?:it|this|that) under
  swindle
  take (?:forever|for ever|ages|an age|an eternity|far too long|too long|much too long|so long|so very long|no (?:notice|care|interest|heed|responsibility))
  take (?:his|her|their|your) (?:eye|eyes) off
  take (?:his|her|their|your) (?:own )?(?:sweet )?time
  take (?:it|this|that|things) (?:the wrong way|for granted)
  take it upon (?:himself|herself|themselves|yourself|yourselves)
  take liberties
  take matters into (?:his|her|their|your) own
  talk (?:us|me) into
  tamper with
  throw (?:us|me|everything|a spanner|our plans|the plan|the schedule) (?:off|out|in|into)
  tinker with
  torpedo
  treat (?:[\\w'-]+ ){1,4}(?:badly|carelessly|roughly|very roughly)
  trip up
  turn (?:a blind eye|a deaf ear|up (?:an hour|two hours|half an hour|hours|days|ages|far|much|so|too|very|late|unprepared|empty-handed|drunk|without)|out to be (?:a|an|useless|hopeless|unreliable|incompetent))
  turn up (?:hungover|tired|ill-prepared|at (?:noon|the wrong))
  under-brief
  under-deliver
  underbrief
  undercook
  undercut
  underdeliver
  underestimate
  undermine
  underquote
  understate
  undersupply
  vacillate
  vanish
  violate
  waffle
  wait (?:until|till) (?:the (?:very )?last|it was (?:far )?too late|after)
  wander off
  want (?:it|this|that|them) (?:anyway|regardless|done anyway)
  waste (?:our|my|your|a|so much|two|three|half|everyone's|everybody's|days|weeks|hours|time|money)
  water down
  wave (?:it|this|that|them|the [\\w-]+) through
  waver
  whine
  wind (?:us|me) up
  withhold
  wreck
  wriggle out
`);

/** Verbs that harm where a thing of ours or of the client stands behind them: “lost the key”. */
export const harming = lines(`
  bend
  blow
  break
  bump
  burn
  burst
  chip
  clog
  corrupt
  crack
  crash
  crease
  crumple
  crush
  damage
  delete
  dent
  destroy
  dirty
  disable
  disconnect
  drop
  erase
  flood
  format
  jam
  kill
  knock over
  leak
  lose
  mangle
  misplace
  overload
  overwrite
  puncture
  rip
  run over
  scorch
  scrape
  scratch
  shred
  skip
  smash
  smear
  smudge
  snap
  soak
  soil
  spill
  split
  spoil
  stain
  stretch
  switch off
  tear
  throw away
  throw out
  trample
  trample on
  trash
  trip over
  turn off
  unplug
  upset
  wipe
  wreck
`);

/** What others must live with, so that it is wrong to do it heedlessly: “signed it without looking”. */
export const meddling = lines(`
  accept
  add
  agree
  alter
  amend
  announce
  answer
  approve
  back out
  bill
  book
  cancel
  change
  charge
  confirm
  cry off
  cut
  decide
  delete
  deliver
  demand
  discard
  drill
  drop
  e-?mail
  edit
  erase
  fell
  forward
  give
  hand (?:in|over)
  install
  instruct
  invoice
  move
  object
  order
  overwrite
  paste
  post
  postpone
  print
  promise
  publish
  pull (?:out|the plug)
  push
  put off
  reject
  remove
  rename
  reorder
  replace
  reply
  request
  reschedule
  resign
  say (?:no|yes)
  send
  ship
  shorten
  sign
  stop
  submit
  swap
  switch
  tell
  throw
  turn (?:down|off)
  unplug
  upload
  walk out
  want
  withdraw
`);

/** What leaves a thing somewhere for good: wrong where it was done upside down. */
export const mounting = lines(`
  assemble
  attach
  bind
  bolt
  build
  connect
  fit
  fix
  fold
  frame
  glue
  hang
  insert
  install
  lay
  load
  mount
  pack
  place
  plug in
  post
  print
  put
  scan
  screw
  sew
  ship
  stack
  stick
  stitch
  upload
  wire
`);

/** What somebody does wrong with a word such as “wrong” or “by mistake” behind it; most other verbs do, too. */
export const righting = lines(`
  avoid
  bring back
  catch
  change
  collect
  correct
  cross out
  delete
  detect
  discover
  exchange
  find
  fix
  flag
  get
  have
  identify
  mark
  mend
  notice
  pick up
  point out
  point to
  put right
  question
  realise
  realize
  recall
  receive
  rectify
  remove
  repair
  replace
  report
  return
  see
  send back
  spot
  swap
  take away
  take back
  take out
  turn back
  withdraw
`);

/** What nobody likes to see done again and again: “cancelled five times”. */
export const upsetting = lines(`
  ask for
  call off
  cancel
  change
  chop
  delay
  forget
  interrupt
  miss
  move
  overturn
  postpone
  promise
  put off
  refuse
  reject
  reschedule
  reverse
  rewrite
  send back
  shift
  swap
  switch
  turn down
  withdraw
`);

/** What somebody at fault is, behind “was”, “were”, “has been” and the like. */
export const faulty = lines(`
  a (?:complete |total |right |real |bit of a )?(?:disaster|nightmare|shambles|disgrace|letdown|let-down|liability|disappointment|waste of (?:time|space|money)|pain)
  a day late
  a week late
  absent-minded
  abysmal
  all over the place
  always late
  asleep at the wheel
  asleep on the job
  at fault
  at fault for
  at sixes and sevens
  awkward
  behind (?:it|this|the (?:mistake|error|delay|mix-up|mess|muddle))
  careless
  caught napping
  cavalier
  chaotic
  clueless
  clumsy
  complacent
  confused
  dead slow
  difficult
  dilatory
  dim
  dishonest
  disorgani[sz]ed
  distracted
  dozing
  evasive
  forgetful
  hasty
  heavy-handed
  hopeless
  idle
  in a muddle
  in a rush
  in breach
  in over (?:his|her|their|your) head
  in the wrong
  inaccurate
  inattentive
  incapable
  incompetent
  inconsiderate
  inconsistent
  indecisive
  inept
  inexperienced
  irresponsible
  lax
  lazy
  miles off
  miles out
  muddled
  naive
  negligent
  not (?:on the ball|up to (?:it|scratch|the job|the task|standard)|paying attention|listening|thinking|prepared|careful|honest with|straight with|very careful|thorough|clear about|good at)
  nowhere to be (?:found|seen)
  oblivious
  obstructive
  out of (?:his|her|their|your) depth
  out of line
  out of order
  overwhelmed
  pig-headed
  reckless
  remiss
  rude
  rushed
  sitting on
  slack
  slapdash
  slipshod
  sloppy
  slow
  slow to
  sluggish
  snowed under
  stubborn
  tardy
  the (?:cause|culprit|culprits|problem|weak link|weakest link|bottleneck|guilty party|one to blame|reason|ones? who (?:wanted|changed|chose|insisted|approved|asked|decided|signed|forgot|missed|lost|broke|got|made|let|sent|gave|messed|dropped|caused|should))
  thick
  thoughtless
  to blame
  too (?:busy|careless|hasty|late|lazy|lax|optimistic|proud|quick|slow|stubborn|vague)
  ultimately responsible
  unable to (?:make up|decide)
  unclear
  uncooperative
  unhelpful
  unprepared
  unprofessional
  unreachable
  unreasonable
  unreliable
  unresponsive
  useless
  vague
  very late
  very slow
  way behind
  way off
`);

/** Nouns of fault and failure: “your oversight”. */
export const faultNouns = lines(`
  absence
  blunder
  blunders
  bungling
  carelessness
  changes? of (?:mind|heart|plan)
  complacency
  confusion
  constant [a-z]+
  dawdling
  delaying
  delays?
  dilly-dallying
  disorgani[sz]ation
  disregard
  dithering
  dragging
  endless [a-z]+
  errors?
  failings?
  failure
  failures
  false [a-z]+
  fault
  fiddling
  foot-dragging
  forgetfulness
  fumbling
  fussing
  haste
  hesitation
  howlers?
  ignorance
  impatience
  inability
  inaction
  inactivity
  inattention
  incompetence
  incomplete [a-z]+
  inconsistency
  incorrect [a-z]+
  indecision
  indecisiveness
  inefficiency
  inexperience
  insistence
  interference
  interruptions?
  lack of [a-z-]+
  lapse
  lapses
  last-minute [a-z]+
  lateness
  laxity
  laziness
  meddling
  mess
  messing
  misjudg(?:e)?ment
  mismanagement
  misreading
  mistakes?
  misunderstandings?
  mix-?ups?
  muddle
  neglect
  negligence
  no-shows?
  non-payment
  obstinacy
  omission
  omissions
  oversights?
  pig-headedness
  poor [a-z]+
  procrastination
  recklessness
  refusal
  reluctance
  rudeness
  rushing
  secrecy
  shoddy [a-z]+
  shortcomings?
  silence
  slackness
  slapdash [a-z]+
  slip
  slip-?ups?
  sloppiness
  sloppy [a-z]+
  slowness
  stalling
  stubbornness
  stupidity
  sudden [a-z]+
  tardiness
  thoughtlessness
  typos?
  unavailability
  unclear [a-z]+
  unwillingness
  vagueness
  wavering
`);
