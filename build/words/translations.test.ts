import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Translation } from '#shared/words/spoken.ts';
import type { Text } from './all-texts.ts';
import { readWords, translated, wordParts } from './word-files.ts';

/** What is filled in. Words that an expression of a rule's message chooses from or puts together are translated too. */
const holes = (text: string) =>
  [...new Set(text.match(/\{[^{}]*\}/g)?.map(withoutWords))].toSorted();
const withoutWords = (hole: string) =>
  hole.replaceAll(/'[^']*'|"[^"]*"/g, (quoted: string, at: number) =>
    quoted.includes(' ') || /[?:+[{] ?$/.test(hole.slice(0, at)) ? "''" : quoted,
  );
const formsOf = (said: Translation) => (typeof said === 'string' ? [said] : Object.values(said));
const numberForms = (tag: string) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

let texts: ReadonlyMap<string, Text>;

beforeAll(async () => {
  // Tables are told when they are loaded, and files of tests share what a worker has loaded: here they are loaded anew.
  vi.resetModules();
  const { allTexts } = await import('./all-texts.ts');
  texts = await allTexts();
});
afterAll(() => vi.resetModules());

describe.each(translated)('%s', (tag) => {
  const words = wordParts.flatMap((part) =>
    Object.entries(readWords(tag, part)).map(([key, said]) => ({ part, key, said })),
  );

  test('says everything that Strata says', () => {
    const known = new Set(words.map(({ key }) => key));
    expect([...texts.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  test('says nothing that Strata does not say', () => {
    expect(words.filter(({ key }) => !texts.has(key))).toEqual([]);
  });

  test('says each thing once', () => {
    const parts = Map.groupBy(words, ({ key }) => key);
    expect([...parts.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test('keeps what is filled in', () => {
    const wrong = words.filter(({ key, said }) => {
      const wanted = holes(key);
      // "one host" may leave its number out.
      const least = typeof said === 'string' ? wanted.length : 0;
      return formsOf(said).some((form) => {
        const given = holes(form);
        return given.length < least || given.some((hole) => !wanted.includes(hole));
      });
    });
    expect(wrong).toEqual([]);
  });

  test('has every number form of its own', () => {
    const wrong = words.filter(
      ({ key, said }) =>
        texts.get(key)?.isCounted === true &&
        numberForms(tag).some((form) => typeof said === 'string' || said[form] === undefined),
    );
    expect(wrong).toEqual([]);
  });
});
