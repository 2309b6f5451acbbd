import { expect, test } from 'vitest';
import { fittingTabs } from './fitting-tabs.ts';

const tabs = ['findings', 'outline', 'matrix', 'drill', 'history'];
/** Ten px a letter, and a button of thirty. */
const shown = (chosen: string, room: number) =>
  fittingTabs(tabs, (tab) => tab.length * 10, chosen, room, 30);

test('all tabs stand where there is room for all, without a button for others', () => {
  expect(shown('findings', 330)).toEqual(tabs);
});

test('the last tabs give way to a button, which takes room too', () => {
  expect(shown('findings', 329)).toEqual(['findings', 'outline', 'matrix', 'drill']);
  expect(shown('findings', 289)).toEqual(['findings', 'outline', 'matrix']);
});

test('the chosen tab is always there, after the first ones that have room beside it', () => {
  expect(shown('history', 329)).toEqual(['findings', 'outline', 'matrix', 'history']);
  expect(shown('history', 200)).toEqual(['findings', 'history']);
});

test('where hardly one has room the chosen one stands alone', () => {
  expect(shown('drill', 40)).toEqual(['drill']);
});
