/** Our answers that are about the same thing as a question and say what it asks for. */
import { answerScore, deedOf, saysWhoIsIn } from './answerSigns';
import { common } from './news';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';
import type { Answer } from './questions';

/** What is about the same thing and says what was asked for. */
export function byContent(wanted: readonly Wanted[], places: readonly OwnPlace[], by: Answer['by'] = 'content'): void {
  const counts = new Map<string, number>();
  for (const { topic } of wanted) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const one of wanted) {
    if (one.answer) continue;
    const { topic, kind } = one;
    const deed = deedOf(one.ask.text);
    const isTelling = [...topic].some((word) => !common.has(word));
    const isOnly = wanted.filter((other) => other.kind === kind).length === 1;
    let best: OwnPlace | undefined;
    let bestScore = 0;
    for (const place of places) {
      if (place.isCourtesy) continue;
      let weight = 0;
      let shared = 0;
      let count = 0;
      for (const word of topic) {
        // “On Saturday” and “the list” are no deeds.
        if (kind === 'do' && isTelling && common.has(word)) continue;
        const worth = 1 / counts.get(word)!;
        weight += worth;
        if (!place.about.some((stems) => stems.has(word))) continue;
        shared += worth;
        count++;
      }
      const score =
        kind === 'yesNo' && saysWhoIsIn(one.ask.text, place.sentence)
          ? 1.5
          : answerScore(place.sentence, kind, weight > 0 ? shared / weight : 0, count, topic.size, isOnly, deed);
      if (score > bestScore) [best, bestScore] = [place, score];
    }
    if (best && bestScore >= 1) one.answer = answerOf(best, by);
  }
}
