import { layers } from '#shared/catalogue/layers.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const notNeededWithoutReasonFixtures: RuleFixtures = {
  rule: 'LYR-10',
  plan: { notNeeded: { access: '', storage: 'Local disks on purpose' } },
  finds: ['plan'],
  says: 'without a reason: access',
  clear: [
    {
      name: 'The reason is given',
      notNeeded: { access: 'Batch only', storage: 'Local disks on purpose' },
    },
    {
      name: 'Reasons are given for all layers',
      notNeeded: Object.fromEntries(layers.map((layer) => [layer, 'Covered by group IT'])),
    },
    { name: 'Nothing is declared', notNeeded: {} },
  ],
  alsoFinds: [
    { name: 'Application', notNeeded: { application: '' } },
    { name: 'Processing', notNeeded: { processing: '' } },
    { name: 'Network', notNeeded: { network: '' } },
    { name: 'Storage', notNeeded: { storage: '' } },
    { name: 'Security', notNeeded: { security: '' } },
    { name: 'Management', notNeeded: { management: '' } },
  ],
  neverUnknown: 'Declarations are always known.',
};
