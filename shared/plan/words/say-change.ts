import { lowerFirst } from '#shared/base/lower-first.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { Change, Patch, SetPatch } from '../change.ts';
import { nameAndKind } from './component-words.ts';
import type { PlanView } from '../plan.ts';
import type { Component, Fact, TableName, Tables } from '../records.ts';
import { factNameOf } from '../record-values.ts';
import { recordWords, wordsFor } from './record-words.ts';
import { t } from '#shared/words/t.ts';

/** What a change does, one line each: "added Order DB (workload)", "Order DB: recovery time, RTO 60 s, was 120 s". Where things lie is left out. */
export const sayChange = (before: PlanView, after: PlanView, change: Change): readonly string[] =>
  change.flatMap((patch) => {
    const said = sayPatch(before, after, patch);
    return said === undefined ? [] : [said];
  });

function sayPatch(before: PlanView, after: PlanView, patch: Patch): string | undefined {
  if (patch.op === 'add') return t`added ${named(after, patch.table, patch.record)}`;
  if (patch.op === 'remove') return t`removed ${named(before, patch.table, patch.record)}`;
  const isPlace = patch.table === 'component' ? 'xy' : patch.table === 'note' ? 'xywh' : '';
  return patch.key.length === 1 && isPlace.includes(patch.key) ? undefined : saySet(after, patch);
}

const named = (plan: PlanView, table: TableName, record: Tables[TableName]): string =>
  table === 'component' ? nameAndKind(record as Component) : recordWords(plan, table, record);

function saySet(after: PlanView, { table, id, key, from, to }: SetPatch): string {
  const record = after.get(table, id);
  const subject =
    record === undefined ? id : table === 'meta' ? t`the plan` : recordWords(after, table, record);
  const fact = factNameOf(key);
  if (table === 'note' && key === 'picture') return t`${subject}: another picture`;
  const state = stateWords[key];
  if (state !== undefined) return `${subject}: ${to === true ? state.now : state.noLonger}`;
  if (key === 'group') return `${subject}: ${groupWords(after, to)}`;
  if (fact === undefined) return t`${subject}: ${key} ${plain(to)}, was ${plain(from)}`;
  const label = isFieldName(fact) ? lowerFirst(fieldOf(fact).label) : fact;
  const [now, then] = [factWords(fact, to), factWords(fact, from)];
  // A value that stays may have another source.
  return now === then
    ? t`${subject}: ${label} ${now}, from another source`
    : t`${subject}: ${label} ${now}, was ${then}`;
}

const stateWords: Readonly<Record<string, { readonly now: string; readonly noLonger: string }>> = {
  locked: { now: t`locked`, noLonger: t`no longer locked` },
  hidden: { now: t`hidden`, noLonger: t`no longer hidden` },
  collapsed: { now: t`collapsed`, noLonger: t`no longer collapsed` },
};

const groupWords = (plan: PlanView, group: unknown): string =>
  typeof group === 'string' ? t`in ${wordsFor(plan, 'group', group)}` : t`in no group`;

function factWords(field: string, fact: unknown): string {
  const value = (fact as Fact | undefined)?.value;
  if (value === undefined) return t`not stated`;
  return isFieldName(field) ? formatValue(field, value) : plain(value);
}

const plain = (value: unknown): string =>
  value === undefined ? t`not stated` : typeof value === 'string' ? value : JSON.stringify(value);
