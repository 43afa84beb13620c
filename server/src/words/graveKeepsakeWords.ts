/** What a client can have but once, and how it is lost. Data only, each list sorted: patterns for text in small letters. */
import { lines } from './lines';

export const keepsakes = lines(`
  (?:bridesmaids?'?s?'?|bridal) (?:dress(?:es)?|gowns?)
  (?:photo|wedding|family|stamp) albums?
  (?:stamp|coin|record|spring|summer|autumn|winter|wine) collection
  (?:wedding|christening|ball|evening) (?:cake|dress|gown|outfit|suit|veil)
  antiques?
  ashes
  bible
  blood
  bracelet
  brooch
  casket
  cello
  clarinet
  coffin
  deeds
  diamonds?
  diar(?:y|ies)
  drawings
  earrings?
  embryos
  engagement ring
  family tree
  flute
  guitar
  harvest
  headstone
  heirlooms?
  instruments?
  jewel(?:s|lery|ry)
  letters
  locket
  manuscript
  medals?
  memory (?:box|stick|card)
  necklace
  negatives
  originals
  paintings?
  passports?
  pearls
  photo(?:graph)?s
  plasma
  portrait
  prototype
  quilt
  rings?
  saddle
  sculptures?
  specimens?
  statue
  teddy
  tiara
  tissue samples
  trumpet
  urn
  vaccines?
  veil
  viola
  violin
  watch
  wedding rings?
`);

/** How it is lost, behind it. */
export const lostKeeps = lines(`
  (?:(?:can|could)(?:not|n't|'t| not) (?:be )?(?:find|found|traced|located)(?: (?:it|them))?)
  (?:(?:isn't|is not|aren't|are not|wasn't|weren't|not|no longer) in (?:our|the) (?!(?:brochure|catalogue|estimate|list|order|photo|picture|price|quote)\\b)[a-z]+)
  (?:buried|cremated|pawned|auctioned)
  (?:gone|went|got|go) (?:missing|overboard|astray|lost|into (?:the|a) (?:skip|bin|shredder|incinerator|sea|dump))
  (?:has|have|had)(?: all| both| now)? (?:gone|disappeared|vanished)(?! (?:to|out|into|for|through|on|up|home)\\b)
  (?:is|are|was|were|been|got|be)(?: now| all| still| both| since| probably| then| apparently| accidentally)? (?:missing|lost|gone(?! (?:to|out|through)\\b)|stolen|mislaid|shredded|destroyed|incinerated|melted(?: down)?|crushed|burn(?:t|ed)|thrown (?:out|away)|binned|sold to|overboard|recycled)
  (?:sent|delivered|given|handed|sold|posted|shown|collected)(?: out)? (?:to|by) (?:an?other|a stranger|somebody|someone|the wrong|the other)
  disappeared
  left (?:behind )?(?:in|on) (?:a|an|the) (?:taxi|train|bus|plane|tram|van|skip|street)
  vanished
`);

/** What we did to it. */
export const lostIt = lines(`
  (?:can(?:'t|not| not)|could(?:n't| not)) (?:find|trace|locate)
  (?:threw|thrown) (?:out|away)
  buried
  burned
  burnt
  cremated
  cut up
  lost
  melted(?: down)?
  mislaid
  misplaced
  shredded
  sold
  stole
`);
