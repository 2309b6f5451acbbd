import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noLossWithLateCopiesFixtures: RuleFixtures = {
  rule: 'MIS-19',
  plan: {
    parts: {
      ledger: ['workload', { rpoSec: 0 }],
      'ledger-vm': ['vm'],
      'ledger-lun': ['volume'],
      array: ['array'],
      mirror: ['replication', { syncMode: 'async' }],
    },
    relations: [
      ['ledger', 'runsOn', 'ledger-vm'],
      ['ledger-vm', 'stores', 'ledger-lun'],
      ['ledger-lun', 'providedBy', 'array'],
      ['mirror', 'protects', 'ledger-lun'],
    ],
  },
  finds: ['ledger'],
  says: 'may lose no data',
  clear: [
    { name: 'Replication is synchronous', facts: { mirror: { syncMode: 'sync' } } },
    { name: 'A second of loss is allowed', facts: { ledger: { rpoSec: 1 } } },
    { name: 'Nothing copies it: another rule asks for that', without: ['mirror'] },
    {
      name: 'Its data lies on several servers at once',
      add: { parts: { pool: ['sdsCluster'] }, relations: [['ledger-lun', 'providedBy', 'pool']] },
      unrelated: ['ledger-lun providedBy array'],
    },
    {
      name: 'The application commits on two sides',
      add: {
        parts: { ag: ['failoverCluster', { technology: 'sql-always-on-ag' }] },
        relations: [['ag', 'protects', 'ledger']],
      },
    },
    {
      name: 'A loss is allowed and the replication says nothing of itself',
      facts: { ledger: { rpoSec: 60 }, mirror: { syncMode: undefined } },
    },
  ],
  alsoFinds: [
    { name: 'Replication by snapshots', facts: { mirror: { syncMode: 'snapshot' } } },
    {
      name: 'Only backups are made',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'ledger-vm']] },
      without: ['mirror'],
    },
    {
      name: 'The whole array is replicated asynchronously',
      add: { relations: [['mirror', 'protects', 'array']] },
      unrelated: ['mirror protects ledger-lun'],
    },
    {
      name: 'A cluster of another product protects it',
      add: {
        parts: { wsfc: ['failoverCluster', { technology: 'microsoft-failover-clustering' }] },
        relations: [['wsfc', 'protects', 'ledger']],
      },
    },
    {
      name: 'A cluster of no stated product protects it',
      add: { parts: { ha: ['failoverCluster'] }, relations: [['ha', 'protects', 'ledger']] },
    },
  ],
  unknown: [
    {
      name: 'How it replicates is not stated',
      facts: { mirror: { syncMode: undefined } },
      missing: [['mirror', 'syncMode']],
    },
    {
      name: 'The allowed loss is not stated',
      facts: { ledger: { rpoSec: undefined } },
      missing: [['ledger', 'rpoSec']],
    },
  ],
};
