import type { RuleData } from '#shared/rules/rule.ts';
import { hosts, platform, ramGiB, replicated, spreaders, vcpu } from './workload-platform.ts';

export const largerThanTheLargestHost = {
  id: 'MIS-11',
  version: 1,
  title: 'The demand is larger than the largest host',
  layers: ['processing'],
  goals: ['performance'],
  severity: 'warning',
  on: ['workload'],
  let: {
    platform,
    hosts,
    spreaders,
    replicated,
    vcpu,
    ramGiB,
    cores: 'hosts.map(h, h.cores).max()',
    memory: 'hosts.map(h, h.ramGiB).max()',
  },
  when: "goals.stated('performance') && hosts.size() > 0",
  assert:
    "platform.ofKind('parallelCluster').size() > 0 || replicated || (vcpu <= cores && ramGiB <= memory)",
  message:
    '${self.name} needs more than its largest host has: one virtual machine can never be bigger than one host, so this goal needs many systems that act as one.',
  highlight: ['hosts'],
  fixes: [
    {
      title: 'Run it on a parallel cluster',
      edits: [
        { unrelate: 'runsOn', from: 'self', to: "self.to('runsOn')" },
        { add: 'parallelCluster', as: 'nodes', name: 'Parallel cluster' },
        { relate: 'runsOn', from: 'self', to: 'nodes' },
      ],
    },
  ],
  docs: {
    why: 'Virtual machine software makes one system seem like many; it cannot make many seem like one. A demand beyond the largest host is met by parallel processing, which divides the task over many systems, or by copies of the application behind a workload manager. The demand is taken from the workload, or from its largest machine where the workload says nothing.',
    fix: 'Divide the work over a parallel cluster, run several copies behind a workload manager, or buy a larger host.',
    waive: 'When the stated demand is a peak that may be queued.',
    sources: ['KB4'],
  },
} as const satisfies RuleData;
