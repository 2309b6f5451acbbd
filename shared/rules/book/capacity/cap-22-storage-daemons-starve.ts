import type { RuleData } from '#shared/rules/rule.ts';

export const storageDaemonsStarve = {
  id: 'CAP-22',
  version: 1,
  title: 'Nothing kept for the storage on this host',
  layers: ['storage', 'processing'],
  goals: ['performance', 'availability'],
  severity: 'warning',
  on: ['hypervisor'],
  params: {
    ramGiB: {
      label: 'Memory for each disk',
      default: 8,
      unit: 'GiB',
      min: 1,
      profiles: { lab: 4 },
    },
    cores: {
      label: 'Cores for each disk',
      default: 1,
      unit: 'cores',
      min: 0.25,
      profiles: { lab: 0.5 },
    },
  },
  let: {
    servers: "self.to('runsOn').ofKind('server')",
    pools:
      "servers.toAll('memberOf').ofKind('sdsCluster').filter(p, has(p.technology) && p.flag('ceph'))",
    disks: 'servers.map(s, s.diskCount).sum()',
  },
  when: 'size(pools) > 0',
  assert:
    'self.reservedRamGiB >= disks * params.ramGiB && self.reservedCores >= disks * params.cores',
  message:
    '${self.name} keeps ${self.reservedRamGiB} and ${self.reservedCores} for itself, and the ${disks} disks of ${pools} there want ${disks * params.ramGiB} and ${disks * params.cores}: storage and machines take them from each other when both are busy.',
  highlight: ['pools', 'servers'],
  docs: {
    why: 'On a hyperconverged host each Ceph disk has a daemon (OSD) that needs memory and processor all the time, and most while a failure is being repaired - when machines of the lost host arrive as well. Planned are 8 GiB and a core for each disk; fast NVMe drives want 4 to 6 threads. What is kept for them is stated on the hypervisor and taken off what machines get.',
    fix: 'Keep memory and cores for the storage, add memory, or put the storage on servers of its own.',
    waive: 'When the pool is small and hardly written to.',
    sources: ['PVECEPH', 'CEPH'],
  },
} as const satisfies RuleData;
