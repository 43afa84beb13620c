/** Houses and what is in them, and how they come to harm. Data only, each list sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Parts of a building and what stands tall beside it. */
export const heavyParts = lines(`
  balcony
  barn
  beam
  boiler
  bookcase
  bough
  bunk bed
  canopy
  carport
  ceiling
  chandelier
  chimney(?: stack)?
  climbing frame
  conservatory
  crane
  decking
  digger
  dresser
  extension
  floor
  gable
  garage
  garden wall
  gazebo
  grandstand
  kitchen units?
  lift
  lintel
  loft
  marquee
  oak
  partition
  pergola
  pine
  porch
  retaining wall
  roof
  scaffold(?:ing)?
  seating
  shed
  shelf
  shelves
  shelving
  stage
  stair(?:case|s)?
  stand
  steps
  swing
  tent
  terrace
  trees?
  tv
  walls?
  wardrobe
`);

/** What becomes of them. */
export const cameDown = lines(`
  (?:blew|blown|washed|swept|toppled) (?:away|down|off|over)
  (?:came|come) (?:down|away|off|loose)
  (?:fell|fallen) (?:apart|down|from|in|into|off|on|onto|out|over|through)
  (?:gave|given) way
  (?:gone|went|crashed|smashed|broke|dropped) (?:down|into|on|onto|right|straight|through)
  (?:has|have|had|was|were|is|are) (?:partly |badly )?(?:collapsed|subsided|fallen|sagged)
  caved in
  collapsed
  toppled
`);

/** What holds water, gas or heat. */
export const pipes = 'boiler, cylinder, fitting, hose, joint, main, pipe, pipes, pipework, radiator, tank, valve, washing machine, waste pipe, water main';
export const burst = lines(`
  (?:blew|came|come) (?:apart|off|up|out)
  (?:let|gone) go
  burst
  exploded
  flooded
  gave way
  leaked (?:all|for|into|onto|through)
  ruptured
  split
`);

/** Where people live and work. */
export const rooms = lines(`
  basement
  bathrooms?
  bedrooms?
  books
  carpets?
  cellar
  downstairs
  flat
  floors?
  ground floor
  hall(?:way)?
  home
  house
  kitchen
  landing
  living room
  loft
  lounge
  nursery
  office
  parquet
  practice
  premises
  restaurant
  salon
  shop
  showroom
  stockroom
  studio
  surgery
  upstairs
  warehouse
  workshop
`);

/** With them. */
export const ruinedRooms = lines(`
  (?:burn(?:ed|t)|gutted)(?: down| out| to the ground)?
  (?:can(?:not|'t| not)|could(?:n't| not)) be (?:entered|lived in|used)
  (?:declared|left|is|are|now) (?:unsafe|uninhabitable|condemned)
  (?:isn't|is not|not|no longer|aren't|are not) safe
  (?:is|are|was|were|been|being)(?: now| all| partly| badly| completely)? (?:flooded|gutted|condemned|under water|underwater|uninhabitable|evacuated|burgled|ransacked|soaked)
  (?:water|sewage|oil|smoke|rain) (?:(?:is|was|has) )?(?:came|come|coming|damaged?|gets?|got|poured|pouring|ran|running|spread|flowed|is|has)
  flooded
  under (?:[\\w½]+ )?(?:inch(?:es)?|feet|foot|cm|centimetres|metres?) of
`);

/** Of themselves. */
export const dangers = lines(`
  (?:\\w+ )?(?:inch(?:es)?|feet|foot|cm|centimetres) of (?:sewage|water)
  (?:after|during|in|night of|since) the fire
  (?:an? |the )?(?:live|bare) (?:cables?|wires?)
  (?:a|the) (?:[a-z]+ )?fire (?:broke out|damaged|destroyed|in (?:our|the|your)|spread|started|swept|took|at (?:our|the|your)|ruined|began|burned|burnt)
  (?:a|the|an) (?:gas|electrical) (?:leak|explosion)
  (?:brakes?|steering|airbags?) (?:failed|fail|gave out|went|did not|didn't|were not|weren't|was not|wasn't)
  (?:ca(?:n|nno)'?t|can not) (?:live|sleep|stay) (?:at home|in (?:it|the|your)|there)
  (?:house|kitchen|workshop|warehouse|electrical|chip pan) fire
  (?:isn't|wasn't|weren't|aren't|not|no longer) safe (?:enough )?to (?:be in|drive|enter|live|sleep|stay|use)
  (?:is|are|was|were|left) not safe (?:enough )?to (?:be in|drive|enter|live|sleep|stay|use)
  (?:wheel|wheels) (?:came|has come|fell) off
  asbestos (?:dust|fibres|in)
  carbon monoxide
  caught fire
  electric shock
  gas (?:was|is|has been|had been) (?:escaping|leaking)
  leaking gas
  went up in (?:flames|smoke)
`);
