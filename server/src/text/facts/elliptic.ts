/** Answers that leave out what they are about: “Saturday at eleven, and …”, “They are, in …”, “Gladly; how many do you need?”. */
import { hasValue, isStatement, namesPlaceAlone } from './answerSigns';
import { datesIn } from './dates';
import { moneyIn } from './money';
import type { OwnPlace, Wanted } from './ownPlaces';
import { emptyWords } from './stems';
import { plainText } from './tense';
import {
  advice,
  agreed,
  finite,
  goesOn,
  goesOnOfSame,
  meant,
  newsOf,
  number,
  ofThing,
  paysFor,
  report,
  somebody,
  startsAside,
  status,
  verdict,
  wantsAdvice,
  whoPays,
} from './ellipticPatterns';

/** Words in front that only take up what was asked, in whatever order. */
export const takesUp = new RegExp(
  '^\\W*(?:(?:to|on|as to|as for|regarding) (?:your|the) (?:first|second|third|last|other)|yes|no|' +
    "there(?:[’']s| is| are| will be)|you(?:[’']re| are)? (?:can|could|do|don[’']t|have|may|need|welcome|will)|do|" +
    "feel free|of course|sure|happy to|gladly|anybody|anyone|nobody|everyone|(?:i|we) (?:can|could|would|don[’']t|do))\\b",
  'i',
);

/** True when the sentence begins with what the question asks for, though what follows answers another. */
export function opensWithAnswer({ kind }: Wanted, { sentence, start }: OwnPlace, wanted: readonly Wanted[]): boolean {
  // The same day does not answer two questions for a day.
  if (wanted.some(({ answer, kind: other }) => other === kind && answer?.start === start)) return false;
  const text = plainText(sentence);
  const early = (from: number | undefined): boolean => from !== undefined && from <= 12 && !/\b(?:is|are|was|were)\b/.test(text.slice(0, from));
  switch (kind) {
    case 'yesNo':
      return verdict.test(text);
    case 'when':
      return early(datesIn(sentence).find(({ type }) => type !== 'duration')?.start);
    case 'howLong':
      return early(datesIn(sentence).find(({ type }) => type === 'duration')?.start);
    case 'price':
      return early(moneyIn(sentence)[0]?.start);
    case 'amount':
      return number.test(text);
    case 'who':
      return beginsWithName(sentence.text);
    case 'where':
      return namesPlaceAlone(sentence);
    default:
      return false;
  }
}

/** “Ms Sato, and she …” */
function beginsWithName(text: string): boolean {
  const first = /^\W*(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? )?(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}’'-]+)*(?=[,.;!]| (?:and|does|from|in|will)\b|\s*[–—])/u
    .exec(text)?.[1]
    ?.toLowerCase();
  return first !== undefined && !emptyWords.has(first) && !/^(?:both|done|each|every|family|great|many|most|none|our|see|seven|there|three|your)$/.test(first);
}

/** True when a sentence that answers the question beside this one goes on in words that may answer this one. */
export function goesOnToAnswer({ kind, ask }: Wanted, { sentence, start }: OwnPlace, wanted: readonly Wanted[]): boolean {
  if (kind !== 'yesNo' && kind !== 'what' && kind !== 'why' && kind !== 'do') return false;
  const at = wanted.findIndex((other) => other.ask === ask);
  const isBeside = [wanted[at - 1], wanted[at + 1]].some((other) => other?.answer?.start === start);
  const clauses = plainText(sentence).split(/; |,? (?:and|but|so) |, (?=(?:it|the|you|we|i|that|your|our)\b)/).length;
  // “The first page is out, and she is called Biscuit now.”
  if (kind === 'do')
    return (
      isBeside && /\b(?:her|him|it|its|she|them|they)\b/i.test(ask.text) && /, and (?:it|she|he|they)(?:'s|'re| is| are| has| have) /.test(plainText(sentence))
    );
  // Why, only a reason says.
  if (kind === 'why' && !hasValue('why', sentence)) return false;
  // It answers as much as it has clauses.
  return (
    isBeside &&
    wanted.filter(({ answer }) => answer?.start === start).length < Math.max(2, clauses) &&
    (goesOn.test(plainText(sentence)) || (/\b(?:it|they|them|that|this)\b/i.test(ask.text) && goesOnOfSame.test(plainText(sentence))))
  );
}

