import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hash-files.ts';
import { inRepository, repositoryRoot } from './repository-root.ts';

const output = inRepository('build/out/renderer');
const stampFile = inRepository('build/out/renderer.stamp');
const inputs = [
  'renderer/**',
  'shared/**',
  'package-lock.json',
  'build/vite.config.ts',
  'build/scripts/first-chunk.ts',
  'build/words/library-words.ts',
];

/**
 * Builds the renderer unless what is there was made from the same files, and gives the folder it
 * is in. Says in one line on stderr what it did.
 * @throws {Error} if the build fails; Vite's message says where
 */
export async function ensureRenderer(): Promise<string> {
  const stamp = hashFiles(repositoryRoot, inputs);
  if (isBuiltFrom(stamp)) {
    console.error('Renderer: up to date.');
    return output;
  }
  const started = performance.now();
  // Loaded only when needed: it takes longer than finding out that nothing changed.
  const { build } = await import('vite');
  await build({ configFile: inRepository('build/vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stampFile, stamp);
  console.error(`Renderer: built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return output;
}

function isBuiltFrom(stamp: string): boolean {
  return (
    existsSync(`${output}/index.html`) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  );
}
