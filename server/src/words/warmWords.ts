/** Words of warm closing remarks. Data only, each list sorted; as patterns take them. */
import { lines } from './lines';

/** Words of feeling: who uses one in a last remark, and asks or announces nothing with it, is being kind. */
export const heartWords = lines(`
  admir(?:e|ed|ation)
  ador(?:e|ed|able)
  angels?
  applause
  beaming
  beaut(?:y|iful|ifully)
  beloved
  best (?:bit|cure|fun|medicine|news|part|reward|thing)
  bless(?:ed|ings?|es)?
  blown away
  brave(?:ly|r|st)?
  bravo
  brilliant(?:ly)?
  buzzing
  champion
  charm(?:ed|er|ing)
  cheer(?:ed|ful|fully|ing|s)?
  cherish(?:ed)?
  chuckl(?:ed|ing)
  chuffed
  compliments?
  congratulations
  courage
  cracking
  cried
  darlings?
  delicious
  delight(?:ed|ful|s)?
  devotion
  divine
  dreams?
  dreamt
  enchant(?:ed|ing)
  enjoy(?:able|ed|ing|s)?
  enormously
  exquisite
  fabulous
  fantastic
  finest
  fond(?:ly|ness)?
  friends?
  friendship
  fun
  gem
  generosity
  generous(?:ly)?
  genius
  gent(?:leman)?
  glad
  glorious
  god
  godsend
  good company
  good hands
  good sport
  goosebumps
  gorgeous
  gracious(?:ly)?
  grateful
  gratitude
  grin(?:ned|ning|s)?
  handsome
  happier
  happiest
  happily ever after
  happy (?:days|home|memories|place|there|together|years)
  heart(?:ened|felt|ily|warming|y)
  heaven(?:ly)?
  hero(?:es|ic)?
  honou?r(?:ed)?
  hooray
  hospitality
  hugs?
  humbled
  hurrah
  impressed
  in awe
  incredible
  joy(?:ful|fully|ous)?
  kindest
  kindly soul
  kindness
  kiss(?:es)?
  laugh(?:ed|ing|s|ter)?
  legend(?:ary|s)?
  like you
  love(?:d|s)?
  lovel(?:y|ier|iest)
  luck(?:y|iest)?
  lump in my throat
  ma[dk](?:e|es|ing) (?:all )?(?:my|our|an?|the|everybody's|everyone's) (?:[a-z']+ ){0,2}(?:afternoon|day|evening|month|morning|week|weekend|year)
  magic(?:al)?
  magnificent(?:ly)?
  marvell?ous(?:ly)?
  masterpiece
  medals?
  memories
  miracles?
  moved to tears
  much appreciated
  obliged
  overjoyed
  owe you
  patience
  phenomenal
  pleasure
  pray(?:er|ers|ing|s)?
  precious
  privilege
  proud(?:er|est|ly)?
  raise (?:a|my|our) (?:glass|hat)
  rejoice
  relish(?:ed|ing)?
  remarkable
  rooting
  safe hands
  saintly
  saints?
  scrumptious
  sensational
  smashing
  smil(?:e|ed|es|ing)
  smitten
  soft spot
  spectacular
  splendid(?:ly)?
  spoil(?:ed|t) (?:me|us)
  stunning
  superb
  superstar
  sweetest
  sympathy
  talk of the
  tears?
  terrific
  thankful
  thinking of
  thoughtful
  thrilled
  tickled
  tonic
  took my breath away
  touched
  treasured?
  treat
  tremendous
  triumph
  warms
  warmth
  welcoming
  wept
  wonderful(?:ly)?
  worth every
  worth it
  wow
  yummy
`);

