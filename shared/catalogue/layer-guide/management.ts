import type { LayerGuide } from './guide.ts';

export const managementGuide = {
  title: 'Management for virtual environments',
  definition:
    'Tools that create and steer the virtualized services as one pool of resources and show what is really happening.',
  kinds: [
    'Creation and control of machines',
    'Monitoring, and foresight of capacity',
    'Automation, and hosts kept alike',
    'Backup and base services: time, names',
  ],
  serves: ['unifiedManagement', 'agility', 'cost'],
  does: [
    'Creates, moves and removes machines.',
    'Watches everything and tells someone.',
    'Keeps every host as it was decided.',
    'Backs up, restores, foresees when it will be full.',
  ],
  useWhen: [
    'Always. A virtual environment that nobody can see into is the failure this layer is about.',
  ],
  notWhen: [
    'As a second console for the same thing: two tools for one job double the skills needed.',
  ],
  suppliers: [
    'vmware-vcenter',
    'proxmox-datacenter-manager',
    'zabbix',
    'prometheus-grafana',
    'ansible',
    'veeam-backup',
    'netbox',
  ],
  suppliersThen: [
    'vmware-vcenter-4',
    'scvmm-2008-r2',
    'bmc-bladelogic',
    'opsware',
    'cassatt-active-response',
    'platespin',
    'vkernel',
    'nagios',
  ],
  examples: [
    'One manager controls both clusters; monitoring runs outside of them and alerts the person on call.',
    'Hosts are described as code and checked every night.',
    'Backups go to a repository that nobody can change, and a restore is tested each quarter.',
  ],
  atStake: {
    headline: 'Nobody can see what is really happening',
    sentence: 'Failures, drift and growth would stay unnoticed.',
  },
  usualWays: [
    {
      title: 'Monitoring',
      kind: 'monitor',
      technology: 'zabbix',
      price: '+1 server outside the cluster',
    },
    {
      title: 'VM manager',
      kind: 'vmManager',
      technology: 'vmware-vcenter',
      price: '+1 manager, its licences',
    },
    {
      title: 'Hosts as code',
      kind: 'configMgmt',
      technology: 'ansible',
      price: '+1 repository, no agents',
    },
  ],
} as const satisfies LayerGuide;
