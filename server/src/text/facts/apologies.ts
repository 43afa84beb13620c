/** Apologies, what they are worth, and what they are for. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { doubtBefore, doubtBehind, hearsOfUs, type Doubt } from './apologyDoubts';
import { smallThings, vagueDeeds, vagueWrongs } from '../../words/apologyWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { plainText } from './tense';

export interface Apology extends TextRange {
  /**
   * - `real`: for something that went wrong.
   * - `empty`: “sorry if”, “sorry, but”, “sorry you feel”, “any inconvenience”: not owned.
   * - `small`: for a long mail, a late reply; a word of excuse is enough.
   * - `sympathy`: “sorry to hear”, “sorry you are ill”: nothing of ours went wrong.
   * - `refusal`: a polite no: “sorry, we can’t”.
   */
  readonly type: 'real' | 'empty' | 'small' | 'sympathy' | 'refusal';
  /** True for “sorry”, false for “we apologise” and “we regret”. */
  readonly saysSorry: boolean;
  /** True when it says what went wrong: “for the wrong prices on your page”, not “for the inconvenience”. */
  readonly saysWhat: boolean;
  readonly person: 'I' | 'we';
  /** What makes it empty: “sorry if”, “sorry you feel”, “any inconvenience”, “sorry, but”. */
  readonly doubt: Doubt | undefined;
}

/** The first apology in a sentence that counts for most; `undefined` when there is none. */
export const apologyIn = (sentence: Sentence): Apology | undefined => sentence.note(findApology);

const adverbs = "(?: (?:very|so|truly|really|deeply|sincerely|terribly|awfully|extremely|most|genuinely|only|just|again|once|more|do|must|both|all|also|fully|dreadfully|incredibly|wholeheartedly|unreservedly|profusely|always|both))*";
const subject = "(?:\\b(?:i|we)(?:'m|'re| am| are| feel| was| were)?";
const sorry = cuedPhrase(`${subject}${adverbs} )?\\b(?:so |very |really |truly |deeply |terribly )*sorry\\b`, 'g');
const apologise = cuedPhrase(`\\b(?:i|we)(?:'d|'ll|'m|'re)?(?: (?!not\\b|never\\b|needn't\\b|don't\\b|if\\b|that\\b)[a-z]+){0,5} apologi[sz](?:e|ing)\\b|\\baccept (?:my|our)(?: [a-z]+){0,3} apolog(?:y|ies)\\b|(?:^|[.,;:!–—-] ?|\\b(?:and|then|so) )(?:(?:my|our|many|sincere|sincerest|deepest|huge|humble|heartfelt|please|again|once|with|so|a|an|thousand|hundred|full|unreserved|most|very) ){0,4}apolog(?:ies|y)\\b|\\b(?:i|we)(?:'d|'ll)? (?:[a-z]+ ){0,4}?(?:offer|extend|send|convey|tender|present|express|make|give|add) (?:you |you all |to you )?(?:my|our|an?)(?: [a-z]+){0,3} apolog(?:y|ies)\\b|\\b(?:i|we) (?:[a-z]+ )?(?:beg|ask|crave)(?: for)? (?:you |your |(?=pardon))(?:pardon|forgiveness|to (?:forgive|pardon|excuse))\\b|(?<!\\b(?:never|not|can|will|could|would|to) )\\b(?:forgive|pardon) (?:us|me)\\b|(?:^\\W*|, ?|\\b(?:and|so|again),? )(?:please|kindly) (?:do )?(?:excuse|forgive|pardon)(?= that\\b(?! (?:i|we) (?:am|are|answer|ask|bother|come back|disturb|only|reply|respond|write)\\b))|\\bmea culpa\\b|\\b(?:i|we) (?:(?:would|must|want|wish|have|like|do|also|really) |to )*excuse (?:ourselves|myself)(?! from\\b)|\\bowe you(?: all)?(?: a| an)(?: \\w+)? apology\\b|\\b(?:i|we)(?: (?:do|very much|deeply|sincerely|greatly|truly|really|also|much))* regret (?=the|that|this|any|if|our|my|having|to have|it\\b|you|how\\b)|(?<=, ?)(?:i|we)(?: (?:do|very much|deeply|sincerely|greatly|truly|really|also|much))* regret(?=\\W*$)|(?<=, ?)(?:i|we) (?:would|should)(?: (?:very much|deeply|sincerely|of course))* regret (?:it|this|that)(?=\\W*$)`);

