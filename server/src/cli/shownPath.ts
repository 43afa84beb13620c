/** Addresses of files as paths, for people and for the system. */
import { URI } from 'vscode-uri';

/** The name of a file as it is shown: from the folder that the command was given in. */
export const shownPath = (uri: string): string => {
  const { fsPath } = URI.parse(uri);
  const here = `${process.cwd().replace(/[\\/]$/, '')}`;
  return (fsPath.startsWith(here) && /[\\/]/.test(fsPath[here.length] ?? '') ? fsPath.slice(here.length + 1) : fsPath).replaceAll('\\', '/');
};

/** The path of a settings file as the system writes it. */
export const pathOfUri = (uri: string): string => URI.parse(uri).fsPath;
