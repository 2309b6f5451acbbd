import type { RuleData } from '#shared/rules/rule.ts';

export const blindWithWhatItWatches = {
  id: 'MGT-07',
  version: 1,
  title: 'Monitoring goes blind with what it watches',
  layers: ['management'],
  goals: ['availability'],
  severity: 'warning',
  on: ['monitor', 'siem'],
  let: {
    ground: "self.reach('runsOn', 'memberOf')",
    watched:
      "self.to('monitors').ofKind('server', 'ftServer', 'hypervisor', 'hostCluster', 'osPlatform', 'k8sCluster').filter(w, w in ground || w.to('memberOf').exists(c, c in ground))",
    elsewhere:
      "self.to('runsOn').exists(r, !([r] + r.reach('runsOn', 'memberOf')).exists(g, g in watched || g.from('memberOf').exists(m, m in watched)))",
    others:
      "watched.fromAll('monitors').ofKind('monitor', 'siem').filter(m, !m.reach('runsOn', 'memberOf').exists(g, g in ground))",
  },
  when: 'size(watched) > 0',
  assert: 'elsewhere || size(others) > 0',
  message:
    '${self.name} runs on ${watched}, which it watches: when that fails, it falls silent instead of raising the alarm.',
  highlight: ['watched', "self.to('runsOn')"],
  fixes: [
    {
      title: 'Watch it from outside as well',
      edits: [
        { add: 'monitor', as: 'probe', name: 'External probe' },
        { relate: 'monitors', from: 'probe', to: 'watched' },
      ],
    },
  ],
  docs: {
    why: 'The one failure that monitoring must report is the loss of the whole platform, and that is the one it cannot report when it runs there. The same holds for a security log: it ends where the story begins. A second watcher that runs elsewhere, or a second instance of it elsewhere, is enough.',
    fix: 'Put a small probe outside - another site, a single machine, a hosted service - that watches the platform and the monitoring itself.',
    waive: 'When another team or a provider notices the loss of the platform within minutes.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
