/** What people say when they begin to sum up. Data only, sorted. */
import { lines } from './lines';

/** Words that announce a recap wherever they stand in a sentence, where what follows has been said above. */
export const summingWords = lines(`
  all done and dusted
  all in all
  all in one (?:go|list|place)
  all of (?:that|this|it) (?:again|in)
  all that again
  all together(?= now|[,:.])
  all told
  altogether
  back of (?:a|an|the) (?:beer ?mat|cigarette packet|envelope|fag packet|napkin|postcard)
  bare bones
  boil(?:ed|s|ing)?(?: it| this| that| them| all| everything)*(?: all)? down
  bottom line
  brass tacks
  brief version
  bumper sticker
  cheat sheet
  cliff(?:'s)? ?notes
  come(?:s)? down to (?:this|these|three|two|four)
  condensed
  crib ?sheet
  cut a long story
  digest
  distil(?:l|led)?
  edited highlights
  elevator version
  executive summary
  final (?:score|tally)
  for (?:the|your|her|his) (?:board|boss|bosses|committee|fridge|fridge door|files|husband|kitchen wall|management|noticeboard|partner|pinboard|records|spreadsheet|treasurer|trustees|wall|whiteboard|wife)
  forget everything else
  gathered (?:together|up|in one)
  gist
  headlines
  if (?:that|this|it)(?: was| is|'s) (?:all )?(?:a bit|all|rather|too) (?:much|long)(?=,| to )
  if you only
  if you're (?:reading|skimming|skipping|in a hurry|short of time|pushed for time|busy)
  if you(?:'ve)? (?:just |only )?(?:hear|keep|read|remember|skim(?:med)?|skip(?:ped)?|take) (?:away|nothing|just|only|one|two|three|four|anything|no|to the|this|the above)
  in (?:a )?(?:few|couple of|two|three|four|five|six) (?:breaths|bullets|lines|points|sentences|words)
  in (?:a|one) (?:breath|glance|go|line|mouthful|sentence|word)
  in (?:brief|essence|outline|precis|précis|short|short form|short order|sum|summary|telegram style|the round)
  in other words
  in plain (?:english|language|words)
  key (?:facts|points)
  list form
  long and (?:the )?short
  long story
  main (?:points|things)
  memory jogger
  miniature
  minus the
  my (?:advice|conclusions|suggestions|thoughts)
  nub
  nutshell
  on (?:a|one) (?:page|plate|postcard|postage stamp|sheet|side of a4)
  once (?:again|more)
  pared (?:back|down)
  pith
  pocket version
  point by point
  precis
  pull(?:ed|ing)? (?:all )?(?:(?:it|that|this) (?:all )?|the threads |the strands )?together
  put (?:all )?(?:simply|together|another way)
  quick version
  recap(?:ping|ped|s)?
  resume
  roll-?call
  round(?:ing)? (?:it|this|that|all|things) ?(?:all )?(?:off|up)
  run-?down
  résumé
  say (?:it|that|this|all that) (?:all )?(?:again|once more)
  scoreboard
  scorecard
  shopping list
  shorn of
  short (?:course|form|version)
  shorthand
  side by side
  snapshot
  state of play
  stock-?take
  stripped (?:back|down|of)
  sum(?:med|ming|s)? (?:it|me|him|her|them|that|this|things|all|everything)? ?(?:all )?up
  summar(?:y|ies|ised?|ising|ized?|izing)
  tally
  telegram
  that is the (?:long|lot|picture|plan|size|sum|whole)
  that's the (?:long|lot|picture|plan|size|sum|whole)
  that's us
  the whole of it
  there you have it
  there(?:'s| is) your
  these then are
  this then is
  those then are
  three things (?:from|to)
  thumbnail
  tie(?:d|s)? (?:it|this|that|things|all) (?:all )?(?:together|up)
  tl;? ?dr
  to (?:carry|take) (?:away|into|with you)
  to (?:conclude|repeat|remember)
  to go over (?:it|this|that|the)
  to keep (?:it|things) (?:brief|short|simple)
  too long
  upshot
  what (?:i'd|we'd|you should|you need to) (?:have|like) you to (?:carry|keep|remember|take)
  what (?:matters|sticks|counts)
  what (?:that|this|it) all (?:adds|comes|means|amounts)
  where (?:that|this|it|all (?:of )?this) (?:all )?leaves
  where (?:things|we|you) (?:all )?stand
  which leaves (?:it|us|you)
  without (?:the|all the|all my|my) (?:chat|chatter|decoration|detail|details|padding|poetry|rambling|ramblings|story|trimmings|waffle|words)
  wrap(?:ped|ping|s)? (?:it|this|that|things|all) ?(?:all )?up
`);

/** Words that announce one where a sentence begins with them. */
export const summingOpeners = lines(`
  again[,:]
  and so,
  and that's
  as agreed
  as i see it
  overall
  right[,:]
  so
  that (?:is|makes|would be|then)
  that's
  therefore
  this then
  to be clear
`);
