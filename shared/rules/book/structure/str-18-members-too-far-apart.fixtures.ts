import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const membersTooFarApartFixtures: RuleFixtures = {
  rule: 'STR-18',
  plan: {
    parts: {
      ha: ['failoverCluster', { technology: 'pacemaker-corosync', rttMs: 6 }],
      'n-1': ['server'],
      'n-2': ['server'],
      berlin: ['site'],
      hamburg: ['site'],
      rack: ['rack'],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['n-1', 'mountedIn', 'rack'],
      ['rack', 'locatedIn', 'berlin'],
      ['n-2', 'locatedIn', 'hamburg'],
    ],
  },
  finds: ['ha'],
  says: 'are 6 ms apart',
  clear: [
    { name: 'A round trip of 5 ms', facts: { ha: { rttMs: 5 } } },
    { name: 'A lab, where 10 ms will do', facts: { ha: { rttMs: 10 } }, add: { profile: 'lab' } },
    {
      name: 'Another kind of cluster',
      facts: { ha: { technology: 'microsoft-failover-clustering' } },
    },
    {
      name: 'All in one site, and no round trip stated',
      facts: { ha: { rttMs: undefined } },
      without: ['n-2'],
    },
    {
      name: 'All in one site, and neither product nor round trip stated',
      facts: { ha: { rttMs: undefined, technology: undefined } },
      without: ['n-2'],
    },
    {
      name: 'It is said to be in one site, and none is drawn',
      facts: { ha: { rttMs: undefined, multiSite: false } },
      without: ['berlin', 'hamburg'],
    },
  ],
  alsoFinds: [
    { name: 'More than 10 ms in a lab', facts: { ha: { rttMs: 11 } }, add: { profile: 'lab' } },
    { name: 'No sites are drawn', without: ['berlin', 'hamburg'] },
    {
      name: 'A Proxmox VE cluster',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve', rttMs: 8 }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
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
      name: 'Its members are hypervisors on servers in two sites',
      add: {
        parts: {
          pve: ['hostCluster', { technology: 'proxmox-ve' }],
          'hv-1': ['hypervisor'],
          'hv-2': ['hypervisor'],
        },
        relations: [
          ['hv-1', 'runsOn', 'n-1'],
          ['hv-2', 'runsOn', 'n-2'],
          ['hv-1', 'memberOf', 'pve'],
          ['hv-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ha'],
      missing: [['pve', 'rttMs']],
    },
    {
      name: 'The product is not stated',
      facts: { ha: { technology: undefined } },
      missing: [['ha', 'technology']],
    },
  ],
};
