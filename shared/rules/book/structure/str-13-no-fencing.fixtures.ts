import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noFencingFixtures: RuleFixtures = {
  rule: 'STR-13',
  plan: {
    parts: {
      ha: ['failoverCluster', { sharedData: true, lockArbitration: false }],
      'n-1': ['server'],
      'n-2': ['server'],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
    ],
  },
  finds: ['ha'],
  says: 'nothing stops a lost one',
  clear: [
    {
      name: 'A device fences the cluster',
      add: { parts: { ipmi: ['fenceDevice'] }, relations: [['ipmi', 'fences', 'ha']] },
    },
    {
      name: 'A device for each member',
      add: {
        parts: { 'ipmi-1': ['fenceDevice'], 'ipmi-2': ['fenceDevice'] },
        relations: [
          ['ipmi-1', 'fences', 'n-1'],
          ['ipmi-2', 'fences', 'n-2'],
        ],
      },
    },
    { name: 'Locks arbitrate', facts: { ha: { lockArbitration: true } } },
    { name: 'The members share no data', facts: { ha: { sharedData: false } } },
    {
      name: 'It is fenced and says nothing else',
      facts: { ha: { sharedData: undefined, lockArbitration: undefined } },
      add: { parts: { pdu: ['fenceDevice'] }, relations: [['pdu', 'fences', 'ha']] },
    },
  ],
  alsoFinds: [
    {
      name: 'Only one member is fenced',
      add: { parts: { 'ipmi-1': ['fenceDevice'] }, relations: [['ipmi-1', 'fences', 'n-1']] },
    },
    { name: 'No members are drawn', without: ['n-1', 'n-2'] },
  ],
  unknown: [
    {
      name: 'Whether the members share data is not stated',
      facts: { ha: { sharedData: undefined } },
      missing: [['ha', 'sharedData']],
    },
    {
      name: 'Whether locks arbitrate is not stated',
      facts: { ha: { lockArbitration: undefined } },
      missing: [['ha', 'lockArbitration']],
    },
  ],
};
