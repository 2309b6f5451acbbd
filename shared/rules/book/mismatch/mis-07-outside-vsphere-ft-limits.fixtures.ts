import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const copy = { vcpu: 2, faultTolerance: true } as const;

export const outsideVsphereFtLimitsFixtures: RuleFixtures = {
  rule: 'MIS-07',
  plan: {
    parts: {
      vm: ['vm', { vcpu: 9, faultTolerance: true }],
      cluster: ['hostCluster', { technology: 'vmware-vsphere', ftNetworkGbps: 10 }],
      'esx-01': ['server'],
      'esx-02': ['server'],
      'esx-03': ['server'],
      'hv-01': ['hypervisor'],
    },
    relations: [
      ['vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
      ['esx-03', 'memberOf', 'cluster'],
      ['hv-01', 'runsOn', 'esx-01'],
    ],
  },
  finds: ['vm'],
  says: 'larger than it may be',
  clear: [
    { name: 'It has 8 vCPU', facts: { vm: { vcpu: 8 } } },
    { name: 'It is not protected', facts: { vm: { faultTolerance: false } } },
    { name: 'Nobody said that it is protected', facts: { vm: { faultTolerance: undefined } } },
    {
      name: 'Machines that are not protected do not count',
      facts: { vm: { vcpu: 8 } },
      add: {
        parts: { b: ['vm', { vcpu: 64, faultTolerance: false }], c: ['vm', { vcpu: 64 }] },
        relations: [
          ['b', 'runsOn', 'cluster'],
          ['c', 'runsOn', 'cluster'],
        ],
      },
    },
    {
      name: 'Hypervisors are the members, and their servers are not drawn',
      facts: { vm: { vcpu: 8 } },
      without: ['esx-01', 'esx-02', 'esx-03'],
      add: {
        parts: { 'hv-02': ['hypervisor'], 'hv-03': ['hypervisor'] },
        relations: [
          ['hv-01', 'memberOf', 'cluster'],
          ['hv-02', 'memberOf', 'cluster'],
          ['hv-03', 'memberOf', 'cluster'],
        ],
      },
    },
    { name: 'It is another product', facts: { cluster: { technology: 'proxmox-ve' } } },
    {
      name: 'Six machines of 2 vCPU fill three hosts: 12 copies, 24 vCPU',
      facts: { vm: { vcpu: 2 } },
      add: {
        parts: {
          b: ['vm', copy],
          c: ['vm', copy],
          d: ['vm', copy],
          e: ['vm', copy],
          f: ['vm', copy],
        },
        relations: [
          ['b', 'runsOn', 'cluster'],
          ['c', 'runsOn', 'cluster'],
          ['d', 'runsOn', 'cluster'],
          ['e', 'runsOn', 'cluster'],
          ['f', 'runsOn', 'cluster'],
        ],
      },
    },
    {
      name: 'Four machines of 2 vCPU on one host',
      facts: { vm: { vcpu: 2 } },
      unrelated: ['vm runsOn cluster'],
      add: {
        parts: { b: ['vm', copy], c: ['vm', copy], d: ['vm', copy] },
        relations: [
          ['vm', 'runsOn', 'hv-01'],
          ['b', 'runsOn', 'hv-01'],
          ['c', 'runsOn', 'hv-01'],
          ['d', 'runsOn', 'hv-01'],
        ],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The network has 1 Gbps',
      facts: { vm: { vcpu: 8 }, cluster: { ftNetworkGbps: 9.9 } },
      finds: ['cluster'],
    },
    {
      name: 'There are two hosts',
      facts: { vm: { vcpu: 1 } },
      without: ['esx-03'],
      finds: ['cluster'],
    },
    {
      name: 'Seven machines of 1 vCPU make 14 copies on three hosts',
      facts: { vm: { vcpu: 1 } },
      add: {
        parts: {
          b: ['vm', { ...copy, vcpu: 1 }],
          c: ['vm', { ...copy, vcpu: 1 }],
          d: ['vm', { ...copy, vcpu: 1 }],
          e: ['vm', { ...copy, vcpu: 1 }],
          f: ['vm', { ...copy, vcpu: 1 }],
          g: ['vm', { ...copy, vcpu: 1 }],
        },
        relations: [
          ['b', 'runsOn', 'cluster'],
          ['c', 'runsOn', 'cluster'],
          ['d', 'runsOn', 'cluster'],
          ['e', 'runsOn', 'cluster'],
          ['f', 'runsOn', 'cluster'],
          ['g', 'runsOn', 'cluster'],
        ],
      },
      finds: ['cluster'],
    },
    {
      name: 'Thirteen vCPU make 26 on three hosts',
      facts: { vm: { vcpu: 8 } },
      add: { parts: { b: ['vm', { ...copy, vcpu: 5 }] }, relations: [['b', 'runsOn', 'cluster']] },
      finds: ['cluster'],
    },
    {
      name: 'Server and hypervisor of a host are both members: still two hosts',
      facts: { vm: { vcpu: 1 } },
      without: ['esx-03'],
      add: { relations: [['hv-01', 'memberOf', 'cluster']] },
      finds: ['cluster'],
    },
    {
      name: 'Five machines on one host',
      facts: { vm: { vcpu: 1 } },
      unrelated: ['vm runsOn cluster'],
      add: {
        parts: {
          b: ['vm', { ...copy, vcpu: 1 }],
          c: ['vm', { ...copy, vcpu: 1 }],
          d: ['vm', { ...copy, vcpu: 1 }],
          e: ['vm', { ...copy, vcpu: 1 }],
        },
        relations: [
          ['vm', 'runsOn', 'hv-01'],
          ['b', 'runsOn', 'hv-01'],
          ['c', 'runsOn', 'hv-01'],
          ['d', 'runsOn', 'hv-01'],
          ['e', 'runsOn', 'hv-01'],
        ],
      },
      finds: ['hv-01'],
    },
    {
      name: 'Nine vCPU on one host',
      facts: { vm: { vcpu: 5 } },
      unrelated: ['vm runsOn cluster'],
      add: {
        parts: { b: ['vm', { ...copy, vcpu: 4 }] },
        relations: [
          ['vm', 'runsOn', 'hv-01'],
          ['b', 'runsOn', 'hv-01'],
        ],
      },
      finds: ['hv-01'],
    },
    {
      name: 'The hypervisor is in no cluster',
      facts: { vm: { vcpu: 8 }, 'hv-01': { technology: 'vmware-vsphere', ftNetworkGbps: 10 } },
      unrelated: ['vm runsOn cluster', 'esx-01 memberOf cluster'],
      add: { relations: [['vm', 'runsOn', 'hv-01']] },
      finds: ['hv-01'],
    },
    {
      name: 'Only the machine says which product runs it',
      facts: { vm: { technology: 'vmware-vsphere' }, cluster: { technology: undefined } },
    },
  ],
  unknown: [
    { name: 'Its size is blank', facts: { vm: { vcpu: undefined } }, missing: [['vm', 'vcpu']] },
    {
      name: 'The speed of the fault-tolerance network is blank',
      facts: { vm: { vcpu: 8 }, cluster: { ftNetworkGbps: undefined } },
      missing: [['cluster', 'ftNetworkGbps']],
    },
  ],
};
