import type { Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { checkFileHeader } from '../database/file-header.ts';
import { planFrom } from '../database/plan-from.ts';
import { openReadOnlyCopy } from '../database/read-only-copy.ts';

/** Reads the plan in a .strata file without locking or touching it. Refusals are those of `openDatabase`. */
export function readPlan(file: string): Result<Plan> {
  const header = checkFileHeader(file);
  if (!header.ok) return header;
  const opened = openReadOnlyCopy(file, '');
  if (!opened.ok) return opened;
  try {
    return planFrom(opened.value.database, file);
  } finally {
    opened.value.close();
  }
}
