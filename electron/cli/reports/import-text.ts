import { lowerFirst } from '#shared/base/lower-first.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { ImportReport } from '#shared/interchange/import-report.ts';
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const mostLines = 10;

/** What an import found, used and could not resolve, for a terminal. */
export function importText(report: ImportReport, target: string): string {
  const created = (Object.entries(report.created) as [Kind, number][]).map(
    ([kind, count]) =>
      `  ${String(count).padStart(6)} ${count === 1 ? lowerFirst(kindData(kind).title) : kindData(kind).plural}`,
  );
  const sections = [
    [wrapped(t`${plainText(report.source.name)} was read into ${plainText(target)}.`)],
    [t`MADE`, ...created],
    list(
      t`LEFT OUT`,
      report.refused.map(({ part, row, why }) => t`${part} row ${row}: ${why}`),
    ),
    list(
      t`NOT RESOLVED`,
      report.unresolved.map(({ part, row, what }) => t`${part} row ${row}: ${what}`),
    ),
    list(
      t`TABS NOT READ`,
      report.found.filter(({ used }) => !used).map(({ part }) => part),
    ),
    list(t`NOTES`, report.notes),
    list(t`WHAT ${report.source.format.toUpperCase()} DOES NOT KNOW`, report.blindSpots),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, mostLines).map((item) => wrapped(plainText(item), '  ', '    '));
  const more = items.length - shown.length;
  return [
    `${title} (${items.length})`,
    ...shown,
    ...(more === 0 ? [] : [`  ${counted(more, { one: 'and {0} more', other: 'and {0} more' })}`]),
  ];
}
