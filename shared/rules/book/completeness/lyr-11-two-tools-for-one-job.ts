import type { RuleData } from '#shared/rules/rule.ts';

const jobs: Readonly<Record<string, string>> = {
  osPlatform: 'operating-system partitioning',
  k8sCluster: 'container scheduling',
  failoverCluster: 'failover clustering',
  vmManager: 'VM management',
  configMgmt: 'configuration management',
  orchestrator: 'orchestration',
  monitor: 'monitoring',
  backup: 'backup',
  siem: 'security log',
  idp: 'identity',
  accessBroker: 'desktop broker',
  sdsCluster: 'software-defined storage',
  overlay: 'overlay networks',
};

const whenDoubled = ([kind, job]: readonly [string, string]) =>
  `(plan.technologies('${kind}').size() > 1 ? ['${job}'] : [])`;

export const twoToolsForOneJob = {
  id: 'LYR-11',
  version: 1,
  title: 'Two products for one job',
  layers: ['processing', 'management'],
  goals: ['unifiedManagement', 'cost'],
  severity: 'info',
  on: 'plan',
  let: {
    // A host's product is stated on its hypervisor or on its cluster, or on both: that is one job.
    doubled: [
      "(plan.technologies('hypervisor').size() > 1 || plan.technologies('hostCluster').size() > 1 ? ['virtual machine software'] : [])",
      ...Object.entries(jobs).map(whenDoubled),
    ].join(' + '),
  },
  assert: 'doubled.size() == 0',
  message:
    'More than one product does the same job: ${doubled}. Two tools for one job double skills, licences and consoles.',
  docs: {
    why: 'Each product brings its console, its upgrade cycle, its licence and the people who know it. Two of them with the same scope cost twice and are watched half as well. The scope here is the plan: products of one kind are compared over the whole of it.',
    fix: 'Settle on one product for the job, or record as a decision why there are two.',
    waive:
      'When the second product is there on purpose: during a migration, for another site or security zone, as a second vendor by policy, or because it alone supports a workload.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
