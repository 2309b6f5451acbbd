import type { RuleData } from '#shared/rules/rule.ts';

/*
 * The size of a machine is judged on the machine; what its hosts and their network can carry, on the pool. That keeps the cost
 * of an edit small: a machine that joins a cluster concerns itself and the cluster, not all its neighbours.
 */
export const outsideVsphereFtLimits = {
  id: 'MIS-07',
  version: 1,
  title: 'Outside the limits of vSphere Fault Tolerance',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['vm', 'hostCluster', 'hypervisor'],
  params: {
    maxVcpu: { label: 'Largest machine', default: 8, unit: 'vCPU', min: 1 },
    machinesPerHost: {
      label: 'Machines and copies on a host',
      default: 4,
      unit: 'machines',
      min: 1,
    },
    vcpuPerHost: { label: 'Their processors on a host', default: 8, unit: 'vCPU', min: 1 },
    networkGbps: { label: 'Fault-tolerance network', default: 10, unit: 'Gbps', min: 0 },
    leastHosts: { label: 'Hosts, at least', default: 3, unit: 'hosts', min: 2 },
  },
  let: {
    vsphere:
      "(self.reach('runsOn', 'memberOf') + [self]).ofKind('hypervisor', 'hostCluster', 'vm').exists(p, has(p.technology) && p.flag('vsphere'))",
    protectedHere:
      "(self.from('runsOn') + self.from('memberOf').ofKind('hypervisor').fromAll('runsOn') + self.from('memberOf').ofKind('server').fromAll('runsOn').ofKind('hypervisor').fromAll('runsOn')).ofKind('vm').distinct().filter(v, has(v.faultTolerance) && v.faultTolerance)",
    isPool: "self.reach('runsOn', 'memberOf').ofKind('hostCluster').size() == 0",
    servers:
      "(self.from('memberOf') + self.from('memberOf').ofKind('hypervisor').toAll('runsOn')).ofKind('server').distinct().size()",
    hypervisors: "self.from('memberOf').ofKind('hypervisor').size()",
    hosts: "self.kind == 'hypervisor' ? 1 : servers > hypervisors ? servers : hypervisors",
    // Of every protected machine two copies run, on different hosts: over a cluster both count, on one host only what is placed there.
    copies: "self.kind == 'hypervisor' ? 1 : 2",
    processors: 'protectedHere.map(v, v.vcpu).sum() * copies',
  },
  // Most machines are not protected: asked first, the way to their platform need not be walked.
  when: "(self.kind == 'vm' ? has(self.faultTolerance) && self.faultTolerance : protectedHere.size() > 0) && vsphere",
  assert:
    "self.kind == 'vm' ? self.vcpu <= params.maxVcpu : (!isPool || (hosts >= params.leastHosts && self.ftNetworkGbps >= params.networkGbps)) && protectedHere.size() * copies <= hosts * params.machinesPerHost && processors <= hosts * params.vcpuPerHost",
  message:
    "${self.name} is outside the limits of vSphere Fault Tolerance and cannot be protected as planned: ${self.kind == 'vm' ? ['the machine is larger than it may be'] : (isPool && hosts < params.leastHosts ? ['too few hosts'] : []) + (isPool && has(self.ftNetworkGbps) && self.ftNetworkGbps < params.networkGbps ? ['its network is too slow'] : []) + (protectedHere.size() * copies > hosts * params.machinesPerHost ? ['too many protected machines for its hosts'] : []) + (protectedHere.all(v, has(v.vcpu)) && processors > hosts * params.vcpuPerHost ? ['too many protected processors for its hosts'] : [])}.",
  highlight: ['protectedHere'],
  fixes: [
    {
      title: 'Move it to a fault-tolerant server',
      edits: [
        { set: 'faultTolerance', of: "[self].ofKind('vm')", to: false },
        { unrelate: 'runsOn', from: "[self].ofKind('vm')", to: "self.to('runsOn')" },
        { add: 'ftServer', as: 'server', name: 'Fault-tolerant server' },
        { relate: 'runsOn', from: "[self].ofKind('vm')", to: 'server' },
      ],
    },
  ],
  docs: {
    why: 'vSphere Fault Tolerance runs a second copy of a machine in step with the first, over a network of its own. The limits: 8 vCPU a machine with Enterprise Plus (2 with Standard), 10 Gbps for its network, 3 hosts, and by default at most 4 protected machines and 8 protected vCPU on a host, primaries and secondaries alike. The two per-host figures are defaults that may be changed in the cluster. Where machines are placed on the cluster and not on a host, they are spread evenly for the count.',
    fix: 'Make the machine smaller, add hosts, give fault tolerance a 10 Gbps network of its own, or move the machine to a fault-tolerant server, which has no such limits.',
    waive:
      'When the per-host defaults were raised in the cluster and the network carries it: set the parameters accordingly.',
    sources: ['VFT8', 'VFT55', 'own knowledge'],
  },
} as const satisfies RuleData;
