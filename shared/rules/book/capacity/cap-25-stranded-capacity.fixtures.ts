import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// 96 cores; 4 machines of 16 vCPU at a quarter are 16 of them.
export const strandedCapacityFixtures: RuleFixtures = {
  rule: 'CAP-25',
  plan: {
    goals: ['consolidation'],
    ...threeHosts({ machines: 4, machine: { vcpu: 16, ramGiB: 8, avgUtilPct: 25 } }),
  },
  finds: ['cluster'],
  says: 'busy 16.67 % of the time',
  clear: [
    { name: 'Exactly a fifth', facts: { 'vm-01': { avgUtilPct: 45 } } },
    { name: 'A branch', add: { profile: 'branch' } },
    { name: 'A lab', add: { profile: 'lab' } },
    { name: 'Neither consolidation nor cost is a goal', goals: ['availability'] },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    {
      name: 'Machines say nothing, hosts say they are busy',
      facts: {
        'vm-01': { avgUtilPct: undefined },
        'esx-01': { cpuUsedPct: 30 },
        'esx-02': { cpuUsedPct: 30 },
        'esx-03': { cpuUsedPct: 30 },
      },
    },
  ],
  alsoFinds: [
    { name: 'Cost is the goal', goals: ['cost'] },
    { name: 'A little below', facts: { 'vm-01': { avgUtilPct: 43 } } },
  ],
  unknown: [
    {
      name: 'The load of a machine is blank',
      facts: { 'vm-01': { avgUtilPct: undefined } },
      missing: [['vm-01', 'avgUtilPct']],
    },
  ],
};
