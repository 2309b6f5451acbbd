import type { RuleData } from '#shared/rules/rule.ts';
import { virtualMachinesPlanned } from './virtual-machines-planned.ts';

export const noManagement = {
  id: 'LYR-07',
  version: 1,
  title: 'Management is not planned',
  layers: ['management'],
  goals: ['unifiedManagement', 'agility'],
  severity: 'error',
  on: 'plan',
  when: `${virtualMachinesPlanned} && !layers.notNeeded('management')`,
  assert: "plan.covering('management') > 0",
  message:
    'Virtual servers are planned, but nothing to manage them with: nobody can see what is really happening.',
  fixes: [
    {
      title: 'Add a VM manager, monitoring and configuration management',
      edits: [
        { add: 'vmManager', as: 'manager', name: 'VM manager' },
        { add: 'monitor', as: 'monitor', name: 'Monitoring' },
        { add: 'configMgmt', as: 'config', name: 'Configuration management' },
        {
          relate: 'manages',
          from: 'manager',
          to: "plan.all('hostCluster') + plan.all('hypervisor')",
        },
        {
          relate: 'monitors',
          from: 'monitor',
          to: "plan.all('hostCluster') + plan.all('hypervisor')",
        },
        {
          relate: 'configures',
          from: 'config',
          to: "plan.all('hostCluster') + plan.all('hypervisor')",
        },
      ],
    },
  ],
  docs: {
    why: 'Virtualization hides the machinery, from its operators too. Management makes it possible to see what is really happening, to deploy services as one pool and to keep hosts alike. Kusnetzky names environments without it as the failure he meets most.',
    fix: 'Add a manager for the platform, monitoring with an alert target, configuration management and backup.',
    waive: 'When another plan covers management for this scope: name it in the declaration.',
    sources: ['K09', 'KRU'],
  },
} as const satisfies RuleData;
