import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RecentPlans } from './recent-plans.ts';

const newHome = () => mkdtempSync(path.join(tmpdir(), 'strata-recent-'));

test('the plan opened last stands first, once, also after a restart', () => {
  const home = newHome();
  const recent = new RecentPlans(home);
  for (const id of ['a', 'b', 'c', 'a']) recent.opened(id);
  expect(new RecentPlans(home).ids()).toEqual(['a', 'c', 'b']);
});

test('twelve are kept', () => {
  const recent = new RecentPlans(newHome());
  for (let plan = 1; plan <= 14; plan++) recent.opened(`plan-${plan}`);
  expect(recent.ids()).toEqual([
    'plan-14',
    'plan-13',
    'plan-12',
    'plan-11',
    'plan-10',
    'plan-9',
    'plan-8',
    'plan-7',
    'plan-6',
    'plan-5',
    'plan-4',
    'plan-3',
  ]);
});
