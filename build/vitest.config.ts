import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { needOwnModules } from './own-modules.ts';

const everywhere = '**/*.test.{ts,tsx}';

/**
 * Tests stand beside the code they are about. They run on Node; a test that needs a document says
 * so in its first line: `// @vitest-environment jsdom`. Files about pure code share their modules, as the product does: to load
 * them for each file took half of the time.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    setupFiles: ['build/test-seed.ts'],
    reporters: ['default'],
    maxWorkers: '100%',
    sequence: { shuffle: process.env['STRATA_SEED'] === 'any' },
    // How fast anything is is measured by the bench; a slow machine must not fail a test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`shared/${everywhere}`],
          exclude: [...needOwnModules],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: [`{electron,renderer,build}/${everywhere}`, ...needOwnModules],
          exclude: ['**/node_modules/**', 'build/out/**', 'build/.types/**'],
        },
      },
    ],
  },
});
