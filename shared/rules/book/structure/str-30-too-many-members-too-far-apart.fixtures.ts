import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const tooManyMembersTooFarApartFixtures: RuleFixtures = {
  rule: 'STR-30',
  plan: {
    parts: {
      ha: ['failoverCluster', { technology: 'pacemaker-corosync', rttMs: 11 }],
      'n-1': ['server'],
      'n-2': ['server'],
      'n-3': ['server'],
      'n-4': ['server'],
      berlin: ['site'],
      hamburg: ['site'],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['n-3', 'memberOf', 'ha'],
      ['n-4', 'memberOf', 'ha'],
      ['n-1', 'locatedIn', 'berlin'],
      ['n-4', 'locatedIn', 'hamburg'],
    ],
  },
  finds: ['ha'],
  says: 'The 4 members of ha are 11 ms apart',
  clear: [
    { name: 'A round trip of 10 ms', facts: { ha: { rttMs: 10 } } },
    { name: 'Three members', without: ['n-3'] },
    {
      name: 'Three members, and no round trip stated',
      facts: { ha: { rttMs: undefined } },
      without: ['n-3'],
    },
    {
      name: 'Another kind of cluster',
      facts: { ha: { technology: 'microsoft-failover-clustering' } },
    },
    {
      name: 'All in one site, and no round trip stated',
      facts: { ha: { rttMs: undefined } },
      add: {
        parts: { rack: ['rack'] },
        relations: [
          ['n-2', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'berlin'],
        ],
      },
      without: ['hamburg'],
    },
    {
      name: 'It is said to be in one site, and none is drawn',
      facts: { ha: { rttMs: undefined, multiSite: false } },
      without: ['berlin', 'hamburg'],
    },
  ],
  alsoFinds: [
    { name: 'No sites are drawn', without: ['berlin', 'hamburg'] },
    {
      name: 'A Proxmox VE cluster',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve', rttMs: 20 }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
          ['n-3', 'memberOf', 'pve'],
          ['n-4', 'memberOf', 'pve'],
        ],
      },
      without: ['ha'],
      finds: ['pve'],
    },
  ],
  unknown: [
    {
      name: 'Two sites, and no round trip stated',
      facts: { ha: { rttMs: undefined } },
      missing: [['ha', 'rttMs']],
    },
    {
      name: 'It is said to span sites, and no round trip is stated',
      facts: { ha: { rttMs: undefined, multiSite: true } },
      without: ['berlin', 'hamburg'],
      missing: [['ha', 'rttMs']],
    },
    {
      name: 'Hypervisors in racks of two sites',
      add: {
        parts: {
          pve: ['hostCluster', { technology: 'proxmox-ve' }],
          'hv-1': ['hypervisor'],
          'hv-2': ['hypervisor'],
          rack: ['rack'],
        },
        relations: [
          ['hv-1', 'runsOn', 'n-1'],
          ['hv-2', 'runsOn', 'n-2'],
          ['hv-1', 'memberOf', 'pve'],
          ['hv-2', 'memberOf', 'pve'],
          ['n-3', 'memberOf', 'pve'],
          ['n-4', 'memberOf', 'pve'],
          ['n-2', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'hamburg'],
        ],
      },
      without: ['ha'],
      unrelated: ['n-4 locatedIn hamburg'],
      missing: [['pve', 'rttMs']],
    },
    {
      name: 'The product is not stated',
      facts: { ha: { technology: undefined } },
      missing: [['ha', 'technology']],
    },
  ],
};
