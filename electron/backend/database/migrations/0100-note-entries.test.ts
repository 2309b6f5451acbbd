import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

const add = (columns: string, values: string) =>
  `INSERT INTO note (branch_id, id, lane, x, y, w, h, text${columns}) VALUES (0, ${values})`;

test('a plan of 0090 keeps its notes, and takes entries of the decision record after 0100', () => {
  const database = databaseAt(90);
  database.exec(add('', "'n1', 'network', 8, 16, 160, 48, 'Moves in May'"));
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 100),
  );
  const entry = '{"table":"decision","id":"d1"}';
  database.exec(add(', entry', `'n2', 'network', 8, 80, 160, 48, 'ADR-0001', '${entry}'`));
  expect(database.prepare('SELECT id, text, entry FROM note ORDER BY id').all()).toEqual([
    { id: 'n1', text: 'Moves in May', entry: null },
    { id: 'n2', text: 'ADR-0001', entry },
  ]);
});

test('the table refuses an entry that is no JSON', () => {
  const database = databaseAt(100);
  const sql = add(', entry', "'n1', 'network', 8, 16, 160, 48, 'x', 'decision d1'");
  expect(() => database.exec(sql)).toThrow();
});
