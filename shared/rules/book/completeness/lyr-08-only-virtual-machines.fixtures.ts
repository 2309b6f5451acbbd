import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const onlyVirtualMachinesFixtures: RuleFixtures = {
  rule: 'LYR-08',
  plan: {
    parts: { vm: ['vm'], hypervisor: ['hypervisor'], server: ['server'], vlan: ['segment'] },
  },
  finds: ['plan'],
  says: 'access, storage and management are empty',
  clear: [
    { name: 'Only two layers are empty', add: { parts: { door: ['accessGateway'] } } },
    { name: 'One of the empty layers is declared', notNeeded: { storage: 'Local disks' } },
    {
      name: 'One of the empty layers is management, declared',
      notNeeded: { management: 'Managed by group IT' },
    },
    { name: 'One of the empty layers is access, declared', notNeeded: { access: 'Batch only' } },
    ...(['volume', 'array', 'nas', 'sdsCluster'] as const).map((kind) => ({
      name: `Storage is planned: ${kind}`,
      add: { parts: { storage: [kind] } } as const,
    })),
    ...(['segment', 'virtualSwitch', 'overlay'] as const).map((kind) => ({
      name: `Access and network are planned: ${kind}`,
      without: ['vlan'],
      add: { parts: { door: ['accessGateway'], network: [kind] } } as const,
    })),
    { name: 'Management is planned', add: { parts: { monitor: ['monitor'] } } },
    { name: 'A cluster is planned beside it', add: { parts: { cluster: ['failoverCluster'] } } },
    { name: 'Partitions are planned beside it', add: { parts: { zones: ['osPlatform'] } } },
    { name: 'Nothing is virtualized', without: ['vm', 'hypervisor'] },
    {
      name: 'One of the empty layers is the network, declared',
      without: ['vlan'],
      add: { parts: { door: ['accessGateway'] } },
      notNeeded: { network: 'One flat lab' },
    },
  ],
  alsoFinds: [
    {
      name: 'The network is empty instead of management',
      without: ['vlan'],
      add: { parts: { monitor: ['monitor'] } },
    },
    { name: 'All four are empty', without: ['vlan'] },
    {
      name: 'The network is declared and three are empty',
      without: ['vlan'],
      notNeeded: { network: 'One flat lab' },
    },
  ],
  neverUnknown: 'What is drawn is always known.',
};
