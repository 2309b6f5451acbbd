import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const storageNetworkTooSlowFixtures: RuleFixtures = {
  rule: 'CAP-23',
  plan: {
    parts: {
      pool: ['sdsCluster', { media: 'nvme' }],
      net: ['segment', { segmentRole: 'storage', speedGbps: 10 }],
      'n-1': ['server', { nicGbps: 25 }],
    },
    relations: [
      ['pool', 'attachedTo', 'net'],
      ['n-1', 'memberOf', 'pool'],
    ],
  },
  finds: ['pool'],
  says: 'over 10 Gbps, and 25 Gbps is the least',
  clear: [
    { name: 'A faster network', facts: { net: { speedGbps: 25 } } },
    { name: 'Ordinary SSDs', facts: { pool: { media: 'ssd' } } },
    {
      name: 'No network states a speed, and adapters are fast',
      facts: { net: { speedGbps: undefined } },
    },
    { name: 'Nothing is known of networks or servers', without: ['net', 'n-1'] },
    { name: 'In a branch', add: { profile: 'branch' } },
    { name: 'In a lab', add: { profile: 'lab' } },
    {
      name: 'Fast enough for any drive',
      facts: { pool: { media: undefined }, net: { speedGbps: 25 } },
    },
  ],
  alsoFinds: [
    { name: 'No server is drawn', without: ['n-1'] },

    { name: 'Hard disks over 5 Gbps', facts: { pool: { media: 'hdd' }, net: { speedGbps: 5 } } },
    {
      name: 'Hard disks a little below',
      facts: { pool: { media: 'hdd' }, net: { speedGbps: 9.5 } },
    },
    {
      name: 'Too slow for any drive',
      facts: { pool: { media: undefined }, net: { speedGbps: 1 } },
    },
    {
      name: 'A slow adapter in one server',
      facts: { net: { speedGbps: undefined } },
      add: {
        parts: { 'n-2': ['server', { nicGbps: 10 }] },
        relations: [['n-2', 'memberOf', 'pool']],
      },
    },
  ],
  unknown: [
    {
      name: 'The drives decide, and are not stated',
      facts: { pool: { media: undefined } },
      missing: [['pool', 'media']],
    },
    {
      name: 'No speed is stated anywhere',
      facts: { net: { speedGbps: undefined }, 'n-1': { nicGbps: undefined } },
      missing: [['n-1', 'nicGbps']],
    },
  ],
};
