import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { createDatabase } from '#electron/backend/database/create-database.ts';
import { fileProblem } from '#electron/backend/database/file-problem.ts';

/**
 * Writes a plan to a new file: a .strata file or plan JSON, as its name ends. The file appears whole or not at all; one
 * that is there is only replaced with `force`, and never while the workbench has it open.
 */
export function writePlan(plan: PlanView, file: string, force: boolean): Result<string> {
  if (!isJson(file) && path.extname(file).toLowerCase() !== '.strata')
    return refuse(
      'usage',
      `${file} must end in .strata or .json, so that it is clear what to write.`,
    );
  return written(file, force, (draft) => {
    if (!isJson(file)) return createDatabase(draft, plan);
    writeWhole(draft, writePlanFile(plan));
    return ok(draft);
  });
}

/** Writes a text or bytes to a new file, whole or not at all; one that is there is only replaced with `force`. */
export const writeNewFile = (
  content: string | Uint8Array,
  file: string,
  force: boolean,
): Result<string> =>
  written(file, force, (draft) => {
    writeWhole(draft, content);
    return ok(draft);
  });

function written(
  file: string,
  force: boolean,
  write: (draft: string) => Result<unknown>,
): Result<string> {
  const obstacle = whyNot(file, force);
  if (obstacle !== undefined) return obstacle;
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
  try {
    const made = write(draft);
    if (!made.ok) return made;
    renameSync(draft, file);
    flushFolder(path.dirname(file));
    return ok(file);
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  } finally {
    rmSync(draft, { force: true });
  }
}

const isJson = (file: string): boolean => path.extname(file).toLowerCase() === '.json';

function whyNot(
  file: string,
  force: boolean,
): { ok: false; error: { code: string; message: string } } | undefined {
  const folder = path.dirname(file);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status?.isDirectory() === true)
    return refuse('not-a-file', `${file} is a folder. Choose another name.`);
  if (status !== undefined && !force)
    return refuse(
      'already-there',
      `${file} is there already. Choose another name, or replace it with --force.`,
    );
  if (existsSync(`${file}-wal`))
    return refuse(
      'open-elsewhere',
      `${file} is an open plan. Close it first, or choose another name.`,
    );
  if (!existsSync(folder))
    return refuse(
      'not-found',
      `The folder ${folder} is not there. Make it first, or choose another.`,
    );
  return undefined;
}

function writeWhole(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The new name is only safe once the folder is on disk; Windows does not open folders and needs no such thing. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
