import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const notEnoughSessionsFixtures: RuleFixtures = {
  rule: 'CAP-21',
  plan: {
    parts: {
      staff: ['userGroup', { users: 400, concurrencyPct: 50 }],
      broker: ['accessBroker', { sessionsMax: 150, instances: 2 }],
    },
    relations: [['staff', 'accesses', 'broker']],
  },
  finds: ['broker'],
  says: 'come 200 sessions at the same time, and with one instance gone it serves 150 sessions',
  clear: [
    { name: 'An instance serves all', facts: { broker: { sessionsMax: 200 } } },
    { name: 'Three instances', facts: { broker: { instances: 3 } } },
    { name: 'Fewer at once', facts: { staff: { concurrencyPct: 37.5 } } },
    { name: 'Nobody comes through', unrelated: ['staff accesses broker'] },
  ],
  alsoFinds: [
    { name: 'A single instance', facts: { broker: { sessionsMax: 1000, instances: 1 } } },
    {
      name: 'Session hosts',
      without: ['broker'],
      add: {
        parts: { farm: ['sessionHost', { usersPerHost: 40, instances: 5 }] },
        relations: [['staff', 'accesses', 'farm']],
      },
      finds: ['farm'],
    },
    {
      name: 'A gateway',
      without: ['broker'],
      add: {
        parts: { door: ['accessGateway', { sessionsMax: 150, instances: 2 }] },
        relations: [['staff', 'accesses', 'door']],
      },
      finds: ['door'],
    },
    {
      name: 'A VPN',
      without: ['broker'],
      add: {
        parts: { tunnel: ['vpn', { sessionsMax: 150, instances: 2 }] },
        relations: [['staff', 'accesses', 'tunnel']],
      },
      finds: ['tunnel'],
    },
  ],
  unknown: [
    {
      name: 'What an instance serves is blank',
      facts: { broker: { sessionsMax: undefined } },
      missing: [['broker', 'sessionsMax']],
    },
    {
      name: 'How many work at once decides, and is blank',
      facts: { staff: { concurrencyPct: undefined } },
      missing: [['staff', 'concurrencyPct']],
    },
  ],
};
