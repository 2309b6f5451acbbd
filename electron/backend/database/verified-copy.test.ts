import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { testFolder } from '../test-folder.ts';
import { planFile, refusalOf, smallPlan } from './database-fixtures.ts';
import { openDatabase } from './open-database.ts';
import { readPlan } from '../library/read-plan.ts';
import { writeVerifiedCopy } from './verified-copy.ts';

test('a copy of an open plan is one file with everything committed so far', () => {
  const file = planFile();
  const opened = openDatabase(file);
  if (!opened.ok || opened.value.access !== 'write') throw new Error('not open');
  opened.value.database.exec("UPDATE plan SET name = 'Edited'");
  const target = path.join(testFolder(), 'copy.strata');
  expect(writeVerifiedCopy(file, target)).toEqual({ ok: true, value: target });
  opened.value.close();
  expect(readdirSync(path.dirname(target))).toEqual(['copy.strata']);
  const copy = readPlan(target);
  const expected = smallPlan();
  expect(copy.ok && canonicalPlan(copy.value)).toEqual({
    ...canonicalPlan(expected),
    meta: { ...expected.meta, name: 'Edited' },
  });
});

test('a copy replaces a file of the same name only when it is whole', () => {
  const file = planFile();
  const target = path.join(testFolder(), 'copy.strata');
  writeFileSync(target, 'old');
  expect(refusalOf(writeVerifiedCopy(`${file}-gone`, target)).code).toBe('cannot-open');
  expect(readFileSync(target, 'utf8')).toBe('old');
  expect(writeVerifiedCopy(file, target).ok).toBe(true);
  expect(readPlan(target).ok).toBe(true);
});

test('a plan that is open is not overwritten, and a folder that is not there is refused', () => {
  const [file, other] = [planFile(), planFile()];
  const opened = openDatabase(other);
  if (!opened.ok) throw new Error('not open');
  expect(refusalOf(writeVerifiedCopy(file, other)).code).toBe('open-elsewhere');
  opened.value.close();
  expect(refusalOf(writeVerifiedCopy(file, path.join(testFolder(), 'no', 'c.strata'))).code).toBe(
    'cannot-open',
  );
});
