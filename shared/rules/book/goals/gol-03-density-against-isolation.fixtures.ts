import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const densityAgainstIsolationFixtures: RuleFixtures = {
  rule: 'GOL-03',
  plan: {
    goals: ['agility', 'consolidation'],
    parts: {
      tenant: ['workload', { isolation: 'hostile' }],
      vm: ['vm'],
      shared: ['hostCluster'],
      other: ['hostCluster'],
    },
    relations: [
      ['tenant', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'shared'],
    ],
  },
  finds: ['tenant'],
  says: 'pull against each other',
  clear: [
    { name: 'Its neighbours are trusted', facts: { tenant: { isolation: 'trusted' } } },
    {
      name: 'Consolidation is only the third goal',
      goals: ['agility', 'cost', 'consolidation'],
    },
    { name: 'Consolidation is no goal', goals: ['agility'] },
    {
      name: 'The goal is tied to another cluster',
      add: { relations: [['other', 'hasGoal', 'goal-consolidation']] },
    },
  ],
  alsoFinds: [
    {
      name: 'The goal is tied to the cluster under it',
      add: { relations: [['shared', 'hasGoal', 'goal-consolidation']] },
    },
    {
      name: 'The goal is tied to the cluster of the hypervisor under it',
      unrelated: ['vm runsOn shared'],
      add: {
        parts: { hypervisor: ['hypervisor'] },
        relations: [
          ['vm', 'runsOn', 'hypervisor'],
          ['hypervisor', 'memberOf', 'shared'],
          ['shared', 'hasGoal', 'goal-consolidation'],
        ],
      },
    },
    {
      name: 'The goal is tied to the workload itself',
      add: { relations: [['tenant', 'hasGoal', 'goal-consolidation']] },
    },
    {
      name: 'Only another goal is tied to a cluster',
      add: { relations: [['other', 'hasGoal', 'goal-agility']] },
    },
  ],
  unknown: [
    {
      name: 'Isolation is blank',
      facts: { tenant: { isolation: undefined } },
      missing: [['tenant', 'isolation']],
    },
  ],
};
