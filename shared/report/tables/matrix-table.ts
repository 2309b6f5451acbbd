import { matrixOf } from '#shared/analysis/matrix/matrix-of.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { cellWords } from '#shared/scene/icons/cell-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { judgedFindings } from './judged-findings.ts';
import { textColumn, type ReportTable } from './report-table.ts';
import { t } from '#shared/words/t.ts';

/** Workloads by layers: for each, whether the layer is planned. */
export function matrixTable({ plan, context, check }: ReportSource): ReportTable {
  const { rows } = matrixOf(context, judgedFindings(check));
  return {
    name: t`Workloads by layers`,
    title: t`Workloads by layers`,
    note: t`The most critical workload first. Thin is planned, with findings inside.`,
    empty: t`No workload is drawn.`,
    columns: [
      textColumn(t`Workload`, 24),
      ...layers.map((layer) => textColumn(laneTitles[layer], 13)),
    ],
    rows: rows.map(({ workload, cells }) => ({
      component: workload,
      cells: [nameOf(plan, workload), ...layers.map((layer) => cellWords[cells[layer].state])],
    })),
  };
}
