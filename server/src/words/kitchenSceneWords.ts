/** Scenes behind the counter, as people tell them in passing. Data only, each list sorted; entries may be small patterns for text in small letters. */
import { lines } from './lines';

/** Machines and tools that belong to whoever does the work, so that “the” is enough. */
export const shopMachines = lines(`
  (?<=\\b(?:big|bread|little|main|other|second) )oven
  band ?saw
  bench saw
  binder
  bindery
  biscuit oven
  bread oven
  cement mixer
  cherry picker
  chipper
  compressor
  copier
  cutter
  deck oven
  digger
  dough mixer
  embroidery machine
  engraver
  excavator
  folder
  folding machine
  forklift
  franking machine
  guillotine
  heidelberg
  juki
  kiln
  label printer
  laminator
  laser
  laser cutter
  lathe
  loom
  lorry
  mixer
  overlocker
  pick-?up
  planer
  plotter
  press
  printing press
  prover
  rip saw
  roller
  router cutter
  saw
  sewing machine
  spray booth
  steamer
  stitcher
  table saw
  tail ?lift
  tractor
  trailer
  transit
  truck
  van
  vinyl cutter
  walk-in
  wide-format
`);

/** What goes wrong with such things. */
export const giveOut = lines(`
  (?:doesn't|does not|don't|do not|didn't|never) (?:like|talk to|get on with|agree with)
  a (?:[\\w-]+ )?(?:bearing|belt|blade|board|chip|fuse|gasket|motor|part|pump|valve) (?:has gone|is gone|went|short)
  act(?:ed|ing) up
  at the (?:garage|mechanic|mechanic's|menders|repair shop|workshop)
  ate(?= (?:it|the|your|all|half|my|our)\\b)
  been (?:acting|cutting out|dropping|jamming|misbehaving|playing|sulking|nicked|stolen|towed|written off)
  being (?:fixed|mended|repaired|serviced)
  blew (?:a|its|up)
  blown (?:a|its|up)
  broke(?:n)?(?: down)?(?! (?:glass|down by|up|into|the|your))
  broken into
  burn(?:ed|t) (?:itself )?out
  bust(?:ed)?
  can(?:no|')?t (?:cope|handle|keep up|take the load)
  clamped
  clapped out
  conked out
  corrupted
  crash(?:ed|ing)
  cut(?:ting)? out
  dead
  developed a (?:crack|fault|leak)
  did(?:n't| not) (?:back up|save|send|start|sync)
  died(?! down)
  down(?= (?:again|at the moment|since|today|until|till|and|so|with|this)\\b|\\W*$|[,;:–—])
  dropping (?:out|stitches)
  failed
  fell (?:down|in|into|off|out of|over)
  fried
  froze(?:n)?(?: up)?
  gave (?:out|up)
  given (?:out|up)
  gone (?:bang|down|kaput|on strike|phut|pop|up in smoke|wrong)
  gone(?= in (?:our|the) (?:kitchen|office|shop|studio|workshop))
  got (?:a virus|hacked|nicked|stolen|stuck|too (?:hot|warm|cold)|towed)
  ground to a halt
  had (?:a|an|another|its) (?:breakdown|crash|fault|fit|glitch|hiccup|leak|meltdown|moment|outage|pint|power cut|tantrum|turn|virus|wobble)
  has (?:a|an) (?:crack|fault|leak|mind of its own|puncture|virus)(?=\\W*$|[,;]| (?:again|and|in|since|so|that)\\b)
  has no (?:diesel|fuel|gas|ink|petrol|power|toner)
  hid(?= (?:it|your|the)\\b)
  hung(?: up)?
  impounded
  in bits
  in for (?:a service|repairs?)
  in pieces
  jamm(?:ed|ing)
  kaput
  keeps? (?:[a-z]+ing)
  leak(?:ed|ing)
  lost(?= (?:all|everything|half|it|my|our|power|the|your)\\b)
  misbehav(?:ed|ing)
  not (?:booting|charging|syncing|talking|working)
  off the road
  on (?:its|her) last legs
  on strike
  on the (?:blink|fritz)
  out of (?:action|order|service)
  overheat(?:ed|ing)
  packed (?:it )?(?:in|up)
  play(?:ed|ing) up
  rubbed (?:off|out)
  scrambled
  seized(?: up)?
  shot
  snapped
  spat (?:it|out|the)
  stolen
  stopped (?:dead|talking|working)
  swallowed
  taken a dislike
  threw (?:a wobbly|a fit|an error|in the towel)
  thrown? (?:a wobbly|a fit|an error|in the towel)
  tripp(?:ed|ing)(?! over\\b)
  under water
  unusable
  vandalised
  went (?:bang|dead|down|haywire|missing|on strike|phut|pop|up in smoke|wrong)
  won't (?:boot|charge|connect|load|open|print|run|save|send|start|sync|talk)
  would(?:n't| not) (?:boot|charge|connect|load|open|print|run|save|send|start|sync|talk)
  written off
  wrong(?= again\\b)
`);

