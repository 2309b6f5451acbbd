import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// Two hosts are left with 240 GiB each beside the platform; three machines of 140 GiB are 429 of 480, and no host takes two.
const all = (facts: { ramGiB?: number; vcpu?: number; peakUtilPct?: number }) =>
  Object.fromEntries(['vm-01', 'vm-02', 'vm-03'].map((vm) => [vm, facts]));

export const noPlaceAfterFailureFixtures: RuleFixtures = {
  rule: 'CAP-28',
  plan: threeHosts({
    machines: 3,
    machine: { vcpu: 4, ramGiB: 140, peakUtilPct: 50 },
    cluster: { hostFailuresTolerated: 1 },
  }),
  finds: ['cluster'],
  says: 'cannot be divided over the hosts',
  clear: [
    {
      name: 'Processors do not fit in all either',
      facts: Object.fromEntries(
        ['vm-01', 'vm-02', 'vm-03'].map((vm) => [vm, { vcpu: 24, peakUtilPct: 100 }]),
      ),
    },

    { name: 'Two fit on one host', facts: { 'vm-01': { ramGiB: 100 }, 'vm-02': { ramGiB: 100 } } },
    { name: 'No host need be lost', facts: { cluster: { hostFailuresTolerated: 0 } } },
    { name: 'Totals do not fit either', facts: { 'vm-01': { ramGiB: 230 } } },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02', 'esx-03'] },
    { name: 'Totals of memory just do not fit either', facts: all({ ramGiB: 165 }) },
    {
      name: 'Totals of processors just do not fit either',
      facts: all({ vcpu: 22, peakUtilPct: 100 }),
    },
  ],
  alsoFinds: [
    {
      name: 'The cluster does not say what it must be able to lose: one host',
      facts: { cluster: { hostFailuresTolerated: undefined } },
    },
    { name: 'Totals of memory just fit', facts: all({ ramGiB: 149 }) },
    { name: 'Totals of processors just fit', facts: all({ vcpu: 20, peakUtilPct: 100 }) },
  ],
  unknown: [
    {
      name: 'The memory of a machine is blank',
      facts: { 'vm-01': { ramGiB: undefined } },
      missing: [['vm-01', 'ramGiB']],
    },
  ],
};
