import { expect, test } from 'vitest';
import { databaseAt } from '../database-fixtures.ts';

const tablesOf = (version: number) =>
  databaseAt(version)
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();

test('an empty file gets the tables of a plan, and a main branch', () => {
  expect(tablesOf(0)).toEqual([]);
  expect(tablesOf(10)).toEqual([
    'branch',
    'component',
    'component_fact',
    'declaration',
    'meta',
    'op',
    'plan',
    'relation',
    'relation_fact',
    'snapshot',
    'technology',
    'waiver',
  ]);
  expect(databaseAt(10).prepare('SELECT id, name FROM branch').all()).toEqual([
    { id: 0, name: 'main' },
  ]);
});

test('the tables refuse what is no plan: relations without ends, facts without owner, values that are no JSON', () => {
  const database = databaseAt(10);
  const attempts = [
    "INSERT INTO relation VALUES (0, 'r', 'runsOn', 'a', 'b')",
    "INSERT INTO component_fact VALUES (0, 'a', 'ramGiB', '1', 'typed', NULL)",
    "INSERT INTO component VALUES (0, 'a', 'server', 'A', NULL, 'processing', 'left', 0, 'planned', NULL, NULL)",
    "INSERT INTO component VALUES (0, 'a', 'server', 'A', NULL, 'processing', 0, 0, 'planned', NULL, 'no json')",
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});

test('relations of a component and acts of a person are found by an index', () => {
  const database = databaseAt(10);
  const planOf = (sql: string) =>
    (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).get() as { detail: string }).detail;
  expect(planOf("SELECT id FROM relation WHERE branch_id = 0 AND to_id = 'a'")).toContain(
    'USING COVERING INDEX relation_to',
  );
  expect(planOf("SELECT seq FROM op WHERE branch_id = 0 AND actor = 'a' ORDER BY seq")).toContain(
    'USING COVERING INDEX op_actor',
  );
});
