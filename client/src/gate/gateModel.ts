/** What has to happen before a document leaves, and how it is said. Plain data: nothing here knows about VS Code. */
import type { ReportedFinding, SendCheckResult, Summary } from '../../../server/src/protocol';
import { counted } from '../wording';
import type { Waiver } from './waivers';

export interface Decision {
  /** What the writer has still to be asked about; when there is nothing, the document may leave. */
  readonly open: readonly ReportedFinding[];
  /** What is in it all the same, as a sentence to tell the writer afterwards; empty when there is nothing to tell. */
  readonly remark: string;
}

/**
 * @param waived What the writer keeps, by the findings' keys.
 * @param looked The keys of what the writer has looked at; it lets pass where the gate is not strict.
 */
export function decide({ gate, errors, summary }: SendCheckResult, waived: ReadonlyMap<string, Waiver>, looked: ReadonlySet<string>): Decision {
  const isWaived = ({ key = '' }: ReportedFinding): boolean => waived.has(key);
  const isLooked = ({ key = '' }: ReportedFinding): boolean => gate !== 'strict' && looked.has(key);
  const kept = errors.filter(isWaived).length;
  const seen = errors.filter((error) => !isWaived(error) && isLooked(error)).length;
  return {
    open: errors.filter((error) => !isWaived(error) && !isLooked(error)),
    remark: remarkOf([
      ...(seen > 0 ? [`${counted(seen, 'thing')} that you have looked at`] : []),
      ...(kept > 0 ? [`${counted(kept, 'thing')} that you send all the same`] : []),
      ...(summary.warning > 0 ? [`${counted(summary.warning, 'thing')} that the client would miss`] : []),
    ]),
  };
}

const remarkOf = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : `Still in it: ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]}.`;

/** The question above the list of what would embarrass. */
export function questionOf(open: readonly ReportedFinding[], { warning }: Pick<Summary, 'warning'>): string {
  const embarrassing = `${counted(open.length, 'thing')} would embarrass you if this were sent`;
  return warning === 0 ? embarrassing : `${embarrassing}, and the client would miss ${counted(warning, 'thing')}`;
}

/** “it” or “them”, as the question goes on. */
export const pronounOf = (open: readonly ReportedFinding[]): string => (open.length === 1 ? 'it' : 'them');

/** The reason on one line, or undefined when nothing was said. */
export const reasonIn = (text: string): string | undefined => text.replace(/\s+/g, ' ').trim() || undefined;

/** A waiver given now, by the writer's own calendar. */
export function waiverFor(reason: string, now: Date): Waiver {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return { reason, day };
}
