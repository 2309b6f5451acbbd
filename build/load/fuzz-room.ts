import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '#electron/backend/database/create-database.ts';
import { openPlanHost } from '#electron/backend/plan-host/open-plan-host.ts';
import { Guest } from '#electron/backend/workshop/guest.ts';
import { Room } from '#electron/backend/workshop/room.ts';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { Replica } from '#shared/sync/replica.ts';
import { GuestClient, type GuestWorld } from '#shared/workshop/guest-client.ts';

/** What became of one seed. */
export interface FuzzOutcome {
  readonly seed: number;
  /** Edits that the guests made. */
  readonly operations: number;
  /** Steps back and forward that the host took for them. */
  readonly undone: number;
  /** Lines that dropped with what was on its way. */
  readonly drops: number;
  /** Messages that came twice. */
  readonly doubled: number;
  readonly revisions: number;
  /** Clients whose plan or whose rules' results differ from the host's. */
  readonly diverged: number;
  /** Operations in the log more than once. */
  readonly duplicated: number;
}

const names = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve'];
export const fuzzClients = names.length;

/**
 * Five guests who edit one plan through a real room over lines that drop, double and hold back what they carry: each until
 * so many edits are made.
 */
export async function fuzzRoom(seed: number, operationsEach: number): Promise<FuzzOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-fuzz-'));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'plan.strata');
  createDatabase(file, start());
  const ids = countingIds('host-');
  const host = openPlanHost(file, { clock: fixedClock('2026-01-01'), ids });
  if (!host.ok) throw new Error(host.error.message);
  const room = Room.open(host.value, { clock: fixedClock('2026-01-01'), ids });
  if (!room.ok) throw new Error(room.error.message);
  const random = seededRandom(seed);
  const people = names.map((name) => new FuzzGuest(name, room.value, random));
  for (let step = 0; ; step++) {
    const busy = people.filter(({ made }) => made < operationsEach);
    if (busy.length === 0) break;
    await busy[Math.floor(random() * busy.length)]!.act();
    if (step % 7 === 0) await turn();
  }
  for (const person of people) person.calm();
  await settled(people, () => host.value.seq);
  const outcome = judged(seed, people, host.value.plan, host.value.since(0));
  for (const person of people) person.client.close();
  room.value.close('done');
  host.value.close();
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

const start = () =>
  drawSketch({
    name: 'Small plan',
    parts: {
      s1: ['server', { ramGiB: 256 }],
      h1: ['hypervisor'],
      c1: ['hostCluster', { haRestart: false }],
    },
    relations: [
      ['h1', 'runsOn', 's1'],
      ['s1', 'memberOf', 'c1'],
    ],
  });

/** A guest on a line that is none too good. */
class FuzzGuest {
  readonly client: GuestClient;
  readonly replica: Replica;
  readonly #random: () => number;
  readonly #ids;
  readonly line: BadLine;
  made = 0;
  undone = 0;
  drops = 0;

  constructor(name: string, room: Room, random: () => number) {
    const joined = room.people.join(name, 'contributor');
    if (!joined.ok) throw new Error(joined.error.message);
    const { token } = joined.value;
    this.#random = random;
    this.#ids = countingIds(`${name}-`);
    this.replica = new Replica({ planId: 'room', ...room.plan.host.snapshot(name) });
    this.line = new BadLine(room, random);
    const from = { token, seq: this.replica.seq, sinceOp: undefined };
    this.client = new GuestClient(from, this.line.world, {
      revision: (revision) => void this.replica.receive(revision),
      message: () => undefined,
      online: () => undefined,
      resync: () => {
        throw new Error(`${name} fell out of step`);
      },
      ended: (reason) => {
        throw new Error(`${name} was sent away: ${reason}`);
      },
    });
  }

  async act(): Promise<void> {
    const chance = this.#random();
    if (chance < 0.62) this.#edit();
    else if (chance < 0.72) void this.#step();
    else if (chance < 0.8) this.#drop();
    else await turn();
  }

