import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';

/** What every analysis of storage depends on. */
export const storeKinds = [
  'array',
  'nas',
  'sdsCluster',
  'server',
  'volume',
] as const satisfies readonly Kind[];

/** Facts of how data is protected. */
export const protectionFields = [
  'raid',
  'raidGroupDisks',
  'diskCount',
  'replicas',
  'failuresTolerated',
  'protection',
  'dataFragments',
  'parityFragments',
] as const satisfies readonly FieldName[];

/** Kinds that store data and have a load or growth of their own. */
export const loadKinds = [
  'vm',
  'osContainer',
  'pod',
  'workload',
  'hostCluster',
  'hypervisor',
] as const satisfies readonly Kind[];
