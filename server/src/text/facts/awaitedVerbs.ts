/** What a client waits for when we promise to do it. Data only, each list sorted. */

/** Verbs that are awaited whatever follows them. */
export const awaitedDeeds =
  'activate, adapt, add, add up, address, adjust, advise, alert, align, allocate, alter, amend, analyse, analyze, ' +
  'announce, answer, appeal, append, apply, appoint, appraise, apprise, approach, archive, arrange, ascertain, ask, ' +
  'assemble, assess, assign, attach, audit, back up, bake, balance, begin, bind, book, brief, brush, budget, buff, ' +
  'bundle, calculate, calibrate, call around, call round, cancel, caption, carve, cast, catalogue, catch up, certify, ' +
  'chalk up, change, chase, check, circle back, circulate, claim, clarify, clean, clear, clear up, clip, close out, ' +
  'coat, code, collate, collect, colour, combine, commence, commission, compare, compensate, compile, complete, compose, ' +
  'compress, condense, configure, confirm, connect, construct, consult, contact, convert, convey, coordinate, copy, ' +
  'correct, correspond, cost, countersign, courier, crate, create, credit, crop, cross-check, crosscheck, curate, ' +
  'customise, customize, dash off, debug, declutter, decorate, deduct, deep-clean, degrease, delete, deliver, delve ' +
  'into, demonstrate, deploy, descale, design, despatch, develop, devise, diagnose, dig, digitise, digitize, disable, ' +
  'discuss, disinfect, dismantle, dispatch, dispose, dispute, distribute, dive into, document, double check, ' +
  'double-check, draft, draw, draw up, drill, dry, dub, duplicate, dust, dye, e-mail, edit, elaborate, email, embed, ' +
  'embroider, empty, enable, enclose, engrave, enlarge, enquire, enrol, enroll, equip, erect, escalate, establish, ' +
  'estimate, etch, evaluate, examine, exchange, execute, expand, expedite, explain, explore, export, extract, fabricate, ' +
  'fasten, fax, fertilise, fetch, figure, file, fill, film, filter, finalise, finalize, find, finish, fire off, firm up, ' +
  'fish out, fit, fix, flag, flatten, flesh out, flush, fold, follow up, format, formulate, forward, frame, furnish, ' +
  'gather, generate, gild, glaze, glue, grease, grind, grout, haggle, hammer out, hang, hem, highlight, hire, hunt, ' +
  'identify, illustrate, implement, import, improve, incorporate, index, inflate, inform, inquire, inspect, instal, ' +
  'install, instruct, insulate, interview, introduce you, investigate, invite, iron, iron out, issue, jot down, kick ' +
  'off, knit, label, lacquer, laminate, launch, launder, lay, level, liaise, lift, list, load, lobby, locate, lodge, ' +
  'log, loop, loop in, lower, lubricate, mail, manufacture, map, map out, mark, master, match, measure, mend, merge, ' +
  'message, migrate, mill, mitigate, mix, mock, mock up, model, modify, mount, mow, mulch, mull, nag, nail down, ' +
  'narrate, negotiate, nip, notarise, notarize, notify, nudge, number, obtain, offset, oil, optimise, optimize, order, ' +
  'organise, organize, outline, overhaul, pack, paint, patch, patch up, pave, pester, petition, phone, photograph, ping, ' +
  'plan, plane, plant, plaster, plead, plug, poke around, polish, ponder, post, pour, prepare, present, press, ' +
  'pressure-wash, price, prime, print, probe, process, procure, produce, prompt, proof, proofread, propose, provide, ' +
  'prune, publish, pull, pump, purchase, pursue, puzzle out, query, quiz, quote, rake, ramp up, re-check, re-cut, ' +
  're-design, re-do, re-edit, re-fit, re-glue, re-grout, re-hang, re-hem, re-key, re-lay, re-level, re-line, re-measure, ' +
  're-order, re-paint, re-point, re-pot, re-price, re-print, re-quote, re-read, re-record, re-roof, re-run, re-seal, ' +
  're-seed, re-send, re-sew, re-shoot, re-solder, re-stretch, re-string, re-test, re-tile, re-tune, re-upload, ' +
  're-varnish, re-weld, re-wire, read up, reallocate, rearrange, reason out, reassemble, reassign, rebalance, rebind, ' +
  'rebook, rebuild, recalculate, recast, recharge, recheck, recolor, recolour, reconcile, reconnect, reconsider, record, ' +
  'recount, recruit, rectify, recut, redecorate, redeliver, redesign, redirect, redo, redraft, redraw, reduce, refer, ' +
  'refill, refine, refinish, refit, reframe, refresh, refund, refurbish, register, reglue, regrout, rehang, reimburse, ' +
  'reindex, reinstall, reinstate, reissue, rejig, rejigger, relabel, relay, release, reline, relocate, remake, remaster, ' +
  'remeasure, remedy, remind, remix, remodel, remount, remove, rename, renew, renovate, rent, renumber, reopen, reorder, ' +
  'repack, repaint, repair, repave, repay, rephotograph, rephrase, replace, replant, replaster, reply, repoint, report, ' +
  'repost, repot, reprice, reprint, reproduce, reprogram, request, requote, reread, reroute, rerun, resand, rescan, ' +
  'reschedule, reseal, research, reseed, resend, reset, reshape, reship, reshoot, resize, resole, resolve, respond, ' +
  'respray, restart, restitch, restock, restore, restring, resubmit, resurface, retake, retest, rethink, retile, ' +
  'retouch, retrieve, retune, return, retype, reupholster, reupload, revamp, revarnish, reverse, revert, review, revise, ' +
  'revisit, reweld, rewire, reword, rework, rewrite, ring, rinse, roll back, roll out, root around, root out, rotate, ' +
  'route, run past, rustle up, sample, sand, sanitise, scale, scale back, scan, scare up, schedule, scout, scrap, ' +
  'screen, screw, sculpt, seal, search, secure, seed, seek out, select, send, service, set up, settle, sew, shampoo, ' +
  'shape, share, sharpen, shift, ship, shoot, shop around, shorten, shortlist, sign, size up, sketch, skim, solder, ' +
  'solve, sort, sound out, source, sow, speed up, spell out, splice, split, spray, spruce, stack, stain, staple, start, ' +
  'steam, stitch, stock, store, straighten, strengthen, string, strip, structure, study, submit, subtitle, summarise, ' +
  'summarize, supply, survey, suss, swap, sweep, swing by, switch, swot up, tabulate, tackle, tailor, tape, telephone, ' +
  'test, text, thatch, thrash out, thread, tidy, tie up, tighten, tile, tint, tone down, top up, tot up, touch base, ' +
  'touch up, trace, track, train, transcribe, transfer, translate, transport, treat, trial, trim, troubleshoot, tune, ' +
  'turf, tweak, type, type up, typeset, unblock, unclog, uncover, undo, unlock, unpack, unpick, update, upgrade, ' +
  'upholster, upload, vacuum, varnish, verify, vet, visit, wash, wax, weatherproof, weave, weed, weed out, weigh, weld, ' +
  'whip up, whitewash, whittle down, whizz, widen, winterise, wire, wrap, wrap up, write, write off, zip';

