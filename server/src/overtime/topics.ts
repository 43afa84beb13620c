/** What words are about: the stems of those that tell, so that “the drafts of your menu” and “your menu draft” are the same. */
import { stemsOf } from '../text/facts/answerSigns';
import { emptyInPromises } from './promiseWords';

let empty: ReadonlySet<string> | undefined;

/** In the order in which they first stand in the text. */
export function topicOf(text: string): readonly string[] {
  empty ??= stemsOf(emptyInPromises);
  return [...stemsOf(text)].filter((stem) => !empty!.has(stem) && !/^[\d.,:/-]+$/.test(stem) && stem !== '\uFFFC');
}

/** How much of `topic` stands in `other` too, from 0 to 1; 0 for a topic of nothing. */
export function shareOf(topic: readonly string[], other: readonly string[]): number {
  return topic.length === 0 ? 0 : countShared(topic, other) / topic.length;
}

export const countShared = (topic: readonly string[], other: readonly string[]): number => topic.filter((stem) => other.includes(stem)).length;

/** True when both are about the same: half of the words of the shorter, and two where there are many. */
export function isSameTopic(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const shared = countShared(short, long);
  return shared > 0 && shared * 2 >= short.length && (short.length < 4 || shared > 1);
}
