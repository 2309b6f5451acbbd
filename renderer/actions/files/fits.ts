import { mostBytes, type FileUse } from '#shared/api/file-limits.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { t } from '#shared/words/t.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';

/**
 * Whether a file is small enough for what it is for; else that is said. To be asked before anything of the file is read: a page
 * that holds hundreds of megabytes at once is ended by the browser.
 */
export function fits(file: Blob, use: FileUse): boolean {
  const most = mostBytes[use];
  if (file.size <= most) return true;
  const name = file instanceof File ? file.name : t`The picture`;
  notifyRefusal(refusals[use](name, inMegabytes(file.size), inMegabytes(most, Math.floor)));
  return false;
}

/** Rounded up, what is too large never reads as if it were not. */
const inMegabytes = (bytes: number, round = Math.ceil): string =>
  formatQuantity(round(bytes / 1e6), 'MB');

const picture = (name: string, size: string, most: string): string =>
  t`${name} is ${size}, and a picture on the canvas is at most ${most}. Save it smaller, then add it again.`;

const refusals: Readonly<Record<FileUse, (name: string, size: string, most: string) => string>> = {
  plan: (name, size, most) =>
    t`${name} is ${size}, and a plan or report that is opened here is at most ${most}. Choose another file.`,
  workbook: (name, size, most) =>
    t`${name} is ${size}, and a workbook is at most ${most}. Export fewer machines, then import each part.`,
  table: (name, size, most) =>
    t`${name} is ${size}, and a table is at most ${most}. Split it, then add each part.`,
  rules: (name, size, most) =>
    t`${name} is ${size}, and a pack of rules is at most ${most}. Export fewer rules at a time.`,
  template: (name, size, most) =>
    t`${name} is ${size}, and a report template is at most ${most}. Choose another file.`,
  drawing: picture,
  picture,
};
