// npm test: everything, from types to journeys in a browser. The last line counts what ran.
import { runStep } from './run-step.ts';
import { runJourneys } from './run-journeys.ts';
import { runVitest } from './run-vitest.ts';
import { staticSteps } from './static-steps.ts';
import { isGood, oneFailed, sumOf, summaryLine, type TestCounts } from './test-counts.ts';

const counts: TestCounts[] = [];
for (const step of staticSteps) {
  const { passed } = await runStep(step);
  if (!passed) counts.push(oneFailed);
}
counts.push(runVitest());
counts.push(await runJourneys());

const total = sumOf(counts);
console.log(summaryLine(total));
process.exitCode = isGood(total) ? 0 : 1;
