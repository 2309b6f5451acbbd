import { clusterHosts, clusterMachines } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const spansNumaNodes = {
  id: 'CAP-06',
  version: 1,
  title: 'A machine larger than one processor and its memory (NUMA node)',
  layers: ['processing'],
  goals: ['performance'],
  severity: 'info',
  on: ['hostCluster'],
  let: {
    hosts: clusterHosts,
    // Hosts that say nothing of sockets are left out: this is advice, not worth a question a host.
    told: 'hosts.filter(h, has(h.sockets) && h.sockets > 0 && (has(h.cores) || has(h.coresPerSocket)) && has(h.ramGiB))',
    nodeCores: 'told.map(h, has(h.coresPerSocket) ? h.coresPerSocket : h.cores / h.sockets).min()',
    nodeMemory: 'told.map(h, h.ramGiB / h.sockets).min()',
    spanning: `${clusterMachines}.filter(m, has(m.vcpu) && m.vcpu > nodeCores || has(m.ramGiB) && m.ramGiB > nodeMemory)`,
  },
  when: "goals.stated('performance') && size(told) > 0",
  assert: 'size(spanning) == 0',
  message:
    'One processor of the smallest host of ${self.name} has ${nodeCores} cores and ${nodeMemory} near it, too little for ${spanning}: part of the memory is further away.',
  highlight: ['spanning'],
  docs: {
    why: 'In servers with several sockets each processor has memory of its own; memory of the other is reached over a link, half as fast again. A machine that fits one such node is kept there by the platform; a larger one is spread over two, and software that does not know it runs uneven. A node is taken to be a socket, which is right unless sub-NUMA clustering is switched on.',
    fix: 'Make the machine smaller, or size it in whole nodes and let the guest see them (virtual NUMA).',
    waive: 'When the software knows about NUMA, as large databases do.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
