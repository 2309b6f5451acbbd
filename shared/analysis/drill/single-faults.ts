import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { LongWork } from '../question.ts';
import { failsAlone } from '../structure/fails-alone.ts';
import { withinItself } from '../structure/structure.ts';
import { drillModel } from './drill-model.ts';
import { faultRow, halved, type FaultRow } from './fault-row.ts';

/** Every component that can fail and that some service stands on, one at a time: the worst first. Yields how far it is. */
export function* allSingleFaults(context: AnalysisContext): LongWork<readonly FaultRow[]> {
  const faults = singleFaultsIn(context);
  const model = drillModel(context);
  const rows: FaultRow[] = [];
  for (const [at, { id, half }] of faults.entries()) {
    const row = faultRow(context, [id], model);
    rows.push(half ? halved(row) : row);
    yield (at + 1) / faults.length;
  }
  return rows.toSorted(byHarm);
}

interface SingleFault {
  readonly id: Id;
  /** It stands for two, and loses one. */
  readonly half: boolean;
}

/** What can fail alone. */
export function singleFaultsIn(context: AnalysisContext): readonly SingleFault[] {
  const { recovered } = drillModel(context);
  const dependedOn = recovered.components.filter((id) => context.plan.component(id) !== undefined);
  return dependedOn
    .map((id) => ({ id, kind: context.plan.component(id)!.kind }))
    .filter(({ kind }) => failsAlone(kind))
    .map(({ id, kind }) => ({
      id,
      half:
        kind !== 'vm' &&
        kind !== 'pod' &&
        recovered.inItself[recovered.numberOf.get(id)!] === withinItself.doubled,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** More services stopped, then more interrupted, then more with less to stand on. */
export const byHarm = (a: FaultRow, b: FaultRow): number =>
  b.stops.length - a.stops.length ||
  b.restarts.length - a.restarts.length ||
  b.degraded.length - a.degraded.length;
