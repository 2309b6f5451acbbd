import { expect, test } from 'vitest';
import { fitText, roughTextWidth, type TextWidth } from './text-width.ts';

const ten: TextWidth = (text) => text.length * 10;

test('a text that fits stays whole', () => {
  expect(fitText('Order DB', 80, 12, ten)).toBe('Order DB');
});

test('a text that is too long is cut as late as possible, with an ellipsis', () => {
  expect(fitText('Order database', 80, 12, ten)).toBe('Order d…');
});

test('what reads from right to left has its ellipsis at the left', () => {
  expect(fitText('מרכז נתונים', 60, 12, ten)).toBe('מרכז…\u200f');
});

test('a blank before the ellipsis is dropped', () => {
  expect(fitText('Order database', 70, 12, ten)).toBe('Order…');
});

test('an emoji is never cut in half', () => {
  expect(fitText('ab😀cd', 40, 12, ten)).toBe('ab…');
});

test('bold letters are taken to be wider', () => {
  expect(roughTextWidth('Order DB', 12, true)).toBeGreaterThan(roughTextWidth('Order DB', 12));
});
