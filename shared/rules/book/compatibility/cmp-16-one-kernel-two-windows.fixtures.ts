import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneKernelTwoWindowsFixtures: RuleFixtures = {
  rule: 'CMP-16',
  plan: {
    parts: {
      host: ['osPlatform'],
      'ct-web': ['osContainer'],
      web: ['workload', { patchWindow: 'Tuesday night', kernelNeeded: '5.14' }],
      mail: ['workload', { patchWindow: 'Sunday', kernelNeeded: '5.14' }],
    },
    relations: [
      ['web', 'runsOn', 'ct-web'],
      ['ct-web', 'runsOn', 'host'],
      ['mail', 'runsOn', 'host'],
    ],
  },
  finds: ['host'],
  says: 'different maintenance windows',
  clear: [
    {
      name: 'One states no kernel',
      facts: { mail: { patchWindow: 'Tuesday night', kernelNeeded: undefined } },
    },

    { name: 'One window', facts: { mail: { patchWindow: 'Tuesday night' } } },
    { name: 'One states no window', facts: { mail: { patchWindow: undefined } } },
    { name: 'The other runs elsewhere', unrelated: ['mail runsOn host'] },
  ],
  alsoFinds: [
    {
      name: 'They need different kernels',
      facts: { mail: { patchWindow: 'Tuesday night', kernelNeeded: '6.12' } },
    },
  ],
  neverUnknown: 'Only what workloads state is compared; a blank one asks for nothing.',
};
