import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '#build/scripts/repository-root.ts';

/** What a command said, and its exit code. */
export interface CliAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `strata …` as `npm run -s strata --` does. Makes the folder of a `--to FILE`. */
export function runCli(...args: readonly string[]): Promise<CliAnswer> {
  const to = args[args.indexOf('--to') + 1];
  if (args.includes('--to') && to !== undefined) mkdirSync(path.dirname(to), { recursive: true });
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [inRepository('electron/cli/strata.ts'), ...args],
      { maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
