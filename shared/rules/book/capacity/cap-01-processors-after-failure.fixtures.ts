import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// 64 cores are left of three hosts; 13 machines of 8 vCPU at half load are 52 of them: 81.25 %.
export const processorsAfterFailureFixtures: RuleFixtures = {
  rule: 'CAP-01',
  plan: threeHosts({
    machines: 13,
    machine: { vcpu: 8, ramGiB: 4, peakUtilPct: 50 },
    cluster: { hostFailuresTolerated: 1 },
  }),
  finds: ['cluster'],
  says: '81.25 % of the processors that are left, and 80 %',
  clear: [
    { name: 'Exactly four fifths of what is left', facts: { 'vm-01': { peakUtilPct: 40 } } },
    { name: 'No host need be lost', facts: { cluster: { hostFailuresTolerated: 0 } } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    { name: 'In a lab', add: { profile: 'lab' } },
    { name: 'In a branch', add: { profile: 'branch' } },
    {
      name: 'A blank peak makes no difference: even busy it would fit',
      facts: { cluster: { hostFailuresTolerated: 0 }, 'vm-01': { peakUtilPct: undefined } },
    },
  ],
  alsoFinds: [
    {
      name: 'The cluster does not say what it must be able to lose: one host',
      facts: { cluster: { hostFailuresTolerated: undefined } },
    },
    {
      name: 'Three quarters, where rules are strict',
      facts: { 'vm-01': { peakUtilPct: 0 } },
      add: { profile: 'regulated' },
    },
    { name: 'Both other hosts may be lost', facts: { cluster: { hostFailuresTolerated: 2 } } },
    {
      name: 'A blank peak makes no difference: even idle it would not fit',
      facts: { 'vm-01': { peakUtilPct: undefined }, 'vm-02': { peakUtilPct: 100 } },
    },
  ],
  unknown: [
    {
      name: 'The peak of a machine decides, and is blank',
      facts: { 'vm-01': { peakUtilPct: undefined } },
      missing: [['vm-01', 'peakUtilPct']],
    },
  ],
};
