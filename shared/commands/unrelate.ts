import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { relationWords } from '#shared/plan/words/record-words.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingRelation } from './existing-relation.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ ids: idsParam });

/** Takes relations away; the components stay. */
export const unrelate = defineCommand<z.infer<typeof params>>({
  name: 'unrelate',
  params,
  label: ({ ids }, plan) => t`Remove ${relationsLabel(plan, [...new Set(ids)])}`,
  change(plan, { ids }) {
    const draft = new PlanDraft(plan);
    for (const id of new Set(ids)) {
      const relation = existingRelation(plan, id);
      if (!relation.ok) return relation;
      draft.remove('relation', id);
    }
    return ok(draft.change);
  },
});

function relationsLabel(plan: PlanView, ids: readonly string[]): string {
  const only = ids.length === 1 ? plan.relation(ids[0]!) : undefined;
  return only === undefined
    ? counted(ids.length, { one: '{0} relation', other: '{0} relations' })
    : relationWords(plan, only);
}
