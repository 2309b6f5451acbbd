import { carriers, copies, stores, volumes } from '../data-copies.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const onlySnapshotsProtect = {
  id: 'MIS-21',
  version: 1,
  title: 'Only snapshots on the same storage protect it',
  layers: ['storage', 'management'],
  goals: ['availability', 'security'],
  severity: 'error',
  on: ['workload'],
  let: {
    carriers,
    volumes,
    stores,
    copies,
    snapshots:
      "stores.ofKind('array', 'nas').exists(a, has(a.snapshots) && a.snapshots) || carriers.ofKind('vm', 'osContainer').exists(m, has(m.snapshots) && m.snapshots)",
  },
  when: 'size(copies) > 0 || snapshots',
  assert:
    "copies.reachAll('writesTo', 'stores', 'providedBy').exists(h, h.kind != 'backupRepo' && h.kind != 'volume' && !(h in stores)) || copies.exists(c, c.reach('writesTo', 'stores', 'providedBy').all(h, h.kind == 'backupRepo' || h.kind == 'volume') && (c.kind == 'backup' ? !c.sameArray : c.syncMode != 'snapshot'))",
  message:
    'All copies of ${self.name} are snapshots on the storage that they protect: they are lost together with it and are no backup.',
  highlight: ['copies', 'stores'],
  fixes: [
    {
      title: 'Back it up to a repository of its own',
      edits: [
        { add: 'backup', as: 'backup', name: 'Backup', facts: { sameArray: false } },
        { add: 'backupRepo', as: 'repo', name: 'Backup repository' },
        { relate: 'protects', from: 'backup', to: 'self' },
        { relate: 'writesTo', from: 'backup', to: 'repo' },
      ],
    },
  ],
  docs: {
    why: 'A snapshot shares its blocks with the original. It undoes a mistake within seconds, but a failed pool, a wiped array or an intruder with the storage password takes both at once.',
    fix: 'Write an independent copy to other storage, in another administrative domain, and keep the snapshots for quick returns.',
    waive:
      'When the data can be made again from elsewhere in less time than the recovery time allows.',
    sources: ['CISA', 'own knowledge'],
  },
} as const satisfies RuleData;
