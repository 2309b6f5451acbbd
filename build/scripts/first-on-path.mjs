import path from 'node:path';

/**
 * The environment with a folder first on PATH, so that programs the product starts find its Node.
 * Windows may spell the variable `Path`.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function withFirstOnPath(env, folder) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const rest = env[name];
  return { ...env, [name]: rest ? `${folder}${path.delimiter}${rest}` : folder };
}
