import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { translated } from './word-files.ts';

// The book is loaded anew: files of tests share what a worker has loaded, which is in English.
beforeEach(() => vi.resetModules());
afterEach(() => vi.resetModules());

test.each(translated)(
  'in %s every rule of the book means what it means in English',
  async (tag) => {
    const { speakLanguage } = await import('#shared/words/load-words.ts');
    await speakLanguage(tag);
    const { allRules } = await import('#shared/rules/book/all-rules.ts');
    const { compileRule } = await import('#shared/rules/engine/compile-rule.ts');
    const broken = allRules.filter((rule) => !compileRule(rule).ok).map(({ id }) => id);
    expect(broken).toEqual([]);
  },
);
