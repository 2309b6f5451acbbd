import { isGood, sumOf, summaryLine, type TestCounts } from './test-counts.ts';

/**
 * Ends a run: names again what failed and what passed only when tried again, since a log may be cut
 * before that place, prints the one line that sums it up, and sets the exit code.
 */
export function conclude(...counts: readonly TestCounts[]): void {
  const total = sumOf(counts);
  for (const test of total.flaky)
    console.log(`~ ${test} · passed when tried again; it wants mending`);
  for (const failure of total.failures) console.log(`✗ ${failure}`);
  console.log(summaryLine(total));
  process.exitCode = isGood(total) ? 0 : 1;
}
