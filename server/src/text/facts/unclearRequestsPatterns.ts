/** The wordings that `unclearRequests.ts` looks for, as patterns. Data only. */
import { hurryingVerbs, materials, purposes } from '../../words/hurryWords';
import { cuedPhrase, oneOf, phrase } from './cues';

export const wantsPrice = /\b(?:an?|the|your) (?:[a-z]+ )?(?:costs?|estimate|prices?|quotation|quote)\b|\bhow much\b/;

/** “The report is done” sends nothing. */
export const handsOver = /\b(?:attach(?:ed|ment)|below|e-?mailed|enclosed|find|here|in your (?:folder|inbox)|resent|re-sent|sent|shared|uploaded|with you)\b/;
export const ownThing = new RegExp(
  '^(?!.*\\b(?:it|they|them|this|these|those|everything|all)\\b)\\W*(?:(?:and|but|also),? )?' +
    '(?:the|our|my|your|we need (?:the|our|my|your)|i need (?:the|our|my|your)) ',
);
export const neededThing =
  /\b(?:need|needed|due|required|wanted)\b.*\b(?:by|before|until|on|for)\b|\bdue\b|^\W*(?:but )?(?:the (?:rest|others?)|everything else)\b/;
export const due = phrase('\\b(?:need|by|before|until|deadline|print|event|meeting|launch|opens?|starts?|for|on|presentation)\\b');
export const hurrying = cuedPhrase(`\\b${oneOf(hurryingVerbs)}\\b`);
export const wanting = phrase(
  '\\b(?:need|needs|want|wants|must|please|pls|kindly|can (?:you|we|i|someone|somebody)|' +
    "could (?:you|we|i|someone|somebody)|would (?:you|like|appreciate|be grateful)|will you|(?:we're|i'm|we are|i am) in|" +
    "it's|it is|this is|that's|that is|they're|they are|matter|request|require|requires|requested|awaiting|waiting|obliged|" +
    'grateful|imperative|essential|vital|crucial|respond|' +
    '(?:let|give|get|send|reply|answer|revert|come back|do the needful))\\b',
);
/** “We do it as soon as possible” demands nothing. */
export const isAdverb = /^(?:a\.s|as|asap|at|by|forthwith|on|post|pronto|soonest|with|without)\b/;
export const negated = phrase(
  "\\b(?:not|no|none|isn't|nothing|never|don't|doesn't|hardly|less|without|wasn't|isnt|neither|needn't|aren't|won't)\\b(?: [\\w'-]+){0,6} *$",
);
/** Told of others, or of what was: “I told our florist to hurry up”. */
export const told = phrase(
  "\\b(?:i|we|she|he|they)(?:'ve| have)? (?:told|asked|begged|urged|said to) (?!you\\b)|" +
    '\\b(?:our|the|my|their|your|all) (?:\\w+ )?(?:customers?|guests|patients|visitors|users|readers|clients|people|' +
    'tenants|members|families|shoppers|buyers)\\b[^.;]{0,20}\\b' +
    '(?:want|wants|need|needs|like|expect|order|get|receive|buy|come|hurry|rush)\\b|' +
    "\\b(?:i'll|we'll|i will|we will|will get|i can|we can) (?!need|want)|" +
    '^\\W*(?:we|i) (?:treat|always|left|rushed|hurried|never|try|deal)\\b',
);
/** “Do I pay it all now?” asks what to do, and for nothing to be done. */
export const ownDuty = new RegExp(
  '^\\W*(?:(?:and|but|or|so|also),? )?(?:(?:when|what|how much) )?(?:am|are|did|do|must|shall|should|will) (?:i|we)\\b' +
    '(?! (?:get|have (?!to\\b)|hear|see|receive))[^.;]*\\?\\W*$|' +
    // “Is it safe to give it now?” asks what is so.
    '^\\W*(?:(?:and|but|or|so|also),? )?(?:is|was|would) (?:it|that|this) (?:be )?(?:all right|allowed|best|better|early|fair|fine|good|late|' +
    'normal|ok|okay|right|safe|sensible|too (?:early|late|soon)|usual|wise|worth)\\b[^.;]*\\?\\W*$',
);
/** “What do you charge now?” asks what is so. */
export const nowadays = /\b(?:how|what|where|which|who)\b[^.;?]{0,30} (?:are|do|does|is) (?:i|it|the|they|we|you|your)\b[^.;?]{0,50}\bnow\?\W*$/;
export const ofThings = phrase(
  '\\b(?:urgent (?:care|cases?|orders?|treatment|appointments?|repairs?|matters? (?:for|of) (?:our|their))|rush hour|' +
    'how (?:fast|quickly|soon)|so (?:fast|quickly|quick|promptly)|(?:very|really|too|that|pretty) ' +
    '(?:fast|quick|quickly|promptly)(?= (?:and|thank|,|\\.|!|$|answer|reply|response|work))|' +
    'thanks? .{0,30}(?:quick|fast|prompt)|minutes fast|fast (?:food|train|lane)|(?:quick|fast) (?:answer|reply|question|' +
    'response|thinking|one|chat|call|word|look|turn|win|guide|start)|right now (?:he|i|it|she|that|the|there|they|this|we)|(?:see|hear|speak|talk|meet|' +
    'soon as|until|reply|back|well|better|home|very|coming|as|too|so) (?:\\w+ ){0,3}soon|' +
    'soon (?:as|after|be|becomes?|to|we|i|they|you|it)|quick(?:ly)? (?:checked|looked|wanted|noticed|became|ask|say)|' +
    'hold fast|steadfast|(?:is|are|was|were|has been|have been) (?:now |all |already )*' +
    '(?:done|fixed|finished|settled|solved|sorted|over)|yesterday(?!\\W*$))\\b',
);

