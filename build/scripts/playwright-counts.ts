import { z } from 'zod';
import { failureLine } from './failure-line.ts';
import { oneFailed, sumOf, type TestCounts } from './test-counts.ts';

const spec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({ error: z.object({ message: z.string().optional() }).optional() }),
      ),
    }),
  ),
});

const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});

const report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
  suites: z.array(suite),
});

/**
 * The counts in Playwright's JSON report. An error outside the tests counts as one failed; so does
 * an exit code that no test accounts for.
 */
export function playwrightCounts(json: unknown, exitCode: number): TestCounts {
  const { stats, errors, suites } = report.parse(json);
  const specs = suites.flatMap(specsIn);
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map((error) => `e2e · ${JSON.stringify(error)}`),
      ...specs.filter(({ ok }) => !ok).map((one) => lineOf(one, -1)),
    ],
    flaky: specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map((one) => lineOf(one, 0)),
  };
  return exitCode !== 0 && counts.failed === 0
    ? sumOf([counts, oneFailed(`Playwright ended with exit code ${exitCode}`)])
    : counts;
}

const specsIn = ({ specs, suites = [] }: z.infer<typeof suite>): z.infer<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsIn),
];

/** A journey with what one of its tries said: the first, or the last by -1. */
const lineOf = ({ file, title, tests }: z.infer<typeof spec>, tried: 0 | -1): string =>
  failureLine(file, title, tests.flatMap(({ results }) => results).at(tried)?.error?.message);
