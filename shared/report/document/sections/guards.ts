import type { MatrixRow } from '#shared/analysis/matrix/matrix-of.ts';
import type { CellState } from '#shared/analysis/matrix/matrix-cell.ts';
import { cellWords } from '#shared/scene/icons/cell-words.ts';
import type { Ink } from '#shared/scene/scene.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linkedList } from '../said.ts';
import { section } from '../section.ts';
import { columns, firstRows, paragraph, tableUnder, numbers } from '../tables.ts';
import { findingList } from '../finding-list.ts';
import { measured } from './capacity.ts';
import { workloadsLeftOut } from '../workloads-left-out.ts';
import { t } from '#shared/words/t.ts';

type Guard = 'security' | 'management';

const mostRows = 120;
const titles = { security: t`Security`, management: t`Management` } as const;
const headings = {
  security: t`Security of workloads`,
  management: t`Management of workloads`,
} as const;
const leads = {
  security: t`Who may come in, what is kept apart, where keys and logs are, and whether a copy survives that nobody can overwrite.`,
  management: t`Who notices, who restarts, who keeps copies, and from how many places the plan is run.`,
} as const;

/** What guards or steers each workload, and what the rules found about it. */
export function guardSection(source: ReportSource, layer: Guard): readonly ReportSection[] {
  const { rows, rest } = firstRows(
    source.matrix.rows.map((row) => guardRow(source, row, layer)),
    mostRows,
    workloadsLeftOut,
  );
  const found = source.check.findings.filter(({ layers }) => layers.includes(layer));
  return section(layer, titles[layer], [
    paragraph(leads[layer]),
    ...tableUnder(
      headings[layer],
      { columns: columns(t`Workload`, t`State`, t`What is drawn`, t`Rests on`), rows },
      t`No workload is stated, so that there is nothing to guard or steer.`,
    ),
    ...rest,
    ...(layer === 'management' ? backups(source) : []),
    ...findingList(t`Findings`, found),
  ]);
}

const inks: Readonly<Record<CellState, Ink>> = {
  planned: 'ok',
  thin: 'warn',
  missing: 'err',
  notNeeded: 'mute',
  cannotTell: 'ink-3',
};

function guardRow(source: ReportSource, { workload, cells }: MatrixRow, layer: Guard): Row {
  const { state, says, components } = cells[layer];
  const ink = inks[state];
  return {
    edge: ink,
    cells: [
      linkedList(source, [workload]),
      [{ text: cellWords[state], bold: true, ink }],
      says,
      linkedList(source, components, 4),
    ],
  };
}

const backups = (source: ReportSource) => [
  ...measured(
    source,
    t`Backups`,
    source.ofKind('backup'),
    columns(t`Backup`, numbers(t`Time it takes`)),
    ['backupTime'],
  ),
  ...measured(
    source,
    t`Copies`,
    source.ofKind('replication'),
    columns(t`Replication`, numbers(t`Use of the link`), numbers(t`Age of the copy at worst`)),
    ['linkUse', 'replicationLag'],
  ),
];