/** Before “sorry”, what makes it no apology of ours: “better safe than sorry”, “you won’t be sorry”. */
const notOurs = phrase("\\b(?:than|feel(?:s|ing)?|felt|saying|says|said|be|being|been|isn't|not|aren't|(?:a|an|the|our|one)(?: \\w+)?|look(?:s|ed|ing)?|sound(?:s|ed|ing)?|seem(?:s|ed)?|you're|you are|they're|they are|he is|she is|he's|she's|never|nobody|no one|everyone|who(?:'s| is)|(?<!\\b(?:i|we|and) )(?:was|were|are|is)) $");
const afterSay = phrase("\\b(?:i|we)\\b.{0,40}\\b(?:say|saying)(?: (?:how|that|i'm|i am|we are|we're|so|very|truly|really))* $");

const sympathy = phrase("^,? (?:(?:about|for) (?:that|this)[,;–—-]? (?:it|that|this|you) (?:cannot|can't|must|sounds)\\b|to (?:hear(?! (?:that |how )?(?:you|your [a-z]+)(?: may| might| clearly)? (?:feel|felt) (?:that|this|we|i|our|the|let|like|as|ignored|mis|neg|dis|un(?!well|der)|so strongly|about)|(?: that)? you(?:'re| are| were) (?:not happy|unhappy|dissatisfied|disappointed|displeased|let down|upset with|cross))|learn|read|see|lose|miss|find out)|for your (?:loss|bereavement|losses|troubles?(?! (?:with|in)\\b))|for what you(?:'re| are|'ve| have) (?:been )?going through|(?:about|for) (?:your|the) (?:[\\w-]+ )?(?:accident|ankle|arm|back|bereavement|broken (?:arm|hip|leg|wrist)|cast|chest infection|cold|cough|covid|diagnosis|divorce|elbow|eye|fall|fever|finger|flu|foot|funeral|hand|head|headache|hip|hospital stay|illness|injury|knee|knees|leg|migraine|neck|news|nose|op|operation|poor (?:dog|cat|mum|dad|back|hand|leg)|redundancy|ribs?|shoulder|sprain|stroke|surgery|throat|thumb|toe|tooth|toothache|wrist)(?=\\W*$|[,.;!?–—]| (?:and|but|so|you)\\b)|for (?:him|her|them|your (?:family|mother|father|wife|husband|friend|colleague|dog|cat))\\b|(?:that )?(?:i|we) missed (?:you\\b|each other|your (?:[\\w-]+ )?(?:party|birthday|wedding|event|talk|show|concert|opening|lecture|reception|dinner|anniversary|exhibition|performance)\\b)|about your (?:loss|\\w+(?:mother|father|brother|sister)|mother|father|mum|mom|dad|wife|husband|brother|sister|gran\\w*|friend|dog|cat|accident|injury|fall|illness|cold|flu|back|leg|arm|knee)|(?:that )?you(?:'re| are| were|'ve been| have been)(?: \\w+)? (?:ill|unwell|sick|poorly|in hospital|leaving|off sick|going through|under the weather|feeling|having|stuck|not well|not feeling)|(?:that )?you(?:'re| are| were|'ve been| have been) (?:ill|unwell|sick|poorly|in hospital|leaving|going|having|stuck|busy|under)|(?:that )?you (?:can't|cannot|couldn't|could not|won't be able to|weren't able to|were not able to|missed) (?:make|join|come|be there|attend|the|our|it)|(?:that )?you(?:'ve| have)? (?:had|have had) (?:a|such a)(?: \\w+)? (?:hard|rough|tough|difficult|bad|awful|busy) (?:\\w+ )?(?:day|week|month|year|time|journey|trip|start)|(?:that |about )?(?:the weather|your (?:\\w+ ){1,2}(?:died|passed|is ill|was ill|is unwell|is in hospital)))");
const small = phrase(`^,? (?:again |once again |once more |in advance )?(?:(?:about|for) (?:that|this)[,:;–—-] ?(?:i (?:meant?|typed|misread|misspoke|wrote|was thinking)|it(?:'s| is| was) (?:the|on|at|a typo)|typo|wrong)\\b|(?:for|about) (?:[\\w'-]+ ){1,8}?in my (?:last|previous|first|earlier|other|original) (?:e-?mail|mail|message|note|text|letter|reply)\\b|(?:for|about) (?:all |the |this |that |my |our |such |a |an |another |any )*${oneOf(smallThings)}|to (?!have\\b)|(?:that )?i (?:(?:only )?just (?:saw|missed)|missed (?:(?:your|the|our|this|that) (?:[\\w-]+ ){0,2}?(?:bit|call|calls|e-?mails?|mails?|meeting|message|messages|note|part|question|questions|reply|text|texts|you)\\b|you\\b|this\\b|that\\b|it\\b)|(?:didn't|did not|haven't|have not|couldn't|could not|never) (?:[a-z]+ly )?(?:answer|answered|be|been|call|called|catch|come back|copy|get back|get in touch|get round|get to|got back|had|have|introduce|make (?:it|myself)|mean|mention|notice|realise|realize|replied|reply|respond|responded|ring|rung|say|said|see|seen|sign|spell|thank|thought|think|write|written)|took|was (?:late|slow|away|out|off|ill|busy|on|in|unclear|not (?:clear|clearer))|am (?:late|slow)|forgot (?:to (?:add|answer|ask|attach|cc|copy|include|mention|put|reply|say|sign|tell|thank|write|send (?:you )?(?:the|this|that))|the (?:attachment|link|file|subject)|about|your question)|hit|meant|misread|misspelt|misspelled|typed)|(?:that |if )?(?:this|it|that)(?:'s| is| was| has)? (?:been |taken |took )?(?:me |us )?(?:so |a bit |rather |such )*(?:late|long|short|last[- ]minute|a while|a long (?:mail|e-?mail|message|one))|(?:that )?(?:this|it|that)(?:'s| is| was| has)? (?:all )?(?:became|become|ended up|gone|got|gotten|grew|grown|ran|run|turned (?:into|out)|went)\\b[^.;!?]{0,20}\\b(?:bible|chapter|epic|essay|lecture|long|longer|novel|on|over|ramble|saga|screed|sermon|wordy)\\b|(?:just |only )?(?:one|another|a quick|quick|two) (?:more|last|final|question|thing)|(?:what|which|can|could|did|do|when|where|was)\\b|wrong (?:link|file|attachment|address|thread|person|window)|just|that's|no\\b|not (?:me|sure|the)|typo|autocorrect)`);
const refusal = phrase("^[,;–—-]? ?(?:that )?(?:but )?(?:i|we|it|that|this|they|(?:the|a|an|your) \\w+(?: (?!(?:was|were|had|got|stayed)\\b)\\w+)?)(?:'m|'re| am| are| is|'s)? ?(?:can't|cannot|can not|won't be|will not be|not able|unable|no longer|fully booked|not possible|isn't possible|not an option|not on offer|out of the question|not available|isn't available|don't|do not|not taking|full\\b|booked|closed|sold out|out of (?!order)|away|busy|not (?:open|free|in)\\b|have to (?:decline|say no|cancel|miss|move|leave|run))");

