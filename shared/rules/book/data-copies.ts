/*
 * What rules about a workload need to know of its data and the copies of it, as named sub-expressions (`let`).
 * Each may use those above it, so a rule takes them in this order.
 */

/** The workload, all that it runs on, and the clusters those are members of. */
export const carriers = "[self] + self.reach('runsOn', 'memberOf')";

/** Where it and its machines keep data. */
export const volumes = "carriers.toAll('stores')";

/** What provides those volumes: arrays, pools, servers. */
export const stores = "volumes.toAll('providedBy')";

/** Backups and replications of it, of what it runs on, of its volumes or of what provides them. */
export const copies =
  "(carriers + volumes + stores).fromAll('protects').ofKind('backup', 'replication')";

/** Backups of it, of what it runs on, of its volumes or of what provides them. */
export const backups = "(carriers + volumes + stores).fromAll('protects').ofKind('backup')";
