import { afterAll, expect } from 'vitest';
import { spokenLanguage } from '#shared/words/spoken.ts';

// Files that share their modules must leave them as they found them; what they forget would look like a flaky test elsewhere.
afterAll(() => {
  const { tag } = spokenLanguage();
  if (tag === 'en') return;
  throw new Error(
    `${expect.getState().testPath} leaves ${tag} spoken: name it in needOwnModules (build/vitest.config.ts).`,
  );
});
