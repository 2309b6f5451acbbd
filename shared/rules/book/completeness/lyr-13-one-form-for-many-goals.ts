import type { RuleData } from '#shared/rules/rule.ts';

export const oneFormForManyGoals = {
  id: 'LYR-13',
  version: 1,
  title: 'One form of processing virtualization for goals that need several',
  layers: ['processing'],
  goals: ['performance', 'availability', 'scalability', 'consolidation', 'agility', 'cost'],
  severity: 'info',
  on: 'plan',
  let: {
    needed:
      "(goals.stated('performance') ? ['parallel processing for performance'] : [])" +
      " + (goals.stated('scalability') ? ['workload management for scalability'] : [])" +
      " + (goals.stated('availability') ? ['clusters or fault tolerance for availability'] : [])" +
      " + (goals.stated('consolidation') || goals.stated('agility') || goals.stated('cost') ? ['virtual machines or partitions for density and agility'] : [])",
  },
  when: 'plan.forms().size() > 0 && needed.size() > 1',
  assert: 'plan.forms().size() > 1',
  message:
    'Only one form of processing virtualization is planned, while the goals call for more than one: ${needed}.',
  docs: {
    why: 'The five forms serve different goals. Parallel processing serves raw performance, workload management serves scalability, high-availability monitors and fault tolerance serve availability, virtual machines and partitions serve density and agility. One form stretched over several goals meets one of them and disappoints on the rest.',
    fix: 'Go through the goals and pick for each the form that serves it best; they combine well.',
    waive:
      'When the targets behind the goals are modest enough for one form: minutes of recovery by restart, a scale that one machine carries.',
    sources: ['KB4', 'K09'],
  },
} as const satisfies RuleData;
