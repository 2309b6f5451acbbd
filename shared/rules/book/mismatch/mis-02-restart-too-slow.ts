import type { RuleData } from '#shared/rules/rule.ts';
import {
  failover,
  machineInLockstep,
  platform,
  pools,
  replicated,
  spreaders,
} from './workload-platform.ts';

export const restartTooSlow = {
  id: 'MIS-02',
  version: 1,
  title: 'Restarting the machine takes longer than the recovery time allows',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  params: {
    restartSec: { label: 'A machine is back after', default: 180, unit: 's', min: 0 },
  },
  let: { platform, pools, failover, lockstep: machineInLockstep, spreaders, replicated },
  when: 'pools.exists(p, p.haRestart)',
  assert: 'self.rtoSec >= params.restartSec || failover.size() > 0 || lockstep || replicated',
  message:
    '${self.name} must be back in ${self.rtoSec}, but is only restarted with its machine, which takes about ${params.restartSec}: detection, placement, start of the system, start of the application.',
  highlight: ['pools'],
  hides: ['CAP-29'],
  fixes: [
    {
      title: 'Let a failover cluster watch it',
      edits: [
        { add: 'failoverCluster', as: 'cluster', name: 'Failover cluster' },
        { relate: 'protects', from: 'cluster', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'After a host dies, restart has to notice it, choose another host, boot the guest and start the application: two to five minutes as a rule, longer when hundreds of machines restart together. Clustering software moves the service, not the whole machine, to a system that is already running, and notices a dead application as well.',
    fix: 'Protect the workload with a failover cluster or the replication of its own database, or run several copies behind a load balancer. If minutes will do, state a longer recovery time.',
    waive:
      'When measured restarts of this machine stay within the target: set the parameter to the measured value.',
    sources: ['K09', 'YB', 'VP', 'PVEHA'],
  },
} as const satisfies RuleData;
