/** Answers the editor’s requests for templates: those that everybody has, and those of the house’s own. */
import type { CalendarDate } from '@internationalized/date';

import { uriOf, type DocumentSettings } from './documentSettings';
import { describe, houseSnippet, houseTemplates, houseText, type ReadTemplates, type TemplateFile } from './houseTemplates';
import type { HouseTemplate, TemplateParams, TemplateResult } from './protocol';
import { templateSnippet, templates, templateText, type TemplateFacts, type TemplateName } from './templates';

export interface TemplateSources {
  readonly settings: DocumentSettings;
  readonly read: ReadTemplates;
  readonly today: () => CalendarDate;
  /** What is known for a document, or for none in particular when it is `undefined` or not open. */
  factsFor(uri: string | undefined): Promise<TemplateFacts>;
}

/** `null` when there is no template of that name. */
export async function templateAnswer({ name, uri, standalone }: TemplateParams, sources: TemplateSources): Promise<TemplateResult | null> {
  const isShared = Object.hasOwn(templates, name);
  const own = isShared ? undefined : (await ownTemplates(uri ?? '', sources)).find((file) => file.uri === name);
  if (!own && !isShared) return null;
  const facts = await sources.factsFor(uri);
  // A new document is of today, whatever the day of the one it draws on.
  const known = standalone ? { ...facts, date: sources.today() } : facts;
  if (!own) return { snippet: templateSnippet(name as TemplateName, known, standalone), preview: templateText(name as TemplateName, known, standalone) };
  const { house } = (await sources.settings.of(uri ?? '')).settings;
  return { snippet: houseSnippet(own, known, house, standalone), preview: houseText(own, known, house, standalone) };
}

/** The house’s templates for a document, or for one that is only being thought of. */
export const houseTemplateList = async (uri: string | undefined, sources: TemplateSources): Promise<readonly HouseTemplate[]> =>
  (await ownTemplates(uri ?? '', sources)).map(describe);

async function ownTemplates(uri: string, { settings, read }: TemplateSources): Promise<readonly TemplateFile[]> {
  const { merged, files } = await settings.of(uri);
  return files.length === 0 ? [] : houseTemplates(merged, uriOf(files[0]!.uri), read);
}
