/** What the client asks for without saying by when, for whom or what for. */
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { asksIn } from './asks';
import { phrase } from './cues';
import { datesIn } from './dates';
import { clientAsks, clientBlocks } from './questions';
import { plainText } from './tense';

export interface UnclearRequest extends TextRange {
  /** “hurry”: “ASAP” and its kind. “bare”: “can you resend the numbers?”. */
  readonly type: 'hurry' | 'bare';
}

/** In order; what the reply has already asked back or delivered is left out. */
export const unclearRequests = (document: ProseDocument): readonly UnclearRequest[] => document.note(findUnclear);

const hurry = phrase("\\b(?:asap|a\\.s\\.a\\.p|as soon as (?:possible|you can|you possibly can|humanly possible)|urgent|urgently|with urgency|immediately|right away|straight away|at once|in a hurry|in a rush|quickly|soonest|at your earliest convenience|pronto|yesterday(?=\\W*$))\\b");
const noHurry = phrase("\\b(?:not|no|isn't|nothing|never|don't|hardly|less|without|wasn't|isnt) (?:\\w+ ){0,2}?(?:asap|urgent|urgently|hurry|rush|immediately|quickly|right away)|\\b(?:no need|not necessary|needn't|no reason|(?:don't|doesn't|do not|does not) (?:have|need)) (?:\\w+ ){0,6}?(?:asap|as soon as possible|immediately|right away|straight away|urgently|quickly)|\\bnon-urgent|\\burgent (?:care|case|cases|orders?|treatment|appointments?|repairs?|matters? (?:for|of) (?:our|their))|\\b(?:came|replied|answered|reacted|worked|went|sold|responded|grew|sent it|done) (?:so |very |really |too |that )?quickly|\\bhow quickly|\\bquickly (?:checked|looked|wanted|noticed|became|ask|say)|\\b(?:we'll|i'll|we will|i will|will get) (?:\\w+ ){0,4}(?:asap|as soon as (?:possible|we can|i can))");
const material = '(?:numbers?|figures?|stats|statistics|data|results?|analytics|metrics|report|reports|slides?|deck|presentation|summary|overview|spreadsheet|breakdown|forecast|totals?|rankings?|kpis?|export)';
const bare = phrase(`\\b(?:(?:can|could|would|will) (?:you|someone|somebody)(?: please| also| just| kindly| possibly| quickly)*|please(?: also| just)?|we need you to|i need you to|would you mind|^\\W*)(?: also| just)* (?:re-?send(?:ing)?|send(?:ing)?|forward(?:ing)?|e-?mail(?:ing)?|share|sharing|give|giving|get|getting|provide|pull together|pull|put together|prepare)\\b(?: (?:me|us|over|through|across|again|out|everyone))*(?: (?:the|those|these|your|our|some|all|any|latest|last|new|current|updated|full|that|this|a|an|of|month's|week's|quarter's|year's|monthly|weekly|\\w+'s))*(?: [a-z-]+){0,2}? ${material}\\b`);
const purpose = phrase("\\b(?:for|so that|so|because|since|as (?:i|we|my|our|the)|in order to|in time|ahead of|before|until|by|to (?:show|present|prepare|prove|put|use|share|include|compare|check|plan|decide|defend|justify|discuss|explain|add|finish|complete|forward|pass|give|brief|convince|report|make|do|see|understand|print|send|write|take|go)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|this (?:morning|afternoon|week|evening)|next week|meeting|board|boss|manager|director|deadline|presentation on|audit|accountant)\\b");

