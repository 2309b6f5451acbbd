import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { brandingSchema } from '../branding/branding.ts';
import { posterPapers } from './poster-paper.ts';
import { papers, type ReportTemplate } from './report-template.ts';
import { sectionNames } from './section-names.ts';
import { t } from '#shared/words/t.ts';

const schema = z.strictObject({
  format: z.literal('strata-report-template'),
  version: z.literal(1),
  name: z.string().min(1).max(100),
  sections: z.array(z.enum(sectionNames)).min(1).max(sectionNames.length),
  paper: z.enum(papers),
  posterPaper: z.enum(posterPapers).exactOptional(),
  branding: brandingSchema.exactOptional(),
});

/** A template from the text of a file; `file` is the file as the person knows it. */
export function readTemplate(text: string, file: string): Result<ReportTemplate> {
  const read = schema.safeParse(parsed(text));
  if (!read.success)
    return refuse(
      'not-a-template',
      t`${file} is no report template of Strata. Choose another, or save one from the report dialog.`,
    );
  const { format: _, version: __, ...template } = read.data;
  return ok({ ...template, sections: [...new Set(template.sections)] });
}

/** The text of a template file. */
export const writeTemplate = (template: ReportTemplate): string =>
  `${JSON.stringify({ format: 'strata-report-template', version: 1, ...template }, undefined, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not even JSON: the schema refuses it like any other strange file.
    return undefined;
  }
}
