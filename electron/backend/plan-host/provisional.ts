import { ok, type Result } from '#shared/base/result.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { invert, removePatch, setPatch, type Change, type Patch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { valueAt } from '#shared/plan/record-values.ts';

export function checkChange(_plan: Plan, change: Change): Result<Change> {
  return ok(change);
}

/** What really happens when a change meets a plan. */
export function canonicalChange(plan: Plan, change: Change): Change {
  const done: Patch[] = [];
  const scratch = plan;
  const tryPatch = (patch: Patch) => {
    try {
      scratch.apply([patch]);
      done.push(patch);
    } catch {
      // Does not fit any more.
    }
  };
  for (const patch of change) {
    if (patch.op === 'remove') {
      const record = scratch.get(patch.table, patch.record.id);
      if (record === undefined) continue;
      if (patch.table === 'component') {
        for (const relation of [...scratch.outgoing(record.id), ...scratch.incoming(record.id)]) {
          tryPatch(removePatch('relation', relation));
        }
      }
      tryPatch(removePatch(patch.table, record));
    } else if (patch.op === 'set') {
      const record = scratch.get(patch.table, patch.id);
      if (record === undefined) continue;
      const from = valueAt(record, patch.key);
      if (!sameJson(from, patch.to))
        tryPatch(setPatch(patch.table, patch.id, patch.key, from, patch.to));
    } else tryPatch(patch);
  }
  scratch.apply(invert(done));
  return done;
}

export function conditionalInverse(
  plan: Plan,
  change: Change,
): { change: Change; conflicts: string[] } {
  return { change: canonicalChange(plan, invert(change)), conflicts: [] };
}
