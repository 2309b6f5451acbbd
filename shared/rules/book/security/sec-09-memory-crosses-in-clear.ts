import type { RuleData } from '#shared/rules/rule.ts';

export const memoryCrossesInClear = {
  id: 'SEC-09',
  version: 1,
  title: 'Memory of machines crosses a shared network in clear',
  layers: ['security', 'network'],
  goals: ['security'],
  severity: 'warning',
  on: ['segment'],
  let: {
    strangers:
      "self.from('attachedTo').filter(a, !(a.kind == 'server' || a.kind == 'ftServer' || a.kind == 'hypervisor' || a.kind == 'hostCluster' || a.kind == 'switch'))",
    routed: "self.to('attachedTo').exists(r, r.kind == 'router')",
  },
  when: "self.segmentRole == 'migration' || self.segmentRole == 'ft'",
  assert: '(size(strangers) == 0 && !routed) || self.encrypted',
  message:
    "Memory of running machines crosses ${self.name} in clear, and ${size(strangers) > 0 ? 'more than hosts is attached to it' : 'a router joins it to other networks'}: passwords and keys can be read from the wire.",
  highlight: ['strangers'],
  fixes: [
    {
      title: 'Leave only hosts on it',
      edits: [
        { unrelate: 'attachedTo', from: 'strangers', to: 'self' },
        { unrelate: 'attachedTo', from: 'self', to: "self.to('attachedTo').ofKind('router')" },
      ],
    },
    { title: 'Encrypt it', edits: [{ set: 'encrypted', of: 'self', to: true }] },
  ],
  docs: {
    why: 'Live migration and fault tolerance send the memory of a machine over the network as it is: with every key, password and record that is open at that moment. Older versions of most platforms send it without encryption. Only hosts need to hear it; whoever else is on that network can write it down.',
    fix: 'Attach nothing but hosts to the segment, give it no route, and turn on encrypted migration where the platform has it.',
    waive: 'When what else is attached belongs to the platform itself and is as trusted as a host.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
