import { z } from 'zod';
import { oneFailed, sumOf, type TestCounts } from './test-counts.ts';

const report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/**
 * The counts in Playwright's JSON report. An error outside the tests counts as one failed; so does
 * an exit code that no test accounts for.
 */
export function playwrightCounts(json: unknown, exitCode: number): TestCounts {
  const { stats, errors } = report.parse(json);
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
  return exitCode !== 0 && counts.failed === 0 ? sumOf([counts, oneFailed]) : counts;
}
