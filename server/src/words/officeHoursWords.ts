/** Words for the hours when a house rests or works. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** When people rest, one time or every time. */
export const restTimes = lines(`
  (?:a |the |each |every |most )?(?:bank|public|national|local|gazetted|state|regional|church) holidays?
  (?:a |the |this |last |next )?(?:fri|mon|satur|sun|thurs|tues|wednes)days?(?: (?:afternoons?|evenings?|mornings?|nights?))?
  (?:our )?(?:lunch|lunch ?break|lunch ?hour|siesta)
  (?:the )?(?:last |this |next |long |bank holiday |whole |entire |past )*week-?ends?
  (?:the )?small hours
  (?:the |our |each |every |early |late |late in the |in the )?(?:evenings?|nights?|night-?time)
  after (?:dark|dinner|five|four|half past (?:five|four|six|three)|hours|lunch on fridays|noon|school|seven|six|supper|tea|three|two|work)
  after \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?! december| january| days?| weeks?)
  all saints'? day
  ascension day
  australia day
  before (?:eight|nine|seven|ten|noon)(?: in the morning)?
  before \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?! december| january| days?| weeks?)
  between the (?:holidays|years)
  boxing day
  christmas(?: day| eve)?
  corpus christi
  days off
  diwali
  easter(?: monday| sunday)?
  eid
  election day
  german unity day
  good friday
  holi
  independence day
  labou?r day
  late
  late at night
  martin luther king day
  may day
  memorial day
  midsummer
  new year's (?:day|eve)
  non-working days
  out of hours
  outside (?:those|these) (?:hours|times)
  overnight
  past (?:five|four|six|seven)
  past \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?
  pentecost
  presidents'? day
  republic day
  rosenmontag
  sabbath
  shabbat
  st patrick's day
  thanksgiving
  the feast of \\w+
  the holidays
  those (?:days|evenings|hours|nights|times)
  veterans day
  whit monday
`);

/** When people work. */
export const workTimes = lines(`
  (?:business|office|opening|working|normal|regular) hours
  (?:mon(?:day)?s?|tue(?:sday|s)?s?|8|9|10|eight|nine|ten|half (?:past )?(?:eight|nine))(?: ?[ap]\\.?m\\.?)? ?(?:to|through|till|until|-|–|and) ?(?:fri(?:day)?s?|thu(?:rsday|rs)?s?|4|5|6|four|five|six|half (?:past )?(?:four|five))(?: ?[ap]\\.?m\\.?)?
  (?:the )?day ?time
  afternoons
  business days
  mornings
  normal hours
  on weekdays
  school hours
  term time
  the afternoons?
  the day
  the mornings?
  the week
  week-?days
  weekday mornings
  working days
`);

/** What people do not do when they rest, behind “do not”. */
export const workVerbs = lines(`
  answer
  answer (?:calls|mails?|e-?mails?|messages)
  answer (?:the )?phones?
  attend to
  be around
  be at (?:my|our) desks?
  be at work
  be available
  be in
  be in the office
  be on duty
  be online
  be reachable
  be there
  check
  check (?:calls|e-?mails?|emails|mails?|messages|our \\w+|my \\w+|the \\w+)
  come in
  come out
  deal with
  deliver (?:or|and) work
  do any work
  do business
  do e-?mails?
  do mails?
  do overtime
  do phone calls
  do support
  function
  get back to (?:anyone|people|clients|customers|you)
  go near
  go out
  handle
  handle requests
  have anyone (?:in|here)
  keep the office open
  listen to voicemail
  look after mails?
  look at
  look at (?:calls|e-?mails?|mails?|messages|our \\w+|my \\w+|the \\w+)
  look into
  man (?:the|our) phones?
  monitor
  offer (?:any |a )?(?:service|help|support|cover)s?
  open
  open (?:mails?|e-?mails?|my laptop|our doors|the office)
  operate
  pick up
  pick up (?:calls|the phone)
  process
  provide support
  reach for
  read
  read (?:calls|e-?mails?|mails?|messages|our \\w+|my \\w+|the \\w+)
  receive calls
  reply
  reply to (?:calls|e-?mails?|mails?|messages)
  respond
  respond to (?:calls|e-?mails?|mails?|messages|requests)
  return (?:calls|messages)
  run
  see (?:our|my|the) (?:mails?|inbox|messages)
  see mails?
  staff
  start
  take (?:on )?(?:orders|bookings|enquiries|requests)
  take (?:phone )?calls
  take calls
  talk business
  talk to clients
  touch
  touch (?:my|our) (?:phone|laptop|inbox|computer|e-?mails?|mails?)
  touch work
  trade
  turn on (?:my|our) (?:phone|laptop|computer)
  work
`);

