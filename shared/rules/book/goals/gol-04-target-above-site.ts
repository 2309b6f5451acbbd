import type { RuleData } from '#shared/rules/rule.ts';

export const targetAboveSite = {
  id: 'GOL-04',
  version: 1,
  title: 'The availability target is above what the site can give',
  layers: ['application'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  let: {
    platform: "self.reach('runsOn', 'memberOf')",
    // Members of a storage cluster carry its data, not the workload.
    clusters:
      "(platform + self.from('protects')).ofKind('hostCluster', 'k8sCluster', 'parallelCluster', 'failoverCluster')",
    carriers: "platform + clusters.fromAll('memberOf')",
    sites: "carriers.reachAll('runsOn', 'mountedIn', 'locatedIn').ofKind('site')",
    worst: 'sites.map(s, s.availabilityPct).min()',
    best: 'sites.map(s, s.availabilityPct).max()',
    reachable: 'sites.size() == 1 ? best : 100.0 - (100.0 - best) * (100.0 - worst) / 100.0',
  },
  when: 'has(self.availTargetPct) && sites.size() > 0',
  assert: 'self.availTargetPct <= reachable',
  message:
    '${self.name} must be available ${self.availTargetPct} of the time, but ${sites} can give at most ${reachable} %: no design inside a site exceeds the site.',
  highlight: ['sites'],
  docs: {
    why: 'Power, cooling and the building are in series with everything inside them. However redundant the machines are, the workload is down whenever its site is. Computed from the stated availability of the sites where its hosts are: one site counts as it is; two are taken as independent, 1 - (1 - A1)(1 - A2); of more than two the best and the worst are combined, which is on the safe side.',
    fix: 'Place hosts in a second site and let the workload move there, or lower the target.',
    waive:
      'When the target excludes loss of the site by contract, or the stated site figure is only the indicative one of its tier.',
    sources: ['TIER', 'TIER2', 'own knowledge'],
  },
} as const satisfies RuleData;
