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
      name: 'Hosts that say only how many sockets they have',
      facts: {
        'esx-01': { cores: undefined },
        'esx-02': { ramGiB: undefined },
        'esx-03': { cores: undefined },
      },
    },
    {
      name: 'Machines that say nothing',
      facts: {
        'vm-01': { vcpu: undefined, ramGiB: undefined },
        'vm-02': { vcpu: undefined, ramGiB: undefined },
      },
    },

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
    { name: 'One host says nothing of its cores', facts: { 'esx-02': { cores: undefined } } },
    { name: 'One host says nothing of its memory', facts: { 'esx-02': { ramGiB: undefined } } },
    { name: 'One host has no socket at all', facts: { 'esx-02': { sockets: 0 } } },

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
