import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { possibleRelations, relatedGroups } from './related.ts';

const plan = drawSketch({
  parts: {
    host: ['hypervisor', { name: 'esx-01' }],
    other: ['hypervisor', { name: 'esx-02' }],
    db: ['vm', { name: 'Order DB' }],
    web: ['vm', { name: 'Web 1' }],
  },
  relations: [
    ['db', 'runsOn', 'host'],
    ['web', 'runsOn', 'host'],
  ],
});

test('relations read from where one stands', () => {
  const said = (id: string) =>
    relatedGroups(plan, id).map(({ title, related }) => [
      title,
      ...related.map(({ other }) => other.name),
    ]);
  expect(said('db')).toEqual([['runs on', 'esx-01']]);
  expect(said('host')).toEqual([['runs', 'Order DB', 'Web 1']]);
  expect(said('other')).toEqual([]);
});

test('only legal relations that are not there yet can be added', () => {
  const titles = possibleRelations(plan, plan.component('db')!).map(({ title }) => title);
  expect(titles).toContain('runs on esx-02');
  expect(titles).not.toContain('runs on esx-01');
  expect(titles.some((title) => title.endsWith('Order DB'))).toBe(false);
});

test('relations that come from the other end read backward', () => {
  const other = possibleRelations(plan, plan.component('other')!).find(
    ({ title }) => title === 'runs Web 1',
  );
  expect(other).toMatchObject({ kind: 'runsOn', from: 'web', to: 'other' });
});

test('what is typed finds a component however many stand before it', () => {
  const db = plan.component('db')!;
  expect(possibleRelations(plan, db, 'ESX-02', 1).map(({ title }) => title)).toEqual([
    'runs on esx-02',
  ]);
  expect(possibleRelations(plan, db, 'nobody')).toEqual([]);
});
