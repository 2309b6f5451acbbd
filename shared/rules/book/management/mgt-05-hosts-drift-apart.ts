import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const hostsDriftApart = {
  id: 'MGT-05',
  version: 1,
  title: 'Nothing keeps the hosts of a cluster alike',
  layers: ['management'],
  goals: ['unifiedManagement', 'agility'],
  severity: 'warning',
  on: ['hostCluster'],
  params: {
    leastHosts: {
      label: 'From this many hosts',
      default: 3,
      unit: 'hosts',
      min: 2,
      profiles: { lab: 8, branch: 4, regulated: 2 },
    },
  },
  let: { hosts: clusterHosts },
  when: 'size(hosts) >= params.leastHosts',
  assert:
    "size(self.from('configures')) > 0 || hosts.all(h, size(h.from('configures')) > 0 || size(h.from('runsOn').ofKind('hypervisor').fromAll('configures')) > 0)",
  message:
    'The ${size(hosts)} hosts of ${self.name} are configured by hand: they drift apart until one of them cannot take over.',
  highlight: ["hosts.filter(h, size(h.from('configures')) == 0)"],
  fixes: [
    {
      title: 'Let the configuration management that is drawn keep them alike',
      edits: [{ relate: 'configures', from: "plan.all('configMgmt')", to: 'self' }],
    },
    {
      title: 'Add configuration management',
      edits: [
        { add: 'configMgmt', as: 'config', name: 'Configuration management' },
        { relate: 'configures', from: 'config', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'A cluster promises that any host can take over from any other. Each setting changed by hand on one host - a network name, a driver, a storage path - breaks that promise without a sign, and it shows in the night when machines should start there. Configuration management or an orchestrator that configures the cluster, or each of its hosts, counts.',
    fix: 'Describe the hosts in code (Ansible, Puppet) or in host profiles, and let the tool apply it to every host.',
    waive: 'When the platform itself enforces one image and profile on all hosts.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
