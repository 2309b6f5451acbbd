import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const singleInstanceMustScaleFixtures: RuleFixtures = {
  rule: 'MIS-13',
  plan: {
    goals: ['scalability'],
    parts: {
      web: ['workload', { statefulness: 'stateless', replicas: 1 }],
      'vm-1': ['vm'],
      'vm-2': ['vm'],
    },
    relations: [['web', 'runsOn', 'vm-1']],
  },
  finds: ['web'],
  says: 'runs as one instance',
  clear: [
    { name: 'It has two instances', facts: { web: { replicas: 2 } } },
    { name: 'It runs on two machines', add: { relations: [['web', 'runsOn', 'vm-2']] } },
    { name: 'It keeps state', facts: { web: { statefulness: 'stateful' } } },
    { name: 'Scalability is no goal', goals: ['availability'] },
    {
      name: 'Its pod has two replicas',
      facts: { web: { replicas: undefined } },
      unrelated: ['web runsOn vm-1'],
      add: { parts: { pod: ['pod', { replicas: 2 }] }, relations: [['web', 'runsOn', 'pod']] },
    },
    {
      name: 'Whether it keeps state is blank, and it has two instances',
      facts: { web: { statefulness: undefined, replicas: 2 } },
    },
  ],
  alsoFinds: [
    {
      name: 'Its pod has one replica',
      facts: { web: { replicas: undefined } },
      unrelated: ['web runsOn vm-1'],
      add: { parts: { pod: ['pod', { replicas: 1 }] }, relations: [['web', 'runsOn', 'pod']] },
    },
    { name: 'It is placed nowhere', unrelated: ['web runsOn vm-1'] },
    {
      name: 'It says that it is one instance, whatever its pod says',
      add: { parts: { pod: ['pod', { replicas: 2 }] }, relations: [['web', 'runsOn', 'pod']] },
      unrelated: ['web runsOn vm-1'],
    },
  ],
  unknown: [
    {
      name: 'Whether it keeps state is blank',
      facts: { web: { statefulness: undefined } },
      missing: [['web', 'statefulness']],
    },
    {
      name: 'How many instances run is blank',
      facts: { web: { replicas: undefined } },
      missing: [['web', 'replicas']],
    },
  ],
};
