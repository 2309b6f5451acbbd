import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytes = Uint8Array.from('123456789', (digit) => digit.charCodeAt(0));

it('gives the check value of the standard, whole or in pieces', () => {
  expect([crc32(bytes), crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))]).toEqual([
    0xcbf43926, 0xcbf43926,
  ]);
});

it('of nothing is nothing', () => {
  expect(crc32(new Uint8Array())).toBe(0);
});
