import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const onePowerFeedFixtures: RuleFixtures = {
  rule: 'STR-05',
  plan: {
    parts: {
      'esx-01': ['server', { psuCount: 2 }],
      'pdu-1': ['pdu'],
      'pdu-2': ['pdu'],
      a: ['powerFeed'],
      b: ['powerFeed'],
      rack: ['rack'],
    },
    relations: [
      ['esx-01', 'poweredBy', 'pdu-1'],
      ['esx-01', 'poweredBy', 'pdu-2'],
      ['pdu-1', 'poweredBy', 'a'],
      ['pdu-2', 'poweredBy', 'a'],
    ],
  },
  finds: ['esx-01'],
  says: 'end at one feed',
  clear: [
    {
      name: 'The second PDU is on the other feed',
      add: { relations: [['pdu-2', 'poweredBy', 'b']] },
      unrelated: ['pdu-2 poweredBy a'],
    },
    {
      name: 'Two feeds that come from one utility line',
      add: {
        parts: { utility: ['powerFeed'] },
        relations: [
          ['pdu-2', 'poweredBy', 'b'],
          ['a', 'poweredBy', 'utility'],
          ['b', 'poweredBy', 'utility'],
        ],
      },
      unrelated: ['pdu-2 poweredBy a'],
    },
    { name: 'Two PDUs, with no feed drawn', without: ['a', 'b'] },
    {
      name: 'No power is drawn for it, and it has two supplies',
      unrelated: ['esx-01 poweredBy pdu-1', 'esx-01 poweredBy pdu-2'],
    },
    {
      name: 'A blade: its chassis is judged',
      facts: { 'esx-01': { psuCount: undefined } },
      add: {
        parts: { chassis: ['chassis', { psuCount: 4 }] },
        relations: [['esx-01', 'mountedIn', 'chassis']],
      },
    },
    {
      name: 'Its rack has both feeds',
      add: {
        relations: [
          ['esx-01', 'mountedIn', 'rack'],
          ['rack', 'poweredBy', 'a'],
          ['rack', 'poweredBy', 'b'],
        ],
      },
      unrelated: ['esx-01 poweredBy pdu-1', 'esx-01 poweredBy pdu-2'],
    },
  ],
  alsoFinds: [
    {
      name: 'One supply, on two feeds',
      facts: { 'esx-01': { psuCount: 1 } },
      add: { relations: [['pdu-2', 'poweredBy', 'b']] },
      unrelated: ['pdu-2 poweredBy a'],
    },
    { name: 'One PDU, with no feed drawn', without: ['a', 'b', 'pdu-2'] },
    {
      name: 'A feed behind a feed is still one way',
      add: { relations: [['a', 'poweredBy', 'b']] },
    },
    {
      name: 'One feed decides, whatever the supplies',
      facts: { 'esx-01': { psuCount: undefined } },
    },
    {
      name: 'A chassis with one supply',
      facts: { 'esx-01': { psuCount: undefined } },
      add: {
        parts: { chassis: ['chassis', { psuCount: 1 }] },
        relations: [['esx-01', 'mountedIn', 'chassis']],
      },
      finds: ['chassis'],
    },
    {
      name: 'An array on one feed',
      add: {
        parts: { array: ['array', { psuCount: 2 }] },
        relations: [
          ['array', 'poweredBy', 'pdu-1'],
          ['pdu-2', 'poweredBy', 'b'],
        ],
      },
      unrelated: ['pdu-2 poweredBy a'],
      finds: ['array'],
    },
    {
      name: 'A switch with one supply',
      add: {
        parts: { leaf: ['switch', { psuCount: 1 }] },
        relations: [['pdu-2', 'poweredBy', 'b']],
      },
      unrelated: ['pdu-2 poweredBy a'],
      finds: ['leaf'],
    },
  ],
  unknown: [
    {
      name: 'Its supplies are not stated',
      facts: { 'esx-01': { psuCount: undefined } },
      add: { relations: [['pdu-2', 'poweredBy', 'b']] },
      unrelated: ['pdu-2 poweredBy a'],
      missing: [['esx-01', 'psuCount']],
    },
  ],
};
