import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentOf, contrastWithWhite } from './accent.ts';

test('a colour that can be read on white is taken as it is', () => {
  expect(accentOf('#1A5FB4')).toEqual({ area: '#1a5fb4', text: '#1a5fb4' });
});

test('a light colour fills areas as it is and is darkened for text', () => {
  expect(accentOf('#ffcc00')).toEqual({ area: '#ffcc00', text: '#8f7200' });
});

test('whatever the colour, text in it can be read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const { text } = accentOf(`#${value.toString(16).padStart(6, '0')}`);
      expect(contrastWithWhite(text)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('contrast is 21 to 1 for black and 1 to 1 for white', () => {
  expect([contrastWithWhite('#000000'), contrastWithWhite('#ffffff')]).toEqual([21, 1]);
});
