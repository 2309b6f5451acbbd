// npm start: opens the workbench, in Electron where its runtime can be had, else in a browser.
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { dataFolder } from '#electron/backend/library/data-folder.ts';
import { languageIn } from '#electron/backend/library/host-language.ts';
import { electronRuntime } from '#electron/main/runtime.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { ensureRenderer } from './build-renderer.ts';
import { repositoryRoot } from './repository-root.ts';
import { startOptions, type StartOptions } from './start-options.ts';

const options = startOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(`strata: ${options.error.message}`);
  process.exitCode = 2;
} else {
  await start(options.value);
}

async function start(options: StartOptions): Promise<void> {
  const env =
    options.home === undefined ? process.env : { ...process.env, STRATA_HOME: here(options.home) };
  const runtime = options.inBrowser ? { missing: '' } : electronRuntime(repositoryRoot);
  if ('program' in runtime) return startElectron(runtime.program, options.file, env);
  if (runtime.missing !== '')
    console.error(`${runtime.missing} Serving the workbench to a browser instead.`);
  const home = dataFolder({ env, platform: process.platform, home: homedir() });
  await speakLanguage(languageIn(home));
  const { serveWorkbench } = await import('./serve-workbench.ts');
  const { port, opensBrowser, file } = options;
  await serveWorkbench({
    home,
    port,
    opensBrowser,
    file: file === undefined ? undefined : here(file),
  });
}

async function startElectron(
  program: string,
  file: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await ensureRenderer();
  const { ensureElectron } = await import('./build-electron.ts');
  const main = path.join(await ensureElectron(), 'main/main.js');
  const child = spawn(program, [main, ...(file === undefined ? [] : [here(file)])], {
    stdio: 'inherit',
    env,
  });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
}

/** A path as the person meant it: npm goes to the repository before it starts anything. */
function here(given: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}
