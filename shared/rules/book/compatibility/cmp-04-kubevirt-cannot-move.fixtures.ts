import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const kubevirtCannotMoveFixtures: RuleFixtures = {
  rule: 'CMP-04',
  plan: {
    parts: {
      mail: ['vm', { needsLiveMigration: true, podBinding: 'masquerade' }],
      harvest: ['hostCluster', { technology: 'kubevirt' }],
      disk: ['volume', { accessMode: 'RWO' }],
    },
    relations: [
      ['mail', 'runsOn', 'harvest'],
      ['mail', 'stores', 'disk'],
    ],
  },
  finds: ['mail'],
  says: 'mounted on one node only',
  clear: [
    { name: 'The volume is mounted on many', facts: { disk: { accessMode: 'RWX' } } },
    { name: 'It need not move', facts: { mail: { needsLiveMigration: false } } },
    {
      name: 'The platform is not Kubernetes',
      facts: { harvest: { technology: 'vmware-vsphere' } },
    },
    { name: 'No product has been chosen', facts: { harvest: { technology: undefined } } },
    { name: 'It keeps no data', without: ['disk'] },
  ],
  alsoFinds: [
    {
      name: 'The volume is right, and it is bridged to the pod network',
      facts: { disk: { accessMode: 'RWX' }, mail: { podBinding: 'bridge' } },
    },
    {
      name: 'On a single hypervisor with KubeVirt',
      add: {
        parts: { node: ['hypervisor', { technology: 'openshift-virtualization' }] },
        relations: [['mail', 'runsOn', 'node']],
      },
      unrelated: ['mail runsOn harvest'],
    },
  ],
  unknown: [
    {
      name: 'Whether it must move is not stated',
      facts: { mail: { needsLiveMigration: undefined } },
      missing: [['mail', 'needsLiveMigration']],
    },
    {
      name: 'The access mode is not stated',
      facts: { disk: { accessMode: undefined } },
      missing: [['disk', 'accessMode']],
    },
    {
      name: 'The binding is not stated',
      facts: { disk: { accessMode: 'RWX' }, mail: { podBinding: undefined } },
      missing: [['mail', 'podBinding']],
    },
  ],
};
