import { apologyCheck, type ApologyCheck, type ApologyPart } from '../text/facts/apologyParts';
import { plainText } from '../text/facts/tense';
import type { Fix } from './finding';
import { dayStop, insertParagraph } from './insertParts';
import { allKinds, defineRule, type RuleContext } from './rule';

export default defineRule({
  id: 'incomplete-apology',
  summary: 'Has an apology that lacks a part: the word “sorry”, what went wrong for the client, what we do about it, or by when.',
  why: 'The client wants to be heard and to know what happens next; an apology without these parts leaves them alone with the problem.',
  waits: true,
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'We apologise for the delay.', good: 'We are sorry that your brochure is a week late. You will have it on Friday 27 November 2026.' },
    { bad: 'I am sorry that your page was down on Monday.', good: 'I am sorry that your page was down on Monday. We put it right at 9:20.' },
  ],

  *check(document) {
    const check = apologyCheck(document);
    if (!check || check.missing.length === 0) return;
    const { own, apology, missing } = check;
    const words = own.sentence.slice(apology);
    yield {
      range: { start: own.start + apology.start, end: own.start + apology.end },
      message: `“${words}” still lacks ${listed(missing.map((part) => names[part]))}; add ${missing.length > 1 ? 'them' : 'it'}.`,
      fixes: (document, context) => [
        ...(missing[0] === 'sorry' && missing.length === 1 ? [] : [insertParagraph('Complete this apology', paragraph(check, context), own.block, document)]),
        ...(missing[0] === 'sorry' ? saySorry(check) : []),
      ],
    };
  },
});

const names: Readonly<Record<ApologyPart, string>> = {
  sorry: 'the word “sorry”',
  what: 'what went wrong for the client',
  do: 'what we do about it',
  when: 'the day by which it is put right',
};

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`);

/** The missing parts and nothing else, in their order, as one paragraph with tab stops. */
function paragraph({ missing, apology }: ApologyCheck, context: RuleContext): string {
  const lacks = (part: ApologyPart): boolean => missing.includes(part);
  const sorry = apology.person === 'we' ? 'We are sorry' : 'I am sorry';
  const sentences = [
    lacks('sorry') && lacks('what') ? `${sorry} that \${1:[what it meant for them]}.` : lacks('sorry') ? `${sorry}.` : lacks('what') ? 'For you it meant that ${1:[what it meant for them]}.' : '',
    lacks('do') ? `By ${dayStop(3, 2, context)}, \${2:[what we do]}.` : lacks('when') ? `All of it is put right by ${dayStop(3, 2, context)}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** “We sincerely apologise for” → “We are sorry for”, where the words behind go with “sorry”. */
function saySorry({ own: { sentence, start }, apology }: ApologyCheck): readonly Fix[] {
  const text = plainText(sentence);
  if (apology.doubt || !/^ +(?:for|that|about|to)\b|^\s*[.!,]?$/.test(text.slice(apology.end))) return [];
  const from = apology.start - (/\bplease +$/.exec(text.slice(0, apology.start))?.[0].length ?? 0);
  const isFirst = /^\P{L}*$/u.test(text.slice(0, from));
  const words = apology.person === 'I' ? 'I am sorry' : `${isFirst ? 'W' : 'w'}e are sorry`;
  return [{ title: `Write “${words}”`, safe: true, edits: [{ range: { start: start + from, end: start + apology.end }, text: words }] }];
}
