import type { RuleData } from '#shared/rules/rule.ts';
import {
  failover,
  machineInLockstep,
  platform,
  pools,
  replicated,
  spreaders,
} from './workload-platform.ts';

export const blindToApplicationFailure = {
  id: 'MIS-05',
  version: 1,
  title: 'A dead application goes unnoticed',
  layers: ['processing', 'management'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  params: {
    criticality: { label: 'Critical up to', default: 2, min: 1, max: 4 },
  },
  let: { platform, pools, failover, lockstep: machineInLockstep, spreaders, replicated },
  when: 'pools.exists(p, p.haRestart) && self.criticality <= params.criticality',
  assert: 'pools.exists(p, p.appMonitoring) || failover.size() > 0 || lockstep || replicated',
  message:
    '${self.name} is critical and only protected against the death of its host: a hung guest or a dead application goes unnoticed on ${pools}.',
  highlight: ['pools'],
  fixes: [
    {
      title: 'Turn on application monitoring',
      edits: [{ set: 'appMonitoring', of: 'pools', to: true }],
    },
    {
      title: 'Let a failover cluster watch it',
      edits: [
        { add: 'failoverCluster', as: 'cluster', name: 'Failover cluster' },
        { relate: 'protects', from: 'cluster', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'High availability of hosts watches hosts. A guest that hangs or an application that has stopped answering looks healthy to it, and these are more frequent than dead hosts. A cluster that checks the application, or monitoring inside the machine, notices them.',
    fix: 'Turn on monitoring of guests and applications in the platform, or protect the workload with a cluster that checks the application.',
    waive: 'When an external monitor restarts the application by itself, and that was tested.',
    sources: ['MSB', 'own knowledge'],
  },
} as const satisfies RuleData;
