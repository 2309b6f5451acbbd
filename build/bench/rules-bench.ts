import { countingIds, type Ids } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { invert, setPatch, type Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';

type Size = 'n1000' | 'n10000' | 'n50000';
type Edit = (plan: Plan, random: () => number, ids: Ids) => Change;

const sizes: Readonly<Record<Size, number>> = { n1000: 1_000, n10000: 10_000, n50000: 50_000 };
const warmUps = 300;
const edits = 600;

/**
 * What the rules cost, in milliseconds of CPU time of the process, which waiting does not inflate: one edit (median and worst),
 * a change of goals, judging everything, and starting an engine. Edits are those of a day: facts, moves, parts come and go.
 */
export async function benchRules(): Promise<Record<Size, Record<string, number>>> {
  const results: [Size, Record<string, number>][] = [];
  for (const size of Object.keys(sizes) as Size[])
    results.push([size, await measured(sizes[size])]);
  return Object.fromEntries(results) as Record<Size, Record<string, number>>;
}

async function measured(components: number): Promise<Record<string, number>> {
  const plan = generateDataCenter({ components, seed: 1 });
  let engine = createEngine(plan, allRules, { today: '2026-01-01' });
  const startMs = best(3, () => (engine = createEngine(plan, allRules, { today: '2026-01-01' })));
  const fullMs = best(15, () => engine.full());
  const single = editTimes(plan, engine);
  return {
    'rules.edit.p50Ms': at(single, 0.5),
    'rules.edit.p95Ms': at(single, 0.95),
    'rules.edit.maxMs': at(single, 1),
    'rules.goalChangeMs': goalChange(plan, engine),
    'rules.fullMs': fullMs,
    'rules.startMs': startMs,
  };
}

function editTimes(plan: Plan, engine: Engine): readonly number[] {
  const random = seededRandom(7);
  const ids = countingIds('bench');
  const times: number[] = [];
  for (let step = 0; step < warmUps + edits; step++) {
    const change = usualEdits[step % usualEdits.length]!(plan, random, ids);
    plan.apply(change);
    const ms = leastOfThree(engine, change);
    if (step >= warmUps) times.push(ms);
  }
  return times.sort((a, b) => a - b);
}

/** An edit made, taken back and made again: the least of three is what it costs without what collects garbage or compiles meanwhile. */
function leastOfThree(engine: Engine, change: Change): number {
  const times = [0, 1, 2].map((round) => {
    if (round > 0) engine.apply(invert(change));
    return cpuMs(() => engine.apply(change).added.length);
  });
  return Math.min(...times);
}

/** The first goal becomes the last and comes back: the slower of the two ways. */
function goalChange(plan: Plan, engine: Engine): number {
  const goal = ofKind(plan, 'goal')[0]!;
  const change = [
    setPatch('component', goal.id, 'facts.priority', goal.facts.priority, {
      value: 9,
      origin: 'typed',
    }),
  ];
  return (
    best(9, () => {
      engine.apply(change);
      engine.apply(invert(change));
    }) / 2
  );
}

const fact =
  (kind: Kind, field: string, value: (random: () => number) => number | boolean): Edit =>
  (plan, random) => {
    const component = pick(random, ofKind(plan, kind));
    const before = (component.facts as Record<string, unknown>)[field];
    return [
      setPatch('component', component.id, `facts.${field}`, before, {
        value: value(random),
        origin: 'typed',
      }),
    ];
  };

const migrate: Edit = (plan, random, ids) => {
  const machine = pick(random, ofKind(plan, 'vm'));
  const draft = new PlanDraft(plan);
  for (const relation of plan.outgoing(machine.id, 'runsOn')) draft.remove('relation', relation.id);
  draft.add('relation', {
    id: ids.next(),
    kind: 'runsOn',
    from: machine.id,
    to: pick(random, ofKind(plan, 'hypervisor')).id,
    facts: {},
  });
  return draft.change;
};

const addMachine: Edit = (plan, random, ids) => {
  const draft = new PlanDraft(plan);
  const machine = { ...pick(random, ofKind(plan, 'vm')), id: ids.next(), name: 'new machine' };
  draft.add('component', machine);
  draft.add('relation', {
    id: ids.next(),
    kind: 'runsOn',
    from: machine.id,
    to: pick(random, ofKind(plan, 'hypervisor')).id,
    facts: {},
  });
  draft.add('relation', {
    id: ids.next(),
    kind: 'stores',
    from: machine.id,
    to: pick(random, ofKind(plan, 'volume')).id,
    facts: {},
  });
  return draft.change;
};

const removeMachine: Edit = (plan, random) => {
  const draft = new PlanDraft(plan);
  removeComponent(draft, pick(random, ofKind(plan, 'vm')).id);
  return draft.change;
};

const cutUplink: Edit = (plan, random) => {
  const draft = new PlanDraft(plan);
  const [relation] = plan.outgoing(pick(random, ofKind(plan, 'server')).id, 'linksTo');
  if (relation !== undefined) draft.remove('relation', relation.id);
  return draft.change;
};

const usualEdits: readonly Edit[] = [
  fact('vm', 'ramGiB', (random) => 8 + Math.floor(random() * 64)),
  fact('vm', 'vcpu', (random) => 1 + Math.floor(random() * 16)),
  fact('vm', 'avgUtilPct', (random) => Math.floor(random() * 60)),
  fact('workload', 'rtoSec', (random) => Math.floor(random() * 4000)),
  fact('volume', 'usedTB', (random) => Math.floor(random() * 5)),
  fact('server', 'ramGiB', (random) => 256 + Math.floor(random() * 512)),
  fact('hostCluster', 'haRestart', (random) => random() < 0.5),
  migrate,
  addMachine,
  removeMachine,
  cutUplink,
];

const ofKind = (plan: Plan, kind: Kind): readonly Component[] =>
  [...plan.all('component')].filter((component) => component.kind === kind);

const pick = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** The least of several runs: what the work costs, without what else the machine was doing. */
const best = (runs: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => cpuMs(work)));

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}
