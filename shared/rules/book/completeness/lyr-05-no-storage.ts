import type { RuleData } from '#shared/rules/rule.ts';
import { virtualMachinesPlanned } from './virtual-machines-planned.ts';

export const noStorage = {
  id: 'LYR-05',
  version: 1,
  title: 'Storage is not planned',
  layers: ['storage'],
  goals: ['availability', 'agility'],
  severity: 'error',
  on: 'plan',
  when: `${virtualMachinesPlanned} && !layers.notNeeded('storage')`,
  assert: "plan.count('volume', 'sdsCluster', 'array', 'nas') > 0",
  message:
    'Virtual servers are planned without virtual storage: they can neither move, nor restart elsewhere, nor be protected.',
  fixes: [
    {
      title: 'Add a shared array with a datastore',
      edits: [
        { add: 'array', as: 'array', name: 'Shared array', facts: { controllers: 2 } },
        { add: 'volume', as: 'datastore', name: 'Shared datastore' },
        { relate: 'providedBy', from: 'datastore', to: 'array' },
        { relate: 'presentedTo', from: 'datastore', to: "plan.all('hostCluster')" },
      ],
    },
  ],
  docs: {
    why: 'Restart on another host, live migration and replication all rest on storage that more than one host can open. When storage is not in the plan, the disks turn out to be local, and a host takes its machines with it.',
    fix: 'Add volumes and what provides them - an array, a NAS or software-defined storage - and present them to every host of the cluster.',
    waive:
      'When a single host at the edge keeps its data on local disks on purpose: declare the layer not needed and say so.',
    sources: ['K09', 'KB0'],
  },
} as const satisfies RuleData;
