import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { asked, certain, type Asked } from './asked.ts';
import { textOf } from './facts.ts';
import { from, ofKind, reach, to } from './related.ts';

/*
 * The data of a workload and the copies of it, recognised as the rules recognise them (shared/rules/book/data-copies.ts).
 */

/** The workload, all that it runs on, and the clusters those are members of. */
const carriersOf = (plan: PlanView, workload: Id): readonly Id[] => [
  workload,
  ...reach(plan, [workload], 'runsOn', 'memberOf'),
];

/** Where it and its machines keep data. */
export const volumesOf = (plan: PlanView, workload: Id): readonly Id[] =>
  to(plan, carriersOf(plan, workload), 'stores');

/** What provides those volumes: arrays, pools, servers. */
export const storesOf = (plan: PlanView, workload: Id): readonly Id[] =>
  to(plan, volumesOf(plan, workload), 'providedBy');

/** Backups and replications of it, of what it runs on, of its volumes or of what provides them. */
export const copiesOf = (plan: PlanView, workload: Id): readonly Component[] =>
  ofKind(
    plan,
    from(
      plan,
      [...carriersOf(plan, workload), ...volumesOf(plan, workload), ...storesOf(plan, workload)],
      'protects',
    ),
    'backup',
    'replication',
  );

/** Whether a copy outlives the storage it is a copy of: it lies on other storage, or is stated not to lie on the same. As MIS-21 sees it. */
export function survives(plan: PlanView, workload: Id, copy: Component): Asked {
  const homes = reach(plan, [copy.id], 'writesTo', 'stores', 'providedBy');
  const kept = ofKind(plan, homes, 'backupRepo', 'volume').map(({ id }) => id);
  const bearers = homes.filter((home) => !kept.includes(home));
  if (bearers.length > 0) {
    const own = new Set(storesOf(plan, workload));
    return certain(bearers.some((home) => !own.has(home)));
  }
  if (copy.kind === 'replication') return certain(textOf(copy, 'syncMode') !== 'snapshot');
  const same = asked(copy, 'sameArray');
  return same.answer === undefined ? same : { ...same, answer: !same.answer };
}
