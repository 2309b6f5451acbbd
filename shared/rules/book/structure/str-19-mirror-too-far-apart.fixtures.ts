import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const mirrorTooFarApartFixtures: RuleFixtures = {
  rule: 'STR-19',
  plan: {
    parts: {
      mirror: ['replication', { syncMode: 'sync', rttMs: 6 }],
      lun: ['volume'],
      near: ['array'],
      far: ['array'],
      berlin: ['site'],
      hamburg: ['site'],
    },
    relations: [
      ['mirror', 'protects', 'lun'],
      ['mirror', 'writesTo', 'far'],
      ['lun', 'providedBy', 'near'],
      ['near', 'locatedIn', 'berlin'],
      ['far', 'locatedIn', 'hamburg'],
    ],
  },
  finds: ['mirror'],
  says: 'every write waits',
  clear: [
    { name: 'A round trip of 5 ms', facts: { mirror: { rttMs: 5 } } },
    {
      name: 'A lab, where 10 ms will do',
      facts: { mirror: { rttMs: 10 } },
      add: { profile: 'lab' },
    },
    { name: 'It copies asynchronously', facts: { mirror: { syncMode: 'async' } } },
    {
      name: 'It copies asynchronously, and no round trip is stated',
      facts: { mirror: { syncMode: 'async', rttMs: undefined } },
    },
    {
      name: 'Both ends in one site, and no round trip stated',
      facts: { mirror: { rttMs: undefined } },
      add: { relations: [['far', 'locatedIn', 'berlin']] },
      unrelated: ['far locatedIn hamburg'],
    },
    {
      name: 'Storage software in racks of one site',
      add: {
        parts: {
          pool: ['sdsCluster', { multiSite: false }],
          'n-1': ['server'],
          'n-2': ['server'],
          'r-1': ['rack'],
          'r-2': ['rack'],
        },
        relations: [
          ['n-1', 'memberOf', 'pool'],
          ['n-2', 'memberOf', 'pool'],
          ['n-1', 'mountedIn', 'r-1'],
          ['n-2', 'mountedIn', 'r-2'],
          ['r-1', 'locatedIn', 'berlin'],
          ['r-2', 'locatedIn', 'berlin'],
        ],
      },
      without: ['mirror'],
    },
    {
      name: 'The copy goes to the same site as a whole',
      facts: { mirror: { rttMs: undefined } },
      add: { relations: [['mirror', 'writesTo', 'berlin']] },
      without: ['far'],
    },
    {
      name: 'Storage software in two sites, near to each other',
      add: {
        parts: { pool: ['sdsCluster', { rttMs: 1 }], 'n-1': ['server'], 'n-2': ['server'] },
        relations: [
          ['n-1', 'memberOf', 'pool'],
          ['n-2', 'memberOf', 'pool'],
          ['n-1', 'locatedIn', 'berlin'],
          ['n-2', 'locatedIn', 'hamburg'],
        ],
      },
      without: ['mirror'],
    },
  ],
  alsoFinds: [
    {
      name: 'More than 10 ms in a lab',
      facts: { mirror: { rttMs: 11 } },
      add: { profile: 'lab' },
    },
    { name: 'No sites are drawn', without: ['berlin', 'hamburg'] },
    {
      name: 'Storage software stretched over two sites',
      add: { parts: { pool: ['sdsCluster', { rttMs: 8 }] } },
      without: ['mirror'],
      finds: ['pool'],
    },
  ],
  unknown: [
    {
      name: 'The round trip between two sites is not stated',
      facts: { mirror: { rttMs: undefined } },
      missing: [['mirror', 'rttMs']],
    },
    {
      name: 'The copy goes to another site as a whole, and no round trip is stated',
      facts: { mirror: { rttMs: undefined } },
      add: { relations: [['mirror', 'writesTo', 'hamburg']] },
      without: ['far'],
      missing: [['mirror', 'rttMs']],
    },
    {
      name: 'It protects a workload whose machine stores on an array in a rack of the other site',
      facts: { mirror: { rttMs: undefined } },
      add: {
        parts: { mail: ['workload'], 'mail-vm': ['vm'], rack: ['rack'] },
        relations: [
          ['mirror', 'protects', 'mail'],
          ['mail', 'runsOn', 'mail-vm'],
          ['mail-vm', 'stores', 'lun'],
          ['near', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'berlin'],
        ],
      },
      unrelated: ['mirror protects lun', 'near locatedIn berlin'],
      missing: [['mirror', 'rttMs']],
    },
    {
      name: 'Whether it copies synchronously is not stated',
      facts: { mirror: { syncMode: undefined } },
      missing: [['mirror', 'syncMode']],
    },
    {
      name: 'Storage software in two sites states no round trip',
      add: {
        parts: { pool: ['sdsCluster'], 'n-1': ['server'], 'n-2': ['server'], rack: ['rack'] },
        relations: [
          ['n-1', 'memberOf', 'pool'],
          ['n-2', 'memberOf', 'pool'],
          ['n-1', 'locatedIn', 'berlin'],
          ['n-2', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'hamburg'],
        ],
      },
      without: ['mirror'],
      missing: [['pool', 'rttMs']],
    },
    {
      name: 'Storage software is said to span sites and states no round trip',
      add: { parts: { pool: ['sdsCluster', { multiSite: true }] } },
      without: ['mirror'],
      missing: [['pool', 'rttMs']],
    },
  ],
};
