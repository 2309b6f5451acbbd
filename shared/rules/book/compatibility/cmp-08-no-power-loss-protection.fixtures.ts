import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noPowerLossProtectionFixtures: RuleFixtures = {
  rule: 'CMP-08',
  plan: {
    parts: {
      pool: ['sdsCluster', { media: 'nvme', powerLossProtection: false }],
      'n-1': ['server'],
    },
    relations: [['n-1', 'memberOf', 'pool']],
  },
  finds: ['pool'],
  says: 'pool keeps data on drives without power-loss protection',
  clear: [
    { name: 'The drives are protected', facts: { pool: { powerLossProtection: true } } },
    { name: 'Hard disks', facts: { pool: { media: 'hdd' } } },
    {
      name: 'Hard disks, and nothing said of protection',
      facts: { pool: { media: 'hdd', powerLossProtection: undefined } },
    },
    {
      name: 'Protected, whatever the drives are',
      facts: { pool: { media: undefined, powerLossProtection: true } },
    },
    {
      name: 'The server says so too',
      facts: { pool: { powerLossProtection: true }, 'n-1': { powerLossProtection: true } },
    },
  ],
  alsoFinds: [
    {
      name: 'One server says otherwise',
      facts: { pool: { powerLossProtection: true }, 'n-1': { powerLossProtection: false } },
    },
    { name: 'Disks with a cache of SSDs', facts: { pool: { media: 'hybrid' } } },
  ],
  unknown: [
    {
      name: 'Protection is not stated',
      facts: { pool: { powerLossProtection: undefined } },
      missing: [['pool', 'powerLossProtection']],
    },
    {
      name: 'The drives are not stated',
      facts: { pool: { media: undefined } },
      missing: [['pool', 'media']],
    },
  ],
};
