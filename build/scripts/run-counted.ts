import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository-root.ts';
import { oneFailed, type TestCounts } from './test-counts.ts';

/** A test runner that shows its progress itself and leaves a JSON report. */
interface Runner {
  readonly args: readonly string[];
  readonly reportFile: string;
  readonly counts: (report: unknown, exitCode: number) => TestCounts;
}

/**
 * Runs a test runner in the foreground and counts its tests from the report it leaves. A runner
 * that leaves none has failed, and counts as one failed.
 */
export function runCounted({ args, reportFile, counts }: Runner): TestCounts {
  // A report of an earlier run must not speak for this one.
  rmSync(reportFile, { force: true });
  mkdirSync(path.dirname(reportFile), { recursive: true });
  const { status } = spawnSync(process.execPath, args, { cwd: repositoryRoot, stdio: 'inherit' });
  try {
    return counts(JSON.parse(readFileSync(reportFile, 'utf8')), status ?? 1);
  } catch (error) {
    return oneFailed(`${args[0]} left no report that can be read: ${String(error)}`);
  }
}
