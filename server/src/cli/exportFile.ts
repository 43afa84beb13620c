/** `clear-to-send export`: a document as the client is to get it, printed or written to a file. */
import { dirname, resolve } from 'node:path';

import { now, today } from '../clock';
import { readDiskFile } from '../diskFolders';
import { exportDocument, mailPage, type ReadFile } from '../export';
import type { ExportCommand } from './arguments';
import { FileError, readDocument, readStandardInput, writeWhole } from './files';
import { passGate } from './gate';
import { absolute, CommandLineSettings } from './settings';
import { pathOfUri } from './shownPath';

/** Resolves to the exit status: 0 when the document went out, 1 when it would embarrass, 2 when it could not. */
export async function exportFile({ to, path, kind: forced, output, force, date, root, waive }: ExportCommand): Promise<number> {
  const name = path ?? 'standard input';
  const say = (message: string): void => void process.stderr.write(`clear-to-send: ${message}\n`);
  try {
    const source = path === undefined ? await readStandardInput() : readDocument(path);
    const folders = new CommandLineSettings(root, say);
    const { settings, merged } = await folders.of(path ?? 'document.md');
    const request = {
      path: path === undefined ? '' : absolute(path),
      kind: forced,
      today: date ?? today(),
      settings,
      surroundings: await folders.around(path ?? 'document.md'),
    };
    const check = passGate(source, request, waive, (line) => say(`${name}: ${line}`));
    if (!check) return 1;
    const { document, kind } = check;
    const logo = merged?.origins.get('house.logo')?.[0]?.uri;
    const { content, text, problems, refused } = await exportDocument(document, {
      to: to === 'html' || to === 'text' ? 'mail' : to,
      kind,
      path: path ?? '',
      locale: settings.locale,
      country: settings.country,
      house: settings.house,
      read: filesBeside(path ?? 'document.md', root),
      readLogo: filesBeside(logo === undefined ? (path ?? 'document.md') : pathOfUri(logo), root),
      now: date?.toDate('UTC') ?? now(),
      id: crypto.randomUUID(),
    });
    for (const problem of [...refused, ...problems]) say(`${name}: ${problem}`);
    if (refused.length > 0) return 2;
    const result = to === 'text' ? text! : to === 'html' ? mailPage(document, content, settings.locale) : content;
    if (output === undefined) process.stdout.write(result);
    else writeWhole(output, result, force);
    return 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    say(error.message);
    return 2;
  }
}

/** Takes files from the folder that is named, else from where the command was given when the document stands below, else only from the document’s own. */
const filesBeside =
  (path: string, root: string | undefined): ReadFile =>
  (file) =>
    Promise.resolve(readDiskFile(dirname(resolve(path)), file, [resolve(root ?? '.')]));
