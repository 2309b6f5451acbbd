import { expect, test } from 'vitest';
import { allMigrations } from '../all-migrations.ts';
import { databaseAt } from '../database-fixtures.ts';
import { migrate } from '../migrate.ts';

test('rows written at 0010 read as names and values after 0020', () => {
  const database = databaseAt(10);
  database.exec(`
    INSERT INTO component VALUES (0, 's1', 'server', 'Host 1', NULL, 'processing', 1, 2, 'planned', NULL, NULL);
    INSERT INTO component VALUES (0, 'h1', 'hypervisor', 'ESXi 1', 'vmware-esxi', 'processing', 0, 0, 'planned', NULL, NULL);
    INSERT INTO component_fact VALUES (0, 's1', 'ramGiB', '256', 'import', 'vHost row 2');
    INSERT INTO relation VALUES (0, 'r1', 'runsOn', 'h1', 's1');
    INSERT INTO op VALUES (1, 'o1', 0, 'ada', 1767225600000, 'Import', 1, NULL, NULL, 3, '[]', '[]', x'00');
  `);
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= 20),
  );
  expect(
    database.prepare("SELECT name, lane, facts FROM v_component WHERE id = 's1'").get(),
  ).toEqual({
    name: 'Host 1',
    lane: 'processing',
    facts: '{"ramGiB":256}',
  });
  expect(
    database.prepare('SELECT component, field, value, origin, source FROM v_fact').all(),
  ).toEqual([
    { component: 'Host 1', field: 'ramGiB', value: 256, origin: 'import', source: 'vHost row 2' },
  ]);
  expect(database.prepare('SELECT from_name, kind, to_name FROM v_relation').all()).toEqual([
    { from_name: 'ESXi 1', kind: 'runsOn', to_name: 'Host 1' },
  ]);
  expect(database.prepare('SELECT at_utc, actor, label FROM v_history').all()).toEqual([
    { at_utc: '2026-01-01 00:00:00', actor: 'ada', label: 'Import' },
  ]);
});
