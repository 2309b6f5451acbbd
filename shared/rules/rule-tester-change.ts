import { sameJson } from '#shared/base/same-json.ts';
import type { Change } from '#shared/plan/change.ts';
import { recordTables } from '#shared/plan/decision-records.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, TableName } from '#shared/plan/records.ts';

/** A change that makes one plan into another, with small steps where records are in both. */
export function changeBetween(from: PlanView, to: PlanView): Change {
  const draft = new PlanDraft(from);
  const tables = [
    'relation',
    'waiver',
    'component',
    'declaration',
    'technology',
    ...recordTables,
  ] as const;
  for (const table of tables) removeOthers(draft, to, table);
  setRecord(draft, 'meta', 'plan', to);
  for (const table of [...tables].reverse())
    for (const record of to.all(table)) setRecord(draft, table, record.id, to);
  return draft.change;
}

/** Removes what the other plan has not, and relations that lead elsewhere there. */
function removeOthers(draft: PlanDraft, to: PlanView, table: TableName): void {
  for (const record of draft.all(table)) {
    const other = to.get(table, record.id);
    if (other === undefined || (table === 'relation' && !sameJson(other, record)))
      draft.remove(table, record.id);
  }
}

function setRecord(draft: PlanDraft, table: TableName, id: string, to: PlanView): void {
  const [before, after] = [draft.get(table, id), to.get(table, id)!];
  if (before === undefined) return draft.add(table, after);
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === 'facts') setFacts(draft, before as Component, after as Component);
    else if (key !== 'id')
      draft.set(table, id, key, (after as unknown as Record<string, unknown>)[key]);
  }
}

function setFacts(draft: PlanDraft, before: Component, after: Component): void {
  for (const field of new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])) {
    draft.set(
      'component',
      after.id,
      `facts.${field}`,
      (after.facts as Record<string, unknown>)[field],
    );
  }
}
