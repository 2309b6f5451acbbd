/*
 * What rules about a workload need to know of the ground it stands on, as named sub-expressions (`let`).
 * Each may use those above it, so a rule takes them in this order.
 */

/** All that a workload runs on, however many steps down, and the clusters those are members of. */
export const platform = "self.reach('runsOn', 'memberOf')";

/** The virtual machine pools it runs on: clusters, and hypervisors that are in none. A member's settings are its cluster's. */
export const pools =
  "platform.ofKind('hostCluster') + platform.ofKind('hypervisor').filter(h, h.reach('runsOn', 'memberOf').ofKind('hostCluster').size() == 0)";

/** Failover clusters that watch it or the machine it runs on. Clusters of the hosts below a hypervisor only restart machines. */
export const failover =
  "(self.from('protects') + self.to('runsOn').fromAll('protects') + self.to('runsOn').toAll('memberOf')).ofKind('failoverCluster')";

/**
 * Whether a second copy of its machine runs in lockstep. Fault tolerance that nobody stated, and no product implies, is not in use;
 * what is stated of the machine counts before what its pool can do.
 */
export const machineInLockstep =
  "platform.ofKind('ftServer').size() > 0 || platform.ofKind('vm', 'osContainer').exists(m, has(m.faultTolerance) && m.faultTolerance)" +
  " || (!platform.ofKind('vm', 'osContainer').exists(m, has(m.faultTolerance)) && platform.ofKind('hypervisor', 'hostCluster').exists(p, has(p.faultTolerance) ? p.faultTolerance : has(p.technology) && p.flag('lockstep')))";

/** Whether a second copy of it runs in lockstep, under its failover cluster included. */
export const lockstep = `${machineInLockstep} || failover.exists(c, has(c.technology) && c.flag('lockstep'))`;

/** What may spread requests over several copies of it. */
export const spreaders =
  "(self.from('accesses') + self.to('runsOn').fromAll('accesses')).ofKind('loadBalancer', 'workloadManager') + platform.ofKind('k8sCluster')";

/** Whether several copies run and something spreads requests over them: when one dies, the others carry on. Copies in pods stand on no pool. */
export const replicated =
  "spreaders.size() > 0 && (self.to('runsOn').size() >= 2 || self.replicas >= 2)";

/** The same where it may run in pods, which state the number of copies themselves. */
export const replicatedInPods =
  "spreaders.size() > 0 && (self.to('runsOn').size() >= 2 || self.to('runsOn').ofKind('pod').exists(p, has(p.replicas) && p.replicas >= 2) || self.replicas >= 2)";

/** The servers it may run on. */
export const hosts =
  "(platform + platform.ofKind('hostCluster').fromAll('memberOf') + platform.ofKind('hostCluster').fromAll('memberOf').ofKind('hypervisor').toAll('runsOn')).ofKind('server', 'ftServer').distinct()";

/** Processors of one instance: its own, or those of its largest machine. */
export const vcpu =
  "has(self.vcpu) || self.to('runsOn').ofKind('vm', 'osContainer', 'pod').size() == 0 ? self.vcpu : self.to('runsOn').ofKind('vm', 'osContainer', 'pod').map(m, m.vcpu).max()";

/** Memory of one instance: its own, or that of its largest machine. */
export const ramGiB =
  "has(self.ramGiB) || self.to('runsOn').ofKind('vm', 'osContainer', 'pod').size() == 0 ? self.ramGiB : self.to('runsOn').ofKind('vm', 'osContainer', 'pod').map(m, m.ramGiB).max()";
