import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageResponse } from './page-response.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'strata-page-'));
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Strata</title>');

test('the window gets its page with the rules it must keep', async () => {
  const response = await pageResponse(folder, 'GET', 'app://strata/');
  expect(await response.text()).toContain('Strata');
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
});

test('other methods, other hosts and files that are not there are refused', async () => {
  const statuses = await Promise.all([
    pageResponse(folder, 'POST', 'app://strata/'),
    pageResponse(folder, 'GET', 'app://evil/index.html'),
    pageResponse(folder, 'GET', 'app://strata/gone.js'),
    pageResponse(folder, 'GET', 'app://strata/../../etc/passwd'),
  ]);
  expect(statuses.map((response) => response.status)).toEqual([405, 405, 404, 404]);
});
