import type { Problem } from '#shared/base/result.ts';

/** What to say for each error of SQLite or the file system; `%` stands for the file. The longest code that fits counts. */
const sentences: Readonly<Record<string, readonly [code: string, message: string]>> = {
  SQLITE_FULL: [
    'disk-full',
    'The disk that holds % is full, so this was not saved. Free some space, then try again.',
  ],
  ENOSPC: [
    'disk-full',
    'The disk that holds % is full, so this was not saved. Free some space, then try again.',
  ],
  EDQUOT: [
    'disk-full',
    'Your quota on the disk that holds % is used up. Free some space, then try again.',
  ],
  EFBIG: ['too-large', '% is larger than this disk takes in one file. Choose another disk.'],
  SQLITE_BUSY: ['open-elsewhere', '% is open in another program. Close it there, then try again.'],
  SQLITE_LOCKED: [
    'open-elsewhere',
    '% is open in another program. Close it there, then try again.',
  ],
  SQLITE_CORRUPT: [
    'corrupt',
    '% is damaged. Open a copy or a backup of the plan; this file is left as it is.',
  ],
  SQLITE_NOTADB: ['not-a-plan', '% is not a Strata plan. Choose a .strata file.'],
  SQLITE_READONLY: ['read-only', '% cannot be written. Save a copy in another folder to edit it.'],
  SQLITE_CANTOPEN: [
    'cannot-open',
    '% cannot be opened. Check that the folder exists and may be written.',
  ],
  SQLITE_IOERR: [
    'disk-error',
    'The disk failed while % was read or written. Check the disk, then try again.',
  ],
  ENOENT: [
    'not-found',
    '% is not there. It may have been moved or deleted: open it from where it is now.',
  ],
  EACCES: [
    'no-permission',
    '% may not be read or written by you. Ask its owner for access, or open a copy.',
  ],
  EPERM: [
    'no-permission',
    '% may not be read or written by you. Ask its owner for access, or open a copy.',
  ],
  EROFS: ['read-only', '% lies on a disk that cannot be written. Choose another folder.'],
  ENOTDIR: ['not-found', '% is not there: a part of its path is a file. Check the path.'],
  EEXIST: ['already-there', '% is there already. Choose another name.'],
  ENOTEMPTY: ['already-there', '% is there already. Choose another name.'],
  EISDIR: ['not-a-file', '% is a folder, not a plan. Choose a .strata file.'],
  ENAMETOOLONG: ['bad-path', '% is too long a name for this disk. Choose a shorter one.'],
};

/**
 * The sentence for an error that SQLite or the file system raised about a file.
 * @throws what it was given, if it is neither: then it is a bug
 */
export function fileProblem(error: unknown, file: string): Problem {
  const known = codesOf(error).find((code) => Object.hasOwn(sentences, code));
  if (known === undefined) throw error;
  const [code, message] = sentences[known]!;
  return { code, message: message.replaceAll('%', () => file) };
}

/** `SQLITE_IOERR_WRITE` is also an `SQLITE_IOERR`. */
function codesOf(error: unknown): readonly string[] {
  // The one error that better-sqlite3 gives no code.
  if (error instanceof TypeError && error.message.includes('directory does not exist')) {
    return ['SQLITE_CANTOPEN'];
  }
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (typeof code !== 'string') return [];
  return [code, code.split('_').slice(0, 2).join('_')];
}
