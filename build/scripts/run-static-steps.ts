import { runStep, type Step } from './run-step.ts';
import { staticSteps } from './static-steps.ts';
import type { TestCounts } from './test-counts.ts';

/** Runs each static step, whether or not the others failed, as many beside each other as there are rows, and counts those that failed. */
export async function runStaticSteps(): Promise<TestCounts> {
  const failures = (await Promise.all(staticSteps.map(failedIn))).flat();
  // A passed step is no passed test: the last line counts tests.
  return { passed: 0, failed: failures.length, skipped: 0, failures, flaky: [] };
}

/** One after the other; gives the names of those that failed. */
async function failedIn(steps: readonly Step[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const step of steps) if (!(await runStep(step)).passed) failures.push(step.name);
  return failures;
}
