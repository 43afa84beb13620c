/** How clients ask, without and with a question mark. Data only, each list sorted; alternatives of patterns. */
import { lines } from './lines';

/** Verbs after “could you” that ask for an answer in words. */
export const tellVerbs = lines(`
  advise
  clarify
  comment
  confirm
  describe
  elaborate
  explain
  give (?:me|us) (?:a |an |some )?(?:idea|indication|rough|ballpark|estimate|feel|clue|hint|quick idea|sense)
  help me understand
  indicate
  inform (?:me|us)
  let (?:me|us) have (?:your|an?) (?:answer|opinion|view|thoughts|idea)
  let (?:me|us|him|her|them) know
  outline
  quote (?:me|us)
  recommend
  remind
  say
  shed (?:some )?light
  specify
  state(?= (?:how|if|what|when|whether|which|your)\\b)
  suggest
  talk me through
  tell
  walk (?:me|us) through
  write (?:me|us)(?= (?:how|what|when|where|whether|which|who)\\b)
`);

/** Verbs that ask for something to be done. */
export const doVerbs = lines(`
  add
  adjust
  align
  amend
  apply
  arrange
  attach
  book
  bring
  call
  cancel
  change
  chase
  check
  clean
  collect
  combine
  connect
  convert
  copy
  correct
  create
  crop
  cut
  delete
  deliver
  do
  draft
  drop
  e-mail
  edit
  email
  enlarge
  exchange
  export
  extend
  fill
  finalise
  finalize
  finish
  fix
  format
  forward
  get
  give
  hand
  have a look
  hide
  hold
  implement
  include
  increase
  insert
  install
  invite
  invoice
  keep
  leave
  link
  look at
  look into
  mail
  make
  merge
  move
  note
  open
  order
  organise
  organize
  pass
  phone
  pick up
  place
  pop
  post
  postpone
  prepare
  print
  process
  proofread
  provide
  publish
  push
  put
  reduce
  refresh
  refund
  remove
  rename
  reorder
  repair
  replace
  reply
  rescan
  reschedule
  resend
  reset
  resize
  restore
  retouch
  return
  review
  revise
  reword
  rewrite
  ring
  rotate
  scan
  schedule
  see that
  see to
  send
  set
  set up
  share
  ship
  shorten
  show
  sign
  sort
  sort out
  speak (?:to|with)
  split
  start
  stop
  submit
  supply
  swap
  switch
  take
  take a look
  take down
  talk (?:to|with)
  text
  throw away
  throw out
  translate
  trim
  try
  turn
  tweak
  update
  upgrade
  upload
  use
  write
`);

/** Of these, what is always a verb behind “and”. */
export const clearVerbs = lines(`
  add
  amend
  appoint
  arrange
  bring
  cancel
  collect
  correct
  cut
  delete
  deliver
  draw
  drop
  find
  fit
  forward
  include
  insert
  install
  invite
  lend
  move
  organise
  organize
  pick up
  remove
  rename
  replace
  reschedule
  resend
  return
  rewrite
  scatter
  send
  shorten
  stop
  switch
  take
  tell
  test
  tighten
  translate
  trim
  update
  upload
  wash
  write
`);

/** Verbs that ask for something to be done where a thing stands behind them; many are nouns too. */
export const tradeVerbs = lines(`
  abolish
  activate
  allocate
  annul
  archive
  assemble
  assign
  back up
  bag
  bake
  bleed
  block
  blur
  bold
  box
  brief
  brighten
  build
  bundle
  calibrate
  carve
  center
  centre
  charge
  circulate
  clear
  close
  color
  colour
  compress
  confirm the
  count
  courier
  cover
  credit
  darken
  deactivate
  debit
  decorate
  deduct
  defrost
  delay
  demo
  descale
  design
  dig
  disable
  disconnect
  dispatch
  display
  double-check
  download
  drain
  drill
  dry
  dust
  embed
  embroider
  empty
  enable
  engrave
  erase
  escort
  exclude
  expand
  fasten
  feed
  fetch
  file
  film
  fit
  flip
  fold
  frame
  freeze
  glaze
  glue
  grease
  grind
  grout
  hang
  have a go at
  heat
  hem
  highlight
  hoover
  indent
  inform
  inspect
  instruct
  introduce
  iron
  italicise
  join
  label
  laminate
  lay
  lengthen
  level
  lift
  light
  list
  load
  lock
  log
  loosen
  lower
  lubricate
  mark
  mask
  measure
  mend
  mix
  mount
  mow
  mute
  notarise
  notarize
  notify
  number
  oil
  omit
  outline the
  pack
  paint
  park
  paste
  patch
  pause
  photograph
  plant
  plaster
  play
  polish
  pre-book
  pressure-wash
  prune
  pull
  pump
  purchase
  purge
  quote
  raise
  rake
  re-?book
  re-?check
  re-?cut
  re-?do
  re-?draft
  re-?draw
  re-?issue
  re-?name
  re-?paint
  re-?print
  re-?run
  re-?shoot
  re-?size
  re-?test
  record
  redirect
  register
  reinstate
  relabel
  release
  relocate
  renew
  rent
  reposition
  reserve
  reverse
  rinse
  roll back
  round
  run
  sand
  save
  scrape
  seal
  separate
  serve
  service
  sew
  sharpen
  shift
  shoot
  shrink
  shut
  silence
  simplify
  skip
  slow
  soften
  spare
  spell
  spray
  staple
  steam
  stitch
  store
  straighten
  strike
  subtitle
  suspend
  sweep
  tag
  take down
  take off
  take out
  tape
  test
  tidy
  tie
  tighten
  tile
  tone down
  track
  transfer
  trim back
  tune
  turn down
  turn off
  turn on
  unblock
  unclog
  undo
  unlock
  unpack
  unsubscribe
  upholster
  vacuum
  varnish
  void
  wash
  water
  weed
  weigh
  weld
  widen
  wipe
  withdraw
  withhold
  wrap
`);

