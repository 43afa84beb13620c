/** The plain words for a term in the inflection in which it stands, and the terms that settings name. */
import { Sentence } from '../text/sentence';
import { matchesOf } from './scan';
import type { Term } from './terms';

/** Words behind which an -ing form can open a phrase. */
const opensNoun = new RegExp(
  '^(?:about|after|and|before|but|by|for|from|in|is|are|of|on|or|through|to|with|without|we|start|starts|started|begin|' + 'finish|finished|stop|do|doing)$',
);
const determiner = /^(?:an?|any|her|his|its|more|my|no|our|some|that|the|their|this|your)$/;
const past = 2;
const participle = 3;
const ing = 4;

/** What can stand in the term's place, the best first; empty when nothing fits. */
export function plainForms(sentence: Sentence, { entry, slot, firstWord, endWord }: Term): readonly string[] {
  const use = entry.use ?? [];
  const wanted = entry.kind === 'verb' && slot === past && isParticiple(sentence, firstWord, endWord) ? participle : slot;
  if (use.length === 0) return [];
  const before = sentence.words[firstWord - 1]?.lower ?? '';
  const after = sentence.words[endWord]?.lower ?? '';
  const fits = (words: string): boolean =>
    // “The snagging” is no “the fixing the last small things”, and “tree felling” no “tree cutting down”.
    !(entry.kind === 'mass' && /^[a-z]+ing [a-z]/.test(words) && before !== '' && !opensNoun.test(before)) &&
    !(entry.kind === 'mass' && /[^s]s$/.test(words) && /^(?:is|was|has)$/.test(after)) &&
    // “Your lessons learnt workshop” is not “your meeting about what we learnt”.
    !(/ we /.test(words) && /^(?:her|his|its|my|our|their|your|.+'s)$/.test(before)) &&
    // “Stakeholder availability” is no “person involved availability”.
    !(entry.kind === 'noun' && slot === 0 && tailed.test(words) && isModifier(sentence, endWord)) &&
    !(/^not /.test(words) && /(?:^(?:not|no|never|nor)|n't)$/.test(before));
  const plain = use.map((forms) => forms.split(', ')[wanted]!).filter(fits);
  // “The retouched pictures” are “the touched-up pictures”.
  const isBeforeNoun =
    entry.kind === 'verb' && wanted !== ing && determiner.test(before) && after !== '' && !/^(?:by|in|on|at|for|with|to|from|as|and|or|into)$/.test(after);
  return isBeforeNoun ? plain.map((words) => words.replace(/^(\w+) (up|out|down|off|over)$/, '$1-$2')) : plain;
}

/** A noun whose tail no other noun can follow. */
const tailed = /^\S+(?: \S+)? (?:behind|for|from|in|involved|of|that|to|who|with)(?: |$)/;

/** True when a word stands right behind that carries on the noun: “stakeholder availability”. */
const isModifier = ({ text, words }: Sentence, endWord: number): boolean => {
  const next = words[endWord];
  return next !== undefined && !behindNouns.test(next.lower) && /^\s\p{Ll}/u.test(text.slice(words[endWord - 1]!.end));
};

const behindNouns = new RegExp(
  '^(?:about|after|also|and|as|at|before|but|by|can|could|did|does|for|from|had|has|if|in|is|may|might|must|needs|now|of|' +
    'on|only|or|should|so|than|that|then|there|through|to|until|wants|was|when|where|which|while|who|will|with|without|' +
    'would|.+ed|.+ly)$',
);

const helpers =
  /^(?:have|has|had|having|be|been|being|is|are|was|were|get|gets|got|getting|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|.+'(?:s|re|ve|d))$/;
const between = /^(?:not|also|already|always|now|then|just|never|only|all|both|either|soon|still|yet|even|ever|it|they|we|you|.+ly)$/;

/** A past tense and a participle mostly look alike; “have”, “be” and “by” show which it is. */
function isParticiple({ words }: Sentence, firstWord: number, endWord: number): boolean {
  let before = firstWord - 1;
  while (before >= 0 && firstWord - before < 4 && between.test(words[before]!.lower)) before--;
  return helpers.test(words[before]?.lower ?? '') || words[endWord]?.lower === 'by';
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The headwords that phrases from the settings stand for, in whatever form they are written. */
export function knownTerms(phrases: readonly string[]): ReadonlySet<string> {
  let keys = known.get(phrases);
  if (!keys) {
    const found = phrases.flatMap((phrase) => {
      const sentence = new Sentence(phrase.trim(), false);
      const whole = matchesOf(sentence, 'jargon').filter(({ start, end }) => start === 0 && end === sentence.text.length);
      return [phrase.trim().toLowerCase(), ...whole.map(({ key }) => key)];
    });
    known.set(phrases, (keys = new Set(found)));
  }
  return keys;
}
