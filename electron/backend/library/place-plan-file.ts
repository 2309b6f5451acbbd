import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import { readPlanFile } from '#shared/interchange/plan-file/read-plan-file.ts';
import { createDatabase } from '../database/create-database.ts';
import { fileProblem } from '../database/file-problem.ts';
import { readReport } from '../report/read-report.ts';
import { fileContent } from './file-content.ts';
import { readPlan } from './read-plan.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What the person should know of a plan that was taken in, if anything. */
export interface Placed {
  readonly notice: string | undefined;
}

/**
 * Makes a plan file at `target` from the bytes of a file that came from outside: a .strata file, plan JSON, or a report.
 * Judges by content. `target` appears only if all is well; the sentence of a refusal names the file as the person knows it.
 */
export function placePlanFile(bytes: Uint8Array, name: string, target: string): Result<Placed> {
  switch (fileContent(bytes)) {
    case 'plan':
      return placeDatabase(bytes, name, target);
    case 'json':
      return placeText(bytes, name, target);
    case 'report':
      return placeReport(bytes, name, target);
    case 'empty':
      return refuse('empty-file', t`${name} is empty (0 bytes). Choose another copy of the plan.`);
    case 'workbook':
      return refuse(
        'is-workbook',
        t`${name} is a workbook, not a plan. Open or create a plan, then import the workbook into it.`,
      );
    case 'other':
      return refuse(
        'not-a-plan',
        t`${name} is neither a Strata plan, nor plan JSON, nor a report. Choose a .strata, .json or .pdf file.`,
      );
  }
}

function placeText(bytes: Uint8Array, name: string, target: string): Result<Placed> {
  const read = readPlanFile(new TextDecoder().decode(bytes), name);
  if (!read.ok) return read;
  const created = createDatabase(target, read.value.plan);
  return created.ok ? ok({ notice: lossesIn(name, read.value.losses) }) : created;
}

/** The plan that a report has inside. */
function placeReport(bytes: Uint8Array, name: string, target: string): Result<Placed> {
  const read = readReport(bytes, name);
  if (!read.ok) return read;
  const created = createDatabase(target, read.value.plan);
  return created.ok ? ok({ notice: lossesIn(name, read.value.losses) }) : created;
}

function lossesIn(
  name: string,
  losses: readonly { readonly message: string }[],
): string | undefined {
  const [first] = losses;
  if (first === undefined) return undefined;
  if (losses.length === 1) return first.message;
  const more = counted(
    losses.length - 1,
    {
      one: '{0} more part of {1} was left out too.',
      other: '{0} more parts of {1} were left out too.',
    },
    name,
  );
  return `${first.message} ${more}`;
}

function placeDatabase(bytes: Uint8Array, name: string, target: string): Result<Placed> {
  const draft = `${target}.incoming`;
  try {
    writeFileSync(draft, bytes);
    const plan = readPlan(draft);
    if (!plan.ok) return { ok: false, error: renamed(plan.error, draft, name) };
    renameSync(draft, target);
    return ok({ notice: undefined });
  } catch (error) {
    return { ok: false, error: fileProblem(error, target) };
  } finally {
    rmSync(draft, { force: true });
  }
}

const renamed = ({ code, message }: Problem, path: string, name: string): Problem => ({
  code,
  message: message.replaceAll(path, () => name),
});
