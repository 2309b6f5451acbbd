import type { AnalysisContext } from '#shared/analysis/analysis.ts';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import type { Id } from '#shared/base/ids.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { rackUnits } from '#shared/scene/plan/rack-units.ts';
import { t } from '#shared/words/t.ts';
import { mountProblem, unitsOf, usualHeight } from './mount-problem.ts';

/** The lowest unit of a rack that a part can be put at; else why there is none, as it goes on from "Cannot, because". */
export function freeUnit(context: AnalysisContext, part: Id, rack: Id): Result<number, string> {
  const [one, other] = [context.plan.component(part), context.plan.component(rack)];
  if (one === undefined || other === undefined) return refused(t`it is not in the plan any more.`);
  const { height } = rackUnits(other, mountedParts(context.plan, rack), usualHeight);
  const highest = Math.max(1, height - unitsOf(one) + 1);
  const problems = new Set<string>();
  for (let unit = 1; unit <= highest; unit++) {
    const problem = mountProblem(context, { part, rack, unit });
    if (problem === undefined) return ok(unit);
    problems.add(problem);
  }
  // What holds at each unit is not about units.
  const [only, ...more] = problems;
  return refused(
    only !== undefined && more.length === 0
      ? only
      : t`${other.name} has no ${unitsOf(one)} U free together.`,
  );
}

const refused = (error: string) => ({ ok: false, error }) as const;
