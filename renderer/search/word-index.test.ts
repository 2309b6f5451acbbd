import { expect, test } from 'vitest';
import { isNearly, WordIndex, wordsOf } from './word-index.ts';

const index = new WordIndex<string>();
index.add('order', 'Order DB', 'vm', 0);
index.add('esx', 'ESX cluster A', 'host cluster', 0);
index.add('shop', 'web-shop-01', 'workload order', 0);
const found = (...words: string[]) => index.find(words, 9).map(({ item }) => item);

test('a word is found whole, by its beginning and inside, what a thing is called before what is beside it', () => {
  expect(found('order')).toEqual(['order', 'shop']);
  expect(found('clu')).toEqual(['esx']);
  expect(found('hop')).toEqual(['shop']);
});

test('all words must be there', () => {
  expect(found('order', 'db')).toEqual(['order']);
  expect(found('order', 'esx')).toEqual([]);
});

test('a mistyped word is found when nothing else is', () => {
  expect(found('clutser')).toEqual(['esx']);
  expect(found('ordr')).toEqual(['order', 'shop']);
  expect(found('zzzz')).toEqual([]);
});

test('not more than asked for, the best of them', () => {
  expect(index.find(['order'], 1).map(({ item }) => item)).toEqual(['order']);
});

test('names are taken apart as people do', () => {
  expect(wordsOf('web-shop-01')).toEqual(['web', 'shop', '01']);
  expect(wordsOf('ramGiB')).toEqual(['ramgib', 'ram', 'gi', 'b']);
  expect(wordsOf('99.95 %')).toEqual(['99.95']);
});

test('nearly means one letter left out, put in, turned or another', () => {
  expect(isNearly('clutser', 'cluster', 1)).toBe(true);
  expect(isNearly('cluster', 'clusters', 1)).toBe(true);
  expect(isNearly('cluster', 'custom', 1)).toBe(false);
});
