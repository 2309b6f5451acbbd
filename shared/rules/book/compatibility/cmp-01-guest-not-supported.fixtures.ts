import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const guestNotSupportedFixtures: RuleFixtures = {
  rule: 'CMP-01',
  plan: {
    parts: {
      ct: ['osContainer', { osKernelFamily: 'windows' }],
      host: ['osPlatform', { technology: 'proxmox-ct' }],
      vm: ['vm', { arch: 'x86_64' }],
      cluster: ['hostCluster', { technology: 'vmware-vsphere' }],
      'esx-01': ['server', { arch: 'x86_64' }],
    },
    relations: [
      ['ct', 'runsOn', 'host'],
      ['vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
    ],
  },
  finds: ['ct'],
  says: 'not supported there',
  clear: [
    { name: 'A Linux container', facts: { ct: { osKernelFamily: 'linux' } } },
    { name: 'The platform runs Windows', facts: { host: { technology: 'windows-containers' } } },
    {
      name: 'The platform is limited to no family',
      facts: { host: { technology: 'solaris-zones' } },
    },
    { name: 'It is placed nowhere', unrelated: ['ct runsOn host'] },
    {
      name: 'The architecture of a machine is not stated',
      facts: {
        ct: { osKernelFamily: 'linux' },
        vm: { arch: undefined },
        'esx-01': { arch: undefined },
      },
    },
    {
      name: 'A usual guest on a host that states no architecture',
      facts: { ct: { osKernelFamily: 'linux' }, 'esx-01': { arch: undefined } },
    },
    {
      name: 'A fault-tolerant server of the same architecture',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'power' } },
      add: { parts: { ft: ['ftServer', { arch: 'power' }] }, relations: [['vm', 'runsOn', 'ft']] },
      unrelated: ['vm runsOn cluster'],
    },
    {
      name: 'A usual guest on a fault-tolerant server that states no architecture',
      facts: { ct: { osKernelFamily: 'linux' } },
      add: { parts: { ft: ['ftServer'] }, relations: [['vm', 'runsOn', 'ft']] },
      unrelated: ['vm runsOn cluster'],
    },
  ],
  alsoFinds: [
    {
      name: 'A Linux container where only Windows runs',
      facts: { ct: { osKernelFamily: 'linux' }, host: { technology: 'windows-containers' } },
    },
    {
      name: 'A machine of another architecture than its host',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'power' } },
      finds: ['vm'],
    },
    {
      name: 'The host is reached through a hypervisor',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'arm64' } },
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['vm', 'runsOn', 'esxi'],
          ['esxi', 'runsOn', 'esx-01'],
        ],
      },
      unrelated: ['vm runsOn cluster'],
      finds: ['vm'],
    },
    {
      name: 'The host is reached through a member hypervisor',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'arm64' } },
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['esxi', 'runsOn', 'esx-01'],
        ],
      },
      unrelated: ['esx-01 memberOf cluster'],
      finds: ['vm'],
    },
    {
      name: 'One of two hosts is of another architecture',
      facts: { ct: { osKernelFamily: 'linux' } },
      add: {
        parts: { 'p-01': ['server', { arch: 'power' }] },
        relations: [['p-01', 'memberOf', 'cluster']],
      },
      finds: ['vm'],
    },
    {
      name: 'A fault-tolerant server of another architecture',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'sparc' } },
      add: {
        parts: { stratus: ['ftServer', { arch: 'x86_64' }] },
        relations: [['vm', 'runsOn', 'stratus']],
      },
      unrelated: ['vm runsOn cluster'],
      finds: ['vm'],
    },
    {
      name: 'A Windows pod on a Kubernetes cluster that runs only Linux',
      facts: { ct: { osKernelFamily: 'linux' } },
      add: {
        parts: {
          pod: ['pod', { osKernelFamily: 'windows' }],
          k3s: ['k8sCluster', { technology: 'k3s' }],
        },
        relations: [['pod', 'runsOn', 'k3s']],
      },
      finds: ['pod'],
    },
    {
      name: 'A usual guest on a fault-tolerant server of another architecture',
      facts: { ct: { osKernelFamily: 'linux' } },
      add: { parts: { ft: ['ftServer', { arch: 'power' }] }, relations: [['vm', 'runsOn', 'ft']] },
      unrelated: ['vm runsOn cluster'],
      finds: ['vm'],
    },
    {
      name: 'It may run on two hypervisors, of which one fits',
      facts: { ct: { osKernelFamily: 'linux' } },
      add: {
        parts: { kvm: ['hypervisor'], 'p-01': ['server', { arch: 'power' }] },
        relations: [
          ['vm', 'runsOn', 'kvm'],
          ['kvm', 'runsOn', 'p-01'],
        ],
      },
      finds: ['vm'],
    },
    {
      name: 'The host is reached through a hypervisor on a fault-tolerant server',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'arm64' } },
      add: {
        parts: { kvm: ['hypervisor'], ft: ['ftServer', { arch: 'x86_64' }] },
        relations: [
          ['vm', 'runsOn', 'kvm'],
          ['kvm', 'runsOn', 'ft'],
        ],
      },
      unrelated: ['vm runsOn cluster'],
      finds: ['vm'],
    },
  ],
  unknown: [
    {
      name: 'The family of the guest is not stated',
      facts: { ct: { osKernelFamily: undefined } },
      missing: [['ct', 'osKernelFamily']],
    },
    {
      name: 'The architecture of the host is not stated',
      facts: {
        ct: { osKernelFamily: 'linux' },
        vm: { arch: 'power' },
        'esx-01': { arch: undefined },
      },
      missing: [['esx-01', 'arch']],
    },
    {
      name: 'The product is not stated',
      facts: { host: { technology: undefined } },
      missing: [['host', 'technology']],
    },
    {
      name: 'An unusual guest on a fault-tolerant server that states no architecture',
      facts: { ct: { osKernelFamily: 'linux' }, vm: { arch: 'power' } },
      add: { parts: { ft: ['ftServer'] }, relations: [['vm', 'runsOn', 'ft']] },
      unrelated: ['vm runsOn cluster'],
      missing: [['ft', 'arch']],
    },
  ],
};
