import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createBackend } from '#electron/backend/backend.ts';
import { createHandlers } from '#electron/backend/handlers/create-handlers.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { serveOverPort } from '#electron/host/wires/serve-over-port.ts';
import { wireOptions } from '#shared/api/large-value.ts';
import type { contract } from '#shared/api/contract.ts';
import { setPatch } from '#shared/plan/change.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { inRepository } from '../scripts/repository-root.ts';
import { percentile, type Figures } from './figures.ts';

const warmUp = 50;
const edits = 500;

/** How long an edit takes from the client's call to the acknowledgement that it is on disk, over a MessagePort. */
export async function benchDurable(): Promise<Figures> {
  return { n1000: await durableAt(1000), n10000: await durableAt(10_000) };
}

async function durableAt(components: number): Promise<Record<string, number>> {
  // On the disk of the repository: a temporary folder may lie in memory.
  mkdirSync(inRepository('build/out'), { recursive: true });
  const home = mkdtempSync(inRepository('build/out/bench-'));
  const version = 'bench';
  const backend = createBackend({
    home,
    version,
    host: 'electron',
    clock: systemClock,
    ids: randomIds,
  });
  const { port1, port2 } = new MessageChannel();
  try {
    const plan = generateDataCenter({ components, seed: 1 });
    const added = backend.library.add(plan);
    if (!added.ok) throw new Error(added.error.message);
    serveOverPort(port1, createHandlers(backend, { actor: 'bench', mayUsePaths: false }));
    const client = createORPCClient<ContractRouterClient<typeof contract>>(
      new RPCLink({ port: port2, ...wireOptions }),
    );
    port2.start();
    const moved = [...plan.all('component')].map(({ id, x }) => ({ id, x }));
    const move = (edit: number) => {
      const { id, x } = moved[(edit * 37) % moved.length]!;
      const operation = {
        opId: `bench-${edit}`,
        label: 'Move',
        change: [setPatch('component', id, 'x', x, x + edit + 1)],
      };
      return client.plan.commit({ planId: added.value.id, operations: [operation] });
    };
    return figuresOf(await timed(move));
  } finally {
    port2.close();
    backend.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function timed(edit: (number: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let number = 0; number < warmUp + edits; number++) {
    const start = performance.now();
    await edit(number);
    if (number >= warmUp) samples.push(performance.now() - start);
  }
  return samples;
}

const figuresOf = (samples: readonly number[]): Record<string, number> => ({
  'edit.durable.p50Ms': percentile(samples, 0.5),
  'edit.durable.p99Ms': percentile(samples, 0.99),
});
