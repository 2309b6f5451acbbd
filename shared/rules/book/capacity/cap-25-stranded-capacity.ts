import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const strandedCapacity = {
  id: 'CAP-25',
  version: 1,
  title: 'Hosts that hardly work',
  layers: ['processing'],
  goals: ['consolidation', 'cost'],
  severity: 'info',
  on: ['hostCluster'],
  params: {
    leastPct: {
      label: 'Average processor use, at least',
      default: 20,
      unit: '%',
      min: 0,
      max: 100,
      profiles: { lab: 0, branch: 5 },
    },
  },
  let: { hosts: clusterHosts },
  when: "(goals.stated('consolidation') || goals.stated('cost')) && applies(self.cpuUse)",
  assert: 'self.cpuUse >= params.leastPct',
  message:
    'The hosts of ${self.name} are busy ${self.cpuUse} of the time on average: there is room for more, or fewer would do.',
  highlight: ['hosts'],
  docs: {
    why: 'Servers that wait draw half the power of those that work, and cost as much. A cluster has to keep room for a failure and for peaks; below a fifth there is more room than that. Said only where consolidation or cost is a goal.',
    fix: 'Move more machines here, take out a host, or divide a system into partitions where machines are alike.',
    waive: 'When memory is what is full, or the room is kept for growth that is already ordered.',
    sources: ['4.4', 'own knowledge'],
  },
} as const satisfies RuleData;
