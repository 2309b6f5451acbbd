import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { planFile, smallPlan } from './database-fixtures.ts';
import { planFrom } from './plan-from.ts';

function after(sql: string) {
  const database = new Database(planFile());
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  const plan = planFrom(database, 'hall.strata');
  database.close();
  return plan.ok ? canonicalPlan(plan.value) : plan.error;
}

test('a sound file gives its plan', () => {
  expect(after('')).toEqual(canonicalPlan(smallPlan()));
});

test.each([
  "DELETE FROM component WHERE id = 's1'",
  'DELETE FROM plan',
  'DROP TABLE waiver',
  "UPDATE component_fact SET field = '__proto__'",
  "PRAGMA ignore_check_constraints = ON; UPDATE component_fact SET value = '{'",
])('tables that do not fit together are refused: %s', (sql) => {
  expect(after(sql)).toEqual({
    code: 'corrupt',
    message:
      'hall.strata is damaged: its tables do not fit together. Open a copy or a backup of the plan; this file is left as it is.',
  });
});

test.each([
  ["UPDATE component SET kind = 'spaceship' WHERE id = 's1'", 'a component of the kind spaceship'],
  ["UPDATE relation SET kind = 'toString'", 'a relation of the kind toString'],
  ["UPDATE component_fact SET field = 'warp' WHERE field = 'ramGiB'", 'a fact called warp'],
  [
    "INSERT INTO setting VALUES (0, 'assumption.warp', '9', NULL, '2026-01-01')",
    'a setting called assumption.warp',
  ],
  ["INSERT INTO rule VALUES (0, 'OWN-001', '{}', '{}', 1, NULL)", 'a rule OWN-001 of another form'],
])('words that nobody knows here are refused: %s', (sql, stranger) => {
  expect(after(sql)).toEqual({
    code: 'unknown-word',
    message: `hall.strata holds ${stranger}, which this version of Strata does not know. Update Strata to open it.`,
  });
});
