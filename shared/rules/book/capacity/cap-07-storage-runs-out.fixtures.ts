import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 10 TB that grow by a tenth a year are 13.31 TB after three.
export const storageRunsOutFixtures: RuleFixtures = {
  rule: 'CAP-07',
  plan: {
    parts: {
      array: ['array', { capacityTB: 13 }],
      lun: ['volume', { capacityTB: 10 }],
      files: ['workload', { growthPctPerYear: 10 }],
    },
    relations: [
      ['lun', 'providedBy', 'array'],
      ['files', 'stores', 'lun'],
    ],
  },
  finds: ['array'],
  says: 'need 13.31 TB at the planning horizon, and 13 TB is usable',
  clear: [
    { name: 'A larger array', facts: { array: { capacityTB: 14 } } },
    { name: 'It does not grow', facts: { files: { growthPctPerYear: 0 } } },
    { name: 'No volume is on it', unrelated: ['lun providedBy array'] },
    {
      name: 'Nothing is stated, and nothing is on it',
      facts: { array: { capacityTB: undefined } },
      unrelated: ['lun providedBy array'],
    },
  ],
  alsoFinds: [
    {
      name: 'It states disks, of which protection takes half',
      facts: { array: { capacityTB: undefined, rawTB: 20, raid: 'RAID 10' } },
    },
    {
      name: 'Growth is not stated: a planning value',
      facts: { files: { growthPctPerYear: undefined } },
    },
    { name: 'Full from the start', facts: { array: { capacityTB: 9 } } },
    {
      name: 'A second volume states no size, and the first alone is too much',
      add: { parts: { more: ['volume'] }, relations: [['more', 'providedBy', 'array']] },
    },
    {
      name: 'The shares of a filer',
      without: ['array'],
      add: {
        parts: { filer: ['nas', { capacityTB: 13 }] },
        relations: [['lun', 'providedBy', 'filer']],
      },
      finds: ['filer'],
    },
    {
      name: 'The volumes of storage software',
      without: ['array'],
      add: {
        parts: { pool: ['sdsCluster', { capacityTB: 13 }] },
        relations: [['lun', 'providedBy', 'pool']],
      },
      finds: ['pool'],
    },
  ],
  unknown: [
    {
      name: 'Its capacity is blank',
      facts: { array: { capacityTB: undefined } },
      missing: [
        ['array', 'raid'],
        ['array', 'rawTB'],
      ],
    },
    {
      name: 'The size of the volume is blank',
      facts: { lun: { capacityTB: undefined } },
      missing: [['lun', 'capacityTB']],
    },
  ],
};
