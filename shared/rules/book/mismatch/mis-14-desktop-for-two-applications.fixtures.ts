import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const desktopForTwoApplicationsFixtures: RuleFixtures = {
  rule: 'MIS-14',
  plan: {
    parts: {
      clerks: ['userGroup', { publishedApps: 2 }],
      vdi: ['accessBroker', { oneVmPerUser: true }],
    },
    relations: [['clerks', 'accesses', 'vdi']],
  },
  finds: ['vdi'],
  says: 'costliest way',
  clear: [
    { name: 'They need three applications', facts: { clerks: { publishedApps: 3 } } },
    { name: 'Users share machines', facts: { vdi: { oneVmPerUser: false } } },
    { name: 'Nobody is related to it', unrelated: ['clerks accesses vdi'] },
    {
      name: 'What they need is blank, but users share machines',
      facts: { clerks: { publishedApps: undefined }, vdi: { oneVmPerUser: false } },
    },
  ],
  alsoFinds: [
    { name: 'They need one application', facts: { clerks: { publishedApps: 1 } } },
    {
      name: 'They come through a gateway',
      unrelated: ['clerks accesses vdi'],
      add: {
        parts: { door: ['accessGateway'] },
        relations: [
          ['clerks', 'accesses', 'door'],
          ['door', 'accesses', 'vdi'],
        ],
      },
    },
    {
      name: 'Another group needs a whole desktop',
      add: {
        parts: { engineers: ['userGroup', { publishedApps: 12 }] },
        relations: [['engineers', 'accesses', 'vdi']],
      },
    },
  ],
  unknown: [
    {
      name: 'How many applications they need is blank',
      facts: { clerks: { publishedApps: undefined } },
      missing: [['clerks', 'publishedApps']],
    },
    {
      name: 'Whether each user has a machine is blank',
      facts: { vdi: { oneVmPerUser: undefined } },
      missing: [['vdi', 'oneVmPerUser']],
    },
  ],
};
