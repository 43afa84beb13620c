/** What the client asks for without saying by when, for whom or what for. */
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { sharesTopic } from './answerSigns';
import { asksIn } from './asks';
import { asksWhen, asksWhatFor, comesAtOnce, isDelivered, isSoonEnough } from './askedBack';
import { cuedPhrase, oneOf, phrase } from './cues';
import { datesIn } from './dates';
import { adverbs, demands, hurryingVerbs, materials, purposes } from '../../words/hurryWords';
import { clientAsks, clientBlocks } from './questions';
import { isHistory, plainText } from './tense';

export interface UnclearRequest extends TextRange {
  /** “hurry”: “ASAP” and its kind. “bare”: “can you resend the numbers?”. */
  readonly type: 'hurry' | 'bare';
}

/** In order; what the reply has already asked back or delivered is left out. */
export const unclearRequests = (document: ProseDocument): readonly UnclearRequest[] => document.note(findUnclear);

function findUnclear(document: ProseDocument): readonly UnclearRequest[] {
  const found: (UnclearRequest & { readonly of: Sentence })[] = [];
  for (const block of clientBlocks(document)) {
    const { sentences } = block.prose;
    for (const { start, sentence, notes } of block.prose.hits(unclearIn)) {
      const at = sentences.findIndex((placed) => placed.start === start);
      const around = sentences.slice(Math.max(0, at - 1), at + 2).map((placed) => placed.sentence);
      // A day beside it says by when.
      if (around.some((near) => hasDay(near) && (near === sentence || (due.test(plainText(near)) && !sentence.beside(near, isOfAnother))))) continue;
      const isExplained = around.some((near) => near !== sentence && purpose.test(plainText(near)));
      for (const { type, start: from, end } of notes) if (type === 'hurry' || !isExplained) found.push({ type, start: block.start + start + from, end: block.start + start + end, of: sentence });
    }
  }
  if (found.length === 0 || document.ownSentences.some(({ sentence }) => asksWhen(sentence) || comesAtOnce(sentence)) || isSoonEnough(document)) return none;
  const isAsked = document.ownSentences.some(({ sentence }) => asksWhatFor(sentence));
  return found.filter(({ type, of }) => {
    if (type === 'bare' && isAsked) return false;
    // Who wants a price and is told it has it.
    if (wantsPrice.test(plainText(of)) && document.ownSentences.some(({ sentence }) => /[£€$₦₹]\s?\d|\d\s?(?:€|euros?|dollars|pounds)\b/.test(plainText(sentence)))) return false;
    const asks = clientAsks(document).filter(({ sentence }) => sentence === of);
    const isSent = document.ownSentences.some(({ sentence }) => isDelivered(sentence) && (sentence.words.length <= 3 || type === 'hurry' || handsOver.test(plainText(sentence))) && (sentence.words.length <= 3 || /\b(?:attached|enclosed|it|they|them|that)\b/.test(plainText(sentence)) || sharesTopic(of, sentence)));
    return !isSent || (asks.length > 0 && asks.every(({ answer }) => !answer));
  });
}

const wantsPrice = /\b(?:an?|the|your) (?:[a-z]+ )?(?:costs?|estimate|prices?|quotation|quote)\b|\bhow much\b/;

/** “The report is done” sends nothing. */
const handsOver = /\b(?:attach(?:ed|ment)|below|e-?mailed|enclosed|find|here|in your (?:folder|inbox)|resent|re-sent|sent|shared|uploaded|with you)\b/;

/** “The cards are needed by 2 December. The brochure is very urgent”: the day belongs to another thing. */
const isOfAnother = (sentence: Sentence, near: Sentence): boolean => [sentence, near].every((one) => ownThing.test(plainText(one))) && !sharesTopic(sentence, near) && neededThing.test(plainText(near));
const ownThing = /^(?!.*\b(?:it|they|them|this|these|those|everything|all)\b)\W*(?:(?:and|but|also),? )?(?:the|our|my|your|we need (?:the|our|my|your)|i need (?:the|our|my|your)) /;
const neededThing = /\b(?:need|needed|due|required|wanted)\b.*\b(?:by|before|until|on|for)\b|\bdue\b|^\W*(?:but )?(?:the (?:rest|others?)|everything else)\b/;

/** What is needed “like yesterday” is needed by no day. */
const hasDay = (sentence: Sentence): boolean => datesIn(sentence).some(({ fixed, type, start, end }) => (fixed || type === 'day' || type === 'weekday') && !/yesterday/i.test(sentence.text.slice(start, end)));
const due = phrase('\\b(?:need|by|before|until|deadline|print|event|meeting|launch|opens?|starts?|for|on|presentation)\\b');

