import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const outOfPortsFixtures: RuleFixtures = {
  rule: 'CAP-27',
  plan: {
    parts: {
      leaf: ['switch', { ports: 2 }],
      's-1': ['server', { nicCount: 1, hbaCount: 0 }],
      's-2': ['server'],
      's-3': ['server'],
      pdu: ['pdu', { ports: 1 }],
    },
    relations: [
      ['s-1', 'linksTo', 'leaf'],
      ['s-2', 'linksTo', 'leaf'],
      ['leaf', 'linksTo', 's-3'],
    ],
  },
  finds: ['leaf'],
  says: '3 ports of leaf are taken by what is drawn, and it has 2',
  clear: [
    { name: 'As many ports as cables', facts: { leaf: { ports: 3 } } },
    { name: 'It does not state its ports', facts: { leaf: { ports: undefined } } },
    { name: 'One cable less', unrelated: ['s-2 linksTo leaf'] },
    {
      name: 'Network adapters are enough, whatever is said of others',
      facts: { leaf: { ports: 10 }, 's-1': { hbaCount: undefined } },
    },
    {
      name: 'Adapters for networks and for storage',
      facts: { leaf: { ports: 10 }, 's-1': { nicCount: 1, hbaCount: 1 } },
      add: { parts: { san: ['fcSwitch'] }, relations: [['s-1', 'linksTo', 'san']] },
    },
  ],
  alsoFinds: [
    {
      name: 'A link of two cables',
      unrelated: ['s-2 linksTo leaf'],
      add: { relations: [['s-2', 'linksTo', 'leaf', { linkCount: 2 }]] },
    },
    {
      name: 'A server with more cables than adapters',
      facts: { leaf: { ports: 10 } },
      add: { parts: { 'leaf-b': ['switch'] }, relations: [['s-1', 'linksTo', 'leaf-b']] },
      finds: ['s-1'],
    },
    {
      name: 'A PDU with more cords than outlets',
      facts: { leaf: { ports: 3 } },
      add: {
        relations: [
          ['s-1', 'poweredBy', 'pdu'],
          ['s-2', 'poweredBy', 'pdu'],
        ],
      },
      finds: ['pdu'],
    },
    {
      name: 'A Fibre Channel switch',
      facts: { leaf: { ports: 3 } },
      add: {
        parts: { fabric: ['fcSwitch', { ports: 1 }] },
        relations: [
          ['s-2', 'linksTo', 'fabric'],
          ['s-3', 'linksTo', 'fabric'],
        ],
      },
      finds: ['fabric'],
    },
    {
      name: 'An array',
      facts: { leaf: { ports: 3 } },
      add: {
        parts: { disks: ['array', { ports: 1 }] },
        relations: [
          ['s-2', 'linksTo', 'disks'],
          ['s-3', 'linksTo', 'disks'],
        ],
      },
      finds: ['disks'],
    },
  ],
  unknown: [
    {
      name: 'Whether it has storage adapters decides, and is blank',
      facts: { leaf: { ports: 10 }, 's-1': { hbaCount: undefined } },
      add: { parts: { 'leaf-b': ['switch'] }, relations: [['s-1', 'linksTo', 'leaf-b']] },
      missing: [['s-1', 'hbaCount']],
    },
  ],
};
