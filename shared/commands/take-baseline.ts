import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  name: titleParam,
  /** The keys of what the rules find now, `rule subject`. */
  findings: z.array(z.string().min(3).max(500)).max(200_000).readonly(),
});

/** Keeps what the rules find today under a name, so that later only what is new need be looked at. */
export const takeBaseline = defineCommand<z.infer<typeof params>>({
  name: 'take-baseline',
  params,
  label: ({ name }) => t`Take baseline ${name}`,
  change(plan, { name, findings }, { ids, clock }) {
    if ([...plan.all('baseline')].some((known) => known.name === name))
      return refuse(
        'baseline-twice',
        t`The plan has a baseline ${name} already. Choose another name, or drop that one first.`,
      );
    const draft = new PlanDraft(plan);
    draft.add('baseline', {
      id: ids.next(),
      name,
      takenOn: isoDay(clock.now()),
      findings: [...new Set(findings)].sort(),
    });
    return ok(draft.change);
  },
});
