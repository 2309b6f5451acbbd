import { newWorkshop, type Workshop } from '#shared/workshop/workshop.ts';
import {
  inTransaction,
  rowsOf,
  type WritableDatabase,
  type WriteStatement,
} from '../database/database.ts';
import { listNames, workshopTables, type ListName, type WorkshopTable } from './workshop-tables.ts';

const stateKeys = ['shown', 'timer', 'agenda'] as const;
type Row = Readonly<Record<string, unknown>>;

/** A workshop in its plan file: read once, then written row by row as it changes. */
export class WorkshopStore {
  readonly #database: WritableDatabase;
  readonly #statements = new Map<string, WriteStatement>();

  constructor(database: WritableDatabase) {
    this.#database = database;
  }

  /** The workshop as it was left; a new one where there was none. */
  load(): Workshop {
    const rows = rowsOf<{ key: string; value: string }>(
      this.#database.prepare('SELECT key, value FROM workshop_state'),
    );
    const state = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
    const lists = listNames.map((name) => [name, this.#list(name)]);
    return { ...newWorkshop(), ...state, ...Object.fromEntries(lists) } as Workshop;
  }

  /** Puts what differs on disk: all of it before this returns, or none of it. Throws when the disk refuses. */
  save(before: Workshop, after: Workshop): void {
    if (before === after) return;
    inTransaction(this.#database, () => {
      for (const key of stateKeys) if (before[key] !== after[key]) this.#keep(key, after[key]);
      for (const name of listNames) this.#saveList(name, before[name], after[name]);
    });
  }

  #list(name: ListName): Row[] {
    const { table, fields } = workshopTables[name];
    const columns = fields.map(([, column]) => column).join(', ');
    const order = name === 'participants' ? 'joined_at, id' : 'rowid';
    const rows = rowsOf<Row>(
      this.#database.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${order}`),
    );
    return rows.map((row) => recordOf(row, fields));
  }

  #keep(key: string, value: unknown): void {
    this.#prepared('INSERT OR REPLACE INTO workshop_state (key, value) VALUES (?, ?)').run(
      key,
      JSON.stringify(value),
    );
  }

  #saveList(name: ListName, before: readonly object[], after: readonly object[]): void {
    if (before === after) return;
    const layout = workshopTables[name];
    const kept = new Set(after);
    const known = new Set(before);
    const keys = new Set(after.map((record) => keyOf(record as Row, layout)));
    for (const record of before) {
      if (!kept.has(record) && !keys.has(keyOf(record as Row, layout)))
        this.#delete(layout, record as Row);
    }
    for (const record of after) if (!known.has(record)) this.#put(layout, record as Row);
  }

  #delete({ table, keys, fields }: WorkshopTable, record: Row): void {
    const key = fields.slice(0, keys);
    const where = key.map(([, column]) => `${column} = ?`).join(' AND ');
    this.#prepared(`DELETE FROM ${table} WHERE ${where}`).run(
      ...key.map(([field]) => record[field]),
    );
  }

  /** A row that is there keeps its place in the order. */
  #put({ table, keys, fields }: WorkshopTable, record: Row): void {
    const columns = fields.map(([, column]) => column);
    const rest = columns.slice(keys).map((column) => `${column} = excluded.${column}`);
    const then = rest.length === 0 ? 'NOTHING' : `UPDATE SET ${rest.join(', ')}`;
    this.#prepared(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (${columns.slice(0, keys).join(', ')}) DO ${then}`,
    ).run(...fields.map(([field]) => columnValue(record[field])));
  }

  #prepared(sql: string): WriteStatement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

const keyOf = (record: Row, { keys, fields }: WorkshopTable): string =>
  JSON.stringify(fields.slice(0, keys).map(([field]) => record[field]));

/** Lists as JSON, yes and no as 1 and 0, what is absent as NULL. */
function columnValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

const yesOrNo: ReadonlySet<string> = new Set(['removed', 'muted', 'named']);

function recordOf(row: Row, fields: WorkshopTable['fields']): Row {
  const record: Record<string, unknown> = {};
  for (const [field, column] of fields) {
    const value = row[column];
    if (value === null) continue;
    record[field] = yesOrNo.has(field)
      ? value === 1
      : field === 'components'
        ? JSON.parse(value as string)
        : value;
  }
  return record;
}
