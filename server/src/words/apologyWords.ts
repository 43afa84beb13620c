/** What apologies are about. Data only. */
import { lines } from './lines';

/** Too general to tell what went wrong. */
export const vagueWrongs = lines(`
  bad experience
  blunder
  bother
  breakdown in communication
  chaos
  debacle
  difficulties
  difficulty
  disappointment
  disruption
  disruptions
  distress
  error
  error of judgement
  errors
  experience
  failings
  failure
  fiasco
  frustration
  fuss
  hassle
  headache
  headaches
  hiccup
  hiccups
  incident
  inconvenience
  inconveniences
  issue
  issues
  lapse
  let-down
  matter
  mess
  misfortune
  mishap
  mishaps
  mistake
  mistakes
  misunderstanding
  oversight
  poor experience
  problem
  problems
  setback
  setbacks
  shambles
  shortcomings
  situation
  slip
  slip-up
  slip-ups
  stress
  trouble
  troubles
  unpleasantness
  upset
  worry
`);

/** Small things, which a word of excuse is enough for: patterns of what stands behind “sorry for”. */
export const smallThings = lines(`
  (?:\\w+ )?(?:bad|poor|rusty|broken) (?:english|french|german|spanish|handwriting|spelling)
  (?:\\w+ )?(?:english|french|german|spanish|handwriting|spelling(?! of))\\b
  (?:\\w+ )?(?:short|late|last-minute) (?:notice|hour)
  (?:\\w+ )?(?:spam|bother|interruption|intrusion|nagging|silence|radio silence|brevity)
  (?:\\w+ )?absence\\b
  (?:\\w+ )?confusion
  (?:\\w+ )?cross-?posting
  (?:\\w+ )?delay in (?:my |our |the )?(?:reply|repl|respon|answer|writ|get|com|send(?:ing)? this)
  (?:\\w+ )?delayed (?:reply|response)
  (?:\\w+ )?formatting
  (?:\\w+ )?length
  (?:\\w+ )?misunderstanding
  (?:\\w+ )?questions
  (?:\\w+ ){0,2}(?:long|short|quick|brief|late|slow|delayed|belated|tardy|rushed|blunt|terse|second|double|duplicate|repeated|repeat|empty|blank|quiet|many|lengthy|rambling|endless)(?: and \\w+)? (?:e-?mails?|mails?|messages?|notes?|repl(?:y|ies)|responses?|answers?|letters?|texts?|reads?|lists?|questions?|reminders?|posts?|story|notice|follow-ups?|chat|calls?)
  (?:\\w+ ){0,2}typos?\\b
  asking
  being (?:so |a bit |a little |rather )?(?:late|slow|brief|blunt|a pain|quiet|unclear|away|out of|off)
  bothering
  butting
  calling
  chasing
  disturbing
  double(?![ -](?:bill|book|charg|payment))
  forgetting (?:the|your|to attach|my)
  going on
  interrupting
  jumping
  missing (?:your|the|our) (?:call|mail|e-?mail|message|note|question)
  my (?:late|slow|delay\\w*|long|short|brief|absence|silence|typo)
  nagging
  not (?:answering|attending|being (?:able|clear|clearer|in touch|more)|calling|coming|getting|having (?:been|replied|answered|written)|joining|making it|picking|replying|responding|sending this|writing)
  rambling
  repeating
  replying
  rescheduling
  so many
  taking (?:so|a while|this) (?:long|to)?
  the (?:\\w+ )?(?:to and fro|back and forth)
  the (?:early|late) (?:hour|mail|e-?mail|message)
  the many
  the number of
  the wall of
  troubling
  writing
`);

