import * as lucide from 'lucide';
import { expect, test } from 'vitest';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { iconShapes } from './icon-shapes.ts';
import { hasIcon } from './kind-icon.ts';

test('the icon of every kind is shipped with the app', () => {
  expect(kindNames.filter((kind) => !hasIcon(kindData(kind).icon))).toEqual([]);
});

/** A set's name for an icon: `arrow-up-from-line` is `ArrowUpFromLine`. */
const setName = (name: string): string =>
  name.replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

const numbers = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

test('icons are as the Lucide set has them: every path of an icon stands in ours', () => {
  const set = lucide as unknown as Record<string, readonly (readonly [string, { d?: string }])[]>;
  const wrong = Object.entries(iconShapes).filter(([name, shape]) => {
    const paths = (set[setName(name)] ?? [['path', { d: 'none' }]]).filter(
      ([tag]) => tag === 'path',
    );
    const all = numbers(shape).join(' ');
    return !paths.every(([, { d = 'none' }]) => all.includes(numbers(d).join(' ')) && d !== 'none');
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});
