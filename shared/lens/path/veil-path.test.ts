import { expect, test } from 'vitest';
import { veilPath } from './veil-path.ts';

const boxes = {
  host: { x: 0, y: 0, w: 50, h: 50 },
  vm: { x: 5, y: 5, w: 10, h: 10 },
  other: { x: 20, y: 5, w: 10, h: 10 },
} as const;
const parents: Readonly<Record<string, string>> = { vm: 'host', other: 'host' };
const veil = (...bright: string[]) =>
  veilPath(
    { x: -9, y: -9, w: 99, h: 99 },
    {
      ids: Object.keys(boxes),
      parentOf: (id) => parents[id],
      boxOf: (id) => boxes[id as keyof typeof boxes],
    },
    new Set(bright),
  );
const [world, host, vm, other] = [
  'M-9 -9h99v99h-99z',
  'M0 0h50v50h-50z',
  'M5 5h10v10h-10z',
  'M20 5h10v10h-10z',
];

test('with nothing bright all is covered', () => expect(veil()).toBe(world));
test('what is bright shows, also inside of what is quiet', () =>
  expect(veil('vm')).toBe(`${world}${vm}`));
test('what is quiet inside of something bright is covered again', () =>
  expect(veil('host', 'vm')).toBe(`${world}${host}${other}`));
