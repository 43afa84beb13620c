/** Small workspaces as marked text: documents in fences, and in the last fence of each case how things stand with the clients. */
import { FolderSettings } from '../../server/src/folderSettings';
import { DocumentSettings } from '../../server/src/documentSettings';
import { contextOf, factsOf, readingTerms } from '../../server/src/clientContexts';
import { clientGroups, fromClients, type ClientDocument } from '../../server/src/overtime/clients';
import { clientStories } from '../../server/src/overtime/stories';
import type { ClientStory } from '../../server/src/overtime/story';
import { settingsFileNames } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { readDate } from '../../server/src/text/calendar';
import { today as aMonday } from './check';

const root = 'file:///work';

/** The stories of a workspace; `files` by their paths in it. */
export async function storiesOf(files: Readonly<Record<string, string>>, today = aMonday, raw: unknown = {}): Promise<readonly ClientStory[]> {
  const folders = new FolderSettings(rules, (folder) =>
    Promise.resolve(settingsFileNames.flatMap((name) => {
      const text = files[`${decodeURIComponent(folder.toString()).slice(root.length + 1)}/${name}`.replace(/^\//, '')];
      return text === undefined ? [] : [{ name, text }];
    })));
  const settings = new DocumentSettings(folders, () => Promise.resolve(raw), (problem) => { throw new Error(problem); }, () => undefined);
  const read = async (path: string, text: string, isTheirs?: boolean): Promise<ClientDocument[]> => {
    const uri = `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const inForce = await settings.of(uri);
    const facts = factsOf(uri, `/work/${path}`, text, readingTerms(inForce, today), isTheirs);
    return facts ? [{ facts, context: contextOf(inForce, root) }] : [];
  };
  const documents = (await Promise.all(Object.entries(files).filter(([path]) => path.endsWith('.md')).map(([path, text]) => read(path, text)))).flat();
  const theirs = new Set(fromClients(clientGroups(documents)));
  const again = await Promise.all(documents.map(async (document) => {
    const path = decodeURIComponent(document.facts.uri.slice(root.length + 1));
    return theirs.has(document.facts.uri) ? (await read(path, files[path]!, true))[0]! : document;
  }));
  return clientStories(again, today);
}

/** The stories as a person would note them down, one thing a line. */
export const written = (stories: readonly ClientStory[]): string =>
  stories
    .map((story) => {
      const { name, lastWord, silentFor, isSilent, isAtRest } = story;
      const word = lastWord ? `last word ${lastWord.day}, ${silentFor} working days ago` : 'no word yet';
      return [
        `${name}: ${word}${isSilent ? ', silent' : ''}${isAtRest ? ', at rest' : ''}`,
        ...story.promises.map(({ status, due, keptOn, movedFrom, what }) => `  ${status} ${due}${keptOn ? `, kept ${keptOn}` : ''}${movedFrom.length > 0 ? `, moved from ${movedFrom.join(', ')}` : ''}: ${what}`),
        ...story.questions.map(({ text, askedOn }) => `  we asked ${askedOn}: ${text}`),
        ...story.asks.map(({ text, askedOn }) => `  they asked ${askedOn ?? '?'}: ${text}`),
        ...story.drafts.map(({ name: draft, why }) => `  draft, ${why}: ${draft}`),
      ].join('\n');
    })
    .join('\n');

export interface StoryCase {
  readonly name: string;
  readonly today: string;
  readonly settings: unknown;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: string;
}

const fence = /^````(\S+)(?: ([^\n]*))?\n([\s\S]*?)^````$/gm;

/** The cases of a suite: a heading, the documents, maybe settings, and “stories” with the day to take for today. */
export function storyCases(suite: string): readonly StoryCase[] {
  return suite.split(/^## /m).slice(1).map((part) => {
    const files: Record<string, string> = {};
    let [today, expected, settings]: [string, string, unknown] = ['', '', {}];
    for (const [, type, info = '', text] of part.matchAll(fence)) {
      if (type === 'stories') [today, expected] = [info, text!.trimEnd()];
      else if (type === 'json') settings = JSON.parse(text!);
      else files[info] = text!;
    }
    return { name: part.slice(0, part.indexOf('\n')), today, settings, files, expected };
  });
}

/** The suite with what is found in the place of what is expected. */
export async function markedSuite(suite: string): Promise<string> {
  const [head, ...parts] = suite.split(/^(?=## )/m);
  const marked = await Promise.all(parts.map(async (part) => {
    const [one] = storyCases(part);
    const found = written(await storiesOf(one!.files, readDate(one!.today)!, one!.settings));
    return part.replace(/^(````stories [^\n]*\n)[\s\S]*?(^````$)/m, (_, start: string, end: string) => `${start}${found}${found ? '\n' : ''}${end}`);
  }));
  return [head, ...marked].join('');
}
