import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { createDatabase } from '#electron/backend/database/create-database.ts';
import { makeWhole, writeDraft } from '#electron/backend/library/write-whole.ts';
import { t } from '#shared/words/t.ts';

/**
 * Writes a plan to a new file: a .strata file or plan JSON, as its name ends. The file appears whole or not at all; one
 * that is there is only replaced with `force`, and never while the workbench has it open.
 */
export function writePlan(plan: PlanView, file: string, force: boolean): Result<string> {
  if (!isJson(file) && path.extname(file).toLowerCase() !== '.strata')
    return refuse(
      'usage',
      t`${file} must end in .strata or .json, so that it is clear what to write.`,
    );
  return makeWhole(file, force, (draft) => {
    if (!isJson(file)) return createDatabase(draft, plan);
    writeDraft(draft, writePlanFile(plan));
    return ok(draft);
  });
}

const isJson = (file: string): boolean => path.extname(file).toLowerCase() === '.json';
