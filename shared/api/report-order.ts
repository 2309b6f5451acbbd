import { z } from 'zod';
import { brandingSchema } from '#shared/report/branding/branding.ts';
import { posterPapers } from '#shared/report/document/poster-paper.ts';
import { papers, type ReportTemplate } from '#shared/report/document/report-template.ts';
import { languageTags } from '#shared/words/languages.ts';
import { sectionNames } from '#shared/report/document/section-names.ts';
import { t } from '#shared/words/t.ts';

/** What a report is asked to be: its chapters in order, the paper, and whose it is. */
const chosen = {
  sections: z.array(z.enum(sectionNames)).min(1).max(sectionNames.length),
  paper: z.enum(papers),
  posterPaper: z.enum(posterPapers).exactOptional(),
  branding: brandingSchema.exactOptional(),
  /** What the report is written in; the language of whoever makes it unless told. */
  language: z.enum(languageTags).exactOptional(),
};

export const reportOrderSchema = z.strictObject(chosen);

export type ReportOrder = z.infer<typeof reportOrderSchema>;

export const templateName = z
  .string()
  .trim()
  .min(1, { error: () => t`A template needs a name.` })
  .max(100);

/** The same under a name, to be kept. */
export const templateSchema = z.strictObject({ name: templateName, ...chosen });

/** Templates that were saved, and a sentence for each file that cannot be read. */
export interface TemplateList {
  readonly templates: readonly ReportTemplate[];
  readonly problems: readonly string[];
}

/** What is told while a report is made: how far it is, 0 to 1; at last where to fetch it. */
export type ReportEvent =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'ready'; readonly report: ReadyReport }
  | { readonly type: 'refused'; readonly sentence: string };

export interface ReadyReport {
  /** Names it until three newer ones are made. */
  readonly reportId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly pageCount: number;
  /** The first pages as SVG. */
  readonly previews: readonly string[];
}
