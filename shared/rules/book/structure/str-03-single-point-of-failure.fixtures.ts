import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { oneDoor } from './one-door.ts';

export const singlePointOfFailureFixtures: RuleFixtures = {
  rule: 'STR-03',
  plan: oneDoor(),
  finds: ['orders'],
  says: 'alone stops orders when it fails: door',
  clear: [
    { name: 'Two doors in one', facts: { door: { instances: 2 } } },
    {
      name: 'A second door',
      add: {
        parts: { vpn: ['vpn', { instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'vpn'],
          ['vpn', 'accesses', 'orders'],
        ],
      },
    },
    { name: 'Little criticality', facts: { orders: { criticality: 3 } } },
    {
      name: 'Little criticality decides, whatever the door',
      facts: { orders: { criticality: 3 }, door: { instances: undefined } },
    },
    { name: 'A lab, where only the most critical counts', add: { profile: 'lab' } },
    {
      name: 'It runs on nothing, which is another rule',
      unrelated: ['orders runsOn ft'],
    },
  ],
  alsoFinds: [
    {
      name: 'The most critical, in a lab',
      facts: { orders: { criticality: 1 } },
      add: { profile: 'lab' },
    },
    {
      name: 'Criticality 3, where rules are strict',
      facts: { orders: { criticality: 3 } },
      add: { profile: 'regulated' },
    },
    {
      name: 'It depends on something that runs on one server',
      facts: { door: { instances: 2 } },
      add: {
        parts: { names: ['workload', { criticality: 4 }], small: ['server'] },
        relations: [
          ['orders', 'dependsOn', 'names'],
          ['names', 'runsOn', 'small'],
        ],
      },
    },
    {
      name: 'Its data lies behind one controller',
      facts: { door: { instances: 2 } },
      add: {
        parts: { lun: ['volume'], array: ['array', { controllers: 1 }] },
        relations: [
          ['orders', 'stores', 'lun'],
          ['lun', 'providedBy', 'array'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'The criticality is not stated',
      facts: { orders: { criticality: undefined } },
      missing: [['orders', 'criticality']],
    },
    {
      name: 'How many doors there are is not stated',
      facts: { door: { instances: undefined } },
      missing: [['door', 'instances']],
    },
  ],
};
