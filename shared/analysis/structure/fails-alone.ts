import type { Kind } from '#shared/catalogue/kinds.ts';

/** What is not a thing that fails: people, names for a view of other things, and frames round machines that are counted themselves. */
const never: ReadonlySet<Kind> = new Set<Kind>([
  'workload',
  'userGroup',
  'endpoint',
  'segment',
  'overlay',
  'virtualSwitch',
  'microseg',
  'volume',
  'hostCluster',
  'failoverCluster',
  'k8sCluster',
  'parallelCluster',
  'sdsCluster',
]);

/** Whether the loss of one component of this kind is a failure of a part, not of what is drawn through it or on it. */
export const failsAlone = (kind: Kind): boolean => !never.has(kind);
