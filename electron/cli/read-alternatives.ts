import { readFileSync } from 'node:fs';
import { fileContent } from '#electron/backend/library/file-content.ts';
import { readOtherScenarios } from '#electron/backend/library/read-plan.ts';
import type { AlternativeRows } from '#electron/backend/report/make-report.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';

/** The other scenarios of a plan file that was read already, for the report; none of a file that has no scenarios. */
export function readAlternatives(
  file: string,
  scenario: string | undefined,
): readonly AlternativeRows[] {
  if (fileContent(readFileSync(file)) !== 'plan') return [];
  const others = readOtherScenarios(file, scenario);
  if (!others.ok) return [];
  return others.value.map(({ plan, ...about }) => ({ ...about, tables: rowsOfPlan(plan) }));
}
