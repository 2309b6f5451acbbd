import type { RuleData } from '#shared/rules/rule.ts';

export const oneKernelForStrangers = {
  id: 'MIS-10',
  version: 1,
  title: 'One kernel for tenants who do not trust each other',
  layers: ['processing', 'security'],
  goals: ['security'],
  severity: 'warning',
  on: ['osPlatform', 'k8sCluster'],
  let: {
    hardened: "has(self.technology) && self.flag('hardenedIsolation')",
    // A hardened container (Kata, gVisor) brings an isolation of its own and shares no kernel in this sense.
    partitions:
      "self.from('runsOn').ofKind('osContainer', 'pod').filter(c, !(has(c.technology) && c.flag('hardenedIsolation')))",
    tenants:
      "(self.from('runsOn').ofKind('workload') + partitions.fromAll('runsOn').ofKind('workload')).distinct()",
    zones: 'tenants.filter(w, has(w.trustZone)).map(w, w.trustZone).distinct()',
  },
  when: '!hardened && tenants.size() > 1',
  assert: "zones.size() < 2 && tenants.all(w, w.isolation != 'hostile')",
  message:
    "${tenants.size()} workloads share the kernel of ${self.name}, and ${zones.size() > 1 ? 'belong to different trust zones' : 'some may attack the others'}: one flaw in it exposes them all.",
  highlight: [
    "tenants.filter(w, has(w.trustZone) || (has(w.isolation) && w.isolation == 'hostile'))",
  ],
  docs: {
    why: 'Partitions are separated by the kernel they share. Hundreds of system calls are the surface between a tenant and its neighbours, and a single flaw in one of them opens every partition. A hypervisor offers a far smaller surface; hardened containers put a small kernel of their own in between.',
    fix: 'Give hostile tenants and other trust zones virtual machines, hardened containers (Kata, gVisor) or hosts of their own.',
    waive:
      'When the workloads that share the kernel are all run by the same people and the zones differ on paper only.',
    sources: ['PCT', 'own knowledge'],
  },
} as const satisfies RuleData;
