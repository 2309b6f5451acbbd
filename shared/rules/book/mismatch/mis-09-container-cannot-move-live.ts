import type { RuleData } from '#shared/rules/rule.ts';

export const containerCannotMoveLive = {
  id: 'MIS-09',
  version: 1,
  title: 'A partition that must move while running',
  layers: ['processing'],
  goals: ['agility', 'availability'],
  severity: 'warning',
  on: ['workload'],
  let: {
    containers: "self.to('runsOn').ofKind('osContainer', 'pod')",
    platforms:
      "self.to('runsOn').reachAll('runsOn').ofKind('osPlatform', 'k8sCluster') + self.to('runsOn').ofKind('osPlatform', 'k8sCluster')",
    // What the platform is stated to do counts before what its product could.
    able: "platforms.all(p, has(p.liveMigration) ? p.liveMigration : p.flag('liveMigration'))",
    mustMove:
      'has(self.needsLiveMigration) || !containers.exists(c, has(c.needsLiveMigration)) ? self.needsLiveMigration : containers.exists(c, has(c.needsLiveMigration) && c.needsLiveMigration)',
  },
  when: 'platforms.size() > 0',
  assert: '!mustMove || able',
  message:
    '${self.name} must move while running, but partitions on ${platforms} cannot be live-migrated: moving it means a restart, and its memory is lost.',
  highlight: ['platforms'],
  fixes: [
    {
      title: 'Accept a restart when it moves',
      edits: [
        { set: 'needsLiveMigration', of: 'self', to: false },
        { set: 'needsLiveMigration', of: 'containers', to: false },
      ],
    },
  ],
  docs: {
    why: 'A partition is a group of processes on a shared kernel; moving it while it runs means moving open files, sockets and kernel state, which most products do not do. Moving it by restart takes some hundreds of milliseconds on shared storage and loses what is in memory. Kubernetes starts a new pod and removes the old one.',
    fix: 'Accept the short restart, run several copies so that none is missed, choose a product that migrates containers, or take a virtual machine.',
    waive: 'When planned moves happen in a maintenance window that the users know.',
    sources: ['PCT'],
  },
} as const satisfies RuleData;
