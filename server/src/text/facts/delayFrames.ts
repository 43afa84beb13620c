/** Ways to say that a job is late, slipping, put off or not ready. */
import type { CuedPattern } from '../cuedPattern';
import { cuedPhrase, oneOf } from './cues';
import { notGoods, stuckPlaces, workDeeds } from '../../words/delayWords';
import { otherDelays } from './otherDelays';
import { heldUps, movedPlans, namedDelays, othersAwaited, regrettedDelays, silences } from './scheduleFrames';
import { afterDenials, afterLacks, afterUndone, clientLacks, denials, today, undone } from './unableFrames';
import { adverbs, be, behindEnd, degree, lateEnd, states, than, weekday } from './delayFramesPatterns';

export interface DelayFrame {
  /** Over `plainText`. */
  readonly pattern: CuedPattern;
  /** What the words behind the pattern must begin with, in one of these ways, if anything; it belongs to the delay too. */
  readonly behind?: readonly RegExp[];
  /** What the whole must have. */
  readonly needs?: RegExp;
  /**
   * - `state`: something is late: “is running behind”.
   * - `unready`: “is not ready”.
   * - `unable`: “we cannot deliver it on time”.
   * - `either`: said of things that may be late on either side: “the photos have not arrived”.
   * - `plain`: can only be ours.
   * - `regret`: sorry for a delay, which may be over.
   * - `past`: was late; counts only where it is not done yet.
   * - `label`: a line or cell that says nothing else: “Delayed”.
   */
  readonly kind: 'state' | 'unready' | 'unable' | 'either' | 'plain' | 'regret' | 'past' | 'label';
}

const frame = (kind: DelayFrame['kind'], ...sources: readonly string[]): readonly DelayFrame[] =>
  sources.map((source) => ({ kind, pattern: cuedPhrase(source) }));

/** Frames of two steps: the second is looked for where the first stands. */
const framed = (kind: DelayFrame['kind'], source: string, behind: readonly RegExp[], needs?: RegExp): readonly DelayFrame[] => [
  { kind, pattern: cuedPhrase(source, 'g'), behind, ...(needs && { needs }) },
];

