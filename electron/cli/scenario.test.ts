import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { setPatch } from '#shared/plan/change.ts';
import { openPlanHost } from '#electron/backend/plan-host/open-plan-host.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(async () => {
  folder.run('new', 'article', '--to', 'hall.strata');
  folder.run('new', 'article', '--to', 'plain.json');
  const world = { clock: fixedClock('2026-01-01'), ids: countingIds('t') };
  const main = openPlanHost(folder.file('hall.strata'), world);
  if (!main.ok) throw new Error(main.error.message);
  const made = main.value.scenarios.create({ name: 'Lab first', from: { branch: 0 } }, 'ada');
  const lab = main.value.on(made.ok ? made.value.id : 0);
  if (!lab.ok) throw new Error(lab.error.message);
  const { profile, name } = lab.value.plan.meta;
  const change = [
    setPatch('meta', 'plan', 'profile', profile, 'lab'),
    setPatch('meta', 'plan', 'name', name, 'Hall, lab first'),
  ];
  await lab.value.commit('ada', [{ opId: 'o1', label: 'Lab', change }]);
  main.value.close();
});

test('a scenario is checked, analysed and exported in place of the main plan', () => {
  const exported = (...more: string[]) =>
    JSON.parse(folder.run('export', 'hall.strata', ...more).out) as { plan: { name: string } };
  const names = [exported(), exported('--scenario', 'lab first')].map((file) =>
    JSON.stringify(file).includes('Hall, lab first'),
  );
  expect(names).toEqual([false, true]);
  const check = (...more: string[]) => folder.run('check', 'hall.strata', ...more).out;
  expect(check('--scenario', 'Lab first')).toContain('Hall, lab first');
  expect(check()).not.toContain('Hall, lab first');
  const analysed = folder.run('analyse', 'hall.strata', '--scenario', 'Lab first');
  expect([analysed.code, analysed.out.includes('Hall, lab first')]).toEqual([0, true]);
});

test('a scenario is compared with the main plan of another file, or of its own', () => {
  const { code, out } = folder.run(
    'check',
    'hall.strata',
    '--scenario',
    'Lab first',
    '--against',
    'hall.strata',
  );
  expect(code).toBe(1);
  expect(out).toContain('the plan: profile enterprise, was lab');
});

test('a scenario that is not there is refused with those that are', () => {
  const refusal = (...args: string[]) => folder.run(...args).err.trim();
  expect(refusal('check', 'hall.strata', '--scenario', 'Two')).toMatch(
    /There is no scenario "Two" in .*hall\.strata\. There are: Lab first\.$/,
  );
  expect(refusal('check', 'plain.json', '--scenario', 'Two')).toMatch(
    /plain\.json has no scenarios: only a \.strata file does\. Leave --scenario out\.$/,
  );
  expect(refusal('report', 'hall.strata', '--to', 'x.pdf', '--scenario', '')).toContain(
    'Say which scenario: --scenario NAME.',
  );
});
