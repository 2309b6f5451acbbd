import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import { createDatabase } from '../database/create-database.ts';
import { fileProblem } from '../database/file-problem.ts';
import { openDatabase } from '../database/open-database.ts';
import { fileContent } from './file-content.ts';
import { readPlanText } from './read-plan-text.ts';

/**
 * Makes a plan file at `target` from the bytes of a file that came from outside: a .strata file, or plan JSON.
 * Judges by content. `target` appears only if all is well; the sentence of a refusal names the file as the person knows it.
 */
export function placePlanFile(bytes: Uint8Array, name: string, target: string): Result<unknown> {
  switch (fileContent(bytes)) {
    case 'plan':
      return placeDatabase(bytes, name, target);
    case 'json':
      return placeText(bytes, name, target);
    case 'empty':
      return refuse('empty-file', `${name} is empty (0 bytes). Choose another copy of the plan.`);
    case 'workbook':
      return refuse(
        'is-workbook',
        `${name} is a workbook, not a plan. Open or create a plan, then import the workbook into it.`,
      );
    case 'other':
      return refuse(
        'not-a-plan',
        `${name} is neither a Strata plan nor plan JSON. Choose a .strata or .json file.`,
      );
  }
}

function placeText(bytes: Uint8Array, name: string, target: string): Result<unknown> {
  const plan = readPlanText(new TextDecoder().decode(bytes), name);
  return plan.ok ? createDatabase(target, plan.value) : plan;
}

function placeDatabase(bytes: Uint8Array, name: string, target: string): Result<unknown> {
  const draft = `${target}.incoming`;
  try {
    writeFileSync(draft, bytes);
    const opened = openDatabase(draft);
    if (!opened.ok) return { ok: false, error: renamed(opened.error, draft, name) };
    opened.value.close();
    renameSync(draft, target);
    return ok(target);
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
