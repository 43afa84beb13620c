/** Quarrels and breakdowns in our own house. Data only, each list sorted: patterns for text in small letters. */
import { lines } from './lines';

/** What says that people are at odds, or have had enough, where it is said of ours. */
export const quarrels = lines(`
  a (?:bit of a |blazing |big |flaming |huge |massive |proper )*(?:barney|bust-?up|ding-?dong|falling[- ]out|set-?to|shouting match|slanging match|spat|to-do)
  a (?:blazing|big|flaming|huge|massive|proper) row
  a row (?:about|between|over|with)
  arguing (?:about|amongst|over|with each other)
  at (?:breaking point|daggers drawn|each other's throats|loggerheads|the end of (?:his|her|my|our|their) tether)
  at odds (?:about|over|with each other)
  bicker(?:ing|ed)
  do(?: not|n't) see eye to eye
  fall(?:en|ing)? out (?:about|over|with (?:each|me|one|the others))
  falling out
  fell out (?:about|over|with (?:each|me|one|the others))
  have split up
  in tears(?= (?:about|because|by|every|most|over))
  no longer (?:speaking|talking)(?: to (?:each other|me|one another|us))?
  not (?:on speaking terms|speaking|talking)(?: to (?:each other|me|one another|us))?(?! about)
  squabbl(?:e|es|ed|ing)
  stopped (?:speaking|talking) to (?:each other|me|one another|us)
  talking (?:about|of) (?:leaving|quitting|walking out)
  threatening to (?:leave|quit|resign|strike|walk out)
  up in arms
`);

/** What those we buy from did to us. */
export const slurs = lines(`
  cheated us
  double-booked (?:me|us)
  fobbed (?:me|us) off
  let (?:me|us) down
  messed (?:me|us) (?:about|around)
  mucked (?:me|us) (?:about|around)
  overcharged us
  ripped (?:me|us) off
  short-?changed us
  stitched (?:me|us) up
  strung (?:me|us) along
  stuffed (?:me|us) (?:about|around|round|up)
`);
