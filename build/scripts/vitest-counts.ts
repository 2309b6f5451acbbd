import { z } from 'zod';
import { failureLine } from './failure-line.ts';
import { oneFailed, sumOf, type TestCounts } from './test-counts.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
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
    (file) => file.status === 'failed' && failedIn(file).length === 0,
  );
  const counts = {
    passed: found.numPassedTests,
    failed: found.numFailedTests + unloadable.length,
    skipped: found.numPendingTests + found.numTodoTests,
    // Nothing is tried twice here: a test beside the code that fails now and then is wrong.
    flaky: [],
    failures: [
      ...unloadable.map(({ name, message }) => failureLine(name, 'could not be loaded', message)),
      ...found.testResults.flatMap((file) =>
        failedIn(file).map(({ fullName, failureMessages }) =>
          failureLine(file.name, fullName, failureMessages?.[0]),
        ),
      ),
    ],
  };
  return exitCode !== 0 && counts.failed === 0
    ? sumOf([counts, oneFailed(`Vitest ended with exit code ${exitCode}`)])
    : counts;
}

const failedIn = (file: z.infer<typeof report>['testResults'][number]) =>
  file.assertionResults.filter(({ status }) => status === 'failed');
