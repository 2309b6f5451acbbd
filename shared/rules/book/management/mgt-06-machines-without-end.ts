import type { RuleData } from '#shared/rules/rule.ts';

export const machinesWithoutEnd = {
  id: 'MGT-06',
  version: 1,
  title: 'Many machines, and nothing that orders their coming and going',
  layers: ['management'],
  goals: ['unifiedManagement', 'agility', 'cost'],
  severity: 'info',
  on: 'plan',
  params: {
    mostMachines: {
      label: 'Machines that can be kept in mind',
      default: 20,
      unit: 'machines',
      min: 0,
      profiles: { lab: 100, branch: 30 },
    },
  },
  when: "plan.count('vm', 'osContainer') > params.mostMachines",
  assert:
    "plan.count('orchestrator') > 0 || plan.all('vmManager').exists(m, has(m.owner)) || plan.all('vm').exists(m, has(m.isTemplate) && m.isTemplate)",
  message:
    "${plan.count('vm', 'osContainer')} machines are made without template, orchestrator or an owner of the VM manager: they multiply, and nobody dares to remove one.",
  fixes: [
    {
      title: 'Add an orchestrator',
      edits: [
        { add: 'orchestrator', as: 'orchestrator', name: 'Orchestrator' },
        {
          relate: 'manages',
          from: 'orchestrator',
          to: "plan.all('hostCluster', 'k8sCluster', 'osPlatform')",
        },
      ],
    },
  ],
  docs: {
    why: 'A virtual machine is made in minutes and costs nothing that anybody sees, so there are soon too many: each with its licence, its patches and its share of memory. One of three things keeps order: templates that machines are made from, an orchestrator that makes and ends them by rules, or one person who answers for the VM manager and so for what lives on it.',
    fix: 'Make machines from templates, give each an owner and an end date, or let an orchestrator do both.',
    waive: 'When machines come and go only with a project that also removes them.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
