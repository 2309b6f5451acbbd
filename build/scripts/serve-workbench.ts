import { readFileSync } from 'node:fs';
import { createBackend } from '#electron/backend/backend.ts';
import { homeProblem } from '#electron/backend/library/home-problem.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { roomServing } from '#electron/host/room/serve-room.ts';
import { startWebHost } from '#electron/host/web-host.ts';
import { ensureRenderer } from './build-renderer.ts';
import { openBrowser } from './open-browser.ts';
import { inRepository } from './repository-root.ts';

/** What is to be served, and how. */
interface ServeOrder {
  /** The data folder. */
  readonly home: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** The plan to open at once, absolute. */
  readonly file: string | undefined;
}

/** Serves the workbench to browsers of this machine until it is told to end, and says where on stdout. */
export async function serveWorkbench({
  home,
  port,
  opensBrowser,
  file,
}: ServeOrder): Promise<void> {
  const problem = homeProblem(home);
  if (problem !== undefined) {
    console.error(`strata: ${problem}`);
    process.exitCode = 1;
    return;
  }
  const pages = await ensureRenderer();
  const backend = createBackend({
    home,
    version: version(),
    host: 'web',
    clock: systemClock,
    ids: randomIds,
    serveRoom: roomServing(pages),
  });
  const opened = file === undefined ? undefined : backend.library.openPath(file);
  if (opened?.ok === false) console.error(`strata: ${opened.error.message}`);
  const host = await startWebHost({ backend, pages, port });
  if (!host.ok) {
    console.error(`strata: ${host.error.message}`);
    process.exitCode = 1;
    return backend.close();
  }
  const plan = opened?.ok === true ? `&plan=${encodeURIComponent(opened.value.id)}` : '';
  const address = `${host.value.startAddress}${plan}`;
  console.log(`Strata is ready at ${address}`);
  if (opensBrowser) openBrowser(address);
  const stop = async () => {
    await host.value.close();
    backend.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void stop());
}

function version(): string {
  const manifest = readFileSync(inRepository('package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
