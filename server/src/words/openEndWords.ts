/** Words by which work is offered without a number or an end. Data only: alternatives of patterns over small letters. */
import { lines } from './lines';

/** “Unlimited” and its like, before what has no limit. */
export const boundless = lines(`
  all-you-can-\\w+
  bottomless
  boundless
  endless
  infinite
  lifelong
  lifetime
  limitless
  never-ending
  no-limits?
  non-?stop
  open-ended
  uncapped
  uncounted
  unending
  unlimited
  unmetered
  unrestricted
`);

/** What one may do with as much as one likes. */
export const liking = lines(`
  ask
  ask for
  care for
  choose
  consider necessary
  deem necessary
  desire
  fancy
  feel like
  feel you need
  find necessary
  find useful
  like
  need
  please
  require
  see fit
  think fit
  think necessary
  want
  wish
`);

/** States of somebody at which work without end would end. */
export const satisfied = lines(`
  accepts?
  agrees?
  approves?
  at ease
  comfortable
  confident
  content
  convinced
  delighted
  fully settled
  gives? the nod
  happy
  in love with it
  like what you see
  likes? it
  love what you see
  loves? it
  pleased
  satisfied
  says? stop
  says? yes
  signs? it off
  signs? off
  sure
  thrilled
`);

/** Names of a change to what was delivered; in the plural. */
export const changes = lines(`
  adaptations
  adjustments
  alterations
  amendments
  amends
  changes
  corrections
  edits
  fixes
  improvements
  modifications
  optimi[sz]ations
  refinements
  repairs
  retouches
  revisions
  tweaks
  updates
`);

/** Those of them that are work of ours even without a word beside them. */
export const reworks = lines(`
  alterations
  amendments
  amends
  corrections
  iterations
  re-?cuts
  re-?designs
  re-?edits
  re-?shoots
  re-?works?
  redrafts
  refinements
  retakes
  retouches
  revisions
  rewrites
  touch-?ups
  tweaks
`);

/** Words that make a change small without saying how many there may be. */
export const smallness = lines(`
  cosmetic
  easy
  last-minute
  light
  little
  minor
  modest
  occasional
  simple
  slight
  small
  smaller
  tiny
  usual
`);

/** Small work that nobody has counted; in the plural. */
export const chores = lines(`
  additions
  bits
  chores
  errands
  extras
  faults
  favou?rs
  glitches
  issues
  items
  jobs
  matters
  orders
  problems
  requests
  snags
  tasks
  things
  works
`);

/** What may turn up after delivery; one or several. */
export const faults = lines(`
  breakages?
  breakdowns?
  bugs?
  cracks?
  defects?
  errors?
  faults?
  glitch(?:es)?
  hiccups?
  hitch(?:es)?
  issues?
  leaks?
  mistakes?
  niggles?
  problems?
  small things?
  snags?
  teething (?:problems?|troubles?)
  typos?
`);

/** Numbers that are none. */
export const vagueNumbers = lines(`
  a bit of
  a certain number of
  a couple of
  a few
  a good number of
  a handful of
  a little
  a number of
  a reasonable (?:amount|number) of
  all
  any
  as many
  enough
  every kind of
  extra
  frequent
  lots of
  many
  multiple
  numerous
  occasional
  plenty of
  reasonable
  repeated
  several
  some
  sufficient
  the occasional
  the odd
  various
`);

/** Names of help. */
export const help = lines(`
  advice
  after-care
  aftercare
  assistance
  care
  coaching
  consultancy
  consultation
  consultations
  consulting
  guidance
  hand-holding
  help
  maintenance
  mentoring
  monitoring
  servicing
  supervision
  support
  troubleshooting
  upkeep
`);

/** Words that make help go on. */
export const ongoing = lines(`
  all-round
  always-on
  around-the-clock
  complimentary
  constant
  continual
  continued
  continuing
  continuous
  day-to-day
  emergency
  everyday
  follow-up
  free
  full
  further
  general
  later
  lifelong
  lifetime
  long-term
  on-?going
  permanent
  personal
  post-delivery
  post-launch
  post-project
  regular
  round-the-clock
  steady
  subsequent
  technical
  unfailing
`);

/** What comes besides the things named. */
export const others = lines(`
  activities
  areas
  bits
  chores
  documents
  duties
  errands
  expenses
  extras
  files
  fittings
  formats
  goodies
  items
  jobs
  letters
  materials
  matters
  pages
  parts
  pictures
  pieces
  places
  repairs
  rooms
  services
  small parts
  spaces
  stuff
  surfaces
  tasks
  texts
  things
  works?
`);

/** What may be had again and again; in the plural. */
export const services = lines(`
  alternatives
  appointments
  call-?outs
  calls
  check-ups
  checks
  consultations
  copies
  drafts
  explanations
  inspections
  iterations
  lessons
  meetings
  mock-?ups
  press checks
  proofs
  proposals
  queries
  questions
  re-?prints
  re-?runs
  re-?tests
  replacements
  reports
  requests
  reviews
  samples
  sessions
  sketches
  trainings
  trips
  variants
  variations
  versions
  visits
  walk-throughs
  workshops
`);
