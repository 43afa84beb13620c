/** What a sentence gives the client for nothing. */
import { whereCued } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { markers, others, owedAnyway, rights, standing } from './favourWords';
import { plainText } from './tense';

/** The words that say that it costs nothing, `undefined` when nothing is given. */
export const favourIn = (sentence: Sentence): TextRange | undefined => sentence.note(findFavour);

/** True when the words say that it is a goodwill extra, or that it is owed anyway: then it is no favour that could be misread. */
export const marksFavour = (sentence: Sentence): boolean => sentence.note(marks);

const freeWords = "(?:free of charge|for free|free of cost|at no (?:extra |additional |added |further )?(?:cost|charge|fee)|without charging (?:you|anything|extra|for it)|without (?:any )?(?:extra |additional |further )?(?:charge|cost)|on the house|gratis|for nothing|as a freebie|no charge|without (?:an? )?(?:extra |additional )?(?:fee|bill)|at zero cost|on me(?= as\\b|\\W*$))";
const given = cuedPhrase(`\\b(?:we|i)(?:'ve|'ll|'m|'re| have| will| am| are|'d)?(?: (?:also|already|just|even|gladly|happily|now|then|both))* (?!cannot|can't)(?:can (?:also )?|going to |happy to |glad to )?(?:add|adding|added|give|giving|gave|given|include|including|included|do|doing|did|done|make|making|made|write|writing|wrote|written|throw in|threw in|thrown in|put in|put|fix|fixed|fixing|draw|drew|drawn|design|designed|print|printed|translate|translated|record|recorded|edit|edited|build|built|take|took|taken|paint|painted|clean|cleaned|check|checked|prepare|prepared|create|created|send|sent|update|updated|extend|extended|shoot|shot|host|hosted|replace|replaced|set up|install|installed|provide|provided|supply|supplied|offer|offered|retouch|retouched|change|changed|upgrade|upgraded|move|moved|repair|repaired|mend|mended|sort|sorted|scan|scanned|arrange|arranged|deliver|delivered|fit|fitted|run|ran|stay|stayed|work|worked|rework|reworked|redo|redid|redone|tidy|tidied|wash|washed|polish|polished|rewrite|rewrote|rewritten|proofread|cover|covered|look after|looked after|squeeze in|squeezed in|slip in|slipped in|plan|planned|lend|lent|carry|carried|collect|collected|cut|trim|trimmed|touch up|touched up)\\b[^.;]{0,120}?\\b(${freeWords})`);
const freeThing = cuedPhrase("\\b(?:we|i)(?:'ve|'ll| have| will)?(?: (?:also|already|just|even))* (?:add|added|give|gave|given|include|included|made|make|throw in|threw in|thrown in|put in|did|done|wrote|prepared|sent|send) (?:you )?(?:in )?(?:an? |two |three |some |one )?(?:extra |additional |second )?(free|complimentary) (?!time\\b|hand\\b|from\\b)[a-z]+");
const received = cuedPhrase(`\\b(?:this|that|it|you get (?:it|this|that|the [^.;]{0,80}?)|you(?:'ll| will)? (?:have|receive|get) [^.;]{0,80}?|(?:the|your|these|those|both) (?:extra|additional|second|third|fourth|last|new|added|spare|changes?|hours?|day|week|month|round|set|copies|copy|drawings?|samples?|lessons?|session|coat|draft|posters?|prints?|pages?|photos?|banner|hours?|version|corrections?|work|repair|visit|update|logo|video|edit|proof)[^.;]{0,80}?)(?:'s| is| are| was| were| will be| comes?|)? (?:(?:also|all|completely|entirely|both|of course) )*(${freeWords}|on us(?=\\W*$|,| and| as)|free(?=\\W*$|,? (?:of course|too|as well|for you)\\b))`);
const unpaid = cuedPhrase("\\b(?:it|this|that|they|these|(?:the|those|your) (?:extra|additional|second|third|new|added|spare|other|small) [a-z]+(?: [a-z]+)?) (?:won't|will not|do not|don't|does not|doesn't) cost (?:you )?(?:anything|a (?:penny|cent|thing)|any more|extra)\\b|\\b(?:and|but|so) (?:won't|will not|did not|didn't|haven't|have not|shall not|am not|are not) (?:be )?(?:charg(?:e|ed|ing)|bill(?:ed|ing)?|invoic(?:e|ed|ing)) (?:you )?(?:anything |extra )?for\\b|\\b(?:is|are|be|'s|as) (?:our|my) treat\\b|\\bwith (?:our|my) compliments\\b|\\b(?:we|i)(?:'ve|'ll| have| will)? (?:[a-z]+ ){1,8}(?:and|but) (?:(?:it|that|this|they) )?(?:(?:won't|will not|doesn't|does not|don't) cost you (?:anything|a (?:penny|cent))|costs? you nothing)\\b|\\b(?:won't|will not) (?:see|find) (?:a|any) charge for\\b|\\b(?:this|that|it|the (?!trial|quote|quotation|estimate|first)[a-z]+(?: [a-z]+)?) (?:costs?|will cost) you nothing(?: extra| more)?\\b|\\b(?:we|i)(?:'ve|'ll| have| will)? waived? (?:the|our|your)\\b|\\byou (?:won't|will not) be (?:charged|billed|invoiced) (?:anything |extra )?for\\b|\\b(?:we|i)(?:'ll|'ve|'re|'m| will| have| did| do| are| am)?(?: (?:also|of course|happily|gladly))* (?:not|won't|haven't|didn't|don't|aren't) (?:(?:be |going to be )?(?:charge|charged|charging|bill|billed|billing|invoice|invoiced)) (?:you )?(?:anything |extra )?(?:for|extra)\\b|\\b(?:we|i) won't (?:charge|bill|invoice) (?:you )?(?:anything |extra )?for\\b|\\b(?:there is|there's|there will be|there was) (?:no (?:extra |additional )?(?:charge|cost|fee)|nothing (?:extra )?to pay) for (?:this|that|it|the (?:extra|additional|second|change|work))\\b|\\byou (?:(?:do not|don't|won't|needn't) (?:need to |have to )?pay|pay nothing|will pay nothing)(?: anything| extra)? for (?:this|that|it|the (?:extra|additional|second|change))\\b|\\b(?:no|without) (?:extra |additional )?charge for (?:this|that|it|the (?:extra|additional|second|change))\\b");
const isMarked = new RegExp(`\\b(?:${oneOf(markers)}|${oneOf(owedAnyway)})\\b`);
const isTheirs = phrase(`\\b${oneOf(others)}\\b|\\b(?:you can|you may|free to|can be) (?:${oneOf(rights)})\\b|(?<!\\bwaiv\\w+ (?:the|our|your) )\\b${oneOf(standing)}\\b|\\bif\\b|\\bwould\\b|\\bcan't\\b|\\bcannot\\b|\\bnot for free\\b|\\bnot free\\b|\\b(?:do not|don't|cannot|can't|never|won't|will not|could not|couldn't) (?!charge|bill|invoice|have|need|be)(?:\\w+ ){1,6}(?:for free|free of charge|for nothing|at no)\\b`);

export const findFavour = whereCued([given, freeThing, received, unpaid], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || isTheirs.test(text)) return undefined;
  const match = given.exec(sentence, text) ?? freeThing.exec(sentence, text) ?? received.exec(sentence, text) ?? unpaid.exec(sentence, text);
  if (!match) return undefined;
  const words = match[1] ?? match[0];
  const start = match[1] === undefined ? match.index : match.index + match[0].lastIndexOf(words);
  const range = { start, end: start + words.trimEnd().length };
  return sentence.isQuoted(range) ? undefined : range;
});

const marks = (sentence: Sentence): boolean => isMarked.test(plainText(sentence));
