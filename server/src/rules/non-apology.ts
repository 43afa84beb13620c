import type { Sentence } from '../text/sentence';
import { emptyRegretsIn, type EmptyRegret } from '../text/facts/emptyRegrets';
import { plainText } from '../text/facts/tense';
import type { Fix } from './finding';
import { allKinds, defineSentenceRule } from './rule';

export default defineSentenceRule({
  id: 'non-apology',
  summary: 'Says sorry without owning what happened, as in “sorry if” or “any inconvenience”.',
  why: 'A client who was let down wants to hear that we know what it meant for them; “sorry if” tells them that we do not.',
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'Sorry if this caused any inconvenience.', good: 'I am sorry that your customers could not order for two hours.' },
    { bad: 'Unfortunately, mistakes were made.', good: 'We made two mistakes in your price list.' },
  ],

  *checkSentence(sentence) {
    for (const regret of emptyRegretsIn(sentence)) {
      yield {
        range: { start: regret.start, end: regret.end },
        message: `“${sentence.slice(regret)}” ${problem[regret.type]}.`,
        fixes: () => (regret.type === 'nobody' ? weMade(sentence, regret) : regret.type === 'but' ? sorryThat(sentence, regret) : sorryAnew(sentence, regret)),
      };
    }
  },
});

const problem: Readonly<Record<EmptyRegret['type'], string>> = {
  if: 'leaves open whether anything went wrong; say “I am sorry that” and what it meant for the client',
  you: 'is about the client’s feelings, not about what we did; say “I am sorry that we” and what went wrong',
  any: 'leaves open whether anything went wrong; say what it meant for the client',
  but: 'takes the apology back; say sorry in a sentence of its own, and then what we can do',
  nobody: 'hides who made them; write “we made” and say what went wrong',
};

/** Where the words end that a new apology takes the place of. */
const clauseEnd = /[.;:!?]|,? +(?:[–—-]|but|so) |, +(?:and|we|i|please|the)\b| +and +(?:we|i|thank|will|are|hope|appreciate|please|have)\b|$/;

/** “Sorry if the noise bothered you” says what happened; “if you feel”, “if any” do not. */
const happened = new RegExp(
  '^ +(?:the|our|my|this|that|it|your)\\b(?![^.;]*\\b(?:any|feel|felt|offen[cs]e|offend\\w*|upset|impression|seem\\w*|' +
    'sound\\w*|come across|came across)\\b)',
);

/** A real apology in place of the clause, with a tab stop unless the clause says what happened. */
function sorryAnew(sentence: Sentence, { start, end, apology, type }: EmptyRegret): readonly Fix[] {
  if (!apology) return [];
  const text = plainText(sentence);
  const from = start - (/\bplease +$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const stop = end + clauseEnd.exec(text.slice(end))!.index;
  const opening = apology.person === 'we' ? 'We are sorry that' : 'I am sorry that';
  const isFirst = /^\P{L}*$/u.test(text.slice(0, from));
  const words = isFirst || apology.person === 'I' ? opening : `w${opening.slice(1)}`;
  if (type === 'if' && happened.test(text.slice(end)))
    return [{ title: `Write “${words} …”`, safe: false, edits: [{ range: { start: from, end }, text: words }] }];
  return [
    {
      title: `Write “${words} …”`,
      safe: false,
      edits: [{ range: { start: from, end: stop }, text: `${words} \${1:[what it meant for them]}`, snippet: true }],
    },
  ];
}

const harm = /\b(?:behind|broken?|cannot|can't|closed|delayed|down|fail(?:ed|s)?|forgot|late|lost|missed|missing|not (?:able|ready)|sold out|unable|wrong)\b/;

/** “Sorry, but we missed it” → “I am sorry that we missed it”; what harmed nobody gets a sentence of its own: “I am sorry that … . We told you in March”. */
function sorryThat(sentence: Sentence, { start, end, apology }: EmptyRegret): readonly Fix[] {
  if (!apology) return [];
  const isFirst = /^\P{L}*$/u.test(sentence.text.slice(0, start));
  const words = apology.person === 'I' ? 'I am sorry that' : `${isFirst ? 'W' : 'w'}e are sorry that`;
  const clause = plainText(sentence).slice(end);
  const next = /^ +\p{Lu}(?=\p{Ll})/u.exec(sentence.text.slice(end));
  if (harm.test(clause.slice(0, 1 + clauseEnd.exec(clause.slice(1))!.index)) && /^ +(?:we|i|the|your|our|it|this|there|my)\b/.test(clause)) {
    return next ? [] : [{ title: `Write “${words} …”`, safe: false, edits: [{ range: { start, end }, text: words }] }];
  }
  const first = /^[\s,]*\p{L}/u.exec(sentence.text.slice(end));
  return first
    ? [
        {
          title: `Write “${words} …”`,
          safe: false,
          edits: [
            { range: { start, end: end + first[0].length }, text: `${words} \${1:[what it meant for them]}. ${first[0].at(-1)!.toUpperCase()}`, snippet: true },
          ],
        },
      ]
    : [];
}

/** “Mistakes were made” → “we made mistakes”, in the same number and tense. */
function weMade(sentence: Sentence, { start, end }: EmptyRegret): readonly Fix[] {
  const [, said, tense] = /^(.+?)\s+(was|were|has|have|had)\b/is.exec(sentence.text.slice(start, end)) ?? [];
  if (said === undefined) return [];
  let what = said;
  const isFirst = /^\P{L}*$/u.test(sentence.text.slice(0, start));
  const perhaps = /^(.*?)\s+(may|might|could|must)$/is.exec(what);
  if (perhaps && /^have$/i.test(tense!)) what = perhaps[1]!;
  const verb = perhaps ? `${perhaps[2]!.toLowerCase()} have made` : /^(?:was|were)$/i.test(tense!) ? 'made' : /^had$/i.test(tense!) ? 'had made' : 'have made';
  const words = `${isFirst ? 'We' : 'we'} ${verb} ${what![0]!.toLowerCase()}${what!.slice(1)}`;
  return [{ title: `Write “${words.replace(/\s+/g, ' ')}”`, safe: false, edits: [{ range: { start, end }, text: words }] }];
}
