import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const managementOnTheInternetFixtures: RuleFixtures = {
  rule: 'SEC-15',
  plan: {
    parts: {
      vcenter: ['vmManager'],
      mgmt: ['segment', { segmentRole: 'mgmt', internetFacing: true }],
    },
    relations: [['vcenter', 'attachedTo', 'mgmt']],
  },
  finds: ['mgmt'],
  says: 'vcenter can be reached from the internet over mgmt',
  clear: [
    { name: 'The segment is inside', facts: { mgmt: { internetFacing: false } } },
    { name: 'No management is attached', unrelated: ['vcenter attachedTo mgmt'] },
    {
      name: 'No management is attached, and nothing is said',
      facts: { mgmt: { internetFacing: undefined } },
      unrelated: ['vcenter attachedTo mgmt'],
    },
    {
      name: 'A hypervisor carries it beside its management segment',
      facts: { mgmt: { segmentRole: 'dmz' } },
      add: {
        parts: {
          esxi: ['hypervisor'],
          own: ['segment', { segmentRole: 'mgmt', internetFacing: false }],
        },
        relations: [
          ['esxi', 'attachedTo', 'mgmt'],
          ['esxi', 'attachedTo', 'own'],
        ],
      },
      without: ['vcenter'],
    },
    {
      name: 'The manager runs on a cluster that carries it beside its own',
      facts: { mgmt: { segmentRole: 'dmz' } },
      add: {
        parts: {
          cluster: ['hostCluster'],
          own: ['segment', { segmentRole: 'mgmt', internetFacing: false }],
        },
        relations: [
          ['vcenter', 'runsOn', 'cluster'],
          ['cluster', 'attachedTo', 'mgmt'],
          ['cluster', 'attachedTo', 'own'],
        ],
      },
      unrelated: ['vcenter attachedTo mgmt'],
    },
    {
      name: 'Machines of others are attached',
      add: {
        parts: { 'web-vm': ['vm'], web: ['workload'] },
        relations: [
          ['web', 'runsOn', 'web-vm'],
          ['web-vm', 'attachedTo', 'mgmt'],
        ],
      },
      without: ['vcenter'],
    },
  ],
  alsoFinds: [
    { name: 'It is a DMZ', facts: { mgmt: { segmentRole: 'dmz', internetFacing: false } } },
    {
      name: 'A DMZ decides, whatever else',
      facts: { mgmt: { segmentRole: 'dmz', internetFacing: undefined } },
    },
    {
      name: 'The internet decides, whatever its role',
      facts: { mgmt: { segmentRole: undefined } },
    },
    {
      name: 'The machine of the manager is attached',
      add: {
        parts: { 'vc-vm': ['vm'] },
        relations: [
          ['vcenter', 'runsOn', 'vc-vm'],
          ['vc-vm', 'attachedTo', 'mgmt'],
        ],
      },
      unrelated: ['vcenter attachedTo mgmt'],
    },
    ...(['orchestrator', 'backup', 'backupRepo'] as const).map((kind) => ({
      name: `A container is attached, and in it: ${kind}`,
      add: {
        parts: { ct: ['osContainer'] as const, inside: [kind] as const },
        relations: [
          ['inside', 'runsOn', 'ct'],
          ['ct', 'attachedTo', 'mgmt'],
        ] as const,
      },
      without: ['vcenter'],
    })),
    ...(['bmc', 'orchestrator', 'backup', 'backupRepo'] as const).map((kind) => ({
      name: `Attached itself: ${kind}`,
      add: {
        parts: { other: [kind] as const },
        relations: [['other', 'attachedTo', 'mgmt'] as const],
      },
      without: ['vcenter'],
    })),
    {
      name: 'A cluster has its management there',
      add: {
        parts: { cluster: ['hostCluster'], apps: ['segment', { segmentRole: 'workload' }] },
        relations: [
          ['cluster', 'attachedTo', 'mgmt'],
          ['cluster', 'attachedTo', 'apps'],
        ],
      },
      without: ['vcenter'],
    },
    {
      name: 'Its out-of-band segment faces the internet',
      facts: { mgmt: { segmentRole: 'oob' } },
      add: {
        parts: { esxi: ['hypervisor'], apps: ['segment', { segmentRole: 'workload' }] },
        relations: [
          ['esxi', 'attachedTo', 'mgmt'],
          ['esxi', 'attachedTo', 'apps'],
        ],
      },
      without: ['vcenter'],
    },
    {
      name: 'A hypervisor has no other segment',
      facts: { mgmt: { segmentRole: 'workload' } },
      add: { parts: { esxi: ['hypervisor'] }, relations: [['esxi', 'attachedTo', 'mgmt']] },
      without: ['vcenter'],
    },
  ],
  unknown: [
    {
      name: 'Whether it can be reached from the internet is not stated',
      facts: { mgmt: { internetFacing: undefined } },
      missing: [['mgmt', 'internetFacing']],
    },
    {
      name: 'What it is for is not stated',
      facts: { mgmt: { segmentRole: undefined, internetFacing: false } },
      missing: [['mgmt', 'segmentRole']],
    },
  ],
};
