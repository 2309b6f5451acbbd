import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

const upTo70 = allMigrations.filter(({ number }) => number <= 70);

test('a plan of 0030 keeps its rows and its log, and takes scenarios, versions and merges after 0070', () => {
  const database = databaseAt(30);
  database.exec(`
    INSERT INTO plan VALUES (0, 'Hall 2', 'lab', NULL);
    INSERT INTO op VALUES (1, 'a', 0, 'ada', 5000, 'Rename', 1, NULL, NULL, 0, '[]', '[]', x'00');
  `);
  migrate(database, upTo70);
  database.exec(`
    INSERT INTO branch VALUES (1, 'Two halls', 0, 1, 0, 'Room to grow', 'ada', 7000);
    INSERT INTO op VALUES (2, 'b', 1, 'ada', 8000, 'Rename', 1, NULL, NULL, 0, '[]', '[]', x'00');
    INSERT INTO version VALUES (1, 1, 2, 'Offer', NULL, 'ada', 9000, x'00', x'00');
    INSERT INTO op VALUES (3, 'c', 0, 'ada', 9000, 'Merge', 1, NULL, NULL, 0, '[]', '[]', x'00');
    INSERT INTO merge VALUES (3, 1, 2);
  `);
  const rows = (sql: string) => database.prepare(sql).all();
  expect(rows('SELECT name FROM plan')).toEqual([{ name: 'Hall 2' }]);
  expect(rows('SELECT name, made_from, base_seq, created_utc, acts FROM v_scenario')).toEqual([
    { name: 'main', made_from: null, base_seq: 0, created_utc: null, acts: 2 },
    {
      name: 'Two halls',
      made_from: 'main',
      base_seq: 1,
      created_utc: '1970-01-01 00:00:07',
      acts: 1,
    },
  ]);
  expect(rows('SELECT name, scenario, seq FROM v_version')).toEqual([
    { name: 'Offer', scenario: 'Two halls', seq: 2 },
  ]);
});

test('two scenarios cannot have one name, and a merge names an act and a scenario', () => {
  const database = databaseAt(30);
  migrate(database, upTo70);
  database.exec("INSERT INTO branch VALUES (1, 'Two halls', 0, 0, 0, NULL, 'ada', 7000)");
  const attempts = [
    "INSERT INTO branch VALUES (2, 'two HALLS', 0, 0, 0, NULL, 'ada', 7000)",
    'INSERT INTO merge VALUES (3, 1, 2)',
    "INSERT INTO version VALUES (1, 9, 2, 'Offer', NULL, 'ada', 9000, x'00', x'00')",
  ];
  for (const sql of attempts) expect(() => database.exec(sql), sql).toThrow();
});
