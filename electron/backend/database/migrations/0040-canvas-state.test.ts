import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

const component = (id: string) =>
  `INSERT INTO component (branch_id, id, kind, name, lane, x, y, status) VALUES (0, '${id}', 'vm', '${id}', 'processing', 0, 0, 'planned')`;

test('a plan of 0030 keeps its components, and takes groups, locks and hiding after 0040', () => {
  const database = databaseAt(30);
  database.exec(component('db'));
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 40),
  );
  database.exec(`
    INSERT INTO component_group VALUES (0, 'g1', 'Shop', NULL, NULL);
    INSERT INTO component_group VALUES (0, 'g2', 'Web tier', 'g1', 1);
    UPDATE component SET locked = 1, hidden = 1, group_id = 'g2' WHERE id = 'db';
  `);
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT id, locked, hidden, collapsed, group_id FROM component')).toEqual([
    { id: 'db', locked: 1, hidden: 1, collapsed: null, group_id: 'g2' },
  ]);
  expect(rows('SELECT * FROM v_group ORDER BY id')).toEqual([
    { id: 'g1', name: 'Shop', outer_name: null, component_id: null, component: null },
    { id: 'g2', name: 'Web tier', outer_name: 'Shop', component_id: 'db', component: 'db' },
  ]);
});

test('the tables refuse what is neither said nor left open', () => {
  const database = databaseAt(40);
  database.exec(component('db'));
  const attempts = [
    "UPDATE component SET locked = 0 WHERE id = 'db'",
    "UPDATE component SET hidden = 2 WHERE id = 'db'",
    "INSERT INTO component_group VALUES (0, 'g1', NULL, NULL, NULL)",
    "INSERT INTO component_group VALUES (0, 'g1', 'Shop', NULL, 0)",
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
