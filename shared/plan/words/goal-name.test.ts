import { expect, test, vi } from 'vitest';

const names = ['unifiedManagement', 'Unified management', 'One console'];

test.each([
  ['en', 'Unified management'],
  ['de', 'Einheitliche Verwaltung'],
] as const)(
  'in %s a goal that is named by its kind is %s, another is what it is named',
  async (tag, title) => {
    // A language is spoken before the modules that say something are loaded.
    vi.resetModules();
    const { speakLanguage } = await import('#shared/words/load-words.ts');
    await speakLanguage(tag);
    const { goalName } = await import('./goal-name.ts');
    const goals = names.map((name) => ({
      name,
      facts: { goalKind: { value: 'unifiedManagement', origin: 'typed' } },
    }));
    expect(goals.map((goal) => goalName(goal as Parameters<typeof goalName>[0]))).toEqual([
      title,
      title,
      'One console',
    ]);
  },
);
