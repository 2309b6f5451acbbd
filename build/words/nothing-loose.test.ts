import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../source-files.ts';
import { looseTexts } from './loose-texts.ts';

/** Tables that are worded where they are gathered, what tests and proofs are made of, and what plans hold. */
const notSaidHere =
  /^(?:build|e2e)\/|^shared\/(?:catalogue|starters|samples|words)\/|^shared\/rules\/(?:book|mutation|metamorphic)\/|^electron\/backend\/report\/conformance\/|(?:samples|fixtures?|synthetic-\w+)\.tsx?$|\/(?:random|sketched|synthetic)-[^/]*$/;

/** Names and code, the same in every language. */
const sameEverywhere: ReadonlySet<string> = new Set(['Strata', 'params.']);

test('whatever a person is told in a sentence, between tags or in a refusal is said through t', () => {
  const files = sourceFiles().filter((file) => !notSaidHere.test(file));
  const loose = files.flatMap((file) =>
    looseTexts(file, readFileSync(file, 'utf8'))
      .filter(({ isForPeople, text }) => isForPeople && !sameEverywhere.has(text))
      .map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(loose).toEqual([]);
});
