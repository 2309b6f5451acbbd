import type { RuleData } from '#shared/rules/rule.ts';

export const restoreTakesTooLong = {
  id: 'CAP-19',
  version: 1,
  title: 'Restoring takes longer than it may be down',
  layers: ['management', 'processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: {
    volumes: "([self] + self.to('runsOn')).toAll('stores')",
    backups:
      "([self] + self.to('runsOn') + volumes + volumes.toAll('providedBy')).fromAll('protects').ofKind('backup')",
  },
  when: "has(self.rtoSec) && applies(self.restoreTime) && self.recoveryMeans == 'restore from backup'",
  assert: 'self.recoveryTime <= self.rtoSec',
  message:
    '${self.name} comes back only by restore, in ${self.recoveryTime}, ${self.restoreTime} of it for the data, and must be back in ${self.rtoSec}.',
  highlight: ['backups'],
  hides: ['CAP-29'],
  fixes: [
    {
      title: 'Add a failover cluster',
      edits: [
        {
          add: 'failoverCluster',
          as: 'cluster',
          name: 'Failover cluster',
          facts: { failoverSec: 60 },
        },
        { relate: 'protects', from: 'cluster', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Where nothing stands by, a service comes back when somebody has decided to restore it, all its data has crossed the network, and it has started. Data is what takes longest and grows every year. The rate is the slowest of source, network and target, as measured in a restore.',
    fix: 'Keep a second copy ready to run - a replica, a cluster, instant restore from the repository - or agree a longer recovery time.',
    waive: 'When a small part of the data is enough to work, and is restored first.',
    sources: ['4.5', '4.3'],
  },
} as const satisfies RuleData;
