import path from 'node:path';

/** The repository's folder, whatever folder a script is started in. */
export const repositoryRoot = path.resolve(import.meta.dirname, '..', '..');

/** The full path of something in the repository. */
export const inRepository = (...parts: string[]): string => path.join(repositoryRoot, ...parts);
