import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// The smallest host has 24 cores and, beside the platform, 240 GiB.
const base = threeHosts({ machines: 2, machine: { vcpu: 8, ramGiB: 64 } });

export const largerThanTheSmallestHostFixtures: RuleFixtures = {
  rule: 'CAP-05',
  plan: {
    ...base,
    parts: {
      ...base.parts,
      'esx-03': ['server', { cores: 24, ramGiB: 256 }],
      'vm-01': ['vm', { vcpu: 25, ramGiB: 64 }],
      esxi: ['hypervisor'],
    },
  },
  finds: ['cluster'],
  says: 'has 24 cores and 240 GiB for machines, too little for vm-01',
  clear: [
    { name: 'As many processors as the smallest host', facts: { 'vm-01': { vcpu: 24 } } },
    { name: 'The hosts are alike', facts: { 'esx-03': { cores: 32 } } },
    { name: 'It is a template', facts: { 'vm-01': { isTemplate: true } } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    { name: 'No machine is drawn', without: ['vm-01', 'vm-02'] },
    { name: 'All its memory', facts: { 'vm-01': { vcpu: 8, ramGiB: 240 } } },
  ],
  alsoFinds: [
    { name: 'It says that it is no template', facts: { 'vm-01': { isTemplate: false } } },
    {
      name: 'It runs on a member hypervisor',
      add: {
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['esxi', 'runsOn', 'esx-01'],
          ['vm-01', 'runsOn', 'esxi'],
        ],
      },
      unrelated: ['vm-01 runsOn cluster', 'esx-01 memberOf cluster'],
    },

    { name: 'Too much memory', facts: { 'vm-01': { vcpu: 8, ramGiB: 241 } } },
    {
      name: 'It runs on a hypervisor of a member',
      add: {
        relations: [
          ['esxi', 'runsOn', 'esx-01'],
          ['vm-01', 'runsOn', 'esxi'],
        ],
      },
      unrelated: ['vm-01 runsOn cluster'],
    },
    { name: 'Its memory is blank', facts: { 'vm-01': { ramGiB: undefined } } },
  ],
  unknown: [
    {
      name: 'The processors of a machine are blank',
      facts: { 'vm-01': { vcpu: undefined } },
      missing: [['vm-01', 'vcpu']],
    },
    {
      name: 'The cores of the smallest host are blank',
      facts: { 'esx-03': { cores: undefined } },
      missing: [['esx-03', 'cores']],
    },
  ],
};
