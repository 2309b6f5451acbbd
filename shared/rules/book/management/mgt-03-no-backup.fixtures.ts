import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noBackupFixtures: RuleFixtures = {
  rule: 'MGT-03',
  plan: {
    parts: {
      orders: ['workload', { statefulness: 'stateful' }],
      'orders-vm': ['vm'],
      lun: ['volume'],
      array: ['array'],
      esxi: ['hypervisor'],
      cluster: ['hostCluster'],
    },
    relations: [
      ['orders', 'runsOn', 'orders-vm'],
      ['orders-vm', 'runsOn', 'esxi'],
      ['esxi', 'memberOf', 'cluster'],
      ['orders-vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
    ],
  },
  finds: ['orders'],
  says: 'nothing backs it up',
  clear: [
    {
      name: 'A backup protects it',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'orders']] },
    },
    {
      name: 'A backup protects its machine',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'orders-vm']] },
    },
    {
      name: 'A backup protects its volume',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'lun']] },
    },
    {
      name: 'A backup protects its array',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'array']] },
    },
    {
      name: 'A backup protects its cluster',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'cluster']] },
    },
    { name: 'It keeps no data', facts: { orders: { statefulness: 'stateless' } } },
    {
      name: 'It is backed up and says nothing of its data',
      facts: { orders: { statefulness: undefined } },
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'orders']] },
    },
  ],
  alsoFinds: [
    {
      name: 'A replication is no backup',
      add: { parts: { mirror: ['replication'] }, relations: [['mirror', 'protects', 'lun']] },
    },
    {
      name: 'A backup protects another machine',
      add: {
        parts: { nightly: ['backup'], other: ['vm'] },
        relations: [['nightly', 'protects', 'other']],
      },
    },
  ],
  unknown: [
    {
      name: 'Whether it keeps data is not stated',
      facts: { orders: { statefulness: undefined } },
      missing: [['orders', 'statefulness']],
    },
  ],
};
