import * as lucide from 'lucide';
import { expect, test } from 'vitest';
import { fieldOf } from './fields.ts';
import { kindData, kindNames } from './kinds.ts';
import { isLegal, legality } from './legality.ts';

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const exportName = (icon: string) =>
  icon.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());

test('every icon is one of the icon set', () => {
  const unknown = kindNames.filter((kind) => !(exportName(kindData(kind).icon) in lucide));
  expect(unknown).toEqual([]);
});

test('a card shows facts that its kind may state', () => {
  const strays = kindNames.flatMap((kind) => {
    const { card = [], fields } = kindData(kind);
    return card.filter((field) => !fields.includes(field)).map((field) => `${kind}.${field}`);
  });
  expect(strays).toEqual([]);
});

test('within a kind no two facts read alike and none is listed twice', () => {
  const faulty = kindNames.flatMap((kind) =>
    repeated(kindData(kind).fields.map((field) => fieldOf(field).label)).map(
      (label) => `${kind}: ${label}`,
    ),
  );
  expect(faulty).toEqual([]);
});

test('no two kinds share a title or a plural', () => {
  expect(repeated(kindNames.map((kind) => kindData(kind).title))).toEqual([]);
  expect(repeated(kindNames.map((kind) => kindData(kind).plural))).toEqual([]);
});

test('a virtual way in plans the access layer, people and devices do not', () => {
  const access = kindNames.filter((kind) => kindData(kind).lane === 'access');
  expect(access.filter((kind) => kindData(kind).covers)).toEqual([
    'accessGateway',
    'accessBroker',
    'sessionHost',
    'vpn',
  ]);
});

test('every kind that is drawn can be related beyond being watched and configured', () => {
  const telling = legality.filter(
    ({ relation }) => !['monitors', 'configures', 'hasGoal', 'locatedIn'].includes(relation),
  );
  const drawn = kindNames.filter((kind) => kindData(kind).lane !== 'planning');
  const alone = drawn.filter(
    (kind) => !telling.some(({ from, to }) => from.includes(kind) || to.includes(kind)),
  );
  // Places relate by what lies in them.
  expect(alone).toEqual(['room']);
});

test('a legal relation joins kinds that exist, and an out-of-band controller manages its server', () => {
  const named = legality.flatMap(({ from, to }) => [...from, ...to]);
  expect(named.filter((kind) => !kindNames.includes(kind))).toEqual([]);
  expect(legality.filter(({ from, to }) => from.length === 0 || to.length === 0)).toEqual([]);
  expect(isLegal('manages', 'bmc', 'server')).toBe(true);
  expect(isLegal('runsOn', 'server', 'vm')).toBe(false);
});
