/** What we ask the client without a question mark: “kindly inform us which floor it is, and whether there is a lift”. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { factsAsked } from '../../words/askWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { isHistory, plainText } from './tense';

const none: readonly TextRange[] = [];
const wh = '(?:(?:about|at|by|for|from|in|of|on|to|with) (?=wh|how))?(?:if|whether|what|which|when|where|who|whose|why|how)\\b';
/** “How you get on”, “what you think” ask for a kind word; “what you like” leaves it to them. */
const notKind =
  "(?! (?:(?:i|it|she|he|they|things|we|you)(?:'ve| have| all| both)? " +
  '(?:get|go|goes|gets|got|like|liked|look|looks|please|prefer|think|went|wish)\\b|to\\b|much we\\b|\\W*$))';

/** “I should be obliged to learn if …”, “what I’d like to hear is who …”. */
const wanted = cuedPhrase(
  [
    "(?:^|\\b)(?:i|we|it)(?:'d|'ll|'m|'re| am| are| would| should| shall| will| must)?" +
      '(?: (?:also|be|further|greatly|just|kindly|only|really|still|then|too|very))*(?: (?:glad|good|grateful|handy|help|' +
      'helpful|keen|like|love|need|obliged|pleased|thankful|useful|want|wish)(?: (?:me|us))?) ' +
      '(?:(?:also|just|next|please|then) )?to (?:ascertain|ask(?: you)?|be (?:advised|informed|told)|establish|find out|hear|' +
      `know|learn|understand)(?: from you)?(?:,? (?:also|exactly|please|roughly|too),?)? ${wh}${notKind}`,
    "\\bwhat (?:i|we)(?:'d| would| should)?(?: also| just| only| really| still)* (?:like|love|need|want|wish) to " +
      `(?:ask|hear|know|learn)(?: from you)? is ${wh}`,
  ].join('|'),
);
/** “Remind me what it cost”, “kindly advise on the name and age”. */
const told = cuedPhrase(
  '(?:^|[;:–—] ?)\\W*(?:(?:also|and|but|can you|could you|do|just|kindly|now|oh|please|pls|then|will you|would you),? )*' +
    '(?:advise(?: me| us)?|confirm|indicate|inform (?:me|us)|let (?:me|us) know|remind (?:me|us)|say|specify|state|' +
    'tell (?:me|us))(?:,? (?:also|please|too|by return|in your (?:answer|reply)),?)* ' +
    `(?:${wh}${notKind}(?! (?:you|that|this|it) (?:will|suits?|works?|is (?:fine|ok|okay|all right))\\b)|` +
    '(?:as to|on|of) (?:the|your|his|her|their) )',
);
const facts = oneOf(factsAsked);
/** “I’d need his height as well”, “need a steer on the number”. */
const needed = cuedPhrase(
  "(?:^\\W*(?:also,? )?|\\b(?:i|we)(?:'d|'ll| would| will| shall)? (?:(?:also|just|only|still|then|further) )*)need " +
    `(?:(?:(?:your|his|her|its|their) (?:[a-z-]+ ){0,2}?${facts}(?![\\w-])|the (?:[a-z-]+ )?${facts} of )|` +
    'an? (?:rough )?(?:guess|idea|steer) (?:as to|of|on))|' +
    `\\b(?:would|'d) (?:also |further )*help (?:me |us )?to have (?:the|your|his|her|its|their) (?:[a-z-]+ ){0,2}?${facts}` +
    '(?![\\w-])',
);
/** “It remains open whether your guest wants a stand.” */
const open = cuedPhrase(
  "\\b(?:it|that|this)(?:'s| is| remains| stays)?(?: still)? (?:open|unclear|undecided|to be (?:decided|seen|settled)|" +
    `not (?:yet )?(?:clear|known|settled)(?: to (?:me|us))?) ${wh}[^.]*\\byour?\\b`,
);
/** A question that lost its mark to an afterthought: “And is the loft boarded, because if it is I would like to see it.” */
const turned = cuedPhrase(
  '^\\W*(?:(?:also|and|but),? )?(?:(?:is|are|was|were|does|did|do(?= (?:they|you)\\b)|has|have(?= (?:they|you)\\b)|' +
    'can(?= (?:i|it|we|you)\\b)|will) (?:he|it|she|the|there|they|you|your) |(?:how|what|when|where|which|who)' +
    "(?: [a-z-]+){0,2}?(?:'s|'re| is| are| was| were| does| did| do) (?:he|it|she|the|there|they|you|your) )[^?!]*, " +
    "(?:a (?:guess|rough)|approximately|as (?:i|that|we)|because|cos|'cos|cause|coz|for (?:if|then|we)|give or take|" +
    'if (?:it|not|so|there)|in (?:metres|paces|steps)|more or less|or|roughly|since|so (?:i|that|we))\\b',
);

