import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { dropEmptyGroups } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import { closeRanks } from './rank-goals.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ ids: idsParam });

/** Takes components out of the plan, with their relations and waivers. What lay inside them stays. */
export const removeComponents = defineCommand<z.infer<typeof params>>({
  name: 'remove-components',
  params,
  label: ({ ids }, plan) => t`Remove ${componentsLabel(plan, ids)}`,
  change(plan, { ids }) {
    const components = existingComponents(plan, ids);
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    for (const { id } of components.value) removeComponent(draft, id);
    if (components.value.some(({ group }) => group !== undefined)) dropEmptyGroups(draft);
    if (components.value.some(({ kind }) => kind === 'goal')) closeRanks(draft);
    return ok(draft.change);
  },
});
