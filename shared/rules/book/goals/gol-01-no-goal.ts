import type { RuleData } from '#shared/rules/rule.ts';

export const noGoal = {
  id: 'GOL-01',
  version: 1,
  title: 'No goal is stated',
  layers: [],
  severity: 'warning',
  on: 'plan',
  assert: 'goals.size() > 0',
  message:
    'No goal is stated: no choice in this plan can be judged until it is known what the organization wants.',
  fixes: [
    {
      title: 'Add availability as the first goal',
      edits: [
        {
          add: 'goal',
          as: 'goal',
          name: 'Availability',
          facts: { goalKind: 'availability', priority: 1 },
        },
      ],
    },
    {
      title: 'Add consolidation as the first goal',
      edits: [
        {
          add: 'goal',
          as: 'goal',
          name: 'Consolidation',
          facts: { goalKind: 'consolidation', priority: 1 },
        },
      ],
    },
  ],
  docs: {
    why: 'The same technology is right for one goal and wrong for another: virtual machines serve consolidation of mixed systems, clusters serve availability, parallel processing serves raw performance. A plan drawn without goals can only be judged by taste. Kusnetzky puts the question "what are the organization\'s goals?" before every tool.',
    fix: 'State the goals, let the participants vote with dots, and rank them.',
    waive: 'When the drawing only records what exists and nobody will decide anything by it.',
    sources: ['KB10', 'KZD'],
  },
} as const satisfies RuleData;
