import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../test-folder.ts';
import { languageIn } from './host-language.ts';
import { settingsFile } from './settings-file.ts';

test('the host speaks the language that was set', () => {
  const home = testFolder();
  settingsFile(home).write({ theme: 'dark', hintDismissed: true, language: 'ar' });
  expect(languageIn(home)).toBe('ar');
});

test('settings that name a language nobody speaks are as if none were kept', () => {
  const home = testFolder();
  const unset = languageIn(home);
  writeFileSync(
    path.join(home, 'settings.json'),
    '{"theme":"dark","hintDismissed":true,"language":"tlh"}',
  );
  expect(languageIn(home)).toBe(unset);
});
