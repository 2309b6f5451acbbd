/** How many tests passed, failed and were left out, and which failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, a line each; what no test accounts for is told where it happened. */
  readonly failures: readonly string[];
  /** What passed only when it was tried again, a line each. */
  readonly flaky: readonly string[];
}

const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] };

/** A failure that no test accounts for. */
export const oneFailed = (what: string): TestCounts => ({
  ...noTests,
  failed: 1,
  failures: [what],
});

/** The counts of several runs together. */
export function sumOf(counts: readonly TestCounts[]): TestCounts {
  return counts.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
      failures: [...sum.failures, ...next.failures],
      flaky: [...sum.flaky, ...next.flaky],
    }),
    noTests,
  );
}

/** The line a run ends with; whoever reads only the last line reads this one. */
export function summaryLine({
  passed,
  failed,
  skipped,
}: Omit<TestCounts, 'failures' | 'flaky'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Whether a run is good: nothing failed, and something ran. */
export function isGood({ passed, failed }: Pick<TestCounts, 'passed' | 'failed'>): boolean {
  return failed === 0 && passed > 0;
}
