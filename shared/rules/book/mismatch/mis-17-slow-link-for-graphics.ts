import type { RuleData } from '#shared/rules/rule.ts';

export const slowLinkForGraphics = {
  id: 'MIS-17',
  version: 1,
  title: 'Graphics or real-time work over a slow link',
  layers: ['access'],
  goals: ['performance'],
  severity: 'warning',
  on: ['userGroup'],
  params: {
    maxRttMs: { label: 'Longest round trip', default: 150, unit: 'ms', min: 1 },
    minKbps: { label: 'Bandwidth each user needs', default: 2000, unit: 'kbit/s', min: 1 },
  },
  let: {
    reached: "self.reach('accesses').ofKind('workload')",
    demanding:
      '(has(self.graphics) && self.graphics) || reached.exists(w, (has(w.graphics) && w.graphics) || (has(w.realTime) && w.realTime))',
  },
  when: 'demanding',
  assert: 'self.rttMs <= params.maxRttMs && self.kbpsPerUser >= params.minKbps',
  message:
    '${self.name} work with graphics or in real time over a link that is too slow for it: the picture will lag behind the hand.',
  highlight: [
    'reached.filter(w, (has(w.graphics) && w.graphics) || (has(w.realTime) && w.realTime))',
  ],
  docs: {
    why: 'A display protocol sends every movement there and every picture back. Above some 150 ms people notice each click, and a link that cannot carry the pictures makes it worse. Office work bears it, graphics and real-time work do not.',
    fix: 'Put a broker and the sessions near the users, choose a protocol with graphics acceleration, or run the application locally.',
    waive:
      'When users have tried it over this very link and accept it, or the demanding application is used rarely.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
