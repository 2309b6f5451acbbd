import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstChunk } from './scripts/first-chunk.ts';
import { repositoryRoot } from './scripts/repository-root.ts';
import { libraryWords } from './words/library-words.ts';

/** Addresses are relative: the same files are served over app:// and by the local web host. */
export default defineConfig({
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  plugins: [react(), libraryWords()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('out/renderer', import.meta.url)),
    emptyOutDir: true,
    // It comes from this machine, and is wanted whole.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'first', name: firstChunk(repositoryRoot.replaceAll('\\', '/')) }],
        },
      },
    },
  },
});
