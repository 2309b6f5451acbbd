import type { Id } from '#shared/base/ids.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { Change, Patch } from '#shared/plan/change.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation, TableName, Tables, Waiver } from '#shared/plan/records.ts';
import { recordWords } from '#shared/plan/words/record-words.ts';
import { headWords } from './head-words.ts';
import { sayChange } from '#shared/plan/words/say-change.ts';

/** What is different about a thing: it came, went, or has other values; `moved` when it only lies elsewhere. */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved';

/** One thing that is not the same in two states of a plan. */
export interface Difference {
  readonly table: TableName;
  readonly id: Id;
  readonly is: DifferenceKind;
  /** Where it belongs: a component's lane, that of a relation's beginning; `plan` for what is about the plan as a whole. */
  readonly group: Lane | 'plan';
  /** "Order DB", "The relation "runs on" from a to b". */
  readonly subject: string;
  /** One line for each value that is not the same: "recovery time, RTO 60 s, was 120 s". Empty for what came or went. */
  readonly words: readonly string[];
  /** The components to look at. */
  readonly components: readonly Id[];
}

/** All that is different in `after`, a later or another state of `before`, things by table and id; those moved last. */
export function differences(before: PlanView, after: PlanView): readonly Difference[] {
  const byRecord = Map.groupBy(diffPlans(before, after), keyOf);
  const found = [...byRecord.values()].map((change) => differenceOf(before, after, change));
  return found.toSorted((a, b) => Number(a.is === 'moved') - Number(b.is === 'moved'));
}

const keyOf = (patch: Patch): string =>
  `${patch.table} ${patch.op === 'set' ? patch.id : patch.record.id}`;

function differenceOf(before: PlanView, after: PlanView, change: Change): Difference {
  const [first] = change;
  const { table } = first!;
  const id = first!.op === 'set' ? first!.id : first!.record.id;
  const [was, is] = [before.get(table, id), after.get(table, id)];
  const plan = is === undefined ? before : after;
  const record = (is ?? was)!;
  const said = sayChange(
    before,
    after,
    change.filter(({ op }) => op === 'set'),
  );
  const subject = headWords(plan, table, record);
  return {
    table,
    id,
    is: kindOf(was, is, said, change),
    group: groupOf(plan, table, record),
    subject,
    words: said.map((line) => withoutSubject(line, [subject, recordWords(plan, table, record)])),
    components: componentsOf(table, record),
  };
}

function kindOf(
  was: Tables[TableName] | undefined,
  is: Tables[TableName] | undefined,
  said: readonly string[],
  change: Change,
): DifferenceKind {
  if (was === undefined) return 'added';
  if (is === undefined) return 'removed';
  return said.length === 0 && change.every(({ op }) => op === 'set') ? 'moved' : 'changed';
}

/** "Order DB: status planned" is told under its name already. */
function withoutSubject(line: string, names: readonly string[]): string {
  const name = names.find((each) => line.startsWith(`${each}: `));
  return name === undefined ? line : line.slice(name.length + 2);
}

function groupOf(plan: PlanView, table: TableName, record: Tables[TableName]): Lane | 'plan' {
  const [first] = componentsOf(table, record);
  return (first === undefined ? undefined : plan.component(first)?.lane) ?? 'plan';
}

function componentsOf(table: TableName, record: Tables[TableName]): readonly Id[] {
  if (table === 'component') return [(record as Component).id];
  if (table === 'relation') return [(record as Relation).from, (record as Relation).to];
  if (table !== 'waiver') return [];
  const { subject } = record as Waiver;
  return subject === 'plan' ? [] : [subject];
}

/** How each component that is not the same is marked on the canvas; one with another relation counts as changed. */
export function markedComponents(found: readonly Difference[]): ReadonlyMap<Id, DifferenceKind> {
  const marks = new Map<Id, DifferenceKind>();
  for (const { table, id, is } of found) if (table === 'component') marks.set(id, is);
  for (const { table, components } of found) {
    if (table !== 'relation') continue;
    for (const id of components) if (isQuiet(marks.get(id))) marks.set(id, 'changed');
  }
  return marks;
}

const isQuiet = (mark: DifferenceKind | undefined): boolean =>
  mark === undefined || mark === 'moved';

/** What a kind of difference is marked by, on the canvas and in lists: never by colour alone. */
export const differenceSigns: Readonly<Record<DifferenceKind, string>> = {
  added: '+',
  removed: '−',
  changed: '≠',
  moved: '↔',
};