  #drop(): void {
    this.drops++;
    this.client.reconnect();
  }

  async #step(): Promise<void> {
    const { reply } = await this.client.step(this.#random() < 0.6 ? 'undo' : 'redo');
    if (reply?.revision !== undefined) this.undone++;
  }

  /** From now on the line carries everything at once. */
  calm(): void {
    this.line.isBad = false;
  }

  #edit(): void {
    const change = randomEdit(this.replica.plan, this.#random, this.#ids);
    if (change.length === 0) return;
    const operation = { opId: this.#ids.next(), label: 'Edit', change };
    this.replica.submit(operation);
    this.made++;
    void this.client.push(operation).then((ack) => {
      const isPending = this.replica.pending.some(({ opId }) => opId === ack.opId);
      if (isPending && (!ack.ok || ack.seq <= this.replica.seq)) this.replica.refused(ack.opId);
    });
  }
}

/** A line that holds messages back, brings some of the guest's twice, and drops with what was on its way. */
class BadLine {
  readonly world: GuestWorld;
  isBad = true;
  doubled = 0;

  constructor(room: Room, random: () => number) {
    this.world = {
      dial: (on) => {
        let isOpen = true;
        let guest: Guest | undefined;
        const carry = (act: () => void) => {
          const turns = this.isBad ? Math.floor(random() * 3) : 0;
          void after(turns).then(() => {
            if (isOpen) act();
          });
        };
        // One after the other, as sockets do; but the two ways are independent of each other.
        const inOrder = queue(carry);
        const outOrder = queue(carry);
        const end = () => {
          if (!isOpen) return;
          isOpen = false;
          guest?.left();
          void after(1).then(() => on.closed());
        };
        void after(1).then(() => {
          guest = new Guest(
            room,
            {
              wantsRevisions: true,
              waiting: 0,
              send: (text) => inOrder(() => on.message(text.toString())),
              end,
            },
            // Time stands still for the limits: what is fuzzed here is not how fast hands are.
            freshMinute(),
            'en',
          );
          on.open();
        });
        return {
          send: (text) => {
            outOrder(() => guest?.take(text));
            const isTwice = this.isBad && text.startsWith('{"t":"push"') && random() < 0.2;
            if (!isTwice) return;
            this.doubled++;
            outOrder(() => guest?.take(text));
          },
          close: end,
        };
      },
      later: (_ms, act) => {
        let isDue = true;
        void after(2).then(() => {
          if (isDue) act();
        });
        return () => (isDue = false);
      },
    };
  }
}

/** A clock that leaps a minute at each look. */
function freshMinute(): () => number {
  let now = 0;
  return () => (now += 60_000);
}

/** Does things one after the other, each when `carry` lets it. */
function queue(carry: (act: () => void) => void): (act: () => void) => void {
  const waiting: (() => void)[] = [];
  let isBusy = false;
  const next = () => {
    const act = waiting.shift();
    if (act === undefined) return void (isBusy = false);
    isBusy = true;
    carry(() => {
      act();
      next();
    });
  };
  return (act) => {
    waiting.push(act);
    if (!isBusy) next();
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function after(turns: number): Promise<void> {
  for (let index = 0; index < turns; index++) await turn();
}

async function settled(people: readonly FuzzGuest[], seq: () => number): Promise<void> {
  for (let round = 0; round < 3000; round++) {
    const isQuiet = people.every(
      ({ client, replica }) =>
        client.isOnline && client.unacknowledged.length === 0 && replica.seq === seq(),
    );
    if (isQuiet) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('the room did not come to rest');
}

function judged(
  seed: number,
  people: readonly FuzzGuest[],
  plan: PlanView,
  log: readonly { readonly opId: string }[],
): FuzzOutcome {
  const expected = pictureOf(plan);
  return {
    seed,
    operations: summed(people, ({ made }) => made),
    undone: summed(people, ({ undone }) => undone),
    drops: summed(people, ({ drops }) => drops),
    doubled: summed(people, ({ line }) => line.doubled),
    revisions: log.length,
    diverged: people.filter(
      ({ replica }) => replica.pending.length > 0 || pictureOf(replica.plan) !== expected,
    ).length,
    duplicated: log.length - new Set(log.map(({ opId }) => opId)).size,
  };
}

const summed = (people: readonly FuzzGuest[], count: (person: FuzzGuest) => number): number =>
  people.reduce((sum, person) => sum + count(person), 0);

/** A plan and all that the rules say about it, as one text. */
function pictureOf(plan: PlanView): string {
  const { findings, unknown, layers } = createEngine(plan, allRules, {
    today: '2026-01-01',
  }).result();
  const keys = [...findings, ...unknown].map(({ key }) => key).sort();
  return JSON.stringify([canonicalPlan(plan), keys, layers]);
}
