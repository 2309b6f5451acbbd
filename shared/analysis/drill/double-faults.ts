import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import { cordGroups } from '../facility/power/cord-groups.ts';
import type { LongWork } from '../question.ts';
import { structureOf } from '../structure/structure-of.ts';
import { cutSets } from './cut-sets.ts';
import { faultRow, type FaultRow } from './fault-row.ts';
import { failing } from './minimal-cut-sets.ts';
import { byHarm } from './single-faults.ts';

export interface DoubleFaults {
  readonly rows: readonly FaultRow[];
  /** False when the pairs of some service were too many to follow. */
  readonly complete: boolean;
}

/**
 * Every two components whose loss together does more than the loss of each: a service stops that neither stops alone. Pairs
 * come from the minimal cut sets of two, and from what only counting shows: two hosts of a cluster that leave too little room, two
 * of three feeds. Yields how far it is; ending it early costs nothing.
 */
export function* allDoubleFaults(context: AnalysisContext): LongWork<DoubleFaults> {
  const { pairs, complete } = yield* pairsThatMatter(context);
  const alone = new Map<Id, ReadonlySet<Id>>();
  const stoppedBy = (id: Id) => {
    const known = alone.get(id) ?? new Set(faultRow(context, [id]).stops);
    alone.set(id, known);
    return known;
  };
  const rows: FaultRow[] = [];
  for (const [at, pair] of pairs.entries()) {
    const row = faultRow(context, pair);
    const more = row.stops.filter((service) => !pair.some((id) => stoppedBy(id).has(service)));
    if (more.length > 0) rows.push({ ...row, stops: more });
    yield 0.3 + (0.7 * (at + 1)) / pairs.length;
  }
  return { rows: rows.toSorted(byHarm), complete };
}

function* pairsThatMatter(
  context: AnalysisContext,
): LongWork<{ readonly pairs: readonly (readonly [Id, Id])[]; readonly complete: boolean }> {
  const found = new Map<string, readonly [Id, Id]>();
  const add = (a: Id, b: Id) => {
    const pair: readonly [Id, Id] = a < b ? [a, b] : [b, a];
    found.set(pair.join(' '), pair);
  };
  const structure = structureOf(context.plan);
  const counts = failing(context.plan, structure);
  let complete = true;
  for (const [at, { top }] of structure.services.entries()) {
    const cuts = cutSets(structure, top, 2, counts);
    complete &&= cuts.complete;
    for (const [a, b] of cuts.sets)
      if (b !== undefined) add(structure.components[a!]!, structure.components[b]!);
    yield (0.3 * (at + 1)) / structure.services.length;
  }
  for (const group of countedTogether(context))
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) add(a, b);
  const pairs = [...found.values()].toSorted(([a, b], [c, d]) =>
    a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1,
  );
  return { pairs, complete };
}

/** Hosts of one cluster, and the feeds of what hangs on three or more. */
const countedTogether = (context: AnalysisContext): readonly (readonly Id[])[] => [
  ...clusterPools(context).map(({ hosts }) => hosts.map(({ component }) => component.id)),
  ...cordGroups(context)
    .map(({ cords }) => [...new Set(cords)])
    .filter((cords) => cords.length > 2),
];