export const asking = cuedPhrase(
  '\\b(?:(?:can|could|would|will) (?:you|someone|somebody|one of you|anybody)|please|pls|kindly|' +
    "(?:we|i) (?:still |also |just |really )*need|need|i'd like|we'd like|would like|(?:may|can|could) (?:i|we)|may i ask|" +
    "i'm after|we're after|looking for|would you mind|get (?:me|us)|give (?:me|us)|send|re-?send|share|forward|e-?mail)\\b",
);
export const handing = phrase(
  '\\b(?:re-?send(?:ing)?|send(?:ing)?|forward(?:ing)?|e-?mail(?:ing)?|shar(?:e|ing)|give|giving|get|getting|provide|' +
    'compile|pull|put together|prepare|produce|draw up|let (?:me|us) have|have|see|supply|pass (?:on|me|us)|drop (?:me|us)|' +
    'write(?= (?:an?|me|up|us)\\b)|run|make(?= (?:an?|me|some|up|us)\\b)|do|ask (?:you )?for|need(?! (?:to|you)\\b)|like|' +
    'after|looking for|show)\\b',
);
export const material = cuedPhrase(`\\b(?:${oneOf(materials)})\\b(?! (?:of (?:hours|people|your lives)|number|plate))`);
/** “Could you send the photos again?” */
export const again = cuedPhrase(
  '\\bre-? ?send(?:ing)?\\b|\\bsend(?:ing)? [^.?!,]{2,40} (?:again|once more|over again|one more time)\\b|' +
    '\\bhave (?:my|our|that|the|those|your) [^.?!,]{2,30} (?:again|once more)\\b',
);
export const purpose = phrase(
  `\\b(?:${oneOf(purposes)})\\b|` +
    '\\bfor (?!(?:me|us|last|this|the (?:last|past|month|year|week|quarter|first|second|third|fourth|whole)|q[1-4]|january|' +
    'february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|\\d{1,2} )\\b)',
);

export const noted = /^(?:as a|immediately|on priority|right (?:away|now)|straight|urgent)/;
