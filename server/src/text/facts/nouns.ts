/** What a message is about: its most telling nouns, for a subject that can be found again. Asked only when somebody looks at a fix. */
import type { ProseDocument } from '../document';
import { partOfSpeech } from '../grammar';
import type { Sentence } from '../sentence';
import { emptyWords } from './stems';

/** The noun or pair of nouns that the message names most often or first, as written; `undefined` when it has none. */
export function mainTopic(document: ProseDocument): string | undefined {
  const counts = new Map<string, { count: number; readonly written: string; readonly words: number }>();
  for (const { sentence } of document.ownSentences.slice(0, 40)) {
    for (const written of nounPhrases(sentence)) {
      const key = written.toLowerCase();
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { count: 1, written, words: written.split(' ').length });
    }
  }
  const worth = ({ count, words }: { count: number; words: number }): number => count + (words > 1 ? 0.9 : 0);
  return [...counts.values()].sort((a, b) => worth(b) - worth(a))[0]?.written;
}

const dull = new RegExp(
  '^(?:mail|email|message|thing|time|day|week|month|year|question|answer|thanks|way|part|monday|tuesday|wednesday|' +
    'thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'morning|afternoon|hour|minute|weekend|reply|call|number|copy|client|team|people|someone|everything|hr|min|qty|quantity|rate|amount|total|unit)s?$',
);

/** Runs of two nouns, “home page”, and single ones. */
function nounPhrases(sentence: Sentence): readonly string[] {
  const found: string[] = [];
  let run: string[] = [];
  let end = -1;
  const close = (): void => {
    if (run.length > 0) found.push(run.slice(-2).join(' '));
    run = [];
  };
  for (const { start, end: stop, lower } of sentence.words) {
    const isNoun = /^\p{L}{3,}$/u.test(lower) && !emptyWords.has(lower) && !dull.test(lower) && partOfSpeech(sentence, start) === 'noun';
    if (!isNoun || start !== end + 1) close();
    if (isNoun) run.push(sentence.text.slice(start, stop));
    end = stop;
  }
  close();
  return found;
}
