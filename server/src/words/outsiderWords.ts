/** People who are neither of our house nor hired by it, by what they are: “the rector is back from leave”. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

export const outsiders = lines(`
  best man
  bishop
  bride
  bridegroom
  buyer's [a-z]+
  caretaker
  case ?worker
  chair
  chair(?:m[ae]n|person|wom[ae]n)
  choirmaster
  church ?warden
  coroner
  council(?:l?or|man|woman)
  couple
  curate
  dean
  deputy head
  examiner
  executor
  governors?
  groundsman
  guests?
  harbour ?master
  head ?(?:master|mistress|teacher)
  heirs?
  housekeeper
  imam
  inspector
  janitor
  judge
  landlady
  landlord
  leaseholders?
  lodgers?
  magistrate
  matron
  mayor
  mayoress
  minister
  neighbours?
  occup(?:ants?|iers?)
  officers?
  organist
  owners?
  parishioners?
  park keeper
  pastor
  patients?
  planning officer
  porter
  previous owners?
  priest
  principal
  provost
  pupils?
  rabbi
  rector
  residents?
  sacristan
  sellers?
  sexton
  squatters?
  tenants?
  treasurer
  trustees?
  verger
  vicar
  vicar's [a-z]+
  ward sister
  warden
  widow(?:er)?
`);
