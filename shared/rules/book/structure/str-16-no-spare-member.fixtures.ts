import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noSpareMemberFixtures: RuleFixtures = {
  rule: 'STR-16',
  plan: {
    parts: {
      pool: ['sdsCluster', { technology: 'ceph', replicas: 3, protection: 'mirror' }],
      'n-1': ['server'],
      'n-2': ['server'],
      'n-3': ['server'],
      'n-4': ['server'],
    },
    relations: [
      ['n-1', 'memberOf', 'pool'],
      ['n-2', 'memberOf', 'pool'],
      ['n-3', 'memberOf', 'pool'],
    ],
  },
  finds: ['pool'],
  says: 'needs 3 members and has 3',
  clear: [
    { name: 'A fourth member', add: { relations: [['n-4', 'memberOf', 'pool']] } },
    { name: 'A branch, where three will do', add: { profile: 'branch' } },
    {
      name: 'No members are drawn, and no product is stated',
      facts: { pool: { technology: undefined } },
      without: ['n-1', 'n-2', 'n-3'],
    },
    { name: 'Fewer than it needs, which is another rule', without: ['n-3'] },
    { name: 'Erasure coding is not judged', facts: { pool: { protection: 'erasure' } } },
    {
      name: 'Erasure coding on vSAN is not judged either',
      facts: { pool: { technology: 'vmware-vsan', protection: 'erasure', failuresTolerated: 1 } },
    },
    {
      name: 'RAID-5 of another product is not judged',
      facts: { pool: { protection: 'raid5' } },
    },
    {
      name: 'Four members for a mirror on vSAN',
      facts: { pool: { technology: 'vmware-vsan', failuresTolerated: 1, replicas: undefined } },
      add: { relations: [['n-4', 'memberOf', 'pool']] },
    },
    {
      name: 'Three members for two copies of another product',
      facts: { pool: { technology: 'starwind-vsan', replicas: 2 } },
    },
    {
      name: 'Five members for RAID-5 on vSAN',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid5' } },
      add: {
        parts: { 'n-5': ['server'] },
        relations: [
          ['n-4', 'memberOf', 'pool'],
          ['n-5', 'memberOf', 'pool'],
        ],
      },
    },
    {
      name: 'Three members for RAID-5 on vSAN are too few, which is another rule',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid5' } },
    },
    {
      name: 'Five members for RAID-6 on vSAN are too few, which is another rule',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid6' } },
      add: {
        parts: { 'n-5': ['server'] },
        relations: [
          ['n-4', 'memberOf', 'pool'],
          ['n-5', 'memberOf', 'pool'],
        ],
      },
    },
    {
      name: 'Seven members for RAID-6 on vSAN',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid6' } },
      add: {
        parts: { 'n-5': ['server'], 'n-6': ['server'], 'n-7': ['server'] },
        relations: [
          ['n-4', 'memberOf', 'pool'],
          ['n-5', 'memberOf', 'pool'],
          ['n-6', 'memberOf', 'pool'],
          ['n-7', 'memberOf', 'pool'],
        ],
      },
    },
  ],
  alsoFinds: [
    { name: 'Protection is not stated', facts: { pool: { protection: undefined } } },
    { name: 'Ceph needs three, whatever the copies', facts: { pool: { replicas: 2 } } },
    { name: 'Copies are not stated for Ceph', facts: { pool: { replicas: undefined } } },
    {
      name: 'Four copies on four members',
      facts: { pool: { replicas: 4 } },
      add: { relations: [['n-4', 'memberOf', 'pool']] },
    },
    {
      name: 'Three members for a mirror on vSAN',
      facts: { pool: { technology: 'vmware-vsan', failuresTolerated: 1, replicas: undefined } },
    },
    {
      name: 'Two members and a witness for a mirror on vSAN',
      facts: { pool: { technology: 'vmware-vsan', failuresTolerated: 1, replicas: undefined } },
      add: { parts: { witness: ['quorumVote'] }, relations: [['witness', 'votesIn', 'pool']] },
      without: ['n-3'],
    },
    {
      name: 'A witness holds no data of another product',
      add: { parts: { witness: ['quorumVote'] }, relations: [['witness', 'votesIn', 'pool']] },
    },
    {
      name: 'Four members for RAID-5 on vSAN',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid5' } },
      add: { relations: [['n-4', 'memberOf', 'pool']] },
    },
    {
      name: 'One copy on one member of another product',
      facts: { pool: { technology: 'starwind-vsan', replicas: 1 } },
      without: ['n-2', 'n-3'],
    },
    {
      name: 'A witness is no member for RAID-5 on vSAN',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid5' } },
      add: {
        parts: { witness: ['quorumVote'] },
        relations: [
          ['n-4', 'memberOf', 'pool'],
          ['witness', 'votesIn', 'pool'],
        ],
      },
    },
    {
      name: 'Six members for RAID-6 on vSAN',
      facts: { pool: { technology: 'vmware-vsan', protection: 'raid6' } },
      add: {
        parts: { 'n-5': ['server'], 'n-6': ['server'] },
        relations: [
          ['n-4', 'memberOf', 'pool'],
          ['n-5', 'memberOf', 'pool'],
          ['n-6', 'memberOf', 'pool'],
        ],
      },
    },
    {
      name: 'Four members, where two spares are wanted',
      add: { profile: 'regulated', relations: [['n-4', 'memberOf', 'pool']] },
    },
    {
      name: 'Three copies on three members of another product',
      facts: { pool: { technology: 'starwind-vsan' } },
    },
  ],
  unknown: [
    {
      name: 'The product is not stated',
      facts: { pool: { technology: undefined } },
      missing: [['pool', 'technology']],
    },
    {
      name: 'The copies of another product are not stated',
      facts: { pool: { technology: 'starwind-vsan', replicas: undefined } },
      missing: [['pool', 'replicas']],
    },
    {
      name: 'What vSAN must survive is not stated',
      facts: { pool: { technology: 'vmware-vsan' } },
      missing: [['pool', 'failuresTolerated']],
    },
    {
      name: 'How vSAN protects is not stated',
      facts: { pool: { technology: 'vmware-vsan', failuresTolerated: 1, protection: undefined } },
      missing: [['pool', 'protection']],
    },
  ],
};
