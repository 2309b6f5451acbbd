import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const storageDaemonsStarveFixtures: RuleFixtures = {
  rule: 'CAP-22',
  plan: {
    parts: {
      pve: ['hypervisor', { reservedRamGiB: 32, reservedCores: 6 }],
      'srv-01': ['server', { diskCount: 6 }],
      pool: ['sdsCluster', { technology: 'ceph' }],
    },
    relations: [
      ['pve', 'runsOn', 'srv-01'],
      ['srv-01', 'memberOf', 'pool'],
    ],
  },
  finds: ['pve'],
  says: 'keeps 32 GiB and 6 cores for itself, and the 6 disks of pool there want 48 GiB and 6 cores',
  clear: [
    { name: 'Enough for six disks', facts: { pve: { reservedRamGiB: 48 } } },
    { name: 'Fewer disks', facts: { 'srv-01': { diskCount: 4 } } },
    { name: 'Other storage software', facts: { pool: { technology: 'starwind-vsan' } } },
    { name: 'The storage is elsewhere', unrelated: ['srv-01 memberOf pool'] },
    { name: 'A lab', add: { profile: 'lab' } },
    { name: 'The storage software is not chosen', facts: { pool: { technology: undefined } } },
  ],
  alsoFinds: [
    {
      name: 'Enough memory, too few cores',
      facts: { pve: { reservedRamGiB: 48, reservedCores: 5 } },
    },
    {
      name: 'Memory is too little, whatever is said of cores',
      facts: { pve: { reservedRamGiB: 47, reservedCores: undefined } },
    },
  ],
  unknown: [
    {
      name: 'What is kept is not stated',
      facts: { pve: { reservedRamGiB: undefined } },
      missing: [['pve', 'reservedRamGiB']],
    },
    {
      name: 'The disks are not counted',
      facts: { 'srv-01': { diskCount: undefined } },
      missing: [['srv-01', 'diskCount']],
    },
  ],
};
