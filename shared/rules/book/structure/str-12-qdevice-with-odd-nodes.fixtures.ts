import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const qdeviceWithOddNodesFixtures: RuleFixtures = {
  rule: 'STR-12',
  plan: {
    parts: {
      ha: ['failoverCluster', { technology: 'pacemaker-corosync' }],
      'n-1': ['server'],
      'n-2': ['server'],
      'n-3': ['server'],
      vote: ['quorumVote', { voteKind: 'qdevice' }],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['n-3', 'memberOf', 'ha'],
      ['vote', 'votesIn', 'ha'],
    ],
  },
  finds: ['ha'],
  says: 'odd number of nodes (3)',
  clear: [
    { name: 'Two nodes', without: ['n-3'] },
    {
      name: 'Four nodes',
      add: { parts: { 'n-4': ['server'] }, relations: [['n-4', 'memberOf', 'ha']] },
    },
    { name: 'No QDevice', without: ['vote'] },
    { name: 'The vote is a file share', facts: { vote: { voteKind: 'file' } } },
    {
      name: 'A product that has no QDevice',
      facts: { ha: { technology: 'microsoft-failover-clustering' }, vote: { voteKind: undefined } },
    },
    {
      name: 'Two nodes, and the kind of vote is not stated',
      facts: { vote: { voteKind: undefined } },
      without: ['n-3'],
    },
    { name: 'No nodes are drawn', without: ['n-1', 'n-2', 'n-3'] },
  ],
  alsoFinds: [
    {
      name: 'The product is not stated: only Corosync has a QDevice',
      facts: { ha: { technology: undefined } },
    },
    {
      name: 'A Proxmox host cluster',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve' }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['vote', 'votesIn', 'pve'],
        ],
      },
      without: ['ha'],
      finds: ['pve'],
    },
    {
      name: 'Another vote beside the QDevice',
      add: {
        parts: { share: ['quorumVote', { voteKind: 'file' }] },
        relations: [['share', 'votesIn', 'ha']],
      },
    },
  ],
  unknown: [
    {
      name: 'The kind of vote is not stated',
      facts: { vote: { voteKind: undefined } },
      missing: [['vote', 'voteKind']],
    },
  ],
};
