import { inRepository } from './repository-root.ts';
import { runCounted } from './run-counted.ts';
import type { TestCounts } from './test-counts.ts';
import { vitestCounts } from './vitest-counts.ts';

/** Runs the tests beside the code, or those in the given folders only, and counts them. */
export function runVitest(folders: readonly string[] = []): TestCounts {
  const reportFile = inRepository('build/out/vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  return runCounted({
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=build/vitest.config.ts',
      ...reporters,
      ...folders,
    ],
    reportFile,
    counts: vitestCounts,
  });
}
