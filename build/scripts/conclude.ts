import { isGood, sumOf, summaryLine, type TestCounts } from './test-counts.ts';

/** Ends a run: prints the one line that sums it up, and sets the exit code. */
export function conclude(...counts: readonly TestCounts[]): void {
  const total = sumOf(counts);
  console.log(summaryLine(total));
  process.exitCode = isGood(total) ? 0 : 1;
}
