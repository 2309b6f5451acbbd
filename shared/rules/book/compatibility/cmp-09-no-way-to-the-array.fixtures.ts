import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noWayToTheArrayFixtures: RuleFixtures = {
  rule: 'CMP-09',
  plan: {
    parts: {
      array: ['array'],
      lun: ['volume', { protocol: 'fc' }],
      'esx-01': ['server', { hbaCount: 0 }],
      'san-a': ['fcSwitch'],
      'san-b': ['fcSwitch'],
      'san-c': ['fcSwitch'],
    },
    relations: [
      ['lun', 'providedBy', 'array'],
      ['lun', 'presentedTo', 'esx-01'],
      ['esx-01', 'linksTo', 'san-a'],
      ['array', 'linksTo', 'san-a'],
    ],
  },
  finds: ['array'],
  says: 'over Fibre Channel to esx-01',
  clear: [
    {
      name: 'No switch is drawn, and the cable was drawn from the array',
      facts: { 'esx-01': { hbaCount: undefined } },
      add: { relations: [['array', 'linksTo', 'esx-01']] },
      without: ['san-a', 'san-b', 'san-c'],
    },
    {
      name: 'The way leads over three switches, drawn from the other ends',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        relations: [
          ['san-a', 'linksTo', 'san-b'],
          ['san-c', 'linksTo', 'san-b'],
          ['array', 'linksTo', 'san-c'],
        ],
      },
      unrelated: ['array linksTo san-a'],
    },
    {
      name: 'The way leads over two switches',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        relations: [
          ['san-c', 'linksTo', 'san-a'],
          ['array', 'linksTo', 'san-c'],
        ],
      },
      unrelated: ['array linksTo san-a'],
    },

    { name: 'The server has an adapter', facts: { 'esx-01': { hbaCount: 2 } } },
    {
      name: 'Adapters are not stated, and a cable is drawn',
      facts: { 'esx-01': { hbaCount: undefined } },
    },
    { name: 'The volume is presented over iSCSI', facts: { lun: { protocol: 'iscsi' } } },
    { name: 'The protocol is not stated', facts: { lun: { protocol: undefined } } },
    { name: 'It is presented to no server', unrelated: ['lun presentedTo esx-01'] },
    {
      name: 'The way leads over three switches',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        relations: [
          ['san-b', 'linksTo', 'san-a'],
          ['san-b', 'linksTo', 'san-c'],
          ['array', 'linksTo', 'san-c'],
        ],
      },
      unrelated: ['array linksTo san-a'],
    },
    {
      name: 'The cables were drawn from the other end',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        relations: [
          ['san-b', 'linksTo', 'esx-01'],
          ['san-b', 'linksTo', 'array'],
        ],
      },
      unrelated: ['esx-01 linksTo san-a', 'array linksTo san-a'],
    },
    {
      name: 'A cable leads straight to the array',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: { relations: [['esx-01', 'linksTo', 'array']] },
      unrelated: ['esx-01 linksTo san-a'],
    },
    {
      name: 'The chassis of the blade is linked',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        parts: { chassis: ['chassis'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'linksTo', 'san-a'],
        ],
      },
      unrelated: ['esx-01 linksTo san-a'],
    },
    {
      name: 'The chassis of the blade is linked, drawn from the switch',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        parts: { chassis: ['chassis'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['san-a', 'linksTo', 'chassis'],
        ],
      },
      unrelated: ['esx-01 linksTo san-a'],
    },
    {
      name: 'No switch is drawn, and the server has an adapter',
      facts: { 'esx-01': { hbaCount: 2 } },
      without: ['san-a', 'san-b', 'san-c'],
    },
    {
      name: 'No switch is drawn, and a cable leads straight to the array',
      facts: { 'esx-01': { hbaCount: undefined } },
      add: { relations: [['esx-01', 'linksTo', 'array']] },
      without: ['san-a', 'san-b', 'san-c'],
    },
    {
      name: 'No switch is drawn, and the host has one adapter',
      facts: { 'esx-01': { hbaCount: 1 } },
      without: ['san-a', 'san-b', 'san-c'],
    },
  ],
  alsoFinds: [
    {
      name: 'A fault-tolerant server has no adapter',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: {
        parts: { ft: ['ftServer', { hbaCount: 0 }] },
        relations: [['lun', 'presentedTo', 'ft']],
      },
    },
    {
      name: 'No switch is drawn, one server has an adapter and one has none',
      facts: { 'esx-01': { hbaCount: 2 } },
      without: ['san-a', 'san-b', 'san-c'],
      add: {
        parts: { 'esx-02': ['server', { hbaCount: 0 }] },
        relations: [['lun', 'presentedTo', 'esx-02']],
      },
    },

    {
      name: 'The adapter is not cabled',
      facts: { 'esx-01': { hbaCount: 2 } },
      unrelated: ['esx-01 linksTo san-a'],
    },
    {
      name: 'It is cabled to another fabric',
      facts: { 'esx-01': { hbaCount: 2 } },
      add: { relations: [['esx-01', 'linksTo', 'san-b']] },
      unrelated: ['esx-01 linksTo san-a'],
    },
    {
      name: 'No switch is drawn and it has no adapter',
      without: ['san-a', 'san-b', 'san-c'],
    },
    {
      name: 'The volume is presented to its cluster',
      add: {
        parts: { cluster: ['hostCluster'] },
        relations: [
          ['esx-01', 'memberOf', 'cluster'],
          ['lun', 'presentedTo', 'cluster'],
        ],
      },
      unrelated: ['lun presentedTo esx-01'],
    },
    {
      name: 'The volume is presented to the cluster of its hypervisor',
      add: {
        parts: { cluster: ['hostCluster'], esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['esxi', 'runsOn', 'esx-01'],
          ['lun', 'presentedTo', 'cluster'],
        ],
      },
      unrelated: ['lun presentedTo esx-01'],
    },
  ],
  unknown: [
    {
      name: 'No switch is drawn and adapters are not stated',
      facts: { 'esx-01': { hbaCount: undefined } },
      without: ['san-a', 'san-b', 'san-c'],
      missing: [['esx-01', 'hbaCount']],
    },
    {
      name: 'No switch is drawn, and one of two hosts does not say whether it has adapters',
      facts: { 'esx-01': { hbaCount: 1 } },
      add: { parts: { 'esx-02': ['server'] }, relations: [['lun', 'presentedTo', 'esx-02']] },
      without: ['san-a', 'san-b', 'san-c'],
      missing: [['esx-02', 'hbaCount']],
    },
  ],
};
