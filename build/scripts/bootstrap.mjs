// Plain JavaScript on Node's built-ins: this runs before anything is installed, on any Node from 20.11.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withInstallLock } from './install-lock.mjs';
import { isInstalledAsLocked } from './installed-as-locked.mjs';
import { npmCommand, withoutNpmSettings } from './npm-command.mjs';
import { oldestUsable, usableNode } from './pinned-node.mjs';

/**
 * Installs the packages the lock file names unless they are there, and gives the Node to run the
 * product with. Everything it says goes to stderr: stdout belongs to the program that follows.
 * @param {string} root the repository
 * @returns {import('./pinned-node.mjs').UsableNode}
 * @throws {Error} in one sentence for a person, if the install fails or no Node will do
 */
export function bootstrap(root) {
  if (!isInstalled(root)) {
    const lock = path.join(root, '.bootstrap-lock');
    withInstallLock(
      lock,
      () => say('waiting for another install of this folder …'),
      () => {
        // Whoever held the lock before may have done it.
        if (!isInstalled(root)) install(root);
      },
    );
  }
  return usableNode(root) ?? fail(noUsableNode());
}

/**
 * What an install was made from. Another lock file, platform or architecture needs another one.
 * @param {string | Buffer} lockFile
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 */
export function stampOf(lockFile, platform, arch) {
  return createHash('sha256').update(lockFile).update(`\n${platform} ${arch}`).digest('hex');
}

/** @param {string} root */
function isInstalled(root) {
  if (hasStamp(root)) return true;
  if (!isInstalledByHand(root)) return false;
  writeStamp(root);
  return true;
}

/** @param {string} root */
function hasStamp(root) {
  return (
    existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === currentStamp(root)
  );
}

/**
 * Somebody may have run `npm ci` themselves; deleting that to do it again would cost a minute.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || usableNode(root) === undefined) return false;
  return isInstalledAsLocked(
    JSON.parse(readFileSync(lockFile(root), 'utf8')),
    JSON.parse(readFileSync(installed, 'utf8')),
  );
}

/** @param {string} root */
function install(root) {
  say('installing packages, about a minute the first time …');
  const npm = npmCommand(process.env, process.platform, process.execPath);
  const { status, error } = spawnSync(
    npm.command,
    [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: withoutNpmSettings(process.env),
      shell: npm.shell,
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    },
  );
  if (error) fail(`npm could not be started (${error.message}); is it installed?`);
  if (status !== 0) fail('the packages could not be installed; npm says why above.');
  if (usableNode(root) === undefined) fail(noUsableNode());
  // Last, because npm ci empties the folder it stands in.
  writeStamp(root);
}

/** @param {string} root */
const writeStamp = (root) => writeFileSync(stampFile(root), currentStamp(root));

/** @param {string} root */
const currentStamp = (root) =>
  stampOf(readFileSync(lockFile(root)), process.platform, process.arch);

/** @param {string} root */
const stampFile = (root) => path.join(root, 'node_modules', '.bootstrap-stamp');

/** @param {string} root */
const lockFile = (root) => path.join(root, 'package-lock.json');

function noUsableNode() {
  const { major, minor } = oldestUsable;
  return `no Node is packaged for ${process.platform} ${process.arch}; install Node ${major}.${minor} or newer and start again.`;
}

/** @param {string} message */
const say = (message) => process.stderr.write(`strata: ${message}\n`);

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
