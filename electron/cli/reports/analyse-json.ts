import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { MeasuredPlan, NamedMeasure } from '../measured-plan.ts';

/** Version 1 of what `analyse --format json` prints. Keys are added, never changed. What is not known is absent, never zero. */
export function analyseJson(
  plan: PlanView,
  today: string,
  measured: MeasuredPlan,
  faults?: readonly FaultRow[],
): string {
  const { id: _id, ...meta } = plan.meta;
  const answer = {
    plan: { ...meta, components: plan.size('component'), relations: plan.size('relation') },
    today,
    subjects: measured.subjects.map(({ id, name, kind, measures }) => ({
      id,
      name,
      kind,
      measures: measures.map(measureJson),
    })),
    assumptions: measured.assumptions,
    faults,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

function measureJson({ measure, data, result, components, used, missing }: NamedMeasure): object {
  const { value, low, high, spread, assumed, note } = result;
  return {
    measure,
    label: data.label,
    type: data.type,
    unit: data.unit,
    value,
    componentNames: components,
    low,
    high,
    spread,
    note,
    used,
    missing,
    assumed: assumed ?? [],
  };
}
