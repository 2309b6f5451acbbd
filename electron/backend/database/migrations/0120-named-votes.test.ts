import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('votes of a workshop of before stay without names after 0120, and all are seen', () => {
  const database = databaseAt(110);
  database.exec(`
    INSERT INTO workshop_participant VALUES ('p1', 'Ada', 'voter', 'ab', 1, 0);
    INSERT INTO workshop_topic VALUES ('t1', 'goals', 'Which first?', 'voting', 3);
  `);
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 120),
  );
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT id, named FROM workshop_topic')).toEqual([{ id: 't1', named: 0 }]);
  expect(rows('SELECT id, muted FROM workshop_participant')).toEqual([{ id: 'p1', muted: 0 }]);
  expect(() => database.exec('UPDATE workshop_topic SET named = 2')).toThrow();
  expect(() => database.exec("UPDATE workshop_participant SET muted = 'no'")).toThrow();
});
