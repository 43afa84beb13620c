/** People and animals in our care, and how they come to harm. Data only, each list sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Animals that a client gives into our hands. */
export const animals = lines(`
  alpacas?
  animals?
  birds?
  budgies?
  bull
  calf
  calves
  canary
  cats?
  chickens?
  cockatiel
  collie
  cows?
  dachshund
  dogs?
  donkeys?
  ewes?
  ferrets?
  fish
  flock
  foals?
  gelding
  goats?
  guinea ?pigs?
  hamsters?
  hens?
  herd
  horses?
  kittens?
  koi
  labrador
  lambs?
  lizard
  mares?
  parrots?
  pets?
  piglets?
  pigs?
  ponies
  pony
  poodle
  pug
  puppies
  puppy
  pups?
  rabbits?
  retriever
  sheep
  snake
  spaniel
  stallion
  terrier
  tortoise
  whippet
`);

/** The client’s people. */
export const dearOnes = lines(`
  au pair
  babies
  baby
  boys?
  bride
  bridesmaids?
  brother
  carer
  child
  children
  cleaner
  customers?
  dad
  daughters?
  delegates
  employees?
  father
  girls?
  gran
  grandad
  granddaughter
  grandfather
  grandma
  grandmother
  grandson
  granny
  groom
  guests?
  husband
  kids?
  little (?:boy|girl|one)
  mama
  members?
  mom
  mother
  mum
  neighbour
  nephew
  niece
  parents?
  partner
  patients?
  people
  pupils?
  residents?
  sister
  sons?
  staff
  students?
  tenants?
  toddler
  twins?
  visitors?
  wife
  workers?
`);

/** What befalls them, behind them. */
export const hurts = lines(`
  (?:became|become|fallen|fell|got|gotten|been|was|were|taken) (?:[a-z]+ly )?(?:ill|sick|unwell)(?! in advance)
  (?:been |was |were )?(?:bitten|burned|burnt|concussed|electrocuted|hurt|injured|kicked|poisoned|scalded|stung|trampled|trapped)
  (?:been|is|was|were|rushed|taken)(?: [a-z]+)? to (?:a&e|casualty|(?:the )?(?:[a-z]+ )?(?:hospital|emergency|vet(?:'s)?|clinic))
  (?:broke|broken|fractured|dislocated|sprained) (?:a|an|both|his|her|its|their|two|the)
  (?:cut|gashed|tore|torn) (?:her|his|its|their|a)
  (?:fainted|choked|collapsed|bled|drowned)
  (?:fell|slipped|tripped)(?! (?:(?:[a-z]+ )?(?:apart|asleep|behind|for|in love|short|silent|through|to|ill|on (?:a|my|our|[a-z]+day)|between)|up)\\b)
  (?:had|has had|has|suffered) (?:an?|two|three) (?:[a-z]+ )?(?:accident|allergic|attack|concussion|fall|fracture|reaction|seizure|stroke|wound)
  (?:has|have|had|was|were|been) (?:badly |lightly )?(?:died|dead|killed|put (?:to sleep|down)|run over|hit by|knocked (?:down|over))
  (?:locked|shut|trapped|sealed|left|forgotten)(?: [a-z]+)? (?:alone|for (?:an|one|two|three|\\d+) (?:hours?|nights?)|in(?:side)? the|outside|overnight|without|on the (?:bus|coach|platform))
  (?:lost|lose) (?:an eye|a (?:finger|toe|tooth|leg)|consciousness|a lot of blood)
  (?:passed away|perished|died|choked|suffocated)
  (?:reacted|responded) (?:[a-z]+ )?badly
  given (?:an?other|somebody else's|someone else's|the wrong|a double|double|too much|ten times|twice)(?! (?:address|bag|bed|bill|booklet|chair|colour|desk|file|form|hour|invoice|key|map|name|pack|page|room|seat|size|table|ticket|time|title|towel)s?\\b)
  went without (?:any )?(?:care|food|insulin|medicine|oxygen|water|(?:his|her|their) [a-z]+)
`);

/** How an animal goes astray, behind it. */
export const escapes = lines(`
  (?:can(?:not|'t| not)|could(?:n't| not)|has(?:n't| not)|have(?:n't| not)|is(?:n't| not)|was(?:n't| not)) (?:yet )?(?:be|been|come back|come home|turned up) ?(?:found|seen|traced)?
  (?:flew|flown) (?:away|off|out)
  (?:gone|went|is|are|still) (?:lost|missing|astray)
  (?:got|get|gotten|broke|broken) (?:away|loose|out)
  (?:has|have) (?:been )?(?:bolted|disappeared|escaped|gone|stolen|vanished)(?! (?:home|to|into)\\b)
  (?:isn't|is not|not|never)(?: been| yet)? (?:found|seen) ?(?:up to now|yet|since)?
  (?:jumped|leapt|climbed) (?:out|over)
  (?:ran|run|made|dashed) (?:away|off|out)
  (?:slipped|pulled) (?:free|out|through|away|her|his|its|the lead|the leash|the collar)
  (?:was|were|been) (?:lost|stolen|let out)
  bolted
  disappeared
  escaped
  vanished
`);

/** Out of what somebody gets who is not named as an animal: “Tilly got out through the side gate”. */
export const pens = lines(`
  (?:back |front |side |garden )?(?:door|gate|window)
  aviary
  barn
  box
  cage
  carrier
  cat flap
  collar
  crate
  enclosure
  fence
  field
  garden
  harness
  hedge
  hutch
  kennels?
  lead
  leash
  loose box
  paddock
  pen
  pet room
  run
  stables?
  van
  yard
`);

/** What is told only of people and animals in danger. */
export const medical = lines(`
  (?:\\d+|ten|three|several|many) times the (?:[a-z]+ )?dose
  (?:allergic|anaphylactic) (?:reaction|shock)
  (?:a|an|another|his|her|the) (?:emergency )?operation on (?:her|him|his|the|your)
  (?:in|into) (?:a )?(?:coma|critical condition|intensive care|emergency surgery)
  (?:on|given) (?:a drip|a ventilator|oxygen)
  (?:the )?(?:wrong|another (?:patient|resident|child)'s|somebody else's|someone else's) (?:blood|dosage|dose|drug|drugs|infusion|injection|insulin|medication|medicine|pills|prescription|tablets|vaccine)
  (?:the )?vets?(?: [a-z]+)? (?:(?:has|had|have|is|are|was) (?:(?:now|just) )?(?:doing what|stitch\\w+|operat\\w+|treat\\w+|unable|fighting|hopeful|put)|stitched|could(?:n't| not) save|don't know|doesn't know)
  bad reaction to
  broken (?:hip|leg|neck|wrist|arm|nose|ribs?|pelvis|ankle|jaw)
  concussion
  epipen
  first[- ]degree burns
  food poisoning
  had to be (?:resuscitated|stitched|put (?:down|to sleep)|rescued)
  rushed to
  salmonella
  second[- ]degree burns
  taken (?:away )?(?:by ambulance|to (?:a&e|casualty|(?:the )?(?:[a-z]+ )?(?:hospital|emergency room)))
  under (?:medical )?observation
`);

/** What was taken, cut or felled in place of another. */
export const wrongOnes = 'body, breed, cat, child, coffin, dog, ear, eye, finger, foot, grave, hand, hip, hedge, house, kidney, knee, leg, lung, man, patient, side, tooth, tree, tumour, wall, woman';
