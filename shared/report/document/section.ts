import type { Block, ReportSection } from './report-document.ts';
import type { SectionName } from './section-names.ts';

/** A chapter on pages of one kind, where links to it lead. */
export const section = (
  name: SectionName,
  title: string,
  blocks: readonly Block[],
): readonly ReportSection[] => [{ name, anchor: `section:${name}`, title, blocks }];
