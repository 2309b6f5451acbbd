import type { RuleData } from '#shared/rules/rule.ts';

export const manyConsoles = {
  id: 'MGT-10',
  version: 1,
  title: 'Many consoles, where one management is the goal',
  layers: ['management'],
  goals: ['unifiedManagement'],
  severity: 'info',
  on: 'plan',
  params: {
    from: {
      label: 'Too many consoles, from',
      default: 4,
      unit: 'consoles',
      min: 2,
      profiles: { lab: 8, branch: 5 },
    },
  },
  when: "goals.stated('unifiedManagement')",
  assert: 'plan.consoleCount < params.from',
  message:
    'The goal is one management for all, and the plan is run from ${plan.consoleCount} consoles: each has its own users, words and alerts.',
  highlight: ["plan.all('vmManager', 'orchestrator', 'configMgmt', 'monitor', 'backup')"],
  docs: {
    why: 'Kusnetzky names a single management domain as a goal of its own: seeing and steering everything in one place. Every console more is a place to sign in, a set of roles to keep, a list of alerts to read, and one more product that somebody must know. Counted is what the plan is managed from; a product that counts several consoles says so.',
    fix: 'Choose products that are managed together, or let one of them show what the others see.',
    waive: 'When consoles belong to teams that are separate on purpose, as for security.',
    sources: ['KB1'],
  },
} as const satisfies RuleData;