/** Programs and other such things, behind “our” or “my”, which the lists of machines lack. */
export const ownGear = lines(`
  accounts package
  app
  back office
  booking (?:diary|system)
  booth
  card machine
  chatbot
  contact form
  crm
  dashboard
  drawing program
  e-?mail system
  erp
  filter
  hard drive
  intranet
  invoicing
  label printer
  mail(?:ing)? (?:list|program|server|system)
  order (?:book|system)
  phone line
  planner
  platform
  portal
  program(?:me)?
  project tool
  ring main
  rota
  scheduler
  server room
  shop system
  spam filter
  spreadsheet
  system
  till
  tool
  tracker
  wiring
`);

/** Where a whole office may be for a day, behind “at a”. */
export const officeDays = lines(`
  away day
  christmas (?:do|lunch|party)
  conference
  course
  expo
  fair
  funeral
  leaving do
  off-?site
  party
  retreat
  seminar
  team day
  team-?building
  trade (?:fair|show)
  training (?:course|day)
  wedding
  workshop
`);

/** How a member of our house is out of the way: behind “is off”, “went”. */
export const outings = lines(`
  angling
  apple picking
  beach
  bear hunting
  camping
  caravanning
  cruise
  cycling
  deer hunting
  diving
  duck hunting
  festival
  fishing
  football
  game
  golf(?:ing)?
  hajj
  hiking
  hunting
  match
  on pilgrimage
  races
  sailing
  shooting
  skiing
  snowboarding
  stag (?:do|night|weekend)
  surfing
  training camp
  trekking
`);

/** The parts of a house where it has its quarrels with time and money. */
export const upheavals = lines(`
  audit
  auditors
  buy-?out
  cutbacks
  cuts
  fiscal year end
  inventory
  lay-?offs
  merger
  migration
  month[- ]end(?: clos(?:e|ing))?
  office move
  quarter(?:ly)?(?:[- ]end)?(?: clos(?:e|ing))?
  re-?structuring
  rebrand
  redundancies
  refit
  relocation
  reorgani[sz]ation
  reshuffle
  stock-?tak(?:e|ing)
  system (?:change|switch)
  take-?over
  year[- ]end(?: clos(?:e|ing))?
`);

/** Those who bring, make or mend for us, behind a word for what: “the foam producer”. */
export const makers = lines(`
  dealer
  dyers?
  farm
  finishers?
  gilders?
  growers?
  importers?
  maker
  man
  manufacturers?
  merchants?
  mill
  people
  platers?
  printers?
  producers?
  quarry
  supplier
  wholesalers?
  works
`);

/** What such a one does to us or suffers. */
export const letDowns = lines(`
  (?:can(?:no|')t|could(?:n't| not)|won't|is(?:n't| not)|has(?:n't| not)) (?:been able to )?(?:deliver(?:ing)?|send(?:ing)?|ship(?:ping)?|suppl(?:y|ied|ying)) (?:me|us|our)
  (?:cannot|can't|couldn't|could not) (?:now )?supply (?:me|us)
  (?:has|is having|had|having) (?:some )?(?:troubles?|problems|bother) with (?:his|her|its|their|the) [a-z]+
  behind
  fighting with (?:his|her|its|their) [a-z]+
  gone (?:awol|bust|quiet|under)
  had (?:a|an|another) (?:break-?in|explosion|fire|flood|strike)
  let (?:me|us) down
  rationing
  sends? (?:me|us) (?:only )?half
  short of (?:drivers|hands|men|people|staff)
  went (?:awol|bust|quiet|under)
`);
