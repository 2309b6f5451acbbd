import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { columnForm } from './column-form.ts';
import { Plan } from '../plan.ts';
import { randomEdit } from '../random/random-edit.ts';
import { recordSchemas } from './record-schemas.ts';
import { withValue } from '../record-values.ts';
import { tableNames } from '../records.ts';
import { shapeProblem } from '../checking/shape-problem.ts';

const values = [
  undefined,
  null,
  '',
  ' ',
  'text',
  -1,
  0.5,
  2_000_000,
  true,
  [],
  ['a'],
  {},
  'x'.repeat(20_000),
];

test('a column by itself is judged in the same words as within its record', () => {
  const plan = new Plan();
  const ids = countingIds('a');
  for (let seed = 0; seed < 400; seed++) plan.apply(randomEdit(plan, seededRandom(seed), ids));
  const judged = new Set<string>();
  for (const table of tableNames)
    for (const record of [...plan.all(table)].slice(0, 5))
      for (const key of Object.keys(record))
        for (const to of values) {
          const form = columnForm(table, key);
          if (form === undefined) continue;
          judged.add(table);
          expect(shapeProblem(form, to === undefined ? {} : { [key]: to }), `${table}.${key}`).toBe(
            shapeProblem(recordSchemas[table], withValue(record, key, to)),
          );
        }
  expect(tableNames.filter((table) => !judged.has(table))).toEqual(['technology', 'rule']);
});

test('columns that hang together, and those that no table has, have no form of their own', () => {
  expect(columnForm('rule', 'enabled')).toBeUndefined();
  expect(columnForm('component', 'toString')).toBeUndefined();
});
