import type { RuleData } from '#shared/rules/rule.ts';

export const oneMachinePerHost = {
  id: 'MIS-26',
  version: 1,
  title: 'About one virtual machine per host',
  layers: ['processing'],
  goals: ['consolidation', 'cost'],
  severity: 'info',
  on: ['hostCluster'],
  params: {
    maxPerHost: {
      label: 'Machines per host that bring no benefit',
      default: 1.2,
      unit: 'per host',
      min: 0,
    },
  },
  let: {
    members: "self.from('memberOf')",
    hosts: "(members + members.toAll('runsOn')).ofKind('server').distinct()",
    machines:
      "(self.from('runsOn') + members.fromAll('runsOn') + members.fromAll('runsOn').fromAll('runsOn')).ofKind('vm').distinct().filter(m, !(has(m.isTemplate) && m.isTemplate))",
  },
  when: "size(machines) > 0 && !goals.stated('agility') && !goals.stated('availability')",
  assert: 'size(machines) > params.maxPerHost * size(hosts)',
  message:
    "${self.name} runs ${size(machines)} virtual ${size(machines) == 1 ? 'machine' : 'machines'} on ${size(hosts)} ${size(hosts) == 1 ? 'host' : 'hosts'}, and neither agility nor availability is a goal: the hypervisor costs memory and licences and brings nothing back.",
  highlight: ['hosts'],
  fixes: [
    {
      title: 'State availability as a goal',
      edits: [
        { add: 'goal', as: 'goal', name: 'Availability', facts: { goalKind: 'availability' } },
      ],
    },
    {
      title: 'State agility as a goal',
      edits: [{ add: 'goal', as: 'goal', name: 'Agility', facts: { goalKind: 'agility' } }],
    },
  ],
  docs: {
    why: 'Virtual machine software pays off by sharing a host among many, or by making machines movable and restartable. With one machine per host and none of these wanted, only the overhead is left.',
    fix: 'Run the workloads on bare metal, put more on each host, or state the goal that the hypervisor serves.',
    waive: 'When the cluster has just been built and the machines are still to come.',
    sources: ['OVZD'],
  },
} as const satisfies RuleData;
