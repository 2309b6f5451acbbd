import { hostileKey } from '#shared/base/hostile-key.ts';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import { patchSchema } from '../schemas/patch-schema.ts';
import type { Change, Patch } from '../change.ts';
import { patchProblem } from './patch-problem.ts';
import { PlanDraft } from '../plan-draft.ts';
import type { PlanView } from '../plan.ts';
import { recordSchemas } from '../schemas/record-schemas.ts';
import { tableNames, type TableName } from '../records.ts';
import { shapeProblem } from './shape-problem.ts';
import { tableWords } from '../words/table-words.ts';
import { t } from '#shared/words/t.ts';

/** Why a change cannot be taken, and at which of its steps (counted from 0). */
export interface ChangeProblem extends Problem {
  readonly step: number;
}

/**
 * Whether a change from outside may be applied to a plan: that each step has the right form, makes sense in the plan as
 * the steps before it leave it, and remembers rightly what was there. After `ok`, `Plan.apply` cannot fail.
 */
export function checkChange(plan: PlanView, change: Change): Result<void, ChangeProblem> {
  const draft = new PlanDraft(plan);
  for (const [step, patch] of change.entries()) {
    const problem = formProblem(patch) ?? patchProblem(draft, patch);
    if (problem !== undefined) return { ok: false, error: { ...problem, step } };
    draft.take(patch);
  }
  return ok(undefined);
}

function formProblem(patch: Patch): Problem | undefined {
  const hostile = hostileKey(patch);
  if (hostile !== undefined) {
    return refuse(
      'hostile-key',
      t`A step has the key ${hostile}, which nothing in a plan has. Leave it out.`,
    ).error;
  }
  return patchSchema.safeParse(patch).success ? undefined : malformed(patch);
}

/** The form of an added record is told first: that says more than the form of the whole step. */
function malformed(patch: Patch): Problem {
  const record = addedRecord(patch);
  const clause = record && shapeProblem(recordSchemas[record.table], record.value);
  if (clause !== undefined) return refuse('record-form', `${formWords(record!)}: ${clause}.`).error;
  const rest = shapeProblem(patchSchema, patch) ?? t`its form is unknown`;
  return refuse('change-form', t`A step of the change cannot be read: ${rest}.`).error;
}

interface RawRecord {
  readonly table: TableName;
  readonly value: unknown;
}

function addedRecord(patch: unknown): RawRecord | undefined {
  const { op, table, record } = {
    ...(patch as { op?: unknown; table?: unknown; record?: unknown } | null),
  };
  const known = tableNames.find((name) => name === table);
  return op === 'add' && known !== undefined ? { table: known, value: record } : undefined;
}

function formWords({ table, value }: RawRecord): string {
  const { name, id } = { ...(value as { name?: unknown; id?: unknown } | null) };
  const said = typeof name === 'string' ? name : typeof id === 'string' ? id : undefined;
  return said === undefined ? t`A ${tableWords[table]}` : t`The ${tableWords[table]} ${said}`;
}
