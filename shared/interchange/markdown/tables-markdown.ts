import type { ReportTable } from '#shared/report/tables/report-table.ts';
import { cellText } from '../markup/cell-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A report in GitHub's Markdown: what it says first, then a heading and a table for each. */
export function tablesMarkdown(report: {
  readonly title: string;
  /** Sentences under the title. */
  readonly lead: readonly string[];
  readonly tables: readonly ReportTable[];
}): string {
  const parts = [
    `# ${escapeMarkdown(report.title)}`,
    ...report.lead.map(escapeMarkdown),
    ...report.tables.flatMap(tableParts),
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
