import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const zonesMeetOnAHostFixtures: RuleFixtures = {
  rule: 'SEC-07',
  plan: {
    parts: {
      cluster: ['hostCluster'],
      'shop-vm': ['vm'],
      'pay-vm': ['vm'],
      outside: ['segment', { zone: 'outside' }],
      inside: ['segment', { zone: 'inside' }],
      wall: ['firewall'],
    },
    relations: [
      ['shop-vm', 'runsOn', 'cluster'],
      ['pay-vm', 'runsOn', 'cluster'],
      ['shop-vm', 'attachedTo', 'outside'],
      ['pay-vm', 'attachedTo', 'inside'],
      ['wall', 'filters', 'outside'],
      ['wall', 'filters', 'inside'],
    ],
  },
  finds: ['cluster'],
  says: 'different zones (inside and outside)',
  clear: [
    { name: 'Both segments are in one zone', facts: { outside: { zone: 'inside' } } },
    {
      name: 'Microsegmentation filters both',
      add: {
        parts: { nsx: ['microseg'] },
        relations: [
          ['nsx', 'filters', 'outside'],
          ['nsx', 'filters', 'inside'],
        ],
      },
    },
    {
      name: 'The firewall is a machine on the hosts',
      add: {
        parts: { 'wall-vm': ['vm'] },
        relations: [
          ['wall', 'runsOn', 'wall-vm'],
          ['wall-vm', 'runsOn', 'cluster'],
        ],
      },
    },
    {
      name: 'Each zone has a cluster of its own',
      add: { parts: { other: ['hostCluster'] }, relations: [['pay-vm', 'runsOn', 'other']] },
      unrelated: ['pay-vm runsOn cluster'],
    },
    {
      name: 'No zones are stated',
      facts: { outside: { zone: undefined }, inside: { zone: undefined } },
    },
    {
      name: 'Two hypervisors of no cluster, a zone on each',
      add: {
        parts: { 'hv-1': ['hypervisor'], 'hv-2': ['hypervisor'] },
        relations: [
          ['shop-vm', 'runsOn', 'hv-1'],
          ['pay-vm', 'runsOn', 'hv-2'],
        ],
      },
      without: ['cluster'],
    },
    {
      name: 'Its manager runs on it, in a zone of its own',
      facts: { outside: { zone: 'management' } },
      add: {
        parts: { vcenter: ['vmManager'], 'third-vm': ['vm'] },
        relations: [
          ['vcenter', 'runsOn', 'cluster'],
          ['vcenter', 'attachedTo', 'outside'],
          ['third-vm', 'runsOn', 'cluster'],
          ['third-vm', 'attachedTo', 'inside'],
        ],
      },
      unrelated: ['shop-vm attachedTo outside'],
    },
    {
      name: 'Both workloads are of one trust zone',
      facts: { outside: { zone: 'inside' } },
      add: {
        parts: {
          shop: ['workload', { trustZone: 'cards' }],
          pay: ['workload', { trustZone: 'cards' }],
          other: ['workload'],
        },
        relations: [
          ['shop', 'runsOn', 'shop-vm'],
          ['pay', 'runsOn', 'pay-vm'],
          ['other', 'runsOn', 'pay-vm'],
        ],
      },
    },
    {
      name: 'Two trust zones on one segment that microsegmentation filters',
      add: {
        parts: {
          shop: ['workload', { trustZone: 'public' }],
          pay: ['workload', { trustZone: 'cards' }],
          nsx: ['microseg'],
        },
        relations: [
          ['shop', 'runsOn', 'shop-vm'],
          ['pay', 'runsOn', 'pay-vm'],
          ['nsx', 'filters', 'inside'],
        ],
      },
      unrelated: ['shop-vm attachedTo outside'],
    },
    {
      name: 'A single machine may be attached to both',
      add: { relations: [['shop-vm', 'attachedTo', 'inside']] },
      without: ['pay-vm'],
    },
  ],
  alsoFinds: [
    {
      name: 'Microsegmentation filters one of them',
      add: { parts: { nsx: ['microseg'] }, relations: [['nsx', 'filters', 'outside']] },
    },
    {
      name: 'Two zones decide, whatever a third segment',
      add: {
        parts: { third: ['segment'] },
        relations: [['pay-vm', 'attachedTo', 'third']],
      },
    },
    {
      name: 'The workloads state different trust zones, and nothing is attached',
      add: {
        parts: {
          shop: ['workload', { trustZone: 'public' }],
          pay: ['workload', { trustZone: 'cards' }],
        },
        relations: [
          ['shop', 'runsOn', 'shop-vm'],
          ['pay', 'runsOn', 'pay-vm'],
        ],
      },
      without: ['outside', 'inside'],
    },
    {
      name: 'Machines sit on member hypervisors',
      add: {
        parts: { 'hv-1': ['hypervisor'], 'hv-2': ['hypervisor'], 'h-2': ['server'] },
        relations: [
          ['hv-1', 'memberOf', 'cluster'],
          ['h-2', 'memberOf', 'cluster'],
          ['hv-2', 'runsOn', 'h-2'],
          ['shop-vm', 'runsOn', 'hv-1'],
          ['pay-vm', 'runsOn', 'hv-2'],
        ],
      },
      unrelated: ['shop-vm runsOn cluster', 'pay-vm runsOn cluster'],
    },
    {
      name: 'A member hypervisor is judged with its cluster',
      add: {
        parts: { 'hv-1': ['hypervisor'] },
        relations: [
          ['hv-1', 'memberOf', 'cluster'],
          ['shop-vm', 'runsOn', 'hv-1'],
          ['pay-vm', 'runsOn', 'hv-1'],
        ],
      },
      unrelated: ['shop-vm runsOn cluster', 'pay-vm runsOn cluster'],
    },
    {
      name: 'The hypervisor of a member server is judged with its cluster',
      add: {
        parts: { 'hv-1': ['hypervisor'], 'h-1': ['server'] },
        relations: [
          ['hv-1', 'runsOn', 'h-1'],
          ['h-1', 'memberOf', 'cluster'],
          ['shop-vm', 'runsOn', 'hv-1'],
          ['pay-vm', 'runsOn', 'hv-1'],
        ],
      },
      unrelated: ['shop-vm runsOn cluster', 'pay-vm runsOn cluster'],
    },
    {
      name: 'One hypervisor of no cluster',
      add: {
        parts: { 'hv-1': ['hypervisor'] },
        relations: [
          ['shop-vm', 'runsOn', 'hv-1'],
          ['pay-vm', 'runsOn', 'hv-1'],
        ],
      },
      without: ['cluster'],
      finds: ['hv-1'],
    },
    {
      name: 'Partitions of one system',
      add: {
        parts: { zones: ['osPlatform'], 'ct-1': ['osContainer'], 'ct-2': ['osContainer'] },
        relations: [
          ['ct-1', 'runsOn', 'zones'],
          ['ct-2', 'runsOn', 'zones'],
          ['ct-1', 'attachedTo', 'outside'],
          ['ct-2', 'attachedTo', 'inside'],
        ],
      },
      without: ['cluster'],
      finds: ['zones'],
    },
    {
      name: 'Partitions of a system on a server that is in a cluster',
      add: {
        parts: {
          zones: ['osPlatform'],
          'ct-1': ['osContainer'],
          'ct-2': ['osContainer'],
          'h-1': ['server'],
        },
        relations: [
          ['zones', 'runsOn', 'h-1'],
          ['h-1', 'memberOf', 'cluster'],
          ['ct-1', 'runsOn', 'zones'],
          ['ct-2', 'runsOn', 'zones'],
          ['ct-1', 'attachedTo', 'outside'],
          ['ct-2', 'attachedTo', 'inside'],
        ],
      },
      without: ['shop-vm', 'pay-vm'],
      finds: ['zones'],
    },
    {
      name: 'Workloads straight on Kubernetes',
      add: {
        parts: {
          k8s: ['k8sCluster'],
          shop: ['workload', { trustZone: 'public' }],
          pay: ['workload', { trustZone: 'cards' }],
        },
        relations: [
          ['shop', 'runsOn', 'k8s'],
          ['pay', 'runsOn', 'k8s'],
        ],
      },
      without: ['cluster'],
      finds: ['k8s'],
    },
    {
      name: 'Pods on Kubernetes',
      add: {
        parts: { k8s: ['k8sCluster'], 'pod-1': ['pod'], 'pod-2': ['pod'] },
        relations: [
          ['pod-1', 'runsOn', 'k8s'],
          ['pod-2', 'runsOn', 'k8s'],
          ['pod-1', 'attachedTo', 'outside'],
          ['pod-2', 'attachedTo', 'inside'],
        ],
      },
      without: ['cluster'],
      finds: ['k8s'],
    },
  ],
  unknown: [
    {
      name: 'One of two zones is not stated',
      facts: { outside: { zone: undefined } },
      missing: [['outside', 'zone']],
    },
  ],
};
