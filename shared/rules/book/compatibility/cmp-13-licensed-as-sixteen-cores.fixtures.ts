import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const licensedAsSixteenCoresFixtures: RuleFixtures = {
  rule: 'CMP-13',
  plan: {
    parts: {
      cluster: ['hostCluster', { technology: 'vmware-vsphere' }],
      'esx-01': ['server', { sockets: 2, cores: 24 }],
      'esx-02': ['server', { sockets: 2, cores: 32 }],
    },
    relations: [
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['cluster'],
  says: 'has 56 cores and is licensed as 64 cores',
  clear: [
    {
      name: 'Another product, which has a least of its own',
      facts: { cluster: { technology: 'microsoft-hyper-v' }, 'esx-01': { cores: 8 } },
    },

    { name: 'Sixteen cores a processor', facts: { 'esx-01': { cores: 32 } } },
    { name: 'One processor', facts: { 'esx-01': { sockets: 1 } } },
    { name: 'Another product', facts: { cluster: { technology: 'proxmox-ve' } } },
    { name: 'No product has been chosen', facts: { cluster: { technology: undefined } } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02'] },
  ],
  unknown: [
    {
      name: 'The cores of a host are blank',
      facts: { 'esx-01': { cores: undefined } },
      missing: [['esx-01', 'cores']],
    },
  ],
};
