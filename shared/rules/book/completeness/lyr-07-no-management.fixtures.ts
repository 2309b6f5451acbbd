import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { otherVirtualServers } from './other-virtual-servers.ts';

export const noManagementFixtures: RuleFixtures = {
  rule: 'LYR-07',
  plan: { parts: { vm: ['vm'], backup: ['backup'] } },
  finds: ['plan'],
  says: 'nothing to manage them with',
  clear: [
    { name: 'There is a VM manager', add: { parts: { manager: ['vmManager'] } } },
    { name: 'There is monitoring', add: { parts: { monitor: ['monitor'] } } },
    { name: 'There is configuration management', add: { parts: { config: ['configMgmt'] } } },
    { name: 'The layer is declared not needed', notNeeded: { management: 'Managed by the host' } },
    { name: 'No virtual server is planned', without: ['vm'] },
  ],
  alsoFinds: [
    ...otherVirtualServers,
    { name: 'Another layer is declared not needed', notNeeded: { access: 'None' } },
  ],
  neverUnknown: 'What is drawn is always known.',
};
