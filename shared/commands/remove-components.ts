import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { dropEmptyGroups } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponents } from './existing-component.ts';
import { closeRanks } from './rank-goals.ts';
import { takeNotesOff } from './take-notes-off.ts';
import { thingsLabel } from './things-label.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  /** Notes and pictures that go in the same step. */
  notes: idsParam.optional(),
  /** Entries of the decision record among those are removed from the record too. */
  withEntries: z.boolean().optional(),
});

/** Takes components out of the plan, with their relations and waivers, and notes with them. What lay inside them stays. */
export const removeComponents = defineCommand<z.infer<typeof params>>({
  name: 'remove-components',
  params,
  label: ({ ids, notes }, plan) => t`Remove ${thingsLabel(plan, ids, notes)}`,
  change(plan, { ids, notes, withEntries }) {
    const components = existingComponents(plan, ids);
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    for (const { id } of components.value) removeComponent(draft, id);
    if (components.value.some(({ group }) => group !== undefined)) dropEmptyGroups(draft);
    if (components.value.some(({ kind }) => kind === 'goal')) closeRanks(draft);
    const problem = takeNotesOff(plan, draft, notes, withEntries);
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});
