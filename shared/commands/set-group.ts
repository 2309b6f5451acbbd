import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { dropEmptyGroups } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam, idsParam, movesParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import { existingGroup, notDrawn } from './existing-group.ts';
import { moveNotes } from './move-notes.ts';
import { moveAlone } from './move-with-inside.ts';
import { notePlacesParam } from './note-params.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  /** null takes them out of the group they are in. */
  group: idParam.nullable(),
  /** Where they are dropped, in the same step. */
  moves: movesParam.optional(),
  /** Notes and pictures that move in the same step. */
  notes: notePlacesParam.optional(),
});

/** Puts components into a group that is there, or out of the one they are in. A group that nothing is in any more is gone. */
export const setGroup = defineCommand<z.infer<typeof params>>({
  name: 'set-group',
  params,
  label: ({ ids, group }, plan) =>
    group === null
      ? t`Take ${componentsLabel(plan, ids)} out of the group`
      : t`Add ${componentsLabel(plan, ids)} to ${plan.get('group', group)?.name ?? t`a group`}`,
  change(plan, { ids, group, moves = [], notes }) {
    const components = existingComponents(plan, ids);
    if (!components.ok) return components;
    const moved = existingComponents(
      plan,
      moves.map(({ id }) => id),
    );
    if (!moved.ok) return moved;
    const target = group === null ? undefined : existingGroup(plan, group);
    if (target !== undefined && !target.ok) return target;
    const draft = new PlanDraft(plan);
    for (const { id, name, lane } of components.value) {
      if (group !== null && lane === 'planning') return notDrawn({ name });
      draft.set('component', id, 'group', group ?? undefined);
    }
    dropEmptyGroups(draft);
    moveAlone(draft, moves);
    const problem = moveNotes(draft, notes);
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});
