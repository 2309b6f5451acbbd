import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { otherVirtualServers } from './other-virtual-servers.ts';

export const noAccessFixtures: RuleFixtures = {
  rule: 'LYR-01',
  plan: { parts: { vm: ['vm'], staff: ['userGroup'] } },
  finds: ['plan'],
  says: 'no way in',
  clear: [
    { name: 'There is a gateway', add: { parts: { door: ['accessGateway'] } } },
    { name: 'There is a VPN', add: { parts: { vpn: ['vpn'] } } },
    { name: 'Access is declared not needed', notNeeded: { access: 'Batch only' } },
    { name: 'No virtual server is planned', without: ['vm'] },
  ],
  alsoFinds: [
    ...otherVirtualServers,
    { name: 'Another layer is declared not needed', notNeeded: { storage: 'None' } },
  ],
  neverUnknown: 'What is drawn is always known.',
};
