/** Words about files that come with a mail. Data only; lists are parted by a comma and a space. */
import { lines } from './lines';

/** What is a file wherever it is named. */
export const plainFileWords = lines(`
  accounts
  agenda
  agreement
  article
  artwork
  assessment
  audio
  bill
  bio
  biography
  breakdown
  brochure
  calculation
  captions
  catalogue
  certificate
  chart
  checklist
  clip
  company profile
  confirmation
  consent form
  contract
  copy
  credit note
  csv
  cv
  deed
  delivery note
  demo
  diagram
  document
  documentation
  dossier
  draft
  drawing
  estimate
  excel
  excerpt
  fact sheet
  factsheet
  figures
  file
  floor plan
  floorplan
  glossary
  guest list
  handbook
  handout
  illustration
  image
  instructions
  insurance certificate
  inventory
  invitation
  invoice
  itinerary
  job sheet
  jpeg
  jpg
  key visual
  layout
  leaflet
  lease
  letter
  letter of engagement
  licence
  list
  logo
  manual
  manuscript
  map
  measurements
  menu
  minutes
  mock-up
  mockup
  mood board
  moodboard
  notes
  offer letter
  one-pager
  order confirmation
  order form
  p&l
  pages
  papers
  paperwork
  payslip
  pdf
  permit
  photo
  photograph
  picture
  plan
  playlist
  portfolio
  poster
  power of attorney
  powerpoint
  presentation
  press kit
  press release
  price list
  price sheet
  project plan
  proof
  proposal
  purchase order
  questionnaire
  quotation
  quote
  rate card
  receipt
  recipe
  recording
  render
  report
  resume
  risk assessment
  rota
  rough
  run sheet
  running order
  résumé
  scan
  scene list
  schedule
  score
  screenshot
  script
  seating plan
  sheet
  shot list
  showreel
  signature page
  site plan
  sketch
  slide
  spec
  specification
  spreadsheet
  statement
  storyboard
  style guide
  subtitle file
  summary
  survey
  syllabus
  tax return
  template
  tender documents
  terms
  terms and conditions
  time sheet
  timesheet
  timetable
  transcript
  translation
  valuation
  version
  video
  voucher
  wireframe
  word document
  worksheet
  write-up
  zip
`);

/** What is a file only where something is “attached”. */
export const looseFileWords = lines(`
  answer
  answers
  application
  audit
  brief
  budget
  calendar
  card
  cards
  case study
  charts
  copies
  costing
  costings
  cut
  data
  deck
  design
  designs
  details
  doc
  docs
  documents
  drafts
  drawings
  edit
  edition
  edits
  elevation
  evaluation
  feedback form
  files
  floorplans
  flyer
  folder
  forecast
  form
  forms
  guide
  images
  information
  inspection
  invoices
  itineraries
  journal
  label
  labels
  layouts
  letterhead
  lists
  logos
  lyrics
  mandate
  maps
  master
  memo
  menus
  mix
  mock-ups
  mockups
  newsletter
  notice
  notices
  numbers
  offer
  offers
  order of service
  outline
  overview
  page
  paper
  passport
  payslips
  pdfs
  photographs
  photos
  pic
  pics
  pictures
  plans
  print
  profile
  programme
  programmes
  proofs
  quotations
  quotes
  reading
  readings
  receipts
  recipes
  reference
  references
  registration
  renders
  reports
  return
  returns
  roughs
  sample
  samples
  scans
  screenshots
  seating chart
  sheets
  shots
  sketches
  slides
  snaps
  song
  specs
  speech
  statements
  table
  templates
  tender
  testimonial
  text
  texts
  tickets
  timeline
  timesheets
  translations
  treatment
  versions
  videos
  visuals
  warranty
  will
  wireframes
  wording
`);

/** What may be fastened to something, or be shut in. */
export const thingWords = lines(`
  antenna
  area
  arms
  awning
  balcony
  barn
  basket
  bathroom
  beam
  bell
  bench
  blind
  board
  boat
  bracket
  brackets
  buckle
  building
  button
  cable
  cage
  chain
  chains
  clip
  collar
  conservatory
  cord
  cords
  cottage
  court
  courtyard
  curtain
  door
  engine
  fan
  field
  frame
  garage
  garden
  gate
  ground
  grounds
  handle
  handles
  handrail
  head
  hinge
  hinges
  hook
  hooks
  hose
  house
  houses
  kennel
  label
  ladder
  lamp
  lawn
  lead
  leg
  legs
  lens
  lid
  lock
  magnet
  mount
  paddock
  panel
  patio
  pen
  pergola
  pin
  pipe
  plate
  playground
  plot
  pool
  porch
  post
  rack
  rail
  ribbon
  roof
  rooms
  rope
  run
  screw
  seat
  shed
  shelf
  shelves
  sign
  site
  sling
  space
  stable
  staircase
  stairs
  stairwell
  strap
  studio
  tag
  tank
  tap
  terrace
  trailer
  tray
  veranda
  wall
  wheel
  wheels
  wing
  wire
  yard
`);

/** With what things are fastened; each also in the plural. */
export const fasteners = lines(`
  adhesive
  band
  blu-tack
  bolt
  bracket
  bulldog clip
  cable tie
  chain
  clip
  cord
  drawing pin
  glue
  hook
  magnet
  nail
  peg
  pin
  putty
  ribbon
  rivet
  rope
  screw
  staple
  stitch
  strap
  string
  tack
  tape
  thread
  velcro
  wax
  wire
`);

/** What may also travel with a mail, named by itself; each also in the plural. */
export const carriedWords = lines(`
  audio clip
  blood results
  chapter
  consent
  cutting list
  cvs?
  essay
  footage
  forms?
  gif
  heic
  invite
  jpe?g
  lesson plan
  letter of consent
  mp3
  mp4
  page proof
  planting plan
  proforma
  reel
  registration form
  results
  sample chapter
  shot
  snap
  snapshot
  svg
  swatch
  table plan
  test result
  ticket
  track
  visual
  voice note
  wav
  word doc
  x-ray
`);

/** What nobody can write into the words of a mail. */
export const pictureWords = lines(`
  clip
  cv
  drawing
  floor plan
  gif
  illustration
  jpe?g
  mock-?up
  photo
  photograph
  pic
  picture
  proof
  render
  scan
  screenshot
  shot
  sketch
  snap
  snapshot
  video
  visual
  x-ray
`);
