/** Words of those who press a client to buy. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** Who else is said to want it. */
export const humans = lines(`
  agency
  brand
  bride
  buyer
  caller
  client
  company
  couple
  customer
  developer
  family
  fella
  fellow
  firm
  gentleman
  groom
  guy
  investor
  lad(?:y|ie)?
  man
  party
  person
  punter
  woman
`);

/** What is wanted from the client. */
export const yesses = lines(`
  acceptance
  agreement
  answer
  commitment
  decision
  deposit
  go-ahead
  money
  okay
  order
  payment
  signature
  yes
`);

/** What comes of it otherwise. */
export const tears = lines(`
  be sorry
  cry(?: later)?
  forget (?:about )?it
  kiss it goodbye
  live to regret it
  lose it
  lose out
  miss out
  never
  pay double
  regret it
  somebody else will
  someone else will
  the deal is off
  weep
`);

/** What befell others who did not buy. */
export const frightened = lines(`
  have been ruined
  have lost everything
  lose everything
  lost everything
  ruined
  who said no (?:\\w+ ){0,4}?(?:ruined|regret|lost)
  who skip (?:\\w+ ){1,5}?regret
  wiped out
`);

/** Names for who thinks twice. */
export const losers = lines(`
  amateurs
  cowards
  dreamers
  fools
  idiots
  losers
  mugs
`);

/** In front of the place where nothing is better. */
export const firsts = lines(`
  baddest
  best
  biggest
  boldest
  brightest
  cheapest
  finest
  first
  greatest
  no\\.? ?1
  number one
  top
`);
