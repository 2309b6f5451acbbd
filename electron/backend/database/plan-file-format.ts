import path from 'node:path';

/** Written into bytes 68-71 of every plan file: "Strt". Tells a plan from any other SQLite database. */
export const applicationId = 0x53747274;

/** What the name of a plan file ends in. */
export const planFileExtension = '.strata';

/** The backup taken before a file of this version is migrated: `plan.strata` gives `plan.before-update-10.strata`. */
export function backupName(file: string, version: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.before-update-${version}${ext}`);
}

/** Whether a file name without its ending is that of such a backup. */
export const isBackupName = (name: string): boolean => /\.before-update-\d+$/.test(name);
