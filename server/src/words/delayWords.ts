/** Words of lateness. Data only, each list sorted. */
import { lines } from './lines';

/** Things that come from the client: theirs are late, not ours. */
export const fromClient = lines(`
  answer
  answers
  approval
  approvals
  balance
  bank
  bill
  bills
  brief
  cheque
  comments
  confirmation
  contribution
  copy text
  corrections
  decision
  deposit
  details
  direct debit
  fee
  feedback
  fees
  guest list
  input
  instalment
  instalments
  instructions
  invoice
  invoices
  money
  notes
  order form
  passport
  payment
  payments
  purchase order
  rent
  replies
  reply
  response
  responses
  retainer
  seating plan
  sign-off
  signature
  signed [a-z]+
  standing order
  subscription
  transfer
  wire
`);

/** The same, but only where they are late; “your photos are not ready” may be ours. */
export const lateFromClient = lines(`
  account
  assistant
  bookkeeper
  boss
  builder
  client
  colleague
  colleagues
  content
  contract
  copy
  council
  customer
  customers
  data
  decorator
  department
  documents
  electrician
  files
  finance team
  images
  landlord
  logo
  material
  materials
  paperwork
  people
  photos
  pictures
  plumber
  printer
  receipts
  side
  sign-writer
  supplier
  suppliers
  team
  tenant
  text
  texts
`);

/** Others’ lateness, which holds up a person and not a job. */
export const travel = lines(`
  bus
  coach
  ferry
  flight
  plane
  taxi
  traffic
  train
  trains
  tram
  tube
`);

/** What is said to be late or not ready of somebody else. */
export const strangers = lines(`
  (?<=^\\W*|[,;:] ?)one
  anybody
  anyone
  audience
  autumn
  child
  children
  choir
  clients
  competitors
  customers
  dog
  everybody
  everyone
  guests
  he
  kids
  market
  members
  nobody
  passengers
  people
  prices
  pupils
  readers
  sales
  she
  shoppers
  somebody
  someone
  spring
  students
  summer
  tenants
  users
  visitors
  who
  winter
  world
  you
`);

/** What is still to be done to a thing of ours: “have not been delivered”. */
export const deedsAwaited = lines(`
  agreed
  approved
  assembled
  bound
  built
  calibrated
  cast
  cleaned
  cleared
  collected
  completed
  connected
  cut
  decorated
  delivered
  designed
  despatched
  dispatched
  done
  drawn
  drilled
  dubbed
  edited
  embroidered
  engraved
  filmed
  finalised
  finalized
  finished
  fired
  fitted
  fixed
  folded
  framed
  glazed
  granted
  hung
  indexed
  installed
  issued
  laid
  laminated
  launched
  levelled
  lifted
  made
  mended
  mixed
  mounted
  ordered
  packed
  painted
  patched
  plastered
  polished
  posted
  poured
  printed
  processed
  proofread
  published
  recorded
  registered
  released
  repaired
  replaced
  resolved
  retouched
  returned
  reviewed
  sanded
  sealed
  sent
  set up
  sewn
  shipped
  shot
  signed off
  sorted
  sorted out
  started
  stitched
  subtitled
  tested
  tiled
  translated
  tuned
  typed
  typeset
  unloaded
  upholstered
  varnished
  welded
  wired
  woven
  written
  written up
`);

/** What we do to a job, so that “we cannot … on time” and “we have not managed to …” tell of it; the client’s wishes and our manners are none. */
export const workDeeds = lines(`
  assemble
  begin
  bind
  book in
  bring
  build
  carry out
  cast
  clean
  close
  come
  commence
  complete
  conclude
  cut
  decorate
  deliver
  deploy
  despatch
  develop
  dig
  dispatch
  draft
  draw up
  edit
  engrave
  fill
  film
  finalise
  finalize
  finish
  fit
  fix
  fold
  get through
  get to
  go ahead
  go live
  hand in
  hand over
  hang
  have ready
  install
  issue
  launch
  lay
  leave
  let you have
  make a start
  mend
  mount
  move on
  open (?!the (?:file|files|link|attachment|page|document|zip|folder|photo|photos|picture|pictures|email|mail|pdf)\\b|it\\b|your\\b|any\\b|an?\\b|them\\b)[a-z]+
  pack
  paint
  plant
  plaster
  post
  pour
  prepare
  present
  print
  process
  produce
  proofread
  provide
  publish
  put up
  record
  release
  repair
  roll out
  sand
  send
  set up
  sew
  ship
  shoot
  sort out
  start
  stitch
  submit
  supply
  switch over
  test
  tile
  translate
  turn around
  type up
  varnish
  wire
  wrap up
  write
  write up
`);

