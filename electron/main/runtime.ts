import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { t } from '#shared/words/t.ts';

/** The Electron program to start, or why there is none, in one sentence. */
export type Runtime = { readonly program: string } | { readonly missing: string };

/**
 * Finds the Electron runtime by its files. Never by `require('electron')`: outside Electron that tries to
 * download it, and hangs or throws where the network is closed.
 */
export function electronRuntime(root: string, env: NodeJS.ProcessEnv = process.env): Runtime {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = path.join(root, 'node_modules/electron/path.txt');
  const name = existsSync(pathFile)
    ? readFileSync(pathFile, 'utf8').trim()
    : programName(process.platform);
  const folder = override ?? path.join(root, 'node_modules/electron/dist');
  const program = path.join(folder, name);
  if (!existsSync(program)) return { missing: t`The Electron runtime is not at ${program}.` };
  if (!hasDisplay(process.platform, env))
    return {
      missing: t`There is no display for an Electron window (DISPLAY and WAYLAND_DISPLAY are not set).`,
    };
  return { program };
}

function programName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return 'electron';
}

function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
