import { finished } from '#shared/analysis/drill/finished.ts';
import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import { allSingleFaults } from '#shared/analysis/drill/single-faults.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { numberColumn, textColumn, type ReportTable, type TableRow } from './report-table.ts';
import { t } from '#shared/words/t.ts';

/** What every single fault does, the worst first. */
export function drillTable(source: ReportSource): ReportTable {
  const rows = finished(allSingleFaults(source.context));
  return {
    name: t`Failure drill`,
    title: t`Failure drill: one component at a time`,
    note: t`Only faults that some service notices. What stands for two loses one of them.`,
    empty: t`No fault of a single component reaches a service, or nothing that services stand on is drawn.`,
    columns: [
      textColumn(t`Fails`, 24),
      textColumn(t`Kind`, 18),
      numberColumn(t`Services that stop`),
      numberColumn(t`That restart`),
      numberColumn(t`With less to stand on`),
      textColumn(t`Back after`, 16),
      textColumn(t`Which stop`, 40),
      textColumn(t`Which restart`, 40),
    ],
    rows: rows.filter(isNoticed).map((row) => rowOf(source, row)),
  };
}

const isNoticed = ({ stops, restarts, degraded }: FaultRow): boolean =>
  stops.length + restarts.length + degraded.length > 0;

function rowOf({ plan }: ReportSource, row: FaultRow): TableRow {
  const [failed] = row.failed;
  const component = plan.component(failed!);
  const say = (id: Id) => nameOf(plan, id);
  return {
    component: failed!,
    cells: [
      row.half ? t`${say(failed!)}, one of two` : say(failed!),
      component === undefined ? undefined : kindData(component.kind).title,
      row.stops.length,
      row.restarts.length,
      row.degraded.length,
      row.worst === undefined ? undefined : sayMeasured('recoveryTime', row.worst, say),
      names(row.stops, say),
      names(row.restarts, say),
    ],
  };
}

const names = (ids: readonly Id[], say: (id: Id) => string): string | undefined =>
  ids.length === 0 ? undefined : ids.map(say).join(', ');
