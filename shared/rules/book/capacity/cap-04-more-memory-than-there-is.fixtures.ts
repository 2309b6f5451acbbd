import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// Three hosts with 240 GiB each beside the platform: 720.
export const moreMemoryThanThereIsFixtures: RuleFixtures = {
  rule: 'CAP-04',
  plan: threeHosts({ machines: 16, machine: { vcpu: 2, ramGiB: 48 } }),
  finds: ['cluster'],
  says: '1.07 GiB for each GiB it has, and 1 is',
  clear: [
    { name: 'As much as there is', without: ['vm-01'] },
    { name: 'In a lab', add: { profile: 'lab' } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    { name: 'A machine is switched off', facts: { 'vm-01': { poweredOn: false } } },
  ],
  alsoFinds: [
    {
      name: 'Much more, in a lab',
      facts: { 'vm-01': { ramGiB: 200 } },
      add: { profile: 'lab' },
    },
    { name: 'A little more', facts: { 'vm-01': { ramGiB: 1 } } },
  ],
  unknown: [
    {
      name: 'The memory of a machine decides, and is blank',
      facts: { 'vm-01': { ramGiB: undefined } },
      missing: [['vm-01', 'ramGiB']],
    },
  ],
};
