import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hash-files.ts';
import { inRepository, repositoryRoot } from './repository-root.ts';

const output = inRepository('build/out/electron');
const stampFile = inRepository('build/out/electron.stamp');
const inputs = ['electron/**', 'shared/**', 'package-lock.json', 'build/scripts/build-electron.ts'];

/** What is bundled: the entry, the file it becomes, and its format. A sandboxed preload script must be CommonJS. */
const bundles = [
  { entry: 'electron/main/main.ts', file: 'main/main.js', format: 'es' },
  { entry: 'electron/main/plan-host-entry.ts', file: 'plan-host/plan-host.js', format: 'es' },
  // Threads of the plan host lie beside it: electron/backend/workers/run-worker.ts looks for them there.
  {
    entry: 'electron/backend/workers/read-import.worker.ts',
    file: 'plan-host/read-import.worker.js',
    format: 'es',
  },
  {
    entry: 'electron/backend/workers/make-export.worker.ts',
    file: 'plan-host/make-export.worker.js',
    format: 'es',
  },
  {
    entry: 'electron/backend/workers/make-report.worker.ts',
    file: 'plan-host/make-report.worker.js',
    format: 'es',
  },
  {
    entry: 'electron/backend/workers/check-integrity.worker.ts',
    file: 'plan-host/check-integrity.worker.js',
    format: 'es',
  },
  { entry: 'electron/preload/preload.ts', file: 'preload/preload.cjs', format: 'cjs' },
] as const;

/**
 * Bundles main, preload and plan host for the desktop app unless what is there was made from the same files.
 * Says in one line on stderr what it did.
 * @throws {Error} if a bundle fails; the message says where
 */
export async function ensureElectron(): Promise<string> {
  const stamp = hashFiles(repositoryRoot, inputs);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.error('Desktop shell: up to date.');
    return output;
  }
  const started = performance.now();
  rmSync(output, { recursive: true, force: true });
  for (const bundle of bundles) await makeBundle(bundle);
  // pdfkit reads the colour profile of PDF/A from beside itself, wherever it was bundled.
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  cpSync(inRepository(`node_modules/pdfkit/js/${profile}`), `${output}/plan-host/${profile}`);
  writeFileSync(stampFile, stamp);
  console.error(`Desktop shell: built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return output;
}

/** One file with all it needs, but for what Electron brings and the native module, which cannot be bundled. */
async function makeBundle({ entry, file, format }: (typeof bundles)[number]): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: repositoryRoot,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: inRepository(entry),
      outDir: `${output}/${file.split('/')[0]}`,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: {
        external: ['electron', 'better-sqlite3'],
        output: { format, entryFileNames: file.split('/')[1]!, codeSplitting: false },
      },
    },
  });
}
