import { backups, carriers, stores, volumes } from '../data-copies.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const noBackup = {
  id: 'MGT-03',
  version: 1,
  title: 'A stateful workload without backup',
  layers: ['management'],
  goals: ['availability', 'security'],
  severity: 'error',
  on: ['workload'],
  let: { carriers, volumes, stores, backups },
  assert: "self.statefulness == 'stateless' || size(backups) > 0",
  message: '${self.name} keeps data and nothing backs it up: what is deleted or destroyed is gone.',
  fixes: [
    {
      title: 'Back it up to a repository',
      edits: [
        { add: 'backup', as: 'backup', name: 'Backup', facts: { frequencyHours: 24 } },
        { add: 'backupRepo', as: 'repo', name: 'Backup repository' },
        { relate: 'protects', from: 'backup', to: 'self' },
        { relate: 'writesTo', from: 'backup', to: 'repo' },
      ],
    },
  ],
  docs: {
    why: 'Redundant disks, clusters and replication keep data through a failing part, and copy every mistake within seconds. Only a backup brings back what somebody deleted, an error corrupted or an intruder encrypted. A backup of its machine, its volume, its array or its cluster counts.',
    fix: 'Let a backup protect the workload, its machine or its volume, and write it elsewhere.',
    waive:
      'When the data is a copy of something that is backed up, and making it again takes no longer than the recovery time.',
    sources: ['PVEBK'],
  },
} as const satisfies RuleData;
