import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// 96 cores; 49 machines of 8 vCPU are 392.
export const tooManyVirtualProcessorsFixtures: RuleFixtures = {
  rule: 'CAP-03',
  plan: threeHosts({ machines: 49, machine: { vcpu: 8, ramGiB: 4 } }),
  finds: ['cluster'],
  says: '4.08 virtual processors for each core, and 4 is',
  clear: [
    { name: 'Exactly four', without: ['vm-01'] },
    { name: 'In a lab', add: { profile: 'lab' } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    { name: 'A machine is a template', facts: { 'vm-01': { isTemplate: true } } },
  ],
  alsoFinds: [
    { name: 'Four, where rules are strict', without: ['vm-01'], add: { profile: 'regulated' } },
    {
      name: 'A blank makes no difference',
      facts: { 'vm-01': { vcpu: undefined }, 'vm-02': { vcpu: 16 } },
    },
  ],
  unknown: [
    {
      name: 'The processors of a machine decide, and are blank',
      facts: { 'vm-01': { vcpu: undefined } },
      missing: [['vm-01', 'vcpu']],
    },
    {
      name: 'The cores of a host are blank',
      facts: { 'esx-01': { cores: undefined } },
      missing: [['esx-01', 'cores']],
    },
  ],
};
