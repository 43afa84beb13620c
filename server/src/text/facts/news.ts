/** Sentences of ours that tell news of their own and so answer nothing that they do not name. */
import type { Sentence } from '../sentence';
import { answersAnyhow, hasValue, stemsIn, stemsOf, type QuestionKind } from './answerSigns';
import { datesIn } from './dates';
import { moneyIn } from './money';
import { emptyWords } from './stems';
import { plainText } from './tense';
import {
  allGoes,
  asAsked,
  asksForTalk,
  condition,
  craftsman,
  dealsWithIt,
  didThat,
  editsMade,
  endsDone,
  everySingle,
  generic,
  later,
  leading,
  nothingIs,
  nothingToDo,
  number,
  ofIt,
  praise,
  replies,
  says,
  somebody,
  soothing,
  state,
  subject,
  takesUp,
  we,
  weBring,
  weDid,
  weWill,
  youFetch,
  youMay,
} from './newsPatterns';

/**
 * True when the sentence says little of `topic` and tells something of its own.
 *
 * @param isOneOfMany True where the reply says more than was asked: then a day, a price or a state is not needed to tell news.
 */
export function isNews(sentence: Sentence, kind: QuestionKind, topic: ReadonlySet<string>, isOneOfMany: boolean): boolean {
  const text = plainText(sentence).replace(leading, '');
  if (praise.test(text) || (kind === 'do' && wasSo.test(text))) return true;
  const stems = sentence.note(stemsIn);
  let shared = 0;
  // What many sentences are about ties no two of them.
  let telling = 0;
  for (const stem of topic) {
    if (!stems.has(stem)) continue;
    shared++;
    if (!common.has(stem)) telling++;
  }
  // One word of many ties little.
  if (telling * 3 < topic.size && telling < 2 && kind !== 'do') telling = 0;
  if (telling === 0 && isOneOfMany && (asksForTalk.test(text) || (kind === 'do' && allGoes.test(text)) || youMay.test(text))) return true;
  // Whatever is said of a thing repeats its name; why it is so, only a reason says.
  if (
    shared > 0 &&
    (kind !== 'why' || hasValue(kind, sentence)) &&
    (shared * 2 >= topic.size ||
      (kind === 'do' ? /\b(?:is|are|has|have) (?:\w+ )?now\b|\b(?:is|are) \w+ now\b|\bnow (?:is|are|says?|reads?|shows?|has|have|stands?|runs?)\b/ : says).test(
        text,
      ))
  )
    return false;
  if (shared === 0 && kind !== 'do' && editsMade.test(text)) return true;
  // “We’ll have the sketches on screen” does nothing of what is asked for in many words.
  if (kind === 'do' && shared === 0 && topic.size > 3 && stems.size > 1 && weWill.test(text)) return true;
  if (
    (kind === 'do' ? telling === 0 : shared === 0) &&
    kind !== 'yesNo' &&
    (kind === 'do' || /\bever\b/.test(text)) &&
    (everySingle.test(text) || (condition.test(text) && !takesUp.test(text)))
  )
    return true;
  // “There is nothing for you to do”, “you can collect them from Wednesday”: what closes a letter, and what is to be had.
  if (kind === 'do' && (nothingToDo.test(text) || (telling === 0 && youFetch.test(text) && ![...topic].some((stem) => handingOver.has(stem))))) return true;
  if (
    replies.test(kind === 'do' ? text : text.replace(asAsked, '')) ||
    sentence.words.length < 4 ||
    answersAnyhow.test(text) ||
    (stems.size < 5 && dealsWithIt.test(text))
  )
    return false;
  // “Our plumber looks at it tomorrow.”
  if (kind === 'do' && later.test(text) && datesIn(sentence).length > 0) return false;
  // “Twelve cars fit in the yard” says how many, “Lee stands in for me” says who.
  if ((kind === 'amount' && number.test(text)) || (kind === 'who' && somebody.test(sentence.text))) return false;
  // “A plumber comes on Monday” answers a wish.
  if (kind === 'do' && craftsman.test(text) && (telling > 0 || !isOneOfMany)) return false;
  // “I shall bring two lamps, a grey backdrop and a table” tells of things that nobody asked about.
  if (kind === 'yesNo' && shared === 0 && stems.size > 3 && weBring.test(text)) return true;
  if (kind !== 'do' && shared === 0 && nothingIs.test(text)) return true;
  // “A new one is in the post.”
  // “The path is dry even after rain, so trainers will do.”
  if (kind === 'yesNo' && !isOneOfMany && /, so (?!(?:i|we|please)\b)/.test(text)) return false;
  if (kind === 'do' && (ones.test(text) || didThat.test(text))) return false;
  // “Left alone it turns silver.”
  if (kind === 'yesNo' && ofIt.test(text)) return false;
  if (kind === 'do' && telling > 0 && !isOneOfMany && datesIn(sentence).length === 0 && moneyIn(sentence).length === 0) return false;
  const isThing = subject.test(text) || startsWithThing(text);
  if (!isThing && !we.test(text)) return (kind === 'do' || kind === 'yesNo') && isOneOfMany && telling === 0;
  // “The tiles arrive on Thursday” does not say when the electrician comes; “we come on Thursday” may.
  if (kind === 'when' || kind === 'price' || kind === 'howLong' || kind === 'amount') return isThing && shared === 0 && !generic.test(text);
  if (kind !== 'do' && (/^\W*(?:i|we)(?:'ve| have) (?!not\b)/.test(text) || (kind === 'why' && weDid.test(text)))) return true;
  if (datesIn(sentence).some(({ type }) => type !== 'duration') || moneyIn(sentence).length > 0) return true;
  if (isOneOfMany && telling === 0 && (isThing || (stems.size > 3 && kind === 'do'))) return true;
  // What was asked for is done where it is named, or by us.
  return (isThing && kind === 'do' && telling === 0 && (isOneOfMany || endsDone.test(text))) || ((isThing || /^\W*you\b/.test(text)) && state.test(text));
}
const ones = /^\W*(?:an?|the) (?:[a-z]+ )?ones?\b/;
/** Stems that many sentences have. */
export const common: ReadonlySet<string> = new Set([
  ...stemsOf('day date document email file form job list month morning order page part project site team text week work year'),
  ...stemsOf('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'),
]);

/** True for a sentence about “it” or “them”: it goes on from the one before. */
export const goesOnFrom = (sentence: Sentence): boolean =>
  /^\W*(?:(?:and|so|but|also|then) )?(?:(?:it|they|he|she|this|that|these|those)(?:'\w+)?|(?:her|his|its|their) [a-z]+|(?:i|we|you|your \w+)(?:'ll|'ve| can| may| will| have)? \w+ (?:it|them|this|that|these|those))\b/.test(
    plainText(sentence),
  );
/** “I was pleased about your visit.” */
export const isPraise = (sentence: Sentence): boolean => praise.test(plainText(sentence).replace(leading, ''));
const handingOver = stemsOf('bring deliver email get give have hand mail pass post provide publish send share show supply upload');
/** “A plumber comes”, “somebody looks at it”. */
export const sendsSomebody = (sentence: Sentence): boolean => craftsman.test(plainText(sentence));
/** “That was the aim of last week’s work.” */
const wasSo = /^\W*(?:it|that|this) was\b/;

/** “Doors open at six”: a telling word in front. */
function startsWithThing(text: string): boolean {
  const first = /^\W*([a-z][a-z'-]+) (?!,)/.exec(text)?.[1];
  return (
    first !== undefined &&
    !emptyWords.has(first) &&
    !/(?:ly|ing|day|teen|ty)$|^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|half|dozen|number|once|twice|thrice|often|never|always|seldom)$/.test(
      first,
    )
  );
}

/** “Your message is in good hands”: says nothing to what was asked. */
export const soothes = ({ text }: Sentence): boolean => soothing.test(text);
