/** The labels of sections and paragraphs: “Next steps”, “In short:”, “Summary”. */
import type { Block } from '../blocks';
import { light } from '../light';
import type { Prose } from '../prose';
import { plainText } from './tense';

/** What a heading says, or the words before the colon with which a paragraph, item or cell begins; in lower case, without its number. Empty when there is none. */
export const labelOf = (block: Block): string => (block.type === 'heading' ? titleOf(block.prose) : block.prose.note(leadingLabel));
/** The same for words of which it is known that they are a heading. */
export const titleOf = (prose: Prose): string => prose.note(wholeLabel);

const bare = (text: string): string => text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').replace(/^[^\p{L}]+|[^\p{L}?]+$/gu, '');
const wholeLabel = ({ text }: Prose): string => bare(text.length > 90 ? '' : text);
/** Also a line of its own in bold, which stands for a heading. */
const leadingLabel = ({ text, raw }: Prose): string =>
  bare(/^[^\n\u2028:.!?]{2,60}(?=:)/.exec(text)?.[0] ?? /^\s*(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)\s*[.–—-]?(?:\n|\s|$)/.exec(raw)?.[1] ?? '');

const next = new RegExp(
  "^(?:(?:here is|here's|here are|this is|these are|your|the|our|my|suggested|proposed|immediate|recommended|agreed|and|" +
    "so|possible) )*(?:next (?:steps?|actions?)|what(?:'s| is| happens| comes| to do)? (?:next|now)|" +
    'what happens (?:after (?:this|that)|from (?:here|now)|now|next|then)|how to (?:accept|proceed|go ahead|start|book|' +
    'order|confirm|get started|say yes|sign up|move forward|reply|respond|pay)|' +
    'how (?:we|do we|you) (?:start|begin|proceed|get started|go ahead)|accept(?:ance|ing)?\\b.*|' +
    'to (?:accept|go ahead|proceed|get started|book|confirm|order|start|move forward|say yes)\\b.*|approval|' +
    '(?:client )?sign[- ]?off|agreement(?: and signature)?|signatures?|authori[sz]ation|confirmation|getting started|' +
    "ready to (?:start|go|begin|book)\\b.*|let's (?:start|begin|get started|go|talk)|call to action|moving forward|" +
    'ways? forward|where (?:do )?we go from here|actions?(?: items| points| required| needed| list)?|to[- ]do(?: list)?|' +
    'your (?:part|turn|action|actions|to-do|tasks?|homework)|from you|(?:what )?(?:we|i)(?: still)? need(?: from you)?|' +
    "(?:(?:and |what(?:'s| is) |still )*(?:missing|needed|open|outstanding|required|to come|wanted|waiting)(?: just)? " +
    "(?:from|on) (?:you|your (?:end|side)))|over to you|what we(?:'ll| will| still)? need\\b.*|" +
    'what you (?:need to |can )?do\\b.*|needed from you|order form|decision(?: needed)?|timeline and next steps|' +
    'questions? for you|.*\\bnext steps?)\\??$',
);

/** True for a heading, and for a line of its own in bold that stands for one. */
export const isTitle = (block: Block): boolean =>
  block.type === 'heading' || (block.type === 'paragraph' && /^\s*(?:\*\*|__)[^*_\n]{2,60}(?:\*\*:?|__:?)\s*$/.test(block.prose.raw));

/** True for a label of what happens next or what the client is to do: “Next steps”, “How to accept”. */
export const isNextLabel = (label: string): boolean => label !== '' && next.test(label);

