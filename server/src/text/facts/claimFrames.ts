/** Set ways of speaking in which a time is neither promised nor asked: wishes, thanks, references, questions for a fact. */
import type { Sentence } from '../sentence';
import type { Word } from '../words';
import { natureVerbs } from '../../words/natureVerbs';
import { sets } from './claimSigns';
import type { WordSpan } from './clauses';

/** Ways to lead up to a time, from the start of its clause, in small letters. */
const frames: readonly RegExp[] = [
  // “get well soon”, “any time next week”, “which day next week”.
  /\b(?:well|better) $/,
  /\b(?:any|every|each|all|which|what|whatever|whichever)(?: other)? (?:day|time|morning|afternoon|evening|moment|slot)s? (?:of |in )?(?:the )?$/,
  new RegExp(
    '\\b(?:pick|choose|suggest|name|propose|offer|find|give (?:us|me)|tell (?:us|me))(?: \\w+)? (?:a|an|one|some)(?: other)? ' +
      '(?:day|time|morning|afternoon|evening|moment|slot|date)s? (?:of |in )?(?:the )?$',
  ),
  // “see you next week”, “we hope to meet you soon”.
  new RegExp(
    "^(?:hope to |(?:best|kind(?:est)?|warm) (?:regards|wishes) |and |i |we |until then |i'll |we'll |we will |i will |" +
      "can't wait to |\\W)*(?:see|meet|speak|talk|chat|catch)(?:ing)?(?: up)?(?: to| with)? (?:you|u|ya)?" +
      '(?: all| both| again| then| there)?(?:,? (?:very|real|really|again))? ?$',
  ),
  /\bhop(?:e|ing)(?: that)? (?:you|your|this|that|it|everyone|everything|all)\b(?!.*\b(?:can|could|will)\b)/,
  // “thank you for …”, “have a good holiday”, “all the best for …”, “glad to hear that …”.
  /\b(?:thank you|thanks|many thanks)(?: so much| very much| again)? for\b/,
  /^(?:and |so )?(?:do )?have (?:a|an|fun|lots)\b(?! (?:look|chat|think|call|read|word))/,
  /\b(?:all the|very|the) best(?: wishes)?(?: of luck)? for\b/,
  /\b(?:glad|happy|pleased|delighted|sorry|great|good|lovely) (?:to (?:hear|learn|read|see)|news)\b(?!.*\b(?:we|i)(?:'ll| will)\b)/,
  // “most clients reply …”.
  /^(?:most|many|some) (?!thanks|of the)(?!.*(?:\bwill\b|'ll\b))/,
  // “you said that …”, “we had hoped that we would …”.
  /\byou (?:also |just |then )?(?:said|wrote|told (?:us|me)|mentioned|explained|announced)\b[^,;]*$/,
  /\b(?:told|said|promised|hoped|thought|expected|announced|agreed|mentioned|wrote|knew)\b.*\bwould\b/,
  // “He will be fifty …”: an age, not an appointment.
  /\b(?:will|'ll) (?:be|turn) (?:\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)(?:-\w+)? $/,
  // “The weather looks fine …”
  /^(?:and |but |as )*(?:the )?(?:weather|forecast|outlook|sun|rain|frost|snow)\b/,
  // “Under the tenancy you have to restore it …”: what the law or a contract says of such things.
  new RegExp(
    '^(?!.*\\b(?:we|i)\\b).*\\b(?:under (?:the|this|your) (?:[a-z]+ ){0,2}(?:act|agreement|code|contract|guarantee|law|lease|' +
      'regulations|rules|tenancy|terms|warranty)|by law|legally|the (?:act|code|law|lease|regulations?) ' +
      '(?:asks?|gives?|obliges?|requires?|says?))\\b',
  ),
  // “It will drift …”: what things do of themselves, and nobody promises.
  new RegExp(
    "^(?!.*\\b(?:we|i|you|let)\\b).*(?:\\b(?:can|may|might|should|will)|'ll)(?: (?:also|always|gradually|naturally|" +
      `normally|often|probably|slowly|still|then|usually))* (?:${natureVerbs.join('|')})\\b` +
      '(?! (?:it|our|the|them|this|your)\\b)',
  ),
  // “The glue sets …”
  new RegExp(
    '^(?:the |a |this |that |our |your )(?:[a-z]+ ){1,2}(?:bakes|bites|blooms|bonds|brews|cooks|cools|cures|darkens|dries|' +
      'fades|fills|flowers|germinates|grows|hardens|heals|melts|peels|pools|ripens|rises|rusts|sets|settles|shrinks|soaks|' +
      'spreads|swells|thaws|warms|wears|wilts)(?: (?:away|down|hard|in|off|out|up))? $',
  ),
  // “I am on leave …”: the whole of the time is meant.
  new RegExp(
    '\\bon (?:annual |maternity |parental |sick )?(?:holidays?|leave)\\b|' +
      '\\bout of (?:the )?office\\b|\\bbank holiday\\b|' +
      "(?:\\b(?:is|are|am|be)|'m|'re) (?:off|out|busy|fully booked)\\b(?! to you\\b)(?!.*(?:\\bwill\\b|'ll\\b))",
  ),
];

/** “We hope to hear from you soon”, “we will speak soon”: a wish with “soon”, an appointment with “next week”. */
const farewell = new RegExp(
  '\\b(?:hear(?:ing)? (?:back )?from (?:you|each)|hop(?:e|ing) to (?:see|meet|welcome) (?:you|each)|' +
    "(?:will|'ll|let's) (?:speak|talk|chat)(?: to you| with you| again)?)\\b[^,]{0,24}$",
);

/** Good wishes, thanks, and times that belong to something else. */
export function isNoClaim({ words, text }: Sentence, { firstWord, endWord }: WordSpan, start: number): boolean {
  const before = text.slice(0, words[firstWord]!.start);
  const lead = before.slice(words[start]!.start).toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
  if (frames.some((frame) => frame.test(lead))) return true;
  if (farewell.test(lead) && !/\b(?:need|must)\b/.test(lead) && !words.slice(firstWord, endWord).some(({ lower }) => /^(?:days?|weeks?|months?)$/.test(lower)))
    return true;
  if (
    /\bas (?:always|usual|ever)\b(?! (?:you|i|we|possible)\b)/i.test(text) ||
    /^as you (?:know|said|wrote|mentioned)\b(?!.*(?:\bwill\b|['’]ll\b|\bwe\b))/i.test(before)
  )
    return true;
  return belongsToEvent(words, firstWord, endWord, start, lead) || (/^should (?:you|it|this|there)\b/.test(lead) && !/\?\W*$/.test(text));
}

/** “the plan for next week”, “before our call next week”, “your fair is next week”: the date is another's, and known. */
function belongsToEvent(words: readonly Word[], firstWord: number, endWord: number, start: number, lead: string): boolean {
  if (
    firstWord === start &&
    words[endWord]?.lower === 'is' &&
    /^(?:the|your|our)$/.test(words[endWord + 1]?.lower ?? '') &&
    sets.eventWords.has(words[endWord + 2]?.lower ?? '')
  )
    return true;
  const [one = '', two = '', three = '', four = ''] = [1, 2, 3, 4].map((back) => words[firstWord - back]?.lower);
  if (one === 'for' && (sets.planWords.has(two) || sets.eventWords.has(two)))
    return !words.slice(start, firstWord).some(({ lower }) => sets.arrangedWords.has(lower));
  if (
    sets.eventWords.has(one) &&
    /^(?:the|our|your|this)$/.test(two) &&
    firstWord - 2 === start &&
    /^(?:is|are|will|has|takes|sounds|looks|seems|promises)$/.test(words[endWord]?.lower ?? '')
  )
    return true;
  // “We deliver to your workshop on 9 December”: a place where somebody works.
  if (/\b(?:at|from|in|into|to) (?:our|your) (?:[\p{L}'-]+ )?workshop on $/u.test(lead)) return false;
  if (sets.eventWords.has(one.replace(/s$/, '')) || (one === 'on' && sets.eventWords.has(two))) {
    const place = lead.replace(/[\p{L}'-]+ (?:on )?$/u, '');
    if (
      /\b(?:at|after|ahead of|before|during|for|from|in|into|of|about|to|with|on|until|since) (?:the|our|your|this|that|his|her|their|my)(?: [\p{L}'-]+){0,2} ?$/u.test(
        place,
      )
    )
      return true;
  }
  return (
    /^(?:and |but |so |as |i know |we know )*your (?:[\p{L}'-]+ ){1,3}(?:is|are|'s) (?:on |in |at |by )?(?:the )?$/u.test(lead) &&
    [one, two, three, four].some((word) => sets.eventWords.has(word) || /^(?:deadline|lease|renewal|contract|anniversary)$/.test(word))
  );
}

/** “When do you need it: next week?” asks for a fact; “Are you free next week?” proposes a time. */
export function asksForFact(words: readonly Word[], text: string, start: number): boolean {
  let at = start;
  while (at < words.length - 1 && sets.clauseOpeners.has(words[at]!.lower)) at++;
  // A colon or dash parts “When do you need it: next week” from its question word.
  if (start > 0 && /^(?:when|what|which|how|by)$/.test(words[0]!.lower) && !text.slice(0, words[start]!.start).includes(',')) at = 0;
  const first = words[at]!.lower;
  const second = words[at + 1]?.lower ?? '';
  if (/\btoo (?:late|early|soon|tight)\b/i.test(text)) return true;
  if (/^by$/.test(first)) return /^(?:when|what|which)$/.test(second);
  if (!sets.factQuestions.has(first)) return false;
  if (first === 'how' || first === 'what') return !/^(?:about|if)$/.test(second) && !/\bhow (?:does|is|do)\b.{0,40}\b(?:look|suit|work|sound)\b/i.test(text);
  if (/^(?:when|which|who|why|where)$/.test(first)) return true;
  return !/\b(?:free|available|availability|around|good|ok|okay|works?|suits?|convenient|possible|fine|feasible|time|slot|capacity|able|could|mind)\b/i.test(
    text,
  );
}
