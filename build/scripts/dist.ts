// npm run dist -- [electron-builder arguments]: packs the desktop app from fresh bundles.
import { spawnSync } from 'node:child_process';
import { ensureElectron } from './build-electron.ts';
import { ensureRenderer } from './build-renderer.ts';
import { inRepository, repositoryRoot } from './repository-root.ts';

await ensureRenderer();
await ensureElectron();
const builder = inRepository('node_modules/electron-builder/cli.js');
const args = [
  builder,
  '--config',
  'build/electron-builder.yml',
  '--publish',
  'never',
  ...process.argv.slice(2),
];
process.exitCode =
  spawnSync(process.execPath, args, { cwd: repositoryRoot, stdio: 'inherit' }).status ?? 1;
