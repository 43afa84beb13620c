import { apologyCheck, type ApologyCheck, type ApologyPart } from '../text/facts/apologyParts';
import { apologyIn } from '../text/facts/apologies';
import { plainText } from '../text/facts/tense';
import { completeApology } from './completeApology';
import type { Fix } from './finding';
import { allKinds, defineRule } from './rule';

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
        ...(missing[0] === 'sorry' && (missing.length === 1 || apologyIn(own.sentence) !== apology) ? saySorry(check) : []),
        ...[completeApology(document, context)].filter((fix) => fix !== undefined),
        ...(missing[0] === 'sorry' && missing.length > 1 && apologyIn(own.sentence) === apology ? saySorry(check) : []),
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

/** “We sincerely apologise for” → “We are sorry for”, where the words behind go with “sorry”. */
function saySorry({ own: { sentence, start }, apology }: ApologyCheck): readonly Fix[] {
  const text = plainText(sentence);
  // “That was our mistake” stays, with “sorry” before it.
  if (apologyIn(sentence) !== apology) {
    const words = apology.person === 'I' ? 'I am sorry.' : 'We are sorry.';
    return [{ title: `Begin with “${words}”`, safe: true, edits: [{ range: { start, end: start }, text: `${words} ` }] }];
  }
  if (apology.doubt || !/^ +(?:for|that|about|to)\b|^\s*[.!,]?$/.test(text.slice(apology.end))) return [];
  const from = apology.start - (/\bplease +$/.exec(text.slice(0, apology.start))?.[0].length ?? 0);
  const isFirst = /^\P{L}*$/u.test(text.slice(0, from));
  const words = apology.person === 'I' ? 'I am sorry' : `${isFirst ? 'W' : 'w'}e are sorry`;
  return [{ title: `Write “${words}”`, safe: true, edits: [{ range: { start: start + from, end: start + apology.end }, text: words }] }];
}
