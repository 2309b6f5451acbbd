import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('a plan of 0040 keeps its groups, and takes notes and pictures after 0050', () => {
  const database = databaseAt(40);
  database.exec("INSERT INTO component_group VALUES (0, 'g1', 'Shop', NULL, NULL)");
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 50),
  );
  database.exec(`
    INSERT INTO note VALUES (0, 'n1', 'network', 8, 16, 160, 48, 'Moves in May', NULL, '["db"]');
    INSERT INTO note VALUES (0, 'n2', 'storage', 0, 0, 160, 48, 'The hall', 'data:image/png;base64,iVBORw0KGgo=', NULL);
  `);
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT name FROM component_group')).toEqual([{ name: 'Shop' }]);
  expect(rows('SELECT id, text, about FROM note ORDER BY id')).toEqual([
    { id: 'n1', text: 'Moves in May', about: '["db"]' },
    { id: 'n2', text: 'The hall', about: null },
  ]);
});

test('the table refuses what is no note and no picture', () => {
  const database = databaseAt(50);
  const attempts = [
    "INSERT INTO note VALUES (0, 'n1', 'network', 0, 0, 0, 48, 'Flat', NULL, NULL)",
    "INSERT INTO note VALUES (0, 'n1', 'network', 0, 0, 8, 48, NULL, NULL, NULL)",
    "INSERT INTO note VALUES (0, 'n1', 'network', 0, 0, 8, 48, 'x', 'https://evil.example', NULL)",
    "INSERT INTO note VALUES (0, 'n1', 'network', 0, 0, 8, 48, 'x', NULL, 'db')",
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
