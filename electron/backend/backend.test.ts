import { afterEach, expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { speak, spokenLanguage } from '#shared/words/spoken.ts';
import { createBackend } from './backend.ts';
import { testFolder } from './test-folder.ts';

afterEach(() => speak('en', {}));

test('the language that is set is spoken from then on; other settings leave it as it is', async () => {
  const backend = createBackend({
    home: testFolder(),
    version: '0.1.0',
    host: 'web',
    clock: fixedClock('2026-11-22'),
    ids: countingIds('u'),
  });
  await backend.saveSettings({ theme: 'dark', hintDismissed: true });
  expect(spokenLanguage().tag).toBe('en');
  await backend.saveSettings({ theme: 'dark', hintDismissed: true, language: 'de' });
  expect(spokenLanguage().tag).toBe('de');
  backend.close();
});
