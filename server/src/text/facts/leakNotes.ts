/** Words among ourselves: what the client is not to know, comments, things still to do, remarks of an editor. */
import type { LeakForm, Leak } from './leakForms';

const never = String.raw`\b(?:do not|don[’']t|never|let[’']s not|must not|mustn[’']t|shouldn[’']t|should not|please not|better not|no need to)\s+(?:\w+\s+){0,2}?(?:tell|show|mention|forward|share|say|send|reveal|disclose|give|explain|let|cc)\b`;
const someone = String.raw`(?<who>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)?)`;

export const leakNotes: readonly LeakForm[] = [
  ['note', /<!--(?:(?!<!--)[\s\S]){1,500}?-->/g, ({ 0: comment }) => isNoteToUs(comment)],
  [
    'secret',
    new RegExp(String.raw`${never}[^.;\n]{0,40}?\b(?:the|this|our)\s+(?:client|customer)\b(?![’']s\s+(?:name|data|address|details)\b)`, 'gi'),
    isAboutThem,
  ],
  [
    'secret',
    new RegExp(
      "\\b(?:the|this)\\s+(?:client|customer)\\s+(?:must\\s+not|mustn[’']t|shouldn[’']t|should\\s+not|" +
        "does\\s*n[o’']t\\s+(?:need|have)\\s+to|does\\s+not\\s+(?:need|have)\\s+to|need\\s+not|needn[’']t|cannot|can[’']t|" +
        "will\\s+never|won[’']t|will\\s+not)\\s+(?:ever\\s+)?(?:know|see|find\\s+out|hear|learn|notice)\\b|" +
        '\\b(?:without|before)\\s+the\\s+(?:client|customer)\\s+(?:noticing|knowing|notices|finds\\s+out)|' +
        '\\b(?:keep|hide|hidden)\\s+(?:this|that|it)?\\s*from\\s+the\\s+(?:client|customer)\\b|' +
        "\\bnot\\s+for\\s+the\\s+(?:client|customer)(?:[’']s\\s+eyes)?\\b|" +
        '\\b(?:keep|kept|keeping|leave|left)\\s+the\\s+(?:client|customer)\\s+in\\s+the\\s+dark\\b|' +
        '\\b(?:client|customer)\\s+(?:\\w+\\s+){0,3}kept\\s+in\\s+the\\s+dark\\b',
      'gi',
    ),
    isAboutThem,
  ],
  // Which may be whoever the mail goes to.
  [
    'secret',
    new RegExp(
      String.raw`\b[Dd]o(?:n[’']t| not)\s+(?:ever\s+|yet\s+)?(?:tell|show|let|mention\s+(?:this|that|it)\s+to|forward\s+(?:this|that|it)\s+to|send\s+(?:this|that|it)\s+to|say\s+(?:this|that|anything)\s+to|cc|copy)\s+${someone}`,
      'gu',
    ),
  ],
  [
    'secret',
    new RegExp(
      String.raw`\b(?:[Bb](?:est|etter)\s+not(?:\s+to)?|[Ll]et[’']s\s+not|[Nn]ever)\s+(?:(?:mention|say)\s+(?:(?:anything|it|that|this)\s+)?to|tell)\s+${someone}`,
      'gu',
    ),
  ],
  [
    'secret',
    new RegExp(
      '^[\\s>*_[(#-]*(?:(?:strictly\\s+|for\\s+)?internal(?:\\s+use)?\\s+only\\b|' +
        '(?:strictly\\s+)?internal(?:\\s+(?:note|notes|comment|remark|version|draft))?\\s*[*_]*:|' +
        'internal\\s+(?:note|comment|draft)\\b|for\\s+our\\s+eyes\\s+only\\b|not\\s+for\\s+the\\s+client\\b)|' +
        '\\binternal\\s+(?:notes?|comments?|remarks?)\\s*:|' +
        "\\b(?:do\\s+not|don[’']t)\\s+(?:forward|share|send|pass)\\s+(?:(?:this|it|on)\\s+){0,2}(?:outside|beyond)\\s+(?:the|our)\\s+" +
        '(?:team|company|office|studio|firm|agency|house)\\b',
      'gim',
    ),
  ],
  [
    'note',
    /\b(?:TODO|FIXME|HACK)\b(?!\s*(?:lists?|apps?|items?)\b|[-\w])[:\s-]*[^\n.|]{0,80}/g,
    ({ 0: note }, text, { start }) =>
      !/\b(?:our|your|my|the|a|of|called|named|file)\s+$/i.test(text.slice(Math.max(0, start - 10), start)) || /^TODO\s*:/.test(note),
  ],
  [
    'note',
    new RegExp(
      '(?<!\\b(?:an?|each|every|her|his|my|our|that|the|their|this|your)\\s+)\\bnote\\s+to\\s+(?:self|myself|ourselves|editor|designer|the\\s+(?:editor|team|designer|developer))\\b[^\\n.|]{0,80}|' +
        '\\{>>[^\\n]{0,200}?<<\\}|\\{\\+\\+[^\\n]{0,200}?\\+\\+\\}|\\{--[^\\n]{0,200}?--\\}|\\{==[^\\n]{0,200}?==\\}',
      'gi',
    ),
  ],
  [
    'note',
    new RegExp(
      '[[(](?:(?:check|ask|verify|confirm|clear|double-check|discuss)\\s+(?:this\\s+|that\\s+|it\\s+)?(?:with\\s+|by\\s+)?' +
        '(?!me\\b|us\\b|you\\b)[A-Z]\\w+[^)\\]\\n]{0,60}|(?:note|comment|internal|editor|ed\\.|NB)\\s*:[^)\\]\\n]{1,80}|' +
        '(?:check|confirm|verify)\\s+(?:this|price|date|figures?|numbers?|facts?|before\\s+sending)[^)\\]\\n]{0,40}|' +
        'rewrite\\b[^)\\]\\n]{0,40}|add\\s+more\\b[^)\\]\\n]{0,40})[)\\]](?!\\()',
      'g',
    ),
  ],
  // “(Maya to confirm)” may be what was agreed; what comes before the sending is not.
  [
    'note',
    new RegExp(
      '\\[(?:@)?[A-Z][a-z]+\\s+to\\s+(?:double-check|confirm|check|add|write|supply|verify|fill\\s+in|review|update|ask|rewrite|' +
        'chase)\\b[^)\\]\\n]{0,60}\\](?!\\()|' +
        '\\((?:@)?[A-Z][a-z]+\\s+to\\s+(?:approve|double-check|look\\s+(?:at|over)|proofread|sign\\s+off|confirm|check|add|write|supply|' +
        'verify|fill\\s+in|review|update|ask|rewrite|chase)\\b[^)\\n]{0,40}\\bbefore\\s+(?:this|it|we|you)\\s+(?:goes|go|is|are|send|sending)\\b[^)\\n]{0,30}\\)',
      'g',
    ),
  ],
  [
    'note',
    new RegExp(
      "^[\\s>*_#-]*(?:draft\\W{1,4})?(?:do\\s+not|don[’']t)\\s+send" +
        '(?:\\s+(?:yet|this|it|before|until|out)\\b[^\\n.]{0,60})?[\\s*_.!]*$|' +
        '\\bbefore\\s+(?:it|this|we|you)\\s+(?:goes|go|send|sending)\\s+(?:(?:it|this)\\s+)?(?:out\\s+)?to\\s+the\\s+client\\b',
      'gim',
    ),
  ],
];

