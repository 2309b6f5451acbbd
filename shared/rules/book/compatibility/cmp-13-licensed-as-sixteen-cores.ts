import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const licensedAsSixteenCores = {
  id: 'CMP-13',
  version: 1,
  title: 'More cores to license than there are',
  layers: ['processing'],
  goals: ['cost'],
  severity: 'info',
  on: ['hostCluster'],
  let: {
    hosts: clusterHosts,
    cores: 'hosts.map(h, h.cores).sum()',
  },
  when: "has(self.technology) && self.flag('vsphere') && size(hosts) > 0",
  assert: 'self.licenceCores <= cores',
  message:
    '${self.name} has ${cores} and is licensed as ${self.licenceCores}: each processor counts as 16 cores at least.',
  highlight: ['hosts'],
  docs: {
    why: 'Since 2023 vSphere is licensed by the core, with 16 for each processor as the least. Two processors of 8 cores cost as much as two of 16. Fewer, larger processors carry more for the same licence. Where a server does not state its sockets, a planning value stands in.',
    fix: 'Choose processors of 16 cores or more, or one processor a server where that is enough.',
    waive: 'When few, fast cores are wanted because other software is licensed by the core too.',
    sources: ['BCM'],
  },
} as const satisfies RuleData;
