import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Baseline } from '#shared/interchange/baseline/baseline.ts';
import { readBaseline } from '#shared/interchange/baseline/read-baseline.ts';
import { planFileFormat } from '#shared/interchange/plan-file/plan-file-format.ts';
import { readPlanFile } from '#shared/interchange/plan-file/read-plan-file.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { fileContent } from '#electron/backend/library/file-content.ts';
import { readBytes } from './read-any-plan.ts';
import { readDatabase } from './read-database.ts';
import { t } from '#shared/words/t.ts';

/** Reads what an earlier check said: from a baseline file, from its JSON, or from a plan's newest baseline. */
export function readBaselineFile(file: string): Result<Baseline> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  if (fileContent(bytes.value) === 'plan') {
    const read = readDatabase(file);
    return read.ok ? newestOf(read.value.plan, file) : read;
  }
  const text = new TextDecoder().decode(bytes.value);
  if (!isPlanFile(text)) return readBaseline(text, file);
  const read = readPlanFile(text, file);
  return read.ok ? newestOf(read.value.plan, file) : read;
}

/** Told by its beginning: a plan file may be large, and says what it is first. */
const isPlanFile = (text: string): boolean =>
  new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${planFileFormat}"`).test(text.slice(0, 200));

function newestOf(plan: Plan, file: string): Result<Baseline> {
  const [newest] = [...plan.all('baseline')].sort(
    (a, b) => compare(b.takenOn, a.takenOn) || compare(b.id, a.id),
  );
  if (newest === undefined)
    return refuse(
      'no-baseline',
      t`${file} has no baseline. Take one in the workbench, or write one with check --baseline-write.`,
    );
  const { name, takenOn, findings } = newest;
  return ok({ name, takenOn, judged: new Map(findings.map((key) => [key, 'finding'])) });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