/** “Do not show the customer a price first” may be advice to a shop about its own customers. */
function isAboutThem({ 0: words }: RegExpMatchArray, text: string, { start, end }: Leak): boolean {
  const around = text.slice(Math.max(0, start - 80), start).replace(/^[\s\S]*[.!?\n]\s/, '') + text.slice(end, end + 60);
  return (
    !(/\b(?:customer|our\s+client)\b/i.test(words) && /\byou(?:r|rs)?\b/i.test(around)) &&
    !/^\s*(?:shall|agrees|warrants|will\s+provide)\b/i.test(text.slice(end, end + 20)) &&
    !/\bthe\s+Client\b/.test(words)
  );
}

/** “Floor is 7800, don’t go under that.” */
const haggles = new RegExp(
  '\\b(?:bottom|floor|lowest|minimum|walk-?away)\\b[^.;]{0,25}\\d[.,]?\\d|' +
    "\\b(?:accept|come down|drop|go down|settle|we[’']d take|would take)\\b[^.;]{0,20}\\d|" +
    '\\b(?:no|not) (?:a \\w+ )?(?:below|less|lower|under)\\b',
  'i',
);

/** “Keep this from her”, “he’ll never find out”. */
const hides = new RegExp(
  '\\b(?:hidden|hide|keep|kept)\\s+(?:(?:all\\s+)?(?:it|that|this)\\s+)?from\\s+' +
    '(?:her|him|them|(?:dr|frau|herr|miss|mrs?|ms)\\b)|' +
    '\\b(?:not\\s+a\\s+word|nothing)\\s+(?:about\\s+(?:it|that|this)\\s+)?to\\s+(?:her|him|them)\\b|' +
    "\\b(?:he|she|they)(?:[’']ll|\\s+will|\\s+need)\\s+never\\s+(?:find\\s+out|guess|hear|know|learn|notice)\\b|" +
    "\\b(?:he|she|they)\\s+(?:are|does|do|is|must|need|needs|should)(?:n[’']t|\\s+not)\\s+(?:(?:have\\s+|need\\s+)?to\\s+)?" +
    '(?:find\\s+out|hear|know|learn)\\b|\\bbetween\\s+(?:ourselves|us|you\\s+and\\s+me)\\b(?!\\s+and\\b)|' +
    '\\b(?:hush|keep\\s+(?:it\\s+)?mum)\\b',
  'i',
);

/** “SPDX-License:” opens a line for machines, “Greg:” one for Greg. */
const forMachines = /^<!--\s*[A-Z][A-Z-]{2,}[\w-]*:/;

/** “Please describe your project; this section should be two paragraphs long”: the form speaks, not one of us. */
const ofForm = new RegExp(
  '^<!--\\s*(?:please\\s+)?(?:answer|break\\s+down|describe|enter|explain|fill\\s+(?:in|out)|give|include|indicate|list|outline|provide|specify|state|' +
    'sum(?:mari[sz]e|\\s+up)|tell\\s+us|use|write)\\b[\\s\\S]*\\b(?:your?|applicants?|proposers?|milestones?|this\\s+(?:project|proposal|section)|' +
    'the\\s+following\\s+questions)\\b',
  'i',
);

const isNoteToUs = (comment: string): boolean =>
  !forMachines.test(comment) &&
  (!ofForm.test(comment) || /\b(?:client|customer|margin|todo)\b/i.test(comment)) &&
  !/^<!--\s*(?:\/|clear-to-send|ignore|prettier|markdownlint|vale|eslint|textlint|toc|rules?\b|more\b|\[if|#|[\w-]+-(?:disable|enable|ignore|start|end|list)\b)/i.test(
    comment,
  ) &&
  (haggles.test(comment) ||
    hides.test(comment) ||
    /\b(?:todo|fixme|hack|note|internal|ask|check|remember|don[’']?t|do not|client|customer|price|margin|budget|remove|delete|rewrite|draft|confirm|discuss|wait|sorry|secret|mention|tell|maybe|should we|need to)\b/i.test(
      comment,
    ));
