import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const portsDoNotMatchFixtures: RuleFixtures = {
  rule: 'STR-27',
  plan: {
    parts: {
      leaf: ['switch', { portGbps: 25 }],
      'esx-01': ['server', { nicGbps: 10 }],
    },
    relations: [['esx-01', 'linksTo', 'leaf']],
  },
  finds: ['leaf'],
  says: 'leaf and esx-01 do not match: their ports differ',
  clear: [
    { name: 'Both have 25 Gbps', facts: { 'esx-01': { nicGbps: 25 } } },
    { name: 'One of them states no speed', facts: { 'esx-01': { nicGbps: undefined } } },
    { name: 'They are not linked', unrelated: ['esx-01 linksTo leaf'] },
    {
      name: 'A segment as large as its switch takes',
      add: {
        parts: {
          net: ['segment', { mtu: 9000 }],
          vswitch: ['virtualSwitch', { mtu: 9000 }],
        },
        relations: [['net', 'attachedTo', 'vswitch']],
      },
      without: ['esx-01'],
    },
    {
      name: 'A segment whose switch states no frame size',
      add: {
        parts: { net: ['segment', { mtu: 9000 }], vswitch: ['virtualSwitch'] },
        relations: [['net', 'attachedTo', 'vswitch']],
      },
      without: ['esx-01'],
    },
    {
      name: 'A segment that states no frame size',
      add: {
        parts: { net: ['segment'], vswitch: ['virtualSwitch', { mtu: 1500 }] },
        relations: [['net', 'attachedTo', 'vswitch']],
      },
      without: ['esx-01'],
    },
    {
      name: 'An overlay of 1 500 bytes on 1 600',
      add: {
        parts: {
          geneve: ['overlay', { mtu: 1500 }],
          spine: ['switch', { mtu: 1600 }],
          net: ['segment', { mtu: 1500 }],
        },
        relations: [
          ['geneve', 'attachedTo', 'spine'],
          ['net', 'attachedTo', 'geneve'],
        ],
      },
      without: ['esx-01'],
    },
  ],
  alsoFinds: [
    {
      name: 'Fibre Channel meets Ethernet',
      facts: { 'esx-01': { nicGbps: 25 } },
      add: { parts: { fabric: ['fcSwitch'] }, relations: [['fabric', 'linksTo', 'leaf']] },
      finds: ['fabric', 'leaf'],
    },
    {
      name: 'Storage linked to a server at another speed is judged at the storage',
      add: {
        parts: { array: ['array', { portGbps: 32 }] },
        relations: [['esx-01', 'linksTo', 'array']],
      },
      unrelated: ['esx-01 linksTo leaf'],
      finds: ['array'],
    },
    {
      name: 'Storage linked to a switch at another speed is judged at the switch',
      add: {
        parts: { filer: ['nas', { portGbps: 10 }] },
        relations: [['filer', 'linksTo', 'leaf']],
      },
      without: ['esx-01'],
    },
    {
      name: 'A segment larger than its switch takes',
      add: {
        parts: {
          net: ['segment', { mtu: 9000 }],
          vswitch: ['virtualSwitch', { mtu: 8999 }],
        },
        relations: [['net', 'attachedTo', 'vswitch']],
      },
      without: ['esx-01'],
      finds: ['net'],
    },
    {
      name: 'An overlay of 1 500 bytes on 1 599',
      add: {
        parts: { geneve: ['overlay', { mtu: 1500 }], spine: ['switch', { mtu: 1599 }] },
        relations: [['geneve', 'attachedTo', 'spine']],
      },
      without: ['esx-01'],
      finds: ['geneve'],
    },
    {
      name: 'A virtual switch larger than the switch takes',
      add: {
        parts: { vswitch: ['virtualSwitch', { mtu: 9000 }], spine: ['switch', { mtu: 8999 }] },
        relations: [['vswitch', 'attachedTo', 'spine']],
      },
      without: ['esx-01'],
      finds: ['vswitch'],
    },
    {
      name: 'A segment larger than its overlay takes',
      add: {
        parts: { net: ['segment', { mtu: 9000 }], geneve: ['overlay', { mtu: 1500 }] },
        relations: [['net', 'attachedTo', 'geneve']],
      },
      without: ['esx-01'],
      finds: ['net'],
    },
    {
      name: 'A router and a firewall',
      facts: { 'esx-01': { nicGbps: 25 } },
      add: {
        parts: { edge: ['router', { portGbps: 10 }], wall: ['firewall', { portGbps: 1 }] },
        relations: [['edge', 'linksTo', 'wall']],
      },
      finds: ['edge', 'wall'],
    },
    {
      name: 'A filer linked to a fault-tolerant server at another speed',
      without: ['leaf', 'esx-01'],
      add: {
        parts: { filer: ['nas', { portGbps: 10 }], stratus: ['ftServer', { nicGbps: 25 }] },
        relations: [['filer', 'linksTo', 'stratus']],
      },
      finds: ['filer'],
    },
    {
      name: 'A filer linked to an array at another speed',
      without: ['leaf', 'esx-01'],
      add: {
        parts: { filer: ['nas', { portGbps: 10 }], disks: ['array', { portGbps: 32 }] },
        relations: [['filer', 'linksTo', 'disks']],
      },
      finds: ['disks', 'filer'],
    },
    {
      name: 'An array linked to a switch at another speed is judged at the switch',
      without: ['esx-01'],
      add: {
        parts: { disks: ['array', { portGbps: 10 }] },
        relations: [['disks', 'linksTo', 'leaf']],
      },
    },
  ],
  neverUnknown: 'What is blank at one end matches for now; rules about bandwidth ask for speeds.',
};
