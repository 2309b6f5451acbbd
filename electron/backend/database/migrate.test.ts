import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, newestVersion, schemaVersion } from './migrate.ts';
import type { Migration } from './migration.ts';

const step = (number: number, sql: string): Migration => ({
  number,
  title: `step ${number}`,
  up: (database) => database.exec(sql),
});
const first = step(10, 'CREATE TABLE a (x)');
const second = step(20, "INSERT INTO a VALUES ('b')");

test('missing steps are taken in order, and none twice', () => {
  const database = new Database(':memory:');
  migrate(database, [first]);
  expect(schemaVersion(database)).toBe(10);
  migrate(database, [first, second]);
  migrate(database, [first, second]);
  expect(schemaVersion(database)).toBe(newestVersion([first, second]));
  expect(database.prepare('SELECT x FROM a').all()).toEqual([{ x: 'b' }]);
});

test('when one step fails, none is taken', () => {
  const database = new Database(':memory:');
  const broken = step(30, 'INSERT INTO nowhere VALUES (1)');
  expect(() => migrate(database, [first, second, broken])).toThrow('nowhere');
  expect(schemaVersion(database)).toBe(0);
  expect(database.prepare('SELECT name FROM sqlite_master').all()).toEqual([]);
});

test('a list out of order is a bug', () => {
  expect(() => migrate(new Database(':memory:'), [second, first])).toThrow(
    'migration 10 stands after 20',
  );
});
