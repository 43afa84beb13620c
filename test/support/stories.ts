/** Small workspaces as marked text: documents in fences, and in the last fence of each case how things stand with the clients. */
import { URI } from 'vscode-uri';

import { DocumentSettings } from '../../server/src/documentSettings';
import { SlicedReaders } from '../../server/src/factReaders';
import { FolderSettings } from '../../server/src/folderSettings';
import { OverTime } from '../../server/src/overTime';
import type { FoundFile } from '../../server/src/overTimeSources';
import type { ClientStory } from '../../server/src/overtime/story';
import { settingsFileNames } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { readDate } from '../../server/src/text/calendar';

import { today as aMonday } from './check';

const root = 'file:///work';

/** A workspace that is in memory alone; its files by their paths. */
export class MemoryWorkspace {
  readonly overTime: OverTime;
  /** The addresses of the files that were read, in that order. */
  readonly read: string[] = [];

  constructor(
    readonly files: Record<string, string>,
    raw: unknown = {},
  ) {
    const pathOf = (uri: string): string => decodeURIComponent(uri).slice(root.length + 1);
    const folders = new FolderSettings(rules, (folder) =>
      Promise.resolve(
        settingsFileNames.flatMap((name) => {
          const text = this.files[`${pathOf(folder.toString())}/${name}`.replace(/^\//, '')];
          return text === undefined ? [] : [{ name, text }];
        }),
      ),
    );
    folders.roots = [URI.parse(root)];
    const failed = (problem: string): never => {
      throw new Error(problem);
    };
    const settings = new DocumentSettings(folders, () => Promise.resolve(raw), failed, () => undefined);
    const readTexts = (uris: readonly string[]): Promise<readonly (string | undefined)[]> => {
      this.read.push(...uris);
      return Promise.resolve(uris.map((uri) => this.files[pathOf(uri)]));
    };
    this.overTime = new OverTime({
      list: () => Promise.resolve(Object.entries(this.files).flatMap(([path, text]): FoundFile[] => (path.endsWith('.md') ? [{ uri: `${root}/${path.split('/').map(encodeURIComponent).join('/')}`, stamp: text }] : []))),
      readers: new SlicedReaders(readTexts, () => 0),
      settings,
      openTexts: () => new Map(),
    });
  }

  async stories(today = aMonday, isCancelled = (): boolean => false): Promise<readonly ClientStory[] | undefined> {
    return this.overTime.stories([URI.parse(root)], today, { onProgress: () => undefined, isCancelled });
  }
}

/** The stories of a workspace. */
export const storiesOf = async (files: Readonly<Record<string, string>>, today = aMonday, raw: unknown = {}): Promise<readonly ClientStory[]> => (await new MemoryWorkspace({ ...files }, raw).stories(today))!;

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
