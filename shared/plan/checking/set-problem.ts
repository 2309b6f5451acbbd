import { isHostileName } from '#shared/base/hostile-key.ts';
import type { Id } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import type { SetPatch } from '../change.ts';
import { columnForm } from '../schemas/column-form.ts';
import { componentOwner, factProblem, relationOwner, type FactOwner } from './fact-problem.ts';
import type { PlanView } from '../plan.ts';
import { factSchema, recordSchemas } from '../schemas/record-schemas.ts';
import { factNameOf, valueAt, withValue } from '../record-values.ts';
import { recordWords, upperFirst } from '../words/record-words.ts';
import type { Component, Relation, Setting, TableName, Tables } from '../records.ts';
import { settingProblem } from './setting-problem.ts';
import { pictureIssue } from '../note-picture.ts';
import { shapeProblem } from './shape-problem.ts';
import { technologyProblem } from './technology-problem.ts';
import { tableWords } from '../words/table-words.ts';
import { t } from '#shared/words/t.ts';

/** Columns that say which thing a record is: another value would be another thing. */
const fixed: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'from',
  'to',
  'facts',
  'rule',
  'subject',
]);

/** Why a value may not be set, or undefined when it may. */
export function setProblem(plan: PlanView, patch: SetPatch): Problem | undefined {
  const record = plan.get(patch.table, patch.id);
  if (record === undefined) return gone(patch);
  return (
    valueIssue(plan, patch, record) ??
    (sameJson(valueAt(record, patch.key), patch.from) ? undefined : stale(plan, patch, record))
  );
}

function valueIssue(
  plan: PlanView,
  patch: SetPatch,
  record: Tables[TableName],
): Problem | undefined {
  const fact = factNameOf(patch.key);
  return fact === undefined
    ? columnProblem(plan, patch, record)
    : factIssue(plan, patch, record, fact);
}

const gone = ({ table, id }: SetPatch): Problem =>
  refuse('record-gone', t`The ${tableWords[table]} ${id} is not in the plan. Leave this step out.`)
    .error;

const stale = (plan: PlanView, { table, key }: SetPatch, record: Tables[TableName]): Problem =>
  refuse(
    'value-changed',
    t`The ${key} of ${recordWords(plan, table, record)} is no longer what this change was made for. Look at the plan as it is now and try again.`,
  ).error;

function columnProblem(
  plan: PlanView,
  patch: SetPatch,
  record: Tables[TableName],
): Problem | undefined {
  const words = upperFirst(recordWords(plan, patch.table, record));
  if (fixed.has(patch.key) || isHostileName(patch.key)) {
    return refuse(
      'column-fixed',
      t`${words} has no "${patch.key}" that could be set. Leave this step out.`,
    ).error;
  }
  const next = withValue(record, patch.key, patch.to);
  const form = columnForm(patch.table, patch.key);
  const clause =
    form === undefined
      ? shapeProblem(recordSchemas[patch.table], next)
      : shapeProblem(form, patch.to === undefined ? {} : { [patch.key]: patch.to });
  if (clause !== undefined) return refuse('value-wrong', `${words}: ${clause}.`).error;
  if (patch.table === 'note' && patch.key === 'picture' && patch.to !== undefined)
    return pictureIssue(patch.to as string);
  if (patch.table === 'setting') return settingProblem(next as Setting);
  if (patch.table !== 'component' || patch.key !== 'technology') return undefined;
  return technologyProblem(plan, record as Component, patch.to as Id | undefined);
}

function factIssue(
  plan: PlanView,
  patch: SetPatch,
  record: Tables[TableName],
  name: string,
): Problem | undefined {
  const owner = factOwner(patch.table, record);
  if (owner === undefined) {
    return refuse(
      'fact-strange',
      t`${upperFirst(recordWords(plan, patch.table, record))} states no facts. Leave "${name}" out.`,
    ).error;
  }
  if (patch.to === undefined) return undefined;
  const clause = shapeProblem(factSchema, patch.to);
  if (clause !== undefined)
    return refuse('value-wrong', `${owner.name}: ${patch.key} ${clause}.`).error;
  return factProblem(owner, name, (patch.to as { readonly value: unknown }).value);
}

function factOwner(table: TableName, record: Tables[TableName]): FactOwner | undefined {
  if (table === 'component') return componentOwner(record as Component);
  if (table === 'relation') return relationOwner(record as Relation);
  return undefined;
}
