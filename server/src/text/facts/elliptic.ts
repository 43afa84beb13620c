/** Answers that leave out what they are about: “Saturday at eleven, and …”, “They are, in …”, “Gladly; how many do you need?”. */
import { hasValue, isStatement, namesPlaceAlone } from './answerSigns';
import { datesIn } from './dates';
import { moneyIn } from './money';
import type { OwnPlace, Wanted } from './ownPlaces';
import { emptyWords } from './stems';
import { plainText } from './tense';

/** Words in front that only take up what was asked, in whatever order. */
export const takesUp = /^\W*(?:(?:to|on|as to|as for|regarding) (?:your|the) (?:first|second|third|last|other)|yes|no|there(?:[’']s| is| are| will be)|you(?:[’']re| are)? (?:can|could|do|don[’']t|have|may|need|welcome|will)|do|feel free|of course|sure|happy to|gladly|anybody|anyone|nobody|everyone|(?:i|we) (?:can|could|would|don[’']t|do))\b/i;

const verdict = /^\W*(?:(?:yes|yep|no|nope|sure|of course|certainly|absolutely|indeed|correct|right|both|neither)\b|(?:it|they|we|i|you|she|he|that|this|there|those|these)(?:'s|'re|'m| is| are| am| does| do| did| has| have| had| can| may| will| would| was| were| isn't| aren't| doesn't| don't| didn't| can't| won't)(?: not| now| already| indeed)?(?= *[,;:.!–—]))/;
const number = /^\W*(?:about |around |up to |only |just |all |exactly )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a dozen|a hundred|none)\b/;

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
  const first = /^\W*(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? )?(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}’'-]+)*(?=[,.;!]| (?:and|does|from|in|will)\b|\s*[–—])/u.exec(text)?.[1]?.toLowerCase();
  return first !== undefined && !emptyWords.has(first) && !/^(?:both|done|each|every|family|great|many|most|none|our|see|seven|there|three|your)$/.test(first);
}

