import { t } from '#shared/words/t.ts';

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
  performance: t`Performance`,
  availability: t`Availability`,
  scalability: t`Scalability`,
  consolidation: t`Consolidation`,
  agility: t`Agility`,
  unifiedManagement: t`Unified management`,
  security: t`Security`,
  cost: t`Cost`,
};
