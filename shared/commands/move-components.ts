import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { movesParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import { moveAlone, moveWithInside } from './move-with-inside.ts';
import { here } from '#shared/plan/schemas/here.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  moves: movesParam.refine((moves) => moves.length > 0, t`${here} must not be empty`),
  /** Whether what lies inside stays where it is. */
  alone: z.boolean().optional(),
});

/** Puts components elsewhere on the canvas, with what lies inside them. */
export const moveComponents = defineCommand<z.infer<typeof params>>({
  name: 'move-components',
  params,
  label: ({ moves }, plan) =>
    t`Move ${componentsLabel(
      plan,
      moves.map(({ id }) => id),
    )}`,
  change(plan, { moves, alone }) {
    const components = existingComponents(
      plan,
      moves.map(({ id }) => id),
    );
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    if (alone === true) moveAlone(draft, moves);
    else moveWithInside(draft, moves);
    return ok(draft.change);
  },
});
