/** Names of times of the year by which people plan work. Data only: alternatives of patterns over small letters. */
import { lines } from './lines';

export const seasons = lines(`
  advent
  all saints
  anzac day
  apr(?:il)?
  ascension
  aug(?:ust)?
  autumn
  bank holiday
  boxing day
  burns night
  candlemas
  carnival
  christmas
  columbus day
  dec(?:ember)?
  diwali
  easter
  eid
  epiphany
  feb(?:ruary)?
  feria
  half-?term
  hanukkah
  harvest
  hogmanay
  holi
  independence day
  jan(?:uary)?
  july?
  june?
  labou?r day
  lady day
  lambing
  lammas
  lent
  mar(?:ch)?
  mardi gras
  martinmas
  may day
  memorial day
  michaelmas
  midsummer
  new year
  nov(?:ember)?
  oct(?:ober)?
  onam
  passover
  patron's day
  pentecost
  pongal
  presidents' day
  ramadan
  republic day
  sept(?:ember)?
  spring
  st (?:andrew|david|george|john|martin|patrick)'s(?: day)?
  summer
  thanksgiving
  the (?:[a-z]+ )?holidays
  the fallow
  the long vac(?:ation)?
  the low tides
  the monsoon
  the rains
  valentine's(?: day)?
  waitangi day
  whitsun
  winter
  yom kippur
`);
