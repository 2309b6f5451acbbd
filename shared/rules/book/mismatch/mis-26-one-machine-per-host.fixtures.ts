import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const hosts = ['esx-01', 'esx-02', 'esx-03', 'esx-04', 'esx-05'] as const;
const machines = ['vm-1', 'vm-2', 'vm-3', 'vm-4', 'vm-5', 'vm-6'] as const;

const moreHosts = ['esx-06', 'esx-07', 'esx-08', 'esx-09', 'esx-10'] as const;
const moreMachines = ['vm-7', 'vm-8', 'vm-9', 'vm-10', 'vm-11', 'vm-12', 'vm-13'] as const;

export const oneMachinePerHostFixtures: RuleFixtures = {
  rule: 'MIS-26',
  plan: {
    goals: ['consolidation'],
    parts: {
      cluster: ['hostCluster'],
      ...Object.fromEntries(hosts.map((host) => [host, ['server']] as const)),
      ...Object.fromEntries(machines.map((machine) => [machine, ['vm']] as const)),
    },
    relations: [
      ...hosts.map((host) => [host, 'memberOf', 'cluster'] as const),
      ...machines.map((machine) => [machine, 'runsOn', 'cluster'] as const),
    ],
  },
  finds: ['cluster'],
  says: '6 virtual machines on 5 hosts',
  clear: [
    {
      name: 'A seventh machine',
      add: { parts: { 'vm-7': ['vm'] }, relations: [['vm-7', 'runsOn', 'cluster']] },
    },
    { name: 'Availability is a goal', goals: ['availability'] },
    { name: 'Agility is a goal', goals: ['consolidation', 'agility'] },
    { name: 'No machine has been placed', without: machines },
    { name: 'No host has been drawn', without: hosts },
    {
      name: 'Machines that sit on a member hypervisor count too',
      add: {
        parts: { esxi: ['hypervisor'], 'vm-7': ['vm'] },
        relations: [
          ['esxi', 'runsOn', 'esx-01'],
          ['esxi', 'memberOf', 'cluster'],
          ['vm-7', 'runsOn', 'esxi'],
        ],
      },
    },
    {
      name: 'The seventh machine is said to be no template',
      add: {
        parts: { 'vm-7': ['vm', { isTemplate: false }] },
        relations: [['vm-7', 'runsOn', 'cluster']],
      },
    },
    {
      name: 'Machines on the hypervisor of a member server count too, as imports draw them',
      add: {
        parts: { esxi: ['hypervisor'], 'vm-7': ['vm'] },
        relations: [
          ['esxi', 'runsOn', 'esx-01'],
          ['vm-7', 'runsOn', 'esxi'],
        ],
      },
    },
    {
      name: 'Thirteen machines on ten hosts',
      add: {
        parts: {
          ...Object.fromEntries(moreHosts.map((id) => [id, ['server'] as const])),
          ...Object.fromEntries(moreMachines.map((id) => [id, ['vm'] as const])),
        },
        relations: [
          ...moreHosts.map((id) => [id, 'memberOf', 'cluster'] as const),
          ...moreMachines.map((id) => [id, 'runsOn', 'cluster'] as const),
        ],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The seventh machine is a template',
      add: {
        parts: { 'vm-7': ['vm', { isTemplate: true }] },
        relations: [['vm-7', 'runsOn', 'cluster']],
      },
    },
    { name: 'No goal is stated', goals: [] },
    { name: 'A single machine', without: machines.slice(1) },
  ],
  neverUnknown: 'Hosts and machines are counted, and whether a goal is stated is always known.',
};
