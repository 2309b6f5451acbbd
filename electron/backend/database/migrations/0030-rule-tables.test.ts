import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('a plan of 0020 keeps its rows, and takes settings, rules and baselines after 0030', () => {
  const database = databaseAt(20);
  database.exec(`
    INSERT INTO plan VALUES (0, 'Hall 2', 'lab', NULL);
    INSERT INTO waiver VALUES (0, 'w1', 'MIS-04', 'plan', 'Accepted', NULL, '2026-01-01', NULL, NULL);
  `);
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 30),
  );
  database.exec(`
    INSERT INTO setting VALUES (0, 'assumption.energyPrice', '0.31', 'offer', '2026-02-01');
    INSERT INTO setting VALUES (0, 'rule.MIS-04.off', 'true', NULL, '2026-02-01');
    INSERT INTO rule VALUES (0, 'OWN-001', '{}', '{}', 1, NULL);
    INSERT INTO baseline VALUES (0, 'b1', 'Spring', '2026-03-01', '["MIS-04 plan"]');
  `);
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT name FROM plan')).toEqual([{ name: 'Hall 2' }]);
  expect(rows('SELECT rule, reason FROM waiver')).toEqual([{ rule: 'MIS-04', reason: 'Accepted' }]);
  expect(rows('SELECT id, value, source FROM v_setting ORDER BY id')).toEqual([
    { id: 'assumption.energyPrice', value: 0.31, source: 'offer' },
    { id: 'rule.MIS-04.off', value: 1, source: null },
  ]);
});

test('the tables refuse what is no setting, rule or baseline', () => {
  const database = databaseAt(30);
  const attempts = [
    "INSERT INTO setting VALUES (0, 'assumption.pue', 'high', NULL, '2026-02-01')",
    "INSERT INTO setting VALUES (0, 'assumption.pue', NULL, NULL, '2026-02-01')",
    "INSERT INTO rule VALUES (0, 'OWN-001', '{}', '{}', 2, NULL)",
    "INSERT INTO rule VALUES (0, 'OWN-001', '{', '{}', 1, NULL)",
    "INSERT INTO baseline VALUES (0, 'b1', 'Spring', '2026-03-01', 'MIS-04 plan')",
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