/** Behind “sorry if”, what is only polite. */
export const politeDoubts = lines(`
  (?:this|it|that|the) (?:\\w+ )?(?:reaches|finds|gets to|arrives|comes (?:late|twice|as|across)|crosses|crossed|repeats|sounds|seems|reads|is (?:a |an |the |not )?(?:\\w+ )?(?:question|old news|repeat|repetition|wrong (?:person|address|place)|right|long|obvious|basic|duplicate|late|too|a bit|on the))
  i (?:already|misunderstood|missed|sound|seem|asked|repeat)
  i (?:am|sound like|overlooked|lost|can't|cannot|seem to be|keep)
  i(?:'m| am) (?:barking|being (?:slow|dense|thick|dim|daft|stupid|pedantic|picky|a pain|a pest|nosy)|interrupting|disturbing|bothering|pestering|nagging|late to|new to|preaching|stating|teaching|writing to the wrong|not the)
  i(?:'m| am) (?:being|repeating|asking|missing|wrong|mistaken|late|slow|dense|a bit)
  i(?:'ve| have) (?:already|missed|misunderstood|misread|got)
  i(?:'ve| have) (?:asked|got (?:this|the wrong)|lost|mixed|overlooked|written|the wrong)
  it(?:'s| is) (?:in|on|a bad time|a bit|rather|too|already|the wrong|in your)
  it(?:'s| is) (?:not )?(?:obvious|late|early|been|short notice)
  it(?:'s| is| sounds| seems) (?:a |an )?(?:\\w+ )?(?:silly|stupid|basic|obvious|daft|dumb|naive|odd|strange|simple)
  my (?:question|questions) (?:is|are|sounds?|seems?)
  someone (?:has )?(?:already|else)
  that(?:'s| is) (?:a bit|too|not|the wrong|already|obvious|old|clear)
  that(?:'s| is) (?:a |an )?(?:silly|stupid|basic|obvious|naive)
  this (?:is (?:already|old|obvious|clear|for|in|covered|answered|explained|not)|has (?:already|been)|was (?:already|in)|crossed|catches|lands|ends up|goes)
  this (?:isn't|is not) (?:your|for you|the right)
  this (?:mail|e-?mail|message|note)
  we(?:'re| are) (?:repeating|asking)
  we(?:'ve| have) (?:already|crossed)
  you (?:already|get this|got this|receive this)
  you (?:said|told|sent|did|wrote|have (?:already|just)|know this|know all|find this)
  you(?:'re| are) (?:not the|the wrong|already|busy|getting this)
  you(?:'re| are) (?:on|away|in the middle|tired of|not in charge|the right)
  you(?:'ve| have) (?:said|told|sent|done|sorted|got)
  you(?:'ve| have)? (?:already|also|got this|had this|seen|received (?:this|it)|answered|replied|paid|read)
`);

/** Behind “sorry that”, what tells nothing: “we let you down”. */
export const vagueDeeds = lines(`
  (?:are|were) (?:not )?(?:up to|in the wrong|at fault|to blame)
  blew it
  broke your trust
  caused (?:you )?(?:this|that|it|all this|trouble|problems?|bother|stress|such [a-z ]+|so much [a-z]+|any [a-z]+|an? inconvenience|inconvenience)
  did (?:this|that|it|wrong)
  did not (?:do|get) (?:it|this|things) right
  did not (?:meet|live up to) your expectations
  didn't (?:do|get) (?:it|this|things) right
  didn't (?:meet|live up to) your expectations
  disappointed you
  dropped the ball
  failed(?: you)?
  fell short
  gave you (?:trouble|a bad [a-z]+|cause)
  goofed(?: up)?
  got (?:it|this|that|things|everything) (?:so |all |badly )?wrong
  had (?:this|a bad) [a-z]+
  happened
  have to [a-z]+ this
  inconvenienced you
  let you (?:all )?(?:badly )?down
  made (?:a|an|this|that|some|such|the|such a) (?:[a-z]+ )?(?:mistake|error|mess|blunder|slip|slip-up|hash|mistakes|errors)(?: of (?:it|this|things))?
  messed (?:it |this |things |you )?up
  put you (?:through|in) (?:this|that|it|such [a-z ]+)
  screwed (?:it |this |things |you )?up
  slipped up
  upset you
  went wrong
`);
