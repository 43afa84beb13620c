/** Which sentences of ours may stand where an answer is missing, and which would stand in the letter in any case. */
import { hasValue } from './answerSigns';
import { datesIn } from './dates';
import { isElliptic } from './elliptic';
import { moneyIn } from './money';
import type { OwnPlace, Wanted } from './ownPlaces';
import { isHistory, plainText } from './tense';

/** False for requests, praise, what we have done, and days and sums that none of these questions asks for. */
export function canFillPlace(place: OwnPlace, asked: readonly Wanted[]): boolean {
  const { sentence } = place;
  if (!canFollow(place)) return false;
  const asks = (kind: Wanted['kind']): boolean => asked.some((one) => one.kind === kind);
  if (datesIn(sentence).some(({ type }) => type !== 'duration') && !asks('when') && !asks('do') && !asked.some(({ ask }) => weekday.test(ask.text)))
    return false;
  return moneyIn(sentence).length === 0 || asks('price') || asked.some(({ kind }) => kind === 'what' && hasValue('price', sentence));
}

/** Who asks for a day is told another one. */
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;

/** The same where as many statements as questions follow each other: then days and sums are answers too. */
export function canFollow({ sentence }: OwnPlace): boolean {
  const text = plainText(sentence);
  if (praises.test(text) || lettersOpen.test(text) || leadsIn.test(text) || /!\W*$/.test(text)) return false;
  if (isForbidding(text)) return true;
  if (/\?\W*$/.test(text) || errand.test(text) || requests.test(text) || ofPayment.test(text)) return false;
  if (isElliptic(text)) return true;
  return !(ourDeed.test(text) && (isHistory(sentence) || weDid.test(text) || datesIn(sentence).length > 0 || weWill.test(text)));
}

/** “Please don’t blame the heating.” */
export const isForbidding = (text: string): boolean => forbids.test(text);
const forbids = /^\W*(?:please |just |oh )*(?:don't|do not|never) (?!(?:forget|hesitate|miss|worry)\b)[a-z]+/;
const errand = new RegExp(
  '^\\W*(?:(?:and|but|so|please|just|do|now|then|also|oh|until then,?|till then,?) )*(?:allow|arrive|ask|bring|call|check|' +
    'come|drop|email|enjoy|feed|fill|give|good luck|greet|hang on|have|heat|hide|keep|leave|let|look|love|mail|make sure|' +
    'mind|move|pack|park|phone|pop|post|put|read|remember|reply|return|ring|save|say|send|shut|sign|take|tape|tell|text|' +
    'thank|turn|wear|wrap|write)\\b',
);
const requests = /\b(?:please|kindly|let (?:me|us) know)\b|^\W*(?:i|we) need your\b|\b(?:i|we)(?:'d| would) (?:be )?(?:appreciate|grateful|like you)\b/;
const praises = new RegExp(
  '\\b(?:adorable|amazing|awesome|beaut\\w*|brave|brilliant|cheers|delight\\w*|gorgeous|great choice|handsome|lovely|' +
    'splendid|thrilled|treat to|wonderful)\\b',
);
const lettersOpen = new RegExp(
  "^\\W*(?:thanks?|thank you|sorry|i(?:'m| am) (?:so )?(?:glad|happy|sorry|thrilled)|so (?:glad|happy|pleased)|" +
    '(?:great|good|lovely|nice) (?:to|that)|love the|you (?:were|are) (?:so )|congratulations|alright|' +
    "you(?:'ll| will) hear (?:back )?from|let me (?:take|start|go|begin))\\b|\\barrived safely\\b",
);
/** “Here are the answers, in your order:” */
const leadsIn = /:\W*$|\b(?:my|our|the) (?:answers|comments|replies|thoughts)\b/;
const ofPayment = /\b(?:balance|deposit|instal(?:l?)ment|invoice|payable|up ?front)\b/;
const ourDeed = /^\W*(?:(?:by the way|and|also),? )?(?:i|we)(?:'ve|'ll|'m|'re)? (?!(?:can|cannot|could|don't|never|only|recommend|suggest|use|would)\b)/;
const weDid = /^\W*(?:i|we)(?:'ve| have)? (?:just |also |now )?[a-z]+ed\b/;
const weWill = /^\W*(?:i|we)(?:'ll| will| shall) /;
