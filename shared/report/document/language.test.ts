import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';
import { readLanguage } from './language.ts';
import type { ReportDocument } from './report-document.ts';

test('English of a region is the language of the text and of its days', () => {
  expect(readLanguage('en-gb')).toEqual({ ok: true, value: { text: 'en-GB', values: 'en-GB' } });
});

test('a language with a translation is that of the text, also as in a region', () => {
  expect(readLanguage('de-ch')).toEqual({ ok: true, value: { text: 'de-CH', values: 'de-CH' } });
  expect(readLanguage('ar')).toEqual({ ok: true, value: { text: 'ar', values: 'ar' } });
});

test('a language without a translation is said to have none, and the text is marked as English', () => {
  expect(readLanguage('fr-CH')).toEqual({
    ok: true,
    value: {
      text: 'en',
      values: 'fr-CH',
      note: 'There is no translation to Swiss French yet: the text is English; days and values are written as usual in Swiss French. Reports can be had in en, de and ar.',
    },
  });
});

test.each(['klingon', 'xx', '', 'en_GB'])('%j is refused with what to say instead', (tag) => {
  expect(readLanguage(tag)).toMatchObject({
    ok: false,
    error: { message: `"${tag}" is no language that is known. Say a tag such as en, en-GB or de.` },
  });
});

const cells = [
  '2026-11-22',
  '1.5 kW',
  '99.95 %',
  '1.2 to 12 345.5 TB',
  'version 8.0',
  '8.0.3',
  'Wait for 1.5 kW of power.',
  [{ text: '1.5 TB', to: 'component:p1' }],
];
const report: ReportDocument = {
  title: 'Plan of 2026-01-01',
  subtitle: 'Plan report',
  date: '2026-11-22',
  lang: 'en',
  foot: '',
  branding: {},
  sections: [
    {
      name: 'summary',
      anchor: 'section:summary',
      title: 'Summary',
      blocks: [{ is: 'table', title: 'T', columns: [], rows: [{ cells }] }],
    },
  ],
};

const cellsIn = (tag: string) => {
  const [block] = inLanguage(report, tag).sections[0]!.blocks;
  return block?.is === 'table' ? block.rows[0]!.cells : [];
};

test('days and values are written as usual in the language; names and sentences stay', () => {
  expect(cellsIn('de')).toEqual([
    '22.11.2026',
    '1,5 kW',
    '99,95 %',
    '1,2 to 12 345,5 TB',
    ...cells.slice(4),
  ]);
  expect(inLanguage(report, 'de').shownDate).toBe('22.11.2026');
  expect(cellsIn('en-GB').slice(0, 2)).toEqual(['22 Nov 2026', '1.5 kW']);
});

test('values that a translated text has with a comma are written as usual in its region', () => {
  const swiss = { ...report, lang: 'de-CH' };
  const [section] = swiss.sections;
  const [block] = section!.blocks;
  const rows = [{ cells: ['99,95 %', 'Es fehlen 1,5 kW an Leistung.'] }];
  const said = { ...swiss, sections: [{ ...section!, blocks: [{ ...block!, rows } as never] }] };
  const [shown] = inLanguage(said, 'de-CH').sections[0]!.blocks;
  expect(shown).toMatchObject({ rows: [{ cells: ['99.95 %', 'Es fehlen 1,5 kW an Leistung.'] }] });
});

test('English alone keeps the international form', () => {
  expect(inLanguage(report, 'en')).toBe(report);
});
