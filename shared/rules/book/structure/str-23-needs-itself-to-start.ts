import type { RuleData } from '#shared/rules/rule.ts';

export const needsItselfToStart = {
  id: 'STR-23',
  version: 1,
  title: 'A base service runs on the cluster that needs it to start',
  layers: ['management', 'security'],
  goals: ['availability'],
  severity: 'warning',
  on: ['vmManager', 'dns', 'idp', 'kms', 'timeSource'],
  let: {
    needing:
      "(self.reachFrom('dependsOn') + self.to('manages') + self.to('authenticates') + self.to('encrypts')).ofKind('hostCluster', 'failoverCluster', 'k8sCluster', 'sdsCluster')",
    places: "self.to('runsOn')",
  },
  when: 'size(places) > 0',
  assert: "!places.all(p, p in needing || p.reach('runsOn', 'memberOf').exists(g, g in needing))",
  message:
    '${self.name} runs on a cluster that needs it (${needing}): after a full outage each waits for the other and nothing starts by itself.',
  highlight: ['needing', 'places'],
  fixes: [
    {
      title: 'Run a second instance on a server of its own',
      edits: [
        { add: 'server', as: 'host', name: 'Management host' },
        { relate: 'runsOn', from: 'self', to: 'host' },
      ],
    },
  ],
  docs: {
    why: 'As long as everything runs, nobody notices. After a power failure the hosts look for names, time, keys or logins that come from machines which the same hosts have yet to start. A service counts as needed when the cluster depends on it, logs in through it, is unlocked by it or is managed by it.',
    fix: 'Run it, or a second instance of it, outside: on a small server, at another site or in another cluster. Write down the order of starting.',
    waive:
      'When the cluster starts without it, as hosts restart virtual machines without their manager, and the order of starting has been rehearsed.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
