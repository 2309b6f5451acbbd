import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './scripts/chromium-arguments.ts';
import { findChromium } from './scripts/find-chromium.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const chromium = findChromium();

/** Drives the built product as a person would. One worker: the machine also runs the product. */
export default defineConfig({
  testDir: here('../e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: here('out/e2e/artifacts'),
  workers: 1,
  timeout: 60_000,
  // A journey that a busy machine upset is tried once more; the run lists it as flaky, and it wants mending.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: here('out/e2e/results.json') }]],
  use: {
    // Recording doubles the time of every journey: ask for it with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...chromiumArguments()],
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
