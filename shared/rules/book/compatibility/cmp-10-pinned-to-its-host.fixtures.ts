import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const pinnedToItsHostFixtures: RuleFixtures = {
  rule: 'CMP-10',
  plan: { parts: { render: ['vm', { passthrough: true, needsLiveMigration: true }] } },
  finds: ['render'],
  says: 'pinned to its host',
  clear: [
    { name: 'No device is handed through', facts: { render: { passthrough: false } } },
    { name: 'Nothing is said of devices', facts: { render: { passthrough: undefined } } },
    { name: 'It need not move', facts: { render: { needsLiveMigration: false } } },
  ],
  unknown: [
    {
      name: 'Whether it must move is not stated',
      facts: { render: { needsLiveMigration: undefined } },
      missing: [['render', 'needsLiveMigration']],
    },
  ],
};
