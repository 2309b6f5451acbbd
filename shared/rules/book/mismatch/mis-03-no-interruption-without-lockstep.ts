import type { RuleData } from '#shared/rules/rule.ts';
import { failover, lockstep, platform, replicatedInPods, spreaders } from './workload-platform.ts';

export const noInterruptionWithoutLockstep = {
  id: 'MIS-03',
  version: 1,
  title: 'No interruption is allowed, and nothing runs in lockstep',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: { platform, failover, lockstep, spreaders, replicated: replicatedInPods },
  when: 'self.rtoSec == 0 || (has(self.memoryLossAllowed) && !self.memoryLossAllowed)',
  assert: "lockstep || platform.ofKind('parallelCluster').size() > 0 || replicated",
  message:
    "${self.name} ${has(self.rtoSec) && self.rtoSec == 0 ? 'may not be interrupted' : 'may not lose what is in memory'}, but nothing under it runs in lockstep: restart and failover both interrupt it and lose its memory.",
  hides: ['MIS-02', 'CAP-29'],
  fixes: [
    {
      title: 'Turn on fault tolerance for its machine',
      edits: [{ set: 'faultTolerance', of: "self.to('runsOn').ofKind('vm')", to: true }],
    },
    {
      title: 'Move it to a fault-tolerant server',
      edits: [
        { add: 'ftServer', as: 'server', name: 'Fault-tolerant server' },
        { unrelate: 'runsOn', from: 'self', to: "self.to('runsOn')" },
        { relate: 'runsOn', from: 'self', to: 'server' },
      ],
    },
  ],
  docs: {
    why: 'Restart and failover clusters begin after something died: a gap of seconds to minutes, and whatever was in memory is gone. A recovery time of zero needs a second copy that is already doing the same - a fault-tolerant server, a lockstep copy of the machine - or an application that is active in several places at once. Copies behind a load balancer and parallel clusters are taken as such an application.',
    fix: 'Move the workload to a fault-tolerant server, turn on fault tolerance for its machine where its limits allow, or run an active-active application. If a short gap will do, state it.',
    waive:
      'When the application keeps its state elsewhere and its clients retry without anyone noticing.',
    sources: ['K09', 'STRAT1', 'STRAT2', 'VFT8'],
  },
} as const satisfies RuleData;
