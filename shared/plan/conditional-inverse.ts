import type { Id } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { invert, type Change, type Patch, type RemovePatch, type SetPatch } from './change.ts';
import { patchProblem } from './checking/patch-problem.ts';
import { PlanDraft } from './plan-draft.ts';
import type { PlanView } from './plan.ts';
import { factNameOf, valueAt } from './record-values.ts';
import { recordWords, upperFirst } from './words/record-words.ts';
import type { TableName } from './records.ts';
import { tableWords } from './words/table-words.ts';
import { t } from '#shared/words/t.ts';

/** A part of a change that is not taken back, because somebody changed it since. */
interface Conflict {
  readonly table: TableName;
  readonly id: Id;
  /** The column or fact, when it is about one. */
  readonly key?: string;
  /** One sentence: "The name of Order DB has been changed since." */
  readonly message: string;
}

export interface ConditionalInverse {
  /** Fits the plan; empty when nothing is left to take back. */
  readonly change: Change;
  readonly conflicts: readonly Conflict[];
}

/**
 * What takes back a change that others may have worked on top of: its inverse, but only for values that are still what
 * it wrote. What is already as it was before needs nothing; what somebody changed since is left and named.
 */
export function conditionalInverse(plan: PlanView, change: Change): ConditionalInverse {
  const draft = new PlanDraft(plan);
  const conflicts = invert(change).map((patch) => takeBack(draft, patch));
  return {
    change: draft.change,
    conflicts: conflicts.filter((conflict) => conflict !== undefined),
  };
}

function takeBack(draft: PlanDraft, patch: Patch): Conflict | undefined {
  if (isSo(draft, patch)) return undefined;
  const message = changedSince(draft, patch) ?? patchProblem(draft, patch)?.message;
  if (message !== undefined) return conflictOf(patch, message);
  draft.take(patch);
  return undefined;
}

/** Whether the plan is already as it was before the step. */
function isSo(draft: PlanDraft, patch: Patch): boolean {
  const record = draft.get(patch.table, patch.op === 'set' ? patch.id : patch.record.id);
  if (patch.op === 'remove') return record === undefined;
  if (patch.op === 'add') return sameJson(record, patch.record);
  return record !== undefined && sameJson(valueAt(record, patch.key), patch.to);
}

function changedSince(draft: PlanDraft, patch: Patch): string | undefined {
  if (patch.op === 'remove') return recordChanged(draft, patch);
  if (patch.op === 'add') return cameBackDifferent(draft, patch);
  return valueChanged(draft, patch);
}

function cameBackDifferent(
  draft: PlanDraft,
  { table, record }: Patch & { op: 'add' },
): string | undefined {
  if (draft.get(table, record.id) === undefined) return undefined;
  return t`${upperFirst(recordWords(draft, table, record))} has been put back and changed since.`;
}

function recordChanged(draft: PlanDraft, { table, record }: RemovePatch): string | undefined {
  const known = draft.get(table, record.id);
  if (known === undefined || sameJson(known, record)) return undefined;
  return t`${upperFirst(recordWords(draft, table, known))} has been changed since, and stays.`;
}

function valueChanged(draft: PlanDraft, { table, id, key, from }: SetPatch): string | undefined {
  const record = draft.get(table, id);
  if (record === undefined)
    return t`The ${tableWords[table]} whose ${keyWords(key)} would be set back has been removed since.`;
  if (sameJson(valueAt(record, key), from)) return undefined;
  return t`${upperFirst(keyWords(key))} of ${recordWords(draft, table, record)} has been changed since.`;
}

/** A column or fact as a sentence names it. */
function keyWords(key: string): string {
  const fact = factNameOf(key);
  return fact !== undefined && isFieldName(fact) ? fieldOf(fact).label : (fact ?? key);
}

const conflictOf = (patch: Patch, message: string): Conflict => ({
  table: patch.table,
  ...(patch.op === 'set' ? { id: patch.id, key: patch.key } : { id: patch.record.id }),
  message,
});