/** Verbs that are awaited before these words only, each with its forms of a pattern. */
export const awaitedBefore: Readonly<Record<string, string>> = {
  act: 'on|upon',
  attend: 'to',
  be:
    '(?:back )?in (?:touch|contact)|back (?:to you|with|in)|on (?:to|at) (?:it|them|the)|' +
    'round|over|able to (?:tell|send|give|show)|(?:with|over to|round to) you',
  beam: '(?:it|them|(?:the|a|your) (?:[a-z]+ )?[a-z]+) (?:over|across|to you)',
  bring: '(?!you (?:joy|luck|back to))(?:it|them|this|that|the|a|an|your|you|up|along|round|over|our|some|in|back|another|two|three)',
  build: '(?:it|them|this|the|a|an|your|you|in|up|on|another|two|three)',
  bung: '(?:it|them|(?:the|a|your) (?:[a-z]+ )?[a-z]+) (?:over|across|in the post|to you)',
  buy: '(?:it|them|the|a|an|your|you|in|another|new)',
  call:
    '(?!it (?:a\\b|quits)|this a\\b|that a\\b|you (?:a\\b|to mind))(?:you|him|her|them|the|your|our|back|round|in|on|by|' +
    'again|mr|mrs|ms|up|for|a|another|both|everyone|everybody|my|[a-z]+ (?:about|to|and|again))',
  carry: '(?:out|it|on with)',
  chuck: '(?:it|them|(?:the|a|your) (?:[a-z]+ )?[a-z]+) (?:over|across|in the post|to you|on)',
  come: '(?:back|round|over|by|out|and|in|to (?:you|see|look|measure|fix|your|the (?!point|conclusion|end|party|rescue))|with|up with|down|along|again)',
  consider: '(?:it|this|that|the|your)',
  cover: "(?:the cost|the costs|your cost|that cost|it|your|the (?:[a-z'-]+ ){0,2}(?:fee|bill|charge|price|damage))",
  crack: 'on with',
  crunch: '(?:the|some)',
  cut: '(?:it|them|this|that|the|a|an|your|you|out|down|back|in|off|some|two|three|new|keys)',
  dash: '(?:off|out|over|round)',
  deal: 'with',
  discover: '(?:what|why|how|where|who)',
  do:
    '(?:it|that|this|so|the same|the rest|the needful|our best|my best|what (?:we|i) can|everything|some|a|an|your|the|all|' +
    'another|one|both|them|these|those)',
  drop: '(?:by|in|round|off|over|you|it|the|a|them|him|her|your|our|one|two|this|that|some)',
  feed: '(?:it|this|that|back|your|the)',
  flick: '(?:you|it|that|them|the|your)',
  gain: '(?:access|a|the)',
  get:
    '(?!the (?:feeling|impression)|used|older|better|worse|hungry|cold|wet|dark|busy|over|by\\b|on (?:fine|well))(?:back|' +
    'it|that|this|them|the|a|an|you|your|our|in touch|on to|onto|hold|to (?:it|this|that|work|the bottom)|round|around|' +
    'going|started|moving|cracking|some|one|another|someone|somebody|[a-z]+ to|in contact|over to|on with|both|rid|more|' +
    'ours|two|three|hers|his|these|those|everything|advice|confirmation|permission|quotes?|prices)',
  give:
    '(?!up|in|way|birth|thanks|it a miss|notice)(?:you|it|them|him|her|the|your|our|this|that|a|mr|mrs|ms|' +
    '[a-z]+ (?:a|the|your) (?:call|ring|shout|nudge|bell))',
  go: '(?:away and|through|over|back|and|round|to (?:the|your|see)|into|ahead|about|after|up to|down to)',
  grant: 'you',
  hand: '(?:it|this|that|them|(?:the|your|a|our) (?:[a-z]+ )?[a-z]+) (?:to|over|back|on)|over|in',
  handle: '(?:it|this|that|the|your|them|all|everything)',
  have:
    '(?:(?:news|word|more|something|figures|prices|numbers|details|(?:an?|the|your) [a-z]+) for you|' +
    '(?:a|another) (?:[a-z]+ )?(?:look|think|word|go|chat|read|check|listen|try|crack|stab|play|dig|rummage|hunt)|' +
    "(?:it|that|this|them|these|those|the|your|a|an|another|our|some|everything|one|two|both|more)(?: [0-9a-z'-]+){0,4}? " +
    '(?:[a-z]+ed|cut|run|made|done|ready|sent|built|drawn|written|redone|seen to|for you|to you|with you|back|out|up|' +
    'online|live|in place|in the post|on its way|on their way|across|together)|' +
    '(?:someone|somebody|one of (?:us|our [a-z]+)|mr|mrs|ms)\\b(?! (?:else|who))|you (?:sorted|covered)|' +
    '(?!to |fun|no |been|had|good|time|left|got|lunch|dinner|more|less|enough|room|lots|plenty|parking|coffee|tea)' +
    '(?:[a-z]+|the [a-z]+|our [a-z]+|my [a-z]+) (?:call|send|look|take|come|go|see|check|measure|fix|draw|write|ring|mail|' +
    'email|change|do|make|get|bring|take|put|pick|drop|redo|repair|replace|prepare|contact))',
  hold: '(?:a|the) (?:meeting|call|workshop|session)',
  hook: 'you up',
  hop: 'on (?:it|this|that)|over|round',
  jump: 'on (?:it|this|that)',
  keep:
    '(?:you (?:posted|informed|updated|up to date|up to speed|in the (?:loop|picture)|abreast|advised|apprised|notified)|' +
    'chasing|trying|at it|on (?:at|to|chasing|trying)|pushing|an eye out|looking|searching|working|digging|pestering)',
  knock: '(?:up|out|together|off|the|it)',
  knuckle: 'down',
  leave: '(?:it|them|the|a|your|some|two|one) (?:[a-z]+ )?(?:[a-z]+ )?(?:at|with|in|by|on|under|behind|outside|for you)',
  lend: '(?:a|you a) hand',
  let: '(?:you (?:know|have|see)|(?:him|her|them|everyone|everybody|the [a-z]+|your [a-z]+) know|it be known)',
  line: 'up',
  look: '(?:(?:that|it|this|them) up|into|at|over|up|for|out|through|again|further|round|around|to see|back|closely|after (?:it|this|that|the))',
  make:
    '(?!you (?:smile|laugh|happy|feel)|sense|do\\b|it (?:clear|easy|easier|worth|quick|short|work|snappy|up(?! to you))|' +
    '(?:a|the) (?:difference|point of)|friends|room|love|your day|use|no|all the difference)' +
    '(?:sure(?! (?:that )?(?:your data|you never|it never|nothing|your privacy))|good|it|this|that|them|the|a|an|up|some|' +
    'you|your|certain|enquiries|inquiries|amends|another|one|two|three|new|copies|arrangements|contact|calls|any|those|' +
    'these|(?:the )?necessary)',
  meet: '(?:with|them|him|her|the (?!needs|deadline|requirements)|our|your (?!needs|deadline|expectations))',
  move: '(?:it|them|this|that|the|your|him|her|you|on (?:this|it|that)|over|forward|ahead with)',
  note: '(?:down|the|your|that|this|it)',
  open: '(?:a|an|your|up|it|the (?:case|claim|ticket|wall|floor|ceiling))',
  pass: '(?:word|you (?:a|all|an|our|the|your)|it|this|that|on|them|the|your|along|him|her|these|those|over|everything|all)',
  pay: '(?:you|for|it|back|the|that|this|your|them|out|in)',
  pencil: '(?:you|it|that|this|them) in',
  pick: '(?:up|it|them|you|this|out|that|your|the)',
  plead: 'for',
  pop: '(?:round|over|in|by|out|it|the|a|them|your|down|up|along|back|one|two|another)',
  push: '(?:for|it|the|this|them|on|him|her|through|that|out|back|hard)',
  put:
    '(?:it|this|that|right|together|the|you(?! (?:at ease|first|off|out|up)\\b)|your|up|in|a|an|them|on|out|through|him|' +
    'her|some|these|those|everything|things|matters|forward|another|one|two|new|our|down|back|pressure|somebody|someone)',
  raise: '(?:it|this|that|the|your|a|these|those|them|with)',
  reach: 'out',
  read: '(?:it|them|this|that|the|your|through|over|up|into|all|both)',
  rope: 'in',
  run:
    '(?:the (?:numbers|figures|sums|calculations|math|maths)|it|this|that|them|the [a-z]+ (?:past|by|through)|a|an|another|' +
    'some|tests?|through|your|off|over the|down the)',
  see: '(?:what(?! (?:happens|comes|the (?:weather|day|future|wind|year)))|if|whether|to|about|that|the [a-z]+ (?:about|to)|him|her|them|mr|mrs|ms|into)',
  sell: '(?:it|them|the|your)',
  set: '(?:it|up|down|the|a|this|that|out|aside|you|your|about|them|to work|in motion|another|one|things)',
  show: '(?!you around town)(?:you|it|them|the|him|her|your|this|that)',
  sit: '(?:down with|with)',
  sling: '(?:it|them|(?:the|a|your) [a-z]+) (?:over|across|in the post|to)',
  slot: '(?:you|it|that|this) in',
  smooth: '(?:it|things|this|that) (?:over|out)',
  speak: '(?:to|with|about)',
  spend: '(?:a|an|some|another|the (?:morning|afternoon|day)|more) ?',
  square: '(?:it|this|up|things)',
  squeeze: '(?:you|it|that|this) in',
  step: 'in',
  stick: '(?:it|them|(?:the|a|your|another) (?:[a-z]+ )?[a-z]+) (?:in the post|on your|in your|up|over)',
  stop: '(?:by|it|the|this|that|them|off)',
  take:
    '(?!place|that as|you (?:to be|for)|pride|part|your word|comfort|heart|pleasure|it easy|' +
    'the (?:bus|train|liberty|opportunity|hint|blame)|a (?:break|bow|seat|holiday|rest|deep)|time|longer|long\\b|up to|' +
    'about|around|effect|two|three|four|five|some (?:time|getting)|(?:\\d+|a few|several) )(?:a (?:look|second|closer|' +
    'fresh|further|proper|good|view|reading|sample|photo|picture|measurement|copy|second look|note)|another|care|' +
    '(?:it|this|that|them|the [a-z]+(?: [a-z]+)?|your [a-z]+(?: [a-z]+)?) (?:up|off|out|down|away|back|over|to|in|into|on|' +
    'with|apart|through|round|from)|(?:the|your) (?:matter|measurements|necessary|complaint|case)|up|out|over|steps|action|' +
    'note of|on|down|off|instructions|advice|legal|measurements|him|her|stock|photos|pictures|matters|samples|note|' +
    'delivery)',
  talk: '(?:to|with|it|this|that|you|about|through|them|him|her|over|again)',
  tell: '(?!apart|the difference|tales|the time)(?:you|him|her|them|the|your|our|everyone|everybody|my|mr|mrs|ms)',
  tend: 'to',
  think: '(?:about|(?:it|this|that) (?:over|through)|over|of (?:a|an|some|something)|up|through|again)',
  throw: '(?:in|together|it|them|this|that)',
  tot: '(?:it|them|that|everything)',
  touch: '(?:up|base|it)',
  try: '(?:again|another|it|this|that|the|a|and|to|out|him|her|them|something|his|our|my|other|once|a different)',
  turn: '(?:it|them|this|that|around|round|the|up|down|into|your|off|on)',
  waive: '(?:it|the|your|that|this|our)',
  walk: 'you through (?:it|this|that|how|what|the (?!hall|house|park|streets?|town|woods))',
  whack: '(?:it|a|an|the)',
  wing: '(?:it|them) (?:over|across|to)',
  work: '(?:on|out|up|it|that|these|those|through|with (?:our|the|him|her|them|your)|in|them|your|this|towards|flat)',
};

