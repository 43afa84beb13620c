/** What a sentence of the client asks: a question to be answered, or something to be done. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { doVerbs, pleasantries, tellVerbs } from './askWords';
import { courtesyOf } from './courtesies';
import { oneOf, phrase } from './cues';
import { plainText } from './tense';

/** A question or request in a sentence; offsets count from its start. */
export interface Ask extends TextRange {
  readonly type: 'question' | 'request';
}

/** What a sentence asks, in order; most sentences ask nothing. */
export const asksIn = (sentence: Sentence): readonly Ask[] => sentence.note(findAsks);

const none: readonly Ask[] = [];
/** Words that an ask has one of; asked first. */
const cues = new Set(
  "advise any appreciate asap can clarify confirm could curious didn't do don't explain forward grateful happy haven't how i'd kindly know let like looking may might missing mind must need needs please possible prefer quote remind require send should still suggest tell update urgent waiting want wanted what when where whether which who whose why will wish wonder wondered wondering would you'd".split(' '),
);

const tell = oneOf(tellVerbs);
const act = oneOf(doVerbs);
const softly = '(?:please |also |just |then |kindly |possibly |maybe |perhaps |quickly |be able to |be so kind as to |be so good as to |be willing to |try to |at least |still |ever |instead )*';
const wh = '(?:what|when|where|which|who|whom|whose|why|how|whether|if)';
/** “Could you tell us whether …”, “please let me know when …”: a question, mark or not. */
const tellUs = phrase(`\\b(?:can|could|would|will|might|may) (?:you|anyone|someone|somebody|your \\w+)(?: guys| all| both)? ${softly}${tell}\\b(?! your bank)|\\bwould you mind ${softly}(?:telling|letting|confirming|clarifying|explaining|advising|reminding|saying)\\b|(?:^|[,;:–—-] ?|\\b(?:and|so|but|then|also) )(?:please|kindly|pls|plz)(?: also| just| could you| can you)? ${tell}\\b|\\b(?:just |do |and |so |to |also |${''}^)?(?:let (?:me|us) know|tell (?:me|us)|advise|confirm) (?:please |as soon as possible |asap |today |by \\w+ )?(?:${wh}|that|your|the|a|roughly|about how|in which)\\b`);
const wondering = phrase(`\\b(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been|'d| would| do| just| also| still| keep)*(?: just| also| only| still| both| all)* (?:wonder|wondered|wondering|curious|unsure|not sure|not certain|not clear|unclear|don't know|do not know|can't tell|cannot tell|don't understand|do not understand|can't find out|interested to know|keen to know|trying to (?:understand|find out|work out|figure out))\\b.{0,40}?\\b${wh}\\b`);
const wantToKnow = phrase(`\\b(?:i|we|my \\w+|our \\w+|they|he|she|the (?:board|boss|team|committee|client|owner|director|accountant|printer))(?:'d|'ll| would| will| also| just| really| still| both| do)*(?: like| love| need| want| wants| needs| have| has| be (?:good|great|useful|helpful|nice|interested))* (?:to know|to understand|to hear|to learn|to find out|to be sure|to ask|knowing|to check|to see)(?! (?:you|from you|that|more about you))\\b.{0,30}?(?:\\b(?:${wh}|about|your|the|more)\\b|[:,])|\\b(?:my|our|one|another|the|a|one last|a quick|first|second|next|last|only|main|other|big|further) (?:\\w+ )?questions? (?:is|are|was|would be|concerns|about|on|regarding|:|remains)\\b|\\bit (?:would|'d|will) (?:also |really |be )*(?:good|great|useful|helpful|nice|lovely|handy|interesting|important) to (?:know|understand|hear|see)\\b|\\b(?:need|require|want|would like|'d like|after|looking for|appreciate|welcome|grateful for|love|value)(?: to have| to get| to see)? (?:an? |your |some |the |more )?(?:\\w+ )?(?:confirmation|clarification|clarity|answers?|explanation|indication|advice|opinion|feedback|thoughts|views?|recommendations?|suggestions?|idea (?:of|about)|guidance) (?:of|on|about|whether|if|as to|regarding|for|from|to|here)\\b|\\bany (?:idea|news|word|update|chance|thoughts|progress|feedback|luck|clue|joy|sign|views?|suggestions?|plans?|reason)\\b`);
const doubt = phrase(`^\\W*(?:and |so |but |also |or )*(?:not sure|unsure|no idea|wondering|curious|unclear|don't know|just wondering|just checking|just to check|to check|to confirm|checking)\\b.{0,20}?\\b${wh}\\b`);
const whIsUnclear = phrase(`\\b${wh}\\b.{2,80}\\b(?:is|are|remains?|seems?) (?:still |a bit |rather |not |quite |yet )*(?:unclear|clear to (?:me|us)|open|unanswered|a mystery)\\b`);
const doPlease = phrase(`\\b(?:can|could|would|will|might|may) (?:you|anyone|someone|somebody|your \\w+|one of you)(?: guys| all| both)? ${softly}${act}\\b|\\bwould you mind ${softly}[a-z]+ing\\b|(?:^|[,;:–—(-] ?|\\b(?:and|so|but|then|also|or|again|meanwhile) )(?:please|kindly|pls|plz)(?: do| also| just| then| can you| could you| always| now| immediately| urgently| both| all)*,? (?!(?:note|be (?:aware|assured|advised)|see|find|know|feel|don't hesitate|do not hesitate|accept|excuse|forgive|bear|rest|remember|ignore|disregard|understand|let|tell|confirm|advise|clarify|explain|say|specify|remind|indicate)\\b)[a-z]{2,}|\\b(?:let (?:me|us) have|get (?:me|us|back to (?:me|us) with))\\b (?!know)|,? (?:please|pls)[\\s.!]*$`);
const weNeed = phrase(`\\b(?:i|we|my \\w+|our \\w+|they|the \\w+ (?:team|department|board))(?:'d|'ll| will| would| do|'re| are|'m| am| also| still| really| just| now| urgently| only| both| badly| desperately)*(?: also| still| really| just| now| urgently| only| going to| both)* (?:need|needs|require|requires|want|wants|expect|are missing|is missing|lack|would like|would love|like|love|look forward to (?:receiving|getting)|are waiting for|'re waiting for|waiting for|waiting on|await|awaiting|haven't (?:received|had|got|seen)|have not (?:received|had|got|seen)|never (?:received|got)|are after|ask (?:you|that you)|asked (?:you|for)|missing)(?! (?:to (?:say|thank|know|understand|hear|let you|tell you|share|mention|apologi[sz]e|ask|check|inform|be|pay|discuss|think|talk|speak|confirm|decide|make (?:sure|a)|see|learn|find|go|do|have|move|get|keep|add that|point|avoid|stress|order|book|buy|use|proceed|start|launch|open|meet|come|wait|stay|continue|send you|keep it|finish|leave|reach|sell|show|impress)|nothing|not|no|it when|how|that you|it all|what|about|any|working)\\b)`);
const niceIf = phrase(`\\b(?:appreciate|grateful|great|good|lovely|helpful|ideal|perfect|brilliant|fantastic|nice|useful|like|love|thankful|happy|kind|wonderful|glad)(?: it)?,? if (?:you|your \\w+|someone|we|it|this|that|the)\\b|\\bif you (?:could|would|can|might|wouldn't mind|don't mind|get a chance to|were able to)(?: please| also| just| kindly| possibly| then)* [a-z]+\\b(?!.{0,60}\\b(?:we(?:'ll| will|'d| would)|i(?:'ll| will)|i'd|that would))|\\bif you (?:could|would|can) .{3,120}\\b(?:would be|'d be|that'd)\\b`);
const mustBe = phrase(`\\b(?:the|this|that|it|they|all|these|those|our|both|there|which|each|every|nothing|everything)(?: \\w+){0,6}? (?:must|should|needs to|need to|has to|have to|ought to|wants to|want to)(?: (?:also|really|now|still|not|please|all|only|just|probably|clearly|definitely))* (?:be|go|say|read|show|have|come|look|stay|stand|move|appear|include|match|link|get|change)\\b`);
const imperative = phrase(`^\\W*(?:(?:also|and|then|so|now|next|first|firstly|second|secondly|third|thirdly|finally|lastly|again|meanwhile|otherwise|for now|instead|plus|one (?:more|last) thing|on page \\d+|on the [a-z]+(?: [a-z]+)?|in the [a-z]+(?: [a-z]+)?|at the (?:top|bottom|end)|page \\d+|[a-z]+ page)[,:]? )*(?:${act})\\b(?! (?:is|are|was|were|will|has|have|you|had|it$|of|by|that\\b.{0,10}$)\\b)(?= (?:the|a|an|my|our|your|me|us|it|them|this|that|these|those|all|both|some|in|on|out|up|to|over|one|two|three|any|more|[a-z]+)\\b)`);
const canWe = phrase("^\\W*(?:(?:and|so|but|also|then|or|well|ok|now|by the way|btw|otherwise|lastly|finally|secondly|first|second|third)[,:]? )*(?:can|could|may|shall|should|might|would|will|do|does|did|is|are|was|were|has|have|am|isn't|aren't|don't|doesn't|didn't|won't|can't|couldn't|shouldn't|wouldn't|hasn't|haven't) (?:i|we|you|he|she|they|it|this|that|there|the|a|an|my|our|your|these|those|any|anyone|someone|everything|all|both)\\b");
const whFirst = phrase(`^\\W*(?:(?:and|so|but|also|then|or|well|ok|now|by the way|btw|otherwise|lastly|finally|secondly|first|second|third|plus)[,:]? )*(?:what|when|where|which|who|whom|whose|why|how)(?:'s|'re|'d|'ll)?\\b`);
const inverted = /^\W*(?:\w+[,:]? )?(?:what|when|where|which|who|whom|whose|why|how)(?:'s|'re|'d|'ll| (?:\w+ ){0,4}?(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|has|have|had|may|might|must|about))\b/;
const rhetorical = new RegExp(pleasantries.join('|'));
/** “When you are in town, …” begins with a clause and asks nothing. */
const subordinate = phrase("^\\W*(?:when|where|what|how|which|who|why|whatever|whenever|however)\\b.*, (?:i|we|you|it|please|the|they|there|that|just)\\b");
const emptyCall = phrase("\\b(?:if|should|in case) (?:you|there|anything|something)\\b.{0,50}\\b(?:questions?|queries|anything|problems?|unclear|concerns?|need (?:more|anything|further|any))\\b|\\bif (?:that|this|it)(?:'s| is| works| suits)\\b.{0,30}\\b(?:ok|okay|fine|for you|all right|possible)\\b\\W*$(?<!know.{0,60})");
const thanksFor = phrase('^\\W*(?:many |with )?(?:thanks|thank you|thx|cheers)\\b(?!.*\\b(?:please|could you|can you|would you|let me know|let us know)\\b)');

