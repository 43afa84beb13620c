/** A request taken apart: what is to be done, to which thing, and what else it says. */
import { stemsOf } from './answerSigns';
import { stemOf, synonymOf } from './stems';

export interface DeedParts {
  /** The verb as the client has it; empty where they only say what they need. */
  readonly verb: string;
  /** The stems of what it is done to; empty where it is only “it”. */
  readonly thing: ReadonlySet<string>;
}

/** “Could you please”, “I need you to”: what stands before the deed. */
const frame = new RegExp(
  '^.*?\\b(?:please|kindly|pls|plz|(?:can|could|would|will|may) (?:you|u|somebody|someone|anyone|one of you|your [a-z]+)|' +
    '(?:need|want|ask|like) (?:you|somebody|someone) to|you (?:should|must|need to|have to)|make sure(?: that)?|' +
    "remember to|don't forget to)\\b,? *(?:(?:also|just|then|please|kindly|possibly|maybe|perhaps|quickly|at least|" +
    'be so kind as to|be so good as to|be able to|come(?: and)?|go(?: and)?) )*(?=[a-z])',
);
const linking = /^\W*(?:(?:and|also|then|so|but|oh|plus|one wish|one thing|quick ask|come(?: and)?|go(?: and)?|or)\b[,:]? *)*/;
/** “We still need the invoice”, “can we have the files?”: a thing, and no deed of its own. */
const wantsThing =
  /^.{0,60}?\b(?:i|we)(?:'d|'ll)?(?: (?:also|still|really|just|would|only|urgently))* (?:need|want|require|like(?: to have)?|have|get|see|receive) /;
/** “The link needs to open in a new window.” */
const mustBe = new RegExp(
  '^\\W*(?:(?:also|and|but|so) )?((?:all|her|his|its|my|our|that|the|their|these|this|those|your|\\p{Lu}?[a-z]+) .{0,40}?) ' +
    '(?:must|should|needs? to|has to|have to|ought to|wants? to) (?:(?:also|be|not|now|still) )*([a-z]+)',
  'u',
);
/** “Have the light repaired”, “get the bell to ring”. */
const causes = new RegExp(
  '^(?:get|have) ((?:an?|all|it|my|our|some|that|the|them|these|this|those|two|your)\\b.{0,60}?) (?:to )?' +
    '([a-z]{3,}(?:ed|en|nt|lt)|built|cut|made|put|ring)\\b',
);
/** Who is told something; the thing is what stands behind. */
const toldPerson = /^(?:(?:ask|tell|remind|inform|warn) (?:[\p{L}'.-]+ ){1,4}?(?:about|for|if|that|to|whether|we|of)|let (?:[\p{L}'.-]+ ){1,4}?know) (.+)$/u;
/** “Book Lola a second lesson”: who gets it is not the thing. */
const recipient = new RegExp(
  '^(?:book|bring|build|buy|cut|draw|e-?mail|fetch|find|forward|get|give|hand|keep|leave|lend|mail|make|order|post|print|read|' +
    'reserve|save|send|show|teach|text|write) (?!(?:all|any|both|it|some|that|them|these|this|those)\\b)' +
    "(?:(?:her|his|my|our|the|their) )?[a-z'-]+ (?=(?:an?|another|her|his|my|one|our|some|the|their|this|two|three|your)\\b" +
    '(?! (?:day|evening|minute|moment|morning|night|week|year)\\b))',
);
const end = new RegExp(
  '(?:[,.;:?!–—(]| (?:about|after|as|at|because|before|by|for|from|if|in|into|off|on|onto|out of|over|since|so|that|till|' +
    'to|under|until|when|which|while|who|with|within)\\b)',
);

/** Up to where what it is done to ends. */
const upToEnd = (text: string): string => text.split(end, 1)[0]!;

/** @param text The request as the client has it. */
export function deedParts(text: string): DeedParts {
  const lower = text.toLowerCase().replace(/[’`]/g, "'");
  const isThing = !frame.test(lower) && wantsThing.test(lower);
  const deed = lower.replace(isThing ? wantsThing : frame, '').replace(linking, '');
  const must = frame.test(lower) ? undefined : mustBe.exec(lower);
  if (must && telling(must[1]!).size > 0) return { verb: must[2]!, thing: telling(must[1]!) };
  const caused = causes.exec(deed);
  if (caused) return { verb: caused[2]!, thing: telling(caused[1]!) };
  const verb = isThing ? '' : (/^[a-z-]+/.exec(deed)?.[0] ?? '');
  const had = /^let (?:me|us) have (.+)$/.exec(deed);
  if (had) return { verb: 'send', thing: telling(upToEnd(had[1]!)) };
  const told = toldPerson.exec(deed);
  if (told) return { verb: verb === 'let' ? 'inform' : verb, thing: telling(told[1]!) };
  let rest = deed.slice(recipient.exec(deed)?.[0].trimEnd().length ?? verb.length).replace(/^ (?:away|back|down|in|off|on|out|over|up)(?= )/, '');
  let thing = telling(upToEnd(rest));
  // “Write to the landlord”, “make it darker”: the next words are the thing.
  if (thing.size === 0 && !/^ (?:it|that|them|these|this|those)\b/.test(rest)) {
    rest = rest.replace(/^\W*(?:it|them|me|us|this|that)?\W*(?:about|after|at|by|for|from|in|into|on|to|with)?\b/, '');
    thing = telling(upToEnd(rest));
  }
  return { verb, thing };
}

/** How many of them there are tells nothing of what they are. */
const telling = (words: string): ReadonlySet<string> => stemsOf(words.replace(counts, ' '));
const counts = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|asap|directly|free|options?|urgent(?:ly)?)\b/g;

/** The stem of any word, those that tell nothing by themselves too. */
export const stemOfAny = (word: string): string => synonymOf(stemOf(word));
