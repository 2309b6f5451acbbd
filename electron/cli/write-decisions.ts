import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { madrFiles } from '#shared/interchange/madr/madr-files.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { fileProblem } from '#electron/backend/database/file-problem.ts';
import { writeWhole } from '#electron/backend/library/write-whole.ts';
import { t } from '#shared/words/t.ts';

/** Writes each decision of a plan as a file of MADR into a folder; gives their names. Nothing is written when one is there, unless forced. */
export function writeDecisions(
  plan: PlanView,
  folder: string,
  force: boolean,
): Result<readonly string[]> {
  const files = madrFiles(plan);
  if (files.length === 0)
    return refuse(
      'no-decision',
      t`The plan records no decision, so there is nothing to write. Add one in the Decisions tab.`,
    );
  const taken = files.find(({ name }) => existsSync(path.join(folder, name)));
  if (taken !== undefined && !force)
    return refuse(
      'file-there',
      t`${path.join(folder, taken.name)} is there already. Use --force to replace it, or choose another folder.`,
    );
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return { ok: false, error: fileProblem(error, folder) };
  }
  for (const { name, text } of files) {
    const written = writeWhole(text, path.join(folder, name), force);
    if (!written.ok) return written;
  }
  return ok(files.map(({ name }) => name));
}