function findAsks(sentence: Sentence): readonly Ask[] {
  const text = plainText(sentence);
  const marked = /\?[\s"”’)*_\]!.?]*$/.test(text) || /\?/.test(text);
  if (!marked && !sentence.words.some(({ lower }) => cues.has(lower)) && !imperative.test(text)) return none;
  if (text.length > 1500 || rhetorical.test(text.trim().replace(/^\W+/, ''))) return none;
  const parts = splitAsks(sentence, text);
  const found = parts.flatMap(({ start, end }) => {
    const type = typeOf(text.slice(start, end), sentence);
    return type ? [{ type, start, end }] : [];
  });
  // Several parts that ask the same way are parts of one question, unless each asks of its own.
  return found.length > 0 ? found : none;
}

function typeOf(part: string, sentence: Sentence): Ask['type'] | undefined {
  const text = part.trim();
  const marked = /\?/.test(text);
  if (rhetorical.test(text.replace(/^\W+/, ''))) return undefined;
  if (!marked && (courtesyOf(sentence) === 'offer' || thanksFor.test(text) || emptyCall.test(text))) return undefined;
  if (tellUs.test(text) && !/\b(?:let (?:me|us) know|tell (?:me|us)) (?:if|should) (?:you|there)\b.{0,60}\b(?:questions?|anything|problems?|unclear|need)\b/.test(text)) return 'question';
  if (marked) {
    if (doPlease.test(text) && !/\b(?:can|could|will|would) you (?:\w+ )?(?:do|deliver|make|finish|start|print|ship|translate|get|keep|hold|use|set up|install|include|take|show) (?:it|that|this|them|so|the \w+|all \w+)?(?: \w+){0,3} ?(?:by|before|until|for|in|with|on|without)\b/.test(text)) return 'request';
    return 'question';
  }
  if (wondering.test(text) || doubt.test(text) || wantToKnow.test(text) || whIsUnclear.test(text)) return 'question';
  if (canWe.test(text) && !/^\W*(?:may|should|might) (?:you|the|there|any|it|this)\b/.test(text)) return doPlease.test(text) ? 'request' : 'question';
  if (whFirst.test(text) && inverted.test(text) && !subordinate.test(text) && !/!\s*$/.test(text)) return 'question';
  if (doPlease.test(text) || weNeed.test(text) || niceIf.test(text) || mustBe.test(text) || imperative.test(text)) return 'request';
  return undefined;
}

const joint = /,? (?:and|or|but|also|plus)(?: also| then| if so| if yes,?)?,? (?=(?:what|when|where|which|who|whose|why|how|could you|can you|would you|will you|can we|could we|should we|shall we|do you|do we|does (?:it|the|that|this)|is (?:it|there|the|that|this)|are (?:there|you|the|we|they)|will (?:it|the|there|we|that|this)|please)\b)|\? (?=\S)/g;

/** Parts of a sentence that may each ask: “can you send it, and when will it be ready?”. */
function splitAsks(sentence: Sentence, text: string): readonly TextRange[] {
  const cuts = [...text.matchAll(joint)];
  const whole = trimmed(text, 0, text.length);
  if (cuts.length === 0 || cuts.length > 12) return [whole];
  const parts: TextRange[] = [];
  let start = 0;
  for (const cut of cuts) {
    const head = text.slice(start, cut.index);
    // “Let us know when and how”: what stands before the joint asks by itself, or the joint belongs to it.
    if (/\?/.test(cut[0]) || (asks(head, sentence) && !/\b(?:know|tell me|tell us|confirm|advise|wondering|explain|understand|clarify)\b/.test(head))) {
      parts.push(trimmed(text, start, cut.index + (/\?/.test(cut[0]) ? 1 : 0)));
      start = cut.index + cut[0].length;
    }
  }
  parts.push(trimmed(text, start, text.length));
  return parts;
}

const asks = (text: string, sentence: Sentence): boolean => typeOf(`${text}${/^\W*(?:\w+ )?(?:can|could|will|would|do|does|is|are|what|when|where|which|who|why|how)\b/.test(text.toLowerCase()) ? '?' : ''}`, sentence) !== undefined;

function trimmed(text: string, start: number, end: number): TextRange {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
