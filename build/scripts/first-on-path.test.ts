import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { withFirstOnPath } from './first-on-path.mjs';

test('programs are looked for in the folder first', () => {
  expect(withFirstOnPath({ PATH: '/usr/bin' }, '/pinned')).toEqual({
    PATH: `/pinned${delimiter}/usr/bin`,
  });
});

test("Windows' spelling of PATH is kept, not doubled", () => {
  expect(withFirstOnPath({ Path: 'C:\\Windows' }, 'C:\\pinned')).toEqual({
    Path: `C:\\pinned${delimiter}C:\\Windows`,
  });
});

test('without a PATH the folder is all of it', () => {
  expect(withFirstOnPath({}, '/pinned')).toEqual({ PATH: '/pinned' });
});
