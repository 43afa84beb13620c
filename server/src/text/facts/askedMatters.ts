/** Matters of which we ask whether there are any, and what the client says of them: “is anyone allergic?” and “two of us cannot have nuts”. */
import type { Sentence } from '../sentence';
import { pets } from '../../words/kindsOfThings';
import { oneOf } from './cues';
import { plainText } from './tense';

const eats = "(?:can(?:not|'t| not)|(?:do|does|may|must|should) not|(?:do|does|must)n't) (?:eat|have|take|tolerate|touch)";
const allergies = `\\ballerg(?:ic|y|ies)\\b|\\bintoleran|\\bcoeliac|\\bceliac|\\b(?:gluten|lactose|nut)[- ]free\\b|\\b${eats} (?:any )?[a-z]`;
const meatless = '\\bvegetarians?\\b|\\bvegans?\\b|\\b(?:no|not|never|without|n\'t)(?: [a-z]+)? meat\\b';

const matters: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  // Who asks for one allergy is not told by another.
  [/\ballerg(?:y|ies|ens?)\b|\ballergic\b(?! to (?!any|certain|some))|\bintoleran(?:t|ces?)\b(?! to (?!any))/, new RegExp(allergies)],
  [
    new RegExp(
      '\\b(?:diets?|dietary)\\b|\\bfood (?:needs|preferences|rules|wishes)\\b|\\bspecial (?:food|meals?)\\b|' +
        "\\banything (?:that )?[a-z' ]{0,30}(?:can't|cannot|n't|not) eat\\b",
    ),
    new RegExp(`${allergies}|${meatless}|\\b(?:halal|kosher)\\b|\\bpork\\b`),
  ],
  [/\bvegetarians?\b|\bvegans?\b/, new RegExp(meatless)],
  [/\b(?:animals?|pets?)\b/, new RegExp(`\\b(?:my|our|the|a|two|three|four|have|one) (?:[a-z]+ ){0,2}${oneOf(pets)}(?![\\w-])|\\bno (?:animals|pets)\\b`)],
  [/\b(?:somewhere|anywhere|place|room|space)[a-z ]{0,20} to park\b|\bparking\b/, /\b(?:can|could|may) park\b|\bparking\b|\bcar park\b|\bdriveway\b/],
  [/\b(?:stairs|staircase|steps)\b/, /\b(?:stairs|staircase|steps|step-free)\b/],
];

/** The first of the matters are of food, where who needs it has it: “we need a menu without nuts”. */
const ofFood = 3;
const wanting = /\b(?:looking for|need|require|want|would like)\b|'d like\b/;

/** “Is there any …”, “does anybody have …”, “do you keep …”: of all that belong to the client. */
const asksWhether = new RegExp(
  '\\b(?:are|is) there\\b|\\bany(?:body|one|thing|where)?\\b|' +
    '\\b(?:do|does) (?:you|your [a-z]+|the [a-z]+) (?:have|keep|own)\\b|\\b(?:have|has) (?:you|your [a-z]+) got\\b',
);
/** Of these the client may have said something, and we ask for more of it. */
const asksOfPart = /\b(?:how|what|when|where|which|who|why)\b|\b(?:for|on) (?:an?|him|her|our|the|them|this|that|your)\b/;

/** True when the sentence says something of the matter that the question, in small letters, asks about. */
export function tellsOfMatter(asked: string, sentence: Sentence): boolean {
  if (!asksWhether.test(asked) || asksOfPart.test(asked)) return false;
  const text = plainText(sentence);
  return matters.some(([asks, says], index) => asks.test(asked) && says.test(text) && (index < ofFood || !wanting.test(text)));
}
