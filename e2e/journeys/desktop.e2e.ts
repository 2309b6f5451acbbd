import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { ensureElectron } from '#build/scripts/build-electron.ts';
import { repositoryRoot } from '#build/scripts/repository-root.ts';
import { electronRuntime } from '#electron/main/runtime.ts';

const runtime = electronRuntime(repositoryRoot);

test('the desktop window opens the article’s plan from its own plan host', async () => {
  if ('missing' in runtime) console.log(`Desktop journey skipped: ${runtime.missing}`);
  test.skip('missing' in runtime, 'no Electron runtime on this machine');
  const main = path.join(await ensureElectron(), 'main/main.js');
  const home = mkdtempSync(path.join(tmpdir(), 'strata-desktop-'));
  const app = await _electron.launch({
    executablePath: (runtime as { program: string }).program,
    args: [main],
    env: { ...(process.env as Record<string, string>), STRATA_HOME: home },
  });
  const window = await app.firstWindow();
  await expect(window.getByRole('button', { name: /Virtual servers everywhere/ })).toBeVisible();
  const isolated = await window.evaluate(() => ({
    node: 'process' in globalThis,
    bridge: 'strataDesktop' in globalThis,
  }));
  expect(isolated).toEqual({ node: false, bridge: true });
  await app.close();
});
