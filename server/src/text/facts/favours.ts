/** What a sentence gives the client for nothing. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { extras, freeOfCharge, markers, others, owedAnyway, rights, standing, unpaid } from '../../words/favourWords';
import { isSettled, letOffs as chargesLetOff } from './favourFrames';
import { isBillingSlip, unaskedFees } from './unaskedFees';
import { wellEnded } from './phraseEnds';
import { plainText } from './tense';

const letOffs = [...chargesLetOff, ...unaskedFees];

/** The words that say that it costs nothing, `undefined` when nothing is given. */
export const favourIn = (sentence: Sentence): TextRange | undefined => sentence.note(findFavour);

/** True when the words say that it is a goodwill extra. */
export const marksFavour = (sentence: Sentence): boolean => sentence.note(marks);

/** True when the words say that it is owed anyway: then it is no favour that could be misread. */
export const owesFavour = (sentence: Sentence): boolean => sentence.note(owes);

const free = `(${freeOfCharge.split(', ').sort((a, b) => b.length - a.length).join('|')})(?![\\w'-])`;
const plainFree = `(${freeOfCharge.split(', ').sort((a, b) => b.length - a.length).join('|')}|complimentary|thrown in(?! the\\b)|free(?=\\W*$|,? (?:of course|too|as well|for you|by the way|naturally|obviously)\\b|, (?:so|as|and|mr|mrs|ms)\\b))(?![\\w'-])`;
/** Behind “we”, verbs that tell of no gift. */
const noDeed = "(?:know|think|believe|hope|see|saw|read(?! (?:your|the|it|them|through|over)\\b)|hear|heard|understand|notice|noticed|want|wanted|got|get|receive|received|bought|buy|paid for|recommend|recommended|suggest|suggested|ask|asked|wish|wonder|feel|felt|love|loved|like|liked|prefer|expect|remember|wrote that|work for|live|are free|am free|'re free|'m free|are on|am on|'re on|'m on|use|used|need|needed|download|downloaded)";
const ours = "(?:we|i|our (?!quotes|site|shop|guests)[a-z]+(?: [a-z]+)?|[a-z]+ (?:from|in) our [a-z]+)(?:'ve|'ll|'m|'re|'d| have| will| am| are| has| shall)?";
/** “We also trimmed the hedge, on the house.” */
const given = cuedPhrase(`\\b${ours}(?: (?:[a-z]+ly|also|already|just|even|then|now|both|of course|therefore|still))*(?: (?:can|going to|happy to|glad to|pleased to|able to|did|do))* (?!${noDeed}\\b|not\\b|never\\b|can't\\b|cannot\\b|won't\\b|don't\\b|didn't\\b|would\\b|could\\b|might\\b)[a-z-]+\\b[^.;?!]{0,160}?[ ,(–—-](?:${free}|(free)(?=\\W*$|,? (?:of course|too|as well|for you)\\b))`);
/** “We made you a free video.” */
const freeThing = cuedPhrase("\\b(?:we|i)(?:'ve|'ll| have| will)?(?: (?:also|already|just|even))* (?:add|added|attach|attached|enclose|enclosed|give|gave|given|include|included|made|make|throw in|threw in|thrown in|put in|put|pop|popped|pack|packed|did|done|do|wrote|write|prepared|sent|send|slipped in|offered) (?:you )?(?:in )?(?:an? |two |three |some |one |your )?(?:extra |additional |second )?(free|complimentary) (?!time\\b|hand\\b|from\\b|of\\b|for\\b|to\\b|space|seat|slot|gift|font|plug|software|tool|trial|app\\b)[a-z]+");
const gift = `(?:this|that|it|they|these|those|both|all of (?:it|this|that|them)|none of (?:it|this|that)|the other|(?:your|these|those|both|all|our|a|an|some|two|three|the) (?!(?:[\\w'-]+ )?${oneOf(standing)}(?: (?:is|are|was|comes?|'s)\\b|'s))(?:[\\w'’&%.£€$-]+ ){0,11}?[\\w'’&-]+)`;
/** “The extra two hours are on us”, “your keys were cut for nothing”. */
const received = cuedPhrase(`\\b(?:${gift}|[a-z-]+ [a-z-]+)(?:'s|'re| is being| are being| is| are| was| were| will be| has been| have been| comes?| came| goes| gets?| got)(?: (?:also|all|completely|entirely|both|of course|then|now|[a-z]+ly))*(?: [a-z]+(?:ed|en|wn|ne|ut|lt|de|ung|nd|ught|id)\\b[^.;?!]{0,80}?)?(?: (?:all |now )?yours| to you| to you both| with it| along)?,? ${plainFree}`);
/** “You get the raw files thrown in.” */
const got = cuedPhrase(`\\byou(?:'ll| will|'ve| have| can| may)?(?: (?:also|now|just|even|of course))* (?:get|got|have|had|receive|received|be getting|be receiving|find|found|keep|kept)(?! (?:it )?free (?:of charge )?(?:until|if))\\b[^.;?!]{1,110}?[ ,–—-]${plainFree}`);
/** “Logo in white: added, free”, “No extra cost.” */
const done = cuedPhrase(`(?:\\b[a-z-]+ed|\\b(?:done|made|put|cut|sent|built|rebuilt|redone|written|drawn|too|as well|also|added))\\b[^.;?!]{0,60}?[,:;–—(-] ?(?:all |both |completely |totally |and |of course )*(?:${plainFree}|(free|no charge|nothing to pay)(?=\\W*$))`);
const alone = cuedPhrase(`^\\W*(?:(?:and|all|both|of course|all of it|everything|this|that|sure|yes|done|no problem|naturally|certainly|with pleasure),? )*(${freeOfCharge.split(', ').sort((a, b) => b.length - a.length).join('|')})(?: at all| whatsoever| of course| for (?:that|this|it|them|those)| to you| too)*\\W*$`);
/** “… , nothing extra to pay.” */
const last = cuedPhrase(`[,:–—(-] ?(?:and |all |both |of course |at |completely )*(${freeOfCharge.split(', ').sort((a, b) => b.length - a.length).join('|')})(?: at all| whatsoever| of course| for (?:that|this|it|them)| to you| too)*\\W*$`);
const clause = cuedPhrase(`(?<![\\w'])(?:(?:we|i|you)(?:'ll|'ve|'re|'m| will| have| do| did| are| am)? )?(?<![\\w'])(?:${unpaid.split(', ').join('|')})(?![\\w'])(?! (?:until|before|yet|unless|if)\\b)`);

