import { expect, test } from 'vitest';
import { addPatch } from './change.ts';
import { currencyOf } from './currency-of.ts';
import { Plan } from './plan.ts';

const withCurrency = (value: string) => {
  const plan = new Plan();
  plan.apply([addPatch('setting', { id: 'currency', value, setOn: '2026-01-01' })]);
  return plan;
};

test('money is in the currency of the plan, else in that of the price book, also when a file names none that exists', () => {
  expect([withCurrency('EUR'), withCurrency('euro'), new Plan()].map(currencyOf)).toEqual([
    'EUR',
    'USD',
    'USD',
  ]);
});
