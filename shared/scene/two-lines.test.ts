import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoLines } from './two-lines.ts';

/** Letters are all of one width here. */
const lines = (text: string, width: number) =>
  twoLines(
    text,
    (part) => part.length <= width,
    (part) => (part.length <= width ? part : `${part.slice(0, width - 1)}…`),
  );

test.each([
  ['Server', 8, ['Server']],
  ['Host cluster 2', 12, ['Host cluster', '2']],
  ['Application server', 12, ['Application', 'server']],
  ['order-database', 8, ['order-', 'database']],
  ['esx-01', 5, ['esx-0', '1']],
  ['Konfigurationsverwaltung', 14, ['Konfigurations', 'verwaltung']],
  ['Build and release servers of the north', 12, ['Build and', 'release…']],
])('%s in lines of %i letters', (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test('nothing of a name is lost but what is cut, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.integer({ min: 4, max: 20 }),
      (text, width) => {
        const [first = '', second = ''] = lines(text, width);
        expect(first.length).toBeLessThanOrEqual(width);
        expect(second.length).toBeLessThanOrEqual(width);
        const kept = (first + second.replace(/…$/, '')).replaceAll(' ', '');
        expect(text.replaceAll(' ', '').startsWith(kept.replace(/…$/, ''))).toBe(true);
      },
    ),
  );
});
