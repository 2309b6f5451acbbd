import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { ensureElectron } from '#build/scripts/build-electron.ts';
import { inRepository, repositoryRoot } from '#build/scripts/repository-root.ts';
import { electronRuntime } from '#electron/main/runtime.ts';

// One file: both build the desktop shell, which two workers must not do at once.
const installed = electronRuntime(repositoryRoot);

test('the desktop window opens the article’s plan from its own plan host', async () => {
  if ('missing' in installed) console.log(`Desktop journey skipped: ${installed.missing}`);
  test.skip('missing' in installed, 'no Electron runtime on this machine');
  const main = path.join(await ensureElectron(), 'main/main.js');
  const home = mkdtempSync(path.join(tmpdir(), 'strata-desktop-'));
  const app = await _electron.launch({
    executablePath: (installed as { program: string }).program,
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

// Where electron-builder writes the fuses of a real runtime: marker, version 1, nine fuses.
const fuseWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009111111111';

test('the desktop app is packed with its bundles, its page, the native module, fonts and the picture drawer, and nothing else', () => {
  test.skip(process.platform !== 'linux', 'the stand-in runtime is made for Linux only');
  const runtime = standInRuntime();
  const output = mkdtempSync(path.join(tmpdir(), 'strata-dist-'));
  const args = ['--linux', 'dir', `-c.electronDist=${runtime}`, `-c.directories.output=${output}`];
  const packed = spawnSync(process.execPath, [inRepository('build/scripts/dist.ts'), ...args], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  expect(packed.status, packed.stdout + packed.stderr).toBe(0);
  const resources = path.join(output, 'linux-unpacked/resources');
  const names = namesIn(path.join(resources, 'app.asar'));
  for (const part of [
    'main/main.js',
    'preload/preload.cjs',
    'plan-host/plan-host.js',
    'plan-host/read-import.worker.js',
    'plan-host/make-export.worker.js',
    'plan-host/make-report.worker.js',
  ]) {
    expect(names).toContain(`/build/out/electron/${part}`);
  }
  expect(names).toContain('/build/out/renderer/index.html');
  const modules = names.filter((name) => /^\/node_modules\/[^/]+$/.test(name));
  expect(modules.toSorted()).toEqual([
    '/node_modules/@expo-google-fonts',
    '/node_modules/@resvg',
    '/node_modules/better-sqlite3',
  ]);
  expect(names).toContain('/node_modules/@resvg/resvg-wasm/index_bg.wasm');
  const fonts = names.flatMap((name) => /([^/]+)\.ttf$/.exec(name)?.[1] ?? []);
  expect(fonts.toSorted()).toEqual([
    'NotoEmoji_400Regular',
    'NotoSansArabic_400Regular',
    'NotoSansArabic_600SemiBold',
    'NotoSansHebrew_400Regular',
    'NotoSansHebrew_600SemiBold',
    'NotoSansKR_400Regular',
    'NotoSansSC_400Regular',
    'NotoSans_400Regular',
    'NotoSans_600SemiBold',
  ]);
  const natives = path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
  expect(existsSync(natives) && readdirSync(natives)).toContain('linux-x64.node');
});

/** A folder that looks like an unpacked Electron, for machines that cannot have the real one. */
function standInRuntime(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-runtime-'));
  writeFileSync(path.join(folder, 'electron'), `#!/bin/sh\n# ${fuseWire}\n`);
  chmodSync(path.join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(path.join(folder, name), '');
  writeFileSync(path.join(folder, 'version'), '45.4.1');
  return folder;
}

function namesIn(archive: string): string[] {
  const listed = spawnSync(
    process.execPath,
    [inRepository('node_modules/@electron/asar/bin/asar.js'), 'list', archive],
    { encoding: 'utf8' },
  );
  return listed.stdout.split('\n');
}
