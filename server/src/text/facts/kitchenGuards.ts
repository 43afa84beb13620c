/** What tells our own house from the client's, from a story, and from an absence that is worth telling. */
import type { ToneMatch } from './tones';
import {
  aside,
  byTheClock,
  inStory,
  ofTheirs,
  ownBoards,
  redirected,
  restOfThem,
  sick,
  somebody,
  someOfThem,
  strangers,
  subject,
  supposed,
  theirPeople,
  theirPlace,
  theOne,
  told,
  toldCall,
  yourPeople,
  yours,
} from './kitchenGuardsPatterns';

export type Kitchen = 'ill' | 'away' | 'left' | 'busy' | 'tools' | 'suppliers';
const isToldCall = (before: string, words: string, behind: string): boolean =>
  /^the [a-z ]*calls?$/.test(words) && !/\b(?:after|at|before|by|during|for|from|in|of|on|since|to|until) $/.test(before) && toldCall.test(behind);
/** “The other three are on leave”, where the paragraph speaks of drivers and the letter of “your drivers”. */
export function isOneOfClients(sentence: string, paragraph: string, letter: readonly string[]): boolean {
  if (!restOfThem.test(sentence)) return !/\b(?:my|our)\b/i.test(sentence) && isOneNamed(sentence, paragraph, letter);
  const named = Array.from(paragraph.matchAll(/\b(?:all|both|of|the|your|\d+) (?:the |your |\d+ )?([a-z]{3,}s)\b/gi), ([, noun]) => noun!.toLowerCase())
    .filter((noun) => somebody.test(noun))
    .map((noun) => `your ${noun}`);
  return named.some((name) => letter.some((text) => text.toLowerCase().includes(name)));
}
/** “You have 22 colleagues, and one is on sick leave.” Further down: “For the colleague on sick leave …” */
function isOneNamed(sentence: string, paragraph: string, letter: readonly string[]): boolean {
  const named = theOne.exec(sentence)?.[1];
  return (someOfThem.test(sentence) && clientsPeople([paragraph]).size > 0) || (named !== undefined && clientsPeople(letter).has(named.toLowerCase()));
}
/** Those whom a text calls the client’s, in the singular: “you have 22 colleagues”, “your drivers”. */
const clientsPeople = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => Array.from(text.toLowerCase().matchAll(theirPeople), ([, noun]) => noun!))
      .filter((noun) => somebody.test(noun) || noun === 'colleagues')
      .map((noun) => noun.replace(/s$/, '')),
  );
/** “It’s a bit knackered” is never one of ours. */
const itIs = /^(?:it|that|this)'s\b/;

function isOfThing(before: string, words: string): boolean {
  if (!sick.test(words)) return false;
  if (itIs.test(words)) return true;
  const named = subject.exec(before)?.[1];
  return named !== undefined && !somebody.test(named);
}

export function isOurs({ start, end, advice }: ToneMatch<Kitchen>, text: string): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const words = text.slice(start, end);
  // “The old miller retired in 1962” is history.
  if (/^ in 1\d{3}\b/.test(text.slice(end))) return false;
  if (/^[^.;:]*, (?:reports?|said|says?|writes?|wrote) (?:an?|her|his|the|your)\b/.test(text.slice(end))) return false;
  if (
    /^ (?:at|in|of|on) your\b/.test(text.slice(end)) ||
    (/\b(?:won't|will not)(?: \w+)?$/.test(words) && /^ (?:\w+ )?(?:before|unless|until|without|your (?:card|data|password))\b/.test(text.slice(end))) ||
    /^ for (?:\w+ )?(?:maintenance|updates?)\b/.test(text.slice(end))
  )
    return false;
  // “We took your van in; the van failed its test.”
  if (
    advice === 'suppliers' &&
    /^the /.test(words) &&
    words.split(' ').some((word) => word.length > 2 && word !== 'the' && text.slice(0, start).includes(`your ${word}`))
  )
    return false;
  if (
    supposed.test(before) ||
    told.test(before) ||
    /^\W*(?:are|is|do|does|did|have|has|were|was|who|how|when|could|can|would) (?:you|your|any of you|he|she|they|the|[a-z]+)\b.*\?/.test(text)
  )
    return false;
  if (
    (/\b(?:you|your)\b/.test(words) &&
      !ownBoards.test(words) &&
      !/^(?:our|my|the|one of|two of)\b.*\b(?:who|that|dealing|working|handling|looking|in charge|for)\b/.test(words)) ||
    (/\btaking (?:his |her |their |my |our )?leave\b/.test(words) && !/^ (?:until|from|for|this|next)\b/.test(text.slice(end)))
  )
    return false;
  if (advice === 'tools' && isToldCall(before, words, text.slice(end))) return false;
  if (advice === 'tools' || advice === 'suppliers') return !/\byour *$/.test(before);
  // “I can't swear that nobody will ever catch a cold.”
  if (/\b(?:nobody|no one|anybody|anyone|somebody|someone|none of \w+)\b[^.;]*\b(?:ever|might|could|may)\b[^.;]*$/.test(before)) return false;
  if (advice !== 'busy' && ofTheirs.test(before)) return false;
  if (yours.test(before.replace(aside, ' ')) || (advice !== 'busy' && yourPeople.test(before)) || isOfThing(before, words)) return false;
  // “It looks insane!” praises.
  if (advice === 'busy' && /^it(?:'s| (?:is|looks|was))\b/.test(words) && !/\b(?:days?|here|lately|moment|months?|now|recently|us|weeks?|we)\b/.test(words))
    return false;
  if (advice === 'busy') return !strangers.test(before) && !theirPlace.test(before);
  if (strangers.test(before) || (/ with /.test(words) && inStory.test(before))) return false;
  if ((redirected.test(text) && !tellsHowItEnded(words)) || /^\W*(?:please|kindly|do|don't|thank|thanks|congratulations|get well)\b/.test(text)) return false;
  return !(
    advice === 'away' &&
    /\b(?:we|i)\W*$/.test(before.replace(/'(?:m|re|ll)? *$/, '')) &&
    /\d|\b(?:back|from|(?:fri|mon|satur|sun|thurs|tues|wednes)day|until)\b/.test(text.slice(start))
  );
}

/** “Handed in his notice”: who does the work now is worth telling, this is not. */
export const tellsHowItEnded = (words: string): boolean =>
  /\b(?:dismiss(?:ed)?|fired?|laid off|lay off|notice|redundant|resignation|sack(?:ed)?)\b/i.test(words);

/** “Just ring. Not between 5 and 7 though, I’m up to my elbows”: when the writer can be had on the phone. */
export const tellsWhenToRing = (text: string, paragraph: string): boolean => byTheClock.test(text) && /\b(?:call|phone|reach|ring|text)\b/i.test(paragraph);

/** True when the words send the client to somebody else, which makes an absence worth telling. */
export const redirects = (text: string): boolean => redirected.test(text.toLowerCase());
