import { clusterMachines } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

const tooLarge = (m: string) =>
  `(${m}.vcpu > self.smallestHostCores || ${m}.ramGiB > self.smallestHostMemory)`;

/* Judged on the cluster, which names the machines: a host that changes concerns the cluster, not each of its machines. */
export const largerThanTheSmallestHost = {
  id: 'CAP-05',
  version: 1,
  title: 'A machine that cannot run on every host',
  layers: ['processing'],
  goals: ['availability', 'agility'],
  severity: 'error',
  on: ['hostCluster'],
  let: {
    machines: clusterMachines,
    large:
      'machines.filter(m, !(has(m.isTemplate) && m.isTemplate) && (has(m.vcpu) && m.vcpu > self.smallestHostCores || has(m.ramGiB) && m.ramGiB > self.smallestHostMemory))',
  },
  when: 'applies(self.smallestHostCores)',
  assert: `!machines.exists(m, ${tooLarge('m')} && !(has(m.isTemplate) && m.isTemplate))`,
  message:
    'The smallest host of ${self.name} has ${self.smallestHostCores} and ${self.smallestHostMemory} for machines, too little for ${large}: not every host can start or restart what is placed here.',
  highlight: ['large'],
  docs: {
    why: 'A machine runs on one host, and a cluster promises that any host will do. A machine with more processors than a host has cores, or more memory than is free beside the platform, runs only on the larger ones: when these fail or are serviced, it stays off.',
    fix: 'Make the machine smaller, make the hosts alike, or keep the large machines in a cluster of large hosts.',
    waive:
      'When enough of the larger hosts are left after each failure, and rules of the platform keep the machine there.',
    sources: ['CPU2', '4.4'],
  },
} as const satisfies RuleData;
