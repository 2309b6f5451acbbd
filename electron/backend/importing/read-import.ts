import { createHash } from 'node:crypto';
import type { CarriedFile } from '#shared/api/carried-file.ts';
import { mostBytes } from '#shared/api/file-limits.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { StagedImport } from '#shared/interchange/import-report.ts';
import type { SourceFile } from '#shared/interchange/rvtools/read-rvtools.ts';
import { rowsOfPlan, type PlanRows } from '#shared/plan/plan-rows.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { runWorker } from '../workers/run-worker.ts';
import type { ImporterName } from './importers.ts';
import { t } from '#shared/words/t.ts';

/** What a reading thread is given. */
export interface ImportTask {
  readonly importer: ImporterName;
  readonly file: SourceFile;
  readonly tables: PlanRows;
}

/**
 * Reads a file against a plan in a thread of its own, within limits of size, time and memory. Changes nothing.
 * Refusals: too-large, empty-file, and those of the importer.
 */
export async function readImport(
  plan: PlanView,
  file: CarriedFile,
  signal: AbortSignal | undefined,
): Promise<Result<StagedImport>> {
  if (file.size > mostBytes.workbook) return tooLarge(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input: ImportTask = {
    importer: 'rvtools',
    file: { name: file.name, bytes, sha256 },
    tables: rowsOfPlan(plan),
  };
  const outcome = await runWorker<Result<StagedImport>>({
    program: 'read-import',
    input,
    timeLimitMs: 60_000,
    memoryLimitMiB: 2048,
    tooMuch: {
      code: 'too-large',
      message: t`${file.name} takes more than a minute or 2 GiB of memory to read. Export fewer machines, then import each part.`,
    },
    signal,
  });
  return outcome.ok ? outcome.value : outcome;
}

const tooLarge = (file: CarriedFile): Result<never> =>
  refuse(
    'too-large',
    t`${file.name} is larger than ${mostBytes.workbook / 1e6} MB. Export fewer machines, then import each part.`,
  );
