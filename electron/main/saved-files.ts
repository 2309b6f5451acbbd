import path from 'node:path';
import type { FileFilter } from 'electron';
import { t } from '#shared/words/t.ts';

/** In the language spoken now: the window may change it. */
const kinds = (): Readonly<Record<string, string>> => ({
  '.strata': t`Strata plan`,
  '.svg': t`Picture (SVG)`,
  '.png': t`Picture (PNG)`,
  '.html': t`Page (HTML)`,
  '.md': 'Markdown',
  '.xlsx': t`Workbook`,
  '.pdf': t`Report (PDF)`,
});

/** What a dialog that saves a file of this name offers: files of its kind. A name that ends otherwise is taken for a plan. */
export function savedFiles(name: string): FileFilter[] {
  const ending = path.extname(name).toLowerCase();
  const names = kinds();
  const known = Object.hasOwn(names, ending) ? ending : '.strata';
  return [{ name: names[known]!, extensions: [known.slice(1)] }];
}
