import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const raidControllerInTheWayFixtures: RuleFixtures = {
  rule: 'CMP-07',
  plan: {
    parts: {
      'n-1': ['server', { raidController: true }],
      pool: ['sdsCluster', { technology: 'ceph' }],
    },
    relations: [['n-1', 'memberOf', 'pool']],
  },
  finds: ['n-1'],
  says: 'behind a RAID controller',
  clear: [
    { name: 'A plain HBA', facts: { 'n-1': { raidController: false } } },
    { name: 'It is in no storage cluster', unrelated: ['n-1 memberOf pool'] },
    {
      name: 'Software that is content with a controller',
      facts: { pool: { technology: 'starwind-vsan' } },
    },
    {
      name: 'In no storage cluster, and nothing said of a controller',
      facts: { 'n-1': { raidController: undefined } },
      unrelated: ['n-1 memberOf pool'],
    },
    {
      name: 'A plain HBA, whatever the software',
      facts: { 'n-1': { raidController: false }, pool: { technology: undefined } },
    },
    {
      name: 'It provides a volume of no stated software',
      add: { parts: { disk: ['volume'] }, relations: [['disk', 'providedBy', 'n-1']] },
      unrelated: ['n-1 memberOf pool'],
    },
    {
      name: 'It provides a volume whose software is content with a controller',
      add: {
        parts: { disk: ['volume', { technology: 'linux-lvm' }] },
        relations: [['disk', 'providedBy', 'n-1']],
      },
      unrelated: ['n-1 memberOf pool'],
    },
  ],
  alsoFinds: [
    {
      name: 'It provides a ZFS volume',
      add: {
        parts: { tank: ['volume', { technology: 'openzfs' }] },
        relations: [['tank', 'providedBy', 'n-1']],
      },
      unrelated: ['n-1 memberOf pool'],
    },
  ],
  unknown: [
    {
      name: 'Whether it has a controller is not stated',
      facts: { 'n-1': { raidController: undefined } },
      missing: [['n-1', 'raidController']],
    },
    {
      name: 'The software is not stated',
      facts: { pool: { technology: undefined } },
      missing: [['pool', 'technology']],
    },
  ],
};
