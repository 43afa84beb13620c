/** What makes a no bearable: its reason, or another way. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** Words that give a reason. */
export const reasonWords = lines(`
  (?:is|are|was|were|'s|'re|been|am|i'm|we're) (?:already |now |fully |still |all |both |then |also |completely )*(?:away|booked(?: (?:up|solid|out))?|broken|busy|closed|engaged|full(?: up)?|gone|ill|in use|occupied|off|on (?:another|leave|site)|out of (?:stock|print|production|action|order)|overbooked|reserved|sold(?: out)?|spoken for|stretched|taken|tied up|unavailable)
  (?<!\\b(?:can't|cannot|not|to|won't) )takes?(?= (?:at least|about|two|three|four|five|six|ten|a|an|up|longer|more|us|the|some|\\d)\\b)
  a (?:\\w+ )?(?:clash|conflict) (?:of|with)
  according to
  already
  as (?:a result|both|each|every|he|his|i|it|its|most|my|no|of|one|our|she|so|some|that|the|their|there|these|they|this|those|two|we|what|you|your)(?! (?:asked|know|wished|said|requested|mentioned|wanted|suggest(?:ed)?|wrote|agreed|discussed|can see|may know|understand|see|possible|regret|said|told|explained|must|always)\\b| (?:are|is|was|were)\\W*$)
  because
  binding
  by law
  clash(?:es)? with
  come under
  conflicts? with
  contractual(?:ly)?
  council
  deadline (?:is|was|has)
  due to
  exclusively
  expired?s?
  far from
  fire code
  for (?:\\w+ )?(?:fear|lack|legal|medical|practical|safety|security|several|tax|technical|that|the simple|these|this|various|want) (?:of|reasons?|grounds|purposes)
  fully booked
  given (?:that|the|our|your|how)
  gone to (?:press|print)
  has (?:passed|expired|closed|ended|gone|run out)
  hygiene
  i(?:'ll| will) be (?:away|abroad|in|at|on) (?!touch)
  in (?:view|light) of
  in order (?:not )?to
  insur\\w+
  it (?:would|will|'d) (?:be too|break|cost|damage|delay|mean|need|not hold|put|require|ruin|spoil|take|void|weaken|crack|tear|fall|have to)
  law
  laws
  lease
  legally?
  licen[cs]es?
  limited to
  long gone
  maximum
  minimum
  must (?:be|have|by|not|stay|remain|first)
  needs? (?:at least|to (?:be|dry|cool|set|rest|cure|have)|the|more|two|three|four|a|an|\\d+)
  no (?:capacity|one|room|space|spare|time|slots?|seats?|vans?|crew|staff|stock|budget|money|free|longer (?!possible|an option|available)[a-z]+)(?! (?:for (?:exceptions|doubt)|problem|need)\\b)
  not (?:asked|big|deep|early|enough|fast|heavy|high|insured|large|licensed|long|many|strong|the (?:right|tools|skills|licen[cs]e|equipment|machine|staff|authority|room|people)|thick|trained|wide) ?
  not allow(?:ed)?
  not enough
  on (?:legal|safety|medical|technical|health) grounds
  once (?:it|they|the|we|you|an?)
  only
  otherwise
  out of (?:stock|print|production|season|action)
  owing to
  planning permission
  previous commitments?
  prior commitments?
  prohibit\\w*
  protected
  ran out
  reasons?(?= (?:is|for (?:this|that|it)|being|why|are)|:)
  regulations?
  regulator
  requires?
  rights (?:are|belong|holder)
  rules?
  run out
  safety
  short of
  short-?staffed
  since
  so (?:as )?(?:not )?that (?:we|the|it|you|no|they)
  statutory
  the (?:only|problem|reason|catch|trouble|difficulty|snag|issue|thing) (?:is|being)\\b
  to (?:avoid|be fair|comply|ensure|guarantee|keep|make sure|preserve|prevent|protect|stay within|make room)
  too (?:big|close|cold|dangerous|dark|dear|deep|early|expensive|far|few|fragile|great|hard|heavy|high|hot|large|late|little|long|low|many|much|narrow|near|old|risky|short|small|soft|soon|steep|thick|thin|tight|weak|wet|wide|young)
  trademark\\w*
  under (?:the|german|french|eu|english|our|state|federal) (?:terms|law|rules|regulations|licen[cs]e|contract|lease)
  unless
  until
  warranty (?:would|will|is)
  which (?:would|means|is why|needs|takes|closes|runs|must|has|makes)
  without(?! (?:exception|doubt|question)\\b)
  would (?:be (?:too|unfair|unsafe|illegal|against|wrong|a)|break|clash|come to|cost|crack|damage|delay|double|exceed|have to|lose|mean|need|not (?:hold|last|fit|survive|stick|dry|be (?:fair|safe|legal|right))|put|require|ruin|spoil|take|undo|void|weaken)
`);

