import path from 'node:path';

/**
 * The environment with a place where Node keeps what it compiled: a program that is started again starts in two thirds of the
 * time. The place goes with the packages; one that is named already stays.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root the repository
 * @returns {NodeJS.ProcessEnv}
 */
export const withCompileCache = (env, root) => ({
  NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'node'),
  ...env,
});
