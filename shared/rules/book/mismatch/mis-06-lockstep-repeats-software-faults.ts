import type { RuleData } from '#shared/rules/rule.ts';
import { failover, lockstep, platform, replicated, spreaders } from './workload-platform.ts';

export const lockstepRepeatsSoftwareFaults = {
  id: 'MIS-06',
  version: 1,
  title: 'Lockstep copies repeat software faults',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  let: {
    platform,
    failover,
    lockstep,
    spreaders,
    replicated,
    backups: "(self.from('protects') + self.to('runsOn').fromAll('protects')).ofKind('backup')",
    unanswered:
      "self.threats.filter(t, t == 'software' || t == 'patching' ? !(failover.size() > 0 || replicated) : t == 'corruption' && backups.size() == 0)",
  },
  when: 'lockstep',
  assert: 'unanswered.size() == 0',
  message:
    '${self.name} runs in lockstep, which is no answer to the threats named (${unanswered}): both copies run the same instructions, so both meet the same fault.',
  fixes: [
    {
      title: 'Let a failover cluster and a backup protect it too',
      edits: [
        { add: 'failoverCluster', as: 'cluster', name: 'Failover cluster' },
        { relate: 'protects', from: 'cluster', to: 'self' },
        { add: 'backup', as: 'backup', name: 'Backup' },
        { relate: 'protects', from: 'backup', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Lockstep answers the death of hardware: two copies execute the same instructions, and one carries on. A crash in the software, a wrong patch or a corrupted record is executed twice as faithfully. Against software faults and patching helps a second, separate instance - a cluster, copies behind a load balancer; against corruption only a copy of yesterday.',
    fix: 'Add a cluster or a second instance that is patched at another time, and a backup; or state that only hardware faults have to be withstood.',
    waive: 'When the software is certified and frozen, and its patches are tested on a copy first.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
