import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { gone } from './record-command.ts';
import { removeEntry } from './remove-entry.ts';
import { tableWords } from '#shared/plan/words/table-words.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  table: z.enum(['requirement', 'risk', 'decision', 'action']),
  id: idParam,
});

/** Takes a record out of the decision record, and off the canvas. Others may go on naming it: a rule says so. */
export const removeRecord = defineCommand<z.infer<typeof params>>({
  name: 'remove-record',
  params,
  label: ({ table, id }, plan) =>
    t`Remove ${tableWords[table]} ${plan.get(table, id)?.title ?? id}`,
  change(plan, { table, id }) {
    if (plan.get(table, id) === undefined) return gone(table, id);
    const draft = new PlanDraft(plan);
    removeEntry(draft, { table, id });
    return ok(draft.change);
  },
});
