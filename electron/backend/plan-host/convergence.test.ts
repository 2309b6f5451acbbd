import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import { Replica } from '#shared/sync/replica.ts';
import { createDatabase } from '../database/create-database.ts';
import { smallPlan } from '../database/database-fixtures.ts';
import { readPlan } from '../library/read-plan.ts';
import type { PlanHost } from './plan-host.ts';
import { hostOn } from './plan-host-fixtures.ts';

const people = ['ada', 'bob', 'cleo', 'dan', 'eve'];

/** One person: edits at once, hears of others late, is cut off now and then and sends again what was not confirmed. */
class Person {
  readonly replica: Replica;
  readonly #name: string;
  readonly #host: PlanHost;
  readonly #random: () => number;
  readonly #ids;
  #inbox: Revision[] = [];
  #isOnline = true;
  #sent = 0;
  #stop: () => void;

  constructor(name: string, host: PlanHost, random: () => number) {
    this.#name = name;
    this.#host = host;
    this.#random = random;
    this.#ids = countingIds(`${name}-`);
    this.replica = new Replica({ planId: 'p', ...host.snapshot(name) });
    this.#stop = this.#listen();
  }

  async act(): Promise<void> {
    const chance = this.#random();
    if (chance < 0.5) this.#edit();
    else if (chance < 0.62) await this.#send();
    else if (chance < 0.85) this.#hear(1 + Math.floor(this.#random() * 4));
    else if (chance < 0.9) this.#toggleConnection();
    else if (this.#isOnline) {
      const step = chance < 0.96 ? 'undo' : 'redo';
      const reply = await this.#host[step](this.#name);
      expect(reply.ok).toBe(true);
    }
  }

  async settle(): Promise<void> {
    if (!this.#isOnline) this.#toggleConnection();
    this.#sent = 0;
    await this.#send();
  }

  hearAll(): void {
    this.#hear(Number.POSITIVE_INFINITY);
    this.#stop();
  }

  #edit(): void {
    const change = randomEdit(this.replica.plan, this.#random, this.#ids);
    if (change.length === 0) return;
    this.replica.submit({ opId: this.#ids.next(), label: 'Edit', change });
  }

  /** Not all that waits, and sometimes again what was sent: an acknowledgement may have been lost on the way. */
  async #send(): Promise<void> {
    if (!this.#isOnline) return;
    if (this.#random() < 0.2) this.#sent = 0;
    const waiting = this.replica.pending.slice(this.#sent);
    if (waiting.length === 0) return;
    this.#sent += waiting.length;
    const acks = await this.#host.commit(this.#name, waiting);
    for (const ack of acks) {
      if (ack.ok) continue;
      this.replica.refused(ack.opId);
      this.#sent--;
    }
  }

  #hear(count: number): void {
    if (!this.#isOnline) return;
    for (const revision of this.#inbox.splice(0, count)) {
      const before = this.replica.pending.length;
      this.replica.receive(revision);
      this.#sent = Math.max(0, this.#sent - (before - this.replica.pending.length));
    }
  }

  #toggleConnection(): void {
    this.#isOnline = !this.#isOnline;
    if (!this.#isOnline) {
      this.#stop();
      this.#inbox = [];
    } else {
      this.#sent = 0;
      this.#inbox = [...this.#host.since(this.replica.seq)];
      this.#stop = this.#listen();
    }
  }

  #listen(): () => void {
    return this.#host.subscribe({
      revision: (revision) => this.#inbox.push(structuredClone(revision)),
      closed: () => {},
    });
  }
}

test.each(Array.from({ length: 6 }, (_, index) => index + 1))(
  'five people who edit, undo and lose their connection end with the same plan (seed %i)',
  async (seed) => {
    const file = path.join(tmpdir(), `strata-fuzz-${process.pid}-${seed}.strata`);
    createDatabase(file, smallPlan());
    const host = hostOn(file);
    const random = seededRandom(seed);
    const everyone = people.map((name) => new Person(name, host, random));
    for (let step = 0; step < 1000; step++) {
      await everyone[Math.floor(random() * everyone.length)]!.act();
    }
    for (const person of everyone) await person.settle();
    for (const person of everyone) person.hearAll();

    const expected = canonicalPlan(host.plan);
    for (const { replica } of everyone) {
      expect(replica.pending).toEqual([]);
      expect(canonicalPlan(replica.plan)).toEqual(expected);
    }
    const opIds = host.since(0).map(({ opId }) => opId);
    expect(new Set(opIds).size).toBe(opIds.length);
    expect(opIds.length).toBeGreaterThan(200);
    host.close();
    const stored = readPlan(file);
    expect(stored.ok && canonicalPlan(stored.value)).toEqual(expected);
    rmSync(file);
  },
  60_000,
);

test('every act of one person can be undone, whatever the others do meanwhile, and the plan stays whole', async () => {
  const file = path.join(tmpdir(), `strata-undo-${process.pid}.strata`);
  createDatabase(file, smallPlan());
  const host = hostOn(file);
  const random = seededRandom(99);
  const ids = countingIds('u');
  const act = (actor: string) => {
    const change = randomEdit(host.plan, random, ids);
    return host.commit(actor, [{ opId: ids.next(), label: 'Edit', change }]);
  };
  for (let step = 0; step < 150; step++) await act(random() < 0.5 ? 'ada' : 'bob');
  const before = canonicalPlan(host.plan);
  const bobs = host.historyState('bob');
  let undone = 0;
  for (;;) {
    const reply = await host.undo('ada');
    if (!reply.ok) throw new Error(reply.error.message);
    if (reply.value.nothing === true) break;
    undone++;
  }
  expect(undone).toBeGreaterThan(30);
  expect(host.historyState('bob')).toEqual(bobs);
  for (let step = 0; step < undone; step++) await host.redo('ada');
  expect(await host.redo('ada')).toMatchObject({ value: { nothing: true } });
  expect(canonicalPlan(host.plan).component.length).toBe(before.component.length);
  host.close();
  const stored = readPlan(file);
  expect(stored.ok && canonicalPlan(stored.value)).toEqual(canonicalPlan(host.plan as Plan));
  rmSync(file);
});
