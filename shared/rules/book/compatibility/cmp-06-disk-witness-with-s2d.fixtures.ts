import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const diskWitnessWithS2dFixtures: RuleFixtures = {
  rule: 'CMP-06',
  plan: {
    parts: {
      witness: ['quorumVote', { voteKind: 'disk' }],
      pool: ['sdsCluster', { technology: 'storage-spaces-direct' }],
    },
    relations: [['witness', 'votesIn', 'pool']],
  },
  finds: ['witness'],
  says: 'is a disk witness',
  clear: [
    { name: 'A file share', facts: { witness: { voteKind: 'file' } } },
    { name: 'A cloud witness', facts: { witness: { voteKind: 'cloud' } } },
    { name: 'Other storage software', facts: { pool: { technology: 'starwind-vsan' } } },
    { name: 'It votes nowhere', unrelated: ['witness votesIn pool'] },
    { name: 'The storage software is not chosen', facts: { pool: { technology: undefined } } },
  ],
  alsoFinds: [
    {
      name: 'It votes in the failover cluster of the same servers',
      add: {
        parts: { wsfc: ['failoverCluster'], 'n-1': ['server'] },
        relations: [
          ['witness', 'votesIn', 'wsfc'],
          ['n-1', 'memberOf', 'wsfc'],
          ['n-1', 'memberOf', 'pool'],
        ],
      },
      unrelated: ['witness votesIn pool'],
    },
    {
      name: 'It votes in a host cluster that brings the storage with it',
      add: {
        parts: { local: ['hostCluster', { technology: 'azure-local' }] },
        relations: [['witness', 'votesIn', 'local']],
      },
      unrelated: ['witness votesIn pool'],
    },
  ],
  unknown: [
    {
      name: 'What the vote is kept in is not stated',
      facts: { witness: { voteKind: undefined } },
      missing: [['witness', 'voteKind']],
    },
  ],
};
