import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';

export interface BackupWithVault {
  /** The site where copies lie: not the one they are made of. */
  readonly site: string;
  readonly protects: readonly string[];
  /** The networks of both: management, and that of the copies. */
  readonly networks: readonly string[];
  readonly backup: SketchFacts;
  readonly vault: SketchFacts;
}

/** Copies in another building, in a repository where not even administrators can change or delete them before their time. */
export const backupWithVault = (given: BackupWithVault): PlanSketch => ({
  parts: {
    backup: [
      'backup',
      {
        name: 'Backup',
        technology: 'veeam-backup',
        immutable: true,
        offline: false,
        offsite: true,
        sameArray: false,
        mfa: true,
        domainAdmin: false,
        restoreTestedOn: '2026-09-15',
        ...given.backup,
      },
    ],
    vault: [
      'backupRepo',
      {
        name: 'Backup vault',
        technology: 'veeam-hardened-repository',
        immutable: true,
        domainAdmin: false,
        ...given.vault,
      },
    ],
  },
  relations: [
    ...each(['backup'], 'protects', given.protects),
    ...each(['backup'], 'writesTo', ['vault']),
    ...each(['backup', 'vault'], 'attachedTo', given.networks),
    ...each(['backup', 'vault'], 'locatedIn', [given.site]),
  ],
});
