import { backups, carriers, copies, stores, volumes } from '../data-copies.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/* Beyond domain.md §3.4: what the copies that are drawn really promise. Where there is none, MGT-03 says so. */
export const losesMoreThanItMay = {
  id: 'CAP-30',
  version: 1,
  title: 'More data is lost than may be',
  layers: ['storage', 'management'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: { carriers, volumes, stores, copies, backups },
  when: 'has(self.rpoSec) && size(copies) > 0',
  assert: 'self.dataLoss <= self.rpoSec',
  message:
    'When its storage is lost, ${self.name} loses ${self.dataLoss} of its newest data at worst, and no more than ${self.rpoSec} may be lost.',
  highlight: ['copies'],
  docs: {
    why: 'Counted is the age of the newest copy that does not fall with the storage itself: nothing for what is written twice before it is acknowledged, the cycle and the queue for asynchronous replication, the interval and the duration for backups and snapshots. People think of the interval and forget the duration: a backup that begins at midnight and takes six hours is thirty hours old before the next one ends. Where no copy survives, ten years stand for all of it.',
    fix: 'Copy more often, replicate, synchronously where nothing may be lost - or agree what may be lost.',
    waive: 'When transactions can be entered again from another record within the time.',
    sources: ['4.5'],
  },
} as const satisfies RuleData;
