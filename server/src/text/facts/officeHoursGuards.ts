/** What tells our own rest from other people's hours, and from a day that is only taken. */
import type { ToneMatch } from './tones';

/** Other people and their places, in front of what is found. */
const others = new RegExp(
  '\\b(?:your (?!(?:last |second |next )?(?:calls?|e-?mails?|enquir|inquir|letter|mails?|messages?|notes?|order|question|' +
    "query|request|text|voice))(?:[a-z'-]+ ){0,3}[a-z'-]+|they|he|she|museums?|library|bank|banks|council|town hall|" +
    'courts?|theatre|restaurant|hotel|guests?|visitors?|children|schools?|shops?|trains?|buses|landlord|tenants?|' +
    'neighbours?|courier|post|post office|customs|heating|alarm|lift|pump|site|website|campaign|ads?|film|play|story|' +
    "customers?|readers?|users?|who)(?:'(?:re|s|ll))?(?: (?:do|does|did|are|is|was|were|will|can|had|have|has|may))?\\s*$",
);

const wrote = /\b(?:wrote|called|rang|phoned|messaged|texted|sent|mailed|arriv\w+|came|comes?|reach\w+|landed|received|got)\b/;
const waited = /\b(?:so|therefore|hence|only|not until|until|till|wait|waited|which is why|when|nobody|none|not|n't)\b|n't\b/;

/** “told” says that we rest, “likely” names our side and a time of rest, which may say so. */
export type Rest = 'told' | 'likely';

/** What makes the two mean rest. */
const atRest = new RegExp(
  '\\b(?:not|no|never|nobody|no one|none|only|just|rests?|resting|sleeps?|asleep|closed|' +
    'clos(?:e|es) (?:at|early|for|our|the (?:doors|office|shop|studio|workshop))|shuts?|off|family|daughter|son|kids|' +
    'children|wife|husband|spend|ignores?|unplugged|dead|silent|dark|break|sacred|earned|deserve[ds]?|machine|voicemail|' +
    'answerphone|unmanned|wait|downs?|puts? down|tools|early|short|free time|private|paid|apply|applies|holy|recover|' +
    "recharge|switch(?:es|ed)?|weekdays only|part[- ]time)\\b|n't\\b",
);
/** What is done or left undone for the client at such a time, and other senses. */
const otherwise = new RegExp(
  '\\b(?:send|sends|post|posts|publish|print|prints|deliver|delivers|mail out|run|runs|show|film|shoot|charge|photograph|' +
    'serve|come|comes|visit|paint|install|plant|mow|clean|collect|perform|play|train|teach|pour|lay|water|rehearse|move|' +
    'travel to|fly|grow|sell|advertise|stream|broadcast|launch|go live|see you|meet|talk|booked|full|busy with|free on|' +
    'happen(?:s|ed)? again|sold|wedding|party|concert|market|festival|workshop runs?|classes|dry|dries|rained|rain|snow|' +
    'market|traffic|visitors|sales|guests?|orders? (?:rise|fall|drop))\\b',
);

/** Of whom it is said, in a report or a survey: “they read mail outside working hours”. */
const reported = new RegExp(
  '\\b(?:they|he|she|who|employees|nurses|teachers|respondents|users|patients|customers|parents|drivers|' +
    'your (?:staff|people|team))\\b(?:(?!\\b(?:we|our|us|i)\\b)[^.;:])*$',
);

/** “Our driver leaves at seven” and is on the way. */
const rides = new RegExp(
  '^(?:my|our|the) (?:\\w+ )?(?:bus|coach|courier|crew|driver|ferry|fitter|guide|lorry|parcel|plane|ship|train|truck|' +
    'van)s? (?:\\w+ )?(?:leaves?|left|starts?|stops?)\\b',
);

/** “Nobody is in the hall on Mondays.” */
const empty = new RegExp(
  '^(?:nobody|no one) picks? up (?:the|your) (?!call|phone|receiver|telephone)|' +
    '^(?:nobody|no one) (?:is|lives|sits|stays|was) (?:at|in|on) (?:the|your) ' +
    '(?!(?:desk|office|phones?|shop|studio|switchboard|workshop)\\b)',
);

/** Hours that nobody owns: “outside these hours”, “out of hours”. */
const anyHours = /^(?!after hours$)(?:after|beyond|off|out|outside|outwith)\b(?!.*\b(?:our|my)\b).*\b(?:hours|schedule|times?)$/;
/** What ties them to us: a message and its answer, a desk, somebody who is or is not there. */
const deskWords = new RegExp(
  '\\b(?:answer\\w*|availab\\w+|calls?(?! you)|called|chase\\w*|closed|contact\\w*|e-?mails?|empty|enquir\\w+|escalat\\w+|files?|' +
    'get (?:back|to)|help\\w*|inbox|letters?|lines?|mailbox|mails?|messag\\w+|monitor\\w*|phon\\w+|picks? up|' +
    'quer(?:y|ies)|questions?|rang|reach\\w*|read|repl\\w+|requests?|respon\\w+|service|staff\\w*|support|switchboard|' +
    "telephones?|texts?|tickets?|tried|voicemail|wait|we|wrote)\\b|n't\\b",
);
/** “Nobody walks on the floor before Monday” speaks of no desk. */
const anybody = /^(?:nobody|no one)(?! (?:here|at|in (?:my|our|the (?:office|shop|studio|workshop))|on (?:my|our)|to)\b)/;
const atTheDesk = new RegExp(
  '\\b(?:answers?|around|at (?:my|our|the|a) desks?|awake|calls?|computers?|desk|e-?mails?|is here|' +
    'in(?=\\W| (?:after|at|before|on|over)\\b|$)|inbox|letters|lines?|' +
    'mailbox|mails?|messages?|office|phones?|picks? up|replies|repl(?:y|ies)|requests|responds?|screens?|telephones?|voicemail|works?|working)\\b',
);

/** True when the words tell that we rest, not when somebody else does or a date is taken. */
export function isOurRest({ start, end, advice }: ToneMatch<Rest>, text: string): boolean {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  if (/\?\W*$/.test(text) || others.test(before) || (/^(?:after|beyond|off|out|outside|outwith)\b/.test(words) && reported.test(before.slice(-80))))
    return false;
  if (
    (/^(?:we|i) leave\b/.test(words) && (/\bso *$/.test(before) || /^ (?:for|from|to|together|with)\b/.test(text.slice(end)))) ||
    rides.test(words) ||
    empty.test(words) ||
    (anybody.test(words) && !atTheDesk.test(words)) ||
    (anyHours.test(words) && !deskWords.test(before + text.slice(end)))
  )
    return false;
  // “Outside the opening hours of your shop”
  if (/^(?:after|before|beyond|outside|outwith)\b/.test(words) && /^ (?:at|in|of) (?:the (?!office\b|team\b|studio\b)|your )/.test(text.slice(end)))
    return false;
  if (
    advice === 'likely' &&
    (!atRest.test(words + (/^[^.,;!?]{0,60}/.exec(text.slice(end))?.[0] ?? '')) ||
      otherwise.test(words) ||
      /\byours?\b/.test(words.replace(/\byour (?:e?-?mails?|messages?|calls?|texts?)\b/g, '')) ||
      /\b(?:can|could|would|may|might|happy to|shall|let us|let's|hope|wish|if|last|this|next|tomorrow|yesterday)\b/.test(words))
  )
    return false;
  if (/[£$€₹]\s?\d|\d ?(?:%|eur\b|gbp\b|usd\b|per cent\b)/.test(text)) return false;
  // “When your text came in” tells of a time, and supposes nothing.
  const supposed = /\b(?:if|whether|when|in case) (?:you|your|the client)\b[^,]*$/.exec(before)?.[0];
  if (supposed !== undefined && !(supposed.startsWith('when') && wrote.test(supposed) && !/\b(?:comes?|arrives?|reaches|lands)\b/.test(supposed))) return false;
  if (/\b(?:thank|thanks|grateful|appreciate|have a|enjoy)\b[^;:–—]*$/.test(before) && !/\b(?:but|however)\b/.test(before)) return false;
  if (/\byour? (?:need not|needn't|do not have to|don't have to|can also|may also)\b|\bno need to\b/.test(text)) return false;
  // That a mail came on a Saturday is only told; that it had to wait for that reason tells when we rest.
  if (
    /^(?:your|this|the|an?|you)\b/.test(words) &&
    wrote.test(words) &&
    !/\b(?:when|while|after|outside|once|during|by the time)\b/.test(words) &&
    !waited.test(text.slice(end)) &&
    !/^\W*(?:as|since|because)\b/.test(text)
  )
    return false;
  if (/\b(?:film|story|play|novel|scene|tour|event)\b[^,;.]{0,40}$/.test(before)) return false;
  return !(/\b(?:closed|shut|off|away|unavailable|not available)\b/.test(words) && /^\W*(?:the )?(?:\d|january|december)/.test(text.slice(end)));
}
