import type { RuleData } from '#shared/rules/rule.ts';

export const onePowerFeed = {
  id: 'STR-05',
  version: 1,
  title: 'All its power comes by one way',
  layers: [],
  goals: ['availability'],
  severity: 'warning',
  on: ['server', 'array', 'switch', 'chassis'],
  let: {
    plugs: "self.to('poweredBy') + self.to('mountedIn').toAll('poweredBy')",
    above: "(plugs + plugs.reachAll('poweredBy')).ofKind('powerFeed').distinct()",
    feeds: "above.filter(f, !above.exists(g, f in g.reach('poweredBy')))",
  },
  when: "self.to('mountedIn').ofKind('chassis').size() == 0",
  assert:
    'self.psuCount >= 2 && (size(plugs) == 0 || size(feeds) >= 2 || (size(feeds) == 0 && size(plugs.distinct()) >= 2))',
  message:
    "${has(self.psuCount) && self.psuCount < 2 ? self.name + ' has one power supply' : 'All plugs of ' + self.name + ' end at one feed'}: when it fails, the device is dark.",
  highlight: ['plugs', 'feeds'],
  fixes: [
    {
      title: 'Power it from a second feed',
      edits: [
        { add: 'powerFeed', as: 'feed', name: 'Feed B', facts: { feedSide: 'B' } },
        { add: 'pdu', as: 'pdu', name: 'PDU B', facts: { feedSide: 'B' } },
        { relate: 'poweredBy', from: 'pdu', to: 'feed' },
        { relate: 'poweredBy', from: 'self', to: 'pdu' },
      ],
    },
    { title: 'Plan two power supplies', edits: [{ set: 'psuCount', of: 'self', to: 2 }] },
  ],
  docs: {
    why: 'Breakers trip, UPS units are serviced and cables are pulled far more often than power supplies die. Two supplies help against the rare failure, two feeds against the common one. A feed that supplies another counts once; blades are judged by their chassis.',
    fix: 'Use two supplies and plug them into PDUs of different feeds, A and B.',
    waive:
      'When a transfer switch in the rack joins two feeds, or the device is one of several that may go dark alone.',
    sources: ['TIER'],
  },
} as const satisfies RuleData;
