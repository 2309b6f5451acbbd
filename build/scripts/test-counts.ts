/** How many tests passed, failed and were left out. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };
export const oneFailed: TestCounts = { passed: 0, failed: 1, skipped: 0 };

/** The counts of several runs together. */
export function sumOf(counts: readonly TestCounts[]): TestCounts {
  return counts.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
    }),
    noTests,
  );
}

/** The line a run ends with; whoever reads only the last line reads this one. */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Whether a run is good: nothing failed, and something ran. */
export function isGood({ passed, failed }: TestCounts): boolean {
  return failed === 0 && passed > 0;
}
