import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { OwnRule } from '#shared/plan/records.ts';
import { wordList } from '#shared/base/word-list.ts';
import { t } from '#shared/words/t.ts';

/** An own rule of a plan, or why there is none. */
export function existingRule(plan: PlanView, id: string): Result<OwnRule> {
  const rule = plan.get('rule', id);
  return rule === undefined
    ? refuse(
        'rule-unknown',
        t`The plan has no rule ${id} of its own. It may have been removed already.`,
      )
    : ok(rule);
}

/** Why a rule with these fixtures may not be on, as far as their form tells; whether they hold is for shared/rules/own. */
export function unprovenProblem(
  id: string,
  { finds, clear }: Pick<OwnFixtures, 'finds' | 'clear'>,
): Problem | undefined {
  if (finds.length > 0 && clear.length > 0) return undefined;
  const lacks = [
    ...(finds.length === 0 ? [t`a plan in which it finds fault`] : []),
    ...(clear.length === 0 ? [t`a plan in which it is clear`] : []),
  ];
  return refuse(
    'rule-unproven',
    t`${id} cannot be on before it is proven: it lacks ${wordList(lacks)}. Add that, or leave it off.`,
  ).error;
}
