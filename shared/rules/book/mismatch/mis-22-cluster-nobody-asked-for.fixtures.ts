import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const clusterNobodyAskedForFixtures: RuleFixtures = {
  rule: 'MIS-22',
  plan: {
    parts: {
      archive: ['workload', { rtoSec: 14400, criticality: 3 }],
      'archive-vm': ['vm'],
      wsfc: ['failoverCluster'],
    },
    relations: [
      ['archive', 'runsOn', 'archive-vm'],
      ['wsfc', 'protects', 'archive'],
    ],
  },
  finds: ['archive'],
  says: 'more availability than asked for',
  clear: [
    { name: 'It must be back a second sooner', facts: { archive: { rtoSec: 14399 } } },
    { name: 'It is critical', facts: { archive: { criticality: 2 } } },
    { name: 'No cluster protects it', without: ['wsfc'] },
    {
      name: 'It is critical, whatever its recovery time',
      facts: { archive: { rtoSec: undefined, criticality: 1 } },
    },
  ],
  alsoFinds: [
    {
      name: 'The cluster protects its machine',
      add: { relations: [['wsfc', 'protects', 'archive-vm']] },
      unrelated: ['wsfc protects archive'],
    },
    { name: 'Nobody would miss it', facts: { archive: { criticality: 4, rtoSec: 86400 } } },
  ],
  unknown: [
    {
      name: 'The recovery time is not stated',
      facts: { archive: { rtoSec: undefined } },
      missing: [['archive', 'rtoSec']],
    },
    {
      name: 'The criticality is not stated',
      facts: { archive: { criticality: undefined } },
      missing: [['archive', 'criticality']],
    },
  ],
};
