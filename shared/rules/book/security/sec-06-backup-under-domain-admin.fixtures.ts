import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const backupUnderDomainAdminFixtures: RuleFixtures = {
  rule: 'SEC-06',
  plan: { parts: { nightly: ['backup', { domainAdmin: true }] } },
  finds: ['nightly'],
  says: 'a stolen administrator account',
  clear: [{ name: 'It has administrators of its own', facts: { nightly: { domainAdmin: false } } }],
  unknown: [
    {
      name: 'Who runs it is not stated',
      facts: { nightly: { domainAdmin: undefined } },
      missing: [['nightly', 'domainAdmin']],
    },
  ],
};
