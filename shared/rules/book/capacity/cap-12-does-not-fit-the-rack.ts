import type { RuleData } from '#shared/rules/rule.ts';

export const doesNotFitTheRack = {
  id: 'CAP-12',
  version: 1,
  title: 'More in a rack than fits, or two parts in one place',
  layers: ['processing'],
  severity: 'error',
  on: ['rack'],
  let: {
    overlapping: 'self.overlappingParts',
    clash: 'has(self.overlappingParts) && size(overlapping) > 0',
    full: 'self.unitsUsed > self.heightU',
  },
  when: "size(self.from('mountedIn')) > 0",
  assert: '!full && size(overlapping) == 0',
  message:
    "${self.name} has no room for ${clash ? overlapping.map(o, o.name) : ['all that is mounted in it']}${clash ? ' where they are put' : ''}: what is planned here cannot be mounted.",
  highlight: ["self.from('mountedIn')"],
  fixes: [
    {
      title: 'Move what overlaps to another rack',
      edits: [
        { add: 'rack', as: 'rack', name: 'Second rack', facts: { heightU: 42 } },
        { unrelate: 'mountedIn', from: 'overlapping', to: 'self' },
        { relate: 'mountedIn', from: 'overlapping', to: 'rack' },
      ],
    },
  ],
  docs: {
    why: 'A rack has as many units as it has, and each of them holds one thing. The plan is the last place where this is found without a van at the door. Parts without a position count for the height, and are in nobody’s way.',
    fix: 'Move parts to other units or another rack, and leave 10 to 20 % of the units free for what comes.',
    waive: 'When two parts share a unit on purpose, one in front and one behind.',
    sources: ['4.8', 'own knowledge'],
  },
} as const satisfies RuleData;
