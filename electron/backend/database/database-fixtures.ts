import path from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { PlanView } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Problem, Result } from '#shared/base/result.ts';
import { testFolder } from '../test-folder.ts';
import { allMigrations } from './all-migrations.ts';
import { createDatabase } from './create-database.ts';
import { migrate } from './migrate.ts';

/** A hypervisor on a server, in a cluster. */
export const smallPlan = () =>
  drawSketch({
    name: 'Small plan',
    parts: {
      s1: ['server', { ramGiB: 256, name: 'Host 1' }],
      h1: ['hypervisor'],
      c1: ['hostCluster', { haRestart: false }],
    },
    relations: [
      ['h1', 'runsOn', 's1'],
      ['s1', 'memberOf', 'c1'],
    ],
  });

/** A new plan file in a folder of its own. */
export function planFile(plan: PlanView = smallPlan(), name = 'plan.strata'): string {
  const file = path.join(testFolder(), name);
  expect(createDatabase(file, plan)).toEqual({ ok: true, value: file });
  return file;
}

/** An empty database at a migration, as an older Strata would have left it. */
export function databaseAt(version: number): Database.Database {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  migrate(
    database,
    allMigrations.filter(({ number }) => number <= version),
  );
  return database;
}

/** The refusal of a result that must be one. */
export function refusalOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error('was not refused');
  return result.error;
}
