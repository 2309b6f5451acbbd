import { clusters } from '../machine-pools.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const latencyOnSharedCores = {
  id: 'MIS-18',
  version: 1,
  title: 'Latency-critical work on shared processors',
  layers: ['processing'],
  goals: ['performance'],
  severity: 'warning',
  on: ['workload'],
  params: {
    maxLatencyMs: { label: 'Latency-critical up to', default: 1, unit: 'ms', min: 0 },
    maxPerCore: { label: 'Virtual processors per core', default: 1, unit: 'vCPU', min: 0 },
  },
  let: {
    grounds: "self.to('runsOn').ofKind('vm').toAll('runsOn')",
    clusters,
    pools: "clusters.size() > 0 ? clusters : grounds.ofKind('hypervisor')",
    members: "pools.fromAll('memberOf')",
    cores:
      "(members + members.toAll('runsOn') + pools.toAll('runsOn')).ofKind('server', 'ftServer').distinct().map(s, s.cores).sum()",
    machines:
      "(pools + members + members.fromAll('runsOn')).fromAll('runsOn').ofKind('vm').distinct().filter(m, !(has(m.isTemplate) && m.isTemplate))",
  },
  when: '((has(self.realTime) && self.realTime) || (has(self.maxLatencyMs) && self.maxLatencyMs <= params.maxLatencyMs))',
  assert: 'machines.map(m, m.vcpu).sum() <= cores * params.maxPerCore',
  message:
    '${self.name} is latency-critical and shares its processors: ${machines.map(m, m.vcpu).sum()} compete for ${cores}, so that it waits for its turn.',
  highlight: ['pools'],
  docs: {
    why: 'When more virtual processors are handed out than cores exist, a machine that wants to run has to wait until one is free. The wait is short on average and long in the worst case, and the worst case is what real-time work is judged by.',
    fix: 'Reserve and pin its processors, keep its hosts at one virtual processor per core, or run it on bare metal.',
    waive:
      'When its processors are reserved and pinned to cores that nothing else uses, which the plan does not show.',
    sources: ['CPU1'],
  },
} as const satisfies RuleData;
