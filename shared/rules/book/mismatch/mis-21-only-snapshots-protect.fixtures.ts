import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const onlySnapshotsProtectFixtures: RuleFixtures = {
  rule: 'MIS-21',
  plan: {
    parts: {
      files: ['workload'],
      'files-vm': ['vm'],
      lun: ['volume'],
      array: ['array'],
      second: ['array'],
      snaps: ['backup'],
    },
    relations: [
      ['files', 'runsOn', 'files-vm'],
      ['files-vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['snaps', 'protects', 'files-vm'],
      ['snaps', 'writesTo', 'array'],
    ],
  },
  finds: ['files'],
  says: 'no backup',
  clear: [
    {
      name: 'The copies go to another array',
      add: { relations: [['snaps', 'writesTo', 'second']] },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'A tape holds another copy',
      add: { parts: { tape: ['tape'] }, relations: [['snaps', 'writesTo', 'tape']] },
    },
    { name: 'Nothing protects it: another rule asks for that', without: ['snaps'] },
    {
      name: 'The target is not drawn, and said to be elsewhere',
      facts: { snaps: { sameArray: false } },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'Its volume is replicated without snapshots',
      add: {
        parts: { mirror: ['replication', { syncMode: 'async' }] },
        relations: [['mirror', 'protects', 'lun']],
      },
    },
    {
      name: 'The array is replicated to another site',
      add: {
        parts: { mirror: ['replication', { syncMode: 'snapshot' }], potsdam: ['site'] },
        relations: [
          ['mirror', 'protects', 'array'],
          ['mirror', 'writesTo', 'potsdam'],
        ],
      },
    },
    {
      name: 'The repository stores on a volume of another array',
      add: {
        parts: { repo: ['backupRepo'], share: ['volume'] },
        relations: [
          ['snaps', 'writesTo', 'repo'],
          ['repo', 'stores', 'share'],
          ['share', 'providedBy', 'second'],
        ],
      },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'Nothing makes snapshots and nothing protects it',
      facts: { array: { snapshots: false }, 'files-vm': { snapshots: false } },
      without: ['snaps'],
    },
    {
      name: 'The storage of the repository is not drawn, and said to be elsewhere',
      facts: { snaps: { sameArray: false } },
      add: { parts: { repo: ['backupRepo'] }, relations: [['snaps', 'writesTo', 'repo']] },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'The storage of the target volume is not drawn, and said to be elsewhere',
      facts: { snaps: { sameArray: false } },
      add: { parts: { share: ['volume'] }, relations: [['snaps', 'writesTo', 'share']] },
      unrelated: ['snaps writesTo array'],
    },
  ],
  alsoFinds: [
    {
      name: 'The target is not drawn, and said to be the same array',
      facts: { snaps: { sameArray: true } },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'The repository lies on the same array',
      add: {
        parts: { repo: ['backupRepo'] },
        relations: [
          ['snaps', 'writesTo', 'repo'],
          ['repo', 'writesTo', 'array'],
        ],
      },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'The array makes snapshots and nothing else copies',
      facts: { array: { snapshots: true } },
      without: ['snaps'],
    },
    {
      name: 'The machine has snapshots and nothing else copies',
      facts: { 'files-vm': { snapshots: true } },
      without: ['snaps'],
    },
    {
      name: 'Replication by snapshots with no target drawn',
      add: {
        parts: { mirror: ['replication', { syncMode: 'snapshot' }] },
        relations: [['mirror', 'protects', 'lun']],
      },
      without: ['snaps'],
    },
    {
      name: 'The repository stores on a volume of the same array',
      add: {
        parts: { repo: ['backupRepo'], share: ['volume'] },
        relations: [
          ['snaps', 'writesTo', 'repo'],
          ['repo', 'stores', 'share'],
          ['share', 'providedBy', 'array'],
        ],
      },
      unrelated: ['snaps writesTo array'],
    },
    {
      name: 'A NAS makes snapshots and nothing else copies',
      add: {
        parts: { nas: ['nas', { snapshots: true }] },
        relations: [['lun', 'providedBy', 'nas']],
      },
      without: ['snaps'],
    },
    {
      name: 'Nothing but snapshots of one of its two machines',
      without: ['snaps'],
      facts: { 'files-vm': { snapshots: true } },
      add: { parts: { second_vm: ['vm'] }, relations: [['files', 'runsOn', 'second_vm']] },
    },
    {
      name: 'Nothing but snapshots of its container',
      without: ['snaps'],
      add: {
        parts: { ct: ['osContainer', { snapshots: true }] },
        relations: [['files', 'runsOn', 'ct']],
      },
    },
  ],
  unknown: [
    {
      name: 'Where the copies go is neither drawn nor stated',
      unrelated: ['snaps writesTo array'],
      missing: [['snaps', 'sameArray']],
    },
    {
      name: 'How it replicates is not stated',
      add: { parts: { mirror: ['replication'] }, relations: [['mirror', 'protects', 'lun']] },
      without: ['snaps'],
      missing: [['mirror', 'syncMode']],
    },
  ],
};
