import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const servers = ['n-1', 'n-2', 'n-3', 'n-4'] as const;

// Three of four servers with 10 TB each are left: 30 TB raw hold 10 TB with three copies.
export const noRoomToRebuildFixtures: RuleFixtures = {
  rule: 'CAP-08',
  plan: {
    parts: {
      pool: ['sdsCluster', { technology: 'ceph', replicas: 3 }],
      lun: ['volume', { capacityTB: 8.6 }],
      ...Object.fromEntries(servers.map((name) => [name, ['server', { rawTB: 10 }] as const])),
    },
    relations: [
      ...servers.map((name) => [name, 'memberOf', 'pool'] as const),
      ['lun', 'providedBy', 'pool'],
    ],
  },
  finds: ['pool'],
  says: 'fill then 86 %, at most 85 %',
  clear: [
    { name: 'Exactly 85 %', facts: { lun: { capacityTB: 8.5 } } },
    { name: 'In a lab', add: { profile: 'lab' } },
    { name: 'No servers are drawn', without: [...servers] },
    { name: 'Nothing is stored on it', without: ['lun'] },
    {
      name: 'Enough stays free by plan',
      facts: { lun: { capacityTB: 6 }, pool: { slackPct: 25 } },
    },
  ],
  alsoFinds: [
    {
      name: 'Less than a quarter is planned to stay free',
      facts: { lun: { capacityTB: 6 }, pool: { slackPct: 24 } },
    },
    {
      name: 'A little less, where rules are strict',
      facts: { lun: { capacityTB: 8.2 } },
      add: { profile: 'regulated' },
    },
  ],
  unknown: [
    {
      name: 'The disks of a server are blank',
      facts: { 'n-4': { rawTB: undefined }, lun: { capacityTB: 6 } },
      missing: [['n-4', 'rawTB']],
    },
    {
      name: 'The size of the volume is blank',
      facts: { lun: { capacityTB: undefined } },
      missing: [['lun', 'capacityTB']],
    },
  ],
};
