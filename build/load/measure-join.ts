import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '#electron/backend/database/create-database.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { fetchPlan, joinRoom, LoadGuest } from './load-guest.ts';
import { RoomHost } from './room-host.ts';

const guests = 5;

/**
 * The slowest way in of five guests, one after the other, to a room round a plan of so many components, in ms: the code sent, the
 * plan fetched, unpacked and made a copy of, and the host's welcome. The first finds nothing packed.
 */
export async function measureJoin(components: number): Promise<number> {
  const home = mkdtempSync(path.join(tmpdir(), 'strata-join-'));
  mkdirSync(path.join(home, 'plans'));
  const file = path.join(home, 'plans', 'join.strata');
  const made = createDatabase(file, generateDataCenter({ components, seed: 1 }));
  if (!made.ok) throw new Error(made.error.message);
  const host = new RoomHost(home, 'join');
  try {
    const { link, code } = await host.start();
    let slowest = 0;
    for (let index = 0; index < guests; index++)
      slowest = Math.max(slowest, await timedJoin(link, code, `Guest ${index + 1}`));
    return slowest;
  } finally {
    await host.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function timedJoin(link: string, code: string, name: string): Promise<number> {
  const started = performance.now();
  const joined = await joinRoom(link, code, name);
  const plan = await fetchPlan(link, joined.token);
  const guest = new LoadGuest(link, joined, plan, () => undefined);
  while (!guest.client.isOnline) await new Promise((resolve) => setTimeout(resolve, 1));
  const ms = performance.now() - started;
  guest.client.close();
  return ms;
}
