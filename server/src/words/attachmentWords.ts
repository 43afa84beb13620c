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
  case study
  catalogue
  certificate
  chart
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
  licence
  list
  lists
  logo
  logos
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
  offer
  offer letter
  offers
  one-pager
  order confirmation
  order form
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
  picture
  pictures
  plan
  plans
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
  receipt
  receipts
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
  seating plan
  sheet
  sheets
  shot list
  showreel
  signature page
  site plan
  sketch
  sketches
  slide
  slides
  song
  specification
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
