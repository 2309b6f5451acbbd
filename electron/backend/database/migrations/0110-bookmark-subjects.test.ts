import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('a bookmark of 0100 is kept, and one after 0110 says what it looks at', () => {
  const database = databaseAt(100);
  database.exec(
    "INSERT INTO bookmark (branch_id, id, name, rank, x, y, w, h) VALUES (0, 'b1', 'Disks', 1, 0, 0, 9, 9)",
  );
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 110),
  );
  database.exec(
    "INSERT INTO bookmark (branch_id, id, name, rank, lens, about) VALUES (0, 'b2', 'Row A', 2, 'racks', '[\"r1\"]')",
  );
  expect(database.prepare('SELECT name, w, about FROM bookmark ORDER BY rank').all()).toEqual([
    { name: 'Disks', w: 9, about: null },
    { name: 'Row A', w: null, about: '["r1"]' },
  ]);
  expect(() => database.exec("UPDATE bookmark SET about = 'r1'")).toThrow();
});