/** How people are when they rest, behind “we are”. */
export const resting = lines(`
  asleep
  at home
  at lunch
  at rest
  away
  away from (?:my|our|the) (?:desks?|keyboards?|screens?)
  closed
  enjoying (?:my|our) (?:evening|weekend|day off|sunday|saturday)
  having (?:our|my) (?:weekend|lunch)
  home
  in bed
  not (?:at work|around|available|here|in|in the office|on duty|on hand|online|open|reachable|there|working)
  off
  off duty
  off the clock
  off work
  offline
  out of office
  out of the office
  resting
  shut
  shut down
  sleeping
  spending time with (?:my|our) famil(?:y|ies)
  strictly off duty
  unavailable
  unreachable
  with (?:my|our) (?:children|families|family|kids)
`);

/** What people do at the end of their day. */
export const closings = lines(`
  breaks? up
  bunk(?:s|ed)? off
  call(?:s|ed)? it a day
  call(?:s|ed)? it a night
  clock(?:s|ed)? off
  clock(?:s|ed)? out
  close(?:s|d)? (?:for the (?:day|night|weekend|week)|up|(?:our|the) (?:office|doors|shop|studio))
  close(?:s|d)?(?: early)?
  down(?:s|ed)? tools
  finish(?:es|ed)? (?:early|for the (?:day|week)|work)
  finish(?:es|ed)?(?: early)?
  go(?:es)? dark
  go(?:es)? home
  go(?:es)? offline
  gone home
  head(?:s|ed)? home
  knock(?:s|ed)? off
  leave(?:s)?(?: early| the office)?
  left(?: the office)?
  lock(?:s|ed)? up
  log(?:s|ged)? off
  log(?:s|ged)? out
  pack(?:s|ed)? up
  pull(?:s|ed)? down the (?:shutters|blinds)
  shut(?:s)? (?:down|for the (?:day|night|weekend|week)|up shop|the (?:office|shop|doors))
  shut(?:s)?(?: early)?
  sign(?:s|ed)? off
  stop(?:s|ped)? (?:looking at|reading|answering|checking|working)(?: \\w+){0,2}
  stop(?:s|ped)?(?: work(?:ing)?| early)?
  switch(?:es|ed)? off (?:my|our|the) (?:computers?|phones?|lights|laptops?)
  turn(?:s|ed)? off (?:my|our|the) (?:computers?|phones?|lights|laptops?)
  went home
  wind(?:s)? down
  wrap(?:s|ped)? up
`);

/** What the client sent us. */
export const messages = lines(`
  calls?
  chasers?
  corrections?
  drafts?
  e-?mails?
  enquir(?:y|ies)
  fax(?:es)?
  files?
  inquir(?:y|ies)
  letters?
  lines?
  mails?
  messages?
  notes?
  orders?
  phone ?calls?
  quer(?:y|ies)
  questions?
  replies
  reply
  requests?
  rings?
  texts?
  tickets?
  voice ?mails?
  voice messages?
  whatsapps?
  words
`);

/** How it came. */
export const arrivals = lines(`
  arrive
  arrived
  arrives
  came
  came in
  came through
  caught (?:me|us)
  comes?(?: in)?
  dropped in
  dropped into our \\w+
  found (?:me|us)
  getting here
  getting to us
  got here
  got in
  got through
  got to us
  hit (?:our|my) inbox
  hits? (?:our|my) inbox
  landed(?: in (?:our|my) inbox)?
  lands?
  missed (?:me|us)
  pinged in
  popped up
  reach(?:es)? us
  reached (?:me|us|our inbox|the office)
  reached here
  received
  sent
  timestamped
  turned up
  was (?:left(?: on (?:our|my|the) \\w+)?|placed|received|sent|written)
  went to (?:our|the) (?:voicemail|answering machine|answerphone)
  were (?:received|sent)
`);

/** The places and people of ours that keep hours. */
export const ownPlaces = lines(`
  agency
  answering machine
  answerphone
  back office
  bakery
  branch
  builders
  building
  business
  carpenters
  cleaners
  company
  cooks
  crew
  customer service
  department
  designers
  desks?
  developers
  dispatch
  drivers
  editors
  electricians
  engineers
  firm
  fitters
  front desk
  gallery
  garage
  gardeners
  girls in \\w+
  guys in \\w+
  help ?desk
  helpline
  hotline
  inbox
  installers
  joiners
  kitchen
  laboratory
  ladies in \\w+
  lads
  landline
  lines
  mailbox
  mechanics
  mobile
  nursery
  office
  offices
  painters
  people
  people in \\w+
  phone ?lines?
  phones?
  plant
  plumbers
  post room
  practice
  reception
  receptionist
  roofers
  sales team
  school
  seamstresses
  service desk
  shop
  showroom
  staff
  store
  studio
  support(?: desk| line| team)?
  surgery
  switchboard
  tailors
  team
  technicians
  telephone
  translators
  units?
  warehouse
  whole team
  workshop
  yard
`);