const asksWhen = phrase("\\b(?:by when|when (?:do|would|will|is|are|exactly|does|did|should|must)|by (?:what|which)|what (?:day|date|time|hour|deadline)|which (?:day|date|hour)|how soon|how urgent|what is the deadline|what's the deadline|deadline|latest (?:day|date|time)|(?:do|would) you need (?:it|them|this|that|these) (?:by|before|today|tomorrow|for|on))\\b");
const proposesDay = phrase("\\b(?:would|will|is|does|could)\\b.{2,80}\\b(?:early enough|soon enough|quick enough|fast enough|in time|okay|ok|fine|work|do|suit you|all right|alright|too late)\\b.{0,40}\\?");
const asksWhatFor = phrase("\\b(?:what (?:is|are|will|do|would) .{0,40}for|what for|who (?:will|is|are|would|reads|needs|else)|for whom|how (?:will|do|would) (?:you|they|it)|(?:which|what) (?:form|format|meeting|version|period|months?|numbers|figures)|what (?:do|will|would) you (?:need|use|want|do|plan)|(?:is|are) (?:it|this|that|they|these) for|purpose)\\b");
const delivered = phrase("\\b(?:attached|enclosed|(?:here|below) (?:is|are|you|they)|here's|you(?:'ll| will)? find|i(?:'ve| have) (?:just |already )*(?:sent|resent|attached|shared|uploaded|done|fixed)|we(?:'ve| have) (?:just |already )*(?:sent|resent|attached|shared|uploaded|done|fixed)|(?:i|we) (?:just )?(?:sent|resent|shared|uploaded|fixed)|done|(?:is|are|has been|have been) (?:now |already |back |all )*(?:finished|completed|complete|working|back|done|live|online|sent|fixed|in your inbox|up|ready))\\b");

function findUnclear(document: ProseDocument): readonly UnclearRequest[] {
  const found: (UnclearRequest & { readonly of: Sentence })[] = [];
  for (const block of clientBlocks(document)) {
    const { sentences } = block.prose;
    for (const { start, sentence, notes } of block.prose.hits(unclearIn)) {
      const at = sentences.findIndex((placed) => placed.start === start);
      // A day beside it says by when.
      const isDated = sentences.slice(Math.max(0, at - 1), at + 2).some((near) => hasDay(near.sentence) && (near.sentence === sentence || /\b(?:need|by|before|until|deadline|print|event|meeting|launch|open|start|for|on|presentation)\b/.test(plainText(near.sentence))));
      if (isDated) continue;
      for (const note of notes) found.push({ type: note.type, start: block.start + start + note.start, end: block.start + start + note.end, of: sentence });
    }
  }
  if (found.length === 0) return found;
  const own = document.ownSentences.map(({ sentence }) => plainText(sentence));
  const questions = own.filter((text) => /\?/.test(text) || /\b(?:let (?:me|us) know|tell (?:me|us)|please (?:say|confirm|tell))\b/.test(text));
  if (questions.some((text) => asksWhen.test(text))) return none;
  // “Would Thursday at noon be early enough?”
  if (document.ownSentences.some(({ sentence }) => proposesDay.test(plainText(sentence)) && hasDay(sentence))) return none;
  const asked = questions.some((text) => asksWhatFor.test(text));
  return found.filter(({ type, of }) => {
    if (type === 'bare' && asked) return false;
    const asks = clientAsks(document).filter(({ sentence }) => sentence === of);
    return !own.some((text) => delivered.test(text)) || (asks.length > 0 && asks.every(({ answer }) => !answer));
  });
}

const hasDay = (sentence: Sentence): boolean => datesIn(sentence).some(({ fixed, type }) => fixed || type === 'day' || type === 'weekday');

const none: readonly UnclearRequest[] = [];

function unclearIn(sentence: Sentence): readonly UnclearRequest[] {
  const text = plainText(sentence);
  const rush = hurry.exec(text);
  if (rush && !noHurry.test(text) && !(text.length > 400) && (asksIn(sentence).length > 0 || /\b(?:need|needs|want|wants|it's|it is|this is|that's|that is|they're|please|kindly|matter|request)\b/.test(text))) {
    return [{ type: 'hurry', start: rush.index, end: rush.index + rush[0].length }];
  }
  const ask = sentence.words.length <= 16 ? bare.exec(text) : null;
  if (!ask || noHurry.test(text) || purpose.test(text.slice(ask.index)) || asksIn(sentence).length === 0) return none;
  const start = ask.index + /^\W*/.exec(ask[0])![0].length;
  return [{ type: 'bare', start, end: ask.index + ask[0].length + /^[^.?!]*\??/.exec(text.slice(ask.index + ask[0].length))![0].length }];
}
