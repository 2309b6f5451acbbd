import { ensureRenderer } from './build-renderer.ts';
import { ensureChromium } from './find-chromium.ts';
import { runPlaywright } from './run-playwright.ts';
import { oneFailed, type TestCounts } from './test-counts.ts';

/**
 * Builds what the journeys drive, finds a browser to drive it in, and runs them. If either cannot
 * be had, says why and counts one failed.
 */
export async function runJourneys(args: readonly string[] = []): Promise<TestCounts> {
  try {
    await ensureRenderer();
    ensureChromium();
  } catch (error) {
    return oneFailed(`journeys: ${error instanceof Error ? error.message : String(error)}`);
  }
  return runPlaywright(args);
}
