import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const faultToleranceNobodyAskedForFixtures: RuleFixtures = {
  rule: 'MIS-23',
  plan: {
    parts: {
      reports: ['workload', { rtoSec: 3600 }],
      'reports-vm': ['vm', { faultTolerance: true }],
      cluster: ['hostCluster'],
    },
    relations: [
      ['reports', 'runsOn', 'reports-vm'],
      ['reports-vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['reports'],
  says: 'runs in lockstep',
  clear: [
    { name: 'It must be back a second sooner', facts: { reports: { rtoSec: 3599 } } },
    {
      name: 'Its machine is not fault-tolerant',
      facts: { 'reports-vm': { faultTolerance: false } },
    },
    {
      name: 'Nothing is said of fault tolerance',
      facts: { 'reports-vm': { faultTolerance: undefined } },
    },
    {
      name: 'The cluster offers fault tolerance and this machine does not use it',
      facts: { 'reports-vm': { faultTolerance: false }, cluster: { faultTolerance: true } },
    },
    {
      name: 'The cluster does not use it and the machine says nothing',
      facts: { 'reports-vm': { faultTolerance: undefined }, cluster: { faultTolerance: false } },
    },
    {
      name: 'The cluster uses it, one of its machines is stated not to, and of the other nothing is said',
      facts: { 'reports-vm': { faultTolerance: false }, cluster: { faultTolerance: true } },
      add: { parts: { other: ['vm'] }, relations: [['reports', 'runsOn', 'other']] },
    },
  ],
  alsoFinds: [
    {
      name: 'It runs on a fault-tolerant server',
      add: { parts: { stratus: ['ftServer'] }, relations: [['reports-vm', 'runsOn', 'stratus']] },
      facts: { 'reports-vm': { faultTolerance: undefined } },
      unrelated: ['reports-vm runsOn cluster'],
    },
    {
      name: 'The cluster uses fault tolerance and the machine says nothing',
      facts: { 'reports-vm': { faultTolerance: undefined }, cluster: { faultTolerance: true } },
    },
    {
      name: 'The cluster of its hypervisor uses fault tolerance',
      facts: { 'reports-vm': { faultTolerance: undefined }, cluster: { faultTolerance: true } },
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['reports-vm', 'runsOn', 'esxi'],
          ['esxi', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['reports-vm runsOn cluster'],
    },
    {
      name: 'Its hypervisor uses fault tolerance',
      facts: { 'reports-vm': { faultTolerance: undefined } },
      add: {
        parts: { esxi: ['hypervisor', { faultTolerance: true }] },
        relations: [['reports-vm', 'runsOn', 'esxi']],
      },
    },
    {
      name: 'It also runs on another machine that uses it',
      add: { parts: { 'other-vm': ['vm'] }, relations: [['reports', 'runsOn', 'other-vm']] },
    },
    {
      name: 'It runs in a container with a lockstep copy',
      facts: { 'reports-vm': { faultTolerance: undefined } },
      add: {
        parts: { ct: ['osContainer', { faultTolerance: true }] },
        relations: [['reports', 'runsOn', 'ct']],
      },
    },
  ],
  unknown: [
    {
      name: 'The recovery time is not stated',
      facts: { reports: { rtoSec: undefined } },
      missing: [['reports', 'rtoSec']],
    },
  ],
};
