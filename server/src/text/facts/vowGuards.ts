/** What tells a promise from words that only sound like one: doubts, aims, questions, and what others say or own. */
import type { ToneMatch } from './tones';
import type { Vow } from './vows';

/** What takes a promise back, or only tells of it: “nobody can guarantee”, “if we could promise”, “rather than”. */
const denials = new RegExp(
  "(?:n't|\\b(?:not|cannot|never|no one|nobody|none (?:of|can|will)|no (?:agency|company|firm|system|software|website|" +
    'site|supplier|printer|tool|service|work)|unable to|neither|nor|rather than|instead of|hardly|far from|less than|' +
    '(?:wrong|unfair|dishonest|foolish|silly|untrue|a lie|misleading|lying if we said|lying to) to (?:promise|say|claim)' +
    '(?: you)?(?: that)?|if(?= \\w* ?$)|if (?:we|i|it|you)|would|whether|how|asked (?:for|about|if)|almost|nearly|as|' +
    '(?<!going |sure |certain |bound )to be|aim for|aims? (?:at|to)|aiming for|striv(?:e|es|ing) (?:for|to)|goal is|' +
    'target is|hop(?:e|es|ing)|wish(?:es)?|would like|tr(?:y|ies|ying) to|tends? to|should|might|may|perhaps|probably|' +
    'likely|i think|we think|i believe|we believe|we expect|i expect|supposed to|meant to|lying if|would be lying|' +
    'risk (?:that|of)|afraid that))\\b[^,;:.]{0,40}$',
);

/** Words that hold for what the client, a maker or a story says. */
const others = new RegExp(
  '\\b(?:you (?:said|say|told|ask|asked|want|wanted|need|wrote|were|mention|mentioned|promised|promise|always)|' +
    'your (?:[a-z-]+ ){0,4}(?:says?|said|asks?|promises|promised|requires?|wants?|guarantees?|claims?|reads?|states?)|' +
    '(?:he|she|they|who|which) (?:says?|said|promises|promised|guarantees?|claims?|claimed)|' +
    '(?:i|we) (?:once |had )?promised|about (?:an? )?[a-z]+ who)\\b[^,;.]{0,40}$',
);

/** Makers, papers and stories. */
const strangers = new RegExp(
  '\\b(?:manufacturer|maker|bank|insurer|insurance|airline|landlord|host|council|law|contract|brief|brochure|policy|' +
    'advert|slogan|headline|label|film|play|book|story|novel|song|judge|seller)\\b[^,;.]{0,50}$',
);

/** Who does as they do, whatever we promise. */
const outsiders = new RegExp(
  '\\b(?:they|he|she|the (?:[a-z]+ )?(?:airline|airport|bank|border|carrier|committee|council|court|customs|embassy|' +
    'examiner|harbour|insurer|inspector|landlord|ministry|office|officer|police|port|registrar|school|university)) $',
);

