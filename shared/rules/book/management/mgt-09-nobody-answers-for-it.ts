import type { RuleData } from '#shared/rules/rule.ts';

/*
 * Judged once for the plan and only for what people miss first: workloads up to a criticality that the profile sets, and the
 * platforms that many share. An owner for every cable would be asked for and never stated.
 */
export const nobodyAnswersForIt = {
  id: 'MGT-09',
  version: 1,
  title: 'Nobody answers for what matters most',
  layers: ['management'],
  goals: ['unifiedManagement'],
  severity: 'warning',
  on: 'plan',
  params: {
    criticality: {
      label: 'Workloads that need an owner, up to criticality',
      default: 2,
      min: 0,
      max: 4,
      profiles: { lab: 0, branch: 1, regulated: 4 },
    },
  },
  let: {
    workloads:
      "plan.all('workload').filter(w, has(w.criticality) && w.criticality <= params.criticality)",
    platforms:
      "params.criticality < 2 ? [] : plan.all('hostCluster', 'k8sCluster', 'failoverCluster', 'parallelCluster', 'sdsCluster', 'array', 'nas', 'backup')",
    unowned: '(workloads + platforms).filter(c, !has(c.owner))',
  },
  assert: 'size(unowned) == 0',
  message:
    'Nobody is named as owner of ${unowned}: decisions about them wait, and in an outage nobody may take them.',
  highlight: ['unowned'],
  docs: {
    why: 'Targets, maintenance windows and the question what may be switched off first are decisions that only an owner can take. Asked for are owners of workloads up to the criticality of the profile, and, from the enterprise profile on, of clusters, storage and backups. Workloads of no stated criticality are left out. The finding stands once for the plan.',
    fix: 'Enter who answers for each: a team or a role rather than a person.',
    waive: 'When owners are kept in a service desk or CMDB that the plan refers to.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
