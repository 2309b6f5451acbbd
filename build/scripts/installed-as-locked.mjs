/**
 * Whether node_modules holds what the lock file says, going by the list npm leaves in
 * node_modules/.package-lock.json at the end of each install. Optional packages may be absent:
 * most are for other platforms.
 * @param {LockFile} locked package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function isInstalledAsLocked(locked, installed) {
  const wanted = Object.entries(locked.packages).filter(([location]) => location !== '');
  const everyWantedIsThere = wanted.every(([location, entry]) => {
    const found = installed.packages[location];
    return found ? found.version === entry.version : mayBeAbsent(entry);
  });
  const nothingElseIsThere = Object.keys(installed.packages).every(
    (location) => location in locked.packages,
  );
  return everyWantedIsThere && nothingElseIsThere;
}

/** @param {LockedPackage} entry */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true || entry.peer === true;
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */
