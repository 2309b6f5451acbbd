import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const flatNetworkFixtures: RuleFixtures = {
  rule: 'SEC-01',
  plan: {
    parts: { lan: ['segment'], spare: ['segment'], mail: ['vm'], vcenter: ['vmManager'] },
    relations: [
      ['mail', 'attachedTo', 'lan'],
      ['vcenter', 'attachedTo', 'lan'],
    ],
  },
  finds: ['plan'],
  says: 'attached to one segment',
  clear: [
    {
      name: 'Two segments in two zones',
      facts: { lan: { zone: 'users' }, spare: { zone: 'management' } },
      add: { relations: [['vcenter', 'attachedTo', 'spare']] },
      unrelated: ['vcenter attachedTo lan'],
    },
    {
      name: 'Two segments with different roles, and no zone stated',
      facts: { lan: { segmentRole: 'workload' }, spare: { segmentRole: 'mgmt' } },
      add: { relations: [['vcenter', 'attachedTo', 'spare']] },
      unrelated: ['vcenter attachedTo lan'],
    },
    {
      name: 'Microsegmentation filters the segment',
      add: { parts: { walls: ['microseg'] }, relations: [['walls', 'filters', 'lan']] },
    },
    { name: 'Only one component is attached', without: ['mail'] },
    { name: 'Nothing is attached', without: ['mail', 'vcenter'] },
    { name: 'No segment is drawn', without: ['lan', 'spare'] },
  ],
  alsoFinds: [
    {
      name: 'Two segments in one zone',
      facts: {
        lan: { zone: 'inside', segmentRole: 'workload' },
        spare: { zone: 'inside', segmentRole: 'mgmt' },
      },
      add: { relations: [['vcenter', 'attachedTo', 'spare']] },
      unrelated: ['vcenter attachedTo lan'],
    },
    {
      name: 'A firewall at the edge does not divide it',
      add: { parts: { edge: ['firewall'] }, relations: [['edge', 'filters', 'lan']] },
    },
    { name: 'The one segment has a zone', facts: { lan: { zone: 'inside' } } },
  ],
  unknown: [
    {
      name: 'Two segments whose zones and roles are not stated',
      add: { relations: [['vcenter', 'attachedTo', 'spare']] },
      unrelated: ['vcenter attachedTo lan'],
      missing: [
        ['lan', 'zone'],
        ['spare', 'zone'],
      ],
    },
    {
      name: 'One zone is stated, the other is not',
      facts: { lan: { zone: 'inside', segmentRole: 'workload' }, spare: { segmentRole: 'mgmt' } },
      add: { relations: [['vcenter', 'attachedTo', 'spare']] },
      unrelated: ['vcenter attachedTo lan'],
      missing: [['spare', 'zone']],
    },
    {
      name: 'Two segments with the same role whose zones are not stated',
      facts: { lan: { segmentRole: 'workload' }, spare: { segmentRole: 'workload' } },
      add: { relations: [['vcenter', 'attachedTo', 'spare']] },
      unrelated: ['vcenter attachedTo lan'],
      missing: [
        ['lan', 'zone'],
        ['spare', 'zone'],
      ],
    },
  ],
};
