import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const machineForAppConflictFixtures: RuleFixtures = {
  rule: 'MIS-15',
  plan: {
    parts: {
      'old-forms': ['workload', { onlyForAppConflict: true }],
      'forms-vm': ['vm'],
    },
    relations: [['old-forms', 'runsOn', 'forms-vm']],
  },
  finds: ['old-forms'],
  says: 'only because applications conflict',
  clear: [
    { name: 'The mark is not set', facts: { 'old-forms': { onlyForAppConflict: undefined } } },
    {
      name: 'The machine has other reasons',
      facts: { 'old-forms': { onlyForAppConflict: false } },
    },
    { name: 'It needs its own kernel driver', facts: { 'old-forms': { kernelDriver: true } } },
    {
      name: 'It runs on a session host, not on a machine of its own',
      add: { parts: { apps: ['sessionHost'] }, relations: [['old-forms', 'runsOn', 'apps']] },
      unrelated: ['old-forms runsOn forms-vm'],
    },
    {
      name: 'The machine is marked, and its workload needs a kernel driver',
      facts: {
        'old-forms': { onlyForAppConflict: undefined, kernelDriver: true },
        'forms-vm': { onlyForAppConflict: true },
      },
    },
    {
      name: 'The machine is marked, and one of its two workloads needs a kernel driver',
      facts: {
        'old-forms': { onlyForAppConflict: undefined, kernelDriver: true },
        'forms-vm': { onlyForAppConflict: true },
      },
      add: { parts: { other: ['workload'] }, relations: [['other', 'runsOn', 'forms-vm']] },
    },
  ],
  alsoFinds: [
    { name: 'No kernel driver is needed', facts: { 'old-forms': { kernelDriver: false } } },
    {
      name: 'The machine itself is marked',
      facts: {
        'old-forms': { onlyForAppConflict: undefined },
        'forms-vm': { onlyForAppConflict: true },
      },
      finds: ['forms-vm'],
    },
  ],
  neverUnknown:
    'The mark is made only where it is true, and an unstated kernel driver does not silence the finding.',
};
