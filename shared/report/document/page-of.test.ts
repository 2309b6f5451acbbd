import { expect, test } from 'vitest';
import { inWorkbook, numberColumn, textColumn } from '../tables/report-table.ts';
import { none } from './said.ts';
import { pageOf } from './page-of.ts';

test('a table stands under its title, numbers at the end, without what only a workbook has', () => {
  const table = {
    name: 'Risks',
    title: 'Risks',
    empty: '',
    columns: [textColumn('Risk'), inWorkbook(textColumn('Cause')), numberColumn('Score')],
    rows: [{ cells: ['Fire', 'Heat', 10] }, { cells: ['Flood', 'Rain', undefined] }],
  };
  expect(pageOf(table)).toEqual([
    { is: 'heading', level: 2, text: 'Risks' },
    {
      is: 'table',
      title: 'Risks',
      columns: [{ title: 'Risk' }, { title: 'Score', align: 'end' }],
      rows: [{ cells: ['Fire', '10'] }, { cells: ['Flood', none] }],
    },
  ]);
});
