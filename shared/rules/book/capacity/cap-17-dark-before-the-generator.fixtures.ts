import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const darkBeforeTheGeneratorFixtures: RuleFixtures = {
  rule: 'CAP-17',
  plan: {
    parts: {
      ups: ['ups', { runtimeMin: 1.4, ratedKW: 5 }],
      feed: ['powerFeed'],
      genset: ['generator', { startSec: 30 }],
      'srv-01': ['server', { typicalW: 4000 }],
    },
    relations: [
      ['ups', 'poweredBy', 'feed'],
      ['feed', 'poweredBy', 'genset'],
      ['srv-01', 'poweredBy', 'ups'],
    ],
  },
  finds: ['ups'],
  says: 'is empty before the generator',
  clear: [
    {
      name: 'Nothing hangs on it and nothing is said of its rating',
      facts: { ups: { ratedKW: undefined } },
      without: ['genset', 'srv-01'],
    },

    { name: 'It lasts for start and margin', facts: { ups: { runtimeMin: 1.5 } } },
    { name: 'No generator is drawn', without: ['genset'] },
    { name: 'A lab needs no margin', add: { profile: 'lab' } },
    { name: 'Nothing hangs on it and no generator is drawn', without: ['genset', 'srv-01'] },
    {
      name: 'It carries exactly its rating',
      facts: { ups: { runtimeMin: 10 }, 'srv-01': { typicalW: 5000 } },
    },
  ],
  alsoFinds: [
    { name: 'It ends a moment too early', facts: { ups: { runtimeMin: 1.49 } } },

    {
      name: 'Four minutes would do, and three are wanted beyond the start',
      facts: { ups: { runtimeMin: 3 } },
      add: { profile: 'regulated' },
    },
    {
      name: 'It carries more than its rating',
      facts: { ups: { runtimeMin: 10 }, 'srv-01': { typicalW: 5100 } },
    },
    {
      name: 'The second of two generators is slow',
      facts: { ups: { runtimeMin: 2 } },
      add: {
        parts: { second: ['generator', { startSec: 90 }] },
        relations: [['feed', 'poweredBy', 'second']],
      },
    },
  ],
  unknown: [
    {
      name: 'Its runtime is blank',
      facts: { ups: { runtimeMin: undefined } },
      missing: [['ups', 'runtimeMin']],
    },
    {
      name: 'The start time of the generator is blank',
      facts: { ups: { runtimeMin: 10 }, genset: { startSec: undefined } },
      missing: [['genset', 'startSec']],
    },
    {
      name: 'Its rating is blank',
      facts: { ups: { runtimeMin: 10, ratedKW: undefined } },
      missing: [['ups', 'ratedKVA']],
    },
  ],
};
