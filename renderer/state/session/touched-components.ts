import type { Change } from '#shared/plan/change.ts';
import { componentsDecidedBy } from '#shared/plan/decision-record/decided-components.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { EngineDelta } from '#shared/rules/engine/engine-delta.ts';
import { keyParts } from '#shared/rules/engine/finding-key.ts';

/** The components about which the rules say something else now; `plan` when it is the plan as a whole. */
export function judgedComponents(delta: EngineDelta): string[] {
  const keys = [
    ...delta.added.map(({ key }) => key),
    ...delta.changed.map(({ key }) => key),
    ...delta.removed,
    ...delta.unknownAdded,
    ...delta.unknownRemoved,
    ...delta.waivedAdded,
    ...delta.waivedRemoved,
  ];
  return keys.map((key) => keyParts(key)[1]);
}

/** The components that a change touches, by themselves or by their relations. */
export function touchedComponents(change: Change, plan: PlanView): string[] {
  return change.flatMap((patch) => {
    if (patch.table === 'component') return [patch.op === 'set' ? patch.id : patch.record.id];
    if (patch.table === 'decision') return [...componentsDecidedBy(plan, patch)];
    if (patch.table !== 'relation') return [];
    const relation = patch.op === 'set' ? plan.relation(patch.id) : patch.record;
    return relation === undefined
      ? []
      : [(relation as { from: string }).from, (relation as { to: string }).to];
  });
}
