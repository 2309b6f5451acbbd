import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { otherVirtualServers } from './other-virtual-servers.ts';

export const noSecurityFixtures: RuleFixtures = {
  rule: 'LYR-06',
  plan: { parts: { vm: ['vm'], repo: ['backupRepo'] } },
  finds: ['plan'],
  says: 'security layer is empty',
  clear: [
    { name: 'There is an identity provider', add: { parts: { idp: ['idp'] } } },
    { name: 'There is a firewall', add: { parts: { firewall: ['firewall'] } } },
    { name: 'There is microsegmentation', add: { parts: { microseg: ['microseg'] } } },
    { name: 'The backup repository is immutable', facts: { repo: { immutable: true } } },
    { name: 'The backup repository is offline', facts: { repo: { offline: true } } },
    { name: 'The layer is declared not needed', notNeeded: { security: 'Covered by group IT' } },
    { name: 'No virtual server is planned', without: ['vm'] },
  ],
  alsoFinds: [
    ...otherVirtualServers,
    {
      name: 'The backup repository can be overwritten',
      facts: { repo: { immutable: false, offline: false } },
    },
    { name: 'Another layer is declared not needed', notNeeded: { access: 'None' } },
  ],
  neverUnknown:
    'What is drawn is always known, and a repository counts as a vault only when it is stated to be one.',
};
