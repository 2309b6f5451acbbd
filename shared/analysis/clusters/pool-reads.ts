import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';

/** What every analysis of clusters depends on: which hosts and machines belong together. */
export const poolKinds = [
  'hostCluster',
  'server',
  'ftServer',
  'hypervisor',
  'vm',
  'workload',
] as const satisfies readonly Kind[];

export const poolRelations = ['memberOf', 'runsOn'] as const satisfies readonly RelationKind[];

/** Facts that decide which machines run, and how often. */
export const runningFields = [
  'poweredOn',
  'isTemplate',
  'replicas',
] as const satisfies readonly FieldName[];

export const coreFields = [
  'cores',
  'sockets',
  'coresPerSocket',
] as const satisfies readonly FieldName[];

export const memoryFields = ['ramGiB', 'reservedRamGiB'] as const satisfies readonly FieldName[];

/** What a machine asks for at its peak, where it runs, and how many hosts its cluster must be able to lose. */
export const failureFields = [
  'hostFailuresTolerated',
  'vcpu',
  'peakUtilPct',
  ...runningFields,
  ...coreFields,
  ...memoryFields,
] as const satisfies readonly FieldName[];
