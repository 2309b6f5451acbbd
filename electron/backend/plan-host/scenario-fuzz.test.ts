import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { Replica } from '#shared/sync/replica.ts';
import { planFile } from '../database/database-fixtures.ts';
import { loadPlan } from '../database/load-plan.ts';
import { isTailSealed } from '../database/operation-log.ts';
import type { PlanHost } from './plan-host.ts';
import { hostOn } from './plan-host-fixtures.ts';

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A window that has one scenario open: all it knows is what it opened and the revisions it heard. */
class Window {
  readonly branch: number;
  readonly replica: Replica;

  constructor(host: PlanHost) {
    this.branch = host.branch;
    this.replica = new Replica({ planId: 'p', ...host.snapshot('ada') });
    host.subscribe({
      revision: (revision) => void this.replica.receive(structuredClone(revision)),
      closed: () => {},
    });
  }
}

/** Edits, switches, scenarios from now and from before, versions, merges and undo, all by chance, through one plan file. */
class Work {
  readonly windows: Window[];
  readonly #host: PlanHost;
  readonly #random: () => number;
  readonly #ids;
  readonly #kept = new Map<number, unknown>();

  constructor(host: PlanHost, seed: number) {
    this.#host = host;
    this.#random = seededRandom(seed);
    this.#ids = countingIds(`f${seed}-`);
    this.windows = [new Window(host)];
  }

  async act(): Promise<void> {
    const chance = this.#random();
    const branch = this.#any(this.windows).branch;
    const host = must(this.#host.on(branch));
    if (chance < 0.68) await this.#edit(host);
    else if (chance < 0.8) must(await host[chance < 0.76 ? 'undo' : 'redo']('ada'));
    else if (chance < 0.86) this.#branch(host);
    else if (chance < 0.92) this.#keep(host);
    else await this.#merge(host);
  }

  /** Versions show what was when they were kept; the log tells the same. */
  checkVersions(): void {
    for (const { id, branch, seq } of this.#host.scenarios.list().versions) {
      const [kept, told] = [{ version: id }, { branch, seq }].map((moment) =>
        canonicalPlan(must(this.#host.scenarios.at(moment)).plan),
      );
      expect(kept).toEqual(this.#kept.get(id));
      expect(told).toEqual(kept);
    }
  }

  async #edit(host: PlanHost): Promise<void> {
    const change = randomEdit(host.plan, this.#random, this.#ids);
    const [ack] = await host.commit('ada', [{ opId: this.#ids.next(), label: 'Edit', change }]);
    expect(ack!.ok).toBe(true);
  }

  #branch(host: PlanHost): void {
    if (this.windows.length > 4) return;
    const seq = this.#random() < 0.5 ? {} : { seq: Math.floor(this.#random() * (host.seq + 1)) };
    const from = { branch: host.branch, ...seq };
    const expected = canonicalPlan(must(host.scenarios.at(from)).plan);
    const made = must(host.scenarios.create({ name: this.#ids.next(), from }, 'ada'));
    const there = must(host.on(made.id));
    expect(canonicalPlan(there.plan)).toEqual(expected);
    this.windows.push(new Window(there));
  }

  #keep(host: PlanHost): void {
    const { id } = must(
      host.scenarios.saveVersion({ name: this.#ids.next(), branch: host.branch }, 'ada'),
    );
    this.#kept.set(id, canonicalPlan(host.plan));
  }

  async #merge(target: PlanHost): Promise<void> {
    const source = this.#any(this.windows).branch;
    if (source === target.branch) return;
    const { scenarios } = target;
    const merge = async () => {
      const start = must(scenarios.mergeStart(source, target.branch));
      const order = { opId: this.#ids.next(), source, take: [], ...start };
      return scenarios.merge(target.branch, order, 'ada');
    };
    const before = canonicalPlan(target.plan);
    const merged = await merge();
    // A rule that both mended may no longer prove itself: that is said, and nothing is written.
    if (!merged.ok) {
      expect(merged.error.code).toBe('rule-unproven');
      return expect(canonicalPlan(target.plan)).toEqual(before);
    }
    const once = canonicalPlan(target.plan);
    must(await merge());
    expect(canonicalPlan(target.plan)).toEqual(once);
    // A merge that took nothing over is no act to undo.
    if (this.#random() < 0.5 || sameJson(once, before)) return;
    // The second merge did nothing, so undo takes back the first: nobody edited in between.
    must(await target.undo('ada'));
    expect(canonicalPlan(target.plan)).toEqual(before);
  }

  #any<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)]!;
  }
}

test.each([1, 2, 3, 4, 5, 6])(
  'whatever is done on however many scenarios, file, memory and every window say the same (seed %i)',
  async (seed) => {
    const file = planFile();
    const host = hostOn(file);
    const work = new Work(host, seed);
    for (let step = 0; step < 220; step++) await work.act();
    work.checkVersions();
    const expected = work.windows.map(({ branch, replica }) => {
      const plan = canonicalPlan(must(host.on(branch)).plan);
      expect(canonicalPlan(replica.plan)).toEqual(plan);
      return { branch, plan };
    });
    expect(expected.length).toBeGreaterThan(2);
    host.close();

    const database = new Database(file);
    expect(database.pragma('quick_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect(isTailSealed(database, 100_000)).toBe(true);
    for (const { branch, plan } of expected)
      expect(canonicalPlan(loadPlan(database, branch))).toEqual(plan);
    database.close();
    const again = hostOn(file);
    expect(again.readOnly).toBeUndefined();
    for (const { branch, plan } of expected)
      expect(canonicalPlan(must(again.on(branch)).plan)).toEqual(plan);
    again.close();
  },
  60_000,
);
