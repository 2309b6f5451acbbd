import type { RuleData } from '#shared/rules/rule.ts';
import { virtualMachinesPlanned } from './virtual-machines-planned.ts';

export const noNetwork = {
  id: 'LYR-04',
  version: 1,
  title: 'Virtual networks are not planned',
  layers: ['network'],
  goals: ['security', 'agility'],
  severity: 'error',
  on: 'plan',
  when: `${virtualMachinesPlanned} && !layers.notNeeded('network')`,
  assert: "plan.count('segment', 'virtualSwitch', 'overlay') > 0",
  message:
    'Virtual servers are planned without virtual networks: their addresses, isolation and mobility are left open.',
  fixes: [
    {
      title: 'Add a segment for each role',
      edits: [
        {
          add: 'segment',
          as: 'workload',
          name: 'Workload network',
          facts: { segmentRole: 'workload' },
        },
        { add: 'segment', as: 'mgmt', name: 'Management network', facts: { segmentRole: 'mgmt' } },
        {
          add: 'segment',
          as: 'storage',
          name: 'Storage network',
          facts: { segmentRole: 'storage' },
        },
        {
          add: 'segment',
          as: 'migration',
          name: 'Migration network',
          facts: { segmentRole: 'migration' },
        },
        { relate: 'attachedTo', from: "plan.all('hostCluster')", to: 'workload' },
        { relate: 'attachedTo', from: "plan.all('hostCluster')", to: 'mgmt' },
        { relate: 'attachedTo', from: "plan.all('hostCluster')", to: 'storage' },
        { relate: 'attachedTo', from: "plan.all('hostCluster')", to: 'migration' },
      ],
    },
  ],
  docs: {
    why: 'Network virtualization shows each group only the network it may reach, and keeps addresses stable while machines move. Without it every machine shares one flat network, and a machine that moves to another host may lose its neighbours.',
    fix: 'Add a segment for each role - users or workloads, management, storage, migration - and attach hosts and machines to them.',
    waive: 'When one lone host with a handful of machines uses the office network on purpose.',
    sources: ['K09', 'KB5'],
  },
} as const satisfies RuleData;
