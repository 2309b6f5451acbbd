import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { ClusterPool } from '../clusters/cluster-pool.ts';
import { bestFit } from '../clusters/packing/best-fit.ts';
import type { PackingMachine } from '../clusters/packing/packing-problem.ts';
import type { PoolHost } from '../clusters/pool-host.ts';
import type { Input } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { numberOf, yesOf } from '../recovery/facts.ts';
import { from, ofKind, to } from '../recovery/related.ts';
import { highOf } from '../sums/bounds.ts';
import type { Moved } from './drill-answer.ts';
import { groundsOf, hostIsDown, poolsThatLose, type Losses } from './lost-hosts.ts';

/** Where the machines of lost hosts start again. */
export interface Places {
  readonly moved: readonly Moved[];
  readonly noPlace: ReadonlySet<Id>;
  /** What would have to be stated to know that there is room, by cluster. */
  readonly unproven: ReadonlyMap<Id, readonly Input[]>;
}

/**
 * Places the machines of lost hosts on the hosts that are left, cluster by cluster: beside what runs there already, by memory,
 * never on a host with fewer cores than the machine has processors, or one that does not see its volumes. The most critical
 * first. Machines drawn on the cluster and on no host need a place as well. Blank sizes are taken as kind as can be, and named.
 */
export function placesAfter(context: AnalysisContext, losses: Losses): Places {
  const moved: Moved[] = [];
  const noPlace = new Set<Id>();
  const unproven = new Map<Id, readonly Input[]>();
  for (const pool of poolsThatLose(context, losses)) {
    const left = pool.hosts.filter((host) => !hostIsDown(host, losses.isDown));
    if (left.length === pool.hosts.length || left.length === 0) continue;
    const missing = blanksIn(pool);
    if (missing.length > 0) unproven.set(pool.cluster.id, missing);
    for (const [machine, host] of placedOn(context, pool, left)) {
      if (host === undefined) noPlace.add(machine.component.id);
      else if (machine.lost) moved.push({ machine: machine.component.id, to: host.component.id });
    }
  }
  return { moved, noPlace, unproven };
}

type PlacedMachines = readonly (readonly [Homeless, PoolHost | undefined])[];

/** A server and its hypervisor, a rack and its feeds: many faults leave the same hosts. */
const placedBefore = onceARun((): Map<string, PlacedMachines> => new Map());

function placedOn(
  context: AnalysisContext,
  pool: ClusterPool,
  left: readonly PoolHost[],
): PlacedMachines {
  const known = placedBefore(context);
  const key = [pool.cluster, ...left.map(({ component }) => component)]
    .map(({ id }) => id)
    .join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const fresh = placed(context, pool, left, homelessIn(pool, left, context));
  known.set(key, fresh);
  return fresh;
}

interface Homeless {
  readonly component: Component;
  readonly size: PackingMachine;
  /** Its host is drawn, and lost. Otherwise it may be on any host of the cluster. */
  readonly lost: boolean;
}

function homelessIn(
  pool: ClusterPool,
  left: readonly PoolHost[],
  context: AnalysisContext,
): readonly Homeless[] {
  const standing = new Set(left.flatMap(groundsOf));
  return pool.machines
    .filter(({ ground }) => !standing.has(ground.id))
    .flatMap(({ component, copies, ground }) => {
      const lost = ground.id !== pool.cluster.id;
      const entry = { component, size: sizeOf(context, component), lost };
      return Array.from({ length: copies }, () => entry);
    })
    .filter(({ component, lost }) => !lost || restarts(pool, component, context))
    .toSorted((a, b) => urgency(context.plan, a) - urgency(context.plan, b));
}

/** A machine that nothing restarts needs no place. */
function restarts(pool: ClusterPool, machine: Component, { plan }: AnalysisContext): boolean {
  if (yesOf(machine, 'faultTolerance') === true) return true;
  const hypervisors = ofKind(plan, to(plan, [machine.id], 'runsOn'), 'hypervisor');
  const said = [pool.cluster, ...hypervisors].map((one) => yesOf(one, 'haRestart'));
  return said.find((one) => one !== undefined) !== false;
}

