import type { RuleData } from '#shared/rules/rule.ts';

export const desktopForTwoApplications = {
  id: 'MIS-14',
  version: 1,
  title: 'A desktop machine per user for an application or two',
  layers: ['access'],
  goals: ['cost', 'consolidation'],
  severity: 'info',
  on: ['accessBroker'],
  params: {
    applications: { label: 'Few applications, up to', default: 2, unit: 'applications', min: 1 },
  },
  let: { groups: "self.reachFrom('accesses').ofKind('userGroup')" },
  when: 'self.oneVmPerUser',
  assert: 'groups.all(g, g.publishedApps > params.applications)',
  message:
    '${self.name} gives each user a desktop machine, although some need only an application or two: a full desktop is the costliest way to deliver one application.',
  highlight: ['groups.filter(g, has(g.publishedApps) && g.publishedApps <= params.applications)'],
  fixes: [
    {
      title: 'Publish the applications instead',
      edits: [
        { add: 'sessionHost', as: 'sessions', name: 'Published apps' },
        {
          unrelate: 'accesses',
          from: "self.from('accesses').ofKind('userGroup').filter(g, has(g.publishedApps) && g.publishedApps <= params.applications)",
          to: 'self',
        },
        {
          relate: 'accesses',
          from: "self.from('accesses').ofKind('userGroup').filter(g, has(g.publishedApps) && g.publishedApps <= params.applications)",
          to: 'sessions',
        },
      ],
    },
  ],
  docs: {
    why: 'A virtual desktop per user brings an operating system, its patches, its licences and its storage for every user. Session hosts carry dozens of users on one system and show just the application; streamed packages bring it to the device. For people who need one or two applications, the desktop is overhead.',
    fix: 'Publish the applications from session hosts or stream them, and keep desktops for those who need a whole one.',
    waive:
      'When the applications do not run for several users at a time, or people need the desktop for other reasons: isolation, rights to install, graphics.',
    sources: ['KB2', 'own knowledge'],
  },
} as const satisfies RuleData;
