// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { planInAddress, setPlanInAddress } from './address.ts';

test('the open plan stands in the address, and is gone from it at home', () => {
  setPlanInAddress('branch office');
  expect(planInAddress()).toBe('branch office');
  setPlanInAddress(undefined);
  expect(planInAddress()).toBeUndefined();
});

test('an address that names the plan already is left alone', () => {
  setPlanInAddress('one');
  const replaced = vi.spyOn(window.history, 'replaceState');
  setPlanInAddress('one');
  expect(replaced).not.toHaveBeenCalled();
});

test('Back leads from a plan to the one before, and not through its scenarios', () => {
  setPlanInAddress('one');
  const { length } = window.history;
  setPlanInAddress('one', 2);
  expect(window.history.length).toBe(length);
  setPlanInAddress('two');
  expect(window.history.length).toBe(length + 1);
});
