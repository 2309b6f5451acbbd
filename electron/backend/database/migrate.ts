import { inTransaction, type WritableDatabase } from './database.ts';
import type { Migration } from './migration.ts';

/** The version of the schema that a file has: the number of its newest migration, 0 for none. */
export const schemaVersion = (database: Pick<WritableDatabase, 'pragma'>): number =>
  database.pragma('user_version', { simple: true }) as number;

/** The version that a list of migrations leads to. */
export const newestVersion = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.number ?? 0;

/**
 * Brings a file to the newest version: all missing steps in one transaction, or none of them.
 * @throws {Error} if the list is not in rising order: a bug
 */
export function migrate(database: WritableDatabase, migrations: readonly Migration[]): void {
  assertRising(migrations);
  const from = schemaVersion(database);
  const missing = migrations.filter(({ number }) => number > from);
  if (missing.length === 0) return;
  inTransaction(database, () => {
    for (const migration of missing) migration.up(database);
    database.pragma(`user_version = ${newestVersion(migrations)}`);
  });
}

function assertRising(migrations: readonly Migration[]): void {
  migrations.forEach(({ number }, index) => {
    const previous = migrations[index - 1]?.number ?? 0;
    if (number <= previous) throw new Error(`migration ${number} stands after ${previous}`);
  });
}
