import { ok, refuse, type Result } from '#shared/base/result.ts';
import { ChangeDoesNotFit, type Plan } from '#shared/plan/plan.ts';
import { checkFileHeader } from '#electron/backend/database/file-header.ts';
import { fileProblem } from '#electron/backend/database/file-problem.ts';
import { loadPlan } from '#electron/backend/database/load-plan.ts';
import { openReadOnlyCopy } from '#electron/backend/database/read-only-copy.ts';

/** Reads the plan in a .strata file without locking or touching it, also while the workbench has it open. */
export function readDatabase(
  file: string,
): Result<{ readonly plan: Plan; readonly notes: readonly string[] }> {
  const header = checkFileHeader(file);
  if (!header.ok) return header;
  const opened = openReadOnlyCopy(file, '');
  if (!opened.ok) return opened;
  try {
    return ok({ plan: loadPlan(opened.value.database), notes: [] });
  } catch (error) {
    if (error instanceof ChangeDoesNotFit || error instanceof SyntaxError)
      return refuse(
        'corrupt',
        `${file} is damaged: ${error.message}. Open a copy or a backup of the plan.`,
      );
    return { ok: false, error: fileProblem(error, file) };
  } finally {
    opened.value.close();
  }
}
