/** What a sentence of the client asks: a question to be answered, or something to be done. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { pleasantries } from '../../words/askWords';
import { courtesyOf } from './courtesies';
import { plainText } from './tense';
import {
  addresses,
  asksIfAble,
  asksToChoose,
  bareNeed,
  behindPreposition,
  canWe,
  clearDeed,
  cues,
  doPlease,
  doubt,
  emptyCall,
  explainedSince,
  fault,
  forInfo,
  haveIt,
  imperative,
  indirect,
  inverted,
  isAside,
  isSettled,
  isToldOf,
  joint,
  labelled,
  letUs,
  mustBe,
  niceIf,
  offersMore,
  ofThirdParty,
  orders,
  otherPeople,
  reasonBefore,
  says,
  secondDeed,
  subordinate,
  tellUs,
  thanksFor,
  wantedDeeds,
  wantToKnow,
  weNeed,
  whFirst,
  whIsUnclear,
  wondering,
  youMust,
} from './asksPatterns';

/** A question or request in a sentence; offsets count from its start. */
export interface Ask extends TextRange {
  readonly type: 'question' | 'request';
}

/** What a sentence asks, in order; most sentences ask nothing. */
export const asksIn = (sentence: Sentence): readonly Ask[] => sentence.note(findAsks);

const none: readonly Ask[] = [];

/** “We still need the invoice”, “we would like to add a page”; not “we need to think”. */
function isNeed(text: string): boolean {
  const match = weNeed.exec(text);
  if (!match || isAside.test(text.slice(Math.max(0, match.index - 24), match.index))) return false;
  const rest = text.slice(match.index + match[0].length);
  if (/\bask (?:you|that you)$/.test(match[0])) return true;
  // “My boss wants to show them to the board” says what for.
  if (/^ +to\b/.test(rest) && !/^(?:i|we)\b/.test(match[0])) return wantedDeeds.test(rest);
  return wantedDeeds.test(rest) || !(otherPeople.test(rest) || /^ *[.!?,;:]|^ *$/.test(rest));
}
const rhetorical = new RegExp(pleasantries.join('|'));