/** A clause that takes up what was asked: “…, and you will find a silent one beside it”. */
const goesOn = /(?:,? (?:and|but|so)|[,;:]| [–—-]) (?:(?:yes|no)(?=[,.;!–—]| to\b)|(?:you(?:'ll|'re)?|your|both|nobody|anybody|happy|the more the|by all|why|feel|go ahead|(?:i|we)(?:'ll|'d| can| could| will| would| do| don't| shall)) )/;
const goesOnOfSame = /(?:,? (?:and|but|so)|[,;:]| [–—-]) (?:it|they|that|this)(?:'s|'re|'ll)? /;

/** True when a sentence that answers the question beside this one goes on in words that may answer this one. */
export function goesOnToAnswer({ kind, ask }: Wanted, { sentence, start }: OwnPlace, wanted: readonly Wanted[]): boolean {
  if (kind !== 'yesNo' && kind !== 'what' && kind !== 'why' && kind !== 'do') return false;
  const at = wanted.findIndex((other) => other.ask === ask);
  const isBeside = [wanted[at - 1], wanted[at + 1]].some((other) => other?.answer?.start === start);
  const clauses = plainText(sentence).split(/; |,? (?:and|but|so) |, (?=(?:it|the|you|we|i|that|your|our)\b)/).length;
  // “The first page is out, and she is called Biscuit now.”
  if (kind === 'do') return isBeside && /\b(?:her|him|it|its|she|them|they)\b/i.test(ask.text) && /, and (?:it|she|he|they)(?:'s|'re| is| are| has| have) /.test(plainText(sentence));
  // Why, only a reason says.
  if (kind === 'why' && !hasValue('why', sentence)) return false;
  // It answers as much as it has clauses.
  return isBeside && wanted.filter(({ answer }) => answer?.start === start).length < Math.max(2, clauses) && (goesOn.test(plainText(sentence)) || (/\b(?:it|they|them|that|this)\b/i.test(ask.text) && goesOnOfSame.test(plainText(sentence))));
}

/** “Finished.”, “It passed.”, “Number 14, next to the lift.”: whoever begins so goes through what was asked, one by one. */
export const opensInTurn = (text: string): boolean => {
  const lower = text.toLowerCase().replace(/[’`]/g, "'");
  return /^\W*(?:to|on|as to|as for|regarding) (?:your|the) (?:first|second) (?:one|point|question)\b/.test(lower) || (verdict.test(lower) && (!/^\W*(?:yes|yep|no|nope)\b/.test(lower) || isFragment(lower))) || /^\W*(?:it|they|she|he)(?:'s|'re|'ll| )/.test(lower) || /^\W*(?:[a-z]+ )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\S*(?: (?:are|is|of|or|and|months?|weeks?|days?|years?)\b|[.,;]|$)/.test(lower) || isFragment(lower.split(/[;:.]/, 1)[0]!);
};

/** True for a sentence that is short and has no verb of its own: “Three men and a lorry.” */
export function isElliptic(text: string): boolean {
  const clause = text.split(startsAside.test(text) ? /[;:.!](?!\d)|, (?:and|but|so) / : /[;:.!,](?!\d)| [–—-] /, 1)[0]!;
  return isFragment(clause) && !somebody.test(clause) && (!ofThing.test(clause) || clause.trim().split(' ').length < 5);
}

const somebody = /\b(?:i|we|you|he|she|they|it|there|who|that|which)\b/;
const ofThing = /^\W*(?:and |but )?(?:the|my|our|your|his|her|their|these|those|this|that|someone|somebody)\b/;

/** “On Friday, we …”: what stands before the comma is no sentence. */
const startsAside = /^\W*(?:(?:and|but|so) )?(?:after|as|at|because|before|by|for|from|if|in|on|once|since|to|until|when|while|with)\b/;

/** True for a sentence that begins with yes or no, or says nothing but “it is”. */
export const hasVerdict = (text: string): boolean => verdict.test(text) || /^\W*(?:and |but |oh )?(?:yes|yep|no|nope|sure|of course|certainly|not|only|both|neither)\b/.test(text);

const isFragment = (clause: string): boolean => clause.trim().split(' ').length < 9 && !finite.test(clause);

const finite = /\b(?:am|are|arrive[sd]?|be|been|came|can|cannot|come|comes|could|did|do|does|fits?|follows?|gets?|go|goes|had|has|have|hold|holds|is|leaves?|looks?|makes?|may|might|must|need|needs|runs?|see|sent|shall|should|starts?|stays?|take|takes|thank|thanks|was|went|were|will|work|works|would)\b|'(?:s|re|ve|ll|m|d)\b|n't\b/;

/** How many things a sentence tells: what stands behind “;” or “, but” counts for itself. */
export const unitsIn = (text: string): number => 1 + (text.match(/; |, (?:and|but|so|or|unless|with|as long as|though|only)\b /g)?.length ?? 0);

/** “Which one do you mean?” */
const meant = /\b(?:which (?:one|of (?:the|them|these|those))|what exactly|(?:do|did) you mean)\b.*\?/i;
const agreed = /^\W*(?:gladly|sure(?: thing)?|of course|certainly|happy to|with pleasure|no problem|absolutely|yes|yep|will do|can do|ok|okay|fine|right|by all means|good idea|great idea|we can do that|i can do that|noted|understood|perfect|great|lovely)\b/i;

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

const wantsAdvice = /\bwhat (?:happens|if|shall|should|do (?:i|we) do)\b|\bhow (?:do|can|should|shall) (?:i|we)\b|\bwho(?:m)? (?:do|should|can) (?:i|we)\b/i;
const advice = /^\W*(?:then |just |simply )?(?:ask|bring|call|click|come|drop|e-?mail|give (?:me|us)|leave|let (?:me|us)|open|phone|press|pull|push|ring|send|shout|switch|tell (?:me|us)|text|turn|use|wait|write)\b/i;

/** “What happens if she is ill?” “Send me a text, and we find another day.” */
export const tellsWhatToDo = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined => (kind !== 'do' && wantsAdvice.test(ask.text) ? places.find(({ sentence }) => advice.test(sentence.text)) : undefined);

/** “Which one is right?” “Please use the one ending in 88.” */
export const saysWhichToTake = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined => (kind !== 'do' && /\bwhich\b/i.test(ask.text) ? places.find(({ sentence }) => /^\W*(?:please )?(?:choose|go (?:by|with)|ignore|keep (?:to )?|pick|take|use)\b/i.test(sentence.text)) : undefined);

const status = /^\W*(?:[\p{L} ]+, )?(?:and |so )?(?:how far (?:are|have)|how(?:['’]s| is| are| goes) (?:it|things|everything)\b|where (?:are|do) we\b|any (?:news|progress|updates?)\b|what(?:['’]s| is) the (?:latest|state of play|status)\b)/iu;

/** “How far are you?” names nothing: whatever we tell of the work answers it. */
export const asksHowFar = ({ kind, topic, ask }: Wanted): boolean => kind !== 'do' && topic.size === 0 && status.test(ask.text);

/** “Any news on the lamp?”, which a tale of what was done answers. */
export const asksForNews = (one: Wanted): boolean => asksHowFar(one) || (one.kind !== 'do' && newsOf.test(one.ask.text));

const newsOf = /^\W*(?:[\p{L} ]+, )?(?:and |so )?(?:(?:is there |have you |do you have |got )?any (?:more |further |good )?(?:news|progress|updates?|word) (?:about|from|of|on|regarding|with|yet)\b|how(?:['’]s| is| are| did) (?:[\p{L}]+ ){1,3}(?:coming along|coming on|doing|get on|getting on|go|going|looking)\b)/iu;
const report = /^\W*(?:(?:well|ok|okay|yes|good news|finally|right)[,:]? )?(?:(?:(?:i|we)(?:'ve| have| just| also)* )?(?:been|checked|done|examined|finished|fixed|got|had|looked|measured|mended|picked|put|repaired|ran|sent|spoke|started|stripped|tested|took|tried) (?:[\w']+ ){0,3}?(?:both|her|him|it|them)\b|(?:both|everything|he|it|she|they)(?:'s|'re|'ll| (?:are|arrived|came|has|have|is|left|needs?|passed|should|went|will))\b)/;

/** “Any news on the lamp?” “Had it in pieces this morning.” */
export const tellsHowItGoes = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined => (kind !== 'do' && newsOf.test(ask.text) ? places.find(({ sentence }) => report.test(plainText(sentence))) : undefined);

const whoPays = /\bwho(?:['’](?:s|ll))? (?:[\p{L}]+ ){0,4}?(?:bears?|covers?|foots?|pay|paying|pays)\b/iu;
const paysFor = /\b(?:at (?:my|our|your) (?:own )?(?:cost|expense)|bear the (?:cost|costs)|covered|covers (?:it|that|the|this|up)|credit(?:ed|ing)?|free of charge|guarantee|insurance (?:pays|will)|no (?:charge|cost)|on (?:me|us)|refund(?:ed|ing)?|under (?:the |your |our )?(?:cover|policy|warranty)|(?:i|we|you)(?:'ll| will| would| do)? pay|warranty)\b/;

/** “Who pays if it breaks?” “It is covered up to £500.” */
export const saysWhoPays = ({ kind, ask }: Wanted, places: readonly OwnPlace[]): OwnPlace | undefined => (kind === 'who' && whoPays.test(ask.text) ? places.find(({ sentence }) => paysFor.test(plainText(sentence))) : undefined);
