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
      without: ['hamburg'],
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
      name: 'The product is not stated',
      facts: { ha: { technology: undefined } },
      missing: [['ha', 'technology']],
    },
  ],
};
