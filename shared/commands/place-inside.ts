import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { ok } from '#shared/base/result.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { dropEmptyGroups } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Component } from '#shared/plan/records.ts';
import { idParam, idsParam, movesParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import { existingGroup } from './existing-group.ts';
import { moveNotes } from './move-notes.ts';
import { moveWithInside } from './move-with-inside.ts';
import { notePlacesParam } from './note-params.ts';
import { putAllInside, takeAllOut } from './put-inside.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  /** null takes them out of what they lie in. */
  inside: idParam.nullable(),
  /** Where they are dropped, in the same step. */
  moves: movesParam.optional(),
  /** The group there that they come to be in. */
  group: idParam.optional(),
  /** Notes and pictures that move in the same step. */
  notes: notePlacesParam.optional(),
});

/** Puts components into another one, out of the one they lay in by the same kind of relation. */
export const placeInside = defineCommand<z.infer<typeof params>>({
  name: 'place-inside',
  params,
  label: ({ ids, inside }, plan) =>
    inside === null
      ? t`Take ${componentsLabel(plan, ids)} out`
      : t`Place ${componentsLabel(plan, ids)} in ${nameOf(plan, inside)}`,
  change(plan, { ids, inside, moves = [], group, notes }, context) {
    const components = existingComponents(plan, ids);
    if (!components.ok) return components;
    const moved = existingComponents(
      plan,
      moves.map(({ id }) => id),
    );
    if (!moved.ok) return moved;
    const draft = new PlanDraft(plan);
    const problem =
      inside === null
        ? takeAllOut(draft, components.value)
        : putAllInside(draft, components.value, inside, context.ids);
    if (problem !== undefined) return { ok: false, error: problem };
    const target = group === undefined ? undefined : existingGroup(plan, group);
    if (target !== undefined && !target.ok) return target;
    changeGroup(draft, components.value, group);
    moveWithInside(draft, moves);
    const lost = moveNotes(draft, notes);
    return lost === undefined ? ok(draft.change) : { ok: false, error: lost };
  },
});

/** What lies elsewhere now is no longer in the group where it lay, but in the one it was put into, if any. */
function changeGroup(draft: PlanDraft, components: readonly Component[], to?: Id): void {
  const changing = components.filter(({ group }) => group !== to);
  for (const { id } of changing) draft.set('component', id, 'group', to);
  if (changing.length > 0) dropEmptyGroups(draft);
}
