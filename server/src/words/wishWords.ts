/** Words of thanks and good wishes. Data only, each list sorted. */
import { lines } from './lines';

/** What one wishes somebody to have: “have a ripper weekend”. */
export const occasions = lines(`
  (?:good|great|lovely|nice|cracking|top|bonza|wonderful|super|jolly|fine) one
  advent
  afternoon
  autumn
  ball
  barbecue
  birthday
  blast
  break
  brew
  celebration
  christmas
  cracker
  day
  diwali
  do
  drink
  drive
  easter
  eid
  evening
  fair
  fall
  festival
  fete
  flight
  fortnight
  fun
  fête
  game
  half-term
  hanukkah
  harvest
  holiday
  holidays
  hols
  jolly
  journey
  launch
  match
  meal
  month
  morning
  new year
  nice one
  night
  opening
  party
  race
  rest
  ride
  run
  sail
  season
  show
  sleep
  spring
  start
  stay
  summer
  sunday roast
  swim
  tea
  thanksgiving
  time
  toast
  trip
  vacation
  walk
  wedding
  week
  weekend
  wine
  winter
  xmas
  year
`);

/** What one calls somebody who was good to work with. */
export const praise = lines(`
  a brick
  a champion
  a credit to
  a darling
  a delight
  a diamond
  a dream
  a gem
  a genius
  a godsend
  a hero
  a joy
  a lady
  a legend
  a lifesaver
  a pleasure
  a rock
  a saint
  a scholar
  a star
  a treasure
  a wonder
  absolute star
  amazing
  angel
  angels
  awesome
  brick
  brilliant
  champ
  champion
  darling
  delight
  diamond
  dream
  fabulous
  fantastic
  gem
  generous
  genius
  godsend
  great (?:client|people|team|to work)
  great fun
  hero
  heroes
  incredible
  incredibly kind
  joy
  kind to
  legend
  legends
  lifesaver
  marvel
  marvellous
  patient with us
  pleasure to
  star
  stars
  superstar
  the best(?=\\W*$)
  treasure
  wonder
  wonderful
`);

/** What one treats somebody to. */
export const treats = lines(`
  cake
  coffee
  dinner
  drinks
  first round
  lunch
  next round
  the beer
  the beers
  the cake
  the coffee
  the drinks
  the first round
  the ice cream
  the next one
  the next round
  the wine
`);
