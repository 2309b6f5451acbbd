import { assumptionOf } from '#shared/analysis/analysis-context.ts';
import { assumptionData, assumptionNames } from '#shared/catalogue/assumptions.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import type { ReportSource } from '../document/report-source.ts';
import { dayColumn, numberColumn, textColumn, type ReportTable } from './report-table.ts';

/** The planning values that numbers rest on: those of the book, or the plan's own. */
export function assumptionsTable({ plan, assumed }: ReportSource): ReportTable {
  return {
    name: 'Planning values',
    title: 'Planning values taken',
    note: 'They stand where the plan states nothing. Another value can be set in the plan, with its source.',
    empty: 'No number rests on a planning value.',
    columns: [
      textColumn('Value of', 40),
      numberColumn('Taken'),
      textColumn('Unit', 12),
      numberColumn('Sources from'),
      numberColumn('Sources to'),
      textColumn('Source', 50),
      dayColumn('Set in the plan on'),
    ],
    rows: assumptionNames
      .filter((name) => assumed.has(name))
      .map((name) => {
        const { label, unit, range, source } = assumptionData(name);
        const setting = plan.get('setting', assumptionSetting(name));
        const value = assumptionOf(plan, name);
        const isOwn = setting !== undefined && setting.value === value;
        return {
          cells: [
            label,
            value,
            unitInCurrency(unit, currencyOf(plan)),
            range?.[0],
            range?.[1],
            isOwn ? (setting.source ?? 'set in the plan') : source,
            isOwn ? setting.setOn : undefined,
          ],
        };
      }),
  };
}
