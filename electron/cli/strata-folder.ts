import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import { runCommandLine } from './run-command-line.ts';

const program = fileURLToPath(new URL('strata.ts', import.meta.url));

/** What a run of the command line came to. */
export interface StrataRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A refusal is exit code 2, one line on stderr and nothing on stdout. */
function refusalOf({ code, out, err }: StrataRun): string {
  expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
  return err.trim();
}

/** A folder of its own with the command line in it, for tests. */
export class StrataFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'strata-cli-'));

  /** Runs `strata …` within this process, which takes a hundredth of the time: a command that answers at once. */
  run(...args: readonly string[]): StrataRun {
    const outcome = this.#begin(args);
    if (outcome instanceof Promise) throw new Error(`strata ${args.join(' ')} takes its time`);
    return outcome;
  }

  /** Likewise, a command that takes its time. */
  async runLong(...args: readonly string[]): Promise<StrataRun> {
    return this.#begin(args);
  }

  /** What a command is refused with. */
  refusal(...args: readonly string[]): string {
    return refusalOf(this.run(...args));
  }

  /** Likewise, for a command that takes its time. */
  async longRefusal(...args: readonly string[]): Promise<string> {
    return refusalOf(await this.runLong(...args));
  }

  #begin(args: readonly string[]): StrataRun | Promise<StrataRun> {
    return runCommandLine(args, {
      folder: this.path,
      home: this.file('home'),
      clock: fixedClock('2026-11-22'),
      ids: countingIds('i'),
      version: '0.1.0',
    });
  }

  /** Runs the real program under the Node that runs this, as npm does: elsewhere, with the person's folder in INIT_CWD. */
  runProgram(...args: readonly string[]): StrataRun {
    return this.runProgramIn('en', args);
  }

  /** Likewise, in a language. */
  runProgramIn(language: LanguageTag, args: readonly string[]): StrataRun {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: tmpdir(),
      env: { ...process.env, INIT_CWD: this.path, NODE_OPTIONS: '', STRATA_LANGUAGE: language },
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    return { code: status, out: stdout, err: stderr };
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
