/** Answers the editor’s requests about clients over time. */
import type { CalendarDate } from '@internationalized/date';
import type { URI } from 'vscode-uri';

import { uriOf, type DocumentSettings } from './documentSettings';
import type { ReadTexts } from './factReaders';
import type { OverTime } from './overTime';
import type { OpenText, Reading } from './overTimeSources';
import { statusLists } from './overtime/statusLists';
import type { ClientStory } from './overtime/story';
import type { ClientsResult, StatusUpdateParams, StatusUpdateResult } from './protocol';
import { namesInSettings, templateFacts } from './rules/place';
import { templateSnippet } from './templates';
import { ProseDocument } from './text/document';

export interface ClientsSources {
  readonly overTime: OverTime;
  readonly settings: DocumentSettings;
  readonly texts: ReadTexts;
  openTexts(): ReadonlyMap<string, OpenText>;
  readonly roots: () => readonly URI[];
  readonly today: () => CalendarDate;
}

/** What an editor that waits wants to be told. */
export interface Waiting extends Pick<Reading, 'isCancelled' | 'onProgress'> {
  /** Milliseconds from any start. */
  now(): number;
  onPartial(result: ClientsResult): void;
}

/** So many milliseconds pass between what is shown and what is shown next. */
const patience = 700;

/** `undefined` when it was cancelled. */
export async function clientsAnswer({ overTime, roots, today }: ClientsSources, { now, onPartial, ...waiting }: Waiting): Promise<ClientsResult | undefined> {
  const day = today();
  let last = now();
  const clients = await overTime.stories(roots(), day, {
    ...waiting,
    isPartialDue: () => now() - last > patience,
    onPartial: (found) => {
      onPartial({ today: day.toString(), clients: found });
      last = now();
    },
  });
  return clients && { today: day.toString(), clients };
}

/** The draft of a status update that goes on with the last mail to the client; `null` when there is no such client. */
export async function statusUpdate({ client }: StatusUpdateParams, sources: ClientsSources): Promise<StatusUpdateResult | null> {
  const { overTime, roots, today, settings, texts, openTexts } = sources;
  const story = (await overTime.stories(roots(), today(), { onProgress: () => undefined, isCancelled: () => false }))?.find(({ id }) => id === client);
  if (!story) return null;
  const beside = besideOf(story);
  const { settings: current } = beside === undefined ? await settings.of('') : await settings.quietly(beside, await settings.fromEditor(beside));
  const { locale, country, client: about, me, house } = current;
  const text = beside === undefined ? undefined : (openTexts().get(beside)?.text ?? (await texts([beside]))[0]);
  const document = new ProseDocument(text ?? '');
  const known =
    text === undefined
      ? { ...namesInSettings(about), locale, country }
      : templateFacts(document, { kind: 'email', date: today(), locale, country, client: about, me, house });
  const written = (name: string): string | undefined => document.header.fields.get(name)?.values.join(', ').trim() || undefined;
  const [to, cc, subject] = ['to', 'cc', 'subject'].map(written);
  const snippet = templateSnippet(
    'Status update',
    {
      ...known,
      clientName: known.clientName ?? story.name,
      date: today(),
      lists: statusLists(story, locale),
      thread: { ...(to !== undefined && { to }), ...(cc !== undefined && { cc }), ...(subject !== undefined && { subject }) },
    },
    true,
  );
  return { snippet, ...(beside !== undefined && { beside: uriOf(beside).toString() }) };
}

/** The last document of ours to the client, else any. */
const besideOf = ({ lastWord, mails, drafts }: ClientStory): string | undefined => lastWord?.uri ?? mails.at(-1)?.uri ?? drafts[0]?.uri;
