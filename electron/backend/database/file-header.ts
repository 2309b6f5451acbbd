import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { fileProblem } from './file-problem.ts';
import { applicationId } from './plan-file-format.ts';
import { t } from '#shared/words/t.ts';

const magic = 'SQLite format 3\0';
const headerBytes = 100;

/**
 * Judges by its first 100 bytes whether a file can be a plan, before SQLite touches it: opening may write.
 * Refuses what is missing, empty, cut off, no database, or another program's database.
 */
export function checkFileHeader(file: string): Result<true> {
  try {
    return judged(file);
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  }
}

function judged(file: string): Result<true> {
  const { header, size, isFile } = firstBytes(file);
  if (!isFile)
    return refuse('not-a-file', t`${file} is a folder, not a plan. Choose a .strata file.`);
  if (size === 0) {
    return refuse(
      'empty-file',
      t`${file} is empty (0 bytes). Open a copy or a backup of the plan instead.`,
    );
  }
  if (!header.toString('latin1').startsWith(magic.slice(0, Math.min(size, magic.length)))) {
    return refuse(
      'not-a-plan',
      t`${file} is not a Strata plan. Choose a .strata file, or import a workbook into a plan.`,
    );
  }
  if (size < headerBytes || (size < statedSize(header) && !hasCompanion(file))) {
    return refuse(
      'truncated',
      t`${file} is cut off: its end is missing. Open a copy or a backup of the plan instead.`,
    );
  }
  if (header.readUInt32BE(68) !== applicationId) {
    return refuse(
      'not-a-plan',
      t`${file} is a database of another program, not a Strata plan. Choose a .strata file.`,
    );
  }
  return ok(true);
}

function firstBytes(file: string): { header: Buffer; size: number; isFile: boolean } {
  const descriptor = openSync(file, 'r');
  try {
    const status = fstatSync(descriptor);
    const header = Buffer.alloc(headerBytes);
    if (status.isFile()) readSync(descriptor, header, 0, headerBytes, 0);
    return { header, size: status.size, isFile: status.isFile() };
  } finally {
    closeSync(descriptor);
  }
}

/** A -wal file may hold the pages that are missing: a crash or a full disk can end a checkpoint half way. */
const hasCompanion = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** The size that the header itself states, in bytes; 0 when it states none that can be trusted. */
function statedSize(header: Buffer): number {
  const storedPageSize = header.readUInt16BE(16);
  const pageSize = storedPageSize === 1 ? 65_536 : storedPageSize;
  const isCurrent = header.readUInt32BE(24) === header.readUInt32BE(92);
  return isCurrent ? pageSize * header.readUInt32BE(28) : 0;
}