const demand = cuedPhrase(`\\b${oneOf(demands)}(?![a-z])`);
const adverb = cuedPhrase(`\\b${oneOf(adverbs)}(?![a-z-])`);
const hurrying = cuedPhrase(`\\b${oneOf(hurryingVerbs)}\\b`);
const wanting = phrase("\\b(?:need|needs|want|wants|must|please|pls|kindly|can (?:you|we|i|someone|somebody)|could (?:you|we|i|someone|somebody)|would (?:you|like|appreciate|be grateful)|will you|(?:we're|i'm|we are|i am) in|it's|it is|this is|that's|that is|they're|they are|matter|request|require|requires|requested|awaiting|waiting|obliged|grateful|imperative|essential|vital|crucial|respond|(?:let|give|get|send|reply|answer|revert|come back|do the needful))\\b");
/** “We do it as soon as possible” demands nothing. */
const isAdverb = /^(?:a\.s|as|asap|at|by|forthwith|on|post|pronto|soonest|with|without)\b/;
/** “URGENT: send the files”, “High priority: …”. */
const label = /^\W*(?:\w+ ){0,2}$/;
const negated = phrase("\\b(?:not|no|none|isn't|nothing|never|don't|doesn't|hardly|less|without|wasn't|isnt|neither|needn't|aren't|won't)\\b(?: [\\w'-]+){0,6} *$");
/** Told of others, or of what was: “I told our florist to hurry up”. */
const told = phrase("\\b(?:i|we|she|he|they)(?:'ve| have)? (?:told|asked|begged|urged|said to) (?!you\\b)|\\b(?:our|the|my|their|your|all) (?:\\w+ )?(?:customers?|guests|patients|visitors|users|readers|clients|people|tenants|members|families|shoppers|buyers)\\b[^.;]{0,20}\\b(?:want|wants|need|needs|like|expect|order|get|receive|buy|come|hurry|rush)\\b|\\b(?:i'll|we'll|i will|we will|will get|i can|we can) (?!need|want)|^\\W*(?:we|i) (?:treat|always|left|rushed|hurried|never|try|deal)\\b");
/** “Do I pay it all now?” asks what to do, and for nothing to be done. */
const ownDuty = /^\W*(?:(?:and|but|or|so|also),? )?(?:(?:when|what|how much) )?(?:am|are|did|do|must|shall|should|will) (?:i|we)\b(?! (?:get|have (?!to\b)|hear|see|receive))[^.;]*\?\W*$/;
/** “What do you charge now?” asks what is so. */
const nowadays = /\b(?:how|what|where|which|who)\b[^.;?]{0,30} (?:are|do|does|is) (?:i|it|the|they|we|you|your)\b[^.;?]{0,50}\bnow\?\W*$/;
const ofThings = phrase("\\b(?:urgent (?:care|cases?|orders?|treatment|appointments?|repairs?|matters? (?:for|of) (?:our|their))|rush hour|how (?:fast|quickly|soon)|so (?:fast|quickly|quick|promptly)|(?:very|really|too|that|pretty) (?:fast|quick|quickly|promptly)(?= (?:and|thank|,|\\.|!|$|answer|reply|response|work))|thanks? .{0,30}(?:quick|fast|prompt)|minutes fast|fast (?:food|train|lane)|(?:quick|fast) (?:answer|reply|question|response|thinking|one|chat|call|word|look|turn|win|guide|start)|right now (?:we|i|it|the)|(?:see|hear|speak|talk|meet|soon as|until|reply|back|well|better|home|very|coming|as|too|so) (?:\\w+ ){0,3}soon|soon (?:as|after|be|becomes?|to|we|i|they|you|it)|quick(?:ly)? (?:checked|looked|wanted|noticed|became|ask|say)|hold fast|steadfast|(?:is|are|was|were|has been|have been) (?:now |all |already )*(?:done|fixed|finished|settled|solved|sorted|over)|yesterday(?!\\W*$))\\b");

