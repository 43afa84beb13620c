/** What cannot be mended, and what those do who answer for it. Data only, each list sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Told of as a fact. */
export const heavyHarms = lines(`
  (?:boat|yacht|barge|dinghy)(?: has| was)? (?:sank|sunk|gone down)
  (?:carried|had) (?:somebody|someone) else's (?:name|photo|picture)
  (?:data|files|folders|orders|photos|pictures|records|recordings|footage|papers|documents|letters)(?:'s| is| are| were| was| have| has)* (?:all |now )?(?:deleted|destroyed|erased|gone|lost|pulp|shredded|unreadable|wiped)
  (?:declared|pronounced) unsafe
  (?:dropped|deleted|wiped|erased) (?:on|from) the live
  (?:everything|nothing)(?: [a-z]+){1,4} (?:is gone|is legible|is left|survived|can be saved|could be saved)
  (?:he|she|it|they) (?:did not|didn't) (?:live|pull through|survive|wake up|suffer long)
  (?:i|we)(?:'ve| have)? (?:deleted|destroyed|erased|shredded|wiped|ruined|scorched|burnt|burned|flooded|lost|killed|dropped|smashed) (?:it|them|him|her|your [a-z]+)
  (?:loft|roof|barn|shed|workshop|house|kitchen|van|garage) (?:caught|caught fire|burn(?:t|ed)(?: down| out)?|went up|collapsed|came down|has collapsed|fell in)
  (?:lost|missed) (?:his|her|your|the|their) (?:certificate|place|degree|visa|house|home|tooth|eye|leg|licence|claim|hearing|appeal)
  (?:no|without) (?:right of )?appeal
  (?:order|orders) (?:table )?was dropped
  (?:removed|took out|pulled|extracted|operated on|treated|cut) (?:a|the|your) (?:healthy|wrong|good) (?:tooth|leg|knee|eye|dog|cat|tree)
  (?:shown|launched|opened|performed|held|played|started) in the dark
  (?:to|on) the wrong (?:church|hotel|venue|grange|hall|house|address|village|town) (?:and|on) (?:your|the) (?:wedding|day|funeral|morning)
  bitten by a dog
  came down on (?:you|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)
  cost (?:him|her|you) (?:his|her|your) (?:life|sight|place|job|home|claim)
  could not (?:be saved|save (?:him|her|it|them))
  couldn't (?:be saved|save (?:him|her|it|them))
  day(?:s)? before the embargo
  deleted your (?:shop|site|website|archive|account|files|photos)
  emptied the wrong (?:flat|house|room)
  engine(?:'s| is) finished
  had (?:him|her|it) put (?:down|to sleep)
  has (?:been )?(?:destroyed|shredded|incinerated|crushed)
  has (?:dropped|sunk|sagged|cracked) (?:\\d+|several|two|three) ?(?:mm|cm|inches|inch)
  have (?:been )?(?:destroyed|shredded|incinerated|crushed)
  healthy tooth
  hit (?:by a|on the|by the) (?:car|van|lorry|train|road|[a-z]+ road)
  in the wrong (?:coffin|grave|patient's)
  it killed (?:her|him|it|them)
  name printed twice
  never (?:filed|lodged|posted|submitted|entered) (?:your|his|her|the|[a-z]+'s) (?:application|appeal|claim|coursework|entry|form|papers|return|will)
  no calling it back
  nobody (?:from this firm |of us |from here )?(?:attended|went to|appeared at) your (?:hearing|trial|tribunal)
  nothing in your hands
  out of time
  put off the (?:count|election|vote|ballot|trial|funeral)
  struck out
  taken ill
  ten times (?:the dose|what|too much|more than)
  was (?:destroyed|shredded|incinerated|crushed)
  were (?:destroyed|shredded|incinerated|crushed)
  with your wedding (?:\\w+ ){0,2}(?:days?|hours?) (?:off|away)
  you (?:have|had) lost every
`);

/** Told of as done or to be done by us. */
export const amends = lines(`
  (?:admitted|admit) (?:the|our|it|to)
  (?:all|entirely|wholly) (?:ours|my fault|our fault|mine)
  (?:at|out of) our (?:own )?(?:cost|expense|pocket)
  (?:every|each|the whole) (?:penny|cent|pound|rand|rupee|fee)
  (?:fee|fees|money|deposit|sum|£[\\d,.]+|€[\\d,.]+|\\$[\\d,.]+) (?:was|were|is|are|has been|have been|will be|is being) (?:\\w+ )?(?:returned|refunded|repaid|sent back)
  (?:full|all|entire|complete) (?:blame|responsibility|liability)
  (?:is|are) ours(?: to (?:bear|pay|answer for))?
  (?:i|we) (?:answer|forgo|waive|return|refund)
  (?:i|we)(?:'ll| will| shall)? (?:pay|bear|meet|carry) (?:for )?(?:all|everything|the whole|whatever|that sum|it all)
  (?:my|our) (?:insurers?|defence body|regulator|professional body)(?:'s)?
  beyond measure
  billed to (?:this office|us|me)
  have to answer for
  in full
  money(?:'s| has| is) (?:gone|going|been sent|on its way) back
  not be charged
  only our apology
  profoundly
  refund(?:ed|ing)? (?:the|you|all|everything|your)
  royal college
  to my bones
  we'll pay
  without reserve
`);