export const findApology = whereCued([sorry, apologise], undefined, (sentence: Sentence): Apology | undefined => {
  const text = plainText(sentence);
  let first: Apology | undefined;
  for (const match of sorry.matchAll(sentence, text)) {
    const apology = apologyAt(sentence, text, match.index, match.index + match[0].length, true);
    if (apology && (!first || apology.type === 'real' || apology.type === 'empty')) first = apology;
    if (first?.type === 'real' || first?.type === 'empty') return first;
  }
  const formal = apologise.exec(sentence, text);
  if (!formal) return first;
  const lead = /^[.,;:!–—-]? ?(?:and )?/.exec(formal[0])![0].length;
  return apologyAt(sentence, text, formal.index + (/^(?:[.,;:!–—-]|and)/.test(formal[0]) ? lead : 0), formal.index + formal[0].length, false) ?? first;
});

function apologyAt(sentence: Sentence, text: string, start: number, end: number, saysSorry: boolean): Apology | undefined {
  end = start + text.slice(start, end).trimEnd().length;
  if (sentence.isQuoted({ start, end })) return undefined;
  const before = text.slice(0, start);
  const said = text.slice(start, end);
  if (saysSorry && !/^(?:i|we)\b/.test(said) && notOurs.test(before) && !(/\bhow $/.test(before) || afterSay.test(before))) return undefined;
  if (/\b(?:no need|don't need|not need|needn't|way of saying|not) (?:to )?$/.test(before) || /\b(?:not|never)\b/.test(said)) return undefined;
  if (/^\W*(?:so |very )?sorry(?: about that| for that| again)?\W*$/.test(text)) return { type: 'small', doubt: undefined, start, end, saysSorry, saysWhat: false, person: 'I' };
  const behind = text.slice(end);
  const earlier = doubtBefore(before);
  if (earlier) return { type: 'empty', doubt: earlier.doubt, start: earlier.start, end, saysSorry, saysWhat: false, person: /\bwe\b|\bour\b/.test(said) ? 'we' : 'I' };
  const pause = intensifier.exec(behind)![0].length;
  const { type: ownType, doubt, length } = typeOf(behind.slice(pause), said);
  const type = ownType === 'real' && pointsBack.test(behind) ? typeBefore(before) : ownType;
  const person = /\bwe\b|\bour\b/.test(said) || (!/\b(?:i|my)\b/.test(said) && /\bwe\b/.test(text) && !/\bi\b/.test(text)) ? 'we' : 'I';
  return { type, doubt, start, end: length ? end + pause + length : start + said.trimEnd().length, saysSorry, saysWhat: type === 'real' && (saysWhat(behind.slice(pause)) || (pointsBack.test(behind) && told.test(before))), person };
}

