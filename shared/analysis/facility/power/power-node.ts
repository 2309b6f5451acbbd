import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../../analysis.ts';
import { componentsOf } from '../../components-of.ts';
import { inUse } from '../in-use.ts';

/** Kinds that power passes through. */
export const powerKinds = [
  'pdu',
  'ups',
  'powerFeed',
  'generator',
] as const satisfies readonly Kind[];

const isPowerKind = (kind: Kind): boolean => (powerKinds as readonly Kind[]).includes(kind);

/** Something that power passes through, and what feeds it. Generators stand by: they feed only when nothing else does. */
export interface PowerNode {
  readonly component: Component;
  readonly sources: readonly Id[];
  readonly generators: readonly Id[];
}

export type PowerNodes = ReadonlyMap<Id, PowerNode>;

/** All that power passes through and that is in use. */
export const powerNodes = (context: AnalysisContext): PowerNodes =>
  new Map(
    componentsOf(context, ...powerKinds)
      .filter(inUse)
      .map((component) => [component.id, powerNode(context.plan, component)]),
  );

function powerNode(plan: PlanView, component: Component): PowerNode {
  const feeders = poweredByOf(plan, component.id);
  const isGenerator = (id: Id) => plan.component(id)!.kind === 'generator';
  return {
    component,
    sources: feeders.filter((id) => !isGenerator(id)),
    generators: feeders.filter(isGenerator),
  };
}

/** What a component is plugged into, once for every cord, sorted so that the same cords read the same. */
export function poweredByOf(plan: PlanView, id: Id): readonly Id[] {
  const targets = plan.outgoing(id, 'poweredBy').map(({ to }) => plan.component(to)!);
  return targets
    .filter((target) => isPowerKind(target.kind) && inUse(target))
    .map((target) => target.id)
    .sort();
}

/** What each node feeds directly. */
export function fedBy(nodes: PowerNodes): ReadonlyMap<Id, readonly Id[]> {
  const fed = new Map<Id, Id[]>();
  for (const [id, { sources, generators }] of nodes) {
    for (const source of [...sources, ...generators]) {
      const known = fed.get(source);
      if (known === undefined) fed.set(source, [id]);
      else known.push(id);
    }
  }
  return fed;
}

/** A node and all that hangs on it. */
export function hangingOn(fed: ReadonlyMap<Id, readonly Id[]>, id: Id): ReadonlySet<Id> {
  const found = new Set([id]);
  for (const next of found) for (const inner of fed.get(next) ?? []) found.add(inner);
  return found;
}
