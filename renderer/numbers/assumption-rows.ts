import {
  assumptionData,
  assumptionNames,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import type { AssumptionData } from '#shared/catalogue/assumption.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { measureNames } from '#shared/catalogue/measures.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Setting } from '#shared/plan/records.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';

/** A planning value as the plan has it. */
export interface AssumptionRow {
  readonly name: AssumptionName;
  readonly data: AssumptionData;
  /** The plan's own value, in place of the book's. */
  readonly own?: Setting;
  /** How many figures rest on it. */
  readonly figures: number;
}

/** The planning values: the plan's own first, then those that most figures rest on. Those whose label holds the text. */
export function assumptionRows(
  measures: MeasureBook,
  plan: PlanView,
  text: string,
): readonly AssumptionRow[] {
  const wanted = text.trim().toLowerCase();
  const used = usedBy(measures);
  return assumptionNames
    .map((name): AssumptionRow => {
      const own = plan.get('setting', assumptionSetting(name));
      return {
        name,
        data: assumptionData(name),
        figures: used.get(name) ?? 0,
        ...(own === undefined ? {} : { own }),
      };
    })
    .filter(({ data }) => data.label.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(b) - rank(a));
}

const rank = ({ own, figures }: AssumptionRow): number => (own === undefined ? 0 : 1e9) + figures;

function usedBy(measures: MeasureBook): ReadonlyMap<AssumptionName, number> {
  const used = new Map<AssumptionName, number>();
  for (const measure of measureNames)
    for (const [, { assumed = [] }] of measures.with(measure))
      for (const name of assumed) used.set(name, (used.get(name) ?? 0) + 1);
  return used;
}
