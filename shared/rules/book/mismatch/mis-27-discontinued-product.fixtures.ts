import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const discontinuedProductFixtures: RuleFixtures = {
  rule: 'MIS-27',
  plan: {
    goals: ['availability'],
    parts: {
      mail: ['workload'],
      'mail-vm': ['vm'],
      cluster: ['hostCluster', { technology: 'stratus-avance' }],
    },
    relations: [
      ['mail', 'runsOn', 'mail-vm'],
      ['mail-vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['mail'],
  says: 'no longer sold or supported',
  clear: [
    { name: 'The successor is chosen', facts: { cluster: { technology: 'vmware-vsphere' } } },
    { name: 'Availability is no goal', goals: ['cost'] },
    {
      name: 'A product of that time that is still there',
      facts: { cluster: { technology: 'ibm-powervm' } },
    },
    { name: 'No product has been chosen', facts: { cluster: { technology: undefined } } },
    {
      name: 'A historic product that is still sold protects it',
      facts: { cluster: { technology: 'vmware-vsphere' } },
      add: {
        parts: { neverfail: ['failoverCluster', { technology: 'neverfail' }] },
        relations: [['neverfail', 'protects', 'mail']],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The cluster that protects it is discontinued',
      facts: { cluster: { technology: 'vmware-vsphere' } },
      add: {
        parts: { vcs: ['failoverCluster', { technology: 'symantec-vcs' }] },
        relations: [['vcs', 'protects', 'mail']],
      },
    },
    { name: 'Availability is the last goal', goals: ['cost', 'availability'] },
    {
      name: 'The cluster of its hypervisor is discontinued',
      add: {
        parts: { hv: ['hypervisor'] },
        relations: [
          ['mail-vm', 'runsOn', 'hv'],
          ['hv', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
  ],
  neverUnknown: 'A product that has not been chosen cannot be discontinued.',
};
