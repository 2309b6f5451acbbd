import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const evenVotesFixtures: RuleFixtures = {
  rule: 'STR-09',
  plan: {
    parts: {
      ha: ['failoverCluster', { quorumBased: true }],
      'n-1': ['server'],
      'n-2': ['server'],
      'n-3': ['server'],
      'n-4': ['server'],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['n-3', 'memberOf', 'ha'],
      ['n-4', 'memberOf', 'ha'],
    ],
  },
  finds: ['ha'],
  says: '4 votes and no witness',
  clear: [
    {
      name: 'A witness',
      add: { parts: { witness: ['quorumVote'] }, relations: [['witness', 'votesIn', 'ha']] },
    },
    { name: 'Three members', without: ['n-4'] },
    {
      name: 'Five members',
      add: { parts: { 'n-5': ['server'] }, relations: [['n-5', 'memberOf', 'ha']] },
    },
    { name: 'It does not decide by majority', facts: { ha: { quorumBased: false } } },
    {
      name: 'Three members, and nothing said about majority',
      facts: { ha: { quorumBased: undefined } },
      without: ['n-4'],
    },
    { name: 'No members are drawn', without: ['n-1', 'n-2', 'n-3', 'n-4'] },
    {
      name: 'A product without quorum',
      facts: { ha: { quorumBased: undefined, technology: 'keepalived' } },
    },
  ],
  alsoFinds: [
    {
      name: 'The product decides by majority',
      facts: { ha: { quorumBased: undefined, technology: 'pacemaker-corosync' } },
    },
    {
      name: 'A host cluster that decides by majority',
      add: {
        parts: { pve: ['hostCluster', { quorumBased: true }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
          ['n-3', 'memberOf', 'pve'],
          ['n-4', 'memberOf', 'pve'],
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
