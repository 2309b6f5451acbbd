import type { Problem } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

type Say = (file: string) => string;

const full: Say = (file) =>
  t`The disk that holds ${file} is full, so this was not saved. Free some space, then try again.`;
const openElsewhere: Say = (file) =>
  t`${file} is open in another program. Close it there, then try again.`;
const forbidden: Say = (file) =>
  t`${file} may not be read or written by you. Ask its owner for access, or open a copy.`;
const alreadyThere: Say = (file) => t`${file} is there already. Choose another name.`;

/** What to say for each error of SQLite or the file system. The longest code that fits counts. */
const sayings: Readonly<Record<string, readonly [code: string, say: Say]>> = {
  SQLITE_FULL: ['disk-full', full],
  ENOSPC: ['disk-full', full],
  EDQUOT: [
    'disk-full',
    (file) =>
      t`Your quota on the disk that holds ${file} is used up. Free some space, then try again.`,
  ],
  EFBIG: [
    'too-large',
    (file) => t`${file} is larger than this disk takes in one file. Choose another disk.`,
  ],
  SQLITE_BUSY: ['open-elsewhere', openElsewhere],
  SQLITE_LOCKED: ['open-elsewhere', openElsewhere],
  SQLITE_CORRUPT: [
    'corrupt',
    (file) =>
      t`${file} is damaged. Open a copy or a backup of the plan; this file is left as it is.`,
  ],
  SQLITE_NOTADB: ['not-a-plan', (file) => t`${file} is not a Strata plan. Choose a .strata file.`],
  SQLITE_READONLY: [
    'read-only',
    (file) => t`${file} cannot be written. Save a copy in another folder to edit it.`,
  ],
  SQLITE_CANTOPEN: [
    'cannot-open',
    (file) => t`${file} cannot be opened. Check that the folder exists and may be written.`,
  ],
  SQLITE_IOERR: [
    'disk-error',
    (file) => t`The disk failed while ${file} was read or written. Check the disk, then try again.`,
  ],
  ENOENT: [
    'not-found',
    (file) =>
      t`${file} is not there. It may have been moved or deleted: open it from where it is now.`,
  ],
  EACCES: ['no-permission', forbidden],
  EPERM: ['no-permission', forbidden],
  EROFS: [
    'read-only',
    (file) => t`${file} lies on a disk that cannot be written. Choose another folder.`,
  ],
  ENOTDIR: [
    'not-found',
    (file) => t`${file} is not there: a part of its path is a file. Check the path.`,
  ],
  EEXIST: ['already-there', alreadyThere],
  ENOTEMPTY: ['already-there', alreadyThere],
  EISDIR: ['not-a-file', (file) => t`${file} is a folder, not a plan. Choose a .strata file.`],
  ENAMETOOLONG: [
    'bad-path',
    (file) => t`${file} is too long a name for this disk. Choose a shorter one.`,
  ],
};

/**
 * The sentence for an error that SQLite or the file system raised about a file.
 * @throws what it was given, if it is neither: then it is a bug
 */
export function fileProblem(error: unknown, file: string): Problem {
  const known = codesOf(error).find((code) => Object.hasOwn(sayings, code));
  if (known === undefined) throw error;
  const [code, say] = sayings[known]!;
  return { code, message: say(file) };
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
