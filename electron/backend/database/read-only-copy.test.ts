import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { testFolder } from '../test-folder.ts';
import { allMigrations } from './all-migrations.ts';
import { planFile, refusalOf, smallPlan } from './database-fixtures.ts';
import { migrate } from './migrate.ts';
import { applicationId } from './plan-file-format.ts';
import { planFrom } from './plan-from.ts';
import { openReadOnlyCopy } from './read-only-copy.ts';

/** Writes the small plan by the columns that every version had. */
function writeAsThen(database: Database.Database): void {
  const plan = smallPlan();
  const component = database.prepare(
    `INSERT INTO component (branch_id, id, kind, name, lane, x, y, status)
     VALUES (0, @id, @kind, @name, @lane, @x, @y, @status)`,
  );
  for (const { facts, ...row } of plan.all('component')) {
    component.run(row);
    for (const [field, fact] of Object.entries(facts))
      database
        .prepare(
          `INSERT INTO component_fact (branch_id, component_id, field, value, origin)
           VALUES (0, ?, ?, ?, ?)`,
        )
        .run(row.id, field, JSON.stringify(fact.value), fact.origin);
  }
  const relation = database.prepare('INSERT INTO relation VALUES (0, @id, @kind, @from, @to)');
  for (const { facts: _, ...row } of plan.all('relation')) relation.run(row);
}

/** A plan as a Strata wrote it whose newest migration was `version`. */
function olderFile(version: number, sql = ''): string {
  const file = path.join(testFolder(), 'old.strata');
  const database = new Database(file);
  database.pragma(`application_id = ${applicationId}`);
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= version),
  );
  database.exec("INSERT INTO plan VALUES (0, 'Small plan', 'enterprise', NULL)");
  writeAsThen(database);
  database.exec(sql);
  database.close();
  return file;
}

test.each([10, 20, 30])(
  'a plan of %s reads like one of today, and its file stays as it was',
  (version) => {
    const file = olderFile(version);
    const before = readFileSync(file);
    const opened = openReadOnlyCopy(file, '');
    if (!opened.ok) throw new Error(opened.error.message);
    const plan = planFrom(opened.value.database, file);
    opened.value.close();
    expect(plan.ok && canonicalPlan(plan.value)).toEqual(canonicalPlan(smallPlan()));
    expect(readFileSync(file)).toEqual(before);
  },
);

test('a copy cannot be written', () => {
  const opened = openReadOnlyCopy(planFile(), '');
  if (!opened.ok) throw new Error(opened.error.message);
  const { database, close } = opened.value;
  expect(() => (database as Database.Database).exec('DELETE FROM component')).toThrow('readonly');
  close();
});

test('an older file in which somebody made tables of newer ones is refused', () => {
  const file = olderFile(20, 'CREATE TABLE setting (a TEXT)');
  expect(refusalOf(openReadOnlyCopy(file, ''))).toEqual({
    code: 'corrupt',
    message: `${file} is damaged. Open a copy or a backup of the plan; this file is left as it is.`,
  });
});
