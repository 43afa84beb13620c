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
  cloakroom
  clairvoyants?
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
