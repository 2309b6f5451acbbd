import type { CarriedFile } from '#shared/api/carried-file.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { StagedImport } from '#shared/interchange/import-report.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Reads a workbook against a plan. */
export async function readImport(
  _plan: PlanView,
  file: CarriedFile,
  _signal: AbortSignal | undefined,
): Promise<Result<StagedImport>> {
  return refuse('not-yet', `${file.name} cannot be read yet.`);
}
