import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 5 disks of 180 with RAID 5 and 16 % writes: 900 / (0.84 + 4 · 0.16) = 608.1.
export const disksCannotKeepUpFixtures: RuleFixtures = {
  rule: 'CAP-09',
  plan: {
    parts: {
      array: ['array', { diskCount: 5, diskIops: 180, raid: 'RAID 5', readPct: 84 }],
      lun: ['volume'],
      sql: ['vm', { iops: 609 }],
    },
    relations: [
      ['lun', 'providedBy', 'array'],
      ['sql', 'stores', 'lun'],
    ],
  },
  finds: ['array'],
  says: 'asked for 609 IOPS and can take 608',
  clear: [
    { name: 'A little less', facts: { sql: { iops: 608 } } },
    { name: 'Mirrors', facts: { array: { raid: 'RAID 10' } } },
    { name: 'Its maker states more', facts: { array: { iops: 5000 } } },
    { name: 'No load is stated', facts: { sql: { iops: undefined } } },
    { name: 'Nothing is stored on it', unrelated: ['sql stores lun'] },
    { name: 'As much as its maker states', facts: { array: { iops: 609 } } },
  ],
  alsoFinds: [
    { name: 'RAID 6', facts: { array: { raid: 'RAID 6' }, sql: { iops: 600 } } },
    {
      name: 'Another load is blank, and this one is too much',
      add: { parts: { web: ['vm'] }, relations: [['web', 'stores', 'lun']] },
    },
    {
      name: 'The disks of a filer',
      without: ['array'],
      add: {
        parts: { filer: ['nas', { iops: 600 }] },
        relations: [['lun', 'providedBy', 'filer']],
      },
      finds: ['filer'],
    },
    {
      name: 'The disks of the servers of storage software',
      without: ['array'],
      add: {
        parts: {
          pool: ['sdsCluster', { replicas: 3, protection: 'mirror', readPct: 84, diskIops: 180 }],
          'n-1': ['server', { diskCount: 1 }],
          'n-2': ['server', { diskCount: 1 }],
        },
        relations: [
          ['lun', 'providedBy', 'pool'],
          ['n-1', 'memberOf', 'pool'],
          ['n-2', 'memberOf', 'pool'],
        ],
      },
      finds: ['pool'],
    },
  ],
  unknown: [
    {
      name: 'The disks are not counted',
      facts: { array: { diskCount: undefined } },
      missing: [['array', 'diskCount']],
    },
    {
      name: 'Another load decides, and is blank',
      facts: { sql: { iops: 500 } },
      add: { parts: { web: ['vm'] }, relations: [['web', 'stores', 'lun']] },
      missing: [['web', 'iops']],
    },
  ],
};
