import { expect, test } from 'vitest';
import { parseValue } from '#shared/catalogue/units.ts';
import { shownFact } from './shown-fact.ts';

test('a number stands beside its unit', () => {
  expect(shownFact('ramGiB', 16)).toEqual({ text: '16', unit: 'GiB' });
  expect(shownFact('rtoSec', 60)).toEqual({ text: '60', unit: 's' });
});

test('a time in several units keeps them in the text', () => {
  expect(shownFact('rtoSec', 9000)).toEqual({ text: '2 h 30 min' });
  expect(shownFact('rtoSec', 86_400)).toEqual({ text: '24 h' });
});

test('a blank shows its unit, so that one knows what to type', () => {
  expect(shownFact('iops', undefined)).toEqual({ text: '', unit: 'IOPS' });
  expect(shownFact('vendor', undefined)).toEqual({ text: '' });
});

test('what a field shows can be typed back', () => {
  for (const value of [60, 9000, 90_061, 86_400, 1e6]) {
    expect(parseValue('rtoSec', shownFact('rtoSec', value).text)).toEqual({ ok: true, value });
  }
});
