import type { CarriedFile } from '#shared/api/carried-file.ts';
import type { ChangesSince } from '#shared/api/changes-since.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { sayChange } from '#shared/plan/words/say-change.ts';
import { readReport } from '../report/read-report.ts';

const mostLines = 500;

/** What is different in a plan since the report in a file was written. Refuses what is no report with a sound plan inside. */
export async function planSince(plan: PlanView, file: CarriedFile): Promise<Result<ChangesSince>> {
  const read = readReport(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!read.ok) return read;
  const before = read.value.plan;
  const change = diffPlans(before, plan);
  const lines = sayChange(before, plan, change);
  return ok({
    isSamePlan: isSamePlan(before, plan),
    lines: lines.slice(0, mostLines),
    count: lines.length,
    isMoved: change.length > lines.length,
  });
}

function isSamePlan(before: PlanView, after: PlanView): boolean {
  for (const { id } of before.all('component')) if (after.component(id) !== undefined) return true;
  return before.size('component') === 0 && before.meta.name === after.meta.name;
}
