import { expect, test } from 'vitest';
import { builtInCatalogue } from '#shared/catalogue/catalogue.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import {
  mainlyOf,
  paletteLanes,
  paletteRows,
  searchedRows,
  type PaletteRow,
  type PlacedCounts,
} from './palette-rows.ts';

const nothing: PlacedCounts = { kinds: new Map(), technologies: new Map() };
const titles = (rows: readonly PaletteRow[]) =>
  rows.map((row) => (row.type === 'lane' ? `[${row.lane}]` : row.title));

test('a folded palette shows the seven layers and the facility', () => {
  const rows = paletteRows(builtInCatalogue, nothing, new Set());
  expect(titles(rows)).toEqual(paletteLanes.map((lane) => `[${lane}]`));
});

test('an open layer shows its kinds under their families', () => {
  const rows = paletteRows(builtInCatalogue, nothing, new Set(['access']));
  expect(titles(rows).slice(0, 4)).toEqual([
    '[access]',
    'People and devices',
    'User group',
    'Endpoint',
  ]);
});

test('an open kind shows the technologies that are mainly of that kind', () => {
  const rows = paletteRows(builtInCatalogue, nothing, new Set(['processing', 'hypervisor']));
  const under = rows.filter((row) => row.type === 'item' && row.item.technology !== undefined);
  expect(titles(under)).toEqual(mainlyOf(builtInCatalogue, 'hypervisor').map(({ name }) => name));
  expect(under.length).toBeGreaterThan(3);
});

test('what is placed is counted by kind, by technology and by layer', () => {
  const counts: PlacedCounts = {
    kinds: new Map([['vm', 18]]),
    technologies: new Map(),
  };
  const rows = paletteRows(builtInCatalogue, counts, new Set(['processing']));
  expect(rows.find((row) => row.type === 'lane' && row.lane === 'processing')).toMatchObject({
    placed: 18,
  });
  expect(rows.find((row) => row.type === 'item' && row.item.kind === 'vm')).toMatchObject({
    placed: 18,
  });
});

test('a search looks at kinds, technologies and vendors, all words must be there', () => {
  const found = titles(searchedRows(builtInCatalogue, nothing, 'microsoft hyper'));
  expect(found.some((title) => title.includes('Hyper-V'))).toBe(true);
  expect(titles(searchedRows(builtInCatalogue, nothing, 'witness'))).toContain('Witness');
  expect(searchedRows(builtInCatalogue, nothing, 'no such thing')).toEqual([]);
});

test('no line stands twice, so that a family is one heading', () => {
  const keys = paletteRows(builtInCatalogue, nothing, new Set(paletteLanes)).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every kind that is drawn can be placed from the palette', () => {
  const all = paletteRows(builtInCatalogue, nothing, new Set(paletteLanes));
  const placeable = all.flatMap((row) => (row.type === 'item' ? [row.item.kind] : []));
  const drawn = kindNames.filter((kind) => kindData(kind).lane !== 'planning');
  expect(new Set(placeable)).toEqual(new Set(drawn));
});
