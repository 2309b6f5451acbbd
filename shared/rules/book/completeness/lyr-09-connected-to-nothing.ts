import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { isLayer } from '#shared/catalogue/layers.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const connectedToNothing = {
  id: 'LYR-09',
  version: 1,
  title: 'Placed but connected to nothing',
  layers: [],
  severity: 'warning',
  on: kindNames.filter((kind) => isLayer(kindData(kind).lane)),
  let: {
    // Lying on its carrier is being placed, not being used; carrying something, voting, fencing or linking is doing its job,
    // even when all of that happens on one layer (a hypervisor between server and machines, a spine switch).
    carriers:
      "self.to('runsOn') + self.to('providedBy') + self.to('attachedTo') + self.to('mountedIn')",
    // A hypervisor serves the machines of its server's cluster, whichever of them it carries at the moment.
    pooled: "self.kind == 'hypervisor' && self.to('runsOn').exists(s, size(s.to('memberOf')) > 0)",
  },
  // Most have a neighbour on another layer: asked first, the carriers need not be listed.
  assert:
    'self.neighbours().exists(n, n.lane != self.lane) || self.neighbours().exists(n, !(n in carriers)) || pooled',
  message:
    '${self.name} is placed on the ${self.lane} layer but connected to nothing that uses it: it cannot do its job.',
  fixes: [{ title: 'Remove it', edits: [{ remove: 'self' }] }],
  docs: {
    why: 'A component serves a plan through its relations: a gateway that leads nowhere, a volume nobody stores on, a machine without workload, network or storage are cost without effect - or a relation somebody forgot to draw.',
    fix: 'Relate it to what it serves on another layer, or remove it.',
    waive: 'When it is kept in reserve on purpose, or what it serves is in another plan.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
