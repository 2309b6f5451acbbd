import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const managementAmongUsersFixtures: RuleFixtures = {
  rule: 'SEC-02',
  plan: {
    parts: {
      vcenter: ['vmManager'],
      lan: ['segment', { segmentRole: 'user' }],
      staff: ['userGroup'],
    },
    relations: [['vcenter', 'attachedTo', 'lan']],
  },
  finds: ['vcenter'],
  says: 'owns every virtual machine',
  clear: [
    { name: 'It is on a management segment', facts: { lan: { segmentRole: 'mgmt' } } },
    { name: 'It is attached to nothing', unrelated: ['vcenter attachedTo lan'] },
    {
      name: 'Users are on its segment behind a firewall',
      facts: { lan: { segmentRole: 'mgmt' } },
      add: {
        parts: { fw: ['firewall'] },
        relations: [
          ['staff', 'attachedTo', 'lan'],
          ['fw', 'filters', 'lan'],
        ],
      },
    },
    {
      name: 'Users are on its segment and a bastion is the only way',
      facts: { lan: { segmentRole: 'mgmt' } },
      add: {
        parts: { bastion: ['pam'] },
        relations: [
          ['staff', 'attachedTo', 'lan'],
          ['bastion', 'authenticates', 'vcenter'],
        ],
      },
    },
    {
      name: 'A hypervisor carries workloads beside its management segment',
      facts: { lan: { segmentRole: 'workload' } },
      add: {
        parts: { esxi: ['hypervisor'], mgmt: ['segment', { segmentRole: 'mgmt' }] },
        relations: [
          ['esxi', 'attachedTo', 'lan'],
          ['esxi', 'attachedTo', 'mgmt'],
        ],
      },
      without: ['vcenter'],
    },
    {
      name: 'Users are on another segment',
      facts: { lan: { segmentRole: 'mgmt' } },
      add: {
        parts: { office: ['segment', { segmentRole: 'user' }] },
        relations: [['staff', 'attachedTo', 'office']],
      },
    },
    {
      name: 'A hypervisor with an out-of-band segment carries the segment that users are on',
      add: {
        parts: { esxi: ['hypervisor'], oob: ['segment', { segmentRole: 'oob' }] },
        relations: [
          ['esxi', 'attachedTo', 'lan'],
          ['esxi', 'attachedTo', 'oob'],
          ['staff', 'attachedTo', 'lan'],
        ],
      },
      without: ['vcenter'],
    },
  ],
  alsoFinds: [
    { name: 'The segment is for workloads', facts: { lan: { segmentRole: 'workload' } } },
    {
      name: 'Its machine is attached there',
      add: {
        parts: { 'vc-vm': ['vm'] },
        relations: [
          ['vcenter', 'runsOn', 'vc-vm'],
          ['vc-vm', 'attachedTo', 'lan'],
        ],
      },
      unrelated: ['vcenter attachedTo lan'],
    },
    {
      name: 'Users are on its management segment with nothing between',
      facts: { lan: { segmentRole: 'mgmt' } },
      add: { relations: [['staff', 'attachedTo', 'lan']] },
    },
    {
      name: 'A manager that also has a management segment is still among users',
      add: {
        parts: { mgmt: ['segment', { segmentRole: 'mgmt' }] },
        relations: [['vcenter', 'attachedTo', 'mgmt']],
      },
    },
    {
      name: 'A hypervisor without a management segment',
      add: { parts: { esxi: ['hypervisor'] }, relations: [['esxi', 'attachedTo', 'lan']] },
      without: ['vcenter'],
      finds: ['esxi'],
    },
    {
      name: 'Of two user groups one is on its management segment',
      facts: { lan: { segmentRole: 'mgmt' } },
      add: { parts: { guests: ['userGroup'] }, relations: [['staff', 'attachedTo', 'lan']] },
    },
    {
      name: 'An orchestrator in a container on that segment',
      add: {
        parts: { robot: ['orchestrator'], ct: ['osContainer'] },
        relations: [
          ['robot', 'runsOn', 'ct'],
          ['ct', 'attachedTo', 'lan'],
        ],
      },
      without: ['vcenter'],
      finds: ['robot'],
    },
  ],
  unknown: [
    {
      name: 'The role of the segment is not stated',
      facts: { lan: { segmentRole: undefined } },
      missing: [['lan', 'segmentRole']],
    },
  ],
};