function findAsks(sentence: Sentence): readonly Ask[] {
  // “Opening is early (?)” is in doubt and asks nothing.
  const text = plainText(sentence).replace(/\(\?+\)/g, (mark) => ' '.repeat(mark.length));
  const marked = /\?[\s"”’)*_\]!.?]*$/.test(text) || /\?/.test(text);
  if (
    !marked &&
    !sentence.words.some(({ lower }) => cues.has(lower)) &&
    !/\b(?:has|have|ought) to\b/.test(text) &&
    !imperative.test(text) &&
    !orders.test(text)
  )
    return none;
  if (text.length > 1500 || rhetorical.test(text.trim().replace(/^\W+/, ''))) return none;
  if (/^\W*(?:please )?(?:note|be aware|bear in mind|keep in mind|remember) that\b/.test(text) || noNeed.test(text)) return none;
  const parts = splitAsks(sentence, text, greetingOf(text));
  const found = parts.flatMap(({ start, end }, index): Ask[] => {
    const part = text.slice(start, end);
    const reason = reasonBefore.exec(part)?.[0].length ?? 0;
    // What “they will use” it for says more of what was asked for before.
    if (reason > 0 && !asks(part.slice(0, reason), sentence))
      return ofBefore.test(part.slice(0, reason)) ? [] : [{ type: 'request', start: start + reason, end }];
    const type =
      typeOf(part, sentence) ??
      ((index > 0 || marked) && wordOfQuestion.test(part) && !rhetorical.test(part) ? 'question' : undefined);
    if (type === 'request' && !/\b(?:if|when|which|who|(?<!ensure |sure |see to it )that) [^,]*$/.test(part.slice(0, part.search(/,| and |$/))))
      return splitDeeds(text, { start, end }).map((range) => ({ type, ...range }));
    // What it is about is part of the question.
    return type ? [{ type, start: index === 0 && labelled.test(text) && shortLabel.test(text) ? text.search(/\S/) : start, end }] : [];
  });
  return found.length > 0 ? found : none;
}

function typeOf(part: string, sentence: Sentence): Ask['type'] | undefined {
  const text = part.trim();
  const marked = /\?/.test(text);
  if (rhetorical.test(text.replace(/^\W+/, '')) || forInfo.test(text)) return undefined;
  if (
    !marked &&
    ((courtesyOf(sentence) === 'offer' &&
      !ofThirdParty.test(text) &&
      !/\bif you (?:can|could|would) (?!(?:have|let|need)\b)[a-z]+ (?:an?|it|my|our|the|them|us)\b/.test(text)) ||
      thanksFor.test(text) ||
      emptyCall.test(text))
  )
    return undefined;
  if (offersMore.test(text)) return undefined;
  if (!marked && explainedSince.test(text)) return undefined;
  if (
    tellUs.test(text) &&
    !/\b(?:let (?:me|us) know|tell (?:me|us)) (?:if|should) (?:you|there)\b.{0,60}\b(?:questions?|anything|problems?|unclear|need)\b/.test(text)
  )
    return 'question';
  if (marked) {
    if (tagged.test(text) && imperative.test(text)) return 'request';
    if (asksIfAble.test(text) || asksToChoose.test(text)) return 'question';
    if (
      doPlease.test(text) &&
      !(whFirst.test(text) && inverted.test(text) && !subordinate.test(text)) &&
      !/\b(?:can|could|will|would) you (?:\w+ )?(?:do|deliver|make|finish|start|print|ship|translate|get|keep|hold|use|set up|install|include|take|show) (?:it|that|this|them|so|the \w+|all \w+)?(?: \w+){0,3} ?(?:by|before|until|for|in|with|on|without)\b/.test(
        text,
      )
    )
      return 'request';
    return haveIt.test(text) && !whFirst.test(text) ? 'request' : 'question';
  }
  if (/!\s*$/.test(text) && (wondering.test(text) || doubt.test(text) || whFirst.test(text))) return undefined;
  if ((wondering.test(text) && !isSettled.test(text)) || doubt.test(text) || wantToKnow.test(text) || (whIsUnclear.test(text) && !isSettled.test(text)))
    return 'question';
  if (canWe.test(text) && !/^\W*(?:may|should|might) (?:you|the|there|any|it|this)\b/.test(text))
    return doPlease.test(text) || haveIt.test(text) ? 'request' : 'question';
  if (whFirst.test(text) && inverted.test(text) && !subordinate.test(text) && !/!\s*$/.test(text)) return 'question';
  if (
    doPlease.test(text) ||
    isNeed(text) ||
    fault.test(text) ||
    youMust.test(text) ||
    letUs.test(text) ||
    niceIf.test(text) ||
    mustBe.test(text) ||
    imperative.test(text) ||
    orders.test(text) ||
    bareNeed.test(text)
  )
    return 'request';
  return undefined;
}

/** “No need to change or send anything, please do not even answer.” */
const noNeed = /^\W*(?:(?:and|but|so|really),? )?(?:there(?:'s| is) )?(?:absolutely |really )?no need (?:for (?:me|us|you) )?to\b(?!.*\b(?:but|however|instead|just)\b)[^?]*$/;

/** “At what time”, “for whom” ask as “when” and “who” do. */
const wordOfQuestion = new RegExp(`^${behindPreposition}(?:what|when|where|which|who|whom|whose|why|how)\\b`);
const ofBefore = /\b(?:it|them)\b/;

/** “Make it 42 tables, will you?” */
const tagged = /, (?:can|could|will|would|won't) you\W*$/;

const shortLabel = /^[^:]{3,25}:/;

/** “Hi Alex, when …” asks from “when” on, and “MC> when …” too. */
const greetingOf = (text: string): number =>
  labelled.exec(text)?.[0].length ??
  /^\s*(?:\p{L}{1,12}>+|[|¦│＞›»:]|\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? +\d{1,2}[:.]\d\d[^\]:]{0,12}\]?[^:]{1,45}:) +/u.exec(text)?.[0].length ??
  /^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning)\b(?: [\p{L}.'-]+){0,4}? *[,!–-] */u.exec(text)?.[0].length ??
  0;

/** Parts of a sentence that may each ask: “can you send it, and when will it be ready?”. */
function splitAsks(sentence: Sentence, text: string, from: number): readonly TextRange[] {
  const cuts = [...text.matchAll(joint)];
  const whole = trimmed(text, from, text.length);
  if (cuts.length === 0 || cuts.length > 12) return [whole];
  const parts: TextRange[] = [];
  let start = from;
  for (const cut of cuts) {
    if (cut.index <= start) continue;
    const head = text.slice(start, cut.index);
    // “Let us know when and how”: what stands before the joint asks by itself, or the joint belongs to it.
    if (
      /\?/.test(cut[0]) ||
      (asks(head, sentence) && (!/\b(?:know|tell me|tell us|confirm|advise|wondering|explain|understand|clarify)\b/.test(head) || indirect.test(head)))
    ) {
      parts.push(trimmed(text, start, cut.index + (/\?/.test(cut[0]) ? 1 : 0)));
      start = cut.index + cut[0].length;
    }
  }
  parts.push(trimmed(text, start, text.length));
  return parts;
}

function splitDeeds(text: string, part: TextRange): readonly TextRange[] {
  const parts: TextRange[] = [];
  let { start } = part;
  const said = text.slice(part.start, part.end);
  const cuts = [...said.matchAll(secondDeed), ...(isToldOf.test(said) ? [] : said.matchAll(clearDeed))].sort((one, other) => one.index - other.index);
  for (const { index, 0: match } of cuts) {
    const head = text.slice(start, part.start + index);
    // “Write to the landlord and demand the deposit” is one letter.
    if (addresses.test(head) && says.test(text.slice(part.start + index + match.length))) continue;
    // “Before you lock up, switch the heating off” is one deed.
    if (head.length < 8 || parts.length > 8 || (parts.length === 0 && !imperative.test(head.trim()) && !doPlease.test(head) && !isNeed(head))) continue;
    parts.push(trimmed(text, start, part.start + index));
    start = part.start + index + match.length;
  }
  return parts.length > 0 ? [...parts, trimmed(text, start, part.end)] : [part];
}

const asks = (text: string, sentence: Sentence): boolean =>
  typeOf(
    `${text}${/^\W*(?:\w+ )?(?:can|could|will|would|do|does|is|are|what|when|where|which|who|why|how)\b/.test(text.toLowerCase()) ? '?' : ''}`,
    sentence,
  ) !== undefined;

function trimmed(text: string, start: number, end: number): TextRange {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
