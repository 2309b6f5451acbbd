import { expect, it } from 'vitest';
import { bytesPer, transferTime } from './transfer-time.ts';

it('sends 64 GiB over 10 Gbit/s at 0.8 in 69 s (domain.md §4.5)', () => {
  expect(Math.round(transferTime(64 * bytesPer.GiB, 10e9, 0.8))).toBe(69);
});

it('takes longer the less of the link it gets', () => {
  expect(Math.round(transferTime(64 * bytesPer.GiB, 10e9, 0.7))).toBe(79);
});
