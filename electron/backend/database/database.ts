/** A query that only reads. Rows come from outside the type system: each caller names the shape its own SQL gives. */
export interface ReadStatement {
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
  iterate(...values: unknown[]): IterableIterator<unknown>;
}

/** A statement that writes. */
export interface WriteStatement extends ReadStatement {
  run(...values: unknown[]): unknown;
}

/** The right to read an open plan file. */
export interface ReadableDatabase {
  readonly name: string;
  prepare(sql: string): ReadStatement;
  pragma(text: string, options?: { simple?: boolean }): unknown;
  close(): unknown;
}

/** The right to read and write an open plan file. One process holds it at a time. */
export interface WritableDatabase extends ReadableDatabase {
  /** Whether a transaction is open. */
  readonly inTransaction: boolean;
  prepare(sql: string): WriteStatement;
  exec(sql: string): unknown;
}

/** Rows of a query, as the shape its SQL gives. */
export const rowsOf = <Row>(statement: ReadStatement, ...values: unknown[]): Row[] =>
  statement.all(...values) as Row[];

/** The first row of a query, as the shape its SQL gives. */
export const rowOf = <Row>(statement: ReadStatement, ...values: unknown[]): Row | undefined =>
  statement.get(...values) as Row | undefined;

/** Does some work in one transaction: all of it, or none of it. */
export function inTransaction<Value>(database: WritableDatabase, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** Ends a failed transaction. SQLite ends some by itself (disk full): then there is nothing left to do. */
export function rollBack(database: WritableDatabase): void {
  if (database.inTransaction) database.exec('ROLLBACK');
}
