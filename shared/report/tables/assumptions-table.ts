import { assumptionOf } from '#shared/analysis/analysis-context.ts';
import { assumptionData, assumptionNames } from '#shared/catalogue/assumptions.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import type { ReportSource } from '../document/report-source.ts';
import { dayColumn, numberColumn, textColumn, type ReportTable } from './report-table.ts';
import { sourceWords } from '#shared/catalogue/source-words.ts';
import { t } from '#shared/words/t.ts';

/** The planning values that numbers rest on: those of the book, or the plan's own. */
export function assumptionsTable({ plan, assumed }: ReportSource): ReportTable {
  return {
    name: t`Planning values`,
    title: t`Planning values taken`,
    note: t`They stand where the plan states nothing. Another value can be set in the plan, with its source.`,
    empty: t`No number rests on a planning value.`,
    columns: [
      textColumn(t`Value of`, 40),
      numberColumn(t`Taken`),
      textColumn(t`Unit`, 12),
      numberColumn(t`Sources from`),
      numberColumn(t`Sources to`),
      textColumn(t`Source`, 50),
      dayColumn(t`Set in the plan on`),
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
            isOwn ? (setting.source ?? t`set in the plan`) : sourceWords(source),
            isOwn ? setting.setOn : undefined,
          ],
        };
      }),
  };
}
