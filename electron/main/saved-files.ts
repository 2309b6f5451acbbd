import path from 'node:path';
import type { FileFilter } from 'electron';

const kinds: Readonly<Record<string, string>> = {
  '.strata': 'Strata plan',
  '.svg': 'Picture (SVG)',
  '.png': 'Picture (PNG)',
  '.html': 'Page (HTML)',
  '.md': 'Markdown',
  '.xlsx': 'Workbook',
  '.pdf': 'Report (PDF)',
};

/** What a dialog that saves a file of this name offers: files of its kind. A name that ends otherwise is taken for a plan. */
export function savedFiles(name: string): FileFilter[] {
  const ending = path.extname(name).toLowerCase();
  const known = Object.hasOwn(kinds, ending) ? ending : '.strata';
  return [{ name: kinds[known]!, extensions: [known.slice(1)] }];
}
