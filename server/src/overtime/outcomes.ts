/** What became of one promise, as far as later mails tell. In doubt nothing is sure. */
import { readDate } from '../text/calendar';
import type { PromiseFact, Report } from './facts';
import { countShared, isSameTopic, shareOf } from './topics';

/** A promise as it was made, with the document that it stands in. */
export interface Made {
  readonly fact: PromiseFact;
  readonly uri: string;
  readonly subject: string | undefined;
}

/** A promise through all the mails that speak of it. */
export interface Thread {
  readonly first: Made;
  latest: Made;
  /** What it is, in the words that tell it best. */
  what: string;
  topic: readonly string[];
  movedFrom: string[];
}

/** A report with its day, and the document that makes it. */
export interface Told {
  readonly report: Report;
  readonly on: string;
  readonly uri: string;
}

export type Outcome = { readonly type: 'kept'; readonly on: string } | { readonly type: 'off' } | { readonly type: 'doubt' } | { readonly type: 'nothing' };

/** What later mails tell of a promise. */
export function outcomeOf(thread: Thread, told: readonly Told[], words: readonly string[]): Outcome {
  const { latest, topic } = thread;
  const { fact, uri } = latest;
  let doubt = false;
  for (const { report, on, uri: from } of told) {
    if (on < fact.madeOn || (on === fact.madeOn && from === uri && report.by === 'us') || report.sort === 'old day') continue;
    // A mail of the same day may as well have gone before.
    const isSure = on > fact.madeOn;
    if (isSameTopic(topic, report.topic)) {
      if (isSure && isWhole(thread, report)) return report.sort === 'off' ? { type: 'off' } : { type: 'kept', on };
      doubt = true;
    } else if (report.sort === 'done' && (countShared(topic, report.topic) > 0 || report.isGeneral)) {
      if (report.isGeneral && isSure && (countShared(topic, report.topic) > 0 || topic.length === 0)) return { type: 'kept', on };
      doubt = true;
    }
  }
  const later = words.filter((day) => day > fact.madeOn);
  if (fact.sort === 'word') {
    const kept = later.find((day) => daysBetween(day, fact.due) <= 1);
    if (kept !== undefined) return { type: 'kept', on: kept };
  }
  // Nobody writes of each call that they have made.
  if ((fact.sort === 'word' || fact.sort === 'deed') && later.length > 0) doubt = true;
  return doubt || fact.sort === 'deed' ? { type: 'doubt' } : { type: 'nothing' };
}

/** “The draft is ready” tells of “the draft of the menu”, but not of “the draft and the price list”. */
const isWhole = ({ topic, what }: Thread, report: Report): boolean =>
  shareOf(topic, report.topic) >= 0.5 || (report.topic.includes(topic[0]!) && !/\band\b/i.test(what));

/** How many days `to` is after `from`. */
export function daysBetween(from: string, to: string): number {
  const [one, other] = [readDate(from), readDate(to)];
  return one && other ? other.compare(one) : Number.NaN;
}
