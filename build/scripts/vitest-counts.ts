import { z } from 'zod';
import { oneFailed, sumOf, type TestCounts } from './test-counts.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * The counts in Vitest's JSON report. A test file that could not be loaded has no tests to count
 * and counts as one failed; so does an exit code that no test accounts for.
 */
export function vitestCounts(json: unknown, exitCode: number): TestCounts {
  const found = report.parse(json);
  const unloadable = found.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const counts = {
    passed: found.numPassedTests,
    failed: found.numFailedTests + unloadable.length,
    skipped: found.numPendingTests + found.numTodoTests,
  };
  return exitCode !== 0 && counts.failed === 0 ? sumOf([counts, oneFailed]) : counts;
}
