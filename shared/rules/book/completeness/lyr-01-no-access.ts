import type { RuleData } from '#shared/rules/rule.ts';
import { virtualMachinesPlanned } from './virtual-machines-planned.ts';

export const noAccess = {
  id: 'LYR-01',
  version: 1,
  title: 'Access is not planned',
  layers: ['access'],
  goals: ['agility', 'unifiedManagement'],
  severity: 'error',
  on: 'plan',
  when: `${virtualMachinesPlanned} && !layers.notNeeded('access')`,
  assert: "plan.covering('access') > 0",
  message:
    'Virtual servers are planned, but no way in to them: how users and their devices reach the applications is left open.',
  fixes: [
    {
      title: 'Add a web front door for the user groups',
      edits: [
        { add: 'accessGateway', as: 'door', name: 'Front door' },
        { relate: 'accesses', from: "plan.all('userGroup')", to: 'door' },
      ],
    },
    {
      title: 'Add a VPN for the user groups',
      edits: [
        { add: 'vpn', as: 'vpn', name: 'VPN' },
        { relate: 'accesses', from: "plan.all('userGroup')", to: 'vpn' },
      ],
    },
  ],
  docs: {
    why: 'Access virtualization lets nearly any device use any application without either knowing much about the other. Servers that nobody planned a way to end up reached by whatever was easiest: a port opened in the firewall, a client installed by hand.',
    fix: 'Add a gateway, desktop broker, published applications or VPN, and relate the user groups to it and it to the workloads.',
    waive:
      'When no person uses what runs here, as in a batch or recovery site: declare the layer not needed and say so.',
    sources: ['K09', 'KZD', 'KB2'],
  },
} as const satisfies RuleData;
