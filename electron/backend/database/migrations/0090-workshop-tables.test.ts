import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('a plan of before keeps its rows and holds a workshop after 0090', () => {
  const database = databaseAt(30);
  database.exec(`INSERT INTO plan (branch_id, name, profile) VALUES (0, 'Hall 2', 'lab')`);
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 90),
  );
  database.exec(`
    INSERT INTO workshop_participant VALUES ('p1', 'Ada', 'voter', 'ab', 1, 0);
    INSERT INTO workshop_topic VALUES ('t1', 'cards', 'What hurts?', 'silent', 3);
    INSERT INTO workshop_idea VALUES ('i1', 't1', 'p1', 'Backups', NULL);
    INSERT INTO workshop_vote VALUES ('t1', 'i1', 'p1', 2);
  `);
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT name FROM plan')).toEqual([{ name: 'Hall 2' }]);
  expect(rows('SELECT target_id, value FROM workshop_vote')).toEqual([
    { target_id: 'i1', value: 2 },
  ]);
});

test('the tables refuse what is no workshop', () => {
  const database = databaseAt(90);
  const attempts = [
    "INSERT INTO workshop_topic VALUES ('t1', 'cards', 'x', 'whispered', 3)",
    "INSERT INTO workshop_idea VALUES ('i1', 'none', 'p1', 'Backups', NULL)",
    "INSERT INTO workshop_vote VALUES ('t1', 'i1', 'p1', 11)",
    "INSERT INTO workshop_note VALUES ('n1', 'rumour', 'x', '', '', 'p1', 1, '[]')",
    "INSERT INTO workshop_state VALUES ('timer', '{')",
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
