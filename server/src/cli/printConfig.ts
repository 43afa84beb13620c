/** `clear-to-send --print-config FILE`: every setting in force for a file, and where it comes from. */
import { checkText } from '../check';
import { today } from '../clock';
import { settingsInForce } from '../inForce';
import type { SettingInForce } from '../protocol';
import { rules } from '../rules';
import type { PrintConfigCommand } from './arguments';
import { FileError, readDocument } from './files';
import { absolute, CommandLineSettings } from './settings';
import { shownPath } from './shownPath';

/** Resolves to the exit status. */
export async function printConfig({ path, format, root }: PrintConfigCommand): Promise<number> {
  const folders = new CommandLineSettings(root, (problem) => process.stderr.write(`clear-to-send: ${problem}\n`));
  const inForce = await folders.of(path);
  const { kind } = checkText(textOf(path), { path: absolute(path), today: today(), settings: inForce.settings, onFailure: () => undefined });
  const settings = settingsInForce(inForce, rules, kind ?? 'email').map((setting) => ({
    ...setting,
    files: setting.files.map(({ uri, line }) => ({ path: shownPath(uri), line })),
  }));
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, path, kind: kind ?? null, settings })}\n`
      : printed(
          settings,
          kind === undefined ? `${path} is no client document and is not checked.` : `${path} is checked as ${kind === 'email' ? 'an e-mail' : `a ${kind}`}.`,
        ),
  );
  return folders.failed ? 2 : 0;
}

/** A file that is not there yet has settings all the same. */
function textOf(path: string): string {
  try {
    return readDocument(path);
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    return '';
  }
}

type Printed = Omit<SettingInForce, 'files'> & { readonly files: readonly { readonly path: string; readonly line: number }[] };

function printed(settings: readonly Printed[], heading: string): string {
  const rows = settings.map(
    ({ name, value, files, from }) =>
      [`${name}: ${value}`, files.length > 0 ? files.map(({ path, line }) => `${path}:${line + 1}`).join(', ') : origins[from]] as const,
  );
  const width = Math.min(60, Math.max(...rows.map(([left]) => left.length)));
  return [heading, '', ...rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`), ''].join('\n');
}

const origins: Readonly<Record<SettingInForce['from'], string>> = { file: '', editor: 'editor', preset: 'preset', default: 'default' };
