import { expect, test } from 'vitest';
import { planHostArguments, planHostOptions } from './plan-host-options.ts';

test('the plan host hears what the main process told it', () => {
  const options = { home: '/home/ada/My plans', version: '0.1.0' };
  expect(planHostOptions(planHostArguments(options))).toEqual(options);
});

test('a plan host without a folder does not start', () => {
  expect(() => planHostOptions(['--app-version', '1'])).toThrow('without --home');
});
