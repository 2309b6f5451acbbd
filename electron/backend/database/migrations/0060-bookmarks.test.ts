import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

const add = (values: string) => `INSERT INTO bookmark VALUES (0, ${values})`;

test('a plan of 0040 keeps its components, and takes bookmarks after 0060', () => {
  const database = databaseAt(40);
  database.exec(
    "INSERT INTO component (branch_id, id, kind, name, lane, x, y, status) VALUES (0, 'db', 'vm', 'db', 'processing', 0, 0, 'planned')",
  );
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 60),
  );
  database.exec(add("'b1', 'Storage', 1, 0, 720.5, 1200, 400, NULL, NULL"));
  database.exec(add("'b2', 'No backup', 2, NULL, NULL, NULL, NULL, NULL, 'vms without backup'"));
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT id FROM component')).toEqual([{ id: 'db' }]);
  expect(rows('SELECT name, y, query FROM bookmark ORDER BY rank')).toEqual([
    { name: 'Storage', y: 720.5, query: null },
    { name: 'No backup', y: null, query: 'vms without backup' },
  ]);
});

test('the table refuses a view of nothing, and a bookmark without a name', () => {
  const database = databaseAt(60);
  const attempts = [
    add("'b1', 'Storage', 1, 0, 0, 0, 400, NULL, NULL"),
    add("'b1', NULL, 1, 0, 0, 100, 400, NULL, NULL"),
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
