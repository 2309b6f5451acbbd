import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const pollMilliseconds = 500;
const patienceMilliseconds = 10 * 60_000;
/** A lock directory without a readable owner is one caught between its two first steps. */
const ownerlessMilliseconds = 5_000;

/**
 * Runs one of several processes that were started at once, while the others wait. Two shells may
 * both find node_modules missing; `npm ci` in both would delete each other's files. A lock whose
 * owner has died is taken over.
 * @template Result
 * @param {string} directory the lock: whoever can make this directory holds it
 * @param {() => void} onWait called once if another process holds the lock
 * @param {() => Result} work
 * @returns {Result}
 * @throws {Error} if the lock is still held after ten minutes
 */
export function withInstallLock(directory, onWait, work) {
  take(directory, onWait);
  try {
    return work();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} directory
 * @param {() => void} onWait
 */
function take(directory, onWait) {
  const deadline = Date.now() + patienceMilliseconds;
  for (let isFirstTry = true; !tryToTake(directory); isFirstTry = false) {
    if (isFirstTry) onWait();
    if (isAbandoned(directory)) rmSync(directory, { recursive: true, force: true });
    else if (Date.now() > deadline) {
      throw new Error(
        `Another install has held ${directory} for ten minutes; remove it if none is running.`,
      );
    } else sleep(pollMilliseconds);
  }
}

/** @param {string} directory */
function tryToTake(directory) {
  try {
    mkdirSync(directory);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(ownerFile(directory), String(process.pid));
  return true;
}

/** @param {string} directory */
function isAbandoned(directory) {
  try {
    return !isRunning(Number(readFileSync(ownerFile(directory), 'utf8')));
  } catch {
    // No owner is written yet, or the lock has just gone: its age decides, or the next try.
    return ageOf(directory) > ownerlessMilliseconds;
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} directory */
function ageOf(directory) {
  return Date.now() - (statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

/** @param {string} directory */
const ownerFile = (directory) => path.join(directory, 'owner');

/** @param {number} milliseconds */
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
