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
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import { fileProblem } from '../database/file-problem.ts';
import { t } from '#shared/words/t.ts';

/**
 * Makes a file that appears whole or not at all: `make` writes a draft beside it, which is then renamed. A file that is there is
 * only replaced with `force`, and never while the workbench has it open.
 */
export function makeWhole(
  file: string,
  force: boolean,
  make: (draft: string) => Result<unknown>,
): Result<string> {
  const obstacle = whyNot(file, force);
  if (obstacle !== undefined) return { ok: false, error: obstacle };
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
  try {
    const made = make(draft);
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

/** Writes a text or bytes to a file, whole or not at all. */
export const writeWhole = (
  content: string | Uint8Array,
  file: string,
  force: boolean,
): Result<string> =>
  makeWhole(file, force, (draft) => {
    writeDraft(draft, content);
    return ok(draft);
  });

/** Writes a new file and waits until it is on disk. */
export function writeDraft(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function whyNot(file: string, force: boolean): Problem | undefined {
  const folder = path.dirname(file);
  const status = statSync(file, { throwIfNoEntry: false });
  const problem = (code: string, message: string): Problem => refuse(code, message).error;
  if (status?.isDirectory() === true)
    return problem('not-a-file', t`${file} is a folder. Choose another name.`);
  if (status !== undefined && !force)
    return problem(
      'already-there',
      t`${file} is there already. Choose another name, or replace it with --force.`,
    );
  if (existsSync(`${file}-wal`))
    return problem(
      'open-elsewhere',
      t`${file} is an open plan. Close it first, or choose another name.`,
    );
  if (!existsSync(folder))
    return problem(
      'not-found',
      t`The folder ${folder} is not there. Make it first, or choose another.`,
    );
  return undefined;
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