/** Where a job of ours may lie and wait. */
export const stuckPlaces = lines(`
  antwerp
  bench
  binder(?:'s)?
  bindery
  border
  carrier
  courier
  customs
  depot
  desk
  dock
  docks
  drawer
  easel
  factory
  foundry
  framer(?:'s)?
  freight yard
  harbor
  harbour
  kiln
  lab
  laboratory
  mill
  port
  post
  press
  printers?(?:'s)?
  quarantine
  quarry
  quay
  rotterdam
  ship
  shipyard
  sorting office
  terminal
  transit
  van
  warehouse
  workshop
`);

/** Whom or what we wait for, when it is none of the client’s. */
export const awaitedFromOthers = lines(`
  agency
  archive
  authorities
  authority
  bank
  binder
  bindery
  board
  carrier
  chamber
  chips
  components
  consulate
  contractor
  cooperative
  copier
  council
  couriers?
  court
  customs
  delivery
  district
  embassy
  engineers?
  fabric
  factory
  fittings
  foundry
  freight
  galvaniser
  glass
  glazier
  goods
  haulier
  host
  hosting company
  inspector
  lab
  laboratory
  land registry
  licen[cs]e
  lorry
  machine
  manufacturer
  material
  materials
  merchant
  mill
  ministry
  mortar
  nursery
  office
  paint
  panel
  paper
  parcel
  parts?
  permission
  permit
  planners
  plates
  post office
  press
  prices
  printers?
  proofs
  quotes
  raw material
  registry
  results
  samples from
  seller
  shipment
  shipper
  spare part
  spares?
  steel
  stock
  stone
  suppliers?
  surveyor
  tax office
  test results
  tiles
  timber
  typesetter
  vendor
  warehouse
  wholesaler
  wood
  yarn
`);

/** Things that clients are promised dates for, to tell “the delay with the quote” from “the delay in my answer”. */
export const notGoods = lines(`
  answer
  answering
  coming back
  contact
  correspondence
  e-?mail
  feedback
  getting back
  getting in touch
  getting to you
  mail
  message
  note
  replies
  reply
  replying
  responding
  response
  returning
  writing
`);

/** Bills and what is owed: when they are late, the client is. */
export const money = lines(`
  account
  amount
  balance
  bill
  bills
  debt
  deposit
  deposits
  direct debit
  fees
  instalment
  instalments
  invoice
  invoices
  payment
  payments
  rent
  retainer
  salary
  subscription
  sum
  wages
`);

/** What falls behind or slips and is no job. */
export const notJobs = lines(`
  currency
  disc
  dollar
  euro
  figures
  foot
  grades
  knot
  market
  mood
  numbers
  pound
  price
  prices
  profits?
  rank
  ranking
  rankings
  rating
  revenue
  road works
  roadworks
  sales
  score
  stocks
  team spirit
  traffic
  turnover
  tyres?
  visits
`);

/** What has a date of ours: “the completion date has slipped”. */
export const plans = lines(`
  (?:completion|delivery|due|end|finish|handover|launch|opening|publication|release|ship|shipping|start|target) date
  appointment
  calendar
  campaign
  completion
  concert
  course
  cut-over
  date
  dates
  deadline
  deadlines
  deliveries
  delivery
  dispatch
  event
  filming
  finish
  fitting
  go-live
  handover
  installation
  launch
  launch day
  milestone
  milestones
  move
  opening
  plan
  plans
  pour
  premiere
  print run
  production
  programme
  publication
  recording
  rehearsal
  release
  roll-?out
  sailing
  schedule
  session
  shipment
  shoot
  sitting
  slot
  start
  survey
  switch-?over
  target
  tasting
  time ?frame
  time ?line
  time ?plan
  time ?scale
  time ?table
  timing
  tour
  training
  visit
  workshop
`);

/** What is held up: “is delaying your migration”. */
export const workThings = lines(`
  build
  building
  campaign
  completion
  cut
  deliveries
  delivery
  design
  edit
  editing
  event
  filming
  finish
  fitting
  handover
  installation
  job
  jobs
  launch
  migration
  move
  opening
  order
  orders
  parcel
  plan
  plans
  print run
  printing
  process
  production
  programme
  progress
  project
  publication
  recording
  release
  repair
  repairs
  report
  roll-?out
  schedule
  shipment
  shoot
  site
  start
  survey
  timetable
  translation
  upgrade
  work
  works
`);
