import type { RuleData } from '#shared/rules/rule.ts';

export const nobodyWatches = {
  id: 'MGT-01',
  version: 1,
  title: 'Nothing is monitored',
  layers: ['management'],
  goals: ['unifiedManagement', 'availability'],
  severity: 'error',
  on: 'plan',
  when: "plan.count('server', 'ftServer', 'hypervisor', 'hostCluster', 'vm', 'osPlatform', 'osContainer', 'k8sCluster', 'pod', 'failoverCluster', 'parallelCluster', 'array', 'nas', 'sdsCluster', 'workload') > 0",
  assert: "plan.count('monitor') > 0",
  message:
    'Nothing is monitored: nobody will notice failures, and redundancy then only delays the outage.',
  fixes: [
    {
      title: 'Add monitoring of the clusters and hosts',
      edits: [
        { add: 'monitor', as: 'monitor', name: 'Monitoring' },
        {
          relate: 'monitors',
          from: 'monitor',
          to: "plan.all('hostCluster', 'failoverCluster', 'server')",
        },
      ],
    },
  ],
  docs: {
    why: 'A redundant part that fails unseen is no longer redundant, and the second failure is the outage. A virtual environment needs a place where it can be seen what is really happening.',
    fix: 'Add monitoring, let it watch every component and give it somebody to alert.',
    waive: 'When an operator outside this plan watches everything by contract.',
    sources: ['K09'],
  },
} as const satisfies RuleData;
