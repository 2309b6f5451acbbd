import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { fileProblem } from './file-problem.ts';
import { applicationId } from './plan-file-format.ts';
import { t } from '#shared/words/t.ts';

/**
 * Writes the plan file, as of its newest commit, as one file without companions. The copy is made beside the target, checked, and only then
 * takes the target's name, so that a file which was there stays whole if anything goes wrong.
 */
export function writeVerifiedCopy(file: string, target: string): Result<string> {
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    if (isOpen(target)) return openNow(target);
    rmSync(draft, { force: true });
    vacuumInto(file, draft);
    if (!isSound(draft)) return notSound(target);
    flush(draft);
    renameSync(draft, target);
    return ok(target);
  } catch (error) {
    return { ok: false, error: fileProblem(error, target) };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A connection of its own: whoever has the file open may not have the right to write it. */
function vacuumInto(file: string, draft: string): void {
  const source = new Database(file, { timeout: 1000, fileMustExist: true });
  try {
    source.prepare('VACUUM INTO ?').run(draft);
  } finally {
    source.close();
  }
}

const notSound = (target: string): Result<string> =>
  refuse(
    'bad-copy',
    t`The copy ${target} could not be verified and was thrown away. Try another folder.`,
  );

const isOpen = (file: string): boolean => existsSync(`${file}-lock`) || existsSync(`${file}-wal`);

/** Replacing a file under a program that has it open would lose what that program writes. */
const openNow = (target: string): Result<string> =>
  refuse('open-elsewhere', t`${target} is an open plan. Close it first, or choose another name.`);

function isSound(file: string): boolean {
  const copy = new Database(file, { readonly: true });
  try {
    return (
      copy.pragma('application_id', { simple: true }) === applicationId &&
      copy.pragma('quick_check', { simple: true }) === 'ok' &&
      (copy.pragma('foreign_key_check') as unknown[]).length === 0
    );
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
