import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { relatedFrom } from '../related.ts';

/** What provides volumes: an array, a NAS, or software-defined storage with its servers. */
export interface Store {
  readonly component: Component;
  readonly volumes: readonly Component[];
  /** Servers of software-defined storage. */
  readonly members: readonly Component[];
}

const known = new WeakMap<AnalysisContext, readonly Store[]>();

/** Every store of the plan. The analyses of one run share the list. */
export function storesOf(context: AnalysisContext): readonly Store[] {
  const stores = known.get(context) ?? [...readStores(context.plan)];
  known.set(context, stores);
  return stores;
}

function* readStores(plan: PlanView): Iterable<Store> {
  for (const component of plan.all('component')) {
    if (!['array', 'nas', 'sdsCluster'].includes(component.kind)) continue;
    yield {
      component,
      volumes: volumesOf(component.id, plan),
      members: [...relatedFrom(plan, component.id, 'memberOf', ['server'])],
    };
  }
}

const volumesOf = (id: Id, plan: PlanView): readonly Component[] => [
  ...relatedFrom(plan, id, 'providedBy', ['volume']),
];
