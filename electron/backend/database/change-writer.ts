import type { Change, Patch, SetPatch } from '#shared/plan/change.ts';
import { factNameOf, valueAt } from '#shared/plan/record-values.ts';
import type { Component, Fact, TableName, Tables } from '#shared/plan/records.ts';
import { mainBranch } from './branches.ts';
import { encoded, sqlTables } from './columns.ts';
import type { WritableDatabase, WriteStatement } from './database.ts';

/** Writes changes into the tables of one branch. Statements are prepared once and kept. */
export class ChangeWriter {
  readonly #database: WritableDatabase;
  readonly #branch: number;
  readonly #statements = new Map<string, WriteStatement>();

  constructor(database: WritableDatabase, branch: number = mainBranch) {
    this.#database = database;
    this.#branch = branch;
  }

  /** Writes a change that fits. Throws what SQLite throws. */
  write(change: Change): void {
    for (const patch of change) this.#writePatch(patch);
  }

  #writePatch(patch: Patch): void {
    if (patch.op === 'add') this.#insert(patch.table, patch.record);
    else if (patch.op === 'remove') this.#delete(patch.table, patch.record.id);
    else this.#set(patch);
  }

  #insert(table: TableName, record: Tables[TableName]): void {
    const { name, columns, facts } = sqlTables[table];
    const marks = columns.map(() => '?').join(', ');
    const list = columns.map(({ column }) => column).join(', ');
    this.#run(
      `INSERT INTO ${name} (branch_id, ${list}) VALUES (${this.#branch}, ${marks})`,
      ...columns.map(({ key, encoding }) => encoded(encoding, valueAt(record, key))),
    );
    if (facts === undefined) return;
    for (const [field, fact] of Object.entries((record as Component).facts)) {
      this.#putFact(table, record.id, field, fact);
    }
  }

  #delete(table: TableName, id: string): void {
    this.#run(
      `DELETE FROM ${sqlTables[table].name} WHERE branch_id = ${this.#branch} AND id = ?`,
      id,
    );
  }

  #set(patch: SetPatch): void {
    const field = factNameOf(patch.key);
    if (field === undefined) this.#setColumn(patch);
    else this.#setFact(patch, field);
  }

  #setColumn({ table, id, key, to }: SetPatch): void {
    const { name, columns } = sqlTables[table];
    const column = columns.find((candidate) => candidate.key === key);
    if (column === undefined) throw new Error(`table ${table} has no column for ${key}`);
    const set = `UPDATE ${name} SET ${column.column} = ? WHERE branch_id = ${this.#branch}`;
    const value = encoded(column.encoding, to);
    if (table === 'meta') this.#run(set, value);
    else this.#run(`${set} AND id = ?`, value, id);
  }

  #setFact({ table, id, to }: SetPatch, field: string): void {
    if (to !== undefined) return this.#putFact(table, id, field, to as Fact);
    const { name, facts } = sqlTables[table];
    this.#run(
      `DELETE FROM ${facts} WHERE branch_id = ${this.#branch} AND ${name}_id = ? AND field = ?`,
      id,
      field,
    );
  }

  #putFact(table: TableName, id: string, field: string, { value, origin, source }: Fact): void {
    const { name, facts } = sqlTables[table];
    this.#run(
      `INSERT OR REPLACE INTO ${facts} (branch_id, ${name}_id, field, value, origin, source) VALUES (${this.#branch}, ?, ?, ?, ?, ?)`,
      id,
      field,
      JSON.stringify(value),
      origin,
      source ?? null,
    );
  }

  #run(sql: string, ...values: unknown[]): void {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    statement.run(...values);
  }
}
