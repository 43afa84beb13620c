/** Trade words for what the client has, asked for or is told of on top: whoever ordered new footings knows what they are. */
import type { Term } from '../phrases/terms';
import type { ProseDocument } from '../text/document';
import type { Sentence } from '../text/sentence';
import { wordsOf } from '../text/words';
import { compoundHeads } from '../words/compoundHeads';
import { orderedLists, possessions } from '../words/ownThings';

/** “Your Stripe account”, “your server”, “your optometrists”, “the plugin that you asked about”: somebody knows the tools and the people that they have, and what they spoke of. */
export const isOfClient = ({ text, words }: Sentence, { key, entry, start, end, firstWord }: Term): boolean =>
  (words[firstWord - 1]?.lower === 'your' && (entry.kind === 'name' || somebody.test(entry.means) || possessed.has(key))) ||
  (entry.kind === 'name' && sentBy.test(text.slice(Math.max(0, start - 40), start))) ||
  (entry.kind === 'name' && askedAfter.test(text.slice(Math.max(0, start - 100), start)) && /^[^.!]{0,80}\?/.test(text.slice(end))) ||
  spokenOfBehind.test(text.slice(end, end + 40)) ||
  madeByClient.test(text.slice(end, end + 50)) ||
  spokenOfBefore.test(text.slice(Math.max(0, start - 40), start));

/** True when the subject names the thing: it is what the client ordered, stands at the client’s, or is the name of what the mail is about. */
export const isSubject = (document: ProseDocument, sentence: Sentence, { key, entry, firstWord, endWord }: Term): boolean => {
  if (entry.kind !== 'name' && !ordered.has(entry.list) && !possessed.has(key)) return false;
  const subject = document.note(wordsOfSubject);
  return sentence.words.slice(firstWord, endWord).every(({ lower }) => subject.has(lower) || subject.has(`${lower}s`) || subject.has(lower.replace(/s$/, '')));
};

const wordsOfSubject = ({ header }: ProseDocument): ReadonlySet<string> => new Set(wordsOf(header.subject ?? '').map(({ lower }) => lower));

/** “Cat6 cable” behind “Cat6”, and the other way round: who was told of the one needs not be told of the other. */
export function isNearlyOneOf(seen: ReadonlySet<string>, { key, entry }: Term): boolean {
  const [, first, last] = /^(.+) (\S+)$/.exec(key) ?? [];
  if (first !== undefined && heads.has(last!) && seen.has(first)) return true;
  if (first !== undefined && places.has(last!) && [...places].some((place) => seen.has(`${first} ${place}`))) return true;
  // “Visual Studio” is another thing than “Visual Studio Code”.
  if (entry.kind === 'name') return false;
  for (const other of seen) if (other.startsWith(`${key} `) && isHead(other.slice(key.length + 1))) return true;
  return false;
}

const isHead = (word: string): boolean => heads.has(word) || places.has(word);

/** “The staging link” leads to “the staging site”, and an admin area is an admin panel. */
const places: ReadonlySet<string> = new Set('area banner dashboard environment image link page panel portal screen section site'.split(' '));
const heads: ReadonlySet<string> = new Set(compoundHeads);
const possessed: ReadonlySet<string> = new Set(possessions);
const ordered: ReadonlySet<string> = new Set(orderedLists);

const somebody = /^(?:an? |the )?(?:doctor|lawyer|nurse|official|person|someone)\b/;
/** “Do you use a mailing tool, Mailchimp perhaps?”: whoever does knows it, and whoever does not says no. */
const askedAfter = /\b(?:(?:do|did) you (?:\p{L}+ )?(?:have|run|use|work with)|are you (?:\p{L}+ )?(?:on|using|with))\b[^.!?]*$/iu;
/** “The link is in an email from Pixieset”: a name on the envelope, which explains itself when it comes. */
const sentBy = /\b(?:code|e-?mail|invitation|invite|link|message|notice|text)s? (?:comes |sent |that comes )?from $/i;
const spokenOfBehind = new RegExp(
  '^,? (?:that |which )?(?:you|your (?:own )?(?:people|staff|team)) (?:(?:already|currently|now) )?(?:asked|bought|brought|chose|have|know|mentioned|named|' +
    'ordered|own|raised|rent|requested|run|sent|showed|told|use|wanted|were asking|wondered|wrote)\\b',
);
/** “The PowerShell script you’ve tested”: another noun may stand between. */
const madeByClient = new RegExp(
  "^ (?!(?:after|and|as|because|before|but|if|once|or|since|so|than|until|what|when|where|while)\\b)[a-z]+ " +
    "(?:that |which )?you(?:['’]ve| have)? (?:already |now )?" +
    '(?:built|made|set up|showed|sent|tested|tried|used|wrote|written)\\b',
);
const spokenOfBefore = /\byour (?:concern|point|query|question|remark|request|worry)s? (?:about|for|on|over) (?:an? |the |your )?$/;
