/** What tells our own house from the client's, from a story, and from an absence that is worth telling. */
import { family } from '../../words/kitchenWords';
import { agentEndings, groups, notPeople, trades } from '../../words/peopleWords';
import { oneOf, phrase } from './cues';
import type { ToneMatch } from './tones';

export type Kitchen = 'ill' | 'away' | 'left' | 'busy' | 'tools' | 'suppliers';

const auxiliary = "(?: (?:do|does|did|don't|doesn't|didn't|are|is|was|were|have|has|had|will|would|may|might|can|could|aren't|isn't|haven't|hasn't|all|both|already|currently|now|off|on|out|partly|still))*";
/** Who is not of our house: “you”, “your colleague”. */
const yours = new RegExp(`\\b(?:you(?:'(?:re|ve|ll|d))?(?: and (?:the |your )?[a-z]+)?|yours?|your (?:[a-z'-]+ ){0,2}[a-z'-]+)${auxiliary}\\W*$`);
/** “Your drivers Ama and Kofi are on leave”, “your two cooks (Ama, Kofi) were ill”: the client's own people, by their names. */
const yourPeople = phrase(`\\byour (?:own |other |[a-z]+ )?(?:${oneOf(trades)}s?|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?|${oneOf(groups)}|colleagues?|m[ae]n|people|wom[ae]n),? ?(?:\\([^()]*\\)|(?:[a-z'-]+,? ){0,4}?(?:and|&) [a-z'-]+|[a-z'-]+),?${auxiliary}\\W*$`);
/** “The morning call moves to 9.15”: a visit or a call that the client gets; one of ours is “in the morning call”. */
const toldCall = /^ (?:(?:is|will|would|can|shall|must|has to|now|also|then) )*(?:be|begins?|changes?|comes?|goes|happens?|lasts?|moves?|moved|remains?|starts?|stays?|at|on|from)\b(?=.*(?:\d|\bnoon\b|\b(?:as (?:before|it is|now)|earlier|later|same|unchanged)\b))/;
const isToldCall = (before: string, words: string, behind: string): boolean => /^the [a-z ]*calls?$/.test(words) && !/\b(?:after|at|before|by|during|for|from|in|of|on|since|to|until) $/.test(before) && toldCall.test(behind);
/** “The other three are on leave”, where the paragraph speaks of drivers and the letter of “your drivers”. */
export function isOneOfClients(sentence: string, paragraph: string, letter: readonly string[]): boolean {
  if (!restOfThem.test(sentence)) return !/\b(?:my|our)\b/i.test(sentence) && isOneNamed(sentence, paragraph, letter);
  const named = Array.from(paragraph.matchAll(/\b(?:all|both|of|the|your|\d+) (?:the |your |\d+ )?([a-z]{3,}s)\b/gi), ([, noun]) => noun!.toLowerCase()).filter((noun) => somebody.test(noun)).map((noun) => `your ${noun}`);
  return named.some((name) => letter.some((text) => text.toLowerCase().includes(name)));
}
const restOfThem = /^\W*(?:and |but |only )?the (?:last|other|others|remaining|rest)\b/i;
/** “You have 22 colleagues, and one is on sick leave.” Further down: “For the colleague on sick leave …” */
function isOneNamed(sentence: string, paragraph: string, letter: readonly string[]): boolean {
  const named = theOne.exec(sentence)?.[1];
  return (someOfThem.test(sentence) && clientsPeople([paragraph]).size > 0) || (named !== undefined && clientsPeople(letter).has(named.toLowerCase()));
}
const someOfThem = /(?:^\W*|[,;:–—] |\b(?:and|but) )(?:another|both|one|some|three|two)(?: more| of them)? (?:are|has|have|is|was|were)\b/i;
const theOne = /\bthe ([a-z]{3,}) (?:who(?:['’]s| is) )?(?:off|on)\b/i;
/** Those whom a text calls the client’s, in the singular: “you have 22 colleagues”, “your drivers”. */
const clientsPeople = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => Array.from(text.toLowerCase().matchAll(theirPeople), ([, noun]) => noun!)).filter((noun) => somebody.test(noun) || noun === 'colleagues').map((noun) => noun.replace(/s$/, '')));
const theirPeople = /\byou(?:r|(?:['’]ve| have)(?: got)?| employ) (?:(?:about |all |own |other |\d+ |[a-z]+ )?)([a-z]{3,}s)\b/g;

/** “I hear your Marcus is off with a …” */
const ofTheirs = /\byou(?:'ve)? (?:also )?(?:mention(?:ed)?|said|told (?:me|us)|wrote)\b[^.;]*$|\byour [a-z'-]+(?: is| has| was|'s| are| were| had)\b(?![^.;:]*\b(?:i|my|our|we)\b)[^.;:,]*$/;
/** People of whom stories, rules and reports tell. */
const strangers = new RegExp(
  `\\b(?:guests?|children|patients?|customers?|clients?|readers?|visitors?|members?|passengers?|students?|pupils?|tenants?|users?|residents?|neighbours?|animals?|pets?|dogs?|cats?|whoever|(?<!, )who|anyone|anybody|(?:a|the) (?:man|woman|person)|somebody|someone|(?<!\\b(?:our|my) (?:[a-z-]+ )?)people|wards|hospitals|schools|hotels|shops|restaurants|companies|firms|employees?|staff members?|workers?|employers?|hero|heroine|actor|actress|singer|character|speaker|band|groom|bride)${auxiliary}\\W*$`,
);
/** Places of others that may have too few people. */
const theirPlace = /(?<!\b(?:our|my) (?:\w+ )?)\b(?:branch(?:es)?|clinics?|homes?|hospitals?|schools?|shifts?|stores?|wards?)(?: (?:is|are|was|were|may be|can be|gets?))? *$/;
/** “glad to hear that Tom is back”, “the page about sick leave”. */
const told =
  /\b(?:hear(?: that)?(?: [a-z']+){0,4}|sorry(?: that)?(?: [a-z']+){0,3}|hope(?: that)?(?: [a-z']+){0,3}|about(?: the)?|(?:page|policy|rules?|forms?|text|chapter|part|guide|leaflet|poster|brochure|film|play|story|book|novel|questions?|insurance|course|training|article|report|essay|interview|post|piece|talk|manual|survey) (?:on|for|about|covers?|explains?|says|of|with)(?: [a-z]+){0,5})\s*$/;

/** A case that may come, or a story. */
const supposed = /\b(?:if|in case|should|whether|unless|even when|whenever|in the event|suppose|how to|ways? to|wherever|who covers|insurance|plot|novel|film|play|what happens when|(?:asked|describes?|explains?|shows?|tells?) (?:how|what|when|whether|why))\b[^,;:.]{0,60}$/;

const redirected =
  /(?:^\W*|[,;:–—(] ?|\b(?:please|just|do|kindly|can|could|may|so|or|and|to|then|simply|instead|meantime|meanwhile) )(?:write to|contact|e-?mail|call|ring|reach|speak to|get in touch with|ask for|turn to|message|text|phone) (?!us\b|me\b|you\b|over\b|back\b|(?:after|at|before|between|during|from|in|on|only|within)\b)(?:my |our )?\w+|\b(?:new|your) (?:contact|account manager|project manager|point of contact)\b|\btak(?:es|ing|en|e) over (?:your|from|for|as|the|my|his|her)\b|\b(?:is|are|will be|'ll be) (?:looking after|handling|answering|covering|in charge of) (?:your|my|all|the)\b|(?<!\b(?:nobody|no one|none of us) )\b(?:can|will|'ll) (?:answer|cover|deal with|handle|help|look after|reply to|see to|step in|take care of)(?: (?:all|any|everything|for|it|me|the|with|you|your))\b|\banswers? (?:your|my) (?:mails?|e-?mails?|calls?)\b|\bmy colleague [a-z]+\b.*\b(?:does|will|is there|can help|helps|knows|covers)\b|\b(?:stands?|steps?|filling|fills?) in for (?:me|him|her)\b/;

/** What the client’s job is put on or in at our place. */
const ownBoards = /\b(?:excel|job board|stand-?up|sticky note|post-it|spam|spreadsheet|wall planner|white-?board|huddle|scrum|meeting|right behind|just behind)\b/;

/** “, who prepared your papers so far,” tells of one of ours. */
const aside = /, (?:who|which)\b[^,;:.]*, *$| (?:who|that) (?:[a-z']+ ){1,4}your? [^,;:.]*$/;

/** “The patient spent a week in bed with a fever.” */
const inStory = /\b(?:actor|actress|boy|character|child|children|customers?|girl|guests?|hero|heroine|m[ae]n|patients?|people|person|pupils?|readers?|students?|tenants?|visitors?|wom[ae]n)\b(?! (?:at|from|in|of) (?:our|my)\b)[^.;:]*$/;

/** A hedge, a horse or a pump may be in a bad way as well: “the left half is sick”. */
const sick = /\b(?:burn(?:ed|t)[ -]out|ill|in a bad way|knackered|not (?:\w+ ){0,2}well|poorly|shattered|sick|under the weather|unwell)$/;
/** “It’s a bit knackered” is never one of ours. */
const itIs = /^(?:it|that|this)'s\b/;
const subject = /(?:^|[,;:.!?–—(]|\b(?:and|as|because|but|since|so|that|when|where|while) )[^a-z]*((?:all|an?|both|half|it|its|some|that|the|these|this|those|three|two)\b[^,;:]*)$/;
const somebody = phrase(`\\b(?:${oneOf(trades)}s?|(?!${oneOf(notPeople)}s?\\b)[a-z-]{2,}${agentEndings}s?|${oneOf(family)}|${oneOf(groups)}|department|everybody|everyone|kitchen|members?|of us|one|others|rest|studio|workshop)(?![\\w'-])`);

function isOfThing(before: string, words: string): boolean {
  if (!sick.test(words)) return false;
  if (itIs.test(words)) return true;
  const named = subject.exec(before)?.[1];
  return named !== undefined && !somebody.test(named);
}

export function isOurs({ start, end, advice }: ToneMatch<Kitchen>, text: string): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const words = text.slice(start, end);
  if (/^[^.;:]*, (?:reports?|said|says?|writes?|wrote) (?:an?|her|his|the|your)\b/.test(text.slice(end))) return false;
  if (/^ (?:at|in|of|on) your\b/.test(text.slice(end)) || (/\b(?:won't|will not)(?: \w+)?$/.test(words) && /^ (?:\w+ )?(?:before|unless|until|without|your (?:card|data|password))\b/.test(text.slice(end))) || /^ for (?:\w+ )?(?:maintenance|updates?)\b/.test(text.slice(end))) return false;
  // “We took your van in; the van failed its test.”
  if (advice === 'suppliers' && /^the /.test(words) && words.split(' ').some((word) => word.length > 2 && word !== 'the' && text.slice(0, start).includes(`your ${word}`))) return false;
  if (supposed.test(before) || told.test(before) || /^\W*(?:are|is|do|does|did|have|has|were|was|who|how|when|could|can|would) (?:you|your|any of you|he|she|they|the|[a-z]+)\b.*\?/.test(text)) return false;
  if ((/\b(?:you|your)\b/.test(words) && !ownBoards.test(words) && !/^(?:our|my|the|one of|two of)\b.*\b(?:who|that|dealing|working|handling|looking|in charge|for)\b/.test(words)) || (/\btaking (?:his |her |their |my |our )?leave\b/.test(words) && !/^ (?:until|from|for|this|next)\b/.test(text.slice(end)))) return false;
  if (advice === 'tools' && isToldCall(before, words, text.slice(end))) return false;
  if (advice === 'tools' || advice === 'suppliers') return !/\byour *$/.test(before);
  // “I can't swear that nobody will ever catch a cold.”
  if (/\b(?:nobody|no one|anybody|anyone|somebody|someone|none of \w+)\b[^.;]*\b(?:ever|might|could|may)\b[^.;]*$/.test(before)) return false;
  if (advice !== 'busy' && ofTheirs.test(before)) return false;
  if (yours.test(before.replace(aside, ' ')) || (advice !== 'busy' && yourPeople.test(before)) || isOfThing(before, words)) return false;
  // “It looks insane!” praises.
  if (advice === 'busy' && /^it(?:'s| (?:is|looks|was))\b/.test(words) && !/\b(?:days?|here|lately|moment|months?|now|recently|us|weeks?|we)\b/.test(words)) return false;
  if (advice === 'busy') return !strangers.test(before) && !theirPlace.test(before);
  if (strangers.test(before) || (/ with /.test(words) && inStory.test(before))) return false;
  if ((redirected.test(text) && !tellsHowItEnded(words)) || /^\W*(?:please|kindly|do|don't|thank|thanks|congratulations|get well)\b/.test(text)) return false;
  return !(advice === 'away' && /\b(?:we|i)\W*$/.test(before.replace(/'(?:m|re|ll)? *$/, '')) && /\d|\b(?:back|from|(?:fri|mon|satur|sun|thurs|tues|wednes)day|until)\b/.test(text.slice(start)));
}

/** “Handed in his notice”: who does the work now is worth telling, this is not. */
export const tellsHowItEnded = (words: string): boolean => /\b(?:dismiss(?:ed)?|fired?|laid off|lay off|notice|redundant|resignation|sack(?:ed)?)\b/i.test(words);

/** “Just ring. Not between 5 and 7 though, I’m up to my elbows”: when the writer can be had on the phone. */
export const tellsWhenToRing = (text: string, paragraph: string): boolean => byTheClock.test(text) && /\b(?:call|phone|reach|ring|text)\b/i.test(paragraph);
const byTheClock = /\b(?:after|before|between|from|till|until) (?:about )?(?:noon|midday|\d{1,2}(?:[.:]\d\d)?(?![\d/]| ?(?:st|nd|rd|th)\b| (?:days?|guests|people|weeks?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;

/** True when the words send the client to somebody else, which makes an absence worth telling. */
export const redirects = (text: string): boolean => redirected.test(text.toLowerCase());
