import type { RuleData } from '#shared/rules/rule.ts';

export const singleInstanceMustScale = {
  id: 'MIS-13',
  version: 1,
  title: 'A stateless workload that must scale has one instance',
  layers: ['processing'],
  goals: ['scalability'],
  severity: 'warning',
  on: ['workload'],
  let: {
    pods: "self.to('runsOn').ofKind('pod')",
    instances:
      "self.to('runsOn').size() > 1 ? self.to('runsOn').size() : has(self.replicas) || pods.size() == 0 ? self.replicas : pods.map(p, p.replicas).max()",
  },
  when: "goals.stated('scalability') && self.statefulness == 'stateless'",
  assert: 'instances > 1',
  message:
    '${self.name} is to scale, but runs as one instance: scaling needs several behind a workload manager, not one bigger machine.',
  fixes: [
    {
      title: 'Run two instances behind a workload manager',
      edits: [
        { set: 'replicas', of: 'self', to: 2 },
        { add: 'workloadManager', as: 'manager', name: 'Workload manager' },
        { relate: 'accesses', from: 'manager', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'A machine grows until its host ends, and restarts for each step. A stateless application scales by running more copies, which workload management monitors spread the requests over: capacity follows demand, and the loss of one copy is hardly noticed.',
    fix: 'Run at least two instances and put a load balancer or workload manager in front of them.',
    waive: 'When the load is known and fits one machine for the whole planning period.',
    sources: ['KB4'],
  },
} as const satisfies RuleData;