/** Words that offer another way. */
export const otherWays = lines(`
  (?:is|are) (?:still )?(?:free|open|possible|available|fine|no problem|ready)(?= (?:on|from|in|to|at|for|then|with|until)\\b)
  (?:i|we|they|it|he|she|you|(?!(?:nobody|none|nothing)\\b)[a-z]+)(?:'ll| will)(?= (?!not\\b|never\\b|be (?:glad|happy|in touch|back|fine)\\b|understand\\b|always\\b|of course\\b|keep\\b|let\\b|hear\\b|miss\\b|remain\\b|stay\\b|agree\\b|have to be (?:a no\\b| *–)|be turning (?:\\w+ )?down\\b|turn (?:\\w+ )?down\\b))
  (?:we|i|you|they|he|she) (?:also |still |instead )*could (?!have\\b|not\\b)[a-z]+
  (?<!\\b(?:nothing|all|much|little|more|soon as|far as|best|what) )(?:we|i|you|she|he|they|it|[a-z]+) (?:also |still |however |gladly |instead )*can(?! (?:only (?:apologi[sz]e|repeat|say|hope)|see|imagine|understand|count|always|reach|assure|be sure|confirm|just|tell you|no\\b|not\\b|'t|be reached|say that|say no)\\b)(?! ?not)
  (?<!\\byou )suggest(?:s|ed)?
  a cheaper
  alternatively
  alternatives?
  another (?:day|date|way|option|time|slot|week|month|firm|studio|shop|colour|size|material|supplier|idea|possibility)
  can also
  can offer
  can still
  cheaper
  could (?:also|still|instead|be|do|work|take|use|try|offer|give|go|move|lend|print|start|come|meet|send|put|swap|add|make|get|help|suit|split|arrange)
  either .* or
  for an (?:extra|additional)
  from (?:\\w+day|\\d|mid|january|february|march|april|may|june|july|august|september|october|november|december|next|then|noon|the \\d) ?
  glad to (?:do|send|offer|come|print|look|help with|move|book|put|recommend)
  good news
  happy to (?:do|send|offer|come|print|look|move|book|put|recommend|add|share|show|take|split|swap|meet|give|quote|let)
  how (?:about|does|would)
  if (?:instead|that|this|it) (?:works|suits|helps|would|is (?:ok|all right|any))
  if you (?:agree|are|book|bring|can|change|choose|could|do|drop|give|leave|like|move|need(?! (?:any|anything|help|further|more (?:help|information)))|order|pay|pick|prefer|send|take|tell|wait|want|wish|would (?:like|prefer|rather))(?! (?:any|have|to (?:discuss|talk|speak|know))\\b)
  in (?:its|their) place
  in exchange for
  in return for
  in that case
  instead
  later
  let me (?:offer|suggest|propose|recommend|send|put|book|introduce)
  may i (?:suggest|offer|propose|recommend)
  maybe
  might (?:be|work|suit|do|help)
  my (?:colleague|sister|brother|friend|neighbour|partner) (?:at|in|[A-Za-z]+ )?(?:does|can|could|is|will|would|has)
  next (?:week|month|year|time|season|spring|summer|autumn|winter|issue|run|free|best|possible)
  offer(?:s|ed)? (?:you|a|an|the|both|two|three|it|this|instead)
  options?
  or else
  our advice
  perhaps
  plan b
  rather than
  recommend(?:s|ed)?(?! that (?:we|i) (?:can|do))\\b
  second best
  shall (?:we|i)
  so (?:i|we|you|here|may|shall|let|how|what|which|how|would)\\b
  speak to (?:[a-z]+ )?(?:at|in|who)
  the (?:next|first|earliest) (?:free|possible|available|slot|day|date|gap|opening)
  the best (?:way|we|i|thing|option)
  the nearest
  there (?:is|are|'s) (?:another|a (?:way|second|cheaper|simpler|different|good|free)|other|two|also|still|one)\\b
  try (?:the|our|a|[a-z]+ (?:at|in|on))\\b
  two (?:other )?(?:ways|options|dates|days|slots)\\b
  we do (?:have|offer|sell|make|print|stock|cover|work|deliver)
  what (?:about|would|if|i can|we can|works)\\b
  which (?:of|one|do|would|could|should)\\b
  would (?:work|suit|do|fit|be (?:fine|possible|free|better|enough|happy|glad|cheaper|ready))\\b
  would (?:you|it|that|this|[a-z]+day|[a-z]+) (?:like|prefer|rather|work|suit|help|do|be (?:ok|all right|possible|an option|happy|willing))\\b
`);

