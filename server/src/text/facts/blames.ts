/** Who is blamed in a sentence: the client, one of our own people or suppliers, or anybody but us. */
import { whereCued, type CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { badManners, clientPeople, clientSlips, harms, leftBehind, notNames, ourPeople, owedDeeds, personDeeds, slips } from './blameWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { plainText } from './tense';

export interface Blame extends TextRange {
  /** “fault” says whose fault it was, or was not. */
  readonly type: 'client' | 'colleague' | 'fault';
  /** Where the subject ends, such as “Jared”; equal to `start` where there is none. */
  readonly subjectEnd: number;
}

export const blamesIn = (sentence: Sentence): readonly Blame[] => sentence.note(findBlames);

const adverbs = '(?: (?:also|again|apparently|clearly|completely|just|obviously|once again|once more|repeatedly|simply|still|then|totally))?';
const deeds = oneOf(owedDeeds);
const wrongThings = '(?:the|an?|your|some) (?:\\w+ )?(?:wrong|incorrect|outdated|old version)';

/** What the client is told to have done or left undone; the subject comes first. */
const byClient: readonly CuedPattern[] = [
  `\\byou(?:'ve| have| had)?${adverbs} (?:forgot(?:ten)?(?! (?:nothing\\b|(?:your|the) ${oneOf(leftBehind)}\\b))(?: to [a-z-]+)?|failed to [a-z-]+|neglected(?: to [a-z-]+)?|omitted to [a-z-]+|overlooked|ignored|misread|misunderstood|messed (?:it |this |things )?up|screwed (?:it |this |things )?up|let (?:us|me) down|missed (?:the|our|your|this|that|a) (?:\\w+ )?(?:deadline|cut-off|due date|date|appointment|payment|slot))\\b`,
  `\\byou (?:seem to|appear to|must|obviously must) (?:have|'ve) (?:(?:accidentally|simply|just) )?(?:${oneOf(clientSlips)})\\b`,
  `\\byou(?:'ve| have)?${adverbs} (?:made (?:a|an|the|this|that|some|several|\\w+) (?:\\w+ )?(?:mistakes?|errors?)|got (?:it|this|that|the \\w+(?: \\w+)?|your \\w+) wrong|broke (?:the|it|our|your)|caused (?:the|this|that|a|our) (?:\\w+ )?(?:delays?|problems?|errors?|mistakes?|issues?))\\b`,
  `\\b(?:you|your ${oneOf(clientPeople)}(?: (?:in|at|on|from) (?:the |your )?[a-z]+)?)(?:'ve| have| has)?${adverbs} (?:gave|given|sent|supplied|provided|entered|typed|chose|ordered|used|uploaded|told|quoted|wrote|measured|filled in|put|picked|signed|booked|marked|selected|listed|paid|wrote down|read out)(?: us| me)?(?: in| down)? ${wrongThings}\\b`,
  `\\byou${adverbs} (?:did not|didn't|never|have not|haven't|have never|had not|hadn't|have still not|still have not|still haven't)(?: yet| even| actually| ever| once| bother(?:ed)? to| manage(?:d)? to)* ${deeds}\\b(?! up\\b| in\\b| late\\b| a penny)`,
  '\\byou (?:were|are) (?:too |very |so )?late (?:with|in sending)\\b',
  '\\byou (?:keep|kept|are always|were always|always) (?:forget(?:ting)?|changing your mind|change your mind|miss(?:ing)?|delaying|ignor(?:e|ing))\\b',
  `\\b(?:you|your ${oneOf(clientPeople)}) (?:keeps?|kept|(?:is|are|was|were) always|always) (?:forgetting|sending|giving|sends?|gives?)(?: us| me)? (?:the |an? |your )?(?:wrong|late|incomplete|old|contradictory|conflicting|unclear|half-finished|muddled|last-minute)\\b`,
  '\\byou (?:let|made|kept|left) (?:us|me) (?:wait|waiting|hanging|in the dark)\\b',
  `\\byou (?:were|are) supposed to ${deeds}\\b`,
  `\\b(?:from|in|at|of) your (?:office|team|company|department|shop|side) (?:forgot|overlooked|ignored|missed|mixed up|messed|(?:gave|sent|supplied|told|typed|entered)(?: us| me)? ${wrongThings})\\b`,
  `(?<!\\b(?:as|even|what) )\\bif your (?:\\w+ )?${oneOf(clientPeople)} had(?: only| actually| just)? (?:told|asked|sent|checked|read|given|replied|informed|called|paid|approved|signed|answered|decided)\\b`,
  '\\b(?:because|since|as) you (?:changed your mind (?:so|too|again|several|many|all)|kept changing|(?:were|are) (?:so|too|very) (?:late|slow)|(?:took|waited) (?:so|too) long|(?:asked|told us|answered|replied) (?:so|too) late)\\b',
  '(?<!\\b(?:as|even|what) )\\b(?:had you|if you had|if you\'d)(?: only| actually| just)? (?:told|asked|sent|checked|read|let|given|replied|informed|called|paid|approved|signed|answered|warned|listened)\\b',
  `\\byou (?:(?:really|clearly) )?(?:should|could|might|ought to)(?: really| at least| also)? (?:have|'ve)(?: at least)? (?:told|asked|sent|checked|read|let|given|replied|informed|noticed|warned|known|called|mentioned|approved|paid|signed|said|thought|planned|saved|backed)\\b|\\byou should've (?:told|asked|sent|checked|read|let|given|replied|warned|known|called|said)\\b`,
  `\\byour (?:${oneOf(badManners)}) (?:[\\w-]+ ){1,3}(?:(?:has|have|had|is|are|was|were) )?(?:now |also |really )?(?:${oneOf(harms)})\\b`,
  '\\byou (?:(?:have |had )?(?:held (?:us|me|everything|the \\w+) up|left (?:it|this|that|things|us) (?:far |much )?(?:too late|no (?:time|choice))|messed (?:us|me) about|strung (?:us|me) along|wasted (?:our|my)|went back on|broke (?:your|our) (?:word|promise|agreement)|only have yourself(?:ves)? to blame)|(?:are|were) (?:the one|the ones) who (?:\\w+ )?(?:wanted|changed|chose|insisted|approved|asked|decided|signed)|(?:could|would) not be bothered|couldn\'t be bothered)\\b|\\byou have (?:only )?yourself to blame\\b',
  `\\byour ${oneOf(clientPeople)}(?:'ve| have| has)?${adverbs} (?:forgot(?:ten)?(?: to [a-z-]+)?|failed to [a-z-]+|neglected|overlooked|ignored|misread|messed (?:it |this |things )?up|screwed (?:it |this |things )?up|dropped the ball|made a mistake|got (?:it|this|that) wrong|let us down|(?:did not|didn't|never) ${deeds})\\b`,
].map((source) => cuedPhrase(source));

/** Our own people, by trade or by name. The name is looked for in the words as written. */
const people = `(?:(?:our|my|the)(?: [a-z-]+)? ${oneOf(ourPeople)}|(?:one of (?:our|my) [a-z]+)|(?:a|our|my) (?:colleague|team ?mate|partner)(?: of (?:mine|ours))?(?:,? [a-z]+,?)?|he|she)(?: (?:in|from|on) (?:our|my|the) [a-z]+)?(?: (?:that |who )?(?:we|i) (?:hired|use|used|work with|chose|asked))?`;
const deedsUndone = `(?:failed to|neglected to|omitted to|did not|didn't|never) (?:even |bother to |manage to )?${oneOf(personDeeds)}`;
const wrongPick = '(?:sent|gave|used|ordered|printed|put|uploaded|booked|quoted|typed|entered|delivered|picked|took)(?: you| us| out| in)? (?:the|an?) wrong';
const slip = `(?:(?:(?:has|had|have) )?(?:${oneOf(slips)}|got (?:the|your|our) \\w+(?: \\w+)? wrong|${wrongPick})(?! (?:his|her|their) ${oneOf(leftBehind)})|has forgotten|had forgotten|let (?:us|you|me|everyone|everybody)(?: all| both)?(?: badly)? down|left (?:the|your|a|our) [a-z]+(?: [a-z]+)? (?:open|running|unlocked|unattended|unfinished)|${deedsUndone})`;
const byPeople = cuedPhrase(`\\b${people}(?:,? who)?${adverbs} (?:${slip}|(?:(?:has|had) )?(?:accidentally|mistakenly|carelessly|stupidly|wrongly) (?!so )[a-z]+ed|(?:was|were|has been|have been) (?:too |so |very |rather |a bit |really )*(?:careless|sloppy|lazy|negligent|inattentive|unreliable|too slow)|(?:(?:has|had) )?(?<!team |he )(?:lost|deleted|damaged|broke|broken) (?:the|your|our|it|them|all|some))\\b`);
const byName = cuedPhrase(`\\b[\\p{L}'-]{2,20}(?: [\\p{L}'-]{2,20})?(?: (?:in|from|at) (?:our |the )?[a-z]+|, (?:our|my) [a-z]+(?: [a-z]+)?,)?${adverbs} ${slip}\\b`, 'u');
const slipHead = phrase(`^(?: (?:in|from|at) (?:our |the )?[a-z]+|, (?:our|my) [a-z]+(?: [a-z]+)?,)?${adverbs} ${slip}`);
const strangers = new Set(notNames.split(', '));

const whose = `(?:your(?: own| ${oneOf(clientPeople)}'s?)?|(?:our|my|the) ${oneOf(ourPeople)}'s?)`;
const fault = '(?:fault|mistake|error|oversight|carelessness|negligence)(?! (?:page|message|report|log|code|list|margin|rate|report|screen))';
const faults: readonly CuedPattern[] = [
  `\\b(?:is|was|are|were|'s) (?:all |entirely |partly |clearly |actually |really |simply |just |solely |mostly |largely |purely )*(?:down|due) to (?:your ${oneOf(clientPeople)}|(?:our|the|my) ${oneOf(ourPeople)})(?=\\W*$|[,;]| (?:and|who|not)\\b)`,
  "\\byou(?:'d| had| have|'ve)? (?:were|been) (?:already |clearly |repeatedly |specifically )*(?:warned|told (?:not to|repeatedly|twice|several times|clearly|before))\\b|\\b(?:we|i) (?:did |had |have |'d |'ve )?(?:already )?warn(?:ed)? you\\b|\\b(?:this|that|it|delay|mistake|error|problem|crack|damage|loss|bill|one|mess)(?: (?:is|was)|'s) (?:all |entirely |purely |only |squarely )?on (?:you|your (?:own )?head)(?=\\W*$|[,;])",
  `\\b(?:(?:it|this|that|which|delay|problem|error|mistake)(?:'s| is| was)|is|was|were|due to|because of|owing to|caused by|down to) (?:all |entirely |partly |clearly |actually |really |simply |just )*${whose} ${fault}s?\\b`,
  "\\b(?:it|this|that|which|none of (?:it|this|that)) ?(?:(?:'s|is|was|were) not|wasn't|isn't|weren't)(?: really| actually| entirely| in any way)* (?:my|our) (?:own )?fault\\b|\\b(?:not|never) (?:my|our) fault\\b|\\bno fault of (?:ours|mine|our own|my own)\\b",
  '\\b(?:we|i)(?: are|\'re| am|\'m)? (?:not|can\'t be|cannot be|never) (?:to blame|responsible for your)\\b|\\b(?:fault|blame|responsibility) lies with (?!us\\b|me\\b)(?:our |the |your )?\\w+|\\b(?:do not|don\'t|can\'t|cannot) blame (?:us|me)\\b|\\b(?:we|i) (?:have to |must |can only |do )?blame (?:you|the|our|your)\\b|\\b(?:you|he|she|the \\w+|our \\w+|your \\w+) (?:are|is|was|were) (?:entirely |partly |solely |fully )?to blame\\b',
  "\\b(?:because of|due to|owing to|thanks to|caused by|as a result of) your (?:\\w+ )?(?:delays?|failure|lateness|negligence|carelessness|lack of|(?:slow|late) (?:reply|replies|response|responses|answers?|payments?|delivery|approval|feedback|changes|files|texts?|photos|sign-off|decisions?|comments|instructions)|indecision|changes of mind|inaction|silence)\\b|\\byour (?:failure to|lack of (?:communication|response|feedback|planning|input|cooperation|co-operation|preparation))\\b",
  `\\b(?:caused|created|made worse) by (?:you|your ${oneOf(clientPeople)})\\b(?! (?:want|need|ask))|\\bit was (?!us\\b|we\\b|me\\b|i\\b)(?:(?:our|the|my|your) )?[a-z-]+(?: [a-z-]+)? who (?:forgot|lost|broke|deleted|missed|mixed|messed|screwed|caused|overlooked|failed|did not|didn't|${wrongPick})\\b|\\byour (?:own )?(?:decision|choice|idea|doing|problem|responsibility|fault),? (?:and )?not (?:ours|mine|our |my )|\\b(?:mistake|error|fault|oversight|delay|failure|slip-up|mix-up)s?(?: \\w+){0,4} (?:is |was |were |are |lies |lay |happened |made |occurred )?(?:on|at|from|by) (?:your (?:side|end|part|team|office|staff|people)|(?:our|my|the) ${oneOf(ourPeople)}(?:'s (?:side|end|part))?)(?! (?:of|to))\\b`,
].map((source) => cuedPhrase(source));
const namedFault = cuedPhrase(`\\b(?:is|was|were|'s|to|of|by|entirely|all) ([\\p{L}-]{2,20})'s (?:fault|mistake|error|oversight|doing)(?! (?:page|message|report|log))\\b|\\b(?:mistake|error|fault|oversight|mix-up|slip)s?(?: (?:in|on|with|about) (?:(?:the|your|our|this) )?[a-z]+(?: [a-z]+)?)? (?:(?:was|were|is) )?(?:made )?by ([\\p{L}-]{2,20})\\b`, 'u');

/** Before these words it is no blame: “if you forgot”, “in case you missed”, “thank you”, “no worries”. */
const softened = phrase("(?:\\b(?:if|in case|when|whenever|unless|should|whether|assuming|suppose|imagine|say|said|says|mention(?:ed)?|wrote|told (?:us|me)|sorry|asked|check|sure|wonder|worry|worried|do|have|had)(?: that)?(?: ever| either| one of| any of)? ?[\"“]?|\\b(?:thanks|thank you|no worries|not to worry|no problem|grateful|easily done|happens to (?:all|everyone)|glad|nothing)\\b(?!.*\\b(?:but|however|although|yet|unfortunately)\\b).*)$");
const isHarmless = cuedPhrase("\\?[\"'”’)\\]\\s]*$|\\b(?:easily done|don't worry|do not worry|no worries|happens to (?:all|the best|everyone))\\b");

const none: readonly Blame[] = [];

const findBlames = whereCued([...byClient, byPeople, byName, ...faults, namedFault], none, (sentence: Sentence): readonly Blame[] => {
  const text = plainText(sentence);
  if (isHarmless.test(sentence, text)) return none;
  const found: Blame[] = [];
  const add = (type: Blame['type'], start: number, end: number, subjectEnd: number): void => {
    if (sentence.isQuoted({ start, end }) || found.some((other) => start < other.end && other.start < end)) return;
    if (softened.test(text.slice(Math.max(0, start - 200), start))) return;
    found.push({ type, start, end, subjectEnd });
  };
  for (const pattern of byClient) {
    const match = pattern.exec(sentence, text);
    if (match) add('client', match.index, match.index + match[0].length, match.index + (/^(?:your [\w' ]*?(?= (?:forgot|fail|neglect|overlook|ignored|misread|messed|screwed|dropped|made|got|let|did|never|has|have))|you)/.exec(match[0])?.[0].length ?? 0));
  }
  const colleague = byPeople.exec(sentence, text);
  if (colleague) add('colleague', colleague.index, colleague.index + colleague[0].length, colleague.index + subjectLength(colleague[0]));
  const named = byName.exec(sentence, text);
  const name = named && nameBefore(sentence.text, named);
  if (named && name) add('colleague', name.start, named.index + named[0].length, name.end + /^(?: +(?:in|from|at) +(?:(?:our|the) +)?[a-z]+)?/.exec(text.slice(name.end))![0].length);
  for (const pattern of faults) {
    const match = pattern.exec(sentence, text);
    if (match) add('fault', match.index, match.index + match[0].length, match.index);
  }
  const owner = namedFault.exec(sentence, text);
  const who = owner && (owner[1] ?? owner[2])!;
  if (owner && who && isName(sentence.text.slice(owner.index + owner[0].indexOf(who), owner.index + owner[0].indexOf(who) + who.length))) add('fault', owner.index, owner.index + owner[0].length, owner.index);
  return found.sort((a, b) => a.start - b.start);
});

/** “our developer” in “our developer messed up”. */
const subjectLength = (match: string): number => byPeopleHead.exec(match)?.[0].length ?? 0;
const byPeopleHead = phrase(`^${people}(?![\\w'-])`);

/** The name at the head of a match, in the words as written: “Jared”, “Anna Bell”; not “Customers”. */
function nameBefore(written: string, { index, 0: match }: RegExpExecArray): TextRange | undefined {
  const [, first, gap, second] = /^([\p{L}’'-]+)( +)?([\p{L}’'-]+)?/u.exec(written.slice(index, index + match.length))!;
  const both = `${first}${gap ?? ''}${second ?? ''}`;
  if (second && isName(first!) && isName(second)) return { start: index, end: index + both.length };
  if (isName(first!) && slipHead.test(match.slice(first!.length))) return { start: index, end: index + first!.length };
  if (second && isName(second)) return { start: index + both.length - second.length, end: index + both.length };
  return undefined;
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && !strangers.has(word.toLowerCase());
