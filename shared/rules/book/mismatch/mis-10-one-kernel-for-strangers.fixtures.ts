import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneKernelForStrangersFixtures: RuleFixtures = {
  rule: 'MIS-10',
  plan: {
    parts: {
      shop: ['workload', { isolation: 'shared' }],
      tenant: ['workload', { isolation: 'hostile' }],
      'ct-1': ['osContainer'],
      'ct-2': ['osContainer'],
      host: ['osPlatform'],
    },
    relations: [
      ['shop', 'runsOn', 'ct-1'],
      ['tenant', 'runsOn', 'ct-2'],
      ['ct-1', 'runsOn', 'host'],
      ['ct-2', 'runsOn', 'host'],
    ],
  },
  finds: ['host'],
  says: 'some may attack the others',
  clear: [
    { name: 'The tenants trust each other', facts: { tenant: { isolation: 'trusted' } } },
    { name: 'The hostile tenant has the kernel to itself', without: ['shop'] },
    {
      name: 'They are of the same trust zone',
      facts: {
        tenant: { isolation: 'shared', trustZone: 'inside' },
        shop: { trustZone: 'inside' },
      },
    },
    {
      name: 'The host isolates as virtual machines do',
      facts: { host: { technology: 'kata-containers' } },
    },
    {
      name: 'The tenant is in a hardened container',
      facts: { 'ct-2': { technology: 'kata-containers' } },
    },
  ],
  alsoFinds: [
    {
      name: 'Host and containers are of products that share the kernel',
      facts: { host: { technology: 'lxc' }, 'ct-2': { technology: 'lxc' } },
    },
    {
      name: 'They are of two trust zones',
      facts: {
        tenant: { isolation: 'shared', trustZone: 'dmz' },
        shop: { trustZone: 'inside' },
      },
    },
    {
      name: 'The trust zones differ, and isolation is blank',
      facts: { tenant: { isolation: undefined, trustZone: 'dmz' }, shop: { trustZone: 'inside' } },
    },
    {
      name: 'The tenant runs directly on the host',
      without: ['ct-2'],
      add: { relations: [['tenant', 'runsOn', 'host']] },
    },
    {
      name: 'They are pods of one cluster',
      without: ['ct-1', 'ct-2', 'host'],
      add: {
        parts: { k8s: ['k8sCluster'], 'pod-1': ['pod'], 'pod-2': ['pod'] },
        relations: [
          ['shop', 'runsOn', 'pod-1'],
          ['tenant', 'runsOn', 'pod-2'],
          ['pod-1', 'runsOn', 'k8s'],
          ['pod-2', 'runsOn', 'k8s'],
        ],
      },
      finds: ['k8s'],
    },
  ],
  unknown: [
    {
      name: 'The isolation of one is blank',
      facts: { tenant: { isolation: undefined } },
      missing: [['tenant', 'isolation']],
    },
  ],
};