/** Sentences that say nothing of why or of what else: sympathy, finality, other business. */
export const fillers = lines(`
  (?:good|great|kind|nice|sweet|thoughtful) (?:idea|of you|to hear)
  (?:wo|will) ?n[o']t (?:change|budge)\\b
  accept our
  all the best
  also applies
  annoying
  any (?:other|further) (?:questions|requests)
  applies to all
  appreciate
  as (?:i|we) said
  attached
  best of luck
  best wishes
  can't change that
  cannot change that
  change (?:my|our) mind
  confirm receipt
  consider this (?:final|closed|matter)
  could have
  decision (?:is|stands|was|remains)
  disappoint\\w*
  enclosed
  everything else
  exceptions?
  fair enough
  file (?:is )?closed
  final
  frustrating
  good luck
  hard feelings
  hope
  i wish
  invoice
  kindly note
  let (?:me|us) know
  look(?:ing)? forward
  luck
  matter (?:is )?closed
  nice (?:day|weekend|evening|to)\\b
  no doubt
  not (?:the (?:answer|news|reply)|what you)\\b
  noted
  nothing (?:more )?(?:we|i) can
  otherwise (?:everything|all)\\b
  our (?:position|decision|stance|answer|terms|policy)\\b
  please
  pleasure
  policy
  realise
  realize
  regards
  regret
  remain(?:s)? (?:the same|unchanged|in place|as (?:it|they)|at your)\\b
  respect (?:this|our|that)\\b
  same goes
  sorry
  standard practice
  stands
  sympath\\w*
  take care
  thank
  thanks
  that(?:'s| is) (?:all|how|just how|it|that|the end|the way)\\b
  the (?:rest|others?|other (?:points|items|changes|questions))\\b
  this (?:also )?(?:applies|goes for|includes)\\b
  trust (?:that|you|this)\\b
  understand(?:ing)?
  unfortunate\\w*
  value (?:your|you)\\b
  we wish
  wish you
  with you (?:all )?the best
  you can (?:always )?(?:reach|contact|call) (?:me|us)\\b
  your (?:other|remaining) (?:points|requests|questions|items)\\b
`);

/** Sentences about something else than what was refused. */
export const otherBusiness = lines(`
  (?:are|is) (?:all )?(?:finished|done|ready|in the post|on file)\\W*$
  ^\\W*(?:delivery|dates?|exclusions|payments?|prices?|terms|timing|validity|warranty)[:–—]
  ^\\W*(?:the (?:rest|others?|remaining|main|first|second|other|next)|everything else|all (?:the )?other|all else|your (?:other|remaining|main|first|\\d+|[a-z]+ (?:is|are|looks?|was|were) (?:fine|great|good|lovely|ready|done|perfect|safe|beautiful))|as for|apart from (?:that|this)|otherwise|on another note|separately|attached|enclosed|i have read|loved|great|lovely|it was|p\\.?s)
  all set
  as (?:agreed|planned|discussed|promised|usual)
  by the way
  going (?:really |very )?well
  in good hands
  invoice
  is (?:all )?clear to
  is fine now
  look(?:s|ed)? (?:great|good|lovely|fine|wonderful|super|fantastic)
  on (?:track|its way|schedule)
  remains? with you
  went (?:really |very )?well
`);
