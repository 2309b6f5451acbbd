import type { RuleData } from '#shared/rules/rule.ts';
import {
  failover,
  machineInLockstep,
  platform,
  pools,
  replicated,
  spreaders,
} from './workload-platform.ts';

export const migrationDoesNotRestart = {
  id: 'MIS-04',
  version: 1,
  title: 'Live migration is the only high availability',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: { platform, pools, failover, lockstep: machineInLockstep, spreaders, replicated },
  when: "(goals.stated('availability') || has(self.availTargetPct) || has(self.rtoSec)) && pools.exists(p, p.liveMigration)",
  assert:
    "pools.exists(p, p.haRestart) || failover.size() > 0 || platform.ofKind('failoverCluster').size() > 0 || lockstep || replicated",
  message:
    'When one of the hosts of ${pools} dies, ${self.name} stays down: live migration only moves running machines off healthy hosts.',
  highlight: ['pools'],
  hides: ['MIS-02', 'CAP-29'],
  fixes: [
    { title: 'Turn on HA restart', edits: [{ set: 'haRestart', of: 'pools', to: true }] },
    {
      title: 'Let a failover cluster watch it',
      edits: [
        { add: 'failoverCluster', as: 'cluster', name: 'Failover cluster' },
        { relate: 'protects', from: 'cluster', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Live migration moves a machine while both hosts are well: it takes planned maintenance out of the downtime, and an orchestrator can balance load with it. When a host dies there is nothing left to migrate from. Only restart on another host, a cluster or a lockstep copy bring the workload back.',
    fix: 'Turn on HA restart where minutes are short enough; take a failover cluster where they are not, and fault tolerance where no gap is allowed.',
    waive:
      'When the workload is restored from backup by agreement and its targets allow the hours that takes.',
    sources: ['K09', 'YB', 'own knowledge'],
  },
} as const satisfies RuleData;
