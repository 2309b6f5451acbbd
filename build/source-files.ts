import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The product's source files, without their tests, as paths from the repository's root. */
export function sourceFiles(): string[] {
  return globSync('{shared,electron,renderer,build,e2e}/**/*.{ts,tsx,mts,mjs}', {
    exclude: ['build/out/**', 'build/.types/**'],
  })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}
