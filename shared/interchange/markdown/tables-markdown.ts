import type { Branding } from '#shared/report/branding/branding.ts';
import type { ReportTable } from '#shared/report/tables/report-table.ts';
import { cellText } from '../markup/cell-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A report in GitHub's Markdown: what it says first, then a heading and a table for each. */
export function tablesMarkdown(report: {
  readonly title: string;
  /** Sentences under the title. */
  readonly lead: readonly string[];
  readonly tables: readonly ReportTable[];
  /** Name and foot: a text has no colours, and a picture in it would be a file beside it. */
  readonly branding?: Pick<Branding, 'organisation' | 'footer'>;
}): string {
  const { organisation = '', footer = '' } = report.branding ?? {};
  const parts = [
    `# ${escapeMarkdown(report.title)}`,
    ...(organisation === '' ? [] : [`**${escapeMarkdown(organisation)}**`]),
    ...report.lead.map(escapeMarkdown),
    ...report.tables.flatMap(tableParts),
    ...(footer === '' ? [] : ['---', escapeMarkdown(footer)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableParts(table: ReportTable): string[] {
  const heading = `## ${escapeMarkdown(table.title)}`;
  if (table.rows.length === 0) return [heading, escapeMarkdown(table.empty)];
  const note = table.note === undefined ? [] : [escapeMarkdown(table.note)];
  return [heading, ...note, tableText(table)];
}

function tableText({ columns, rows }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ as }) => (as === 'number' ? '--:' : '---'))),
    ...rows.map(({ cells }) =>
      line(columns.map((column, index) => escapeMarkdown(cellText(column, cells[index])))),
    ),
  ].join('\n');
}
