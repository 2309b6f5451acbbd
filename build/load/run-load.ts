import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '#electron/backend/database/create-database.ts';
import { readPlan } from '#electron/backend/library/read-plan.ts';
import { openDatabase } from '#electron/backend/database/open-database.ts';
import { revisionsSince } from '#electron/backend/database/operation-log.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { setPatch } from '#shared/plan/change.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { fetchPlan, joinRoom, LoadGuest } from './load-guest.ts';
import { measureJoin } from './measure-join.ts';
import { RoomHost } from './room-host.ts';

/** What a run of guests against a host came to. */
export interface LoadFigures {
  readonly clients: number;
  readonly edits: number;
  readonly acked: number;
  /** Acknowledged and not in the log. */
  readonly lost: number;
  /** In the log more than once. */
  readonly duplicated: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsPerEdit: number;
  readonly converged: boolean;
  readonly kills: number;
  /** The slowest of some guests' ways into a plan of `joinComponents`, from the code sent to the host's welcome. */
  readonly joinMs: number;
  readonly joinComponents: number;
}

export interface LoadOrder {
  readonly clients: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly kills: number;
  readonly components: number;
  readonly joinComponents: number;
}

/** Lets guests edit one plan over real sockets, kills the host as often as asked, and counts what is left. */
export async function runLoad(order: LoadOrder): Promise<LoadFigures> {
  const home = mkdtempSync(path.join(tmpdir(), 'strata-load-'));
  mkdirSync(path.join(home, 'plans'));
  const file = path.join(home, 'plans', 'load.strata');
  const made = createDatabase(file, generateDataCenter({ components: order.components, seed: 1 }));
  if (!made.ok) throw new Error(made.error.message);
  const host = new RoomHost(home, 'load');
  try {
    const figures = await loaded(order, host, file);
    const { joinComponents } = order;
    return { ...figures, joinMs: round(await measureJoin(joinComponents)), joinComponents };
  } finally {
    await host.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function loaded(
  order: LoadOrder,
  host: RoomHost,
  file: string,
): Promise<Omit<LoadFigures, 'joinMs' | 'joinComponents'>> {
  const { link, code } = await host.start();
  const sentAt = new Map<string, { at: number; by: number }>();
  const latencies: number[] = [];
  const guests: LoadGuest[] = [];
  for (let index = 0; index < order.clients; index++) {
    const joined = await joinRoom(link, code, `Guest ${index + 1}`);
    const plan = await fetchPlan(link, joined.token);
    guests.push(
      new LoadGuest(link, joined, plan, ({ opId }) => {
        const sent = sentAt.get(opId);
        if (sent !== undefined && sent.by !== index) latencies.push(performance.now() - sent.at);
      }),
    );
  }
  await until(() => guests.every(({ client }) => client.isOnline), 'all guests to be in');
  const cpuBefore = await host.cpuMs();
  const stopKilling = killing(host, order);
  await editAll(order, guests, (opId, by) => sentAt.set(opId, { at: performance.now(), by }));
  await stopKilling();
  await until(() => guests.every(({ client }) => client.unacknowledged.length === 0), 'all acks');
  const cpuMs = order.kills > 0 ? Number.NaN : (await host.cpuMs()) - cpuBefore;
  const newest = Math.max(...guests.map(({ replica }) => replica.seq));
  await until(() => guests.every(({ replica }) => replica.seq === newest), 'all to hear all');
  for (const { client } of guests) client.close();
  await host.stop();
  return {
    ...counted(file, guests),
    clients: order.clients,
    edits: sentAt.size,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    cpuMsPerEdit: round(cpuMs / sentAt.size),
    kills: order.kills,
  };
}

/** Each guest moves or renames something, evenly spread over time and over the plan. */
async function editAll(
  { perSecond, seconds, clients }: LoadOrder,
  guests: readonly LoadGuest[],
  sent: (opId: string, by: number) => void,
): Promise<void> {
  const started = performance.now();
  const total = perSecond * seconds * clients;
  const gapMs = 1000 / (perSecond * clients);
  for (let edit = 0; edit < total; edit++) {
    const due = started + edit * gapMs;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const by = edit % clients;
    const guest = guests[by]!;
    const { plan } = guest.replica;
    const components = [...plan.all('component')];
    const component = components[(edit * 7919) % components.length]!;
    const change =
      edit % 3 === 0
        ? setPatch('component', component.id, 'name', component.name, `Edit ${edit}`)
        : setPatch('component', component.id, 'x', component.x, edit * 2 + 1);
    sent(guest.edit('Edit', [change]), by);
  }
}

/** Kills the host again and again while guests edit. Gives what waits for the last start. */
function killing(host: RoomHost, { kills, seconds }: LoadOrder): () => Promise<void> {
  if (kills === 0) return () => Promise.resolve();
  const pauseMs = (seconds * 1000) / (kills + 1);
  const all = (async () => {
    for (let kill = 0; kill < kills; kill++) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      await host.kill();
      await host.start();
    }
  })();
  return () => all;
}

function counted(file: string, guests: readonly LoadGuest[]) {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const opIds = revisionsSince(opened.value.database, 0).map(({ opId }) => opId);
  opened.value.close();
  const known = new Set(opIds);
  const acked = guests.flatMap((guest) => [...guest.acked]);
  const stored = readPlan(file);
  if (!stored.ok) throw new Error(stored.error.message);
  const expected = JSON.stringify(canonicalPlan(stored.value));
  return {
    acked: acked.length,
    lost: acked.filter((opId) => !known.has(opId)).length,
    duplicated: opIds.length - known.size,
    converged: guests.every(
      ({ replica }) => JSON.stringify(canonicalPlan(replica.plan)) === expected,
    ),
  };
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`waited a minute for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN);
}

const round = (value: number): number => Math.round(value * 100) / 100;
