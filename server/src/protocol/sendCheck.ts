/** What there is to know of a document before it leaves. */
import type { ReportedFinding } from './findings';
import type { Summary } from './kinds';

/** How strict to be with a document that is on its way out: whether errors have to be repaired or kept with a reason, or only looked at. */
export const sendGates = ['strict', 'standard', 'off'] as const;
export type SendGate = (typeof sendGates)[number];

/** A request: what there is to know of a document before it leaves. Nothing is left out for how or when the writer wants findings shown. */
export const sendCheckRequest = 'clearToSend/sendCheck';

export interface SendCheckParams {
  readonly uri: string;
}

export interface SendCheckResult {
  readonly uri: string;
  readonly version: number;
  readonly gate: SendGate;
  /** What would be embarrassing, by place; empty when the gate is off. */
  readonly errors: readonly ReportedFinding[];
  /** Everything that was found; only zeros when the gate is off. */
  readonly summary: Summary;
}
