import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { otherVirtualServers } from './other-virtual-servers.ts';

export const noNetworkFixtures: RuleFixtures = {
  rule: 'LYR-04',
  plan: { parts: { vm: ['vm'], cluster: ['hostCluster'], leaf: ['switch'] } },
  finds: ['plan'],
  says: 'without virtual networks',
  clear: [
    { name: 'There is a segment', add: { parts: { vlan: ['segment'] } } },
    { name: 'There is a virtual switch', add: { parts: { vswitch: ['virtualSwitch'] } } },
    { name: 'There is an overlay', add: { parts: { overlay: ['overlay'] } } },
    { name: 'The layer is declared not needed', notNeeded: { network: 'One flat lab' } },
    { name: 'No virtual server is planned', without: ['vm'] },
  ],
  alsoFinds: [
    ...otherVirtualServers,
    { name: 'There is only a load balancer', add: { parts: { lb: ['loadBalancer'] } } },
    { name: 'Another layer is declared not needed', notNeeded: { access: 'None' } },
  ],
  neverUnknown: 'What is drawn is always known.',
};
