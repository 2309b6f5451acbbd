import { expect, test } from 'vitest';
import { builtInTechnologies } from './built-in-technologies.ts';
import { builtInTechnology, technologiesOfKind } from './catalogue.ts';
import { hasField, kindData, kindNames, type Kind } from './kinds.ts';
import { processingForms } from './kind.ts';
import { layers } from './layers.ts';
import type { FieldName } from './fields.ts';
import type { Technology } from './technology.ts';

/** People, workloads and places are not products. */
const needsNone: readonly Kind[] = [
  'userGroup',
  'workload',
  'site',
  'room',
  'powerFeed',
  'generator',
];

const idsWhere = (isFaulty: (technology: Technology) => boolean) =>
  builtInTechnologies.filter(isFaulty).map(({ id }) => id);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('there are more than 150 technologies, at least ten on every layer', () => {
  expect(builtInTechnologies.length).toBeGreaterThanOrEqual(170);
  const thin = layers.filter(
    (layer) => builtInTechnologies.filter((technology) => technology.layer === layer).length < 10,
  );
  expect(thin).toEqual([]);
});

test('ids and names are unique, and ids are words joined by hyphens', () => {
  expect(repeated(builtInTechnologies.map(({ id }) => id))).toEqual([]);
  expect(repeated(builtInTechnologies.map(({ name }) => name))).toEqual([]);
  expect(idsWhere(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('every technology is placed on its own layers only', () => {
  const strays = idsWhere(({ kinds, layer, secondary }) =>
    kinds.some((kind) => ![layer, ...secondary].some((own) => own === kindData(kind).lane)),
  );
  expect(strays).toEqual([]);
  expect(idsWhere(({ layer, secondary }) => secondary.some((other) => other === layer))).toEqual(
    [],
  );
});

test('nothing is listed twice within a technology', () => {
  const lists = ({ kinds, secondary, flags }: Technology) => [kinds, secondary, flags];
  expect(
    idsWhere((technology) => lists(technology).some((list) => repeated(list).length > 0)),
  ).toEqual([]);
});

test('every successor exists, is sold today, and none leads back', () => {
  const withSuccessor = builtInTechnologies.filter(({ successor }) => successor !== undefined);
  const faulty = withSuccessor.filter((technology) => lastOf(technology)?.era === '2009');
  expect(withSuccessor.length).toBeGreaterThan(50);
  expect(withSuccessor.filter((technology) => lastOf(technology) === undefined)).toEqual([]);
  expect(faulty).toEqual([]);
});

test('what the 2009 article names leads to a current choice', () => {
  const heirs = [
    'stratus-avance',
    'vmware-esx-4',
    'citrix-xendesktop-4',
    'redhat-rhev',
    'oracle-vm',
  ];
  expect(heirs.map((id) => builtInTechnology(id)?.successor)).toEqual([
    'stratus-everrun',
    'vmware-vsphere',
    'citrix-virtual-apps-and-desktops',
    'openshift-virtualization',
    'oracle-linux-virtualization',
  ]);
});

test.each(processingForms)('%s could be had in 2009 and can be had today', (form) => {
  const eras = builtInTechnologies
    .filter((technology) => technology.form === form)
    .map(({ era }) => era);
  expect({
    in2009: eras.some((era) => era !== 'now'),
    today: eras.some((era) => era !== '2009'),
  }).toEqual({ in2009: true, today: true });
});

test('every kind that is a product has a technology', () => {
  const placed = kindNames.filter((kind) => kindData(kind).lane !== 'planning');
  expect(placed.filter((kind) => technologiesOfKind(kind).length === 0)).toEqual(needsNone);
});

test('a technology in the palette has a processing form only where it processes', () => {
  expect(
    idsWhere(
      ({ form, layer, secondary }) =>
        form !== undefined && ![layer, ...secondary].includes('processing'),
    ),
  ).toEqual([]);
});

test('facts of a technology are facts of what the palette makes of it', () => {
  const strays = idsWhere(({ facts, kinds }) =>
    Object.keys(facts ?? {}).some((field) => !hasField(kinds[0]!, field as FieldName)),
  );
  expect(strays).toEqual([]);
});

test('every technology says in one sentence what it is', () => {
  expect(idsWhere(({ summary }) => !/^[A-Z0-9].{10,140}\.$/.test(summary))).toEqual([]);
});

/** The technology that a chain of successors ends at; undefined for a broken or endless chain. */
function lastOf(technology: Technology, stepsLeft = 10): Technology | undefined {
  if (technology.successor === undefined) return technology;
  const next = builtInTechnology(technology.successor);
  return next === undefined || stepsLeft === 0 ? undefined : lastOf(next, stepsLeft - 1);
}
