import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRepository } from '#build/scripts/repository-root.ts';

/** The built product, serving one empty data folder. */
export interface Workbench {
  /** The address with the one-time token, as printed by `npm start`. */
  readonly address: string;
  readonly home: string;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts what `npm start -- --no-open` starts, on a free port and a data folder of its own. */
export async function launchWorkbench(
  home = mkdtempSync(path.join(tmpdir(), 'strata-e2e-')),
): Promise<Workbench> {
  const start = inRepository('build/scripts/start.ts');
  const child = spawn(process.execPath, [start, '--no-open', '--home', home], {
    stdio: 'pipe',
    // It speaks English, as Playwright's browsers do, on a machine of any language.
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const address = await readyAddress(child, () => printed);
  return {
    address,
    home,
    output: () => printed,
    stop: () => stopped(child),
  };
}

function readyAddress(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = /Strata is ready at (\S+)/.exec(printed())?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) =>
      reject(new Error(`Strata ended with ${code} before it was ready:\n${printed()}`)),
    );
  });
}

function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill('SIGINT');
  });
}
