import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneFormForManyGoalsFixtures: RuleFixtures = {
  rule: 'LYR-13',
  plan: {
    goals: ['consolidation', 'availability'],
    parts: { cluster: ['hostCluster'], vm: ['vm'] },
  },
  finds: ['plan'],
  says: 'clusters or fault tolerance for availability',
  clear: [
    { name: 'A failover cluster is planned too', add: { parts: { db: ['failoverCluster'] } } },
    { name: 'A fault-tolerant server is planned too', add: { parts: { ft: ['ftServer'] } } },
    { name: 'One form serves both goals', goals: ['consolidation', 'agility'] },
    { name: 'Cost and consolidation are served by one form', goals: ['cost', 'consolidation'] },
    { name: 'There is one goal', goals: ['availability'] },
    { name: 'Nothing is virtualized yet', without: ['cluster', 'vm'] },
    { name: 'The other goal is served by no form', goals: ['availability', 'security'] },
  ],
  alsoFinds: [
    { name: 'Performance beside consolidation', goals: ['consolidation', 'performance'] },
    { name: 'Scalability beside agility', goals: ['agility', 'scalability'] },
    { name: 'Availability beside cost', goals: ['cost', 'availability'] },
  ],
  neverUnknown: 'The goals and the forms that are drawn are always known.',
};
