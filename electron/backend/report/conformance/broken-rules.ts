import { accessRules } from './access-rules.ts';
import { archiveRules } from './archive-rules.ts';
import { ExaminedPdf, type Rule } from './examined-pdf.ts';
import { contentRules } from './content-rules.ts';
import { matterhornRules } from './matterhorn-rules.ts';

/** Every rule that is checked. */
export const checkedRules: readonly Rule[] = [
  ...archiveRules,
  ...accessRules,
  ...matterhornRules,
  ...contentRules,
];

/**
 * Which rules of PDF/A-3a and PDF/UA-1 a report breaks, for tests: those of veraPDF's profiles and of the Matterhorn Protocol
 * that can be told by parsing, without veraPDF's Java. Empty when none is broken; that is less than veraPDF's own word.
 */
export function brokenRules(bytes: Uint8Array): readonly string[] {
  const pdf = new ExaminedPdf(bytes);
  return checkedRules.filter(([, holds]) => !holds(pdf)).map(([name]) => name);
}
