import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const moreMemoryThanThereIs = {
  id: 'CAP-04',
  version: 1,
  title: 'More memory promised than there is',
  layers: ['processing'],
  goals: ['performance', 'consolidation'],
  severity: 'warning',
  on: ['hostCluster'],
  params: {
    most: {
      label: 'Memory promised for each GiB there is, at most',
      default: 1,
      min: 0.1,
      max: 4,
      profiles: { lab: 1.2 },
    },
  },
  let: { hosts: clusterHosts },
  when: 'applies(self.memoryOvercommit)',
  assert: 'self.memoryOvercommit <= params.most',
  message:
    '${self.name} promises ${self.memoryOvercommit} GiB for each GiB it has, and ${params.most} is the limit of this plan: under pressure machines are paged to disk and become very slow.',
  highlight: ['hosts'],
  docs: {
    why: 'Platforms lend unused memory of one machine to another by sharing, ballooning and compression. When all want their own at once - after a restart, at the end of the month - the rest is paged to disk, and everything on the host slows down together. Memory that the platform keeps for itself is taken off first.',
    fix: 'Add memory, or give machines as much as they really use.',
    waive: 'When the machines are desktops or tests that never all work at once.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
