import { afterEach, expect, test } from 'vitest';
import { notices } from '#renderer/state/telling/notices.ts';
import { fits } from './fits.ts';

afterEach(() => notices.set([]));

/** A file that only says how large it is. */
const sized = (name: string, size: number): File =>
  Object.defineProperty(new File([], name), 'size', { value: size });
const told = (): readonly string[] => notices.get().map(({ text }) => text);

test('what real files have fits, and nothing is said', () => {
  expect([
    fits(sized('plan.json', 150e6), 'plan'),
    fits(sized('rack.png', 2e6), 'picture'),
  ]).toEqual([true, true]);
  expect(told()).toEqual([]);
});

test.each([
  [
    'plan',
    300e6,
    'big.json is 300 MB, and a plan or report that is opened here is at most 150 MB. Choose another file.',
  ],
  [
    'plan',
    150e6 + 1,
    'big.json is 151 MB, and a plan or report that is opened here is at most 150 MB. Choose another file.',
  ],
  [
    'workbook',
    101e6,
    'big.json is 101 MB, and a workbook is at most 100 MB. Export fewer machines, then import each part.',
  ],
  ['table', 21e6, 'big.json is 21 MB, and a table is at most 20 MB. Split it, then add each part.'],
  [
    'rules',
    21e6,
    'big.json is 21 MB, and a pack of rules is at most 20 MB. Export fewer rules at a time.',
  ],
  [
    'template',
    21e6,
    'big.json is 21 MB, and a report template is at most 20 MB. Choose another file.',
  ],
  [
    'picture',
    3e6,
    'big.json is 3 MB, and a picture on the canvas is at most 2 MB. Save it smaller, then add it again.',
  ],
] as const)(
  'a %s of %d bytes is refused with its size, the most, and what next',
  (use, size, says) => {
    expect(fits(sized('big.json', size), use)).toBe(false);
    expect(told()).toEqual([says]);
  },
);