/** Verbs that are awaited as the second of two: “we’ll go there and tell you”. */
export const awaitedSeconds =
  'advise, arrange, ask, book, call, check, come back, confirm, contact, email, e-mail, find, forward, get, give you, ' +
  'have, inform, let, mail, make, message, phone, post, put, reply, report, return, revert, ring, see, send, share, show ' +
  'you, sort, tell, text, try, update, write';

/** Past participles that are no base form with “-ed”. */
export const awaitedParticiples: Readonly<Record<string, string>> = {
  begun: 'begin',
  bought: 'buy',
  bound: 'bind',
  brought: 'bring',
  built: 'build',
  cast: 'cast',
  cut: 'cut',
  done: 'do',
  drawn: 'draw',
  found: 'find',
  given: 'give',
  ground: 'grind',
  hung: 'hang',
  laid: 'lay',
  made: 'make',
  overhauled: 'overhaul',
  paid: 'pay',
  put: 'put',
  read: 'read',
  rebuilt: 'rebuild',
  redone: 'redo',
  redrawn: 'redraw',
  remade: 'remake',
  repaid: 'repay',
  reread: 'reread',
  resent: 'resend',
  reset: 'reset',
  retaken: 'retake',
  rewritten: 'rewrite',
  sent: 'send',
  set: 'set',
  sewn: 'sew',
  shot: 'shoot',
  shown: 'show',
  sold: 'sell',
  taken: 'take',
  told: 'tell',
  undone: 'undo',
  written: 'write',
};

