/** What a client waits for, and the words that say when. Data only, each list sorted. */
import { lines } from './lines';

/** What stands behind “you will”. */
export const awaitedGoods =
  '(?:be )?sent, hear (?:back )?from (?:us|me|our|my|him|her|them|the), hear more, receive, (?:get|have) (?!the (?:chance|idea|hang|best|most|feeling|picture|impression|point|option|choice|keys to the city)|it (?:all|easy|right|wrong|made))(?:it|them|the|your|another|both|our|my|these|those|this|that|all of it|an? (?:[a-z]+ )?(?:[a-z]+ )?(?:answer|call|confirmation|copy|correction|credit note|draft|e-?mail|invoice|offer|price|suggestion|letter|link|list|mail|message|new|plan|proof|quote|refund|reply|report|update|version|code|visit|replacement|sample|sketch|contract|estimate|file|set|key|pass|certificate|statement|summary)), see (?:the|our|a|an|your) (?:[a-z]+ )?(?:draft|drafts|sketch|sketches|proof|proofs|result|results|plan|plans|samples)';

/** What may follow or be expected. */
export const awaitedPapers = lines(`
  access
  agenda
  answer
  answers
  bill
  brochure
  call
  catalogue
  certificate
  confirmation
  contract
  copies
  copy
  credit note
  dates
  deck
  design
  designs
  details
  draft
  drafts
  drawing
  drawings
  e-?mail
  estimate
  figures
  file
  files
  images
  information
  invitation
  invite
  invites
  invoice
  key
  keys
  layout
  letter
  link
  list
  login
  logins
  mail
  manual
  map
  menu
  message
  minutes
  mock-?ups?
  names
  news
  note
  notes
  numbers
  offer
  packet
  parcel
  password
  phone call
  photos?
  pictures
  plans?
  portfolio
  postcard
  price
  price list
  prices
  proofs?
  proposal
  quotation
  quote
  quotes
  receipt
  refund
  replacement
  reply
  report
  response
  results
  samples?
  schedule
  screenshots?
  sketch
  sketches
  slides
  statement
  summary
  text
  tickets?
  timeline
  timetable
  translation
  update
  version
  video
  visit
  voucher
  word
`);

/** Times that are no day and still tell when: habits, events, conditions. */
export const looseTimes = lines(`
  (?:here|round|there|with you) (?:at|by|from) (?:about |around |half )?\\d{1,2}(?![\\d%])
  (?:that|the same|the very) (?:afternoon|day|evening|morning|night)
  (?:will|'ll|shall) always
  (?:will|'ll|shall|are|am|'re|'m) now
  (?<!\\b(?:and|check|,) )then
  after
  afterwards
  anytime
  as and when
  as soon as
  asap
  at the (?:same time|end|start|call|meeting|latest)
  before
  beforehand
  during
  each (?:[a-z]+ )?(?:afternoon|day|evening|hour|month|morning|night|quarter|term|time|visit|week|year)
  early
  end of
  eventually
  ever
  every
  first thing
  from now on
  in (?:the|its|your|their) first (?:year|month|week|\\w+ (?:years|months|weeks))
  in case
  in due course
  in good time
  in the (?:coming|next|morning|afternoon|evening|new year|spring|summer|autumn|fall|winter)
  later
  meanwhile
  momentarily
  next (?!steps?\\b|thing|to\\b|move|job|task|draft|version|proof|round)
  now and
  now(?=[.!]*$|,)
  on (?:the day|arrival|delivery|completion|receipt|approval)
  once (?!again\\b|more\\b)
  over the (?:coming|next)
  overnight
  presently
  promptly
  quickly
  right away
  right now
  same (?:delivery|drop|run|trip|visit)
  shortly
  should you
  soon
  soonest
  straight away
  this (?:week|month|afternoon|morning|evening|year|weekend)
  throughout
  today
  tomorrow
  tonight
  unless
  until
  upon
  when
  whenever
  while
  with (?:the|your) (?:first|next)
  within
`);

/** Words that tell nothing of what a sentence is about. */
export const awaitedCommon =
  'about after again also another answer april august back because been before being best both came come could december does done down each even ever every february find first friday from gets give goes going have hear here i\'d i\'ll i\'m i\'ve into it\'ll january july june just kind know last less like look made make many march might monday more much need next none nothing november october once only other over please regards reply same saturday send september shall should since some soon still such sunday take tell than thank thanks that their them then there these they this those though thursday time today tomorrow tuesday until very want we\'d we\'ll we\'re we\'ve wednesday week were what when where whether which while will with without would you\'d you\'ll you\'re you\'ve your';

/** Who writes to the client of its own accord, on a day that we cannot name. */
export const otherSenders = lines(`
  authorit(?:y|ies)
  bank
  companies house
  council
  court
  embassy
  government
  hmrc
  insurance company
  insurers?
  irs
  land registry
  ministry
  pension fund
  police
  post office
  revenue
  school
  tax office
  town hall
  water (?:board|company)
`);

/** What a day may be told by: “before the weekend”. */
export const landmarks = lines(`
  break
  call
  concert
  deadline
  event
  fair
  fitting
  holidays?
  launch
  meeting
  move
  opening
  party
  show
  sitting
  summer
  visit
  wedding
  weekend
  winter
  year
`);
