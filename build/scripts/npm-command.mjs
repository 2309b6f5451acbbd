/**
 * How to start npm from inside a script npm may have started.
 * @typedef {{ command: string, args: string[], shell: boolean }} Command
 */

/**
 * The npm to install with: the one that runs us, under the Node it runs on. The `node` first on
 * PATH may lie in the node_modules that the install is about to delete. Without an outer npm, the
 * one on PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform as in process.platform
 * @param {string} execPath as in process.execPath
 * @returns {Command}
 */
export function npmCommand(env, platform, execPath) {
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = env;
  if (npmScript && /npm-cli\.c?js$/.test(npmScript)) {
    return { command: npmNode ?? execPath, args: [npmScript], shell: false };
  }
  // Windows runs .cmd files through a shell only.
  const isWindows = platform === 'win32';
  return { command: isWindows ? 'npm.cmd' : 'npm', args: [], shell: isWindows };
}

/**
 * The environment without what an outer npm tells its scripts, so that the inner npm reads its own
 * settings instead of the outer one's.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutNpmSettings(env) {
  const isOuterNpms = (/** @type {string} */ name) =>
    /^npm_(config|lifecycle|package)_/i.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOuterNpms(name)));
}