/** People at home, animals, treats, days off and ailments: where a last paragraph is about nothing else, it is a kind word. */
export const homeWords = lines(`
  advent
  angel
  ankle
  appetite
  apples
  arm
  auntie?
  babies
  baby
  backache
  bacon
  bath
  beers?
  bees?
  birthday
  biscuits?
  bonfire
  boys
  bride
  bronchitis
  brownies
  buns?
  burns night
  butties
  cake tin
  cakes?
  candles?
  carols?
  cats?
  cheese
  children
  chocolates?
  choir
  christening
  christmas
  church
  chutney
  cider
  coffee
  cold
  cookies
  cottage pie
  cough
  cousins?
  crossword
  cruise
  crumble
  crumbs
  cuddles?
  cups? of
  curry
  dad
  daughter
  diwali
  doctor's orders
  dogs?
  dram
  drizzle
  easter
  eggs
  eid
  elbow
  families
  family
  father
  father christmas
  feet
  feet up
  fiancée?
  fireside
  fireworks
  flapjacks?
  flowers
  flu
  foot
  football
  fudge
  garden centre
  ghosts?
  gin
  gingerbread
  girls
  glass of
  goats?
  goose
  gran(?:ny)?
  grandad
  grandchild(?:ren)?
  granddaughter
  grandma
  grandmother
  grandpa
  grandson
  groom
  guinea pigs?
  hanukkah
  hat
  head cold
  hens?
  hip
  holidays?
  home-?made
  honey
  honeymoon
  horse
  hospitality
  husband
  jam
  jokes?
  kettle
  kids
  kitten
  kittens?
  knees?
  lads?
  lass(?:ie)?
  leg
  lemon drizzle
  lemonade
  little (?:girl|boy|man|lad|lady|monkeys?|ones?)
  lollipops?
  lunch
  mam
  marmalade
  match
  mates?
  measles
  milk
  mince pies
  missus
  mom
  mothers?
  mud
  muffins?
  mulled
  mulled wine
  mum
  mummy
  nan
  nap
  nephew
  new year
  niece
  nursing
  opera
  oranges
  pakoras?
  pancakes
  parrot
  party
  pasties
  pasty
  pav
  pavlova
  peace
  pears
  pickle
  picnic
  pies?
  pig
  pillow
  pints?
  plum pudding
  plums
  poem
  pony
  poorly
  prosecco
  pudding
  pupp(?:y|ies)
  rabbit
  rain
  raspberries
  recipe
  rhubarb
  roast
  robin
  rosemary
  roses
  rugby
  samosas?
  sandwiche?s?
  santa
  sausages?
  school run
  scones?
  sherry
  shortbread
  shoulder
  singing
  sisters?
  sleep
  slept
  slice of
  slippers
  snow
  snowdrops
  soda bread
  son
  song
  sons
  soup
  spaniels?
  sponge
  stamp collection
  stew
  stollen
  strawberries
  sunday
  sunday lunch
  sunsets?
  sunshine
  supper
  swallows
  swim
  tea
  terriers?
  toast
  toddlers?
  tomatoes
  treacle
  trifle
  turkey
  twins
  uncle
  voice
  weather
  weddings?
  weekend
  whisk(?:e?y|ies)
  whistling
  wife
  wine
  wireless
  wrist
`);

/** Thanks, wishes and cheers in other languages of our clients, and in those of their villages. */
export const foreignKindness = lines(`
  abrazos?
  alles gute
  alles liebe
  amities
  amitiés
  arigato(?:u)?
  asante(?: sana)?
  auguri
  beannacht
  beijos
  besitos
  besos
  bises
  bisous?
  bon (?:app[eé]tit|courage|vent|voyage|week-?end)
  bonne (?:ann[ée]e|chance|continuation|journ[ée]e|route|semaine|soir[ée]e)
  bonnes f[eê]tes
  buen (?:camino|provecho|viaje)
  buena suerte
  buon (?:appetito|lavoro|natale|viaggio)
  buona (?:fortuna|giornata|serata)
  chapeau
  cin cin
  craic
  dank (?:je|u)
  danke(?: sch[oö]n| sehr)?
  dhanyav[aā]d
  diolch(?: yn fawr)?
  dzięki
  dziękuję
  fair play to
  felices fiestas
  felicitations
  feliz (?:a[nñ]o|navidad|natal|viaje)
  fr(?:o|ö)he (?:feiertage|ostern|weihnachten)
  fr(?:o|ö)hliche
  gl[aä]delig
  go n-?[eé]ir[ií]
  go raibh
  gr[üu](?:ß|ss)e aus
  gracias
  grazie(?: mille)?
  guten (?:rutsch|start)
  gutes (?:gelingen|neues)
  herzlich(?:e|en|er|st)?
  joyeuses p[aâ]ques
  joyeux no[eë]l
  kia ora
  lang may
  liebe gr(?:ü|u)(?:ß|ss)e
  mabuhay
  mahalo
  mange tak
  mazel ?tov
  merci(?: beaucoup| mille fois| bien)?
  mille grazie
  molte grazie
  muchas
  muito obrigad[ao]
  nadolig llawen
  namaste
  nollaig
  obrigad[ao]
  penblwydd hapus
  pob lwc
  prost
  salaam
  salud
  saludos
  salut
  santé
  sch[oö]ne(?:n|s)? (?:abend|feiertage|ferien|gr(?:ü|u)(?:ß|ss)e|sonntag|tag|urlaub|wochenende|woche|zeit)
  shabbat shalom
  shalom
  shukran
  shukriya
  sk[aåo]l
  sl[aá]n
  sl[aáà]inte(?: mhath)?
  spasibo
  suerte
  tack(?: s[aå] mycket)?(?= f[oö]r|[,.!]|$)
  tak for
  takk
  te[sş]ekk[uü]r(?:ler)?
  terima kasih
  toi,? toi
  tot ziens
  tusen takk
  viel (?:erfolg|freude|gl[üu]ck|spa(?:ß|ss))
  viele gr(?:ü|u)(?:ß|ss)e
  vielen dank
  xie xie
  zum wohl
`);
