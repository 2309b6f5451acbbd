import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 16 A at 250 V are 4 kVA: 3.2 kW for long.
export const theOtherFeedTripsFixtures: RuleFixtures = {
  rule: 'CAP-13',
  plan: {
    parts: {
      'pdu-a': ['pdu', { amps: 16, volts: 250, phases: '1', powerFactor: 1 }],
      'pdu-b': ['pdu', { amps: 32, volts: 250, phases: '1', powerFactor: 1 }],
      'srv-01': ['server', { typicalW: 1700 }],
      'srv-02': ['server', { typicalW: 1700 }],
      rack: ['rack', { powerLimitKW: 5 }],
      hall: ['room'],
    },
    relations: [
      ...['srv-01', 'srv-02'].flatMap((server) => [
        [server, 'poweredBy', 'pdu-a'] as const,
        [server, 'poweredBy', 'pdu-b'] as const,
        [server, 'mountedIn', 'rack'] as const,
      ]),
      ['rack', 'locatedIn', 'hall'],
    ],
  },
  finds: ['pdu-a'],
  says: 'has to carry 3.4 kW once another feed fails, and 3.2 kW is its limit',
  clear: [
    {
      name: 'What says nothing of itself feeds nothing',
      facts: { 'pdu-a': { amps: 32 } },
      add: { parts: { spare: ['pdu'], 'feed-c': ['powerFeed'] } },
    },

    {
      name: 'Exactly what it may carry',
      facts: { 'srv-01': { typicalW: 1600 }, 'srv-02': { typicalW: 1600 } },
    },
    { name: 'The breaker may be used further', facts: { 'pdu-a': { deratePct: 100 } } },
    { name: 'A stronger circuit', facts: { 'pdu-a': { amps: 32 } } },
    {
      name: 'Nothing is fed',
      unrelated: [
        'srv-01 poweredBy pdu-a',
        'srv-02 poweredBy pdu-a',
        'srv-01 poweredBy pdu-b',
        'srv-02 poweredBy pdu-b',
      ],
    },
    {
      name: 'The rack states no limit',
      facts: { rack: { powerLimitKW: undefined }, 'pdu-a': { amps: 32 } },
    },
  ],
  alsoFinds: [
    {
      name: 'The rack may draw less',
      facts: { rack: { powerLimitKW: 3.3 }, 'pdu-a': { amps: 32 } },
      finds: ['rack'],
    },
    {
      name: 'The room may draw less',
      facts: { hall: { powerLimitKW: 3 }, 'pdu-a': { amps: 32 } },
      finds: ['hall'],
    },
    {
      name: 'The feed of the PDU is weaker',
      facts: { 'pdu-a': { amps: 32 } },
      add: {
        parts: { 'feed-a': ['powerFeed', { ratedKVA: 4 }] },
        relations: [['pdu-a', 'poweredBy', 'feed-a']],
      },
      finds: ['feed-a'],
    },
    {
      name: 'The generator behind the PDU is weaker',
      facts: { 'pdu-a': { amps: 32 } },
      add: {
        parts: { gen: ['generator', { ratedKW: 3 }] },
        relations: [['pdu-a', 'poweredBy', 'gen']],
      },
      finds: ['gen'],
    },
  ],
  unknown: [
    {
      name: 'The current of the PDU is blank',
      facts: { 'pdu-a': { amps: undefined } },
      missing: [['pdu-a', 'amps']],
    },
    {
      name: 'What a server draws decides, and is blank',
      facts: { 'srv-02': { typicalW: undefined } },
      missing: [['srv-02', 'typicalW']],
    },
  ],
};
