import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installFromDebian, runQuietly } from './install-from-debian.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium to test with: the one STRATA_CHROMIUM names, Playwright's own, or one the
 * system has. Undefined if there is none.
 * @throws {Error} if STRATA_CHROMIUM names a file that is not there
 */
export function findChromium(): string | undefined {
  const named = process.env['STRATA_CHROMIUM'];
  if (named === undefined) return [chromium.executablePath(), ...usualPlaces].find(existsSync);
  if (!existsSync(named)) throw new Error(`STRATA_CHROMIUM names ${named}, which does not exist.`);
  return named;
}

/**
 * Finds a Chromium, and installs one if there is none: by Playwright's download, or as root on
 * Debian from its packages.
 * @throws {Error} in one sentence for a person, if none could be had
 */
export function ensureChromium(): string {
  const found = findChromium() ?? downloaded() ?? fromDebian();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium to test with: install Chromium or Chrome, or set STRATA_CHROMIUM to its path.',
  );
}

function downloaded(): string | undefined {
  console.error("No Chromium found: trying Playwright's download …");
  runQuietly(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  return findChromium();
}

function fromDebian(): string | undefined {
  installFromDebian('chromium');
  return findChromium();
}
