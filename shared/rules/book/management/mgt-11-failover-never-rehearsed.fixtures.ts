import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const failoverNeverRehearsedFixtures: RuleFixtures = {
  rule: 'MGT-11',
  plan: { parts: { pacemaker: ['failoverCluster'], todo: ['action', { actionKind: 'task' }] } },
  finds: ['plan'],
  says: 'The failover of pacemaker',
  clear: [
    {
      name: 'A cluster says that it restarts no machine',
      without: ['pacemaker'],
      add: { parts: { cluster: ['hostCluster', { haRestart: false }] } },
    },

    { name: 'It was rehearsed 365 days ago', facts: { pacemaker: { rehearsedOn: '2025-01-01' } } },
    { name: 'A rehearsal is planned', facts: { todo: { actionKind: 'rehearsal' } } },
    { name: 'A runbook is written', facts: { todo: { actionKind: 'runbook' } } },
    { name: 'Nothing fails over', without: ['pacemaker'] },
    {
      name: 'A cluster that does not say that it restarts machines',
      without: ['pacemaker'],
      add: { parts: { cluster: ['hostCluster'] } },
    },
    {
      name: 'Three years ago, in a lab',
      facts: { pacemaker: { rehearsedOn: '2023-01-02' } },
      add: { profile: 'lab' },
    },
    {
      name: 'Two years ago, in a branch',
      facts: { pacemaker: { rehearsedOn: '2024-01-02' } },
      add: { profile: 'branch' },
    },
  ],
  alsoFinds: [
    { name: 'An action does not say what it is', facts: { todo: { actionKind: undefined } } },

    { name: 'It was rehearsed 366 days ago', facts: { pacemaker: { rehearsedOn: '2024-12-31' } } },
    {
      name: 'Half a year ago, where rules are strict',
      facts: { pacemaker: { rehearsedOn: '2025-07-04' } },
      add: { profile: 'regulated' },
    },
    { name: 'No action is planned', without: ['todo'] },
    {
      name: 'Data is replicated',
      without: ['pacemaker'],
      add: { parts: { mirror: ['replication'] } },
    },
    {
      name: 'A cluster restarts machines',
      without: ['pacemaker'],
      add: { parts: { cluster: ['hostCluster', { haRestart: true }] } },
    },
  ],
  neverUnknown: 'A blank day means that no rehearsal is known, which is what the rule finds.',
};