const intensifier = /^(?: +(?:sincerely|deeply|again|once again|once more|very much|so much|profusely|unreservedly|most sincerely|wholeheartedly|to you(?: all)?|in advance)(?=[ .,;!]|$))*/;

interface Kind extends Pick<Apology, 'type' | 'doubt'> {
  /** How much of the words behind belongs to it. */
  readonly length: number;
}

function typeOf(behind: string, said: string): Kind {
  if (sympathy.test(behind) && !hearsOfUs.test(behind)) return { type: 'sympathy', doubt: undefined, length: 0 };
  const found = doubtBehind(behind, said);
  if (found === 'polite') return { type: 'small', doubt: undefined, length: 0 };
  // “Sorry, but could you send it again?” is a request.
  if (found) return found.doubt === 'but' && /\?\s*$/.test(behind) ? { type: 'small', doubt: undefined, length: 0 } : { type: 'empty', ...found };
  if (refusal.test(behind)) return { type: 'refusal', doubt: undefined, length: 0 };
  return { type: small.test(behind) ? 'small' : 'real', doubt: undefined, length: 0 };
}

/** “We lost a screw, sorry.” “You had two single rooms, and I am sorry for that.” */
const told = /(?<![\w'’-])(?:[\w'’-]+ +){2}[\w'’-]+(?:[,;:–—-] *| +(?=and\b|for which\b|so\b))(?:(?:for which|and|so|for that|but|of course|again) *)*$/;
const pointsBack = /^(?: +(?:very much|again|indeed|about|for|all of|all) ?(?:that|this|it|which|all of that|both)?)?\W*$/;

/** “I never saw your note, sorry about that.” “This got rather long, and I’m sorry about that.” */
const smallBefore = phrase("(?<![\\w'])i(?:'ve| have| had|'d)? (?:only )?(?:could not|couldn't|did not|didn't|failed to|forgot to|have not|haven't|just|missed|never|only|was unable to)(?: (?:even|just|quite|really))* (?:add|answer|answered|attach|attached|call|called|catch|copy|get|got|hear|heard|include|included|mention|mentioned|noticed?|pick|reach|reached|read|replied|reply|respond|responded|ring|rung|said|saw|say|see|seen|spot|spotted|understand|write|written|your)\\b|\\bwe (?:did not|didn't|have not|haven't) (?:answer(?:ed)?|call(?:ed)? back|get back|got back|reply|replied|respond(?:ed)?|write|written)\\b|(?<!\\bwhich )\\b(?:this|it)(?:'s| got| has become| has got| is| turned out| was)(?: (?:all|a bit|become|got|quite|rather|so|very))* (?:late|long|short)\\b|\\bwait(?:ed|ing)? (?:[a-z]+ ){0,3}?for (?:an?|my|our|the|this) (?:answer|call|e-?mail|mail|message|reply|response)\\b");
/** “No dogs, sorry.” */
const refusalBefore = /^\W*(?:no|none|not)\b[^,.;]{0,30}[,–—-]? *$/;

const typeBefore = (before: string): Apology['type'] => (refusalBefore.test(before) ? 'refusal' : smallBefore.test(before) ? 'small' : 'real');

const wrong = new RegExp(`\\b${oneOf(vagueWrongs)}\\b`);
/** “that we let you down”, “we messed up on this one” */
const vague = phrase(`^[,:]?(?: that)? (?:we|i|this|it|that|things|something|what|our team|the team|you)(?:'ve|'d)?(?: (?:have|has|had|did|really|badly|clearly|obviously|so|truly|all|also|were|was))* ${oneOf(vagueDeeds)}(?: (?:so|badly|again|here|today|yesterday|last week|this week|this time|on this(?: one)?|in this(?: [a-z]+)?|with this(?: [a-z]+)?|on (?:[a-z]+day|your [a-z]+)|with your [a-z]+|at all|like this|this way))*(?=\\W*$|[.,;:!–—]| (?:and|but|for|we|i)\\b)`);
/** “the mess we left in your hall”, not “the trouble we caused” */
const clause = phrase("^ (?:that |which )?(?:i|we|you|our [a-z]+|the [a-z]+) (?!(?:have |'ve |had |may have |might have |must have )?(?:caused?|created?|experienced?|gave|given|had to|made?|put)\\b)[a-z]+ [a-z]+ [a-z]+");
/** Behind a vague word, what is no more than the business at hand: “the issue with your order”. */
const business = /^ (?:with|on|regarding|concerning|around|about|over) (?:your|the|this|our) (?:recent |latest |last )?(?:account|application|booking|case|contract|delivery|invoice|job|matter|order|orders|payment|project|purchase|request|service|subscription|website|work)\b(?! (?:number|date|of|from)\b)/;

/** “Sorry about last week”, “for Saturday” */
const onlyWhen = phrase("^(?:(?:all|everything|what happened|that|this|the events) (?:of |on |with )?)*(?:last|this|the other|the past|(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day|tonight)?(?: (?:week|month|night|day|days|weekend|time|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?(?:'s)?(?: (?:morning|afternoon|evening|night))?\\W*$");
/** “So sorry, I could kick myself” */
const ofOurselves = phrase("^(?:from the (?:bottom|heart)|with all|beyond|more than|we all|we both)\\b|^(?:i|we)(?:'m|'re|'ve)? (?:am|are|can|cannot|can't|could (?:kick|scream|weep)|do|don't|feel|felt|have no|hope|know|mean|must|really|so|truly|understand)\\b");

/** True when the words behind “sorry” name what went wrong. */
function saysWhat(behind: string): boolean {
  const [, joint, words] = /^[,:]?(?: +(for|about|that)\b)? *([^.;!?]*)/.exec(behind)!;
  if (!words || vague.test(behind) || onlyWhen.test(words) || (joint === undefined && ofOurselves.test(words))) return false;
  if (joint === 'that') return words.trim().split(/ +/).length > 2;
  if (joint === undefined) return /\b(?:i|we|you|your|the|our|it|this|there|my|a|an|some|two|three)\b/.test(words) && words.trim().split(/ +/).length > 2;
  const thing = wrong.exec(words);
  if (thing && clause.test(words.slice(thing.index + thing[0].length))) return true;
  if (thing && business.test(words.slice(thing.index + thing[0].length))) return false;
  if (thing) return /^ (?:in|on|with|at|of|from|during|when|where) (?!you\b|this|that|it\b)/.test(words.slice(thing.index + thing[0].length)) || /\bwrong|\bmissing|\blate\b/.test(words.slice(0, thing.index));
  return /[a-z]{3}/.test(words.replace(/\b(?:the|this|that|what|happened|has|have|had|it|all|everything|and|caused?|you|any|us|letting|let|down|today|yesterday|here|mix-up)\b/g, ''));
}
