import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { laneSchema, statusSchema } from '#shared/plan/schemas/record-schemas.ts';
import { idsParam, textParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  /** null or a blank text clears them. */
  notes: textParam.nullable().optional(),
  /** null or an empty list clears them. */
  tags: z.array(titleParam).readonly().nullable().optional(),
  status: statusSchema.optional(),
  lane: laneSchema.optional(),
});
type Params = z.infer<typeof params>;

/** Notes, tags, status and lane of components; what is left out stays. */
export const setComponentDetails = defineCommand<Params>({
  name: 'set-component-details',
  params,
  label: labelOf,
  change(plan, { ids, ...said }) {
    const components = existingComponents(plan, ids);
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    for (const { id } of components.value) {
      for (const [key, value] of Object.entries(said)) setDetail(draft, id, key, value);
    }
    return ok(draft.change);
  },
});

type Detail = string | readonly string[] | null | undefined;

function setDetail(draft: PlanDraft, id: string, key: string, value: Detail): void {
  if (value === undefined) return;
  const said = typeof value === 'object' && value !== null ? [...new Set(value)] : value;
  draft.set('component', id, key, said === null || said.length === 0 ? undefined : said);
}

function labelOf(said: Params, plan: PlanView): string {
  const whose = componentsLabel(plan, said.ids);
  const [only, ...more] = details.filter((key) => said[key] !== undefined);
  if (only === undefined || more.length > 0) return t`Set details of ${whose}`;
  switch (only) {
    case 'notes':
      return t`Set notes of ${whose}`;
    case 'tags':
      return t`Set tags of ${whose}`;
    case 'status':
      return t`Set status of ${whose}`;
    case 'lane':
      return t`Set lane of ${whose}`;
  }
}

const details = ['notes', 'tags', 'status', 'lane'] as const;
