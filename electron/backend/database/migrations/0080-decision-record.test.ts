import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('a plan of 0070 keeps its rows, and takes the decision record after 0080', () => {
  const database = databaseAt(70);
  database.exec(`INSERT INTO plan VALUES (0, 'Hall 2', 'lab', NULL)`);
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 80),
  );
  database.exec(`
    INSERT INTO risk (branch_id, id, title, likelihood, impact) VALUES (0, 'r1', 'One site', 2, 5);
    INSERT INTO risk (branch_id, id, title) VALUES (0, 'r2', 'Not yet rated');
    INSERT INTO goal_vote VALUES (0, 'v1', 'g1', 'Ada', 3, '2026-02-01'), (0, 'v2', 'g1', 'Bo', 1, '2026-02-01');
    INSERT INTO record_decision (branch_id, id, number, title, status, decided_on)
      VALUES (0, 'd1', 1, 'Use lockstep', 'accepted', '2026-02-01');
  `);
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT name FROM plan')).toEqual([{ name: 'Hall 2' }]);
  expect(rows('SELECT title, score, closed FROM v_risk ORDER BY title')).toEqual([
    { title: 'Not yet rated', score: null, closed: 0 },
    { title: 'One site', score: 10, closed: 0 },
  ]);
  expect(rows('SELECT goal_id, goal, dots, participants FROM v_goal_votes')).toEqual([
    { goal_id: 'g1', goal: null, dots: 4, participants: 2 },
  ]);
  expect(rows('SELECT number, title, status FROM v_decision')).toEqual([
    { number: 1, title: 'Use lockstep', status: 'accepted' },
  ]);
});

test('the tables refuse what nobody can have meant', () => {
  const database = databaseAt(80);
  const attempts = [
    "INSERT INTO risk (branch_id, id, title, likelihood) VALUES (0, 'r1', 'One site', 6)",
    "INSERT INTO risk (branch_id, id, title, response) VALUES (0, 'r1', 'One site', 'hope')",
    "INSERT INTO record_action (branch_id, id, title, status) VALUES (0, 'a1', 'Test', 'soon')",
    "INSERT INTO goal_vote VALUES (0, 'v1', 'g1', 'Ada', -1, '2026-02-01')",
    `INSERT INTO record_decision (branch_id, id, number, title, status, decided_on, links)
       VALUES (0, 'd1', 1, 'Use lockstep', 'accepted', '2026-02-01', '[')`,
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
