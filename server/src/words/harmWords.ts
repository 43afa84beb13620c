/** What goes wrong in work for a client. Data only, each list sorted; entries may be small patterns. */
import { lines } from './lines';

/** Harm done, in the words in which it is told. */
export const harmWords = lines(`
  (?:arrived|came|delivered|went|sent|gone)(?: [a-z]+){0,3}? (?:late|to the (?:old|wrong) [a-z]+)
  (?:a|the|two|three|some|several) (?:big |deep |great |large |long |nasty |small )?(?:crack|dent|hole|mark|scratch|stain|tear)(?:e?s)?
  (?:did not|didn't) (?:arrive|come|leave|reach you|show up|turn up|work)
  (?:had|without|with) (?:any|no) (?:electricity|gas|heating|hot water|light|power|water)
  (?:is|are|was|were) (?:all )?blank
  (?:old|wrong) (?:address|colou?r|date|file|logo|month|name|order|page|price|size|version|word)s?
  bent
  blank pages?
  broke
  broken
  charged (?:[a-z]+ )?(?:too much|twice)
  cracked
  crooked
  damaged
  dented
  double[- ]booked
  flooded
  forgot (?:the|your|to (?:deliver|fit|order|pack|print|put|send the))
  forgotten
  leaked
  leaking
  leaks
  left (?:off|out) (?:the|your|one|two)
  lost
  misprinted
  missing
  misspel(?:led|t)
  mixed up
  mouldy
  never (?:arrived|came|left|reached you|showed up|turned up)
  nobody (?:came|showed up|turned up)
  overcharged
  ripped
  ruined
  scratched
  scuffed
  smashed
  smudged
  soaked
  soggy
  spel(?:led|t) wrong
  spil(?:led|t)
  stained
  too (?:big|cold|dark|few|high|little|long|loose|low|much|narrow|short|small|thick|thin|tight|wide)
  torn
  twice
  unusable
  upside down
  warped
  was (?:down|offline|unavailable)
  were (?:down|offline|unavailable)
  wet
  wrong
  wrongly
`);

/** What is no fault of ours. */
export const notOurHarms = lines(`
  airline
  bad luck
  bus
  christmas
  council
  fever
  flight
  flu
  football
  holiday
  journey
  landlord
  match
  neighbours?
  next door
  power cut
  rained
  sold out
  storm
  strike
  traffic
  train
  weather
  your (?:boss|builder|car|colleague|dog|father|husband|mother|old|own|team|wife|week|weekend)
`);

/** What a word of excuse is enough for. */
export const smallHarms = lines(`
  answer
  attachment
  calls?
  connection
  e-?mails?
  inbox
  line
  link
  mails?
  messages?
  note
  number
  phone
  question
  reply
  spam
  subject line
  texts?
  thread
  typo
  voicemail
`);
