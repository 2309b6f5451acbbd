import type { RuleData } from '#shared/rules/rule.ts';

export const fenceSharesPower = {
  id: 'STR-14',
  version: 1,
  title: 'The only fencing dies with the host it should stop',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['fenceDevice'],
  let: {
    targets: "self.to('fences')",
    // A second level: another device of another kind, or locks that decide who may write.
    alone:
      "targets.filter(t, !([t] + t.to('memberOf')).exists(c, c.from('fences').exists(f, f.fenceMethod != 'ipmi') || (c.kind == 'failoverCluster' && c.lockArbitration)))",
  },
  when: "self.fenceMethod == 'ipmi'",
  assert: 'size(alone) == 0',
  message:
    '${self.name} shares power and network with the host it should stop and is the only fencing of ${alone}: when a host loses power, nobody can confirm that it is gone and the takeover waits.',
  highlight: ['alone'],
  fixes: [
    {
      title: 'Add a switched PDU as second level',
      edits: [
        { add: 'fenceDevice', as: 'second', name: 'PDU fencing', facts: { fenceMethod: 'pdu' } },
        { relate: 'fences', from: 'second', to: 'alone' },
      ],
    },
    {
      title: 'Turn on lock arbitration',
      edits: [
        {
          set: 'lockArbitration',
          of: "(alone + alone.toAll('memberOf')).ofKind('failoverCluster')",
          to: true,
        },
      ],
    },
  ],
  docs: {
    why: 'An out-of-band controller lives inside the server and on its power supplies. When the server loses power, so does the controller: it can no longer report that the server is off, the cluster may not assume it, and the service stays down although a healthy member is waiting. A second level decides then: a switched PDU, a disk that members poison (SBD), a watchdog, or reservations on the shared disk.',
    fix: 'Add a second level of another kind, and order them: controller first, PDU or SBD after it.',
    waive:
      'When every host has two supplies on two feeds and loss of both at once is an accepted risk.',
    sources: ['PCMK'],
  },
} as const satisfies RuleData;
