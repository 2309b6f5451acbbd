import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const onNoHardwareFixtures: RuleFixtures = {
  rule: 'STR-02',
  plan: {
    parts: {
      mail: ['workload'],
      'mail-vm': ['vm'],
      cluster: ['hostCluster'],
      esxi: ['hypervisor'],
      'esx-01': ['server'],
    },
    relations: [
      ['mail', 'runsOn', 'mail-vm'],
      ['mail-vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['mail', 'mail-vm'],
  says: 'not placed on any hardware',
  clear: [
    { name: 'The cluster has a host', add: { relations: [['esx-01', 'memberOf', 'cluster']] } },
    {
      name: 'The cluster has a hypervisor as a member',
      add: { relations: [['esxi', 'memberOf', 'cluster']] },
    },
    {
      name: 'The machine runs on a hypervisor on a server',
      add: {
        relations: [
          ['mail-vm', 'runsOn', 'esxi'],
          ['esxi', 'runsOn', 'esx-01'],
        ],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'The machine runs on a fault-tolerant server',
      add: { parts: { stratus: ['ftServer'] }, relations: [['mail-vm', 'runsOn', 'stratus']] },
      unrelated: ['mail-vm runsOn cluster'],
    },
  ],
  alsoFinds: [
    { name: 'The machine runs on nothing', unrelated: ['mail-vm runsOn cluster'] },
    {
      name: 'The hypervisor stands on no server',
      add: { relations: [['mail-vm', 'runsOn', 'esxi']] },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'The workload is on bare metal, the machine nowhere',
      add: { relations: [['mail', 'runsOn', 'esx-01']] },
      unrelated: ['mail runsOn mail-vm'],
      finds: ['mail-vm'],
    },
  ],
  neverUnknown: 'It follows relations only.',
};
