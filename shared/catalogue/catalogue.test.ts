import { expect, test } from 'vitest';
import {
  builtInCatalogue,
  builtInTechnology,
  createCatalogue,
  technologiesOfKind,
} from './catalogue.ts';
import { checkOwnTechnology } from './own-technology.ts';
import type { Technology } from './technology.ts';

const ownCloud: Technology = {
  id: 'own-cloud',
  name: 'Own cloud',
  vendor: 'ACME',
  kinds: ['hostCluster', 'vmManager'],
  layer: 'processing',
  secondary: ['management'],
  era: 'now',
  flags: ['ceph'],
  summary: 'Runs machines.',
};

test('a plan has the technologies of the app and its own', () => {
  const catalogue = createCatalogue([ownCloud]);
  expect(catalogue.technology('own-cloud')).toBe(ownCloud);
  expect(catalogue.technology('lxc')).toBe(builtInTechnology('lxc'));
  expect(catalogue.technology('constructor')).toBeUndefined();
  expect(catalogue.ofKind('hostCluster')).toContain(ownCloud);
  expect(catalogue.all()).toEqual([...builtInCatalogue.all(), ownCloud]);
});

test('an own technology may not take the id of one of the app', () => {
  const twin = { ...ownCloud, id: 'lxc' };
  expect(checkOwnTechnology(ownCloud)).toEqual({ ok: true, value: ownCloud });
  expect(checkOwnTechnology(twin)).toEqual({
    ok: false,
    error: {
      code: 'technology-is-built-in',
      message: 'The catalogue has “lxc” already: LXC. Give your own technology another id.',
    },
  });
  expect(createCatalogue([twin]).technology('lxc')?.name).toBe('LXC');
});

test('the palette offers what is mainly of a kind before what only may be', () => {
  const names = technologiesOfKind('failoverCluster').map(({ kinds }) => kinds[0]);
  const firstOther = names.findIndex((kind) => kind !== 'failoverCluster');
  expect(firstOther).toBeGreaterThan(0);
  expect(names.slice(firstOther)).not.toContain('failoverCluster');
});

test('a component has the flags of its kind and of its technology', () => {
  const flagsOf = (component: Parameters<typeof builtInCatalogue.flagsOf>[0]) =>
    builtInCatalogue.flagsOf(component);
  expect([...flagsOf({ kind: 'osContainer', technology: 'kata-containers' })]).toEqual([
    'sharesKernel',
    'hardenedIsolation',
    'linuxOnly',
  ]);
  expect([...flagsOf({ kind: 'ftServer' })]).toEqual(['lockstep']);
  expect([...flagsOf({ kind: 'server', technology: 'nobody-knows-it' })]).toEqual([]);
});

test('asking again for the same pair makes nothing new', () => {
  const placed = { kind: 'hostCluster', technology: 'proxmox-ve' } as const;
  expect(builtInCatalogue.flagsOf(placed)).toBe(builtInCatalogue.flagsOf({ ...placed }));
});

test('a kind may have a flag when some technology of the kind has it', () => {
  expect(builtInCatalogue.mayHaveFlag('sdsCluster', 'ceph')).toBe(true);
  expect(builtInCatalogue.mayHaveFlag('ftServer', 'lockstep')).toBe(true);
  expect(builtInCatalogue.mayHaveFlag('hostCluster', 'ceph')).toBe(false);
  expect(createCatalogue([ownCloud]).mayHaveFlag('hostCluster', 'ceph')).toBe(true);
});

test('the processing form follows what a straddler is placed as', () => {
  const formOf = (component: Parameters<typeof builtInCatalogue.formOf>[0]) =>
    builtInCatalogue.formOf(component);
  expect([
    formOf({ kind: 'parallelCluster', technology: 'oracle-rac' }),
    formOf({ kind: 'failoverCluster', technology: 'oracle-rac' }),
    formOf({ kind: 'hostCluster', technology: 'stratus-everrun' }),
    formOf({ kind: 'vm', technology: 'vmware-vsphere-ft' }),
    formOf({ kind: 'vm' }),
    formOf({ kind: 'orchestrator', technology: 'vmware-drs' }),
    formOf({ kind: 'server' }),
  ]).toEqual([
    'parallelProcessing',
    'highAvailability',
    'faultTolerance',
    'faultTolerance',
    'vmSoftware',
    undefined,
    undefined,
  ]);
});

test('straddlers have one primary layer and name the others', () => {
  const layersOf = (id: string) => {
    const { layer, secondary } = builtInTechnology(id)!;
    return [layer, ...secondary];
  };
  expect(['citrix-xendesktop-4', 'citrix-xenapp', 'docker', 'vmware-drs'].map(layersOf)).toEqual([
    ['access'],
    ['application', 'access'],
    ['processing', 'application'],
    ['management', 'processing'],
  ]);
  expect(builtInCatalogue.layersOf({ kind: 'idp', technology: 'active-directory' })).toEqual([
    'security',
    'management',
  ]);
  expect(builtInCatalogue.layersOf({ kind: 'rack' })).toEqual(['facility']);
});