const recap = new RegExp(
  '\\b(?:summary|summaries|summari[sz]ed?|summing|sums? (?:it )?(?:all )?up|recap|' +
    'in short(?! (?:bursts?|films?|form|order|phrases|sentences|shifts|shrift|sleeves|steps|stories|supply|texts|trips|' +
    'trousers|videos|words))|in brief|nutshell|key (?:points|facts|dates|takeaways|figures|numbers|details)|main points|' +
    'at a glance|overview|conclusions?|wrap(?:ping)?[- ]?(?:it )?up|bottom line|next steps|next actions|' +
    "where (?:we|things|you) (?:are|stand|'re)|where we're|where (?:that|this|it|all (?:of )?this) (?:leaves|puts|takes) " +
    "(?:us|you|things)|what happens (?:after (?:this|that)|from (?:here|now)|now|next|then)|what's next|" +
    "what (?:we|you)(?:'ve| have)? (?:agreed|decided)|tl;? ?dr|short version|long story short|takeaways?|the plan|" +
    "expected (?:outcomes|results)|(?:(?:mon|tues|wednes|thurs|fri)day|(?:next|this) week|today|tomorrow)'s plan|" +
    'action (?:points|items)|actions|to[- ]do|round-?up|big picture|final thoughts?|the gist|the upshot|' +
    'what (?:i|we)(?: still| now| also)* need(?: from you)?|' +
    "what(?:'s| is) (?:left|outstanding|still (?:needed|open|to (?:come|do)))|what you (?:need to|can|have to|must) do|" +
    '(?:missing|needed|open|outstanding|required|to come|wanted|waiting) (?:from|on) (?:you|your (?:end|side))|over to you|' +
    'all in one place|your part|dates (?:for|to)|for your diary|timeline and|all together|the essentials|essentials|' +
    'the facts|quick facts|checklist)\\b',
);
const recapTop = new RegExp(
  '\\b(?:summary|summari[sz]ed?|recap|in short(?! (?:bursts?|films?|form|order|phrases|sentences|shifts|shrift|sleeves|' +
    'steps|stories|supply|texts|trips|trousers|videos|words))|in brief|nutshell|' +
    'key (?:points|facts|dates|takeaways|figures|details)|main points|at a glance|bottom line|tl;? ?dr|short version|' +
    'long story short|takeaways?|the gist|the upshot|the essentials|quick facts|where (?:we|things) stand)\\b',
);

/** True for a label that announces a recap, at the end of a message or, with `onTop`, on top of it. */
export const isRecapLabel = (label: string, onTop: boolean): boolean =>
  label !== '' &&
  label.split(' ').length <= 9 &&
  (onTop ? recapTop.test(label) && !/\b(?:project|company|about|background) (?:summary|overview)\b/.test(label) : recap.test(label));

/** The same for a proposal, whose recap says what the client gets: what we need of them is none, and where they stand on top is why we write. */
export const isFormalRecapLabel = (label: string, onTop: boolean): boolean =>
  isRecapLabel(label, onTop) && !needs.test(label) && !(onTop && /^where (?:things|we|you) (?:are|stand)\b/.test(label));
const needs = new RegExp(
  "^(?:what (?:i|we)(?:'d| would|'ll| will| still| now| also)* need\\b.*|(?:(?:and|still|what's|what is) )*" +
    '(?:missing|needed|open|outstanding|required|to come|wanted|waiting) (?:from|on) (?:you|your (?:end|side))|over to you|your part)$',
);