/** “Finished.”, “It passed.”, “Number 14, next to the lift.”: whoever begins so goes through what was asked, one by one. */
export const opensInTurn = (text: string): boolean => {
  const lower = text.toLowerCase().replace(/[’`]/g, "'");
  return (
    /^\W*(?:to|on|as to|as for|regarding) (?:your|the) (?:first|second) (?:one|point|question)\b/.test(lower) ||
    (verdict.test(lower) && (!/^\W*(?:yes|yep|no|nope)\b/.test(lower) || isFragment(lower))) ||
    /^\W*(?:it|they|she|he)(?:'s|'re|'ll| )/.test(lower) ||
    /^\W*(?:[a-z]+ )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\S*(?: (?:are|is|of|or|and|months?|weeks?|days?|years?)\b|[.,;]|$)/.test(
      lower,
    ) ||
    isFragment(lower.split(/[;:.]/, 1)[0]!)
  );
};

/** True for a sentence that is short and has no verb of its own: “Three men and a lorry.” */
export function isElliptic(text: string): boolean {
  const clause = text.split(startsAside.test(text) ? /[;:.!](?!\d)|, (?:and|but|so) / : /[;:.!,](?!\d)| [–—-] /, 1)[0]!;
  return isFragment(clause) && !somebody.test(clause) && (!ofThing.test(clause) || clause.trim().split(' ').length < 5);
}

/** True for a sentence that begins with yes or no, or says nothing but “it is”. */
export const hasVerdict = (text: string): boolean =>
  verdict.test(text) || /^\W*(?:and |but |oh )?(?:yes|yep|no|nope|sure|of course|certainly|not|only|both|neither)\b/.test(text);

const isFragment = (clause: string): boolean => clause.trim().split(' ').length < 9 && !finite.test(clause);

/** How many things a sentence tells: what stands behind “;” or “, but” counts for itself. */
export const unitsIn = (text: string): number => 1 + (text.match(/; |, (?:and|but|so|or|unless|with|as long as|though|only)\b /g)?.length ?? 0);

/** Our question back about what was asked: “Gladly; how many do you need?”. */
export function asksBack({ kind }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined {
  return places.find(({ sentence, isCourtesy }, index) => {
    if (meant.test(sentence.text)) return true;
    if (kind !== 'do' || isCourtesy || !/\?\W*$/.test(sentence.text)) return false;
    if (agreed.test(sentence.text)) return true;
    // Where the reply is nothing but a question, that is what it asks back.
    if (!places.some((other) => !other.isCourtesy && isStatement(other.sentence))) return true;
    const before = places[index - 1];
    return before !== undefined && agreed.test(before.sentence.text) && before.sentence.words.length < 8;
  });
}

/** “What happens if she is ill?” “Send me a text, and we find another day.” */
export const tellsWhatToDo = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined =>
  kind !== 'do' && wantsAdvice.test(ask.text) ? places.find(({ sentence }) => advice.test(sentence.text)) : undefined;

/** “Which one is right?” “Please use the one ending in 88.” */
export const saysWhichToTake = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined =>
  kind !== 'do' && /\bwhich\b/i.test(ask.text)
    ? places.find(({ sentence }) => /^\W*(?:please )?(?:choose|go (?:by|with)|ignore|keep (?:to )?|pick|take|use)\b/i.test(sentence.text))
    : undefined;

/** “How far are you?” names nothing: whatever we tell of the work answers it. */
export const asksHowFar = ({ kind, topic, ask }: Wanted): boolean => kind !== 'do' && topic.size === 0 && status.test(ask.text);

/** “Any news on the lamp?”, which a tale of what was done answers. */
export const asksForNews = (one: Wanted): boolean => asksHowFar(one) || (one.kind !== 'do' && newsOf.test(one.ask.text));

/** “Any news on the lamp?” “Had it in pieces this morning.” */
export const tellsHowItGoes = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined =>
  kind !== 'do' && newsOf.test(ask.text) ? places.find(({ sentence }) => report.test(plainText(sentence))) : undefined;

/** “Who pays if it breaks?” “It is covered up to £500.” */
export const saysWhoPays = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined =>
  kind === 'who' && whoPays.test(ask.text) ? places.find(({ sentence }) => paysFor.test(plainText(sentence))) : undefined;
