import { expect, test } from 'vitest';
import { raidLevel } from './raid-level.ts';

test.each([
  ['RAID 10', 'mirror', 2],
  ['raid1+0', 'mirror', 2],
  ['RAID-5', 'parity', 4],
  ['RAID 50', 'parity', 4],
  ['RAID6', 'parity', 6],
  ['RAIDZ2', 'parity', undefined],
  ['RAID-TEC', 'parity', undefined],
  ['RAID 0', 'stripe', 1],
] as const)('%s is %s with a write penalty of %s', (text, kind, penalty) => {
  expect(raidLevel(text)).toMatchObject({ kind });
  expect(raidLevel(text)?.writePenalty).toBe(penalty);
});
