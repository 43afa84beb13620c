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
  fond(?:ly|ness)?
  friends?
  friendship
  fun
  gem
  generosity
  generous(?:ly)?
  gentleman
  genius
  glad
  glorious
  goosebumps
  gorgeous
  gracious(?:ly)?
  grateful
  gratitude
  grin(?:ned|ning|s)?
  handsome
  happier
  happiest
  heart(?:ened|felt|ily|warming|y)
  heaven(?:ly)?
  hero(?:es|ic)?
  honou?r(?:ed)?
  hospitality
  hugs?
  humbled
  hurrah
  hooray
  impressed
  in awe
  incredible
  joy(?:ful|fully|ous)?
  kindest
  kindness
  kiss(?:es)?
  laugh(?:ed|ing|s|ter)?
  legend(?:ary|s)?
  lovel(?:y|ier|iest)
  love(?:d|s)?
  luck(?:y|iest)?
  made my (?:afternoon|day|evening|month|morning|week|year)
  magic(?:al)?
  magnificent(?:ly)?
  marvell?ous(?:ly)?
  masterpiece
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
  rejoice
  relish(?:ed|ing)?
  remarkable
  rooting
  saints?
  scrumptious
  sensational
  smashing
  smil(?:e|ed|es|ing)
  smitten
  spoil(?:ed|t) (?:me|us)
  splendid(?:ly)?
  spectacular
  stunning
  superb
  superstar
  sweetest
  sympathy
  talk of the
  terrific
  thankful
  thinking of
  thoughtful
  thrilled
  tickled
  touched
  treasured?
  treat
  tremendous
  triumph
  warmth
  welcoming
  wept
  wishes
  wonderful(?:ly)?
  worth every
  yummy
`);

/** People at home, animals, treats, days off and ailments: where a last paragraph is about nothing else, it is a kind word. */
export const homeWords = lines(`
  advent
  angel
  appetite
  apples
  auntie?
  babies
  baby
  bacon
  bath
  beers?
  birthday
  biscuits?
  boys
  bride
  brownies
  buns?
  butties
  cakes?
  carols?
  cats?
  children
  chocolates?
  christening
  christmas
  church
  cider
  coffee
  cookies
  cousins?
  crumble
  cruise
  cuddles?
  cups? of
  dad
  daughter
  diwali
  doctor's orders
  dogs?
  dram
  easter
  eggs
  eid
  families
  family
  father
  feet up
  fiancée?
  fireside
  flapjacks?
  flowers
  football
  garden centre
  gin
  girls
  glass of
  goats?
  grandad
  grandchild(?:ren)?
  grandmother
  grandpa
  gran(?:ny)?
  groom
  hanukkah
  head cold
  hens?
  hip
  holidays?
  home-?made
  honey
  honeymoon
  hospitality
  husband
  jam
  kettle
  kids
  kittens?
  knees?
  lads?
  lass(?:ie)?
  lemonade
  little (?:girl|boy|man|lad|lady|monkeys?|ones?)
  lunch
  mam
  marmalade
  match
  mates?
  mince pies
  missus
  mom
  mothers?
  mulled
  mum
  mummy
  muffins?
  nan
  neighbours
  new year
  nursing
  pakoras?
  party
  pasties
  pasty
  pavlova
  pav
  picnic
  pies?
  pints?
  plums
  pony
  prosecco
  pudding
  pupp(?:y|ies)
  rain
  raspberries
  recipe
  rhubarb
  roast
  rugby
  samosas?
  sandwiche?s?
  santa
  sausages?
  scones?
  sherry
  shortbread
  sisters?
  sleep
  slept
  slice of
  snow
  snowdrops
  son
  sons
  soup
  spaniels?
  stew
  strawberries
  sunday lunch
  sunshine
  supper
  tea
  terriers?
  tomatoes
  toddlers?
  trifle
  twins
  uncle
  weather
  weddings?
  weekend
  whisk(?:e?y|ies)
  wife
  wine
  wireless
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
  besitos
  besos
  beijos
  beannacht
  bisous?
  bises
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
  feliz (?:a[nñ]o|navidad|natal|viaje)
  felicitations
  felices fiestas
  fr(?:o|ö)he (?:feiertage|ostern|weihnachten)
  fr(?:o|ö)hliche
  gl[aä]delig
  go n-?[eé]ir[ií]
  go raibh
  gracias
  grazie(?: mille)?
  gr[üu](?:ß|ss)e aus
  guten (?:rutsch|start)
  gutes (?:gelingen|neues)
  herzlich(?:e|en|er|st)?
  joyeux no[eë]l
  joyeuses p[aâ]ques
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
  prost
  penblwydd hapus
  pob lwc
  salaam
  salud
  salut
  santé
  saludos
  sch[oö]ne(?:n|s)? (?:abend|feiertage|ferien|gr(?:ü|u)(?:ß|ss)e|sonntag|tag|urlaub|wochenende|woche|zeit)
  shabbat shalom
  shalom
  shukran
  shukriya
  sk[aåo]l
  sl[aáà]inte(?: mhath)?
  sl[aá]n
  spasibo
  suerte
  tack(?: s[aå] mycket)?(?= f[oö]r|[,.!]|$)
  tak for
  takk
  terima kasih
  te[sş]ekk[uü]r(?:ler)?
  tot ziens
  toi,? toi
  tusen takk
  vielen dank
  viel (?:erfolg|freude|gl[üu]ck|spa(?:ß|ss))
  viele gr(?:ü|u)(?:ß|ss)e
  xie xie
  zum wohl
`);
