import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RuleFixtures, Variation } from '#shared/rules/rule-fixtures.ts';

const otherJobs = [
  'hostCluster',
  'osPlatform',
  'k8sCluster',
  'failoverCluster',
  'vmManager',
  'configMgmt',
  'orchestrator',
  'monitor',
  'backup',
  'siem',
  'idp',
  'accessBroker',
  'sdsCluster',
  'overlay',
] as const;

const oneProduct = (kind: Kind): Variation => ({
  name: `One product of the kind ${kind}, twice`,
  without: ['host-a', 'host-b', 'host-c'],
  add: { parts: { one: [kind, { technology: 'one' }], same: [kind, { technology: 'one' }] } },
});

const twoProducts = (kind: Kind): Variation & { finds: readonly string[] } => ({
  name: `Two products of the kind ${kind}`,
  without: ['host-a', 'host-b', 'host-c'],
  add: { parts: { one: [kind, { technology: 'one' }], two: [kind, { technology: 'two' }] } },
  finds: ['plan'],
});

export const twoToolsForOneJobFixtures: RuleFixtures = {
  rule: 'LYR-11',
  plan: {
    parts: {
      'host-a': ['hypervisor', { technology: 'vsphere' }],
      'host-b': ['hypervisor', { technology: 'vsphere' }],
      'host-c': ['hypervisor', { technology: 'hyper-v' }],
    },
  },
  finds: ['plan'],
  says: 'virtual machine software',
  clear: [
    ...otherJobs.map(oneProduct),
    { name: 'All hosts run the same', facts: { 'host-c': { technology: 'vsphere' } } },
    { name: 'The other host is not there', without: ['host-c'] },
    { name: 'The other product is not chosen yet', facts: { 'host-c': { technology: undefined } } },
    {
      name: 'The other product does another job',
      without: ['host-c'],
      add: { parts: { zones: ['osPlatform', { technology: 'lxc' }] } },
    },
  ],
  alsoFinds: otherJobs.map(twoProducts),
  neverUnknown: 'A component without a technology is no second product.',
};