const asking = cuedPhrase("\\b(?:(?:can|could|would|will) (?:you|someone|somebody|one of you|anybody)|please|pls|kindly|(?:we|i) (?:still |also |just |really )*need|need|i'd like|we'd like|would like|(?:may|can|could) (?:i|we)|may i ask|i'm after|we're after|looking for|would you mind|get (?:me|us)|give (?:me|us)|send|re-?send|share|forward|e-?mail)\\b");
const handing = phrase("\\b(?:re-?send(?:ing)?|send(?:ing)?|forward(?:ing)?|e-?mail(?:ing)?|shar(?:e|ing)|give|giving|get|getting|provide|compile|pull|put together|prepare|produce|draw up|let (?:me|us) have|have|see|supply|pass (?:on|me|us)|drop (?:me|us)|write(?= (?:an?|me|up|us)\\b)|run|make(?= (?:an?|me|some|up|us)\\b)|do|ask (?:you )?for|need(?! (?:to|you)\\b)|like|after|looking for|show)\\b");
const material = cuedPhrase(`\\b(?:${oneOf(materials)})\\b(?! (?:of (?:hours|people|your lives)|number|plate))`);
/** “Could you send the photos again?” */
const again = cuedPhrase('\\bre-? ?send(?:ing)?\\b|\\bsend(?:ing)? [^.?!,]{2,40} (?:again|once more|over again|one more time)\\b|\\bhave (?:my|our|that|the|those|your) [^.?!,]{2,30} (?:again|once more)\\b');
const purpose = phrase(`\\b(?:${oneOf(purposes)})\\b|\\bfor (?!(?:me|us|last|this|the (?:last|past|month|year|week|quarter|first|second|third|fourth|whole)|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|\\d{1,2} )\\b)`);

const none: readonly UnclearRequest[] = [];

const unclearIn = whereCued([demand, adverb, hurrying, material, again], none, (sentence: Sentence): readonly UnclearRequest[] => {
  const text = plainText(sentence);
  if (text.length > 400) return none;
  const rush = hurryIn(sentence, text);
  return rush ? [{ type: 'hurry', ...rush }] : bareIn(sentence, text);
});

function hurryIn(sentence: Sentence, text: string): TextRange | undefined {
  if (told.test(text) || ownDuty.test(text) || nowadays.test(text)) return undefined;
  const asks = asksIn(sentence).length > 0;
  // “Need it yesterday” is no history, nor what stands behind “Urgent:”.
  const isPast = !asks && isHistory(sentence) && !/\bneeds?\b|(?<!\b(?:i|we|he|she|they|it) )\bneeded\b|^\W*(?:\w+ ){0,2}\w+ *:/.test(text);
  for (const pattern of [demand, hurrying, adverb]) {
    const match = pattern.exec(sentence, text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    if (negated.test(before)) return undefined;
    if (isPast || ((pattern !== demand || !asks) && ofThings.test(text))) continue;
    const isDemand = (pattern === demand && (!isAdverb.test(match[0]) || isNote(text, match.index, match[0].length))) || (pattern === hurrying ? asks || label.test(before) || /\b(?:please|could you|can you|need (?:you )?to|you to)\b/.test(before) : asks || wanting.test(text) || /^\W*(?:[a-z]+ )?$/.test(before) || (pattern === adverb && noted.test(match[0]) && isNote(text, match.index, match[0].length)));
    if (isDemand) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** “Stand plan as PDF, ASAP” and “logo (asap)”: a note, with nobody in it who does it. */
const isNote = (text: string, start: number, length: number): boolean => /[,;:–—(-] *$/.test(text.slice(0, start)) && /^[^\p{L}\d]*(?:please|pls)?[^\p{L}\d]*$/u.test(text.slice(start + length)) && !/\b(?:i|we|he|she|they)\b|\b(?:i|we)'/.test(text);

const noted = /^(?:as a|immediately|on priority|right (?:away|now)|straight|urgent)/;

function bareIn(sentence: Sentence, text: string): readonly UnclearRequest[] {
  if (sentence.words.length > 20 || (asksIn(sentence).length === 0 && !/\bmay (?:i|we) ask (?:you )?for\b/.test(text))) return none;
  const ask = asking.exec(sentence, text);
  if (!ask) return none;
  const handed = handing.exec(text.slice(ask.index));
  if (!handed || purpose.test(text.slice(ask.index + handed.index + handed[0].length))) return none;
  const from = ask.index + handed.index;
  const thing = again.exec(sentence, text.slice(from)) ?? material.exec(sentence, text.slice(from, from + 70));
  if (!thing || /[,;:–—]/.test(text.slice(from, from + thing.index))) return none;
  return [{ type: 'bare', start: ask.index, end: from + thing.index + thing[0].length + /^[^.?!]*\??/.exec(text.slice(from + thing.index + thing[0].length))![0].length }];
}
