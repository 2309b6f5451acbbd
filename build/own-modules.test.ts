import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { needOwnModules } from './own-modules.ts';

/** What would be felt by every file after it that shares its modules. */
const leavesTraces =
  /\bspeak(?:Language)?\(|\bvi\.(?:resetModules|mock|doMock|stub\w+|useFakeTimers|spyOn)\(/;

test('tests of pure code that change what modules remember have modules of their own', () => {
  const found = globSync('shared/**/*.test.ts').filter((file) =>
    leavesTraces.test(readFileSync(file, 'utf8')),
  );
  expect(found.map((file) => file.replaceAll(sep, '/')).sort()).toEqual(needOwnModules);
});
