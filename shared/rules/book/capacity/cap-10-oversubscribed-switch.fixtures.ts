import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const servers = ['s-1', 's-2', 's-3', 's-4', 's-5', 's-6', 's-7'] as const;
const towards = { speedGbps: 10 };

// Seven servers with 10 Gbps each over 20 Gbps of uplinks.
export const oversubscribedSwitchFixtures: RuleFixtures = {
  rule: 'CAP-10',
  plan: {
    parts: {
      leaf: ['switch', { switchRole: 'leaf', uplinks: 2, uplinkGbps: 10 }],
      net: ['segment', { segmentRole: 'storage' }],
      ...Object.fromEntries(servers.map((name) => [name, ['server'] as const])),
    },
    relations: servers.map((name) => [name, 'linksTo', 'leaf', towards] as const),
  },
  finds: ['leaf'],
  says: 'oversubscribed 3.5 :1, and 3 :1',
  clear: [
    { name: 'It serves nothing', without: [...servers] },
    {
      name: 'It carries storage and users, with less way up than storage alone would want',
      facts: { leaf: { uplinks: 4 } },
      add: {
        parts: { users: ['segment', { segmentRole: 'user' }] },
        relations: [
          ['net', 'attachedTo', 'leaf'],
          ['users', 'attachedTo', 'leaf'],
        ],
      },
    },
    {
      name: 'What else it carries is not stated',
      facts: { leaf: { uplinks: 4 } },
      add: {
        parts: { other: ['segment'] },
        relations: [
          ['net', 'attachedTo', 'leaf'],
          ['other', 'attachedTo', 'leaf'],
        ],
      },
    },
    {
      name: 'The way out leads up, beside a switch that serves servers too and states no role',
      facts: { leaf: { uplinks: undefined } },
      add: {
        parts: { edge: ['firewall', { portGbps: 10 }], peer: ['switch'] },
        relations: [
          ['leaf', 'linksTo', 'edge'],
          ['leaf', 'linksTo', 'peer', { speedGbps: 20 }],
          ['s-1', 'linksTo', 'peer'],
        ],
      },
    },

    { name: 'One server less', without: ['s-7'] },
    { name: 'More uplinks', facts: { leaf: { uplinks: 4 } } },
    { name: 'Nothing leads up from it', facts: { leaf: { uplinks: undefined } } },
    {
      name: 'Only the way out of the site leads up',
      facts: { leaf: { uplinks: undefined } },
      add: {
        parts: { edge: ['firewall', { portGbps: 10 }], peer: ['switch', { switchRole: 'leaf' }] },
        relations: [
          ['leaf', 'linksTo', 'edge'],
          ['leaf', 'linksTo', 'peer'],
        ],
      },
    },
    { name: 'In a branch', add: { profile: 'branch' } },
    { name: 'In a lab', add: { profile: 'lab' } },
    {
      name: 'A storage switch with as much up as down',
      facts: { leaf: { uplinks: 7 } },
      add: { relations: [['net', 'attachedTo', 'leaf']] },
    },
    ...(['ftServer', 'chassis', 'array', 'nas', 'tape'] as const).map((kind) => ({
      name: `The way out leads up, beside a switch that serves a device too: ${kind}`,
      facts: { leaf: { uplinks: undefined } },
      add: {
        parts: { edge: ['firewall', { portGbps: 10 }], peer: ['switch'], device: [kind] },
        relations: [
          ['leaf', 'linksTo', 'edge'],
          ['leaf', 'linksTo', 'peer', { speedGbps: 20 }],
          ['device', 'linksTo', 'peer'],
        ],
      } as const,
    })),
  ],
  alsoFinds: [
    {
      name: 'Of two switches it is linked to, one is above it',
      facts: { leaf: { uplinks: undefined } },
      add: {
        parts: {
          spine: ['switch', { switchRole: 'spine' }],
          peer: ['switch', { switchRole: 'leaf' }],
        },
        relations: [
          ['leaf', 'linksTo', 'spine', { speedGbps: 20 }],
          ['leaf', 'linksTo', 'peer'],
        ],
      },
    },

    {
      name: 'A storage switch with a little less up than down',
      facts: { leaf: { uplinks: 6 } },
      add: { relations: [['net', 'attachedTo', 'leaf']] },
    },
    {
      name: 'It carries users too, and has still too little',
      add: {
        parts: { users: ['segment', { segmentRole: 'user' }] },
        relations: [
          ['net', 'attachedTo', 'leaf'],
          ['users', 'attachedTo', 'leaf'],
        ],
      },
    },
    {
      name: 'A switch above it is drawn',
      facts: { leaf: { uplinks: undefined } },
      add: {
        parts: { spine: ['switch', { switchRole: 'spine' }] },
        relations: [['spine', 'linksTo', 'leaf', { speedGbps: 20 }]],
      },
    },
    {
      name: 'A switch that serves nothing itself is above it',
      facts: { leaf: { uplinks: undefined, switchRole: undefined } },
      add: {
        parts: { core: ['switch'] },
        relations: [['leaf', 'linksTo', 'core', { speedGbps: 20 }]],
      },
    },
    {
      name: 'Another server states no speed',
      add: { parts: { 's-8': ['server'] }, relations: [['s-8', 'linksTo', 'leaf']] },
    },
  ],
  unknown: [
    {
      name: 'The speed of its uplinks is blank',
      facts: { leaf: { uplinkGbps: undefined } },
      missing: [['leaf', 'uplinkGbps']],
    },
  ],
};
