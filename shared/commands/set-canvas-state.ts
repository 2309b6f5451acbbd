import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponents } from './existing-component.ts';
import { here } from '#shared/plan/schemas/here.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z
  .strictObject({
    /** Components; to be collapsed, groups too. */
    ids: idsParam,
    locked: z.boolean().optional(),
    hidden: z.boolean().optional(),
    collapsed: z.boolean().optional(),
  })
  .refine(
    ({ locked, hidden, collapsed }) =>
      [locked, hidden, collapsed].filter((said) => said !== undefined).length === 1,
    t`${here} must say one of locked, hidden and collapsed`,
  );
type Params = z.infer<typeof params>;

/** Locks, hides or collapses components, or the other way. What is so already stays. */
export const setCanvasState = defineCommand<Params>({
  name: 'set-canvas-state',
  params,
  label: (said, plan) => actLabel(said, namesOf(plan, said.ids)),
  change(plan, said) {
    const draft = new PlanDraft(plan);
    const [key, value] = stateOf(said);
    const groups = said.ids.filter((id) => plan.get('group', id) !== undefined);
    const others = said.ids.filter((id) => !groups.includes(id));
    if (groups.length > 0 && key !== 'collapsed') return groupsOnlyCollapse(plan, groups[0]!);
    const components = existingComponents(plan, others);
    if (!components.ok) return components;
    for (const id of groups) draft.set('group', id, key, value);
    for (const { id } of components.value) draft.set('component', id, key, value);
    return ok(draft.change);
  },
});

/** The column, and what it is to be: true or not stated. */
function stateOf({ locked, hidden, collapsed }: Params): readonly [string, true | undefined] {
  const stated = (value: boolean) => (value ? true : undefined);
  if (locked !== undefined) return ['locked', stated(locked)];
  if (hidden !== undefined) return ['hidden', stated(hidden)];
  return ['collapsed', stated(collapsed ?? false)];
}

function actLabel({ locked, hidden, collapsed }: Params, names: string): string {
  if (locked !== undefined) return locked ? t`Lock ${names}` : t`Unlock ${names}`;
  if (hidden !== undefined) return hidden ? t`Hide ${names}` : t`Show ${names}`;
  return collapsed === true ? t`Collapse ${names}` : t`Expand ${names}`;
}

function namesOf(plan: PlanView, ids: readonly Id[]): string {
  const [only, ...more] = new Set(ids);
  const record = plan.component(only!) ?? plan.get('group', only!);
  if (more.length === 0 && record !== undefined) return record.name;
  return counted(more.length + 1, { one: '{0} component', other: '{0} components' });
}

const groupsOnlyCollapse = (plan: PlanView, id: Id): Result<never> =>
  refuse(
    'group-has-no-state',
    t`${plan.get('group', id)!.name} is a group: lock or hide what is in it instead.`,
  );
