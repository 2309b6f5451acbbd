import type { RuleData } from '#shared/rules/rule.ts';

export const onNoHardware = {
  id: 'STR-02',
  version: 1,
  title: 'Not placed on any hardware',
  layers: ['processing'],
  severity: 'error',
  on: ['workload', 'vm'],
  let: { grounds: "self.reach('runsOn')" },
  assert:
    "self.to('runsOn').toAll('runsOn').ofKind('server').size() > 0 || grounds.exists(g, g.kind == 'server' || g.kind == 'ftServer' || size(g.from('memberOf')) > 0)",
  message:
    "${self.name} is not placed on any hardware: ${size(grounds) == 0 ? 'it runs on nothing' : 'what it runs on ends at no server'}, so that it cannot start.",
  highlight: ['grounds'],
  fixes: [
    {
      title: 'Place it on a new host cluster',
      edits: [
        { add: 'hostCluster', as: 'cluster', name: 'Host cluster' },
        { add: 'server', as: 'host', name: 'Host' },
        { relate: 'memberOf', from: 'host', to: 'cluster' },
        { relate: 'runsOn', from: 'self', to: 'cluster' },
      ],
    },
  ],
  docs: {
    why: 'Every machine ends at hardware, however many layers are in between. As long as the chain ends in the air, memory, power and the loss of a host cannot be judged for anything on it.',
    fix: 'Place it on a hypervisor, a cluster with hosts, or a server.',
    waive: 'When it runs at a provider whose hardware is none of the concerns of this plan.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
