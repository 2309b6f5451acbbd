// The plan host's own process (Electron utilityProcess): the only one that opens plans. Windows get a port each.
import path from 'node:path';
import { createBackend } from '#electron/backend/backend.ts';
import { createHandlers } from '#electron/backend/handlers/create-handlers.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { roomServing } from '#electron/host/room/serve-room.ts';
import { serveOverPort } from '#electron/host/wires/serve-over-port.ts';
import { planHostOptions } from './plan-host-options.ts';

const { home, version } = planHostOptions(process.argv.slice(2));
// The bundle lies in build/out/electron/plan-host; the renderer, which guests get too, lies beside it.
const pages = path.resolve(import.meta.dirname, '../../renderer');
const backend = createBackend({
  home,
  version,
  host: 'electron',
  clock: systemClock,
  ids: randomIds,
  serveRoom: roomServing(pages),
});
const handlers = createHandlers(backend, { actor: 'local', mayUsePaths: true });

process.parentPort.on('message', ({ data, ports }) => {
  const { type } = data as { readonly type: 'connect' | 'stop' };
  if (type === 'connect') for (const port of ports) serveOverPort(port, handlers);
  else {
    backend.close();
    process.exit(0);
  }
});
