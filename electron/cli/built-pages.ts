import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(root, 'build/out/renderer');
const builder = path.join(root, 'build/scripts/build-pages.ts');

/** The folder of the built renderer, brought up to date where Strata can be built. Refuses with 'not-built'. */
export async function builtPages(): Promise<Result<string>> {
  const isBuilt = !existsSync(builder) || (await ended(builder)) === 0;
  if (isBuilt && existsSync(path.join(pages, 'index.html'))) return ok(pages);
  return refuse(
    'not-built',
    t`The pages for guests could not be built. Run npm run build to see why.`,
  );
}

function ended(program: string): Promise<number | null> {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
}
