/** What apologies are about. Data only. */

/** Too general to tell what went wrong. */
export const vagueWrongs =
  'disappointment, disruption, disruptions, error, errors, experience, frustration, hassle, hiccup, hiccups, incident, inconvenience, inconveniences, issue, issues, matter, mess, mistake, mistakes, oversight, problem, problems, situation, slip, trouble, troubles, upset';

/** Behind “any” they leave open whether anything happened. */
export const anyWrongs =
  'annoyance, bother, confusion, delay, delays, disappointment, disruption, distress, embarrassment, errors?, frustration, hassle, hurt, impact, inconveniences?, issues?, misunderstandings?, mistakes?, offence, offense, problems?, stress, troubles?, upset, worry';

/** Small things, which a word of excuse is enough for: patterns of what stands behind “sorry for”. */
export const smallThings =
  "(?:\\w+ )?(?:bad|poor|rusty|broken) (?:english|french|german|spanish|handwriting|spelling), (?:\\w+ )?(?:english|french|german|spanish|handwriting|spelling)\\b, (?:\\w+ ){0,2}(?:long|short|quick|brief|late|slow|delayed|belated|tardy|rushed|blunt|terse|second|double|duplicate|repeated|repeat|empty|blank|quiet|many|lengthy|rambling|endless)(?: and \\w+)? (?:e-?mails?|mails?|messages?|notes?|repl(?:y|ies)|responses?|answers?|letters?|texts?|reads?|lists?|questions?|reminders?|posts?|story|notice|follow-ups?|chat|calls?), (?:\\w+ )?confusion, (?:\\w+ )?cross-?posting, (?:\\w+ )?delay in (?:my |our |the )?(?:reply|repl|respon|answer|writ|get|com|send(?:ing)? this), (?:\\w+ )?delayed (?:reply|response), (?:\\w+ )?formatting, (?:\\w+ )?length, (?:\\w+ )?misunderstanding, (?:\\w+ )?(?:spam|bother|interruption|intrusion|nagging|silence|radio silence|brevity), (?:\\w+ )?questions, (?:\\w+ )?(?:short|late|last-minute) (?:notice|hour), (?:\\w+ ){0,2}typos?\\b, asking, being (?:so |a bit |a little |rather )?(?:late|slow|brief|blunt|a pain|quiet|unclear|away|out of|off), bothering, butting, calling, chasing, disturbing, double, forgetting (?:the|your|to attach|my), going on, interrupting, jumping, missing (?:your|the|our) (?:call|mail|e-?mail|message|note|question), my (?:late|slow|delay\\w*|long|short|brief|absence|silence|typo), nagging, not (?:answering|attending|being (?:able|clear|clearer|in touch|more)|calling|coming|getting|having (?:been|replied|answered|written)|joining|making it|picking|replying|responding|sending this|writing), rambling, repeating, replying, rescheduling, so many, taking (?:so|a while|this) (?:long|to)?, the (?:early|late) (?:hour|mail|e-?mail|message), the (?:\\w+ )?(?:to and fro|back and forth), the many, the number of, the wall of, troubling, writing";

/** Behind “sorry if”, what is only polite. */
export const politeDoubts =
  "it(?:'s| is| sounds| seems) (?:a |an )?(?:\\w+ )?(?:silly|stupid|basic|obvious|daft|dumb|naive|odd|strange|simple), it(?:'s| is) (?:not )?(?:obvious|late|early|been|short notice), i(?:'m| am) (?:being|repeating|asking|missing|wrong|mistaken|late|slow|dense|a bit), i(?:'ve| have) (?:already|missed|misunderstood|misread|got), i (?:already|misunderstood|missed|sound|seem|asked|repeat), that(?:'s| is) (?:a |an )?(?:silly|stupid|basic|obvious|naive), (?:this|it|that|the) (?:\\w+ )?(?:reaches|finds|gets to|arrives|comes (?:late|twice|as|across)|crosses|crossed|repeats|sounds|seems|reads|is (?:a |an |the |not )?(?:\\w+ )?(?:question|old news|repeat|repetition|wrong (?:person|address|place)|right|long|obvious|basic|duplicate|late|too|a bit|on the)), this (?:mail|e-?mail|message|note), we(?:'ve| have) (?:already|crossed), you(?:'ve| have)? (?:already|also|got this|had this|seen|received (?:this|it)|answered|replied|paid|read), you(?:'re| are) (?:not the|the wrong|already|busy|getting this), you (?:already|get this|got this|receive this)";

/** Behind “sorry you are”: a feeling of theirs, not a deed of ours. */
export const feelings = 'angry, annoyed, bothered, confused, disappointed, displeased, dissatisfied, frustrated, hurt, not happy, not pleased, not satisfied, offended, put out, unhappy, upset';

/** What an apology with an “if” in front leaves open: “if anyone was offended, we apologise”. */
export const hurts =
  'affected, angered, annoyed, came across, caused, confused, disappointed, disturbed, embarrassed, feel, feels, felt, frustrated, hurt, inconvenience, inconvenienced, misled, offence, offended, offense, put out, sounded, trouble, unclear, unhappy, upset, went wrong, wrong, wronged';
