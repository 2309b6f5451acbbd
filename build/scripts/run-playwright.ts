import { playwrightCounts } from './playwright-counts.ts';
import { inRepository } from './repository-root.ts';
import { runCounted } from './run-counted.ts';
import type { TestCounts } from './test-counts.ts';

/** Drives the built product in Chromium and counts the journeys. The arguments are Playwright's. */
export function runPlaywright(args: readonly string[] = []): TestCounts {
  return runCounted({
    args: [
      'node_modules/playwright/cli.js',
      'test',
      '--config=build/playwright.config.ts',
      ...args,
    ],
    reportFile: inRepository('build/out/e2e/results.json'),
    counts: playwrightCounts,
  });
}