const isMarked = new RegExp(`(?<![\\w'])${oneOf(markers)}(?![\\w'])`);
const isOwed = new RegExp(`(?<![\\w'])${oneOf(owedAnyway)}(?![\\w'])`);
/** “The court waived the costs”, “whoever buys two gets a third one free”. */
const giver = "(?:airline|authority|bank|company|council|court|embassy|hotel|insurer|judge|landlord|magistrate|museum|office|registry|school|seller|state|supplier|tribunal|university|they|he|she|you)(?: has| have| had| will| then| also)? (?:cancel(?:led)?|drop(?:ped|s)?|forgiven?|scrapped|waives?|waived|written off|wrote off)\\b|\\b(?:city|council|county|government|insurer|insurance|library|maker|manufacturer|museum|province|state|utility|your [a-z]+) (?:adds?|charges?|collects?|covers?|gives?|hands?|lets?|offers?|pays?|picks? up|provides?|replaces?|runs?|swaps?|takes?|throws? in)\\b|\\b(?:anyone|everybody|everyone|those|whoever)(?: who)? (?:books?|brings?|buys?|comes?|joins?|orders?|signs?|spends?|subscribes?)\\b|\\byour (?:[a-z]+ )?(?:campaign|deal|loyalty card|offer|promotion|sale|special|voucher)\\b";
const isTheirs = phrase(`\\b${giver}|\\b(?:you|she|he|they|one) (?:can|may|could) (?:also |always |then |still )?${oneOf(rights)}\\b|\\b(?:free to|can be|may be|may|always|each order|every order|orders over|whoever|anybody|per month|every month|each month) (?:${oneOf(rights)}|free|over|ships?)\\b|\\bif\\b|\\bwould\\b|\\bcan't\\b|\\bcannot\\b|\\bnot (?:for )?free\\b|\\balways free\\b|\\b(?:call|number|line|hotline|helpline|admission|entry|registration|parking) (?:is|costs?|will cost)(?: you)? (?:free|nothing)\\b|\\bnothing (?:\\w+ ){0,3}is (?:ever )?free\\b|\\bdoes not mean\\b|\\b(?:do not|don't|cannot|can't|never|won't|will not|could not|couldn't|did not|didn't) (?!charge|bill|invoice|have|need|be|raise|even|cost|worry|owe|pay|appear|show|add|ask|find|see|turn|go)(?:\\w+ ){1,6}(?:for free|free of charge|for nothing|at no|gratis)\\b|\\b(?<!\\b(?:on|to|from) your )(?:battery|phone|laptop|card|account) (?:is|was|were|has)\\b(?! (?:been )?credited)|\\bcharge(?:d)? (?:the|my|your|our) (?:battery|batteries|phone|card|laptop|tablet|account)\\b|\\b(?:bill(?:ed|ing)?|charg(?:e|ed|ing)|invoic(?:e|ed|ing)|pay|owe)\\b[^.;]{0,40} (?:until|before)\\b`);
/** “Guests eat for nothing.” */
const isForOthers = phrase(`(?<!\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred) )(?<!\\b(?:another|copies|extra|more|photos?|pictures?|portraits?|prints?|shots?|\\d+) of (?:all |both |the |your )*)\\b${oneOf(others)}\\b`);
const isStanding = phrase(`^\\W*(?:(?:and|but|also|of course|by the way|as always),? )*(?:(?:our|the|all|all our|any|every|such|a|an|your) )?(?:[\\w-]+ )?${oneOf(standing)}(?: (?:to|within|in|for|at|on|with) (?:[\\w'’-]+ ){0,4}?[\\w'’-]+)?(?: (?:that |which )?(?:we|you) [a-z]+)?(?: is| are|'s| comes?| costs?| do not| does not| doesn't| don't| never| remains?| was)\\b(?!.*\\b(?:we|i|at our|at my|on us|on me|on the house|treat)\\b(?! chose))`);

