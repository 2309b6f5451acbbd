import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './scripts/chromium-arguments.ts';
import { findChromium } from './scripts/find-chromium.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const chromium = findChromium();

/** Drives the built product as a person would. Each worker has a browser and a running product of its own. */
export default defineConfig({
  testDir: here('../e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: here('out/e2e/artifacts'),
  workers: Math.min(availableParallelism(), 4),
  // How fast anything is is measured by the bench; a slow machine must not fail a journey. Only what never comes waits so long.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  // A journey that a busy machine upset is tried once more; the run lists it as flaky, and it wants mending.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: here('out/e2e/results.json') }]],
  use: {
    // Recording doubles the time of every journey: ask for it with `--trace on`.
    trace: 'off',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...chromiumArguments()],
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
