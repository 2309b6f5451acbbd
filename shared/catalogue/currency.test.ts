import { expect, test } from 'vitest';
import { unitInCurrency } from './currency.ts';

test('a unit of money reads in the currency of the plan, any other as it is', () => {
  expect(
    ['money', 'money per core and year', 'kW'].map((unit) => unitInCurrency(unit, 'EUR')),
  ).toEqual(['EUR', 'EUR per core and year', 'kW']);
});
