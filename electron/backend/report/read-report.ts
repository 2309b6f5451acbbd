import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { attachedPlan } from '#shared/interchange/pdf/attached-plan.ts';
import { readPlanFile, type ReadPlan } from '#shared/interchange/plan-file/read-plan-file.ts';
import { t } from '#shared/words/t.ts';

/** The plan inside a report, if it is the one that the report was written with. `name` is the file as the person knows it. */
export function readReport(pdf: Uint8Array, name: string): Result<ReadPlan> {
  const attached = attachedPlan(pdf, name);
  if (!attached.ok) return attached;
  const { bytes, statedDigest } = attached.value;
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (statedDigest !== undefined && statedDigest !== digest)
    return refuse(
      'changed-inside',
      t`The plan inside ${name} is not the one the report was written with: its SHA-256 is another. Use another copy of the report.`,
    );
  const read = readPlanFile(new TextDecoder().decode(bytes), name);
  return read.ok ? ok(read.value) : read;
}
