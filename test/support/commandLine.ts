/** Runs the shipped command line in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { Severity } from '../../server/src/protocol';

export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The contract of `--format json`. */
export interface Output {
  readonly version: 1;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: Severity;
      readonly message: string;
      readonly text: string;
      readonly range: Span;
      readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly { readonly range: Span; readonly newText: string }[] }[];
    }[];
  }[];
  readonly summary: Readonly<Record<Severity, number>>;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

interface Place {
  readonly line: number;
  readonly character: number;
  readonly offset: number;
}

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'clear-to-send-'));

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  run(words: readonly string[], input?: string | Uint8Array): Ending {
    const env = { ...process.env, NO_COLOR: '1' };
    return spawnSync('node', [resolve('dist/cli.js'), ...words], { cwd: this.path, env, encoding: 'utf8', maxBuffer: 100_000_000, ...(input === undefined ? {} : { input }) });
  }

  /** Checks with `--format json` and reads what was printed, which must be one JSON value and nothing else. */
  json(words: readonly string[], input?: string | Uint8Array): Output & { readonly status: number | null } {
    const { status, stdout } = this.run(['check', '--format', 'json', ...words], input);
    return { ...(JSON.parse(stdout) as Output), status };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
