import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Tests stand beside the code they are about. They run on Node; a test that needs a document says
 * so in its first line: `// @vitest-environment jsdom`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'build/out/**', 'build/.types/**'],
    setupFiles: ['build/test-seed.ts'],
    reporters: ['default'],
    maxWorkers: '100%',
    sequence: { shuffle: process.env['STRATA_SEED'] === 'any' },
    // How fast anything is is measured by the bench; a slow machine must not fail a test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
