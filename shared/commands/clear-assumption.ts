import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import { defineCommand } from './command.ts';
import { assumptionWords } from './set-assumption.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ name: z.string().max(100) });

/** Takes the book's value of an assumption again. */
export const clearAssumption = defineCommand<z.infer<typeof params>>({
  name: 'clear-assumption',
  params,
  label: ({ name }) => t`Take ${assumptionWords(name)} from the book`,
  change(plan, { name }) {
    const id = assumptionSetting(name as AssumptionName);
    if (plan.get('setting', id) === undefined) {
      return refuse(
        'not-set',
        t`The plan sets no value of its own for ${assumptionWords(name)}. The book's counts already.`,
      );
    }
    const draft = new PlanDraft(plan);
    draft.remove('setting', id);
    return ok(draft.change);
  },
});
