import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { ImportReport } from '#shared/interchange/import-report.ts';
import { readPlanFile } from '#shared/interchange/plan-file/read-plan-file.ts';
import { readRvtools } from '#shared/interchange/rvtools/read-rvtools.ts';
import { Plan } from '#shared/plan/plan.ts';
import { fileProblem } from '#electron/backend/database/file-problem.ts';
import { readReport } from '#electron/backend/report/read-report.ts';
import { fileContent } from '#electron/backend/library/file-content.ts';
import { readDatabase } from './read-database.ts';
import type { CliWorld } from './subcommand.ts';
import { t } from '#shared/words/t.ts';

/** A plan that was read, and what a person should know about the reading. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly notes: readonly string[];
}

/** A plan made of a workbook. */
export interface ImportedPlan extends ReadPlan {
  readonly report: ImportReport;
}

const largestBytes = 500e6;

/** The bytes of a file, or why they cannot be had. */
export function readBytes(file: string): Result<Uint8Array> {
  try {
    const status = statSync(file);
    if (!status.isFile())
      return refuse('not-a-file', t`${file} is no file. Choose a plan or a workbook.`);
    if (status.size > largestBytes)
      return refuse(
        'too-large',
        t`${file} is larger than ${largestBytes / 1e6} MB, the most that is read.`,
      );
    return ok(readFileSync(file));
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  }
}

/** Reads a plan from a .strata file, from plan JSON, from a report or from an RVTools workbook: by what is in it, not by its name. Of a .strata file, the named scenario. */
export function readAnyPlan(file: string, world: CliWorld, scenario?: string): Result<ReadPlan> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const content = fileContent(bytes.value);
  if (scenario !== undefined && content !== 'plan')
    return refuse(
      'no-scenario',
      t`${file} has no scenarios: only a .strata file does. Leave --scenario out.`,
    );
  switch (content) {
    case 'plan':
      return readDatabase(file, scenario);
    case 'json':
      return readJson(bytes.value, file);
    case 'workbook':
      return readWorkbookPlan(bytes.value, file, world);
    case 'report':
      return readFromReport(bytes.value, file);
    case 'empty':
      return refuse('empty-file', t`${file} is empty. Choose another file.`);
    case 'other':
      return refuse(
        'not-a-plan',
        t`${file} is neither a .strata file, nor plan JSON, nor a report, nor an RVTools workbook. Choose another file.`,
      );
  }
}

/** The plan that a report was written from. */
function readFromReport(bytes: Uint8Array, file: string): Result<ReadPlan> {
  const read = readReport(bytes, file);
  if (!read.ok) return read;
  return ok({ plan: read.value.plan, notes: read.value.losses.map(({ message }) => message) });
}

function readJson(bytes: Uint8Array, file: string): Result<ReadPlan> {
  const read = readPlanFile(new TextDecoder().decode(bytes), file);
  if (!read.ok) return read;
  return ok({ plan: read.value.plan, notes: read.value.losses.map(({ message }) => message) });
}

/** A new plan with what a workbook holds. */
export function readWorkbookPlan(
  bytes: Uint8Array,
  file: string,
  world: CliWorld,
): Result<ImportedPlan> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const plan = new Plan({ name: path.parse(file).name || t`Imported plan`, profile: 'enterprise' });
  const staged = readRvtools({ name: path.basename(file), bytes, sha256 }, plan, {
    ids: world.ids,
  });
  if (!staged.ok) return staged;
  plan.apply(staged.value.change);
  return ok({ plan, notes: [], report: staged.value.report });
}
