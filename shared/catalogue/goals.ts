/** What an organization may want from virtualization. The first six are Kusnetzky's; two are ours. */
export const goalKinds = [
  'performance',
  'availability',
  'scalability',
  'consolidation',
  'agility',
  'unifiedManagement',
  'security',
  'cost',
] as const;

export type GoalKind = (typeof goalKinds)[number];

/** How each goal reads in the app. */
export const goalTitles: Readonly<Record<GoalKind, string>> = {
  performance: 'Performance',
  availability: 'Availability',
  scalability: 'Scalability',
  consolidation: 'Consolidation',
  agility: 'Agility',
  unifiedManagement: 'Unified management',
  security: 'Security',
  cost: 'Cost',
};
