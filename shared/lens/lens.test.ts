import { expect, test } from 'vitest';
import { lensText, parseLens, type Lens } from './lens.ts';

test.each<Lens>([
  { name: 'layers' },
  { name: 'racks' },
  { name: 'path' },
  { name: 'path', workload: 'order db' },
  { name: 'colour', by: 'vendor' },
])('a lens is kept as a text and read back: %j', (lens) => {
  expect(parseLens(lensText(lens))).toEqual(lens);
});

test.each(['', 'x-ray', 'colour', 'colour blood', '__proto__'])('"%s" shows the layers', (text) => {
  expect(parseLens(text)).toEqual({ name: 'layers' });
});
