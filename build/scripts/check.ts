// npm run check: what a change should pass before it is committed, in under a minute.
import { runStep } from './run-step.ts';
import { runVitest } from './run-vitest.ts';
import { staticSteps } from './static-steps.ts';
import { isGood, oneFailed, sumOf, summaryLine, type TestCounts } from './test-counts.ts';

const counts: TestCounts[] = [];
for (const step of staticSteps) {
  const { passed } = await runStep(step);
  if (!passed) counts.push(oneFailed);
}
counts.push(runVitest(['shared/', 'build/']));

const total = sumOf(counts);
console.log(summaryLine(total));
process.exitCode = isGood(total) ? 0 : 1;