/** Verbs that begin a sentence and tell the client to do something. */
const orders = /^\W*(?:and |but |so |then |please |kindly )*(?:never|always|do not|don't)\s*$/;

/** “You will never see a deal like this” praises a price and promises no work. */
const soldAs = new RegExp(
  '\\bnever (?:ever |again )*(?:be offered|buy|find|get|have|pay|see|spend) ' +
    '(?:(?:an?|any|another|such an?|so|as|this|these) )*(?:[a-z]+ )?(?:bargain|chance|deal|discount|little|offer|' +
    'opportunit|price|rate|reduction|sale)(?:s|y|ies)?\\b',
);

/** “It’s 60 grams you’ll never notice” weighs a thing and promises no work; “nothing can go wrong with this” gives the reason for a choice. */
const unnoticed = /^you(?:'ll| will) never (?:feel|miss|notice|see|tell)$/;
const smallDifference = new RegExp(
  '\\b(?:\\d[\\d.,]*|an?|half an?|two|three) ?' +
    '(?:centimetres?|cm|g|grams?|hertz|inch(?:es)?|kg|kilos?|millimetres?|mm|ounces?|oz|pixels|shades?)\\b|' +
    '\\b(?:bigger|darker|difference|heavier|lighter|longer|narrower|shorter|smaller|thicker|thinner|wider)\\b',
);
const chosen = /\b(?:choice|chose|chosen|for (?:now|the moment)|option|picked|safer?|safest|took)\b/;
const isNoWork = (before: string, words: string, after: string): boolean =>
  (unnoticed.test(words) && smallDifference.test(before)) ||
  (/^nothing (?:can|could|will)(?: ever)? go wrong$/.test(words) && /^ with (?:it|that|them|these|this|those)\b/.test(after) && chosen.test(before));

/** True when a promise is meant, and meant of our own work. */
export function isBragged({ start, end, advice }: ToneMatch<Vow>, text: string): boolean {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  // “I make no promise that nobody will ever be hoarse.”
  if (
    /\b(?:no promises?|(?:can't|cannot|can not|won't|don't|do not|would not|wouldn't) (?:promise|say|swear|claim|guarantee)) (?:you )?(?:that )?[^.;,]*$/.test(
      before,
    )
  )
    return false;
  if (isNoWork(before, words, text.slice(end))) return false;
  // “No backup is ever foolproof.”
  if (/\bno (?!one\b)[a-z]+(?: [a-z]+)? (?:is|are|can be|was)(?: (?:ever|fully|quite|really|truly|wholly))* $/.test(before)) return false;
  if (/\?\W*$/.test(text) || denials.test(before) || others.test(before)) return false;
  if (advice !== 'result' && advice !== 'again' && advice !== 'sure' && strangers.test(before)) return false;
  if (
    /(?:^|[,;:.–—] ?)\W*(?:please|kindly)\b[^,;:.]*$/.test(before) ||
    /, (?:says?|said|claims?|writes?) (?:the|your|his|her|\w+'s)\b/.test(text.slice(end)) ||
    (/^\W*$/.test(before) && /^(?:never|always)\b(?!(?: again| ever)* (?:shall|will)\b)/.test(words)) ||
    orders.test(before)
  )
    return false;
  if (/\b(?:have|has|had)(?: [a-z]+)? $|'ve $/.test(before) && /^never\b/.test(words)) return false;
  if (advice === 'guarantee') return !/n't|\bnot\b|\bcannot\b/.test(words) && !/^ +nothing\b/.test(text.slice(end));
  if (advice === 'without' && /\b(?:has|have|'ve|'s) (?:now |already |since )?(?:been|gone|lasted|passed|run|worked)\b/.test(before)) return false;
  // “It will be granted or refused.”
  if (/^ or (?:against|fail|lose|not|refused|rejected|turned down)\b/.test(text.slice(end))) return false;
  // “Three mocks in a row with no serious faults.”
  if (
    advice === 'without' &&
    /(?:\b(?:has|have)|'ve) (?:[a-z]+ )?(?:been|done|driven|gone|had|held|made|managed|passed|played|run|sat|[a-z]+ed)\b(?![^;]*(?:\bwill\b|'ll\b))/.test(
      before,
    )
  )
    return false;
  // “The port will ask for it without fail.”
  if (/^will\b.*\bwithout (?:exception|fail)$/.test(words) && outsiders.test(before)) return false;
  if (advice === 'never' && soldAs.test(text)) return false;
  if (advice === 'without' && /(?:\b(?:cannot|not|never)|n't)(?: [a-z]+)? (?:eliminate|exclude|prevent|remove|rule out|take away)\b/.test(words)) return false;
  // “You will win two tickets if your number is drawn.”
  if (advice === 'result' && /\b(?:if|when|once)\b[^.;]*\b(?:drawn|picked out|pulled out)\b/.test(text)) return false;
  const isTold = /\b(?:was|were|had|did|there were)\b/.test(text) && !/\b(?:will|shall|guarantee|promise|always|never|last time)\b|'ll\b/.test(text);
  return !isTold;
}