/** What is promised when it “will be” done, no matter by whom; verbs that tell of a kind of paper or a rule are none. */
export const awaitedDone =
  'actioned, adapted, added, addressed, adjusted, altered, amended, answered, arranged, assessed, attended to, brought ' +
  'to you, cancelled, changed, chased, checked, circulated, cleaned, cleared, collected, compensated, completed, ' +
  'contacted, corrected, credited, dealt with, delivered to you, delivered(?=\\W*$), despatched, dispatched, ' +
  'double-checked, drafted, drawn up, e-mailed, edited, emailed, evaluated, examined, exchanged, explained, finalised, ' +
  'finalized, fitted, fixed, followed up, forwarded, given to you, handed over, inspected, investigated, ironed out, ' +
  'issued, looked at, looked into, made good, made to your, mailed, mended, modified, notified, paid back, paid into, ' +
  'paid out, paid to you, passed on, passed to, polished, posted, prepared, processed, provided, put right, put to, ' +
  'raised with, re-cut, re-sent, rebooked, recalculated, rectified, redelivered, redone, redrawn, refilled, refunded, ' +
  'rehung, reimbursed, reissued, remade, remedied, renewed, reordered, repaid, repaired, replaced, reported back, ' +
  'reprinted, rescheduled, resent, reset, reshipped, resolved, restored, retouched, returned, reviewed, revised, ' +
  'rewritten, seen to, sent, settled, shared with you, shipped, shown to you, solved, sorted, sorted out, straightened, ' +
  'submitted, supplied, swapped, taken care of, taken off, taken up with, tested, tidied up, tightened, topped up, ' +
  'traced, transferred, translated, trimmed, updated, uploaded, worked into, worked out, written to, written up';

