import type { RuleData } from '#shared/rules/rule.ts';

export const unfitForVsphereFt = {
  id: 'CMP-05',
  version: 1,
  title: 'vSphere Fault Tolerance does not support this machine as planned',
  layers: ['processing', 'storage', 'network'],
  goals: ['availability'],
  severity: 'error',
  on: ['vm'],
  let: {
    vsphere:
      "self.reach('runsOn', 'memberOf').ofKind('hypervisor', 'hostCluster').exists(p, has(p.technology) && p.flag('vsphere'))",
    segments:
      "self.to('attachedTo').ofKind('segment').filter(s, s.to('attachedTo').ofKind('overlay').exists(o, has(o.technology) && o.flag('vsphere')))",
    volumes: "self.to('stores')",
    local:
      "volumes.filter(v, has(v.protocol) ? v.protocol == 'local' : size(v.to('providedBy').ofKind('server')) > 0)",
  },
  // Most machines are not protected: asked first, the way to their platform need not be walked.
  when: 'has(self.faultTolerance) && self.faultTolerance && vsphere',
  assert:
    "size(segments) == 0 && size(local) == 0 && !volumes.exists(v, v.protocol == 'local') && !self.snapshots && !self.nestedVirtualization",
  message:
    "${self.name} cannot be protected by vSphere Fault Tolerance as planned: ${(size(segments) > 0 ? ['it is on an NSX segment'] : []) + (size(local) > 0 ? ['its disk is local'] : []) + (has(self.snapshots) && self.snapshots ? ['it has snapshots'] : []) + (has(self.nestedVirtualization) && self.nestedVirtualization ? ['it runs a hypervisor itself'] : [])}.",
  highlight: ['segments', 'local'],
  fixes: [
    { title: 'Remove its snapshots', edits: [{ set: 'snapshots', of: 'self', to: false }] },
    {
      title: 'Take it off the NSX segment',
      edits: [{ unrelate: 'attachedTo', from: 'self', to: 'segments' }],
    },
    {
      title: 'Do without fault tolerance',
      edits: [{ set: 'faultTolerance', of: 'self', to: false }],
    },
  ],
  docs: {
    why: 'Fault tolerance keeps a second copy of a running machine in step. That excludes what would make the two differ or cannot be reached by both: snapshots, disks on one host, hypervisors within the machine, and NSX segments. vSphere refuses to switch it on, or switches it off when such a thing is added.',
    fix: 'Remove what stands in the way, or protect the service by a failover cluster or a fault-tolerant server instead.',
    waive: 'When the vendor confirms the combination for the version in use.',
    sources: ['VFT8', 'VFTAPI'],
  },
} as const satisfies RuleData;
