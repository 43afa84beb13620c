/** Whose house it is and how its people are, as parts of patterns. */
import { oneOf } from './cues';
import { agentEndings, notPeople, trades } from '../../words/peopleWords';

export const be =
  "(?:is|are|was|were|am|be|being|has been|have been|had been|'s|'re|'m|'s been|'ve been|stays?|remains?|fell|feels?|" +
  'felt|feeling|got|still|both|all|now|currently|,)';
export const now =
  '(?:(?:(?:currently|still|now|also|both|all|unfortunately|sadly|again|off|out|away|at home|at the moment|very|quite|' +
  'suddenly|back|just|really|rather|too|so|more or less|this week|this month|today|since \\w+|here|a bit|a little|' +
  'slightly|temporarily|together|either|even|unexpectedly|down|pretty|properly|totally|completely|absolutely|extremely|' +
  'incredibly|insanely|fully|literally|simply|pretty much|stuck),? ))*';
export const a =
  '(?:(?:a|an|the|some|another|his|her|their|my|our|this|that|terrible|dreadful|awful|horrible|heavy|nasty|bad|severe|' +
  'serious|mild|slight|bit of|touch of|bout of|case of|rotten|emergency|minor|major|urgent|bilateral|summer|winter|' +
  'seasonal|family|sudden|recurring|long|planned|small|new|second|first|third|mysterious|acute|chronic|high|suspected) )*';
/** A word for somebody by what they do. */
export const trade = `(?:${oneOf(trades)}|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings})`;
/** One of our own, or of those who work for us; the guards know whose they are. */
export const person =
  '(?:(?:our|my|the|one of (?:our|the|my)|two of (?:our|the|my)|three of (?:our|the)|both (?:our|the)|' +
  `half (?:of )?(?:our|the)|most of (?:our|the)|the whole|our whole) (?:[\\w-]+ ){0,2}?(?:${trade}s?|team|crew|` +
  'department|staff|lads|girls|guys|people|colleagues|office|studio|apprentices?|interns?|bosses|receptionist|' +
  'account manager|project manager|head of \\w+)' +
  "(?:,? (?:for|in|from|at|of|on|who|that|in charge|dealing|working|handling|looking)(?: [\\w'-]+){1,7}?)?,?|he|she|they)";
/** People of our house by the name of what they do: “two of our regular people”, “my only translator for Polish”. */
export const ownPeople =
  `(?:our|my) (?:[\\w'-]+ ){0,3}?(?:${trade}s?|people|staff|team|crew|colleagues?|lads?|girls?|guys?|boys?|apprentices?|` +
  "interns?|assistants?|trainees?)(?: (?:for|in) [\\w'-]+)?";
export const states =
  '(?:gone(?: (?:off|away|abroad|to|on|back|for|missing))|' +
  'off(?= (?:to|for|until|till|this|today|sick|on|in|with|work|all)\\b|\\W*$|[,;])|' +
  'away(?= (?:for|until|till|this|today|on|in|at|from|and|so|all|with)\\b|\\W*$|[,;])|absent|unavailable|' +
  'out of (?:the office|office|reach|action|town|the country)|abroad|overseas|in court|at (?:a|an|the|some) (?:\\w+ )?' +
  '(?:seminar|conference|training|course|trade fair|funeral|off-?site|retreat|congress|convention|team day|away day)|' +
  'on (?:a|an|his|her|their) (?:\\w+ )?(?:pilgrimage|cruise|expedition|honeymoon|sabbatical|secondment|training course|' +
  'business trip|holiday|trip|fortnight)|tied up|stuck (?:in|at|on|with)|held up (?:in|at|by|with|on)|called away|' +
  'called to|let go|dismissed|fired(?=\\W*$|[,;]| (?:last|this|on|and|so))|sacked|' +
  'retired(?=\\W*$|[,;]| (?:last|this|in|and|so))|moved (?:away|abroad|back|house|' +
  'to (?!your\\b|the\\b|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]+ber\\b|january|february|march|april|may|' +
  'june|july|august)\\w+)|left us(?! (?:a|an|her|his|no|some|the|their|two|with|your)\\b)|signed off|walked (?:out|off)|' +
  'resigned|quit|snowed under|knackered|exhausted|overworked|' +
  'not (?:in|here|back|around|at work|well|in the office|on duty)' +
  '(?= (?:today|until|till|this|yet|and|so|at|on|again)\\b|\\W*$|[,;])|busy (?:with|on) (?:another|other|a)|' +
  'double-booked|new (?:here|to the job|to the team)|still learning|being trained|ill|sick(?! of\\b)|unwell|poorly|' +
  'hung ?over|expecting(?=\\W*$|[,;])|pregnant|in hospital|late (?:this morning|today|again)|overloaded|understaffed)';
export const lately =
  '(?:just |currently |also |all |both |unfortunately |sadly |suddenly |still |now |again |recently |already |since |regrettably |unexpectedly )*';
export const perfectBe = "(?:'s|'re| is| are| was| were| has| have| had| has been| have been| had been| will be|'ll be|'ve been)";
export const who = '(?:he|she|they|we|i|everybody|everyone|nobody|half of us|most of us|some of us|two of us|three of us)';
export const our = '(?:our|my|one of our|some of our|two of our|half of our|all our)';
export const ourTeam =
  '(?:(?:our|the) (?:fitters|engineers|designers|developers|translators|editors|drivers|installers|painters|joiners|' +
  'plumbers|electricians|programmers|cooks|chefs|proofreaders)|' +
  '(?:our|the) (?:whole |entire |little |small |sales |design |whole sales )?(?:team|office|crew|staff|studio|company|' +
  'department|workshop|kitchen|agency|shop floor|practice|people|lads|girls|guys|boys)|everyone here|everybody here|' +
  'everyone in the office|the (?:lads|girls|guys)|the rest of (?:us|the team)|we|i)';
