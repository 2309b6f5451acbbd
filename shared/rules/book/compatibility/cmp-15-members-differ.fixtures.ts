import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const membersDifferFixtures: RuleFixtures = {
  rule: 'CMP-15',
  plan: {
    parts: {
      cluster: ['hostCluster'],
      'hv-01': ['hypervisor', { technology: 'proxmox-ve', version: '8.4' }],
      'hv-02': ['hypervisor', { technology: 'proxmox-ve', version: '9.0' }],
      'pve-02': ['server'],
    },
    relations: [
      ['hv-01', 'memberOf', 'cluster'],
      ['hv-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['cluster'],
  says: 'are version 8.4 and version 9.0',
  clear: [
    { name: 'One version', facts: { 'hv-01': { version: '9.0' } } },
    {
      name: 'No version is stated',
      facts: { 'hv-01': { version: undefined }, 'hv-02': { version: undefined } },
    },
    { name: 'One hypervisor', without: ['hv-01'] },
    {
      name: 'One version, and a product nobody has chosen',
      facts: { 'hv-01': { version: '9.0', technology: undefined } },
    },
  ],
  alsoFinds: [
    {
      name: 'A third says nothing',
      add: { parts: { 'hv-03': ['hypervisor'] }, relations: [['hv-03', 'memberOf', 'cluster']] },
    },

    {
      name: 'Two products',
      facts: { 'hv-01': { version: '9.0', technology: 'vmware-vsphere' } },
    },
    {
      name: 'A hypervisor on a member server differs',
      add: {
        relations: [
          ['hv-02', 'runsOn', 'pve-02'],
          ['pve-02', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['hv-02 memberOf cluster'],
    },
  ],
  unknown: [
    {
      name: 'One version is not stated',
      facts: { 'hv-01': { version: undefined } },
      missing: [['hv-01', 'version']],
    },
  ],
};
