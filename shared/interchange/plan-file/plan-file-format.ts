import type { TableName } from '#shared/plan/records.ts';

/** See FORMAT.md. */
export const planFileFormat = 'strata-plan';

/** Raised when a file of today could not be read rightly by the app of yesterday. */
export const planFileVersion = 1;

/** The lists of a plan file, in the order they are written and read: nothing comes before what it names. */
export const planFileLists = [
  ['technologies', 'technology'],
  ['groups', 'group'],
  ['notes', 'note'],
  ['components', 'component'],
  ['relations', 'relation'],
  ['declarations', 'declaration'],
  ['waivers', 'waiver'],
  ['settings', 'setting'],
  ['rules', 'rule'],
  ['baselines', 'baseline'],
  ['bookmarks', 'bookmark'],
  ['requirements', 'requirement'],
  ['risks', 'risk'],
  ['decisions', 'decision'],
  ['actions', 'action'],
  ['votes', 'vote'],
] as const satisfies readonly (readonly [list: string, table: TableName])[];
