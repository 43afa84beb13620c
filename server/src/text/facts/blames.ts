/** Who is blamed in a sentence: the client, one of our own people or suppliers, or anybody but us. */
import { whereCued, whoseCuesFit } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { causePatterns, causesIn, goesWrong } from './blameCauses';
import { deeds, type Deed } from './blameDeeds';
import { blamePhrases } from './blamePhrases';
import { disownings } from './disownings';
import { reproaches } from './reproaches';
import { blameClefts, blameConditions } from './blameClefts';
import { blameSlotPhrases, type BlameSlotPhrase } from './blameSlotPhrases';
import { namedAt } from './blameSlots';
import { doerOf, type Doer } from './blameSubjects';
import { leftBehind } from '../../words/blameWords';
import { family } from '../../words/kitchenWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { plainText } from './tense';

export interface Blame extends TextRange {
  /** “fault” says whose fault it was, or was not. */
  readonly type: 'client' | 'colleague' | 'fault';
  /** Where the subject ends, such as “Jared”; equal to `start` where there is none. */
  readonly subjectEnd: number;
}

export const blamesIn = (sentence: Sentence): readonly Blame[] => sentence.note(findBlames);

/** Before these words it is no blame: “if you forgot”, “in case you missed”, “you wrote that”. */
const softened = phrase("(?:\\b(?:if|in case|when|whenever|unless|should|whether|assuming|suppose|imagine|until|till|before|once|as long as|so long as|provided|lest|in the event|say|said|says|mention(?:ed)?|wrote|told (?:us|me)|sorry|asked|check|sure|wonder|worry|worried|do|have|had)(?: (?:that|either|ever|one of|any of))*(?:,[^,]{1,40},)? ?[\"“]?|\\b(?:you|he|she|they|who|customers?|clients?|guests?|it|review\\w*|letter|report)(?:'ve| have| had| also| just)? (?:said|say|says|wrote|write|writes|mention(?:ed|s)?|told (?:us|me|him|her|them)|complain(?:ed|s)?|report(?:ed|s)?|fear(?:ed|s)?|noticed|asked|wondered|suspect(?:ed|s)?|found|explained|felt|feel|thought|think)(?: (?:us|me|about|how|that|whether|if|why))*|\\b(?:not|n't|never) (?:saying|say|mean|meaning|suggest(?:ing)?|imply(?:ing)?|claim(?:ing)?|think|believe)(?: that| it was)*|\\b(?:nobody|no one) (?:is saying|says|said|thinks|claims)(?: that)?|\\b(?:thanks|thank you|no worries|not to worry|no problem|grateful|easily done|happens to (?:all|everyone)|glad|nothing)\\b(?!.*\\b(?:but|however|although|yet|unfortunately|because|since)\\b).*)$");
const isHarmless = cuedPhrase("\\b(?:easily done|don't worry|do not worry|no worries|not to worry|no harm done|happens to (?:all|the best|everyone)|(?:which|that)(?:'s| is) (?:fine|ok|okay|all right|no problem|not a problem|perfectly fine)|no (?:rush|hurry)|because it is not due|you (?:did not|didn't|do not|don't) (?:have|need) to(?=\\W*$|[:;,–—])|(?:be|been|come to|cost|look(?:ed)?|take|taken) (?:exactly |just |all )?the same(?=\\W*$|[,;:])|ma(?:de|kes?) no difference|is not due (?:until|before))\\b");
/** “You asked whether the crack is your fault.” */
const isAsked = /\b(?:whether|wonder(?:ed|ing)?(?: if)?|asked(?: me| us)? if|worr(?:y|ied)(?: that)?)(?: (?!and\b|but\b)[\w'-]+){1,6} *$/;
/** “Your builder has left the wall open, just as we asked.” */
const asAsked = phrase("\\bas (?:i|we|you)(?:'d| had| have|'ve)? (?:agreed|asked|discussed|planned|requested|said|wanted)(?=\\W*$|[,;:])|\\bas (?:agreed|arranged|planned|requested)\\b");
const isQuestion = /\?["'”’)\]\s]*$/;
const isKept = phrase(`^(?:forgot|forgotten|left)(?: behind)? (?:his|her|their|your|the|a) (?:[a-z]+ )?${oneOf(leftBehind)}`);

const none: readonly Blame[] = [];
const phrases = [...blamePhrases, ...blameConditions, ...reproaches, ...disownings];
const slotPhrases = [...blameSlotPhrases, ...blameClefts];
const patterns = [...[...deeds, ...phrases, ...slotPhrases].map(({ pattern }) => pattern), ...causePatterns];
const fittingSlotPhrases = whoseCuesFit(slotPhrases, ({ pattern }) => pattern);
const fittingDeeds = whoseCuesFit(deeds, ({ pattern }) => pattern);
const fittingPhrases = whoseCuesFit(phrases, ({ pattern }) => pattern);

const findBlames = whereCued(patterns, none, (sentence: Sentence): readonly Blame[] => {
  const text = plainText(sentence);
  if (isHarmless.test(sentence, text)) return none;
  const found: Blame[] = [];
  const add = (blame: Blame): void => {
    if (sentence.isQuoted(blame) || (blame.type === 'fault' && isAsked.test(text.slice(0, blame.start))) || softened.test(text.slice(Math.max(0, blame.start - 200), blame.start))) return;
    if (!found.some((other) => blame.start < other.end && other.start < blame.end)) found.push(blame);
  };
  const asks = isQuestion.test(text);
  if (!asks) {
    for (const phrase of fittingSlotPhrases(sentence)) for (const match of phrase.pattern.matchAll(sentence, text)) blameOfSlot(sentence, text, phrase, match, add);
    for (const deed of fittingDeeds(sentence)) for (const match of deed.pattern.matchAll(sentence, text)) blameOfDeed(sentence, text, deed, match, add);
  }
  for (const { type, pattern, then, asks: isAsked = false, isAmidHarm = false } of fittingPhrases(sentence)) {
    const match = asks && !isAsked ? null : pattern.exec(sentence, text);
    if (!match || (isAmidHarm && (found.length > 0 || !goesWrong(sentence)))) continue;
    const rest = then ? then(text, match.index + match[0].length) : 0;
    if (rest !== undefined) add({ type, start: match.index + /^[^a-z]*/.exec(match[0])![0].length, end: match.index + match[0].trimEnd().length + rest, subjectEnd: match.index });
  }
  if (!asks && found.length === 0 && !asAsked.test(text) && causePatterns.some((pattern) => pattern.mayFit(sentence))) for (const cause of causesIn(sentence)) add({ type: 'fault', ...cause, subjectEnd: cause.start });
  return found.sort((a, b) => a.start - b.start);
});

type Add = (blame: Blame) => void;

function blameOfDeed(sentence: Sentence, text: string, { type, side, head, then }: Deed, match: RegExpExecArray, add: Add): void {
  const lead = head?.exec(text.slice(Math.max(0, match.index - 90), match.index));
  if (lead === null) return;
  const from = match.index - (lead?.[0].length ?? 0);
  const rest = then ? then(text, match.index + match[0].length) : 0;
  if (rest === undefined) return;
  const stop = match.index + (match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + rest)).trimEnd().length;
  const end = stop + behind.exec(text.slice(stop))![0].length;
  if (denied.test(text.slice(stop)) || (type === 'done' && asAsked.test(text.slice(stop)))) return;
  if (type === 'nobody') return add({ type: 'client', start: match.index, end, subjectEnd: match.index });
  const doer = doerOf(sentence, from);
  if (doer && ((doer.side === 'colleague' && isTold(text, doer)) || isOpponent(text, doer) || isPaper.test(text.slice(doer.start, doer.end)) || suffered.test(text.slice(match.index, end + 60)))) return;
  if (doer && (side ?? doer.side) === doer.side && isStated(doer) && !isKept.test(text.slice(match.index, end + 40))) add({ type: doer.side, start: doer.start, end, subjectEnd: doer.end });
}

/** “You ruined nothing”, “you haven’t said yet which you like”: nothing is held against them. */
const denied = /^ +(?:nothing|no one|nobody|none|neither)\b|^ +yet +(?:how|if|what|when|where|whether|which|who)\b/;
/** What somebody lost to no fault of theirs: “you lost an afternoon over it”, “sorry to hear you’ve lost your voice”. */
const suffered = /^(?:have |had |has |'ve |'d )?lost (?:[\w'-]+ ){0,3}?(?:afternoon|bookings?|business|cat|clients?|custom|customers?|days?|dog|evening|faith|father|friend|guests?|home|hours?|husband|income|interest|job|money|morning|mother|night|orders?|patience|profit|sales?|sleep|takings|temper|time|trade|trust|voice|weekend|wife)\b/;

/** Papers say and put; they do nothing. */
const isPaper = /\b(?:books|data|figures|notes|numbers|papers|plans?|reports?|statements?|surveys?)\s*$/;

const opponents = '(?:buyer|claimant|creditor|debtor|defendant|ex(?:-[a-z]+)?|former [a-z]+|insurer|landlady|landlord|lodger|neighbou?r|opponent|previous [a-z]+|seller|squatter|sub-?tenant|tenant)s?';
const isAgainst = phrase(`^your (?:[\\w-]+ ){0,2}?${opponents}(?:(?:'s|s') [a-z]+)?$`);
const namesOpponent = phrase(`\\b(?:your (?:[\\w-]+ ){0,2}?|the (?:[\\w-]+ )?)${opponents}(?:'s|s')?\\b`);
/** Whom a letter after a wedding tells of: “your uncle took over the dance floor, and he did not give it back”. */
const namesDear = phrase(`\\b(?:your (?:[\\w-]+ ){0,2}?|(?:the|an?) (?:[\\w-]+ )?(?:bride|groom|couple)(?:'s|s') (?:[\\w-]+ )?)(?:${oneOf(family)}|best man|bridesmaids?|cousins?|flower girl|friends?|guests?|nephews?|nieces?|page ?boys?|relatives)\\b|\\bthe (?:best man|bride|bridesmaids?|flower girl|groom|guests|page ?boys?)\\b`);
const lawful = /\b(?:arrears|bailiffs?|breach of|claims?|compensation|court|damages|dismiss(?:al|ed)?|evict(?:ion|ed)?|formal notice|hearing|injunction|legal|maintenance order|notice to quit|proceedings|possession order|solicitor'?s?|sue|summons|tribunal|witness(?:es)?|written warning)\b/;

/** “Your tenant failed to pay the rent”: those whom we write to for the client are blamed for what they did to them, not to us. */
function isOpponent(text: string, { side, start, end }: Doer): boolean {
  const words = text.slice(start, end).trim();
  if (/^(?:he|she|they)$/.test(words)) return (namesOpponent.test(text.slice(0, start)) || namesDear.test(text.slice(0, start))) && !/\b(?:me|our|us)\b/.test(text.slice(end));
  if (side !== 'client' || !words.startsWith('your ')) return false;
  return (isAgainst.test(words) && !/\b(?:me|my|our|us|we)\b/.test(/^[^.;:]*/.exec(text.slice(end))![0])) || lawful.test(text);
}

/** “you forgot to send”, “you never told us” */
const behind = phrase("^(?: to (?!(?:our|your|my|the|us|me|you|an?|this|that|these|his|her|their)\\b)(?:[a-z]+ly )?[a-z-]+)?(?: (?:us|me)(?![\\w-]))?");

const tale = '(?:act|chapter|comedy|comic|drama|episode|fable|fairy tale|film|joke|movie|musical|novel|opera|play|plot|scene|sketch|song|story|tale|thriller)s?';
const inTale = phrase(`\\b(?:in|of|from|throughout) (?:[\\w'-]+ ){0,3}?${tale}\\b[^.;:!?]*$`);
const taleOf = phrase(`\\b(?:${tale}|picture|opening|passage|verse|clip)(?: [\\w'-]+){0,4}? (?:about|how|in which|of|when|where|with)[^.;:!?]{0,60}$`);
/** Who makes films and books, and so may spoil one. */
const makers = /\b(?:agency|animator|binder|copywriter|cutter|designer|developer|editor|engineer|illustrator|lab|photographer|printer|proof-?reader|speaker|subtitler|supplier|translator|typesetter)s?\b/;

/** “The scene where the waiter forgot the soup” blames nobody: he is made up. */
function isTold(text: string, { start, end }: Doer): boolean {
  const words = text.slice(start, end);
  if (!/\b(?:the|an?|he|she)\b/.test(words) || /\b(?:my|our)\b/.test(words) || makers.test(words)) return false;
  const before = text.slice(Math.max(0, start - 120), end - /\S*$/.exec(words)![0].length);
  return inTale.test(before) || taleOf.test(before);
}

const isStated = ({ isGuess, isNegated, isNobody }: Doer): boolean => !isGuess && !isNegated && !isNobody;

function blameOfSlot(sentence: Sentence, text: string, { then, isDone, others = false, isAmidHarm = false }: BlameSlotPhrase, { index, 0: match }: RegExpExecArray, add: Add): void {
  const done = isDone ? isDone(text.slice(Math.max(0, index - 60), index)) : 0;
  if (done === undefined) return;
  const named = namedAt(sentence, index + match.length);
  if (!named || (others && named.side === 'client') || (isAmidHarm && !goesWrong(sentence))) return;
  let { end } = named;
  if (then) {
    then.lastIndex = end;
    const rest = then.exec(text);
    if (!rest) return;
    end += rest[0].trimEnd().length;
  }
  add({ type: 'fault', start: index - done + /^[^a-z]*/.exec(text.slice(index - done, end))![0].length, end, subjectEnd: index - done });
}
