/** How people press for time without naming one, and what they ask for without saying what for. Data only, each list sorted; alternatives of patterns. */
import { lines } from './lines';

/** Haste that can mean nothing but a demand. */
export const demands = lines(`
  (?:a )?bit of a (?:hurry|rush)
  (?:absolute|first|high|highest|maximum|number one|top|utmost) priority
  (?:can't|cannot|can not|won't|doesn't) wait(?! (?:to|for|until|till|on)\\b)
  (?:extremely|really|super|time|very) urgent
  (?:front|head|top) of (?:the|your) (?:line|queue|list|pile)
  (?:tight|looming) deadline
  a\\.s\\.a\\.p
  as (?:early|fast|promptly|quick|quickly|speedily|swiftly) as (?:humanly possible|possible|you (?:possibly )?can|you(?:'re| are) able)
  as soon as (?:humanly possible|possible|practicable|you (?:possibly )?can|you(?:'re| are) able)
  asap
  at (?:breakneck|lightning|top) speed
  at (?:the|your) (?:very )?earliest(?: (?:convenience|opportunity|possible moment))?
  at the double
  before it(?:'s| is) too late
  brooks? no delay
  by return(?: of post)?
  chop-? ?chop
  crunch time
  desperate(?:ly)? (?:for|need|needed|waiting)
  dire need
  double quick
  drop everything
  forthwith
  in (?:a flash|record time)
  in double-quick time
  in the shortest possible time
  like yesterday
  make it (?:quick|snappy)
  matter of (?:great |some |the utmost |utmost )?(?:priority|urgency)
  no later than yesterday
  no time to (?:lose|waste)
  of the utmost urgency
  on the double
  post-? ?haste
  pronto
  rush (?:job|order)
  short notice
  sooner rather than later
  soonest
  speediest
  swiftest
  the clock is ticking
  the sooner\\b.{0,30}\\bthe better
  time is (?:of the essence|pressing|running out|short)
  time is (?:short|tight)
  time-? ?(?:critical|sensitive)
  under (?:great |huge |real )?time pressure
  with (?:all|the greatest|the utmost|utmost|due) (?:haste|speed|urgency|dispatch)
  without (?:any |further |more |undue )*delay
  without (?:losing|wasting) (?:a |any )?(?:minute|moment|second|time)
`);

/** Haste that is a demand beside a wish or a need. */
export const adverbs = lines(`
  as (?:a )?priority
  at once
  fast
  immediately
  in a (?:bit of a |great |mad |real |tearing |terrible )?(?:hurry|rush)
  in no time
  instantly
  now(?=\\W*$)
  on priority
  pressing
  promptly
  quick
  quickly
  right (?:away|now)
  soon
  speedily
  straight ?away
  super quick
  swiftly
  this (?:very )?minute
  this instant
  top of (?:the|your) (?:list|pile)
  urgent
  urgently
  with urgency
  yesterday
`);

/** What somebody is to do who is to be quick. */
export const hurryingVerbs = lines(`
  be quick (?:about|with)
  bump (?:it|this|us|that) up
  expedite
  fast-? ?track
  get (?:cracking|going) (?:on|with)
  get a (?:move on|wiggle on)
  hasten
  hurry(?: it| this| things)?(?: up| along)?
  jump on (?:it|this|that)
  make haste
  prioriti[sz]ed?
  push (?:it|this|that) (?:through|up)
  rush
  speed (?:it |this |that |things )?up
  step on it
`);

/** What figures and papers about a work are called. */
export const materials = lines(`
  accounts
  analysis
  analytics
  averages
  balance sheet
  breakdown
  briefing
  charts?
  cost report
  data
  deck
  export
  feedback report
  figures?
  forecast
  graphs?
  handouts?
  kpis?
  log
  measurements
  metrics
  numbers?
  overview
  powerpoint
  presentation
  progress report
  projections?
  rankings?
  readings?
  recap
  report
  reports
  results?
  review
  run-?down
  sales figures
  slides?
  spread-?sheet
  statistics
  stats
  status report
  summary
  survey results
  table of costs
  takings
  test results
  totals?
  traffic
  turnover
  update report
  write-? ?up
`);

/** Words that say who reads it, when, or what for. */
export const purposes = lines(`
  accountant
  ahead of
  as (?:i|we|my|our|the) (?!soon|well|possible)
  auditors?
  because
  before
  board
  boss
  budget meeting
  by (?:mon|tues|wednes|thurs|fri|satur|sun|noon|the|next|tomorrow|tonight|today|\\d|lunch|end)
  can't (?:find|open|see)
  can't seem to find
  ceo
  client meeting
  committee
  deadline
  deleted
  didn't (?:arrive|come|get|receive)
  directors?
  funders?
  in order to
  in time
  investor meeting
  investors?
  lawyers?
  lost (?:it|them|mine|the)
  management
  managers?
  meeting
  misplaced
  never (?:arrived|came|got)
  not (?:arrived|received)
  on (?:mon|tues|wednes|thurs|fri|satur|sun)day
  since (?:i|we|my|our|the)
  so (?:that|we|i|our|my|he|she|they)
  this (?:afternoon|evening|morning|week)
  to (?:add|ask|attach|back|brief|calculate|check|choose|compare|complete|convince|decide|defend|discuss|explain|file|fill|finish|forward|give|go with|hand|include|justify|make|pass|pay|persuade|pick|plan|prepare|present|print|prove|put|read|report|send|share|show|sign|understand|use|work|write)
  today
  tomorrow
  tonight
  trustees?
  until
`);
