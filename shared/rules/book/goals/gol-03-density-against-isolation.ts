import type { RuleData } from '#shared/rules/rule.ts';

export const densityAgainstIsolation = {
  id: 'GOL-03',
  version: 1,
  title: 'Highest density and hostile tenants in one scope',
  layers: ['application', 'processing'],
  goals: ['consolidation', 'security'],
  severity: 'warning',
  on: ['workload'],
  let: {
    // What the goal was tied to; a goal tied to nothing is meant for the whole plan.
    scope: "plan.all('goal').filter(g, g.goalKind == 'consolidation').fromAll('hasGoal')",
    inScope:
      "scope.size() == 0 || self in scope || self.reach('runsOn', 'memberOf').exists(p, p in scope)",
  },
  when: "goals.top(2, 'consolidation') && inScope",
  assert: "self.isolation != 'hostile'",
  message:
    '${self.name} may be attacked by its neighbours, while consolidation is among the first two goals: the highest density and the strongest isolation pull against each other.',
  docs: {
    why: 'Density comes from sharing: kernels, memory, processors, caches. Isolation from hostile tenants comes from not sharing them. A scope that asks for both gets a compromise that serves neither.',
    fix: 'Split the scope: give hostile tenants a cluster of their own, and relate the consolidation goal ("has goal") only to what should be packed densely.',
    waive:
      'When the hostile workloads are few and the hosts have room to keep them apart by placement rules.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
