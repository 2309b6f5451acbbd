import { expect, test } from 'vitest';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { assumptionData, assumptionNames } from './assumptions.ts';
import { measureData, measureNames } from './measures.ts';
import { sourcesWords, sourceWords } from './source-words.ts';

test.each([
  ['K09', 'D. Kusnetzky, ZDNet, 2 June 2009'],
  ['own knowledge', 'own knowledge'],
  ['4.5', 'own derivation'],
  ['domain 4.8, peers 6.3', 'own derivation'],
  [
    'PVEHA, and own knowledge for the start',
    'Proxmox VE documentation, High Availability, and own knowledge for the start',
  ],
  ['IEC 61508 practice, own knowledge', 'IEC 61508 practice, own knowledge'],
  ['offer of 2026-03', 'offer of 2026-03'],
])('the source %j reads %j', (source, words) => {
  expect(sourceWords(source)).toBe(words);
});

test('a source that several short names stand for is named once', () => {
  expect(sourcesWords(['4.1', '4.5', 'own knowledge'])).toBe('own derivation; own knowledge');
});

test('no short name is left that nobody can look up', () => {
  const said = [
    ...allRules.flatMap(({ docs }) => docs.sources),
    ...measureNames.flatMap((name) => measureData(name).sources),
    ...assumptionNames.map((name) => assumptionData(name).source),
  ].map(sourceWords);
  const known = /^(API|HA|IBM|NIST|SP|RAID|MADR|VE|CISA|APC|IEC|RC25482|LXD|WHIR|ZDNet|BTU)$/;
  const codes = said.flatMap((words) => words.match(/\b[A-Z][A-Z0-9]{2,}\b/g) ?? []);
  expect(codes.filter((code) => !known.test(code))).toEqual([]);
});
