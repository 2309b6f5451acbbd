import { carriers, copies, stores, volumes } from '../data-copies.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const noLossWithLateCopies = {
  id: 'MIS-19',
  version: 1,
  title: 'No data may be lost, and every copy comes late',
  layers: ['storage', 'management'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: {
    carriers,
    volumes,
    stores,
    copies,
    synchronous:
      "stores.ofKind('sdsCluster').size() > 0 || self.from('protects').ofKind('failoverCluster').exists(f, has(f.technology) && f.flag('syncRepl')) || copies.ofKind('replication').exists(r, r.syncMode == 'sync')",
  },
  when: '!(has(self.rpoSec) && self.rpoSec > 0) && size(copies) > 0',
  assert: 'self.rpoSec > 0 || synchronous',
  message:
    '${self.name} may lose no data, and all that copies it comes late (${copies}): what was written since the last copy is lost with the original.',
  highlight: ['copies'],
  hides: ['CAP-30'],
  fixes: [
    {
      title: 'Replicate its volumes synchronously',
      edits: [
        {
          add: 'replication',
          as: 'mirror',
          name: 'Synchronous replication',
          facts: { syncMode: 'sync', rpoSec: 0 },
        },
        { relate: 'protects', from: 'mirror', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Asynchronous replication, snapshots and backups copy what is already acknowledged. Between two copies there is always an interval, and a failure inside it loses what was written. Only a write that waits for both sides loses nothing.',
    fix: 'Replicate synchronously or stretch the storage, or let the application commit on two sides before it answers. Or allow a loss: a few seconds are far cheaper than none.',
    waive:
      'When the loss of the storage itself is accepted and "no loss" is meant for a failing host only: shared storage gives that without a copy.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
