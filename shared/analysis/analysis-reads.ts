import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Change, Patch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { factNameOf } from '#shared/plan/record-values.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import { settingNamed } from '#shared/plan/setting-name.ts';
import type { AnalysisReads } from './analysis.ts';

/** Whether a change touches anything that an analysis depends on. `plan` is the plan with the change taken in. */
export function touches(change: Change, reads: AnalysisReads, plan: PlanView): boolean {
  return change.some((patch) => touchedBy(patch, reads, plan));
}

function touchedBy(patch: Patch, reads: AnalysisReads, plan: PlanView): boolean {
  switch (patch.table) {
    case 'component':
      return componentTouched(patch, reads, plan);
    case 'relation':
      return relationTouched(patch, reads, plan);
    case 'technology':
      return true;
    case 'setting':
      return settingRead(patch.op === 'set' ? patch.id : patch.record.id, reads);
    default:
      return false;
  }
}

function componentTouched(patch: Patch, reads: AnalysisReads, plan: PlanView): boolean {
  if (patch.op !== 'set') return reads.kinds.includes((patch.record as Component).kind);
  if (patch.key === 'kind')
    return [patch.from, patch.to].some((kind) => reads.kinds.includes(kind as Kind));
  if (patch.key === 'technology' || patch.key === 'status') {
    const kind = plan.component(patch.id)?.kind;
    return kind === undefined || reads.kinds.includes(kind);
  }
  if (patch.key === 'name' && reads.names === true) {
    const kind = plan.component(patch.id)?.kind;
    return kind === undefined || reads.kinds.includes(kind);
  }
  return factRead(patch.key, reads);
}

function relationTouched(patch: Patch, reads: AnalysisReads, plan: PlanView): boolean {
  const relation = patch.op === 'set' ? plan.relation(patch.id) : (patch.record as Relation);
  return relation === undefined || reads.relations.includes(relation.kind);
}

function settingRead(id: string, reads: AnalysisReads): boolean {
  const setting = settingNamed(id);
  return setting?.of === 'assumption' && reads.assumptions.includes(setting.name);
}

const factRead = (key: string, reads: AnalysisReads): boolean =>
  (reads.fields as readonly (string | undefined)[]).includes(factNameOf(key));
