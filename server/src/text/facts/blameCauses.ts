/** Something has gone wrong, and the same sentence names somebody as its cause: “the line is cut because you dug there”, “had your answer come, …”. */
import type { Sentence } from '../sentence';
import type { TextRange } from '../range';
import { handling, welcome, wentWrong } from '../../words/causeWords';
import { failings, harming, meddling } from '../../words/failureWords';
import { namedAt } from './blameSlots';
import { cuedPhrase, oneOf, phrase } from './cues';
import { asides } from './fillers';
import { plainText } from './tense';
import { verbs } from './verbForms';

const gone = cuedPhrase(`(?<![\\w'-])${oneOf(wentWrong)}(?![\\w'-])`, 'g');
const denied = /(?:\b(?:no|not|never|nothing|without)|n't)(?: [a-z-]+){0,2} *$/;

/** Whether a sentence says that something went wrong, and not that nothing did. */
export function goesWrong(sentence: Sentence): boolean {
  if (!gone.mayFit(sentence)) return false;
  const text = plainText(sentence);
  return gone.matchAll(sentence, text).some(({ index }) => !denied.test(text.slice(Math.max(0, index - 30), index)));
}

const because = cuedPhrase("(?<!\\b(?:not|just) )\\b(?:because|since|as(?! you(?:'ve| have)? (?:call(?:ed)?|describe|described|feared|guessed|know|mention(?:ed)?|note|noted|point(?:ed)?|put (?:it|so well|that)|saw|say|said|see|suspected|wrote)\\b)|(?:is|was) (?:simply |just |only )?that)(?: (?:of course|apparently|evidently|clearly|obviously|unfortunately|sadly|it turns out|it seems))? ", 'g');
const thatIsWhy = cuedPhrase(
  "\\b(?:(?:that|which|this)(?:'s| is| was)(?: (?:partly|precisely|exactly|of course|also|probably|just))? (?:why|how|what (?:caused|did|made)|where|the (?:[a-z]+ )?(?:cause|reason))|hence|so (?:i|we) (?:could not|couldn't|had to|have to|lost|missed|were unable|are unable|can't|cannot|have lost|have missed)|(?:and|so) there (?:goes|went)|leaving (?:us|me)|which (?:left|meant)|and now|so now|so no wonder)(?![\\w-])",
  'g',
);
const beginnings = /^[^a-z]*|[,;:–—] ?|\b(?:and|but|because|that|when|while|if|as|since) /g;
const openers = phrase('(?:(?:also|but|and|apparently|clearly|evidently|frankly|honestly|however|i believe|i think|it seems|my guess is|presumably|sadly|unfortunately|well|yes|no),? )*', 'y');

const past =
  '(?!hundred|indeed|need|speed)[a-z-]{2,}ed|began|bent|blew|bought|broke|brought|built|came|chose|cut|did|dug|drew|drove|fed|flew|gave|got|held|hid|hit|hung|kept|knew|laid|leant|led|left|let|lost|made|met|overrode|paid|put|ran|read|rode|sat|saw|sawed|sent|set|shook|shot|shut|sold|spent|spilt|split|spoke|stood|stuck|swept|swung|taught|threw|told|took|tore|wore|went|wrote';
const no = "(?:did not|didn't|do not|don't|had not|hadn't|have not|haven't|never|would not|wouldn't|could not|couldn't|had no|have no|gave us no|are not|aren't|were not|weren't|was not|wasn't)(?! (?:feel(?:ing)?|have to|ill|know|mind|need|well|want it)\\b)";
const was = '(?:were|are|was|is)(?: (?:[a-z]+ly|so|too|still|always|very|far))* (?:late|away from|elsewhere|in the way|out|slow|unsure|undecided|unavailable|unreachable|hard to reach|nowhere|on (?:the|last|an old)|using|waiting)';
const before = `${asides}(?: (?:have|had|has|only|just|all|both|people))*${asides}`;

let theirDeed: RegExp | undefined;
let ourDeed: RegExp | undefined;

/** The length of what somebody did, `undefined` where that is no matter of blame. Of the client any past verb that nobody is glad of will do. */
function deedAt(text: string, at: number, side: 'client' | 'colleague'): number | undefined {
  const deed =
    side === 'client'
      ? (theirDeed ??= phrase(`(?:'ve|'d)?${before} (?!${verbs(welcome, 'past', 'participle')}(?![\\w-]))(?:${no}|${was}|(?:keep|kept) [a-z]+|${past})(?![\\w'-])(?! (?:(?:so|as) (?:kind|good|quick|nice)|nothing|no (?:harm|wrong))\\b)`, 'y'))
      : (ourDeed ??= phrase(`${before} (?:${no} [a-z]+|keeps? [a-z]+ing|kept [a-z]+ing|(?:can't|cannot) seem to [a-z]+|${[handling, failings, harming, meddling].map((list) => verbs(list, 'past').slice(3, -1)).join('|')})(?![\\w'-])`, 'y'));
  deed.lastIndex = at;
  return deed.exec(text)?.[0].length;
}

/** “The driver who brought it”, “your office in Leeds”. */
const aboutThem = phrase("^(?:'s [\\w-]+| (?:in|at|on|from|for) (?:the |your |our )?[\\w-]+(?: [\\w-]+)?|,? (?:which|who|that) [^,;]{3,40},)");

/** Somebody other than us who is named at offset `at` and did something there. */
function deedOf(sentence: Sentence, at: number, isClientOnly = false): TextRange | undefined {
  const text = plainText(sentence);
  const named = namedAt(sentence, at);
  if (!named || (isClientOnly && named.side !== 'client')) return undefined;
  const more = aboutThem.exec(text.slice(named.end))?.[0].length ?? 0;
  for (const end of more > 0 ? [named.end + more, named.end] : [named.end]) {
    const length = deedAt(text, end, named.side);
    if (length !== undefined) return { start: at, end: end + length };
  }
  return undefined;
}

const would = cuedPhrase("(?:\\b(?:would|could|might|never)|'d|n't)(?: (?:not|never|easily|all|well|also|certainly|probably))* (?:have|of|'ve|a)\\b|\\b(?:would|could|might)(?:n't)?'ve\\b|'d've\\b");
const ifOnly = cuedPhrase('\\b(?:if only|if|had|only|but for|unless) ', 'g');
/** What was spared us then was nothing good: whoever is named has helped. */
const rescued = cuedPhrase("\\b(?:helped|thanks?|lucky|luckily|kind|saved|spotted|warned|lost without|been (?:happy|glad|lost|stuck|late|worse|stranded|in trouble|nice|lovely|cheaper)|grateful|would have (?:missed|forgotten|lost|gone wrong|failed|paid|cost|liked|loved|noticed|been hard))\\b|\\b(?:would|could|might|i'd|we'd) never (?:have )?(?:noticed|found|known|seen|guessed|thought|managed|made it)\\b|\\bwould not have (?:found|known|seen|noticed|managed)\\b");
const otherwise = phrase("(?: side|'s side)?(?: (?:in|at|on|from|for|of) (?:the |your |our |my )?[\\w-]+(?: [\\w-]+)?)?(?: (?:had|hadn't|has|hasn't|knew|could|did|didn't|would|were|was|weren't|wasn't|listened|read|came|come|been|answered|arrived|looked|checked|kept|told|let|sent|said|given|paid|asked|signed|measured|stood|stuck|left)|'d)(?![\\w-])", 'y');
/** “Had you not changed the tiles”; what they might have done is known by other patterns. */
const notDone = phrase("(?: had not| hadn't| not|'d not)(?: [a-z]+ly)? (?!(?:asked|been|booked|called|chosen|come|found|got|had|helped|kept|known|noticed|phoned|rung|seen|spotted|taken|told|warned|written)\\b)[a-z]+", 'y');
const theirThing = phrase("(?:your (?!wedding|birthday|train|flight|mother|father|budget|house|flat|dates?\\b|party|day)[\\w-]+(?: (?!had|could|was|were|did|hadn't)[\\w-]+){0,2}?|the (?:answers?|approval|text|files?|keys?|photos?|measurements?|payment|deposit|order|brief|feedback|replies|reply|data|figures)(?: (?:from|on|at) your [\\w-]+)?)(?= (?:had|hadn't|come|came|been|arrived|could|was|were)\\b)", 'y');
const asAsked = phrase("the [\\w-]+(?: [\\w-]+)? (?:had |'d )?(?:only )?been [^,;.]{2,40} (?:as|when|like|where) (?:i|we)(?:'d| had)? (?:agreed|asked|explained|said|suggested|told)", 'y');

/** “We would have made it if the answers from your side had come.” */
function* hadTheyOnly(sentence: Sentence, text: string): Iterable<TextRange> {
  for (const { index, 0: match } of ifOnly.matchAll(sentence, text)) {
    const at = index + match.length;
    for (const thing of [theirThing, asAsked]) {
      thing.lastIndex = at;
      const words = thing.exec(text)?.[0];
      if (words) yield { start: index, end: at + words.length };
    }
    const named = namedAt(sentence, at);
    if (!named) continue;
    const pattern = text.slice(at, named.end) === 'you' ? notDone : otherwise;
    pattern.lastIndex = named.end;
    const rest = pattern.exec(text)?.[0];
    if (rest) yield { start: index, end: named.end + rest.length };
  }
}

function* namedAsCause(sentence: Sentence, text: string): Iterable<TextRange> {
  for (const { index, 0: match } of because.matchAll(sentence, text)) {
    const at = index + match.length;
    // “As you returned the sheet in June, …” may only say when.
    if (/^(?:as|since)/.test(match) && /^\W*$/.test(text.slice(0, index)) && !/\b(?:only|late|not|never)\b|n't\b/.test(text.slice(at).split(',')[0]!)) continue;
    // “It is late since Kofi resigned” says when as well.
    const deed = deedOf(sentence, at, match.startsWith('since'));
    if (deed) yield { start: index, end: deed.end };
  }
  for (const link of thatIsWhy.matchAll(sentence, text)) {
    const from = Math.max(0, link.index - 200);
    for (const { index, 0: match } of text.slice(from, link.index).matchAll(beginnings)) {
      openers.lastIndex = from + index + match.length;
      const at = openers.lastIndex + openers.exec(text)![0].length;
      const deed = at < link.index ? deedOf(sentence, at) : undefined;
      if (deed && deed.end <= link.index) yield deed;
    }
  }
}

/** Where none of these may fit there is no cause. */
export const causePatterns = [because, thatIsWhy, would];

/** Offsets count from the sentence’s start. */
export function* causesIn(sentence: Sentence): Iterable<TextRange> {
  const text = plainText(sentence);
  if (would.test(sentence, text) && !rescued.test(sentence, text)) yield* hadTheyOnly(sentence, text);
  if ((because.mayFit(sentence) || thatIsWhy.mayFit(sentence)) && goesWrong(sentence)) yield* namedAsCause(sentence, text);
}
