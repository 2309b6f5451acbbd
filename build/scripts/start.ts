// npm start: opens the workbench, in Electron where its runtime can be had, else in a browser.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createBackend } from '#electron/backend/backend.ts';
import { dataFolder } from '#electron/backend/library/data-folder.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { roomServing } from '#electron/host/room/serve-room.ts';
import { startWebHost } from '#electron/host/web-host.ts';
import { electronRuntime } from '#electron/main/runtime.ts';
import { ensureRenderer } from './build-renderer.ts';
import { openBrowser } from './open-browser.ts';
import { inRepository, repositoryRoot } from './repository-root.ts';
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
  await serve(options, env);
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

async function serve(options: StartOptions, env: NodeJS.ProcessEnv): Promise<void> {
  const pages = await ensureRenderer();
  const home = dataFolder({ env, platform: process.platform, home: homedir() });
  const backend = createBackend({
    home,
    version: version(),
    host: 'web',
    clock: systemClock,
    ids: randomIds,
    serveRoom: roomServing(pages),
  });
  const opened =
    options.file === undefined ? undefined : backend.library.openPath(here(options.file));
  if (opened?.ok === false) console.error(`strata: ${opened.error.message}`);
  const host = await startWebHost({ backend, pages, port: options.port });
  if (!host.ok) {
    console.error(`strata: ${host.error.message}`);
    process.exitCode = 1;
    return backend.close();
  }
  const plan = opened?.ok === true ? `&plan=${encodeURIComponent(opened.value.id)}` : '';
  const address = `${host.value.startAddress}${plan}`;
  console.log(`Strata is ready at ${address}`);
  if (options.opensBrowser) openBrowser(address);
  const stop = async () => {
    await host.value.close();
    backend.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void stop());
}

/** A path as the person meant it: npm goes to the repository before it starts anything. */
function here(given: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}

function version(): string {
  const manifest = readFileSync(inRepository('package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
