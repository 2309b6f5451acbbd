import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const cephPoolTooThinFixtures: RuleFixtures = {
  rule: 'STR-20',
  plan: {
    parts: {
      pool: ['sdsCluster', { technology: 'ceph', replicas: 2, minSize: 2, monitorsCount: 3 }],
    },
  },
  finds: ['pool'],
  says: 'fewer than three',
  clear: [
    { name: 'Three copies', facts: { pool: { replicas: 3 } } },
    {
      name: 'Erasure coding has no copies to count',
      facts: { pool: { replicas: undefined, protection: 'erasure' } },
    },
    { name: 'Software other than Ceph', facts: { pool: { technology: 'vmware-vsan' } } },
    {
      name: 'Any software with enough of everything',
      facts: { pool: { technology: undefined, replicas: 3 } },
    },
  ],
  alsoFinds: [
    { name: 'One copy is enough to write', facts: { pool: { replicas: 3, minSize: 1 } } },
    { name: 'Two monitors', facts: { pool: { replicas: 3, monitorsCount: 2 } } },
    {
      name: 'Two copies decide, whatever else',
      facts: { pool: { minSize: undefined, monitorsCount: undefined } },
    },
    { name: 'Mirrors with two copies', facts: { pool: { protection: 'mirror' } } },
  ],
  unknown: [
    {
      name: 'The software is not stated',
      facts: { pool: { technology: undefined } },
      missing: [['pool', 'technology']],
    },
    {
      name: 'The copies are not stated',
      facts: { pool: { replicas: undefined } },
      missing: [['pool', 'replicas']],
    },
    {
      name: 'The copies needed to write are not stated',
      facts: { pool: { replicas: 3, minSize: undefined } },
      missing: [['pool', 'minSize']],
    },
    {
      name: 'The monitors are not stated',
      facts: { pool: { replicas: 3, monitorsCount: undefined } },
      missing: [['pool', 'monitorsCount']],
    },
  ],
};
