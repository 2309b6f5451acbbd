import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const devices = [
  'ftServer',
  'chassis',
  'switch',
  'fcSwitch',
  'router',
  'firewall',
  'loadBalancer',
  'array',
  'nas',
  'tape',
  'pdu',
  'ups',
  'bmc',
] as const;

export const inTwoRacksFixtures: RuleFixtures = {
  rule: 'STR-25',
  plan: {
    parts: { 'esx-01': ['server'], chassis: ['chassis'], 'rack-1': ['rack'], 'rack-2': ['rack'] },
    relations: [
      ['esx-01', 'mountedIn', 'rack-1'],
      ['esx-01', 'mountedIn', 'rack-2'],
    ],
  },
  finds: ['esx-01'],
  says: '2 racks at once',
  clear: [
    { name: 'It is mounted in one rack', unrelated: ['esx-01 mountedIn rack-2'] },
    {
      name: 'It is mounted nowhere',
      unrelated: ['esx-01 mountedIn rack-1', 'esx-01 mountedIn rack-2'],
    },
    {
      name: 'A blade whose chassis is in the same rack',
      add: {
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'mountedIn', 'rack-1'],
        ],
      },
      unrelated: ['esx-01 mountedIn rack-2'],
    },
  ],
  alsoFinds: [
    {
      name: 'A blade whose chassis is in another rack',
      add: {
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'mountedIn', 'rack-1'],
        ],
      },
      unrelated: ['esx-01 mountedIn rack-1'],
    },
    ...devices.map((kind) => ({
      name: `A device of the kind ${kind} in two racks`,
      add: {
        parts: { device: [kind] as const },
        relations: [
          ['device', 'mountedIn', 'rack-1'],
          ['device', 'mountedIn', 'rack-2'],
        ] as const,
      },
      without: ['esx-01'],
      finds: ['device'],
    })),
  ],
  neverUnknown: 'It follows relations only.',
};
