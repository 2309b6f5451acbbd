import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { otherVirtualServers } from './other-virtual-servers.ts';

export const noApplicationFixtures: RuleFixtures = {
  rule: 'LYR-02',
  plan: { parts: { vm: ['vm'], orders: ['workload'] }, relations: [['orders', 'runsOn', 'vm']] },
  finds: ['plan'],
  says: 'application layer is empty',
  clear: [
    { name: 'There is an application server', add: { parts: { runtime: ['appServer'] } } },
    { name: 'It is declared not needed', notNeeded: { application: 'Servers only' } },
    { name: 'No virtual server is planned', without: ['vm'] },
  ],
  alsoFinds: [
    ...otherVirtualServers,
    { name: 'Another layer is declared not needed', notNeeded: { access: 'None' } },
  ],
  neverUnknown: 'What is drawn is always known.',
};
