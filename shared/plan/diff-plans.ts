import type { Id } from '#shared/base/ids.ts';
import type { Change } from './change.ts';
import { PlanDraft } from './plan-draft.ts';
import type { PlanView } from './plan.ts';
import {
  tableNames,
  type Component,
  type Relation,
  type TableName,
  type Tables,
  type Waiver,
} from './records.ts';

/**
 * The change that makes one plan into the other: applied to `before` it gives `after`. A component of another kind, or a
 * relation between other ends, under the same id counts as another thing: it is removed and added.
 */
export function diffPlans(before: PlanView, after: PlanView): Change {
  const draft = new PlanDraft(before);
  removeMissing(draft, after);
  for (const table of tableNames)
    for (const record of after.all(table)) addOrSet(draft, table, record);
  // Last, since a component may have been of this technology until it was set above.
  removeGone(draft, after, 'technology');
  return draft.change;
}

/** What needs something else goes first: waivers and relations, then components. */
function removeMissing(draft: PlanDraft, after: PlanView): void {
  const goes = new Set(
    [...draft.all('component')]
      .filter((component) => isAnother(component, after))
      .map(({ id }) => id),
  );
  for (const waiver of draft.all('waiver')) {
    if (goes.has(waiver.subject) || isOtherWaiver(waiver, after)) draft.remove('waiver', waiver.id);
  }
  for (const relation of draft.all('relation')) {
    const losesEnd = goes.has(relation.from) || goes.has(relation.to);
    if (losesEnd || isOtherRelation(relation, after)) draft.remove('relation', relation.id);
  }
  for (const id of goes) draft.remove('component', id);
  for (const table of tableNames) if (!orderedTables.has(table)) removeGone(draft, after, table);
}

/** Of these, what goes and when is said above; the records of all others stand for themselves. */
const orderedTables: ReadonlySet<TableName> = new Set([
  'meta',
  'technology',
  'component',
  'relation',
  'waiver',
]);

const isAnother = ({ id, kind }: Component, after: PlanView): boolean =>
  after.component(id)?.kind !== kind;

function isOtherRelation({ id, kind, from, to }: Relation, after: PlanView): boolean {
  const other = after.relation(id);
  return other?.kind !== kind || other.from !== from || other.to !== to;
}

function isOtherWaiver({ id, rule, subject }: Waiver, after: PlanView): boolean {
  const other = after.get('waiver', id);
  return other?.rule !== rule || other.subject !== subject;
}

function removeGone(draft: PlanDraft, after: PlanView, table: TableName): void {
  const gone = [...draft.all(table)].filter(({ id }) => after.get(table, id) === undefined);
  for (const { id } of gone) draft.remove(table, id);
}

function addOrSet<T extends TableName>(draft: PlanDraft, table: T, record: Tables[T]): void {
  const known = draft.get(table, record.id);
  if (known === undefined) draft.add(table, record);
  else if (known !== record) setDifferences(draft, table, record.id, known, record);
}

function setDifferences(
  draft: PlanDraft,
  table: TableName,
  id: Id,
  known: object,
  record: object,
): void {
  const [was, is] = [flat(known), flat(record)];
  for (const key of new Set([...was.keys(), ...is.keys()])) draft.set(table, id, key, is.get(key));
}

/** Columns and facts by the keys that patches use; `facts` of a technology is one column. */
function flat(record: object): Map<string, unknown> {
  const states = 'facts' in record && !('kinds' in record);
  const facts = states ? Object.entries(record.facts as object) : [];
  const columns = Object.entries(record).filter(([key]) => !(states && key === 'facts'));
  return new Map([...columns, ...facts.map(([name, fact]) => [`facts.${name}`, fact] as const)]);
}
