import { expect, test } from 'vitest';
import { savedFiles } from './saved-files.ts';

test('a dialog offers files of the kind that is saved', () => {
  expect([savedFiles('Plan A.PNG'), savedFiles('plan'), savedFiles('x.exe')]).toEqual([
    [{ name: 'Picture (PNG)', extensions: ['png'] }],
    [{ name: 'Strata plan', extensions: ['strata'] }],
    [{ name: 'Strata plan', extensions: ['strata'] }],
  ]);
});
