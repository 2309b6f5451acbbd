/*
 * What rules about a host cluster need to know of its hosts and machines, as named sub-expressions (`let`). Imports place machines
 * on hypervisors whose servers are the members; people place them on the cluster itself. Both count.
 */

/** The servers of the cluster, each once, whether they or their hypervisors are its members. */
export const clusterHosts =
  "(self.from('memberOf') + self.from('memberOf').ofKind('hypervisor').toAll('runsOn')).ofKind('server').distinct()";

/** The virtual machines on the cluster and on the hypervisors of its members. */
export const clusterMachines =
  "(self.from('runsOn') + self.from('memberOf').ofKind('hypervisor').fromAll('runsOn') + self.from('memberOf').ofKind('server').fromAll('runsOn').ofKind('hypervisor').fromAll('runsOn')).ofKind('vm').distinct()";
