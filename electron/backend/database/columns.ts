import type { TableName } from '#shared/plan/records.ts';

/** How a value of a record lies in a column. */
export type Encoding = 'plain' | 'json' | 'flag';

/** A column of a table, with the key of the record that it holds. */
export interface Column {
  readonly key: string;
  readonly column: string;
  readonly encoding: Encoding;
}

const plain = (key: string, column = key): Column => ({ key, column, encoding: 'plain' });
const json = (key: string): Column => ({ key, column: key, encoding: 'json' });
const flag = (key: string): Column => ({ key, column: key, encoding: 'flag' });

/** Where each table of a plan lies: its SQL table, its columns beside branch_id, and the table of its facts if it has one. */
export const sqlTables: Readonly<
  Record<
    TableName,
    { readonly name: string; readonly columns: readonly Column[]; readonly facts?: string }
  >
> = {
  meta: { name: 'plan', columns: [plain('name'), plain('profile'), plain('description')] },
  technology: {
    name: 'technology',
    columns: [
      plain('id'),
      plain('name'),
      plain('vendor'),
      json('kinds'),
      plain('layer'),
      json('secondary'),
      plain('form'),
      plain('era'),
      flag('discontinued'),
      plain('successor'),
      json('flags'),
      json('facts'),
      plain('summary'),
    ],
  },
  component: {
    name: 'component',
    columns: [
      plain('id'),
      plain('kind'),
      plain('name'),
      plain('technology'),
      plain('lane'),
      plain('x'),
      plain('y'),
      plain('status'),
      plain('notes'),
      json('tags'),
      flag('locked'),
      flag('hidden'),
      flag('collapsed'),
      plain('group', 'group_id'),
    ],
    facts: 'component_fact',
  },
  relation: {
    name: 'relation',
    columns: [plain('id'), plain('kind'), plain('from', 'from_id'), plain('to', 'to_id')],
    facts: 'relation_fact',
  },
  declaration: {
    name: 'declaration',
    columns: [plain('id'), plain('reason'), plain('declaredOn', 'declared_on')],
  },
  waiver: {
    name: 'waiver',
    columns: [
      plain('id'),
      plain('rule'),
      plain('subject'),
      plain('reason'),
      plain('owner'),
      plain('waivedOn', 'waived_on'),
      plain('until'),
      plain('fingerprint'),
    ],
  },
  setting: {
    name: 'setting',
    columns: [plain('id'), json('value'), plain('source'), plain('setOn', 'set_on')],
  },
  rule: {
    name: 'rule',
    columns: [plain('id'), json('data'), json('fixtures'), flag('enabled'), plain('pack')],
  },
  baseline: {
    name: 'baseline',
    columns: [plain('id'), plain('name'), plain('takenOn', 'taken_on'), json('findings')],
  },
  bookmark: {
    name: 'bookmark',
    columns: [
      plain('id'),
      plain('name'),
      plain('rank'),
      plain('x'),
      plain('y'),
      plain('w'),
      plain('h'),
      plain('lens'),
      plain('query'),
      json('about'),
    ],
  },
  // `group` is a word of SQL.
  group: {
    name: 'component_group',
    columns: [plain('id'), plain('name'), plain('outer', 'outer_id'), flag('collapsed')],
  },
  note: {
    name: 'note',
    columns: [
      plain('id'),
      plain('lane'),
      plain('x'),
      plain('y'),
      plain('w'),
      plain('h'),
      plain('text'),
      plain('picture'),
      json('about'),
      json('entry'),
    ],
  },
  requirement: {
    name: 'requirement',
    columns: [
      plain('id'),
      plain('title'),
      plain('statement'),
      plain('nature'),
      plain('priority'),
      plain('owner'),
      json('links'),
    ],
  },
  risk: {
    name: 'risk',
    columns: [
      plain('id'),
      plain('title'),
      plain('cause'),
      plain('event'),
      plain('effect'),
      plain('likelihood'),
      plain('impact'),
      plain('response'),
      plain('measures'),
      plain('owner'),
      plain('reviewOn', 'review_on'),
      flag('closed'),
      json('links'),
    ],
  },
  decision: {
    name: 'record_decision',
    columns: [
      plain('id'),
      plain('number'),
      plain('title'),
      plain('status'),
      plain('decidedOn', 'decided_on'),
      plain('deciders'),
      plain('consulted'),
      plain('informed'),
      plain('context'),
      json('drivers'),
      json('options'),
      plain('chosen'),
      plain('justification'),
      json('gains'),
      json('drawbacks'),
      plain('confirmation'),
      plain('more'),
      plain('supersededBy', 'superseded_by'),
      json('links'),
    ],
  },
  action: {
    name: 'record_action',
    columns: [
      plain('id'),
      plain('title'),
      plain('owner'),
      plain('dueOn', 'due_on'),
      plain('status'),
      plain('notes'),
      json('links'),
    ],
  },
  vote: {
    name: 'goal_vote',
    columns: [
      plain('id'),
      plain('goal', 'goal_id'),
      plain('participant'),
      plain('dots'),
      plain('castOn', 'cast_on'),
    ],
  },
};

/** A value as its column takes it; what is not stated is NULL. */
export function encoded(encoding: Encoding, value: unknown): unknown {
  if (value === undefined) return null;
  if (encoding === 'json') return JSON.stringify(value);
  return encoding === 'flag' ? Number(value) : value;
}

/** A value as its column gives it, never NULL. */
export function decoded(encoding: Encoding, stored: unknown): unknown {
  if (encoding === 'json') return JSON.parse(stored as string);
  return encoding === 'flag' ? stored === 1 : stored;
}
