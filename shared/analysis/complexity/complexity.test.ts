import { describe, expect, test } from 'vitest';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../analysis-context.ts';
import { measuredIn } from '../measured-in.ts';
import { handOffs } from './hand-offs.ts';
import { monoculture } from './monoculture.ts';
import { transactionWay } from './transaction-way.ts';
import { variety } from './variety.ts';
import { vendorShares } from './vendor-shares.ts';

const ofPlan = (sketch: PlanSketch, measure: MeasureName) =>
  measuredIn(
    drawSketch(sketch),
    measure === 'largestVendorShare' ? monoculture : variety,
    measure,
    'plan',
  );
const contextOf = (sketch: PlanSketch) => analysisContext(drawSketch(sketch), '2026-01-01');

const mixed: PlanSketch = {
  parts: {
    s1: ['server', { vendor: 'Dell', model: 'R760' }],
    s2: ['server', { vendor: 'Dell ', model: 'R660' }],
    old: ['server', { vendor: 'IBM', model: 'x3650', status: 'retire' }],
    esx: ['hypervisor', { technology: 'vmware-vsphere' }],
    cluster: ['hostCluster'],
    array: ['array', { technology: 'pure-flasharray' }],
    vlan: ['segment', { technology: 'vlan' }],
    center: ['vmManager', { technology: 'vmware-vcenter' }],
    watch: ['monitor', { technology: 'zabbix', consoles: 2 }],
    clock: ['timeSource', { technology: 'chrony' }],
    vm: ['vm'],
  },
  relations: [
    ['esx', 'runsOn', 's1'],
    ['esx', 'memberOf', 'cluster'],
  ],
};

describe('Variety', () => {
  test('counts vendors once, however they are spelt at the ends, and none for what nobody sells', () => {
    expect(ofPlan(mixed, 'vendorCount')).toMatchObject({ value: 5, missing: [] });
  });

  test('counts technologies, and models where no technology is named', () => {
    expect(ofPlan(mixed, 'technologyCount')).toMatchObject({ value: 8, missing: [] });
  });

  test('counts those of the fullest layer', () => {
    expect(ofPlan(mixed, 'technologiesPerLayer')).toMatchObject({ value: 3 });
  });

  test('counts a console for every tool that steers or shows, or as many as it states', () => {
    expect(ofPlan(mixed, 'consoleCount')).toEqual({
      value: 3,
      used: [{ component: 'watch', field: 'consoles' }],
      missing: [],
    });
  });

  test('lies between what is known and one more for every blank', () => {
    const parts = { ...mixed.parts, array: ['array'], tape: ['tape'] } as const;
    expect(ofPlan({ ...mixed, parts }, 'vendorCount')).toMatchObject({
      low: 4,
      high: 6,
      missing: [
        { component: 'array', field: 'vendor' },
        { component: 'tape', field: 'vendor' },
      ],
    });
  });

  test('of the fullest layer waits only for blanks that could make another layer fuller', () => {
    const parts = { ...mixed.parts, array: ['array'] } as const;
    expect(ofPlan({ ...mixed, parts }, 'technologiesPerLayer')).toMatchObject({
      value: 3,
      missing: [],
    });
  });
});

describe('A vendor', () => {
  const oneHouse: PlanSketch = {
    parts: {
      esx: ['hypervisor', { technology: 'vmware-vsphere' }],
      san: ['sdsCluster', { technology: 'vmware-vsan' }],
      nsx: ['overlay', { technology: 'vmware-nsx' }],
      center: ['vmManager', { technology: 'vmware-vcenter' }],
      door: ['accessGateway', { technology: 'apache-guacamole' }],
    },
  };

  test('that five of six layers rest on alone, one by a second function of its product, has 83 % of them', () => {
    expect(ofPlan(oneHouse, 'largestVendorShare')).toMatchObject({
      value: expect.closeTo(500 / 6),
      missing: [],
    });
  });

  test('is listed with its layers, the one that most rest on first', () => {
    expect(vendorShares(contextOf(oneHouse))).toMatchObject([
      {
        vendor: 'VMware by Broadcom',
        components: 4,
        technologies: 4,
        aloneOn: ['processing', 'network', 'storage', 'security', 'management'],
      },
      { aloneOn: ['access'] },
    ]);
  });

  test('may have every layer whose products do not say whose they are', () => {
    const parts = { ...oneHouse.parts, san: ['sdsCluster'], door: ['accessGateway'] } as const;
    expect(ofPlan({ parts }, 'largestVendorShare')).toMatchObject({
      low: expect.closeTo(400 / 6),
      high: 100,
      missing: [
        { component: 'san', field: 'technology' },
        { component: 'door', field: 'technology' },
      ],
    });
  });

  test('has no share of a plan without layers', () => {
    expect(ofPlan({ parts: { site: ['site'] } }, 'largestVendorShare')).toBeUndefined();
  });
});

describe('Hand-offs of a user transaction', () => {
  const sketch: PlanSketch = {
    parts: {
      near: ['userGroup'],
      far: ['userGroup'],
      gateway: ['accessGateway'],
      broker: ['accessBroker'],
      wall: ['firewall'],
      vlan: ['segment'],
      vswitch: ['virtualSwitch'],
      leaf: ['switch'],
      vm: ['vm'],
      esx: ['hypervisor'],
      host: ['server'],
      app: ['workload'],
      lun: ['volume'],
      array: ['array'],
      batch: ['workload'],
    },
    relations: [
      ['near', 'accesses', 'app'],
      ['far', 'accesses', 'gateway'],
      ['gateway', 'accesses', 'broker'],
      ['broker', 'accesses', 'vm'],
      ['app', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'esx'],
      ['esx', 'runsOn', 'host'],
      ['vm', 'attachedTo', 'vlan'],
      ['vlan', 'attachedTo', 'vswitch'],
      ['vswitch', 'attachedTo', 'leaf'],
      ['wall', 'filters', 'vlan'],
      ['vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
    ],
  };

  test('lead from the farthest users through access, network and platform to the storage behind it', () => {
    expect(new Set(transactionWay(contextOf(sketch), 'app'))).toEqual(
      new Set([
        'gateway',
        'broker',
        'wall',
        'vswitch',
        'leaf',
        'vm',
        'esx',
        'host',
        'app',
        'lun',
        'array',
      ]),
    );
    expect(measuredIn(drawSketch(sketch), handOffs, 'handOffs', 'app')).toEqual({
      value: 11,
      used: [],
      missing: [],
    });
  });

  test('are not counted where no users are drawn', () => {
    expect(measuredIn(drawSketch(sketch), handOffs, 'handOffs', 'batch')).toBeUndefined();
  });

  test('end where things run on each other in a circle', () => {
    const circle: PlanSketch = {
      parts: { u: ['userGroup'], a: ['workload'], b: ['vm'], c: ['hypervisor'] },
      relations: [
        ['u', 'accesses', 'a'],
        ['a', 'runsOn', 'b'],
        ['b', 'runsOn', 'c'],
        ['c', 'runsOn', 'b'],
      ],
    };
    expect(transactionWay(contextOf(circle), 'a')).toEqual(['a', 'b', 'c']);
  });
});
