/** Words of blame, and what to write instead. Data only. */
import { lines } from './lines';

/** People of ours, and of those who work for us, who may be blamed: “our developer”, “the courier”. */
export const ourPeople = lines(`
  accountant
  admin
  agencies
  agency
  agent
  animator
  apprentice
  architect
  assistant
  baker
  bookkeeper
  builder
  cameraman
  carpenter
  carrier
  caterer
  caterers
  chef
  cleaner
  cleaners
  colleague
  colleagues
  consultant
  contractor
  contractors
  copywriter
  courier
  courier company
  couriers
  decorator
  delivery company
  delivery driver
  designer
  designers
  developer
  developers
  driver
  drivers
  editor
  editors
  electrician
  engineer
  engineers
  factory
  fitter
  florist
  freelancer
  freelancers
  gardener
  guy
  guys
  host
  hosting company
  hosting provider
  hosts
  illustrator
  installer
  installers
  intern
  interns
  joiner
  junior
  manager
  manufacturer
  painter
  partner
  partners
  photographer
  plumber
  post office
  print shop
  printer
  printers
  printing company
  producer
  programmer
  project manager
  proofreader
  provider
  receptionist
  removal firm
  researcher
  roofer
  sales team
  secretary
  stylist
  subcontractor
  subcontractors
  supplier
  suppliers
  support team
  surveyor
  technician
  technicians
  temp
  tiler
  trainee
  trainer
  translator
  translators
  vendor
  vendors
  videographer
  waiter
  waiters
  warehouse
  web team
  wholesaler
  writer
`);

/** The client’s people. */
export const clientPeople = lines(`
  accountant
  admin
  agency
  assistant
  board
  bookkeeper
  boss
  colleague
  colleagues
  company
  department
  designer
  developer
  developers
  editor
  finance department
  finance team
  guys
  it department
  it people
  it team
  lawyer
  manager
  marketing team
  office
  people
  printer
  secretary
  staff
  supplier
  team
`);

/** Words that begin a sentence with a capital and are nobody’s name. */
export const notNames = lines(`
  alexa
  also
  amazon
  and
  anybody
  anyone
  apparently
  apple
  april
  august
  because
  but
  children
  chrome
  clients
  customers
  december
  dropbox
  etsy
  everybody
  everyone
  excel
  facebook
  february
  few
  firefox
  friday
  gmail
  google
  guests
  he
  how
  i
  if
  instagram
  it
  january
  july
  june
  linkedin
  luckily
  mailchimp
  many
  march
  may
  maybe
  members
  microsoft
  monday
  most
  neither
  no
  nobody
  none
  nor
  nothing
  november
  october
  one
  or
  others
  outlook
  parents
  patients
  paypal
  people
  perhaps
  readers
  safari
  saturday
  september
  she
  shopify
  siri
  so
  some
  somebody
  someone
  something
  sorry
  squarespace
  still
  stripe
  students
  sunday
  teams
  that
  then
  there
  they
  this
  thursday
  tuesday
  unfortunately
  users
  viewers
  visitors
  we
  wednesday
  wetransfer
  what
  whatsapp
  when
  where
  which
  who
  why
  windows
  wix
  word
  wordpress
  yes
  you
  zoom
`);

/** What the client did not do, and what to write of it: `{}` is what they did not send. Verbs with their past forms. */
export const owed: readonly (readonly [verbs: string, write: string])[] = [
  ['attach, attached, deliver, delivered, e-mail, e-mailed, email, emailed, forward, forwarded, get, give, gave, given, hand over, mail, mailed, post, posted, provide, provided, return, returned, send, sent, send back, sent back, send in, sent in, send over, sent over, share, shared, submit, submitted, supply, supplied, upload, uploaded', 'have not received {} yet'],
  ['answer, answered, reply to, replied to, respond to, responded to, get back to us about, got back to us about', 'have not had your answer to {} yet'],
  ['approve, approved, sign off, signed off, sign off on, signed off on', 'do not have your approval of {} yet'],
  ['confirm, confirmed', 'do not have your confirmation of {} yet'],
  ['pay, paid, pay for, paid for, settle, settled', 'have not received the payment for {} yet'],
  ['sign, signed', 'do not have your signature on {} yet'],
  ['mention, mentioned', 'did not know about {}'],
  ['tell us, told us, tell me, told me, let us know, let me know, inform us, informed us, inform me, informed me', 'did not know {}'],
];

/** The same for what stands alone: “you forgot to reply”. */
export const owedAlone: readonly (readonly [verbs: string, write: string])[] = [
  ['answer, answered, reply, replied, respond, responded, get back to us, got back to us, get back to me, got back to me, come back to us, come back to me', 'have not had your answer yet'],
  ['approve, approved, sign off, signed off', 'do not have your approval yet'],
  ['confirm, confirmed', 'do not have your confirmation yet'],
  ['pay, paid', 'have not received your payment yet'],
  ['sign, signed', 'do not have your signature yet'],
];

/** What somebody may leave behind or not know by heart: to forget it is no reproach. */
export const leftBehind = lines(`
  bag
  charger
  coat
  glasses
  gloves
  hat
  jacket
  keys
  laptop
  login
  password
  phone
  pin
  scarf
  umbrella
`);
