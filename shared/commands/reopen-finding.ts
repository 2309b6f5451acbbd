import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { defineCommand } from './command.ts';
import { findingParams, findingWords, waiverOf } from './waiver-of.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject(findingParams);

/** Takes a waiver back: the finding counts again. */
export const reopenFinding = defineCommand<z.infer<typeof params>>({
  name: 'reopen-finding',
  params,
  label: (said, plan) => t`Reopen ${findingWords(plan, said)}`,
  change(plan, said) {
    const waiver = waiverOf(plan, said);
    if (waiver === undefined) {
      return refuse('not-waived', t`${findingWords(plan, said)} is not waived. It counts already.`);
    }
    const draft = new PlanDraft(plan);
    draft.remove('waiver', waiver.id);
    return ok(draft.change);
  },
});
