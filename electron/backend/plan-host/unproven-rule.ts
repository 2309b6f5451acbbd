import { refuse, type Problem } from '#shared/base/result.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { proofProblem, proveRule } from '#shared/rules/own/prove-rule.ts';

/**
 * Why a change that fits may yet not be made: it would leave an own rule on that does not compile or does not judge its small
 * plans as said. Undefined when it may; a change that touches no rule costs nothing.
 */
export function unprovenRule(plan: PlanView, change: Change): Problem | undefined {
  const touched = touchedRules(change);
  if (touched.size === 0) return undefined;
  const draft = PlanDraft.of(plan, change);
  for (const id of touched) {
    const message = problemOf(draft, id);
    if (message !== undefined) return refuse('rule-unproven', message).error;
  }
  return undefined;
}

function touchedRules(change: Change): ReadonlySet<string> {
  const ids = change
    .filter(({ table }) => table === 'rule')
    .map((patch) => (patch.op === 'set' ? patch.id : patch.record.id));
  return new Set(ids);
}

function problemOf(plan: PlanView, id: string): string | undefined {
  const rule = plan.get('rule', id);
  return rule?.enabled === true ? proofProblem(id, proveRule(rule, allRules)) : undefined;
}
