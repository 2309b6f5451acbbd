import path from 'node:path';
import type { MessagePortMain } from 'electron';
import { createBackend } from '#electron/backend/backend.ts';
import { createHandlers } from '#electron/backend/handlers/create-handlers.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { roomServing } from '#electron/host/room/serve-room.ts';
import { serveOverPort } from '#electron/host/wires/serve-over-port.ts';
import type { PlanHostOptions } from './plan-host-options.ts';

/** What the plan host's process does when it is told to. */
interface RunningPlanHost {
  /** Answers windows, each through a port of its own. */
  connect(ports: readonly MessagePortMain[]): void;
  /** Ends the process after everything is on disk. */
  stop(): void;
}

/** The plan host of the desktop app, on the data folder it was given. */
export function createPlanHost({ home, version }: PlanHostOptions): RunningPlanHost {
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
  return {
    connect: (ports) => {
      for (const port of ports) serveOverPort(port, handlers);
    },
    stop: () => {
      backend.close();
      process.exit(0);
    },
  };
}
