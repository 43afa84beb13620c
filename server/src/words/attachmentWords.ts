/** Words about files that come with a mail. Data only; lists are parted by a comma and a space. */
import { lines } from './lines';

/** What can be a file. */
export const fileWords = lines(`
  accounts
  agenda
  agreement
  answer
  answers
  application
  article
  artwork
  assessment
  audio
  audit
  bill
  bio
  biography
  breakdown
  brief
  brochure
  budget
  calculation
  calendar
  captions
  card
  cards
  case study
  catalogue
  certificate
  chart
  charts
  checklist
  clip
  company profile
  confirmation
  consent form
  contract
  copies
  copy
  costing
  costings
  credit note
  csv
  cut
  cv
  data
  deck
  deed
  delivery note
  demo
  design
  designs
  details
  diagram
  doc
  docs
  document
  documentation
  documents
  dossier
  draft
  drafts
  drawing
  drawings
  edit
  edition
  edits
  elevation
  estimate
  evaluation
  excel
  excerpt
  fact sheet
  factsheet
  feedback form
  figures
  file
  files
  floor plan
  floorplan
  floorplans
  flyer
  folder
  forecast
  form
  forms
  glossary
  guest list
  guide
  handbook
  handout
  illustration
  image
  images
  information
  inspection
  instructions
  insurance certificate
  inventory
  invitation
  invoice
  invoices
  itineraries
  itinerary
  job sheet
  journal
  jpeg
  jpg
  key visual
  label
  labels
  layout
  layouts
  leaflet
  lease
  letter
  letter of engagement
  letterhead
  licence
  list
  lists
  logo
  logos
  lyrics
  mandate
  manual
  manuscript
  map
  maps
  master
  measurements
  memo
  menu
  menus
  minutes
  mix
  mock-up
  mock-ups
  mockup
  mockups
  mood board
  moodboard
  newsletter
  notes
  notice
  notices
  numbers
  offer
  offer letter
  offers
  one-pager
  order confirmation
  order form
  order of service
  outline
  overview
  p&l
  page
  pages
  paper
  papers
  paperwork
  passport
  payslip
  payslips
  pdf
  pdfs
  permit
  photo
  photograph
  photographs
  photos
  pic
  pics
  picture
  pictures
  plan
  plans
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
  print
  profile
  programme
  programmes
  project plan
  proof
  proofs
  proposal
  purchase order
  questionnaire
  quotation
  quotations
  quote
  quotes
  rate card
  reading
  readings
  receipt
  receipts
  recipe
  recipes
  recording
  reference
  references
  registration
  render
  renders
  report
  reports
  resume
  return
  returns
  risk assessment
  rota
  rough
  roughs
  run sheet
  running order
  résumé
  sample
  samples
  scan
  scans
  scene list
  schedule
  score
  screenshot
  screenshots
  script
  seating chart
  seating plan
  sheet
  sheets
  shot list
  shots
  showreel
  signature page
  site plan
  sketch
  sketches
  slide
  slides
  snaps
  song
  spec
  specification
  specs
  speech
  spreadsheet
  statement
  statements
  storyboard
  style guide
  subtitle file
  summary
  survey
  syllabus
  table
  tax return
  template
  templates
  tender
  tender documents
  terms
  terms and conditions
  testimonial
  text
  texts
  tickets
  time sheet
  timeline
  timesheet
  timesheets
  timetable
  transcript
  translation
  translations
  treatment
  valuation
  version
  versions
  video
  videos
  visuals
  voucher
  warranty
  will
  wireframe
  wireframes
  word document
  wording
  worksheet
  write-up
  zip
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

/** What may travel with a mail, named by itself; each also in the plural. */
export const carriedWords = lines(`
  accounts
  agenda
  agreement
  article
  artwork
  assessment
  audio
  audio clip
  bill
  bio
  biography
  blood results
  breakdown
  brochure
  calculation
  captions
  catalogue
  certificate
  chapter
  chart
  checklist
  clip
  company profile
  confirmation
  consent
  consent form
  contract
  copy
  credit note
  csv
  cutting list
  cv
  cvs?
  deed
  delivery note
  demo
  diagram
  document
  documentation
  dossier
  draft
  drawing
  essay
  estimate
  excel
  excerpt
  fact sheet
  factsheet
  figures
  file
  floor plan
  floorplan
  footage
  forms?
  gif
  glossary
  guest list
  handbook
  handout
  heic
  illustration
  image
  instructions
  insurance certificate
  inventory
  invitation
  invite
  invoice
  itinerary
  job sheet
  jpe?g
  jpeg
  jpg
  key visual
  layout
  leaflet
  lease
  lesson plan
  letter
  letter of consent
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
  mp3
  mp4
  notes
  offer letter
  one-pager
  order confirmation
  order form
  p&l
  page proof
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
  planting plan
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
  proforma
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
  reel
  registration form
  render
  report
  results
  resume
  risk assessment
  rota
  rough
  run sheet
  running order
  résumé
  sample chapter
  scan
  scene list
  schedule
  score
  screenshot
  script
  seating plan
  sheet
  shot
  shot list
  showreel
  signature page
  site plan
  sketch
  slide
  snap
  snapshot
  spec
  specification
  spreadsheet
  statement
  storyboard
  style guide
  subtitle file
  summary
  survey
  svg
  swatch
  syllabus
  table plan
  tax return
  template
  tender documents
  terms
  terms and conditions
  test result
  ticket
  time sheet
  timesheet
  timetable
  track
  transcript
  translation
  valuation
  version
  video
  visual
  voice note
  voucher
  wav
  wireframe
  word doc
  word document
  worksheet
  write-up
  x-ray
  zip
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
