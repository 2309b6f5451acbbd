// node build/scripts/launch.mjs <entry> [args…]: how every npm script starts its program.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { withCompileCache } from './compile-cache.mjs';
import { withFirstOnPath } from './first-on-path.mjs';
import { flagsFor } from './pinned-node.mjs';
import { whenOrphaned } from './when-orphaned.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const [entry, ...args] = process.argv.slice(2);

try {
  if (!entry) throw new Error('say what to run: node build/scripts/launch.mjs <entry> [args…]');
  run(bootstrap(root), path.resolve(root, entry), args);
} catch (error) {
  process.stderr.write(`strata: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/**
 * Runs the entry under the given Node as if it had been started directly: same terminal, same
 * signals, same exit code.
 * @param {import('./pinned-node.mjs').UsableNode} node
 * @param {string} file
 * @param {string[]} args
 */
function run(node, file, args) {
  if (!existsSync(file)) throw new Error(`there is no ${path.relative(root, file)} to run.`);
  const child = spawn(node.binary, [...flagsFor(node.version), file, ...args], {
    stdio: 'inherit',
    env: withCompileCache(withFirstOnPath(process.env, path.dirname(node.binary)), root),
  });
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends Ctrl-C to the whole group: the child has it already, and twice means "at once" to many programs.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(`strata: ${node.binary} could not be started (${error.message}).\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of signals) process.off(name, forward);
    process.kill(process.pid, signal);
  });
}