/** What we are doing and have not done: “we are looking into it”. */
export const awaitedDoings =
  'amending, analysing, analyzing, arranging, asking around, asking for, asking our, asking the, assessing, awaiting a ' +
  'quote, chasing, checking, clarifying, comparing, correcting, digging, discussing, double-checking, drafting, drawing ' +
  'up, enquiring, evaluating, examining, finalising, finalizing, finding out, fixing, following up, getting a, getting ' +
  'advice, getting another, getting in touch, getting new, getting prices, getting quotes, getting the, going over, ' +
  'going through, having a, having a new, having another, having it checked, having it looked at, having someone, having ' +
  'the, having your, hunting, inquiring, investigating, liaising, looking for, looking into, making you a, mending, ' +
  'negotiating, on the trail of, ordering a, ordering another, ordering the, ordering you, organising, organizing, ' +
  'preparing, pricing, proofreading, pursuing, putting together, querying, raising it, raising this, re-checking, ' +
  'rechecking, redoing the, redoing your, remaking, repairing the, repairing your, replacing it, replacing that, ' +
  'replacing the, replacing them, replacing those, replacing your, reprinting, researching, reviewing, revising, ' +
  'rewriting, running tests, searching, seeing what, sending a, sending somebody, sending someone, sending the, sending ' +
  'you, sorting, sorting out, sourcing, speaking to, speaking with, taking a look, taking it up, taking this up, talking ' +
  'to, testing, tracing, tracking, troubleshooting, trying another, trying out, trying to find, trying to fix, trying to ' +
  'get, trying to reach, verifying, working on, working out, working up';
