import { reliabilityAssumptions } from '#shared/catalogue/assumptions/reliability.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { withinItself, type Structure } from '../structure/structure.ts';
import { partState } from './part-state.ts';
import { planningValue, type End } from './planning-values.ts';
import type { ReliabilityGraph } from './reliability-graph.ts';

/** A way to fill in what is not stated. */
export interface Scenario {
  readonly end: End;
  /** Facts that nobody stated turn out as well as they can, or as badly. */
  readonly blanks: 'best' | 'worst';
  /** Whether parts that stand in for each other may be struck together. */
  readonly commonCauses: boolean;
}

/**
 * Unavailability of every variable of a reliability graph. A common cause strikes a group as often as β of the failures of
 * its best member do; what is left of each member is its own, so that every part alone is as available as before.
 */
export function probabilities(
  context: AnalysisContext,
  structure: Structure,
  graph: ReliabilityGraph,
  scenario: Scenario,
): Float64Array {
  const result = new Float64Array(graph.variables);
  const share = scenario.commonCauses
    ? planningValue(context, 'commonCausePct', scenario.end) / 100
    : 0;
  result.set(partUnavailabilities(context, structure, scenario, share));
  structure.groups.forEach((group, number) =>
    takeOutCause(result, group, graph.firstCause + number, share),
  );
  structure.homes.forEach((home, number) => {
    result[graph.firstHome + number] = homeUnavailability(context, structure, result, home.hosts);
  });
  result.fill(scenario.blanks === 'best' ? 0 : 1, graph.firstBlank, graph.firstCause);
  return result;
}

interface KeptParts {
  readonly parts: (Component | undefined)[];
  readonly unavailable: Float64Array;
}

const kept = new WeakMap<Structure, Map<string, KeptParts>>();

/** By component; only parts whose records have changed since the same was asked before are looked at again. */
function partUnavailabilities(
  context: AnalysisContext,
  structure: Structure,
  scenario: Scenario,
  share: number,
): Float64Array {
  const { parts, unavailable } = keptFor(context, structure, scenario);
  for (let number = 0; number < parts.length; number++) {
    const part = context.plan.component(structure.components[number]!)!;
    if (parts[number] === part) continue;
    parts[number] = part;
    unavailable[number] = partUnavailability(context, structure, number, part, scenario, share);
  }
  return unavailable;
}

function keptFor(
  context: AnalysisContext,
  structure: Structure,
  { end, blanks, commonCauses }: Scenario,
): KeptParts {
  const values = reliabilityNames.map((name) => context.assumption(name));
  const key = [end, blanks, commonCauses, ...values].join();
  let of = kept.get(structure);
  if (of === undefined || of.size > mostKept) kept.set(structure, (of = new Map()));
  let known = of.get(key);
  if (known === undefined) {
    const count = structure.components.length;
    known = {
      parts: Array.from<Component | undefined>({ length: count }),
      unavailable: new Float64Array(count),
    };
    of.set(key, known);
  }
  return known;
}

const reliabilityNames = Object.keys(reliabilityAssumptions) as readonly AssumptionName[];
/** Scenarios that are remembered: those of one analysis, before and after a change of planning values. */
const mostKept = 24;

/** A part that stands for a pair fails when both do, or when one cause takes both. */
function partUnavailability(
  context: AnalysisContext,
  structure: Structure,
  number: number,
  part: Component,
  { end, blanks }: Scenario,
  share: number,
): number {
  const { unavailability } = partState(context, part, end, blanks === 'best');
  if (!isPair(structure, number, blanks) || pairCounted.has(part.kind)) return unavailability;
  return pairUnavailability(unavailability, share);
}

/** `U_pair ≈ ((1−β)U)² + βU` (domain.md §4.1). */
export const pairUnavailability = (single: number, share: number): number =>
  ((1 - share) * single) ** 2 + share * single;

/** Kinds whose book values are those of the pair, or whose machines are not two at a time. */
const pairCounted: ReadonlySet<string> = new Set(['array', 'nas', 'ftServer', 'vm', 'pod']);

function isPair(structure: Structure, number: number, blanks: Scenario['blanks']): boolean {
  const is = structure.inItself[number];
  return is === withinItself.doubled || (is === withinItself.blank && blanks === 'best');
}

function takeOutCause(
  result: Float64Array,
  group: readonly number[],
  cause: number,
  share: number,
): void {
  const least = group.reduce((low, member) => Math.min(low, result[member]!), 1);
  const common = share * least;
  result[cause] = common;
  if (common === 0) return;
  for (const member of group)
    result[member] = common >= 1 ? 0 : (result[member]! - common) / (1 - common);
}

/** The one host that a machine is on, of several alike: on average what belongs to one of them alone. */
function homeUnavailability(
  { plan }: AnalysisContext,
  structure: Structure,
  result: Float64Array,
  hosts: readonly number[],
): number {
  const isHost = (number: number): boolean =>
    hostKinds.has(plan.component(structure.components[number]!)!.kind);
  const each = hosts.map(
    (host) =>
      1 -
      ownLeaves(structure, host)
        .filter(isHost)
        .reduce((up, leaf) => up * (1 - result[leaf]!), 1),
  );
  return each.reduce((sum, down) => sum + down, 0) / Math.max(1, each.length);
}

const hostKinds: ReadonlySet<string> = new Set(['server', 'ftServer', 'hypervisor']);

/** The components under a vertex that only AND gates lead to. */
function ownLeaves(structure: Structure, vertex: number): readonly number[] {
  const { childStart, children, is, need, subject } = structure;
  if (is[vertex] === 0) return [subject[vertex]!];
  const under = [...children.subarray(childStart[vertex], childStart[vertex + 1])];
  return need[vertex] === under.length ? under.flatMap((child) => ownLeaves(structure, child)) : [];
}
