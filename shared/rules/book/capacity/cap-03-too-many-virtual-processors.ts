import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const tooManyVirtualProcessors = {
  id: 'CAP-03',
  version: 1,
  title: 'More virtual processors a core than planned for',
  layers: ['processing'],
  goals: ['performance', 'consolidation'],
  severity: 'warning',
  on: ['hostCluster'],
  params: {
    most: {
      label: 'Virtual processors for a physical core, at most',
      default: 4,
      min: 0.5,
      max: 32,
      profiles: { lab: 8, regulated: 3 },
    },
  },
  let: { hosts: clusterHosts },
  when: 'applies(self.cpuOvercommit)',
  assert: 'self.cpuOvercommit <= params.most',
  message:
    '${self.name} promises ${self.cpuOvercommit} virtual processors for each core, and ${params.most} is the limit of this plan: machines will wait for a core (CPU ready).',
  highlight: ['hosts'],
  docs: {
    why: 'No ratio is right everywhere: what counts is how long machines wait for a core, which shows only in operation. As planning values, 1 suits what must answer in time, 2 to 3 databases, 4 ordinary servers, 6 to 8 desktops and development. The limit is set for the plan; a cluster for one purpose may need another.',
    fix: 'Add cores, give machines fewer processors, or set the limit that fits what runs here.',
    waive:
      'When measured waiting (CPU ready) stays below 5 % a processor at peak, or the cluster carries desktops or development only.',
    sources: ['CPU1', 'CPU2', 'CPU3'],
  },
} as const satisfies RuleData;
