import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { t } from '#shared/words/t.ts';

/**
 * Why plans cannot be kept in a data folder, with what to do; undefined when they can be. Makes the folder: only writing tells. A
 * disk that is full is no reason to stay away, for what is there can be read.
 */
export function homeProblem(home: string): string | undefined {
  try {
    makeFolder(home);
    rmdirSync(mkdtempSync(path.join(home, 'trial-')));
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOSPC' || code === 'EDQUOT') return undefined;
    return t`Plans cannot be kept in ${home}: nothing can be written there (${code}). Set STRATA_HOME to a folder that you may write to, then start Strata again.`;
  }
}

/** A folder and those it lies in. Node's own way of making all of them never ends below /proc. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    makeFolder(path.dirname(folder));
    mkdirSync(folder);
  }
}
