import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { movesParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponents } from './existing-component.ts';
import { moveNotes } from './move-notes.ts';
import { moveAlone, moveWithInside } from './move-with-inside.ts';
import { notePlacesParam } from './note-params.ts';
import { thingsLabel } from './things-label.ts';
import { here } from '#shared/plan/schemas/here.ts';
import { t } from '#shared/words/t.ts';

const params = z
  .strictObject({
    moves: movesParam,
    /** Whether what lies inside stays where it is. */
    alone: z.boolean().optional(),
    /** Notes and pictures that move in the same step. */
    notes: notePlacesParam.optional(),
  })
  .refine(({ moves, notes = [] }) => moves.length + notes.length > 0, {
    path: ['moves'],
    error: t`${here} must not be empty`,
  });

/** Puts components elsewhere on the canvas, with what lies inside them, and notes with them. */
export const moveComponents = defineCommand<z.infer<typeof params>>({
  name: 'move-components',
  params,
  label: ({ moves, notes = [] }, plan) =>
    t`Move ${thingsLabel(
      plan,
      moves.map(({ id }) => id),
      notes.map(({ id }) => id),
    )}`,
  change(plan, { moves, alone, notes }) {
    const components = existingComponents(
      plan,
      moves.map(({ id }) => id),
    );
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    if (alone === true) moveAlone(draft, moves);
    else moveWithInside(draft, moves);
    const problem = moveNotes(draft, notes);
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});
