import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { onceARun } from '../once-a-run.ts';
import { relatedFrom } from '../related.ts';

/** What provides volumes: an array, a NAS, or software-defined storage with its servers. */
export interface Store {
  readonly component: Component;
  readonly volumes: readonly Component[];
  /** Servers of software-defined storage. */
  readonly members: readonly Component[];
}

/** Every store of the plan. The analyses of one run share the list. */
export const storesOf: (context: AnalysisContext) => readonly Store[] = onceARun((context) =>
  componentsOf(context, 'array', 'nas', 'sdsCluster').map((component) => ({
    component,
    volumes: volumesOf(component.id, context.plan),
    members: [...relatedFrom(context.plan, component.id, 'memberOf', ['server'])],
  })),
);

const volumesOf = (id: Id, plan: PlanView): readonly Component[] => [
  ...relatedFrom(plan, id, 'providedBy', ['volume']),
];