export const delayFrames: readonly DelayFrame[] = [
  ...frame(
    'state',
    `\\b(?:${be}|(?:find|found) (?:ourselves|myself))${degree} (?:${states})\\b${lateEnd}`,
    // “We're running about three weeks over on the bathroom.”
    "\\b(?:(?:is|are|am|'s|'re|'m|be|been)(?: (?:already|also|both|currently|now|still))* running|" +
      `(?:has|have|'ve|will|'ll) run)${degree}(?<= (?:days?|weeks?|months?|fortnight)) over(?= *(?:$|[.,;:!?–—)]|` +
      '(?:and|as|because|but|now|since|so)\\b|(?:at|on|with) (?:each|our|the|this|your)\\b))',
    "\\b(?:has|have|'ve|'s|will|'ll|may|might|fell)(?: (?:now|also|sadly|already|unfortunately|badly|again|rather))* " +
      `(?:fallen|fall|fell|dropped|drop|slipped|slip|lagged|lag) (?:[\\w-]+ ){0,2}?behind${behindEnd}`,
    "\\b(?:has|have|'ve|will|might|may) (?:(?:now|also|already|again|sadly) )?(?:slipped|slip)\\b" +
      '(?!(?: a bit| a little| slightly| right)? (?:through|into|in|on|out|off|my|past|down|from|under|over|to the)\\b)',
    "\\b(?:has|have|'ve) (?:(?:now|also|already|again|sadly) )?(?:slid|drifted) (?:a bit|a little|again|back|by)" +
      '(?! (?:through|into|in|on|out|off|past|down|from|under|over|to)\\b)',
    "\\b(?:has|have|'s|'ve) (?:now |already |again )?(?:overrun|run over|run late|dragged on|stalled|ground to a halt|" +
      'slowed (?:down|to)|come to a (?:halt|standstill|stop)|hit a (?:wall|snag|brick wall))\\b',
    "\\b(?:will|'ll|(?:is|are|'s|'re|'m) (?:about|bound|expected|going|likely|set) to|may well)" +
      '(?: (?:now|unfortunately|sadly|probably|likely|also))* (?:overrun|run over|drag on|run late|slip)\\b',
    "(?<!\\b(?:we|i)(?: |(?=')))\\b(?:will|'ll|is going to|are going to)(?: (?:now|sadly|also|unfortunately))* (?:arrive|" +
      `come|be (?:delivered|ready|finished|published|posted)|reach you|start|open|go out|go live|land)${degree} ` +
      '(?:late|too late|behind schedule)\\b(?! (?:in|at|on|january|february|march|april|may|june|july|august|september|' +
      'october|november|december))',
    `\\b(?:will|'ll|is|are)(?: (?:now|have to|going to))* (?:come|be|arrive|follow|reach you|go live|open|start)(?: \\w+){0,3}? later than\\b`,
    "\\b(?:has|have|had|'s|'ve|will have|'ll have|is having|are having|must|needs?|will|is going|are going)" +
      '(?: (?:now|also|unfortunately|sadly|had|to|therefore))* be (?:pushed back|postponed|put back|put off|delayed|deferred|' +
      'moved back|rescheduled|held over|shelved|suspended)\\b(?! (?:if|when|unless)\\b)',
    '\\b(?:(?:has|have)(?: now| also| again| had to)* be(?:en)?|is|are)(?: now| also| again)* (?:rescheduled|postponed|' +
      'put off|put back|pushed back|moved back|deferred|shelved|suspended|called off for now)\\b(?! (?:if|when|unless)\\b)',
    '\\b(?:the|your|our|this) (?!customers|guests|visitors|people|readers|clients|team|staff)(?:\\w+ ){0,2}\\w+ ' +
      '(?:will(?: now)? have to|has to|have to|ha(?:s|ve) had to|must|needs to|need to) wait\\b' +
      '(?! (?:for you|until you|on you))',
    "\\b(?:progress|work|things?|it|this|printing|building|loading)(?: (?:on|with|at|in) (?:[\\w']+ ){1,4}?)?" +
      "(?:'s| is| are|'re| has been| have been) (?:\\w+ )?(?:slow|slower|slow going|moving (?:more |very |too )?slow(?:ly)?|" +
      'going (?:more |very )?slowly|sluggish)\\b(?! (?:to (?:load|open)|on (?:your|a) phone))',
  ),
  ...frame(
    'unready',
    "\\b(?:(?:is|are|'s|'re|am|'m)(?:,? (?:alas|also|i'm afraid|regrettably|sadly|unfortunately),?)? (?:not|n't)|isn't|" +
      "aren't|(?:is|are|'s|'re|am|'m) nowhere near|(?:is|are|'s|'re|am|'m) far from)" +
      '(?: (?:now|quite|yet|entirely|fully|all|nearly|even|going to be|being))* (?:ready|finished|complete|completed|done|' +
      'through|final|up to scratch|fit to (?:print|send|show))(?!-)\\b',
    "\\b(?:is|are|'s|'re) still (?:not (?:quite |yet |fully )?(?:ready|finished|complete|completed|done|fixed|working)|" +
      'unfinished|incomplete|in (?:pieces|bits|sheets)|half[- ](?:done|finished|built|painted))\\b',
  ),
  ...framed('unable', denials, afterDenials),
  ...framed('unable', clientLacks, afterLacks),
  ...frame(
    'plain',
    "\\b(?:is|are|'s|'re)(?: not|n't) (?:\\w+ )?(?:on (?:track|schedule|time)|in time|" +
      'where (?:it|they|we|i|you) (?:need|needs|want|wants|wanted|hoped|should|ought|must|had|planned))\\b',
    `\\b(?:date|day|deadline|timetable|schedule|plan|\\d\\d?|\\d{4}|${weekday}|january|february|march|april|may|june|july|` +
      'august|september|october|november|december)\\b(?: (?:for|of|on|we|i|gave|you|the|your|our|agreed|promised|set|named|' +
      "first|last|opening|launch|delivery|draft)){0,8}(?: \\w+)? (?:cannot|can't|can no longer|could not|will not|won't|" +
      "is not going to|isn't going to)(?: (?:now|longer))? be (?:kept|met|held|made|maintained|managed|reached|hit)\\b",
    `\\b(?:date|deadline|timetable|schedule|${weekday}(?:'s)?|today|tomorrow|christmas|this week|launch|go-live|opening|` +
      "start|completion|delivery|handover)\\b(?: [\\w']+){0,4} " +
      "(?:(?:is|are|'s|was|looks) (?:no longer|not|now not)|isn't|aren't) (?:realistic|possible|feasible|achievable|doable|" +
      'likely|tenable|on(?: the cards)?|going to (?:happen|work (?:out )?after all)|happening)\\b',
    '\\b(?:delivery|launch|opening|shoot|fitting|move|handover|installation|start|visit|session|premiere|release|dispatch|' +
      `${weekday}(?:'s)?|go-live|pour|survey|recording|filming)\\b(?: [\\w',]+){0,9}? ` +
      "(?:will not|won't|cannot|can't|is not|isn't|is no longer) (?:take place|taking place|go ahead|going ahead|happen|" +
      'happening|going to happen)\\b',
    "\\b(?:we|i)(?:'ve| have|'ll| will)? (?:miss(?:ed)?|slipped|overrun) (?:the|our|your|this|that|[a-z]+day's) " +
      '(?:[a-z0-9]+ ){0,3}(?:deadline|date|due date|delivery date|slot)\\b',
    "\\b(?:we|i)(?:'re| are|'m| am|'ll| will| may| might)(?: (?:[a-z]+ly|going to|likely to|about to|set to|now))* miss " +
      "(?:the|our|your|this|that) (?:[\\w']+ ){0,3}(?:deadline|date|slot|market|launch|fair|opening|press|print|target|" +
      'cut-off|delivery|handover)\\b',
    `\\b(?:we|i) (?:haven't|have not|'ve not|did not|didn't|still haven't|have still not)${adverbs} ` +
      '(?:(?:been able|managed) to )?(?:finish|finished|complete|completed)\\b',
    // “I haven’t your dress finished”, as the Irish say it.
    "\\b(?:we|i)(?: haven't| have not|'ve not)(?: got)?(?: (?:all|both)(?: of)?)? (?:the|your) (?:[\\w'-]+ ){1,3}?(?:complete|done|finished|made|ready)\\b",
    "^\\W*(?:she|he)(?: is not|'s not| isn't)(?: (?:yet|quite))* (?:done|finished|ready)(?: yet)?(?=\\W*$)",
    `\\b(?:we|i) (?:haven't|have not|'ve not|did not|didn't|still haven't|have still not)${adverbs} ` +
      `(?:(?:been able|managed|manage) to (?:${oneOf(workDeeds)})\\b|started|begun|made a start|` +
      'got(?:ten)? (?:round|around) to|got to (?!know)|get(?:ting)? (?:round|around) to|get to (?!know|taste|see you|meet)|' +
      'found (?:the )?time|had (?:the )?(?:time|a chance|the chance) to (?!thank|meet|say|congratulate|wish|taste|tell|' +
      'introduce|welcome|visit|see you))\\b',
    "\\b(?:we|i)(?:'ll| will)?(?: (?:do|still|now|simply|shall|would|may|might|both))* need (?:about |at least )?" +
      '(?:(?:a few|a couple of|some|one|two|three|four|five|six|\\d+) (?:more|extra|further)|' +
      'another(?: two| three| few| four| couple of)?|an extra|a further) (?:working )?(?:days?|weeks?|months?|fortnight)\\b',
    "\\b(?:we|i)(?:'ll| will|'re going to| are going to|'m going to| am going to)?" +
      '(?: (?:do|still|now|simply|shall|would|may|might))* need (?:rather |quite |much |a bit |a little |some |a while |' +
      'slightly |a lot |far )?(?:more time|longer)\\b',
    '\\b(?:ask(?:ing)?|beg(?:ging)?|request(?:ing)?)\\b(?: (?:you|for|your|to|a|an|the|little|bit|some|more|few|extra|' +
      "further|another|patience|and|kindly|grant|us|me|give|of))* (?:days?(?:'|s')? grace|week's grace|grace|extension|" +
      'more (?:days?|time|weeks?)|longer|(?:another|extra) (?:days?|weeks?|few days))\\b',
    '\\b(?:give|grant|allow|let) (?:us|me)(?: (?:have|please))? (?:just )?(?:a (?:little|bit)(?: bit)? more time|' +
      'some more time|more time|(?:a few|a couple of|two|three|some) (?:more|extra) (?:days|weeks)|' +
      'another (?:day|week|few days)(?: or (?:two|so))?)\\b',
    '\\bbear with (?:us|me)(?: for)?(?: (?:just|a|an|little|bit|while|few|days?|weeks?|more|another))* (?:longer|' +
      'more (?:days|weeks)|(?<=while) longer|(?:another|few more) (?:days?|weeks?))\\b',
    "\\b(?:there (?:is|are|'s|will be|has been|have been|is going to be)|" +
      "we (?:have|'ve had|have had|expect|are seeing|face)|we're seeing|due to|experienc(?:e|ing|ed)|" +
      '(?:we|i) (?:deeply |sincerely |very much |do )*(?:regret|apologi[sz]e for))(?: (?:a|an|the|any|this|that|some|further|' +
      'another|short|slight|small|long|unexpected|minor|big|serious|one|two|three|considerable|production))* ' +
      '(?:(?!no\\b)\\w+[- ])?delays?\\b(?! (?:in|of) (?:my|our|the|this)? ?(?:answer|repl|respon|getting))',
    '\\b(?:inform|notify|warn|alert|advise|tell|telling|report|announce)(?: you)? (?:of|about)?' +
      '(?: (?:a|an|the|some|further|another|slight|short|small|unavoidable|unexpected))* delays?\\b',
    "\\b(?:there(?:'s| is| has been| have been|'ve been)|" +
      "(?:we|i)(?:'ve| have)? (?:had|hit|run into|met(?: with)?|encountered|suffered|got|have)|due to|because of)" +
      '(?: (?:a|an|some|another|one|small|slight|minor|short|bit of|bit|unexpected|further|unforeseen|last-minute|serious|' +
      'little|technical|real))* (?:hold-?ups?|setbacks?|snags?|hitch(?:es)?|bottlenecks?|slippage|backlogs?|stoppages?)\\b',
    "\\b(?:(?:don't|do not|cannot|can't|can not|couldn't)(?: yet| at (?:this point|the moment))* " +
      '(?:know|say|tell|promise|predict|foresee)(?: you)?(?: yet| exactly| today| now| for (?:sure|certain))*|' +
      "(?:no|there's no|there is no) (?:saying|knowing|telling|word(?: yet)? on)|anyone's guess|" +
      "(?:not|n't) (?:yet )?(?:clear|certain|sure|known)(?: yet)?|remains to be seen) when (?:we|i|it|they|our|" +
      'your (?!office|team|people)[a-z]+ (?:will|can|is|are)|the (?:part|parts|permit|work|works|job|delivery|goods|parcel|' +
      'machine|material|tiles|stone|paper|shipment|new|next|rest|replacement|missing) ?)',
    '\\b(?:so|and|means (?:that )?|which means (?:that )?)(?: that)? ?' +
      "(?:(?:the|your|our|we|i|it|they|nothing)(?: [\\w'-]+){0,4} )?(?:can't|cannot|can not|could not|couldn't) (?:yet )?" +
      '(?:be (?:started|begun|finished|completed|continued|delivered|printed|shipped|sent)|begin|start|go ahead|continue|' +
      'proceed|be finished|open|finish|go on)(?=\\W*$|[,;:]| yet\\b| as\\b| because\\b| until (?!you))',
    "\\b(?:we|i)(?:'ve| have)? (?:(?:now |also |unfortunately |sadly )?(?:had|have) to )?(?:stop|stopped|pause|paused|halt|" +
      'halted|suspend|suspended|interrupt|interrupted|break off|broken off|broke off|shelve|shelved|freeze|frozen) ' +
      '(?:all |the |your |our )?(?:work|works|production|printing|building|digging|filming|recording|migration|move|job|' +
      'project|launch|roll-?out|installation|painting|everything|\\w+ing)\\b',
    "\\b(?:is|are|'s|remains?|has been|have been)(?: (?:now|currently|still|temporarily))* " +
      '(?:paused|suspended|halted|frozen|interrupted|in limbo|at a halt)\\b',
    "\\b(?:we|i)(?:'re| are|'m| am) (?:(?:still|completely|rather|a bit|currently|well and truly|now) )?stuck " +
      '(?:on|with|at|in|over|because) (?!traffic|the (?:train|tube|lift|mud|bus|m\\d|motorway)|a (?:train|jam|lift|meeting))',
    '\\b(?:still )?(?:a (?:good|long|fair|little|great) way|some way|some distance|miles|nowhere near|' +
      'not (?:even )?(?:near|close to)|far)(?: off| away)?(?: from)?(?: being)? ' +
      '(?:ready|finish(?:ed|ing)|done|complet(?:e|ed|ion|ing))\\b',
    '\\b(?:delivery|deliveries|order|orders|parcel|shipment|work|works|job|project|goods|consignment|schedule|timetable|' +
      'move|launch)\\b[^.;]{0,40}? (?:has|have|is|are)(?: also)?(?: been)? ' +
      '(?:affected|hit|disrupted|hampered|hindered|interrupted|impeded|hit hard) by\\b',
    '\\b(?:taking (?:its|their) (?:own |sweet )?time|dragging (?:its|their|his|her) feet)\\b',
    '\\b(?:launch|start|opening|release|delivery|handover|date|deadline|premiere|schedule|project|shoot|fitting|' +
      "installation|roll-?out|campaign)(?: of [\\w' ]{1,30})? " +
      '(?:slides|slips|drifts|moves back|gets pushed back|gets put back)\\b',
    "\\b(?:has|have|had|will have|'ll have) (?:had )?to slip\\b",
    "\\b(?:has|have|'s|'ve) (?:gone )?(?:lost|mislaid|misrouted|misplaced) (?:your|our|the) (?:parcel|drawings?|order|box|" +
      'boxes|crate|pallet|prints?|goods|shipment|delivery|package|frames?|books|plates)\\b',
    "\\b(?:is|are|'s|'re) still (?:lying |sitting |waiting |half[- ][a-z]+ )?(?:in|at|on|with) (?:my|our|the|a) " +
      `(?:[\\w']+ )?(?:${oneOf(stuckPlaces)}|electrician|plumber|printers?|binders?|framer|engraver|tailor|upholsterer|` +
      "carpenter|translator|editor|proofreader|lawyer|notary|surveyor|accountant|painter)(?:'s)?\\b",
    '\\bhad hoped to (?:have|get|be)\\b[^.;]{2,60}\\bby now\\b|' +
      '\\bby now you (?:should|ought to|were (?:meant|supposed) to) (?:be|have|hold)\\b' +
      '(?!.*\\b(?:received|arrived|seen|noticed|know|got (?:it|them)))',
    '\\bneeds? (?:about |at least )?(?:another|a further|one more|two more|a few more|some more) ' +
      '(?:day|days|week|weeks|month|fortnight)\\b|' +
      '\\bneeds? (?:a lot |a little |a bit |some )?more (?:work|polish|attention|care) before (?:i|we|you|it)\\b',
    "\\b(?:is|are|'s|'re)(?: all| both| still| now)* stuck(?=\\W*$|[,;]| (?:until (?!you)|because|as|since|for now|here|" +
      'there|somewhere|on the (?:road|way|motorway))\\b)',
    "\\b(?:is|are|'s|'re)(?: not|n't) (?:coming|going ahead|going out|happening|leaving|arriving|going live|opening|" +
      'shipping|starting) (?:today|tomorrow|this week|on time|after all|(?:on )?[a-z]+day)\\b',
    '\\b(?:backlog|hold-?up|setback|bottleneck)\\b(?= (?:at|in|on|of|with)\\b)',
    "\\b(?:we|i)(?:'ve| have|'ll| will)?(?: (?:had|need|have|must|are|am|are going|am going))?(?: to)? (?:postpone[d]?|" +
      'push(?:ed)? back|delay(?:ed)?|put off|defer(?:red)?|reschedule[d]?|suspend(?:ed)?) (?:the|your|our|this|it)\\b' +
      '(?! (?:sofa|light|lamp|sound|timer))',
    "\\b(?:we|i)(?:'re| are|'m| am) (?:\\w+ )?(?:postponing|pushing back|delaying|putting (?:off|back)|deferring|rescheduling) (?:the|your|our|this|it)\\b",
    "\\b(?:we|i)(?:'ve| have|'ll| will)?(?: (?:had|need|have|must))? (?:to )?(?:(?:push|move) (?:the|your|our|this) " +
      '(?:\\w+ ){1,3}(?:back|off)(?= (?:by|a|an|one|two|because|until|to|while|as|since)\\b|[.,;!]|$)|' +
      'put (?:the|your|our|this) (?:\\w+ ){1,3}(?:back|off)' +
      '(?= (?:by|a (?:day|fortnight|month|week)|one|two|because|until|while)\\b))',
    "\\b(?:we|i)(?:'ve|'ll| have| will| are| 're| am)? (?:had|have|need|going) to (?:have to )?" +
      '(?:move|shift|reschedule|rearrange) (?:the|your|our) (?:\\w+ )?(?:shoot|visit|appointment|delivery|launch|opening|' +
      'fitting|installation|session|start|date|recording|training|course|workshop|handover|job|filming)\\b',
    "\\b(?:we|i|it|this|that)(?:'ve| have|'s| has)? (?:also )?" +
      '(?:lost|cost us|costs us|cost me|set us back|sets us back|set me back)' +
      '(?: (?:about|at least|almost|nearly|some|a good))? (?:(?:a|one|two|three|four|five|six|several|half a|a few|\\d+) ' +
      '(?:whole |full |working |good )?(?:days?|weeks?|months?|fortnight|hours)|' +
      '(?:a lot of |some |much |valuable |precious )?(?:ground|time))\\b',
    "(?<!\\b(?:i|we) )\\b(?:has|have|'s|'ve|which|that|and|it|this) (?:has |have )?(?:now |badly |also )?(?:set back|" +
      'put back|thrown (?:back|out|off)|thrown|upset|wrecked|derailed|delayed|held up|holds up|slowed|slowed down|' +
      "pushed back) (?:the|your|our|everything|us|all) (?!behind the)(?:[\\w']+ ?){1,3}",
    // Who says “I have put the old page back” restores it.
    "(?<!\\b(?:i|we) ?)\\b(?:has|have|'s|'ve) (?:put|left|set|thrown) (?:us|me|everything|the \\w+|your \\w+) (?:\\w+ ){0,2}?(?:behind|back|late|out)\\b",
    '\\b(?:still|yet) (?:to (?:arrive|come|receive|reach us|turn up)|no (?:sign|trace) of)\\b|' +
      '\\bno (?:sign|trace) (?:yet )?of (?:the|your|our)\\b|\\b(?:on|in) back[- ]?order(?:ed)?\\b|\\bback-?ordered\\b',
    "\\b(?:seems?|appears?|must|has|have|got|been|is|are|'s) (?:to have |have )?(?:got |been |gone )?" +
      '(?:lost|mislaid|missing|astray) (?:on the way|in (?:the post|transit|the mail)|on (?:its|their) way|at sea|' +
      'between)\\b|\\bgone astray\\b',
    '\\bgot (?:held up|lost) (?:at|in|by|on) (?!traffic)|' +
      `\\bgot stuck (?:at|in|with) (?:the |a |our )?(?:[\\w']+ )?(?:${oneOf(stuckPlaces)})\\b|` +
      '\\b(?:sitting|lying|parked|languishing|waiting|sits|lies|held) (?:\\w+ )?(?:at|in) (?:the |a |our |their )?' +
      `(?:(?!your\\b)[\\w']+ )?(?:${oneOf(stuckPlaces)})\\b`,
    `\\b(?:we|i) (?:cannot|can't) (?:say|tell you|tell|promise|name)(?: you)?(?: (?:yet|now|exactly|for sure))* (?:when|a (?:new )?(?:date|day))\\b`,
  ),
  ...framed('either', undone, afterUndone, today),
  ...framed('plain', silences, othersAwaited),
  ...frame('plain', ...movedPlans, ...heldUps, ...namedDelays, ...otherDelays),
  ...frame('regret', ...regrettedDelays),
  ...frame(
    'either',
    '\\b(?:takes?|taking|needs?) (?:\\w+ ){0,2}?(?:longer(?! than (?:most|one|people|you) (?:may |might |would )?' +
      '(?:expect|imagine|think|thought)\\b)|more time|(?<=\\btaking (?:\\w+ ){0,2}?)' +
      `(?:ages|an age|an eternity|for ever|forever|(?:far |much )?too long))\\b(?: than${than})?`,
    "\\b(?:will|'ll|is going to|may) be (?:quite |still )?(?:a (?:good )?while|some time) (?:before|until|till|yet)\\b",
    "\\b(?:will|'ll|is going to|are going to|may|might)(?: (?:now|probably|sadly|still))* (?:take|need) (?:us |me )?" +
      '(?:about |at least )?(?:a few|a couple of|some|another|a|one|two|three|\\d+)(?: (?:few|two|three|couple of))?' +
      '(?: (?:more|extra|further))?(?<=another.{0,12}|more|extra|further) (?:working )?(?:days?|weeks?|months?|time)\\b',
    `\\b(?:more slowly|slower|later|longer) than${than}(?<=planned|expected|thought|hoped|agreed|promised|said|told|` +
      "scheduled|foreseen|intended|anticipated|should|would like|\'d like)\\b",
    "\\b(?:is|are|'s|'re) still not (?:live|online|here|there|up|with you)\\b|\\bstill (?:isn't|aren't) (?:live|online|here|there|up|with you)\\b",
    "\\b(?:did not|didn't) (?:arrive|come|get here|reach us|turn up|show up|appear)\\b(?: (?:in|on) time)?",
    `\\b(?:has|have)(?: still)? ?(?:not|n't)${adverbs} (?:arrived|come(?: in| back| through)?|turned up|shown up|landed|` +
      'cleared customs|left (?:the|our) (?:\\w+ )?(?:factory|workshop|warehouse|depot|port))\\b',
    "\\b(?:won't|will not|cannot|can't|do not|don't|(?:not|n't) going to|unable to|not be able to) (?:be able to )?" +
      "(?:yet )?(?:have|get) (?!back|in touch|hold)(?:[\\w']+ ){1,5}?(?:ready|finished|done|completed|over to you|" +
      'across to you|to you|printed|delivered)\\b(?: yet)?',
    "\\b(?:(?:is|are|'s|'re) not|isn't|aren't) (?:\\w+ )?(?:here|there|in|up|live|online|back|with us|on site|in stock) yet\\b",
    "\\b(?:remains?|(?:is|are|'s|'re) (?:still|as yet)) (?:un(?:finished|done|sorted|printed|edited|painted|built|sent|" +
      'checked|translated|read|answered|fixed|repaired|tested|fitted|signed|told|tiled)|incomplete|half[- ]\\w+|outstanding|' +
      'to be (?:done|finished|completed|written)|pending)\\b|' +
      "\\b(?:is|are|'s|'re) (?:still )?(?:outstanding|pending|open) (?:on our (?:side|end|part)|at our (?:end|side)|with us|" +
      'from us|from our side)\\b',
    "\\b(?:cannot|can't|could not|couldn't|will not|won't|unable to|not able to) " +
      "(?:come|be there|make it|visit|attend|call round) (?:[\\w']+ ){0,5}?after all\\b",
  ),
  ...frame(
    'past',
    `\\b(?:was|were)${degree} (?:${states})\\b${lateEnd}`,
    // What was not ready and “will follow” is not here yet.
    "\\b(?:was|were)(?: not|n't)(?: (?:yet|quite|all|fully|completely))* (?:back from|complete|done|dry|finished|printed|ready)\\b",
    `\\b(?:took|taken)(?: \\w+){0,4}? longer\\b(?: than${than})?`,
    '\\b(?:sorry|apologi[sz]e|apologies|regrets?|forgive us|forgive me|pardon)(?: \\w+){0,2} (?:for|about|the)' +
      '(?: (?:the|this|our|my|another|that|further|long|small|slight))* delays?\\b' +
      `(?! (?:in |to |with |of )?(?:my |our |the |this )?(?:${oneOf(notGoods)}))`,
    '\\b(?:the|your|our|my|this|that|you|it|they|we|i)\\b[^,;:]{0,40}?\\b(?:was|were) (?:originally |all |first )*(?:due|' +
      'meant|supposed|promised|scheduled|planned|expected|intended|to (?:be|have|reach|arrive|come|start|go|follow))\\b',
    `\\b(?:should|ought to) have (?:had|been|received|got|gone|left|reached|arrived|seen|heard)\\b`,
    `(?<!\\b(?:as|like) )\\b(?:we|i)(?:'d| had)? (?:promised|said|told you|announced)\\b`,
    '\\b(?:which|that|it) (?:was|were) (?:originally |all |first )*(?:due|meant|supposed|promised|scheduled|planned|expected|to (?:be|have))\\b',
    "\\b(?:we|i)(?:'d| had) (?:\\w+ )?(?:hoped|meant|planned|intended|wanted|aimed|expected) to " +
      '(?!see\\b|meet\\b|welcome\\b|hear\\b|talk\\b|ask\\b|thank\\b|come to your)',
    '\\b(?:sorry|apologi[sz]e|apologies|regrets?) for (?:the |our )?(?:late|delayed|overdue|slow) (?:delivery|arrival|' +
      'dispatch|start|handover|report|drafts?|translation|prints?|work|completion)\\b',
    `\\b(?:came|arrived|began|started) (?:very |too |rather |quite )?late\\b|\\bfell behind${behindEnd}`,
  ),
  ...frame(
    'label',
    "^[^a-z]*(?:[a-z\\u00c0-\\u024f\\d '/&-]{1,50}(?:[:–—|-]|\\b,) ?)?(?:(?:now|still|slightly|very|running|badly|" +
      'a (?:bit|little)|\\d+ (?:days?|weeks?)|(?:one|two|three|a) (?:days?|weeks?)) )*(?:late|delayed|overdue|' +
      'behind(?: schedule)?|postponed|held up|on hold|stuck|slipping|not (?:yet )?(?:ready|finished|done|started)|unfinished|' +
      'incomplete|slipped)(?=[^a-z\\d]*$|,? (?:by|because|as|from|at|with|due|still|since|waiting|in|and)\\b|,|;|\\.|\\()',
  ),
];