/** “We send the notice to the council; there is no charge for this”: what an office takes nothing for. */
const ofAnOffice = phrase("\\b(?:building control|companies house|council|county|court|customs|embassy|land registry|ministry|planning (?:authority|office|portal)|registry|tax office|town hall|tree officer|water board)\\b[^.!?]{0,80}\\b(?:there(?:'s| is)|it(?:'s| is)|they (?:make|take)|which (?:has|carries)|with) no (?:charge|cost|fee)\\b");
/** “The bank doesn’t charge for it”, “we never charge for parking”, “consulting the registers is free of charge”: a custom and no gift. */
const isTheirTerms = phrase("^\\W*(?:cancel|change|move|reschedule|return)\\b[^.;]{2,60},? and (?:there(?:'s| is)|you) |^\\W*(?:[a-z-]+ )?[a-z-]+s (?:are|is) (?:not|never) (?:billed|charged)\\b|\\bno (?:charge|cost|fee) (?:for|on) (?:an? )?(?:first|initial|short) [a-z]+\\b|\\b(?:no|not|never|n't)\\b[^.;,]{0,20} (?:bill|charge|charged|cost|fee) (?:for|on) (?:any |the )?(?:absen(?:ces|t [a-z]+|tees)|cancellations|missed [a-z]+|no-?shows?|unused [a-z]+)\\b|\\bno (?:charge|cost|fee) (?:for|on) (?:any |the )?(?:absen(?:ces|t [a-z]+|tees)|cancellations|missed [a-z]+|no-?shows?|unused [a-z]+)\\b|\\b(?:the|your) (?:city|council|county|hotel|library|municipal|museum|public|station|town|village)(?:'s)? (?:(?!(?:my|our|us)\\b)[a-z]+ ){1,6}(?:is|are|costs?) (?:always )?(?:free|nothing)\\b|\\b(?:doesn't|does not|never) (?:bill|charge|cost|take)s?\\b|\\bmakes? no charge\\b|\\b(?:the|your|a|an) [a-z]+(?:'s|s') (?:own )?(?:[a-z]+ )?(?:app|counter|desk|form|helpline|line|office|page|portal|register|registry|scheme|site|website)\\b|^\\W*[a-z]+ing (?:the|a|an|your|them|it|there) [^.;]{0,60}\\b(?:is|are|comes) (?:always )?free\\b");

/** “I have kept Wednesday free for you.” */
const isKeptFree = /\b(?:hold|holds|held|holding|keep|keeps|kept|keeping|leave|left|leaving)\b[^.;]{1,60}\bfree\b/;

