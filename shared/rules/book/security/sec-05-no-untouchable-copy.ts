import { backups, carriers, stores, volumes } from '../data-copies.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const noUntouchableCopy = {
  id: 'SEC-05',
  version: 1,
  title: 'A critical workload without an offline or immutable copy',
  layers: ['security', 'management'],
  goals: ['security', 'availability'],
  severity: 'error',
  on: ['workload'],
  let: {
    carriers,
    volumes,
    stores,
    backups,
    targets: "backups.toAll('writesTo').ofKind('backupRepo', 'tape')",
    untouchable:
      'backups.exists(b, b.immutable || b.offline) || targets.exists(t, t.immutable || t.offline)',
  },
  assert: 'self.criticality > 2 || untouchable',
  message:
    'No copy of ${self.name} is offline or immutable: whoever encrypts the data reaches the backups as well.',
  highlight: ['backups', 'targets'],
  fixes: [
    {
      title: 'Make its backups immutable',
      edits: [{ set: 'immutable', of: 'backups', to: true }],
    },
    {
      title: 'Back it up to an immutable repository',
      edits: [
        { add: 'backup', as: 'backup', name: 'Immutable backup', facts: { immutable: true } },
        { add: 'backupRepo', as: 'repo', name: 'Immutable repository', facts: { immutable: true } },
        { relate: 'protects', from: 'backup', to: 'self' },
        { relate: 'writesTo', from: 'backup', to: 'repo' },
      ],
    },
  ],
  docs: {
    why: 'Ransomware looks for the backups first, because a victim that can restore does not pay. A copy that is not connected, or that nobody can change before its time, is the one that is left. The habit is called 3-2-1-1-0: three copies, two media, one off site, one offline or immutable, no error in the restore test.',
    fix: 'Write to an immutable repository or object store, or to tape that leaves the drive.',
    waive: 'When the data can be rebuilt from other sources within the recovery time.',
    sources: ['CISA2'],
  },
} as const satisfies RuleData;
