import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { oneDoor } from './one-door.ts';

export const singlePointUnderAStrictTargetFixtures: RuleFixtures = {
  rule: 'STR-29',
  plan: oneDoor(),
  finds: ['orders'],
  says: 'each of these alone stops it: door',
  clear: [
    { name: 'Two doors in one', facts: { door: { instances: 2 } } },
    { name: 'A target of 99.9 %', facts: { orders: { availTargetPct: 99.9 } } },
    { name: 'No target', facts: { orders: { availTargetPct: undefined } } },
    {
      name: 'No target, whatever the door',
      facts: { orders: { availTargetPct: undefined }, door: { instances: undefined } },
    },
    {
      name: 'A lab, where 99.99 % is not strict yet',
      facts: { orders: { availTargetPct: 99.99 } },
      add: { profile: 'lab' },
    },
    {
      name: 'It runs on nothing, which is another rule',
      unrelated: ['orders runsOn ft'],
    },
  ],
  alsoFinds: [
    {
      name: 'Little criticality does not help',
      facts: { orders: { criticality: 4 } },
    },
    {
      name: 'More than 99.5 %, where rules are strict',
      facts: { orders: { availTargetPct: 99.6 } },
      add: { profile: 'regulated' },
    },
  ],
  unknown: [
    {
      name: 'How many doors there are is not stated',
      facts: { door: { instances: undefined } },
      missing: [['door', 'instances']],
    },
  ],
};
