import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { threeHosts } from './three-hosts.ts';

// Two sockets: a node has 16 cores and 128 GiB.
export const spansNumaNodesFixtures: RuleFixtures = {
  rule: 'CAP-06',
  plan: {
    goals: ['performance'],
    ...threeHosts({ machines: 2, machine: { vcpu: 17, ramGiB: 64 }, host: { sockets: 2 } }),
  },
  finds: ['cluster'],
  says: '16 cores and 128 GiB near it, too little for vm-01 and vm-02',
  clear: [
    {
      name: 'As many processors as a node',
      facts: { 'vm-01': { vcpu: 16 }, 'vm-02': { vcpu: 16 } },
    },
    {
      name: 'All the memory of a node',
      facts: { 'vm-01': { vcpu: 16, ramGiB: 128 }, 'vm-02': { vcpu: 16 } },
    },
    { name: 'Performance is no goal', goals: ['cost'] },
    {
      name: 'No host says how many sockets it has',
      facts: {
        'esx-01': { sockets: undefined },
        'esx-02': { sockets: undefined },
        'esx-03': { sockets: undefined },
      },
    },
    {
      name: 'One socket',
      facts: { 'esx-01': { sockets: 1 }, 'esx-02': { sockets: 1 }, 'esx-03': { sockets: 1 } },
    },
  ],
  alsoFinds: [
    {
      name: 'Only memory is too much',
      facts: { 'vm-01': { vcpu: 8, ramGiB: 129 }, 'vm-02': { vcpu: 8 } },
    },
    {
      name: 'Cores of a socket are stated',
      facts: { 'esx-01': { coresPerSocket: 16, cores: undefined } },
    },
  ],
  neverUnknown: 'What hosts and machines do not state is left out.',
};
