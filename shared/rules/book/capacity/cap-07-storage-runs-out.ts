import type { RuleData } from '#shared/rules/rule.ts';

export const storageRunsOut = {
  id: 'CAP-07',
  version: 1,
  title: 'Storage runs out before the planning horizon',
  layers: ['storage'],
  goals: ['scalability', 'availability'],
  severity: 'error',
  on: ['array', 'nas', 'sdsCluster'],
  let: { volumes: "self.from('providedBy')" },
  assert: 'self.capacityAtHorizon <= self.usableCapacity',
  message:
    "The volumes of ${self.name} need ${self.capacityAtHorizon} at the planning horizon, and ${self.usableCapacity} is usable: it is full ${has(self.yearsUntilFull) && self.yearsUntilFull == 0 ? 'from the start' : 'before the horizon is reached'}.",
  highlight: ['volumes'],
  docs: {
    why: 'Data grows while plans stand still. Needed is what the volumes are made for, grown by what their workloads state, else by a planning value, until the planning horizon. Usable is what is left of the raw capacity after protection and the room that software-defined storage must keep free; a capacity that is stated is taken for what is left after protection.',
    fix: 'Add capacity, or room for shelves that are ordered later; delete and archive; or give volumes what they need and let them grow.',
    waive:
      'When an extension is ordered for a day before it is full, or thin volumes are promised more than they will ever use.',
    sources: ['4.7'],
  },
} as const satisfies RuleData;
