/** Things by name that people say without saying of what kind they are: who has a spaniel has a dog. Data only, each list sorted. */
import { lines } from './lines';

/** Dogs. */
export const breeds = lines(`
  (?:alsatian|collie|corgi|dachshund|dalmatian|greyhound|husky|labrador|lurcher|pug|retriever|rottweiler|spaniel|terrier|whippet)s?
  beagles?
  border collies?
  boxers?
  chihuahuas?
  cocka?poos?
  german shepherds?
  great danes?
  jack russells?
  labradoodles?
  labs?
  mongrels?
  poodles?
  schnauzers?
  setters?
  shih tzus?
`);

/** What lives with people. */
export const pets = lines(`
  birds?
  budgies?
  bunny
  cats?
  dogs?
  ferrets?
  fish
  guinea pigs?
  hamsters?
  kittens?
  parrots?
  pupp(?:y|ies)
  rabbits?
  tortoises?
`);

/** Young people of a family. */
export const children = lines(`
  boys?
  daughters?
  girls?
  grand(?:daughter|son)s?
  sons?
  toddlers?
  twins
`);

/** What people sit on in a row. */
export const seats = lines(`
  benches
  pews
  stools
`);

/** What is played. */
export const instruments = lines(`
  accordion
  bagpipes
  cello
  clarinet
  double bass
  drums?
  fiddle
  flute
  guitar
  harp
  horn
  mandolin
  oboe
  organ
  piano
  recorder
  saxophone
  trombone
  trumpet
  ukulele
  viola
  violin
`);

/** What a house is heated with. */
export const heating = lines(`
  boilers?
  coal
  gas
  heat pump
  logs?
  oil
  pellets?
  storage heaters?
  underfloor heating
  wood(?: burner)?
`);

/** What floors are made of. */
export const floors = lines(`
  carpets?
  concrete
  cork
  floorboards
  laminate
  lino(?:leum)?
  oak
  parquet
  pine
  slate
  stone
  tiles?
  vinyl
`);
