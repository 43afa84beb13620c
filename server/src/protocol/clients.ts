/** How things stand with each client. */
import type { ClientStory } from '../overtime/story';

/**
 * A request: how things stand with each client of the workspace. As the language server protocol has it, it tells its progress
 * under `workDoneToken`, what is known so far under `partialResultToken`, each time as a whole result, and can be cancelled.
 */
export const clientsRequest = 'clearToSend/clients';

export interface ClientsParams {
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

export interface ClientsResult {
  /** The day that was taken for today, YYYY-MM-DD. */
  readonly today: string;
  /** Those first who need us most. */
  readonly clients: readonly ClientStory[];
}

/** A request: the draft of a status update to a client, in snippet syntax; null when there is no such client. */
export const statusUpdateRequest = 'clearToSend/statusUpdate';

export interface StatusUpdateParams {
  /** The client’s `id`. */
  readonly client: string;
}

export interface StatusUpdateResult {
  readonly snippet: string;
  /** A document of the client, in whose folder the draft belongs. */
  readonly beside?: string;
}
