import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const twoNodesWithoutWitnessFixtures: RuleFixtures = {
  rule: 'STR-10',
  plan: {
    parts: {
      ha: ['failoverCluster', { quorumBased: true }],
      'n-1': ['server'],
      'n-2': ['server'],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
    ],
  },
  finds: ['ha'],
  says: 'two votes and no witness',
  clear: [
    {
      name: 'A witness',
      add: { parts: { witness: ['quorumVote'] }, relations: [['witness', 'votesIn', 'ha']] },
    },
    {
      name: 'A third member',
      add: { parts: { 'n-3': ['server'] }, relations: [['n-3', 'memberOf', 'ha']] },
    },
    { name: 'Only one member', without: ['n-2'] },
    { name: 'It does not decide by majority', facts: { ha: { quorumBased: false } } },
    {
      name: 'A witness, and nothing said about majority',
      facts: { ha: { quorumBased: undefined } },
      add: { parts: { witness: ['quorumVote'] }, relations: [['witness', 'votesIn', 'ha']] },
    },
    {
      name: 'A product without quorum',
      facts: { ha: { quorumBased: undefined, technology: 'keepalived' } },
    },
  ],
  alsoFinds: [
    {
      name: 'The product decides by majority',
      facts: { ha: { quorumBased: undefined, technology: 'microsoft-failover-clustering' } },
    },
    {
      name: 'A host cluster that decides by majority',
      add: {
        parts: { pve: ['hostCluster', { quorumBased: true }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ha'],
      finds: ['pve'],
    },
  ],
  unknown: [
    {
      name: 'Neither majority nor product is stated',
      facts: { ha: { quorumBased: undefined } },
      missing: [['ha', 'technology']],
    },
  ],
};
