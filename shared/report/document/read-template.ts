import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { papers, type ReportTemplate } from './report-template.ts';
import { sectionNames } from './section-names.ts';

const schema = z.strictObject({
  format: z.literal('strata-report-template'),
  version: z.literal(1),
  name: z.string().min(1).max(100),
  sections: z.array(z.enum(sectionNames)).min(1).max(sectionNames.length),
  paper: z.enum(papers),
});

/** A template from the text of a file; `file` is the file as the person knows it. */
export function readTemplate(text: string, file: string): Result<ReportTemplate> {
  const read = schema.safeParse(parsed(text));
  if (!read.success)
    return refuse(
      'not-a-template',
      `${file} is no report template of Strata. Choose another, or save one from the report dialog.`,
    );
  const { name, sections, paper } = read.data;
  return ok({ name, sections: [...new Set(sections)], paper });
}

/** The text of a template file. */
export const writeTemplate = ({ name, sections, paper }: ReportTemplate): string =>
  `${JSON.stringify({ format: 'strata-report-template', version: 1, name, sections, paper }, undefined, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not even JSON: the schema refuses it like any other strange file.
    return undefined;
  }
}