export const findFavour = whereCued([given, freeThing, received, got, done, alone, last, clause, ...letOffs], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || isKeptFree.test(text) || ofAnOffice.test(text) || isTheirs.test(text) || isStanding.test(text) || isTheirTerms.test(text) || isBillingSlip.test(text)) return undefined;
  if (!isForOthers.test(text)) for (const pattern of [given, freeThing, received, got, done, alone, last, clause]) {
    const match = pattern.exec(sentence, text);
    if (!match) continue;
    const words = match[1] ?? match[2] ?? match[0].replace(/ +(?:the|this|that|your|an?|my|our|these|those) *$/, '');
    const start = match.index + match[0].lastIndexOf(words);
    const range = { start: start + /^ */.exec(words)![0].length, end: start + words.trimEnd().length };
    // “All nut-free”.
    if (/[a-z]-$/.test(text.slice(0, range.start))) continue;
    if (isNoSum(text, range)) return undefined;
    return sentence.isQuoted(range) ? undefined : wellEnded(text, range);
  }
  if (isSettled.test(text)) return undefined;
  for (const pattern of letOffs) {
    const match = pattern.exec(sentence, text);
    const range = match && { start: match.index, end: match.index + match[0].length };
    if (range && !sentence.isQuoted(range) && !follows.test(text.slice(0, range.start + 8))) return wellEnded(text, range);
  }
  return undefined;
});

/** “A photo on your phone doesn’t count”: only time and work that do not count are given. */
const isNoSum = (text: string, { start, end }: TextRange): boolean => /\b(?:does|do|will)(?:n't| not) count$|\bwon't count$/.test(text.slice(start, end)) && !/\b(?:additional|afternoons?|calls?|changes?|days?|evenings?|extra|hours?|it|kilomet(?:er|re)s|lessons?|miles?|minutes?|one|overtime|rest|rounds?|sessions?|that|these|this|those|time|trips?|visits?|work)\b[^.;:]*$/.test(text.slice(0, start));

/** “You gave me the cloth, so I’ve taken £40 off.” */
const follows = /[,;–—] so (?:i|we)\b[^,;]*$/;

const freeOnly = cuedPhrase('^\\W*(?:(?:[£€$] ?)?0(?:[.,](?:00|-))?(?: ?(?:€|chf|eur|gbp|usd))?|free(?: of charge)?|gratis|no (?:extra )?(?:charge|cost)|complimentary|included,? free|on (?:us|the house)|at no (?:extra )?(?:charge|cost))\\W*$');
/** True for a cell that is the price of something given away, whatever it is. */
/** “Prune the two apple trees as well: €0”. */
const nought = cuedPhrase('[:–—-] *(?:[€£$] ?0(?:[.,](?:00|-))?|0(?:[.,](?:00|-))? ?(?:€|chf|eur|euro|gbp|pounds|usd))\\W*$');
export const findFreeLine = whereCued([nought], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  const match = nought.exec(sentence, text);
  return match && (namesExtra(sentence) || besides.test(text.slice(0, match.index))) ? { start: 0, end: text.trimEnd().length } : undefined;
});
const besides = /\b(?:also|as well|besides|on top|too)\b/;

export const findFreePrice = whereCued([freeOnly], false, (sentence: Sentence): boolean => freeOnly.test(sentence, plainText(sentence)));

const extra = phrase(`\\b${oneOf(extras)}\\b|\\b[a-z]+ing (?:of )?(?:your|the old|the existing) [a-z]`);
/** True for the name of a row that comes on top of the job: “Second album for the parents”. */
export const namesExtra = (sentence: Sentence): boolean => extra.test(plainText(sentence));

const calledFree = cuedPhrase('(?<![\\w-])(?:complimentary(?! (?:cop(?:y|ies)|mails?|slips?|tickets?)\\b)|(?:at no|no) (?:extra )?(?:charge|cost)|for free|free of charge|gratis|on the house)(?![\\w-])|[,:(–—-] ?free(?=\\W*$)');
const isStandingRow = phrase(`^\\W*(?:(?:complimentary|free|our|the|your),? )?${oneOf(standing)}(?![\\w-])`);
/** True for the name of a row that says itself that it is a gift: “Flowers for the bar, complimentary”; not of what is free for all, or owed. */
export const namesGift = (sentence: Sentence): boolean => calledFree.test(sentence, plainText(sentence)) && !isStandingRow.test(plainText(sentence)) && !/\bthank/i.test(sentence.text) && !owesFavour(sentence);

const marks = (sentence: Sentence): boolean => isMarked.test(plainText(sentence));
const owes = (sentence: Sentence): boolean => isOwed.test(plainText(sentence)) && !goesBeyond.test(plainText(sentence));
/** “Two guides on top of the four in the plan.” */
const goesBeyond = /\b(?:in addition to|on top of|over and above) (?:the|those|what|your)\b/;
