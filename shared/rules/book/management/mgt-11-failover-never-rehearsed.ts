import type { RuleData } from '#shared/rules/rule.ts';

export const failoverNeverRehearsed = {
  id: 'MGT-11',
  version: 1,
  title: 'Failover was never rehearsed',
  layers: ['management'],
  goals: ['availability'],
  severity: 'info',
  on: 'plan',
  params: {
    maxDays: {
      label: 'Longest time between rehearsals',
      default: 365,
      unit: 'days',
      min: 1,
      profiles: { lab: 1095, branch: 730, regulated: 180 },
    },
  },
  let: {
    means:
      "plan.all('failoverCluster', 'replication') + plan.all('hostCluster').filter(c, has(c.haRestart) && c.haRestart)",
    unproven: 'means.filter(m, !has(m.rehearsedOn) || daysSince(m.rehearsedOn) > params.maxDays)',
  },
  assert:
    "size(unproven) == 0 || plan.all('action').exists(a, has(a.actionKind) && a.actionKind in ['rehearsal', 'runbook'])",
  message:
    'The failover of ${unproven} has not been rehearsed of late and neither rehearsal nor runbook is planned: whether it works is learned in the outage.',
  highlight: ['unproven'],
  fixes: [
    {
      title: 'Plan a rehearsal',
      edits: [
        {
          add: 'action',
          as: 'rehearsal',
          name: 'Rehearse failover',
          facts: {
            actionKind: 'rehearsal',
            statement:
              'Switch each cluster and replication over and back, note how long it took and what was missing, and enter the day.',
          },
        },
      ],
    },
  ],
  docs: {
    why: 'Automatic failover is used once in years, by people under stress, on a system that has changed since it was set up. What was rehearsed works; the rest is hope: missing rights, an address that points to the dead side, a start order that nobody wrote down. Counted are failover clusters, replications and clusters that restart machines.',
    fix: 'Switch over and back on an ordinary day and enter the day, or plan an action of the kind “rehearsal” or “runbook”.',
    waive: 'When every maintenance switches over by itself, so that the rehearsal is routine.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
