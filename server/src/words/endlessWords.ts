/** Words that tell together that somebody works without a number or an end. Data only: alternatives of patterns over small letters. */
import { lines } from './lines';

/** Ways to say that nobody counts or limits. */
export const uncounted = lines(`
  a blank cheque
  any amount
  any number
  any old time
  any quantity
  as many as (?:it|that|they) (?:needs?|takes?|wants?)
  as the mood takes you
  at all hours
  at will
  carte blanche
  day in,? (?:and )?day out
  day or night
  go wild
  in whatever (?:amounts?|form|measure|numbers?|quantit(?:y|ies))
  morning,? noon and night
  sky(?:'s| is) the limit
  to your heart's content
  week in,? (?:and )?week out
  year in,? (?:and )?year out
`);

/** Times that have no end. */
export const forEver = lines(`
  (?:for )?(?:all|the rest of) (?:your|its|their) (?:days|life|lives)
  (?:till|until) the cows come home
  ever after
  for all time
  for ever
  for evermore
  for good
  for life
  forever
  forevermore
  in perpetuity
  till kingdom come
`);

/** Ways to say that the same is done once more, and once more. */
export const repeatedly = lines(`
  again and again
  and (?:back )?again,? and again
  and back again
  as many times again
  on and on
  over and over
  round after round
  time after time
  time and again
  time and time again
`);

/** What says that it costs nothing more. */
export const freely = lines(`
  (?:at|for) no (?:additional |extra |further )?(?:bill|charge|cost|fee)
  (?:come|comes|is|are|do it|thrown in|it) for free
  (?:doesn't|does not|won't|will not|never) change
  (?:don't|do not|never|won't) (?:bill|charge|invoice)
  comes? free
  comes? with (?:it|that|the (?:fee|job|price))
  costs? (?:you )?nothing
  covered
  for nothing
  free(?! (?:coffee|delivery|drinks?|parking|samples?|shipping|time|wi-?fi)\\b)
  gratis
  in (?:the|this|our|my) (?:fee|price)
  included
  inclusive
  is fixed
  my treat
  no (?:additional |extra |further )?(?:bill|charge|cost|fee)s?
  no extra
  nothing (?:extra|more)
  nothing to pay
  on (?:me|my dime|us)
  on the house
  part of (?:it|the (?:deal|fee|job|package|price|service)|this (?:fee|price))
  stays? (?:as it is|put|the same)
  thrown in
  without (?:any )?(?:additional |extra |further )?(?:charge|cost|fee)
`);

/** Deeds that may be done again and again to the same thing, or for the same client. */
export const reworking = lines(`
  adapt
  adjust
  advise
  alter
  amend
  answer
  bat
  change
  come
  correct
  edit
  explain
  fiddle
  fine-tune
  fix
  go back
  help
  iterate
  meet
  mend
  polish
  re-?(?:cut|design|do|draw|edit|fit|heat|ice|light|make|mix|paint|plant|play|print|record|run|sew|shoot|stitch|take|time|tune|visit|voice|write)
  refine
  repair
  retouch
  revise
  rework
  sand
  send
  start (?:again|afresh|over)
  tinker
  train
  try
  tune
  tweak
  visit
  work
`);

/** Names of work that one may have much of. */
export const workNames = lines(`
  adjustments?
  advice
  aftercare
  alterations?
  amendments?
  amends
  answers?
  appointments?
  call-?backs?
  call-?outs?
  calls?
  changes?
  check-?ups?
  coaching
  concepts?
  consultations?
  corrections?
  designs?
  drafts?
  edits?
  feedback
  fittings?
  fixes
  hand-holding
  help
  hours
  ideas
  iterations?
  meetings?
  mock-?ups?
  proof-?reading
  proofs?
  questions?
  re-?(?:cuts|designs|edits|dos|makes|paints|prints|runs|shoots|tests|visits)
  rehearsals?
  repairs?
  requests?
  retakes?
  retouche?s
  retouching
  revisions?
  rewrites?
  rounds?
  samples?
  sessions?
  sittings?
  sketches
  support
  swaps?
  tastings?
  touch-?ups?
  training
  trips?
  tunings?
  tweaks?
  updates?
  versions?
  viewings?
  visits?
  wishes
  work
  workshops?
`);

/** What may please somebody in the end, or come right. */
export const pleasings = lines(`
  agrees?
  can(?: \\w+){1,3} (?:comfortably|easily|in it)
  feels? (?:at home|good|right)
  fits?
  gleams?
  glows?
  grins?
  knows? (?:it|them|their|her|his|the|how)
  nods?
  purrs?
  runs? (?:like|right|smoothly)
  says? (?:stop|yes)
  shines?
  sings?
  sits?
  smiles?
  sparkles?
  stops? \\w+ing
`);

/** What comes to pass without us, and so is an end. */
export const happenings = lines(`
  am|are (?:back|due|home|out|sold|through)
  arrives?
  begins?
  closes?
  comes?
  dies?
  ends?
  expires?
  falls?
  gets? (?:back|here|home|there)
  goes
  hands? (?:back|over)
  hears?
  is (?:back|born|due|here|home|open|out|over|paid|published|signed|sold|through)
  launch(?:es)?
  leaves?
  lets?
  moves?
  opens?
  pays?
  reach(?:es)?
  returns?
  sends?
  signs?
  starts?
  takes?
`);

/** Those whose gifts and rules are none of ours. */
export const givers = lines(`
  bank
  broadband man
  broker
  builder
  caterer
  club
  contract
  council
  fire officer
  gym
  hall
  hire firm
  host
  hotel
  insurer
  landlord
  law
  licen[cs]e
  maker
  manufacturer
  membership
  mill
  museum
  operator
  policy
  provider
  pub
  publisher
  restaurant
  school
  software
  supplier
  tariff
  theatre
  ticket company
  vendor
  venue
`);

/** What one may have without end though nobody works for it. */
export const goods = lines(`
  accounts?
  applause
  bandwidth
  biscuits
  broadband
  car park
  class(?:es)? pass
  coffee
  computers?
  copies
  data
  devices?
  drinks
  fibre
  file size
  guests
  height
  internet
  length
  machines?
  mailboxes
  members
  mileage
  minutes
  parking
  prosecco
  refills
  seats
  size
  space
  storage
  tea
  tickets
  traffic
  users
  visitors
  weight
  wi-?fi
  wine
`);