/** Questions that want no answer. */
export const pleasantries = [
  "^(?:(?:and|but|so|then),? )?(?:let's )?pass on (?:her|him|that|this|those|the (?:other|rest|second|third)(?: [a-z]+)?)\\W*$",
  "^(?:(?:hi|hello|hey)[^,?]{0,30},? *)?(?:and |so |but )?how(?:'s| is| are|'re) (?:all|everybody|everyone|everything|the (?:\\w+ )?(?:team|family|gang|boys|girls|lot|crew)|they|things|you(?: all| both| guys| lot)?|your \\w+)(?: all| both)? (?:bearing up|doing|faring|getting along|holding up|keeping|managing)(?: these days| today| with you| over there| this \\w+)?\\W*$",
  "^(?:and |so |but )?(?:how (?:do|did|on earth do|in the world do|can) you (?:always |even |ever |possibly )*(?:do|manage)(?: it| that)?(?: every time| so (?:well|fast|quickly))?|how do you manage to)\\W*$",
  "^(?:and |so )?(?:isn't|wasn't) (?:he|she|it|(?:that|this|the) \\w+) (?:just |really )?something\\W*$",
  "\\b(?:isn't|aren't|wasn't|doesn't|don't) (?:he|she|it|they|that|this|these|those) (?:just |so |all |look |simply )*(?:adorable|amazing|beautiful|bonny|charming|cute|delightful|divine|fabulous|fine|fun|glorious|gorgeous|grand|handsome|heavenly|lovely|magnificent|perfect|precious|pretty|splendid|stunning|sweet|super)\\b[^?]{0,30}\\?",
  "^(?:(?:hi|hello|hey|dear|good \\w+|morning)[^,?]{0,30},? *)?(?:and |so |but |also )?did (?:you|the kids|the family|everyone|your \\w+)(?: all| both| manage to)? (?:escape|get through|make it through|ride out|survive|sleep through|weather) (?:all )?(?:the|that|this|those|your) (?:\\w+ ){0,2}?(?:blizzard|christmas|cold(?: snap)?|floods?|frost|gales?|half-term|heat|heatwave|holidays?|hurricane|monday|party|rain|school holidays|snow|storms?|summer|weather|weekend|wedding|wind|winter)\\W*$",
  "^(?:and |so )?(?:did you (?:all |both )?(?:enjoy|have) (?:a |the |your )?(?:\\w+ )?(?:break|christmas|easter|half-term|holidays?|match|rest|sun(?:shine)?|time off|trip|weekend)|(?:had an?|have an?|good|nice|lovely) (?:\\w+ )?(?:break|christmas|easter|holiday|trip|weekend)|(?:all|everything|everybody|everyone) (?:well|good|ok|okay|fine|all right)(?: (?:with you|at your end|your end|over there|there|up there|down there))?|(?:keeping|staying) (?:busy|cool|dry|safe|warm|well)|enjoying the (?:\\w+ )?(?:snow|sun|sunshine|warmth|weather)|(?:recovered|thawed out|dried out|warmed up) (?:yet|from [^?]{3,40}))\\W*$",
  "^how are (?:you|things)(?: all| both| doing)?,? (?:and )?how(?:'s| is| are) (?:the|your|everyone|everything|things|business)(?: [a-z]+){0,3}\\W*$",
  '^what an? (?:\\w+ )?(?:week|day|year|month|summer|night|show|party|surprise|pleasure|relief|journey|start|film|beautiful|lovely|great|wonderful)\\b',
  "^(?:(?:hi|hello|hey|dear|good \\w+|morning)[^,?]{0,30},? *)?(?:and |so |but )?how (?:are|is|have|was|were|did|'s|goes|r)(?: (?:you|u|y'all|things|life|everything|everyone|everybody|it|all|the (?:weekend|holidays?|trip|team|family|kids|new year|summer|week|move|party|break|baby)|your (?:\\w+ )?(?:weekend|holidays?|trip|day|week|summer|christmas|family|break|easter|vacation|flight|journey|morning|afternoon|evening)))(?: (?:all|both|been|doing|going|keeping|getting on|today|this (?:\\w+)|over there|at your end|your end|feeling|with you|go|there|holding up|so far|otherwise|lately|doing))*\\W*$",
  '^(?:hope|trust|i hope|we hope)\\b',
  '^any (?:further |more |other )?(?:concerns|problems|queries|questions)\\W*$',
  "^(?:(?:hi|hello|hey|dear|good \\w+|morning)[^,?]{0,30},? *)?(?:and |so |but )?how(?:'s| is| are|'re) (?:business|everybody|everyone|life|the (?:baby|dog|dogs|children|cat|garden|grandchildren|husband|kids|knee|little one|new (?:baby|house|home|puppy)|weather|wife)|trade|your (?:husband|knee|mother|wife|partner))(?: (?:up|down|out|over) (?:there|north|south|east|west)| with you| in [a-z]+)?\\W*$",
  "^(?:(?:what )?(?:awful|beautiful|dreadful|glorious|horrible|lovely|miserable|terrible) (?:day|morning|rain|snow|weather)|(?:bit |rather |so |very )*(?:chilly|cold|foggy|freezing|grim|hot|rainy|stormy|sunny|warm|wet|windy))(?: [\\w']+){0,4}, (?:isn't|is|wasn't|eh|huh|right|no|don't)\\b[^?]{0,20}\\?",
  '\\bhow about that\\W*$',
  '\\b(?:isn\'t|aren\'t|wasn\'t|weren\'t) (?:it|that|this|she|he|they|these|those|your \\w+|the \\w+) (?:just |so )?(?:an? )?(?:great|lovely|wonderful|nice|beautiful|exciting|funny|amazing|gorgeous|fantastic)\\b',
  '\\bhow (?:great|lovely|nice|cool|wonderful|exciting|funny|amazing|fantastic) (?:is|was|are) (?:that|this|it|these|those)\\b',
  '\\b(?:can|could|would) you (?:believe|imagine)\\b',
  '\\b(?:who|what) (?:would have|could have|would\'ve|could\'ve) (?:thought|guessed|known|imagined|asked for)\\b',
  '\\bwho knows\\b|\\bwho knew\\b|\\bguess what\\b|\\bknow what i mean\\b|\\bremember me\\b',
  "^(?:and |so |but )?(?:who|what) (?:doesn't|wouldn't|could ask for|more could|wants?|isn't)\\b(?!.{0,40}\\bwork)",
  "\\b(?:what|where) (?:would|'d|should) (?:we|i) do without you\\b",
  '^(?:really|seriously|ok|okay|right|yes|no|eh|huh|agreed|deal|sounds? good|make sense|makes sense|does that make sense|does this make sense|fair enough|see what i mean|you know|you know what|know what|what|pardon|sorry)\\W*$',
  '\\bshould (?:we|i) say\\b',
  '\\bwhat (?:can|could|more can) (?:i|we|one) say\\b',
  "\\b(?:not bad|great|lovely|nice|good|funny|clever|beautiful|wonderful|fantastic|gorgeous|fun)\\b[^?]{0,30}, (?:is|isn't|don't|do|doesn't|aren't|are|was|wasn't) (?:it|they|that|he|she|we|you)\\?",
  "\\b(?:don't|do not) you (?:think|agree|love|just love)\\b.{0,40}\\?",
  "^(?:why|what) (?:oh why|on earth|in the world)\\b",
  '\\bhave you (?:had|got) a (?:good|nice|lovely|great|relaxing)\\b|\\b(?:had|have|having|did you have|enjoyed|did you enjoy) (?:a )?(?:good|nice|lovely|great|relaxing|your|the) (?:weekend|holidays?|trip|break|summer|christmas|easter|vacation)\\b',
  '\\b(?:are|is) you(?:r (?:family|team))? (?:well|ok|okay|all right|alright|good|keeping well)\\W*$',
  "^(?:who|why) not\\W*$|^why (?:should|would) (?:we|i|anyone) (?:care|worry|complain)\\b|^what's not to (?:like|love)\\b|^(?:what|who) am i to\\b|^(?:so )?what(?: is|'s) new\\b|^what(?:'s| is) up\\W*$",
  '\\bwhere does the time go\\b|\\bwhere has the (?:time|year|month|week|summer) gone\\b|\\bis it (?:really )?(?:already )?(?:christmas|december|friday|monday)\\b.{0,12}\\balready\\b|\\bcan you tell (?:that )?(?:i|we)(?:\'m| am|\'re| are)\\b|\\bwhat could (?:possibly )?go wrong\\b|\\bhow (?:hard|difficult) can (?:it|that|this) be\\b|\\bneed i say more\\b|\\bdid i mention\\b|\\bhow time flies\\b',
] as const;

/** Facts that a client knows of their own things and we do not. */
export const factsAsked = lines(`
  address
  age
  ages
  colour
  date of birth
  depth
  dimensions
  headcount
  height
  length
  make
  measurements
  model
  name
  names
  number
  numbers
  postcode
  reference
  registration
  shoe size
  size
  sizes
  surname
  vat number
  weight
  width
`);