/** One more in the same sentence: “… and on what date you moved out”. */
const further = phrase(`,? (?:and|or|plus)(?: also| then| further)?,? ${wh} (?:[\\w'-]+ )?\\w`);
/** “Round or square, and do you want both sides printed?” */
const choice = new RegExp(
  '^\\W*[a-z-]+(?: [a-z-]+)? or [a-z-]+(?: [a-z-]+)?, and (?:also )?(?:are|can|did|do|does|has|have|how|is|shall|should|' +
    'what|when|where|which|who|will|would)\\b',
);
const patterns = [wanted, told, needed, open, turned];
/** A letter of ours tells what others asked. */
const ofOthers = new RegExp(
  "\\b(?:i|we)(?:'d| would)? (?:also )?(?:need|want|wish|like|love|have) to (?:ask|check with|find out|hear from|know) " +
    '(?:from )?(?:the|our|my|his|her|their|them|him)\\b',
);

/** Where the sentence, which has no question mark at its end, asks the client to tell us something; empty for most sentences. */
export const findUnmarked = whereCued(patterns, none, (sentence: Sentence): readonly TextRange[] => {
  const text = plainText(sentence);
  if (text.length > 500 || /\?\W*$/.test(text) || ofOthers.test(text)) return none;
  for (const pattern of patterns) {
    const match = pattern.exec(sentence, text);
    if (!match || (pattern !== turned && pattern !== told && isHistory(sentence) && !/\b(?:need|like|kindly|please|obliged|glad)\b/.test(match[0]))) continue;
    return pattern === turned ? [whole(text)] : partsOf(text, match.index + match[0].length);
  }
  return none;
});

/** A question with its mark, as one or two: “could you tell me how wide it is, and whether a van can turn?”. */
export function partsOfQuestion(sentence: Sentence): readonly TextRange[] {
  const text = plainText(sentence);
  const choosing = choice.exec(text);
  if (choosing) return cut(text, text.indexOf(','), text.indexOf(', and ') + 6);
  const match = asksToTell.exec(text);
  return match ? partsOf(text, match.index + match[0].length) : [whole(text)];
}

const asksToTell = /\b(?:can|could|will|would) you (?:\w+ ){0,2}?(?:advise|confirm|inform|let|remind|say|tell)\b/;

/** Words enough must stand between the two: “when and where” is one. */
function partsOf(text: string, from: number): readonly TextRange[] {
  const rest = text.slice(from);
  const match = further.exec(rest);
  return match && rest.slice(0, match.index).trim().split(/ +/).length > 2
    ? cut(text, from + match.index, from + match.index + match[0].search(wordOfQuestion))
    : [whole(text)];
}

const wordOfQuestion = /(?:(?:about|at|by|for|from|in|of|on|to|with) +)?(?:if|wh|how)/;
const whole = (text: string): TextRange => ({ start: text.search(/\S/), end: text.trimEnd().length });
const cut = (text: string, end: number, start: number): readonly TextRange[] => [{ ...whole(text), end }, { start, end: whole(text).end }];