const opener = light(
  new RegExp(
    '^[^\\p{L}]*(?:so[,:]|in (?:short(?! (?:bursts?|order|shrift|sleeves|steps|supply|trips|trousers))|brief|summary|sum|' +
      'a nutshell|conclusion|essence|a few words|total)|to (?:sum|summari[sz]e|recap|conclude|wrap|put it)|summing|summary|' +
      'recap|quick (?:recap|summary)|overall,|all in all|altogether|all told|put together|long story|tl;? ?dr|' +
      '(?:the )?bottom line|key points|at a glance|next steps|where we (?:are|stand)|where (?:that|this|it) leaves ' +
      '(?:us|you|things)|what happens (?:now|next)|the (?:short|main|key|essential) ' +
      "(?:version|points?|facts?|dates?|story|message)|(?:so )?(?:here(?:'s| is)|this is) (?:where we|" +
      "the (?:plan|short|summary|recap|gist|upshot|whole)|what (?:(?:we|you)(?:'ve| have)? (?:agreed|arranged|asked for|" +
      "booked|chosen|decided|ordered|picked|said|settled on)|i(?:'ve| have)(?: got)? down|happens))|" +
      "what we (?:'ve |have )?agreed|the plan(?:,| is| now|:)|the (?:upshot|gist)|takeaways?|your (?:key )?dates|" +
      'dates (?:for|to)|for your diary|action (?:points|items)|main points|just to (?:recap|sum|repeat|be clear|confirm))' +
      '(?![\\p{L}])',
    'u',
  ),
);
const phrase = new RegExp(
  "\\b(?:all in one place,? (?=here|this)|here(?:'s| is) what (?:we|you)(?:'ve| have) (?:agreed|arranged|asked for|booked|" +
    'chosen|decided|ordered|picked|said|settled on)|in short(?! (?:bursts?|films?|form|order|phrases|sentences|shifts|' +
    'shrift|sleeves|steps|stories|supply|texts|trips|trousers|videos|words))|in summary|in a nutshell|' +
    'to sum (?:it )?(?:all )?up|to summari[sz]e|to recap|quick recap|summing up|that sums|tl;? ?dr|long story short|' +
    'in brief|the bottom line)\\b',
);

/** True when a paragraph or item opens a recap in running text: “In short, …”, “So: …”. */
export const opensRecap = (prose: Prose): boolean => prose.note(findOpener);

const findOpener = ({ sentences }: Prose): boolean =>
  sentences.some(({ sentence }) => opener.test(plainText(sentence)) || phrase.test(plainText(sentence)) || listsOrder.test(plainText(sentence)));
/** “So that’s the 10 inch vanilla, raspberry jam, blue icing”, “Two things for you: …” */
const listsOrder = new RegExp(
  "^\\W*so(?: just)?,? that(?:'s| is|'ll be| will be| makes) (?:an?|both|four|six|the|three|two|your|\\d+) " +
    '(?!(?:answer|catch|difference|end|idea|one|point|problem|question|reason|story|thing|trouble|trick|whole|' +
    'why)s?\\b)[^,;:.?]{2,60},[^,;:.?]{2,60}(?:,|\\band\\b|&)|' +
    '^\\W*(?:just |only |so )?(?:[2-5]|a couple of|a few|five|four|three|two) (?:last |quick |small )?' +
    '(?:asks|bits|jobs|points|requests|tasks|things)(?: left| now)? ' +
    "(?:for|from|(?:i|we)(?:'d| would)? (?:need|like|want)s? from) you(?: both| now| please| then)?:",
);

/** True when words on top of a message say that it is, or begins with, a recap. */
export const opensRecapOnTop = (prose: Prose): boolean => prose.note(findTop);

const findTop = ({ sentences }: Prose): boolean =>
  sentences.some(({ sentence }, index) => (index === 0 && topOpener.test(plainText(sentence))) || top.test(plainText(sentence)));
const topOpener = light(
  new RegExp(
    '^[^\\p{L}]*(?:in short|in brief|in summary|summary|recap|tl;? ?dr|in a nutshell|' +
      '(?:the )?(?:short|quick) (?:version|answer|summary|recap)|the bottom line|long story short|key points|at a glance)' +
      '(?![\\p{L}])',
    'u',
  ),
);
const top = new RegExp(
  "\\b(?:here|below|this is|quick|short|brief|wanted to|want to|like to|let me|[iw]e?'ll)\\b.{0,30}\\b(?:summary|recap|" +
    "summari[sz]e|sum up|key points|main points|overview|what (?:we|you)(?:'ve| have)? " +
    '(?:agreed|arranged|booked|chosen|decided|discussed|ordered|said))\\b',
);
