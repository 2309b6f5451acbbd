import { expect, test } from 'vitest';
import { branchOffice } from './branch-office.ts';
import { empty } from './empty.ts';
import { planOfStarter } from './plan-of-starter.ts';

test('the plan of a starter says what it is about, in the words that it was chosen by', () => {
  expect(planOfStarter(branchOffice).meta).toEqual({
    ...branchOffice.plan().meta,
    description: branchOffice.description,
  });
});

test('an empty plan is about nothing yet', () => {
  expect(planOfStarter(empty).meta).toEqual(empty.plan().meta);
});
