/*
 * What rules need to know of the clusters under some machines, as named sub-expressions (`let`). Imports place machines on
 * hypervisors whose servers are the members of a cluster; people place them on the cluster itself. Both count.
 */

/** The host clusters that machines are in, after `grounds`: what the machines run on. */
export const clusters =
  "(grounds + (grounds + grounds.ofKind('hypervisor').toAll('runsOn')).toAll('memberOf')).ofKind('hostCluster').distinct()";

/** Whether the machines are restarted elsewhere, after `grounds` and `clusters`. A hypervisor of no cluster restarts only where it says so. */
export const restarts =
  "clusters.exists(c, c.haRestart) || grounds.ofKind('hypervisor').exists(h, has(h.haRestart) && h.haRestart)";

/** Whether the machines are restarted or moved elsewhere, after `grounds` and `clusters`. */
export const moved =
  "clusters.exists(c, c.haRestart || c.liveMigration) || grounds.ofKind('hypervisor').exists(h, (has(h.haRestart) && h.haRestart) || (has(h.liveMigration) && h.liveMigration))";
