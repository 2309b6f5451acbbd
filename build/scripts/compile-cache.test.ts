import path from 'node:path';
import { expect, test } from 'vitest';
import { withCompileCache } from './compile-cache.mjs';

test('what Node compiled is kept beside the packages', () => {
  expect(withCompileCache({ HOME: '/home/ana' }, '/strata')).toEqual({
    HOME: '/home/ana',
    NODE_COMPILE_CACHE: path.join('/strata', 'node_modules', '.cache', 'node'),
  });
});

test('a place that somebody named stays', () => {
  expect(withCompileCache({ NODE_COMPILE_CACHE: '/elsewhere' }, '/strata')).toEqual({
    NODE_COMPILE_CACHE: '/elsewhere',
  });
});
