import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// Two hosts are left with 240 GiB each (16 GiB are the platform's): 480. A machine of 50 GiB takes 50 + 2 % + 200 MiB = 51.2 GiB.
export const memoryAfterFailureFixtures: RuleFixtures = {
  rule: 'CAP-02',
  plan: threeHosts({
    machines: 9,
    machine: { vcpu: 2, ramGiB: 50, peakUtilPct: 10 },
    cluster: { hostFailuresTolerated: 1 },
  }),
  finds: ['cluster'],
  says: 'of the memory that is left, and 90 %',
  clear: [
    { name: 'One machine less: 85 %', without: ['vm-01'] },
    { name: 'No host need be lost', facts: { cluster: { hostFailuresTolerated: 0 } } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    { name: 'One machine is switched off', facts: { 'vm-01': { poweredOn: false } } },
    { name: 'In a lab', add: { profile: 'lab' } },
  ],
  alsoFinds: [
    { name: 'Just above nine tenths', facts: { 'vm-01': { ramGiB: 25 } } },
    { name: 'In a branch', add: { profile: 'branch' } },
    {
      name: 'One machine less, where rules are strict',
      without: ['vm-01'],
      add: { profile: 'regulated' },
    },
    {
      name: 'The memory of a machine is blank and makes no difference',
      facts: { 'vm-01': { ramGiB: undefined }, 'vm-02': { ramGiB: 100 } },
    },
  ],
  unknown: [
    {
      name: 'The memory of a machine decides, and is blank',
      facts: { 'vm-01': { ramGiB: undefined } },
      missing: [['vm-01', 'ramGiB']],
    },
    {
      name: 'The memory of a host decides, and is blank',
      facts: { 'esx-03': { ramGiB: undefined } },
      without: ['vm-01'],
      missing: [['esx-03', 'ramGiB']],
    },
  ],
};
