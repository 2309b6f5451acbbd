import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { onceARun } from '../once-a-run.ts';
import { relatedFrom } from '../related.ts';

/** A way in that serves sessions, with the user groups that come through it. */
export interface WayIn {
  readonly component: Component;
  readonly groups: ReadonlySet<Component>;
}

/** Kinds that serve sessions. */
const serving = [
  'accessBroker',
  'accessGateway',
  'sessionHost',
  'vpn',
] as const satisfies readonly Kind[];

/** Kinds through which a group may come on its way. */
const passed = [
  'endpoint',
  ...serving,
  'loadBalancer',
  'workloadManager',
] as const satisfies readonly Kind[];

export const wayInReads = {
  kinds: ['userGroup', ...passed],
  relations: ['accesses'],
} as const;

/**
 * The ways in that serve sessions and that a user group comes through, directly or by devices and other ways in. The analyses of one run
 * share the list.
 */
export const waysIn: (context: AnalysisContext) => readonly WayIn[] = onceARun((context) =>
  componentsOf(context, ...serving)
    .map((component) => ({ component, groups: groupsBefore(component, context.plan) }))
    .filter(({ groups }) => groups.size > 0),
);

function groupsBefore(component: Component, plan: PlanView): ReadonlySet<Component> {
  const seen = new Set([component]);
  const groups = new Set<Component>();
  // A set gives what is added while it is walked.
  for (const { id } of seen) {
    for (const group of relatedFrom(plan, id, 'accesses', ['userGroup'])) groups.add(group);
    for (const before of relatedFrom(plan, id, 'accesses', passed)) seen.add(before);
  }
  return groups;
}
