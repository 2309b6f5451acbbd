import { ok, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { checkFileHeader } from '#electron/backend/database/file-header.ts';
import { planFrom } from '#electron/backend/database/plan-from.ts';
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
    const plan = planFrom(opened.value.database, file);
    return plan.ok ? ok({ plan: plan.value, notes: [] }) : plan;
  } finally {
    opened.value.close();
  }
}
