import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Column, onePage } from './column.ts';

const room = 300;
const entry = fc.record({
  component: fc.nat({ max: room - 1 }),
  value: fc.option(fc.integer(), { nil: undefined }),
});

test('a column gives what an array would, one by one and in pages', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const [column, array] = [new Column<number>(), Array.from({ length: room }, () => undefined)];
      column.reserve(room);
      for (const { component, value } of entries) {
        column.set(component, value);
        array[component] = value as undefined;
      }
      const all = array.map((_, component) => component);
      const inPages = ({ pages, bits, mask } = column.inPages) =>
        all.map((component) => pages[component >> bits]![component & mask]);
      expect(all.map((component) => column.at(component))).toEqual(array);
      expect(inPages()).toEqual(array);
      expect(inPages(onePage<number>(array))).toEqual(array);
    }),
  );
});

test('what one column is told is not in another', () => {
  const [one, other] = [new Column<string>(), new Column<string>()];
  one.reserve(10);
  other.reserve(10);
  one.set(3, 'told');
  expect([one.at(3), other.at(3)]).toEqual(['told', undefined]);
});