/** The most critical workload first, then the largest machine. */
function urgency(plan: PlanView, { component, size }: Homeless): number {
  const workloads = ofKind(
    plan,
    [component.id, ...from(plan, [component.id], 'runsOn')],
    'workload',
  );
  const rank = Math.min(5, ...workloads.map((one) => numberOf(one, 'criticality') ?? 5));
  return rank * 1e9 - size.memory;
}

function sizeOf(context: AnalysisContext, machine: Component): PackingMachine {
  const share = 1 + context.assumption('vmMemoryOverheadPct') / 100;
  const each = context.assumption('vmMemoryOverheadMiB') / 1024;
  const ram = numberOf(machine, 'ramGiB');
  return {
    vcpu: numberOf(machine, 'vcpu') ?? 0,
    cores: 0,
    memory: ram === undefined ? 0 : ram * share + each,
  };
}

function placed(
  context: AnalysisContext,
  pool: ClusterPool,
  left: readonly PoolHost[],
  homeless: readonly Homeless[],
): PlacedMachines {
  const free = left.map((host) => freeOn(context, pool, host));
  const cores = left.map((host) => highOf(host.cores) ?? Infinity);
  const greedy = inTurn(context, pool, { left, free: [...free], cores }, homeless);
  if (greedy.every(([, host]) => host !== undefined)) return greedy;
  // In turn they leave gaps: packed together, all may fit after all, where every host may take every machine.
  const everywhere = homeless.every(({ component }) =>
    left.every((host) => sees(context.plan, component, host, pool.cluster.id)),
  );
  const packing = everywhere
    ? bestFit({
        machines: homeless.map(({ size }) => size),
        hosts: left.map((_, at) => ({ cores: cores[at]!, memory: free[at]! })),
      })
    : undefined;
  return packing === undefined
    ? greedy
    : homeless.map((machine, at) => [machine, left[packing[at]!]] as const);
}

interface Room {
  readonly left: readonly PoolHost[];
  readonly free: number[];
  readonly cores: readonly number[];
}

/** Each on the host with most room left, as schedulers do. */
function inTurn(
  { plan }: AnalysisContext,
  pool: ClusterPool,
  { left, free, cores }: Room,
  homeless: readonly Homeless[],
): PlacedMachines {
  return homeless.map((machine) => {
    const { vcpu, memory } = machine.size;
    let chosen = -1;
    for (const [at, host] of left.entries()) {
      const takes = free[at]! >= memory - 1e-9 && cores[at]! >= vcpu;
      if (!takes || !sees(plan, machine.component, host, pool.cluster.id)) continue;
      if (chosen < 0 || free[at]! > free[chosen]!) chosen = at;
    }
    if (chosen < 0) return [machine, undefined];
    free[chosen]! -= memory;
    return [machine, left[chosen]];
  });
}

/** Memory that a host has beside the machines drawn on it. */
function freeOn(context: AnalysisContext, pool: ClusterPool, host: PoolHost): number {
  const grounds = new Set(groundsOf(host));
  const taken = pool.machines
    .filter(({ ground }) => grounds.has(ground.id))
    .reduce((sum, { component, copies }) => sum + sizeOf(context, component).memory * copies, 0);
  return (highOf(host.memory) ?? Infinity) - taken;
}

/** Whether a host opens all volumes of a machine; one that is presented to nobody in particular is open to all. */
function sees(plan: PlanView, machine: Component, host: PoolHost, cluster: Id): boolean {
  const here = new Set([...groundsOf(host), cluster]);
  return to(plan, [machine.id], 'stores').every((volume) => {
    const presented = to(plan, [volume], 'presentedTo');
    return presented.length === 0 || presented.some((id) => here.has(id));
  });
}

const blanksIn = (pool: ClusterPool): readonly Input[] => [
  ...pool.hosts.flatMap(({ memory, cores }) => [...memory.missing, ...cores.missing]),
  ...pool.column('ramGiB').missing,
];
