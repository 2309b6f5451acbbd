import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneUplinkFixtures: RuleFixtures = {
  rule: 'STR-04',
  plan: {
    parts: { 'esx-01': ['server', { nicCount: 2 }], leaf: ['switch'], chassis: ['chassis'] },
    relations: [['esx-01', 'linksTo', 'leaf']],
  },
  finds: ['esx-01'],
  says: 'end at one switch',
  clear: [
    {
      name: 'A second switch',
      add: { parts: { 'leaf-b': ['switch'] }, relations: [['esx-01', 'linksTo', 'leaf-b']] },
    },
    {
      name: 'The second link was drawn from the switch',
      add: { parts: { 'leaf-b': ['switch'] }, relations: [['leaf-b', 'linksTo', 'esx-01']] },
    },
    { name: 'The switch is a stacked pair', facts: { leaf: { stacked: true } } },
    { name: 'No switch is drawn in the plan, and it has two adapters', without: ['leaf'] },
    {
      name: 'A blade whose chassis has two switches',
      add: {
        parts: { 'leaf-b': ['switch'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'linksTo', 'leaf'],
          ['chassis', 'linksTo', 'leaf-b'],
        ],
      },
      unrelated: ['esx-01 linksTo leaf'],
    },
    {
      name: 'Two switches, and its adapters are not stated',
      facts: { 'esx-01': { nicCount: undefined } },
      add: { parts: { 'leaf-b': ['switch'] }, relations: [['esx-01', 'linksTo', 'leaf-b']] },
    },
  ],
  alsoFinds: [
    {
      name: 'One adapter, and no switch is drawn',
      facts: { 'esx-01': { nicCount: 1 } },
      without: ['leaf'],
    },
    {
      name: 'One adapter on a stacked pair',
      facts: { 'esx-01': { nicCount: 1 }, leaf: { stacked: true } },
    },
    { name: 'The switch is said to stand alone', facts: { leaf: { stacked: false } } },
    { name: 'Switches are drawn and it is linked to none', unrelated: ['esx-01 linksTo leaf'] },
  ],
  unknown: [
    {
      name: 'No switch is drawn and its adapters are not stated',
      facts: { 'esx-01': { nicCount: undefined } },
      without: ['leaf'],
      missing: [['esx-01', 'nicCount']],
    },
  ],
};
