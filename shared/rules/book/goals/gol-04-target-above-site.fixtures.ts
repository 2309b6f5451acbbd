import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const targetAboveSiteFixtures: RuleFixtures = {
  rule: 'GOL-04',
  plan: {
    parts: {
      orders: ['workload', { availTargetPct: 99.99 }],
      vm: ['vm'],
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      'esx-02': ['server'],
      rack: ['rack'],
      room: ['room'],
      north: ['site', { availabilityPct: 99.9 }],
      south: ['site', { availabilityPct: 99 }],
    },
    relations: [
      ['orders', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
      ['esx-01', 'mountedIn', 'rack'],
      ['rack', 'locatedIn', 'room'],
      ['room', 'locatedIn', 'north'],
    ],
  },
  finds: ['orders'],
  says: 'north can give at most 99.9 %',
  clear: [
    { name: 'The target equals what the site gives', facts: { orders: { availTargetPct: 99.9 } } },
    { name: 'The site gives as much', facts: { north: { availabilityPct: 99.99 } } },
    { name: 'No target is stated', facts: { orders: { availTargetPct: undefined } } },
    { name: 'No site is drawn', unrelated: ['room locatedIn north'] },
    {
      name: 'The target is a hair below both sites together',
      facts: { orders: { availTargetPct: 99.9989 } },
      add: { relations: [['esx-02', 'locatedIn', 'south']] },
    },
    {
      name: 'The other host is in a second site: 99.999 % together',
      add: { relations: [['esx-02', 'locatedIn', 'south']] },
    },
  ],
  alsoFinds: [
    ...(['k8sCluster', 'parallelCluster', 'failoverCluster'] as const).map((kind) => ({
      name: `It runs on a machine of a cluster of another kind: ${kind}`,
      unrelated: ['vm runsOn cluster', 'esx-01 memberOf cluster'],
      add: {
        parts: { other: [kind] },
        relations: [
          ['vm', 'memberOf', 'other'],
          ['esx-01', 'memberOf', 'other'],
        ],
      } as const,
    })),
    {
      name: 'A failover cluster of the site protects it',
      unrelated: ['vm runsOn cluster', 'esx-01 memberOf cluster'],
      add: {
        parts: { db: ['failoverCluster'] },
        relations: [
          ['db', 'protects', 'orders'],
          ['esx-01', 'memberOf', 'db'],
        ],
      },
    },
    {
      name: 'A storage cluster has members in a second site',
      add: {
        parts: { ceph: ['sdsCluster'] },
        relations: [
          ['orders', 'runsOn', 'esx-01'],
          ['esx-01', 'memberOf', 'ceph'],
          ['esx-02', 'memberOf', 'ceph'],
          ['esx-02', 'locatedIn', 'south'],
        ],
      },
      unrelated: ['orders runsOn vm', 'esx-01 memberOf cluster'],
    },
    {
      name: 'The target is a hair above both sites together',
      facts: { orders: { availTargetPct: 99.999005 } },
      add: { relations: [['esx-02', 'locatedIn', 'south']] },
    },
    { name: 'The target is just above', facts: { orders: { availTargetPct: 99.91 } } },
    {
      name: 'The target is above both sites together',
      facts: { orders: { availTargetPct: 99.9991 } },
      add: { relations: [['esx-02', 'locatedIn', 'south']] },
    },
    {
      name: 'It runs directly on a server of the site',
      unrelated: ['orders runsOn vm', 'esx-01 memberOf cluster'],
      add: { relations: [['orders', 'runsOn', 'esx-01']] },
    },
  ],
  unknown: [
    {
      name: 'The availability of the site is blank',
      facts: { north: { availabilityPct: undefined } },
      missing: [['north', 'availabilityPct']],
    },
  ],
};
